Feature: What specified foreign entities hold together (26 U.S.C. §7701(a)(51)(D)(i)(I)(cc), (H))

  Scenario Outline: each form of entity has its own measures, and the larger of two counts
    Given an entity "jv" with
      | taxpayer_form | <form> |
    And an owner "holder" of "jv" with
      | is_sfe                  | true      |
      | voting_pct              | <vote>    |
      | value_pct               | <value>   |
      | profits_pct             | <profits> |
      | capital_pct             | <capital> |
      | beneficial_interest_pct | <benefit> |
    And an owner of "jv" with
      | is_sfe                  | false |
      | voting_pct              | 40    |
      | value_pct               | 40    |
      | profits_pct             | 40    |
      | capital_pct             | 40    |
      | beneficial_interest_pct | 40    |
    When the firm is checked as of <day>
    Then the concept "total_sfe_share_pct" is "<share>" for "jv"

    Examples:
      | form          | vote | value | profits | capital | benefit | day        | share |
      | c_corporation | 60   | 55    | 1       | 1       | 1       | 2025-07-04 | 60    |
      | c_corporation | 55   | 60    | 1       | 1       | 1       | 2026-11-23 | 60    |
      | s_corporation | 55   | 60    | 1       | 1       | 1       | 2026-11-23 | 60    |
      | partnership   | 1    | 1     | 60      | 55      | 1       | 2026-11-23 | 60    |
      | partnership   | 1    | 1     | 55      | 60      | 1       | 2026-11-23 | 60    |
      | disregarded   | 1    | 1     | 1       | 1       | 60      | 2026-11-23 | 60    |

  Scenario Outline: holders are added up, and a stake in a corporation counts further only from half of it
    Given an entity "jv" with
      | taxpayer_form | <form> |
    And an owner of "jv" with
      | entity    | shell   |
      | <measure> | <stake> |
      | <other>   | 0       |
    And an owner of "jv" with
      | is_sfe    | false  |
      | <measure> | <rest> |
      | <other>   | 100    |
    And an entity "shell" with
      | taxpayer_form | <shell> |
      | is_sfe        | false   |
    And an owner of "shell" with
      | is_sfe                  | true      |
      | <measure> | <one> |
      | <other>   | 0     |
    And an owner of "shell" with
      | is_sfe                  | true      |
      | <measure> | <two> |
      | <other>   | 0     |
    And an owner of "shell" with
      | is_sfe    | false    |
      | <measure> | <others> |
      | <other>   | 100      |
    When the firm is checked as of 2026-11-23
    Then the concept "total_sfe_share_pct" is "<share>" for "jv"

    Examples:
      | form          | measure                 | other       | shell         | stake | rest | one   | two | others | share |
      | c_corporation | voting_pct              | value_pct   | c_corporation | 60    | 40   | 49.99 | 0   | 50.01  | 0     |
      | c_corporation | voting_pct              | value_pct   | c_corporation | 60    | 40   | 50    | 0   | 50     | 30    |
      | c_corporation | voting_pct              | value_pct   | c_corporation | 60    | 40   | 40    | 40  | 20     | 0     |
      | c_corporation | voting_pct              | value_pct   | c_corporation | 60    | 40   | 50    | 50  | 0      | 60    |
      | c_corporation | voting_pct              | value_pct   | partnership   | 60    | 40   | 10    | 5   | 85     | 9     |
      | c_corporation | voting_pct              | value_pct   | s_corporation | 60    | 40   | 10    | 5   | 85     | 9     |
      | c_corporation | value_pct               | voting_pct  | c_corporation | 60    | 40   | 49.99 | 0   | 50.01  | 0     |
      | c_corporation | value_pct               | voting_pct  | c_corporation | 60    | 40   | 50    | 0   | 50     | 30    |
      | c_corporation | value_pct               | voting_pct  | c_corporation | 60    | 40   | 40    | 40  | 20     | 0     |
      | c_corporation | value_pct               | voting_pct  | c_corporation | 60    | 40   | 50    | 50  | 0      | 60    |
      | c_corporation | value_pct               | voting_pct  | partnership   | 60    | 40   | 10    | 5   | 85     | 9     |
      | c_corporation | value_pct               | voting_pct  | s_corporation | 60    | 40   | 10    | 5   | 85     | 9     |
      | partnership   | profits_pct             | capital_pct | c_corporation | 60    | 40   | 49.99 | 0   | 50.01  | 0     |
      | partnership   | profits_pct             | capital_pct | c_corporation | 60    | 40   | 50    | 0   | 50     | 30    |
      | partnership   | profits_pct             | capital_pct | c_corporation | 60    | 40   | 40    | 40  | 20     | 0     |
      | partnership   | profits_pct             | capital_pct | c_corporation | 60    | 40   | 50    | 50  | 0      | 60    |
      | partnership   | profits_pct             | capital_pct | partnership   | 60    | 40   | 10    | 5   | 85     | 9     |
      | partnership   | profits_pct             | capital_pct | s_corporation | 60    | 40   | 10    | 5   | 85     | 9     |
      | partnership   | capital_pct             | profits_pct | c_corporation | 60    | 40   | 49.99 | 0   | 50.01  | 0     |
      | partnership   | capital_pct             | profits_pct | c_corporation | 60    | 40   | 50    | 0   | 50     | 30    |
      | partnership   | capital_pct             | profits_pct | c_corporation | 60    | 40   | 40    | 40  | 20     | 0     |
      | partnership   | capital_pct             | profits_pct | c_corporation | 60    | 40   | 50    | 50  | 0      | 60    |
      | partnership   | capital_pct             | profits_pct | partnership   | 60    | 40   | 10    | 5   | 85     | 9     |
      | partnership   | capital_pct             | profits_pct | s_corporation | 60    | 40   | 10    | 5   | 85     | 9     |
      | disregarded   | beneficial_interest_pct | equity_pct  | c_corporation | 60    | 40   | 49.99 | 0   | 50.01  | 0     |
      | disregarded   | beneficial_interest_pct | equity_pct  | c_corporation | 60    | 40   | 50    | 0   | 50     | 30    |
      | disregarded   | beneficial_interest_pct | equity_pct  | c_corporation | 60    | 40   | 40    | 40  | 20     | 0     |
      | disregarded   | beneficial_interest_pct | equity_pct  | c_corporation | 60    | 40   | 50    | 50  | 0      | 60    |
      | disregarded   | beneficial_interest_pct | equity_pct  | partnership   | 60    | 40   | 10    | 5   | 85     | 9     |
      | disregarded   | beneficial_interest_pct | equity_pct  | s_corporation | 60    | 40   | 10    | 5   | 85     | 9     |

  Scenario Outline: what has ended within the year, or begins after it, leaves it open
    Given an entity "jv" with
      | taxpayer_form    | <form>     |
      | taxable_year_end | 2026-12-31 |
    And an owner of "jv" with
      | is_sfe                  | true      |
      | <measure>       | 30      |
      | <other>         | 30      |
      | held_from_date  | <from>  |
      | held_until_date | <until> |
    And an owner of "jv" with
      | is_sfe    | false |
      | <measure> | 70    |
      | <other>   | 70    |
    When the firm is checked as of 2026-11-23
    Then the concept "total_sfe_share_pct" is <answer> for "jv"

    Examples:
      | form          | measure                 | other       | from       | until      | answer  |
      | c_corporation | voting_pct              | value_pct   |            | 2026-12-31 | "30"    |
      | c_corporation | voting_pct              | value_pct   |            | 2026-12-30 | unknown |
      | c_corporation | voting_pct              | value_pct   | 2027-01-01 |            | unknown |
      | partnership   | profits_pct             | capital_pct |            | 2026-12-31 | "30"    |
      | partnership   | profits_pct             | capital_pct |            | 2026-12-30 | unknown |
      | partnership   | profits_pct             | capital_pct | 2027-01-01 |            | unknown |
      | disregarded   | beneficial_interest_pct | equity_pct  |            | 2026-12-31 | "30"    |
      | disregarded   | beneficial_interest_pct | equity_pct  |            | 2026-12-30 | unknown |
      | disregarded   | beneficial_interest_pct | equity_pct  | 2027-01-01 |            | unknown |

  Scenario: before the law it is not known
    Given an entity "jv" with
      | taxpayer_form | c_corporation |
    And "jv" has no owners
    When the firm is checked as of 2025-07-03
    Then the concept "total_sfe_share_pct" is unknown for "jv"
