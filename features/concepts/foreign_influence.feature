Feature: Influence by appointment, ownership or debt (26 U.S.C. §7701(a)(51)(D)(i)(I), (E)(iii))

  Background:
    # A company whose owners, officers and debts are all known and harmless.
    Given an entity "jv" with
      | taxpayer_form                   | c_corporation |
      | exchange_listed                 | none          |
      | pct_owned_by_listed_parent      | 0             |
      | sfe_can_appoint_covered_officer | false         |
      | debt_total_usd                  | 1,000,000,000 |
      | debt_issued_to_sfe_usd          | 0             |
      | taxable_year_end                | 2026-12-31    |

  Scenario Outline: nobody of concern, on the days that tell the law apart
    Given an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    When the firm is checked as of <day>
    Then the concept "foreign_influence" is false for "jv"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: I1: the authority to appoint a covered officer
    Given an owner of "jv" with
      | is_sfe                      | true        |
      | voting_pct                  | 24          |
      | value_pct                   | 24          |
      | can_appoint_covered_officer | <by owner>  |
      | held_from_date              | <from>      |
    And an owner of "jv" with
      | is_sfe                      | false       |
      | voting_pct                  | 76          |
      | value_pct                   | 76          |
      | can_appoint_covered_officer | true        |
    And an entity "chinese" with
      | is_sfe | <appointer> |
    And an officer of "jv" with
      | appointed_by       | chinese    |
      | is_covered_officer | <officer>  |
    And the fact "sfe_can_appoint_covered_officer" of "jv" is "<stated>"
    When the firm is checked as of <day>
    Then the concept "foreign_influence" is <truth> for "jv" because of "appoints-officer"
    And it cites "26 U.S.C. §7701(a)(51)(D)(i)(I)(aa)"

    Examples:
      | stated | by owner | from       | appointer | officer | day        | truth   |
      | true   |          |            |           |         | 2026-11-23 | true    |
      | true   |          |            |           |         | 2026-01-15 | true    |
      | true   |          |            |           |         | 2025-07-04 | true    |
      |        | true     |            |           |         | 2026-11-23 | true    |
      |        | true     | 2027-01-01 | false     |         | 2026-11-23 | unknown |
      |        | false    |            | true      | true    | 2026-11-23 | true    |
      |        | false    |            | true      | false   | 2026-11-23 | false   |
      |        | false    |            | false     | true    | 2026-11-23 | false   |
      |        | false    |            | true      |         | 2026-11-23 | unknown |
      |        |          |            | false     | true    | 2026-11-23 | unknown |
      | false  |          |            |           |         | 2026-11-23 | false   |
      | false  | true     |            |           |         | 2026-11-23 | unknown |

  Scenario Outline: before 4 July 2025 there was no such rule
    Given the fact "sfe_can_appoint_covered_officer" of "jv" is "true"
    When the firm is checked as of <day>
    Then the concept "foreign_influence" is false for "jv"

    Examples:
      | day        |
      | 2025-07-03 |
      | 2025-06-30 |
      | 2024-01-15 |

  Scenario Outline: I2: one of them owns 25 percent; I3: together they own 40 percent
    Given an owner of "jv" with
      | is_sfe     | true    |
      | voting_pct | <one>   |
      | value_pct  | <value> |
    And an owner of "jv" with
      | is_sfe     | true  |
      | voting_pct | <two> |
      | value_pct  | <two> |
    And an owner of "jv" with
      | is_sfe     | false        |
      | voting_pct | <rest>       |
      | value_pct  | <value rest> |
    When the firm is checked as of <day>
    Then the concept "foreign_influence" is <truth> for "jv" because of "<limb>"
    And it cites "<cite>"

    Examples:
      | one   | value | two   | rest  | value rest | day        | truth | limb                 | cite                                |
      | 25    | 1     | 0     | 75    | 99         | 2026-11-23 | true  | one-holds-quarter    | 26 U.S.C. §7701(a)(51)(D)(i)(I)(bb) |
      | 1     | 25    | 0     | 99    | 75         | 2025-07-04 | true  | one-holds-quarter    | 26 U.S.C. §7701(a)(51)(D)(i)(I)(bb) |
      | 24.99 | 24.99 | 0     | 75.01 | 75.01      | 2026-11-23 | false | one-holds-quarter    | 26 U.S.C. §7701(a)(51)(D)(i)(I)(bb) |
      | 20    | 20    | 20    | 60    | 60         | 2026-11-23 | true  | together-hold-two-fifths | 26 U.S.C. §7701(a)(51)(D)(i)(I)(cc) |
      | 20    | 20    | 20    | 60    | 60         | 2025-07-04 | true  | together-hold-two-fifths | 26 U.S.C. §7701(a)(51)(D)(i)(I)(cc) |
      | 20    | 19.99 | 19.99 | 60.01 | 60.02      | 2026-11-23 | false | together-hold-two-fifths | 26 U.S.C. §7701(a)(51)(D)(i)(I)(cc) |

  Scenario Outline: owners that are not known
    Given an owner of "jv" with
      | is_sfe     | true      |
      | voting_pct | <known>   |
      | value_pct  | <known>   |
    And an owner of "jv" with
      | is_sfe     |           |
      | voting_pct | <unknown> |
      | value_pct  | <unknown> |
    And an owner of "jv" with
      | is_sfe     | false     |
      | voting_pct | <rest>    |
      | value_pct  | <rest>    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is <truth> for "jv"

    Examples:
      | known | unknown | rest | truth   |
      | 22    | 20      | 58   | unknown |
      | 22    | 17      | 61   | false   |
      | 0     | 24      | 76   | false   |
      | 0     | 25      | 75   | unknown |
      | 25    | 20      | 55   | true    |
      # What is not listed may be anybody's.
      | 22    | 2       | 76   | false   |
      | 22    | 2       | 73   | unknown |

  Scenario Outline: a subsidiary of one holder counts with it, half a shareholder passes its share on, and less does not
    Given an owner of "jv" with
      | entity     | first   |
      | voting_pct | <one>   |
      | value_pct  | <one>   |
    And an owner of "jv" with
      | entity     | second  |
      | voting_pct | <two>   |
      | value_pct  | <two>   |
    And an owner of "jv" with
      | is_sfe     | false   |
      | voting_pct | <rest>  |
      | value_pct  | <rest>  |
    And an entity "first" with
      | taxpayer_form | c_corporation |
      | is_sfe        | <sfe>         |
    And an owner of "first" with
      | entity     | group  |
      | voting_pct | <held> |
      | value_pct  | <held> |
    And an owner of "first" with
      | is_sfe     | false    |
      | voting_pct | <others> |
      | value_pct  | <others> |
    And an entity "second" with
      | taxpayer_form | c_corporation |
      | is_sfe        | <sfe>         |
    And an owner of "second" with
      | entity     | group  |
      | voting_pct | <held> |
      | value_pct  | <held> |
    And an owner of "second" with
      | is_sfe     | false    |
      | voting_pct | <others> |
      | value_pct  | <others> |
    And an entity "group" with
      | is_sfe | true |
    And "group" has no owners
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is <truth> for "jv" because of "one-holds-quarter"

    Examples:
      | one | two | rest | sfe   | held  | others | truth |
      # Two subsidiaries of one group at 15 and 10 percent.
      | 15  | 10  | 75   | true  | 100   | 0      | true  |
      | 15  | 9   | 76   | true  | 100   | 0      | false |
      # Two companies that are no specified foreign entities: 50 percent of 30 and of 20 is 25; 49.99 percent passes nothing on.
      | 30  | 20  | 50   | false | 50    | 50     | true  |
      | 30  | 20  | 50   | false | 49.99 | 50.01  | false |

  Scenario Outline: I4: 15 percent of the debt was issued to them, by the firm's own figures
    Given an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    And the fact "debt_total_usd" of "jv" is "<total>"
    And the fact "debt_issued_to_sfe_usd" of "jv" is "<issued>"
    When the firm is checked as of <day>
    Then the concept "foreign_influence" is <truth> for "jv" because of "debt-issued"
    And it cites "26 U.S.C. §7701(a)(51)(D)(i)(I)(dd)"

    Examples:
      | total         | issued         | day        | truth   |
      | 1,000,000,000 | 150,000,000    | 2026-11-23 | true    |
      | 1,000,000,000 | 150,000,000    | 2025-07-04 | true    |
      | 1,000,000,000 | 149,999,999.99 | 2026-11-23 | false   |
      |               | 150,000,000    | 2026-11-23 | unknown |
      | 1,000,000,000 |                | 2026-11-23 | unknown |
      | 0             | 0              | 2026-11-23 | false   |
      |               | 0              | 2026-11-23 | false   |
      | 0             | 0.01           | 2026-11-23 | true    |

  Scenario Outline: I4: the same from the debts
    Given an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    And the fact "debt_total_usd" of "jv" is unknown
    And the fact "debt_issued_to_sfe_usd" of "jv" is unknown
    And an entity "bank" with
      | country_of_organization | <country> |
    And a debt of "jv" with
      | lender             | <lender>   |
      | lender_is_sfe      | <sfe>      |
      | debt_issued_usd    | <issued>   |
      | held_until_date    | <until>    |
    And a debt of "jv" with
      | lender_is_sfe      | false      |
      | debt_issued_usd    | <rest>     |
      | resold_since_issue | <resold>   |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is <truth> for "jv" because of "debt-issued"

    Examples:
      | lender | country | sfe   | issued         | until      | rest           | resold | truth   |
      | bank   | CN      |       | 150,000,000    |            | 850,000,000    |        | true    |
      | bank   | CN      |       | 150,000,000    |            | 850,000,000    | false  | true    |
      | bank   | CN      |       | 149,999,999.99 |            | 850,000,000.01 |        | false   |
      |        |         | true  | 150,000,000    |            | 850,000,000    |        | true    |
      |        |         | false | 150,000,000    |            | 850,000,000    |        | false   |
      | bank   | KR      |       | 150,000,000    |            | 850,000,000    |        | unknown |
      |        |         |       | 149,999,999.99 |            | 850,000,000.01 |        | false   |
      |        |         | true  | 150,000,000    | 2026-12-31 | 850,000,000    |        | true    |
      |        |         | true  | 150,000,000    | 2026-12-30 | 850,000,000    |        | unknown |
      |        |         | true  | 150,000,000    |            | 850,000,000    | true   | unknown |

  Scenario: a company without debts has issued none
    Given an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    And the fact "debt_issued_to_sfe_usd" of "jv" is unknown
    And "jv" has no debts
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is false for "jv" because of "debt-issued"

  Scenario: debts that were sold on are not settled
    Given an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    And a debt of "jv" with
      | lender_is_sfe      | false         |
      | debt_issued_usd    | 1,000,000,000 |
      | resold_since_issue | true          |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is unknown for "jv" because of "debt-issued"
    And it is unsettled

  Scenario Outline: of a listed company only holders who must report count
    Given the fact "exchange_listed" of "jv" is "<exchange>"
    And an owner of "jv" with
      | is_sfe                       | true      |
      | reports_beneficial_ownership | <reports> |
      | <measure>                    | <one>     |
      | <other>                      | 0         |
      | held_from_date               | <from>    |
    And an owner of "jv" with
      | is_sfe                       | true      |
      | reports_beneficial_ownership | true      |
      | <measure>                    | <two>     |
      | <other>                      | 0         |
    And an owner of "jv" with
      | is_sfe                       | false     |
      | reports_beneficial_ownership | true      |
      | <measure>                    | <rest>    |
      | <other>                      | 100       |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is <truth> for "jv" because of "<limb>"

    Examples:
      | exchange | reports | measure    | other      | one   | two   | rest  | from       | truth   | limb                     |
      | US       | true    | voting_pct | value_pct  | 25    | 0     | 75    |            | true    | one-holds-quarter        |
      | US       | true    | voting_pct | value_pct  | 24.99 | 0     | 75.01 |            | false   | one-holds-quarter        |
      | US       | true    | voting_pct | value_pct  | 20    | 20    | 60    |            | true    | together-hold-two-fifths |
      | US       | true    | voting_pct | value_pct  | 20    | 19.99 | 60.01 |            | false   | together-hold-two-fifths |
      | US       | false   | voting_pct | value_pct  | 30    | 0     | 70    |            | false   | one-holds-quarter        |
      | US       | false   | voting_pct | value_pct  | 24    | 24    | 52    |            | false   | together-hold-two-fifths |
      | US       | true    | voting_pct | value_pct  | 25    | 0     | 75    | 2027-01-01 | unknown | one-holds-quarter        |
      | US       | true    | value_pct  | voting_pct | 25    | 0     | 75    |            | true    | one-holds-quarter        |
      | US       | true    | value_pct  | voting_pct | 24.99 | 0     | 75.01 |            | false   | one-holds-quarter        |
      | US       | true    | value_pct  | voting_pct | 20    | 20    | 60    |            | true    | together-hold-two-fifths |
      | US       | true    | value_pct  | voting_pct | 20    | 19.99 | 60.01 |            | false   | together-hold-two-fifths |
      | US       | false   | value_pct  | voting_pct | 30    | 0     | 70    |            | false   | one-holds-quarter        |
      | US       | false   | value_pct  | voting_pct | 24    | 24    | 52    |            | false   | together-hold-two-fifths |
      | US       | true    | value_pct  | voting_pct | 25    | 0     | 75    | 2027-01-01 | unknown | one-holds-quarter        |
      | none     | false   | voting_pct | value_pct  | 30    | 0     | 70    |            | true    | one-holds-quarter        |
      | KRX      | false   | voting_pct | value_pct  | 30    | 0     | 70    |            | unknown | one-holds-quarter        |
      | KRX      | true    | voting_pct | value_pct  | 30    | 0     | 70    |            | true    | one-holds-quarter        |
      | KRX      | false   | voting_pct | value_pct  | 24    | 0     | 76    |            | false   | one-holds-quarter        |
      |          | false   | voting_pct | value_pct  | 30    | 0     | 70    |            | unknown | one-holds-quarter        |

  Scenario: a company listed in Korea alone cannot say which tests apply
    Given the fact "exchange_listed" of "jv" is "KRX"
    And an owner of "jv" with
      | is_sfe                       | true  |
      | reports_beneficial_ownership | false |
      | voting_pct                   | 30    |
      | value_pct                    | 30    |
    And an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 70    |
      | value_pct  | 70    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is unknown for "jv" because of "one-holds-quarter"
    And it is unsettled

  Scenario: a company that a listed one owns to four fifths is judged as a listed one
    Given the fact "pct_owned_by_listed_parent" of "jv" is "80"
    And an entity "jv" with
      | listed_parent_exchange | US |
    And an owner of "jv" with
      | is_sfe                       | true  |
      | reports_beneficial_ownership | false |
      | voting_pct                   | 25    |
      | value_pct                    | 20    |
    And an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 75    |
      | value_pct  | 80    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is false for "jv"

  Scenario Outline: what a company holds in a listed one counts for whoever holds half of the company
    Given the fact "exchange_listed" of "jv" is "US"
    And an owner of "jv" with
      | entity    | shell   |
      | <measure> | <stake> |
      | <other>   | 0       |
    And an owner of "jv" with
      | is_sfe    | false      |
      | <measure> | <remainder> |
      | <other>   | 100        |
    And an entity "shell" with
      | taxpayer_form | <form> |
      | is_sfe        | false  |
    And an owner of "shell" with
      | is_sfe                       | true   |
      | reports_beneficial_ownership | true   |
      | <measure>                    | <pct>  |
      | <other>                      | 0      |
    And an owner of "shell" with
      | is_sfe                       | true   |
      | reports_beneficial_ownership | true   |
      | <measure>                    | <also> |
      | <other>                      | 0      |
    And an owner of "shell" with
      | is_sfe    | false  |
      | <measure> | <rest> |
      | <other>   | 100    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is <truth> for "jv" because of "<limb>"

    Examples:
      | measure    | other      | form          | stake | remainder | pct   | also  | rest  | truth | limb                     |
      | voting_pct | value_pct  | c_corporation | 50    | 50        | 50    | 0     | 50    | true  | one-holds-quarter        |
      | voting_pct | value_pct  | c_corporation | 100   | 0         | 49.99 | 0     | 50.01 | false | one-holds-quarter        |
      | voting_pct | value_pct  | partnership   | 50    | 50        | 50    | 50    | 0     | true  | one-holds-quarter        |
      | voting_pct | value_pct  | c_corporation | 40    | 60        | 50    | 50    | 0     | true  | together-hold-two-fifths |
      | voting_pct | value_pct  | c_corporation | 100   | 0         | 49.99 | 49.99 | 0.02  | false | together-hold-two-fifths |
      | voting_pct | value_pct  | partnership   | 100   | 0         | 20    | 20    | 60    | true  | together-hold-two-fifths |
      | voting_pct | value_pct  | s_corporation | 100   | 0         | 20    | 20    | 60    | true  | together-hold-two-fifths |
      | voting_pct | value_pct  | partnership   | 100   | 0         | 25    | 0     | 75    | true  | one-holds-quarter        |
      | voting_pct | value_pct  | s_corporation | 100   | 0         | 25    | 0     | 75    | true  | one-holds-quarter        |
      | voting_pct | value_pct  | c_corporation | 100   | 0         | 24    | 24    | 52    | false | together-hold-two-fifths |
      | value_pct  | voting_pct | c_corporation | 50    | 50        | 50    | 0     | 50    | true  | one-holds-quarter        |
      | value_pct  | voting_pct | c_corporation | 100   | 0         | 49.99 | 0     | 50.01 | false | one-holds-quarter        |
      | value_pct  | voting_pct | partnership   | 50    | 50        | 50    | 50    | 0     | true  | one-holds-quarter        |
      | value_pct  | voting_pct | c_corporation | 40    | 60        | 50    | 50    | 0     | true  | together-hold-two-fifths |
      | value_pct  | voting_pct | c_corporation | 100   | 0         | 49.99 | 49.99 | 0.02  | false | together-hold-two-fifths |
      | value_pct  | voting_pct | partnership   | 100   | 0         | 20    | 20    | 60    | true  | together-hold-two-fifths |
      | value_pct  | voting_pct | s_corporation | 100   | 0         | 20    | 20    | 60    | true  | together-hold-two-fifths |
      | value_pct  | voting_pct | partnership   | 100   | 0         | 25    | 0     | 75    | true  | one-holds-quarter        |
      | value_pct  | voting_pct | s_corporation | 100   | 0         | 25    | 0     | 75    | true  | one-holds-quarter        |
      | value_pct  | voting_pct | c_corporation | 100   | 0         | 24    | 24    | 52    | false | together-hold-two-fifths |

  Scenario Outline: a listed company issued more than 15 percent of its publicly traded debt to them
    Given the fact "exchange_listed" of "jv" is "<exchange>"
    And an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    And the fact "debt_total_usd" of "jv" is unknown
    And the fact "debt_issued_to_sfe_usd" of "jv" is "<in all>"
    And a debt of "jv" with
      | lender_is_sfe        | <sfe>    |
      | debt_issued_usd      | <issued> |
      | publicly_traded_debt | <public> |
    And a debt of "jv" with
      | lender_is_sfe        | false    |
      | debt_issued_usd      | <rest>   |
      | publicly_traded_debt | true     |
    And a debt of "jv" with
      | lender_is_sfe        | false       |
      | debt_issued_usd      | <not public> |
      | publicly_traded_debt | false       |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is <truth> for "jv" because of "debt-issued"

    Examples:
      | exchange | sfe   | public | issued | in all | rest  | not public | truth   |
      | US       | true  | true   | 15     |        | 85    | 0          | false   |
      | US       | true  | true   | 15     | 15     | 85    | 0          | false   |
      | US       | true  | true   | 15.01  |        | 84.99 | 0          | true    |
      | US       | true  | true   | 15.01  |        | 84.99 | 900        | true    |
      | US       | true  | true   | 0.01   | 0.01   | 0     | 900        | true    |
      | US       | true  | false  | 50     |        | 50    | 0          | false   |
      | US       | false | true   | 50     |        | 50    | 0          | false   |
      | US       | true  |        | 50     |        | 50    | 0          | unknown |
      | US       |       |        | 50     | 0      | 50    | 0          | false   |
      | none     | true  | false  | 50     |        | 50    | 0          | true    |
      | KRX      | true  | true   | 15     |        | 85    | 0          | unknown |

  Scenario: a listed company with no publicly traded debt issued none
    Given the fact "exchange_listed" of "jv" is "US"
    And an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    And a debt of "jv" with
      | lender_is_sfe        | true  |
      | debt_issued_usd      | 100   |
      | publicly_traded_debt | false |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is false for "jv" because of "debt-issued"

  Scenario Outline: a partnership with a specified foreign partner is open, whatever its share
    Given an entity "jv" with
      | taxpayer_form                   | <form>     |
      | sfe_can_appoint_covered_officer | <appoints> |
      | debt_issued_to_sfe_usd          | <debt>     |
    And an owner of "jv" with
      | is_sfe      | <sfe>   |
      | voting_pct  | <share> |
      | value_pct   | <share> |
      | profits_pct | <share> |
      | capital_pct | <share> |
    And an owner of "jv" with
      | is_sfe      | <also>  |
      | voting_pct  | <two>   |
      | value_pct   | <two>   |
      | profits_pct | <two>   |
      | capital_pct | <two>   |
    And an owner of "jv" with
      | is_sfe      | false   |
      | voting_pct  | <rest>  |
      | value_pct   | <rest>  |
      | profits_pct | <rest>  |
      | capital_pct | <rest>  |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is <truth> for "jv" because of "<limb>"

    Examples:
      | form          | sfe   | share | also  | two | rest | appoints | debt          | truth   | limb                     |
      | partnership   | true  | 10    | false | 0   | 90   | false    | 0             | unknown | partners                 |
      | partnership   | true  | 25    | false | 0   | 75   | false    | 0             | unknown | one-holds-quarter        |
      | partnership   | true  | 20    | true  | 20  | 60   | false    | 0             | unknown | together-hold-two-fifths |
      | partnership   | true  | 10    | false | 0   | 90   | true     | 0             | unknown | appoints-officer         |
      | partnership   | true  | 10    | false | 0   | 90   | false    | 1,000,000,000 | unknown | debt-issued              |
      | partnership   | false | 10    | false | 0   | 90   | false    | 0             | false   | partners                 |
      | partnership   | false | 10    | false | 0   | 90   | true     | 0             | true    | appoints-officer         |
      | c_corporation | true  | 10    | false | 0   | 90   | false    | 0             | false   | partners                 |
      |               | true  | 10    | false | 0   | 90   | false    | 0             | unknown | partners                 |

  Scenario: which of partnership and partners is tested is not settled
    Given the fact "taxpayer_form" of "jv" is "partnership"
    And an owner of "jv" with
      | is_sfe      | true |
      | profits_pct | 10   |
      | capital_pct | 10   |
    And an owner of "jv" with
      | is_sfe      | false |
      | profits_pct | 90    |
      | capital_pct | 90    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is unknown for "jv" because of "partners"
    And it is unsettled

  Scenario Outline: a limb that has ended before the last day of the year
    Given an owner of "jv" with
      | is_sfe                      | <sfe>      |
      | voting_pct                  | <share>    |
      | value_pct                   | <share>    |
      | held_until_date             | <until>    |
      | can_appoint_covered_officer | <appoints> |
    And an owner of "jv" with
      | is_sfe     | true  |
      | voting_pct | <two> |
      | value_pct  | <two> |
    And an owner of "jv" with
      | is_sfe     | false  |
      | voting_pct | <rest> |
      | value_pct  | <rest> |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is <truth> for "jv" because of "<limb>"

    Examples:
      | sfe   | share | until      | appoints | two | rest  | truth   | limb              |
      | true  | 25    | 2026-12-30 | false    | 0   | 75    | unknown | ended-within-year |
      | true  | 25    | 2026-12-31 | false    | 0   | 75    | true    | one-holds-quarter |
      | true  | 24.99 | 2026-12-30 | false    | 0   | 75.01 | false   | ended-within-year |
      | true  | 20    | 2026-03-31 | false    | 20  | 60    | unknown | ended-within-year |
      | true  | 20    | 2026-03-31 | false    | 19.99 | 60.01 | false | ended-within-year |
      | true  | 5     | 2026-03-31 | true     | 0   | 95    | unknown | ended-within-year |
      | true  | 5     | 2026-03-31 | false    | 25  | 70    | true    | one-holds-quarter |
      | false | 25    | 2026-03-31 | true     | 0   | 75    | false   | ended-within-year |

  Scenario: met in March and cured by December
    Given an owner of "jv" with
      | is_sfe          | true       |
      | voting_pct      | 30         |
      | value_pct       | 30         |
      | held_until_date | 2026-03-31 |
    And an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 70    |
      | value_pct  | 70    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influence" is unknown for "jv" because of "ended-within-year"
    And it is unsettled
    And it cites "26 U.S.C. §7701(a)(51)(A)(ii)(I)"
