Feature: Foreign entity of concern by ownership and listings, 15 CFR 231.103 and 231.104
  A Texas venture of a Korean parent.  Votes, board seats and equity are tested separately.

  Background:
    Given an entity "jv" with
      | country_of_organization             | US    |
      | principal_place_of_business         | US    |
      | is_natural_person                   | false |
      | government_owned                    | false |
      | foreign_controlled                  | true  |
      | is_designated_terrorist_organization | false |
      | on_sdn_list                         | false |
      | on_entity_list                      | false |
      | on_ns_cmic_list                     | false |
      | alleged_in_listed_conviction        | false |
      | determined_feoc_by_commerce         | false |
    And an owner "parent" of "jv" with
      | country_of_organization     | KR    |
      | principal_place_of_business | KR    |
      | is_natural_person           | false |
      | government_owned            | false |
      | on_sdn_list                 | false |
      | on_ns_cmic_list             | false |
      | equity_pct                  | 75    |
      | voting_pct                  | 100   |
      | board_seat_pct              | 100   |

  # --- worked examples of the sheet ---

  Scenario: E1, two Chinese firms with 15 and 10 percent of equity are a quarter together
    Given the fact "foreign_controlled" of "jv" is unknown
    And an owner of "jv" with
      | country_of_organization | CN    |
      | on_sdn_list             | false |
      | on_ns_cmic_list         | false |
      | equity_pct              | 15    |
      | voting_pct              | 0     |
      | board_seat_pct          | 0     |
    And an owner of "jv" with
      | country_of_organization | CN    |
      | on_sdn_list             | false |
      | on_ns_cmic_list         | false |
      | equity_pct              | 10    |
      | voting_pct              | 0     |
      | board_seat_pct          | 0     |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is true for "jv" because of "equity-quarter"
    And it cites "15 CFR 231.104(c)(1)(iv)"
    And the criterion "foreign-controlled" is met

  Scenario: E2, one Chinese firm with 24.9 percent of equity, 20 of votes and one of five seats
    Given the fact "equity_pct" of "parent" is "75.1"
    And the fact "voting_pct" of "parent" is "80"
    And the fact "board_seat_pct" of "parent" is "80"
    And an owner of "jv" with
      | country_of_organization | CN    |
      | on_sdn_list             | false |
      | on_ns_cmic_list         | false |
      | equity_pct              | 24.9  |
      | voting_pct              | 20    |
      | board_seat_pct          | 20    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is false for "jv"
    And it is stale

  Scenario: E3, 10 percent of equity but two of eight seats
    Given the fact "equity_pct" of "parent" is "90"
    And the fact "voting_pct" of "parent" is "90"
    And the fact "board_seat_pct" of "parent" is "75"
    And an owner of "jv" with
      | country_of_organization | CN    |
      | on_sdn_list             | false |
      | on_ns_cmic_list         | false |
      | equity_pct              | 10    |
      | voting_pct              | 10    |
      | board_seat_pct          | 25    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is true for "jv" because of "seats-quarter"

  Scenario: E4, 20 percent Chinese and a fund of unknown country with 8 percent
    Given the fact "equity_pct" of "parent" is "72"
    And an owner of "jv" with
      | country_of_organization | CN    |
      | on_sdn_list             | false |
      | on_ns_cmic_list         | false |
      | equity_pct              | 20    |
      | voting_pct              | 0     |
      | board_seat_pct          | 0     |
    And an owner "fund" of "jv" with
      | is_natural_person | false |
      | government_owned  | false |
      | on_sdn_list       | false |
      | on_ns_cmic_list   | false |
      | equity_pct        | 8     |
      | voting_pct        | 0     |
      | board_seat_pct    | 0     |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is unknown for "jv" because of "equity-quarter"
    And it wants the fact "country_of_organization" of "fund"

  # --- the quarter, measure by measure ---

  Scenario Outline: a quarter on one measure is enough, and measures are not added
    Given the fact "equity_pct" of "parent" is "<equity left>"
    And the fact "voting_pct" of "parent" is "<votes left>"
    And the fact "board_seat_pct" of "parent" is "<seats left>"
    And an owner of "jv" with
      | country_of_organization | CN       |
      | on_sdn_list             | false    |
      | on_ns_cmic_list         | false    |
      | equity_pct              | <equity> |
      | voting_pct              | <votes>  |
      | board_seat_pct          | <seats>  |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is <truth> for "jv" because of "<criterion>"

    Examples:
      | equity | equity left | votes | votes left | seats | seats left | truth | criterion      |
      | 25     | 75          | 0     | 100        | 0     | 100        | true  | equity-quarter |
      | 24.99  | 75.01       | 0     | 100        | 0     | 100        | false | equity-quarter |
      | 0      | 100         | 25    | 75         | 0     | 100        | true  | votes-quarter  |
      | 0      | 100         | 24.99 | 75.01      | 0     | 100        | false | votes-quarter  |
      | 0      | 100         | 0     | 100        | 25    | 75         | true  | seats-quarter  |
      | 0      | 100         | 0     | 100        | 24.99 | 75.01      | false | seats-quarter  |
      | 24     | 76          | 24    | 76         | 24    | 76         | false | equity-quarter |

  Scenario: without the composition of the board it stays open
    Given the fact "board_seat_pct" of "parent" is unknown
    And the fact "equity_pct" of "parent" is "100"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is unknown for "jv" because of "seats-quarter"
    And it wants the fact "board_seat_pct" of "parent"

  Scenario Outline: a quarter that is held through another company counts in proportion
    Given an entity "holding" with
      | country_of_organization     | SG    |
      | principal_place_of_business | SG    |
      | is_natural_person           | false |
      | government_owned            | false |
    And an owner of "holding" with
      | country_of_organization | CN  |
      | equity_pct              | 100 |
      | voting_pct              | 100 |
      | board_seat_pct          | 100 |
    And an owner of "jv" with
      | entity          | holding  |
      | on_sdn_list     | false    |
      | on_ns_cmic_list | false    |
      | equity_pct      | <equity> |
      | voting_pct      | <votes>  |
      | board_seat_pct  | <seats>  |
    And the fact "equity_pct" of "parent" is "<equity left>"
    And the fact "voting_pct" of "parent" is "<votes left>"
    And the fact "board_seat_pct" of "parent" is "<seats left>"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is true for "jv" because of "<criterion>"

    Examples:
      | equity | equity left | votes | votes left | seats | seats left | criterion      |
      | 25     | 75          | 0     | 100        | 0     | 100        | equity-quarter |
      | 0      | 100         | 25    | 75         | 0     | 100        | votes-quarter  |
      | 0      | 100         | 0     | 100        | 25    | 75         | seats-quarter  |

  Scenario Outline: natural persons among the owners count where they are located
    Given an owner of "jv" with
      | is_natural_person  | true          |
      | nationality        | <nationality> |
      | second_nationality | <second>      |
      | residence          | <residence>   |
      | location           | <location>    |
      | on_sdn_list        | false         |
      | on_ns_cmic_list    | false         |
      | equity_pct         | 25            |
      | voting_pct         | 0             |
      | board_seat_pct     | 0             |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is <truth> for "jv" because of "equity-quarter"

    Examples:
      | nationality | second | residence | location | truth |
      | CN          | KR     | KR        | CN       | true  |
      | KR          | CN     | KR        | CN       | true  |
      | KR          | US     | CN        | CN       | true  |
      | CN          | CN     | CN        | US       | false |
      | KR          | US     | KR        | CN       | false |

  Scenario Outline: owners held by a covered government, or doing business in a covered nation
    Given an owner of "jv" with
      | country_of_organization     | SG           |
      | principal_place_of_business | <place>      |
      | is_natural_person           | false        |
      | government_owned            | <owned>      |
      | government_of               | <government> |
      | on_sdn_list                 | false        |
      | on_ns_cmic_list             | false        |
      | equity_pct                  | 25           |
      | voting_pct                  | 0            |
      | board_seat_pct              | 0            |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is <truth> for "jv" because of "equity-quarter"

    Examples:
      | place | owned | government | truth |
      | CN    | false |            | true  |
      | SG    | true  | CN         | true  |
      | SG    | true  | SG         | false |
      | SG    | false | CN         | false |

  # --- R0: a foreign entity ---

  Scenario Outline: it is a foreign entity, by each limb
    Given an entity "x" with
      | on_entity_list                 | true       |
      | country_of_organization        | <law>      |
      | principal_place_of_business    | <place>    |
      | is_natural_person              | <natural>  |
      | is_us_citizen_or_resident      | <us>       |
      | government_of                  | <government> |
      | is_foreign_political_party     | <party>    |
      | foreign_controlled             | <controlled> |
      | owns_quarter_of_foreign_entity | <owns>     |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is <truth> for "x" because of "<criterion>"

    Examples:
      | law | place | natural | us    | government | party | controlled | owns  | truth | criterion                      |
      | US  | US    | false   |       | US         | false | false      | false | false | foreign-controlled             |
      | KR  | US    | false   |       | US         | false | false      | false | true  | foreign-organisation           |
      | US  | KR    | false   |       | US         | false | false      | false | true  | foreign-organisation           |
      | US  | US    | true    | false | US         | false | false      | false | true  | foreign-person                 |
      | US  | US    | true    | true  | US         | false | false      | false | false | foreign-person                 |
      | US  | US    | false   |       | KR         | false | false      | false | true  | foreign-government-or-party    |
      | US  | US    | false   |       | US         | true  | false      | false | true  | foreign-government-or-party    |
      | US  | US    | false   |       | US         | false | true       | false | true  | foreign-controlled             |
      | US  | US    | false   |       | US         | false | false      | true  | true  | owns-quarter-of-foreign-entity |

  Scenario Outline: a foreign majority shows foreign control, a minority shows nothing
    Given an entity "x" with
      | on_entity_list                 | true  |
      | country_of_organization        | US    |
      | principal_place_of_business    | US    |
      | is_natural_person              | false |
      | government_of                  | US    |
      | is_foreign_political_party     | false |
      | owns_quarter_of_foreign_entity | false |
    And an owner of "x" with
      | country_of_organization | <country> |
      | equity_pct              | <foreign> |
    And an owner of "x" with
      | country_of_organization | US     |
      | equity_pct              | <rest> |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is <truth> for "x" because of "foreign-controlled"

    Examples:
      | country | foreign | rest  | truth   |
      | KR      | 50.01   | 49.99 | true    |
      | KR      | 50      | 50    | unknown |
      | US      | 50.01   | 49.99 | unknown |

  Scenario: the Korean parent may be described as an entity
    Given an entity "seoul" with
      | country_of_organization | KR |
    And an entity "x" with
      | on_entity_list              | true |
      | country_of_organization     | US   |
      | principal_place_of_business | US   |
    And an owner of "x" with
      | entity     | seoul |
      | equity_pct | 100   |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is true for "x" because of "foreign-controlled"

  # --- R1 to R7 ---

  Scenario Outline: each listing or finding is enough
    Given the fact "equity_pct" of "parent" is "100"
    And the fact "<fact>" of "jv" is "true"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is true for "jv" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact                                 | criterion              | cite              |
      | is_designated_terrorist_organization | terrorist-organisation | 15 CFR 231.104(a) |
      | on_sdn_list                          | sdn-listed             | 15 CFR 231.104(b) |
      | alleged_in_listed_conviction         | convicted-conduct      | 15 CFR 231.104(d) |
      | on_entity_list                       | entity-listed          | 15 CFR 231.104(e) |
      | on_ns_cmic_list                      | ns-cmic-listed         | 15 CFR 231.104(f) |
      | determined_feoc_by_commerce          | determined-by-commerce | 15 CFR 231.104(g) |

  Scenario Outline: a listing that was not checked keeps it open
    Given the fact "equity_pct" of "parent" is "100"
    And the fact "<fact>" of "jv" is unknown
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is unknown for "jv" because of "<criterion>"

    Examples:
      | fact                                 | criterion              |
      | is_designated_terrorist_organization | terrorist-organisation |
      | on_sdn_list                          | sdn-listed             |
      | alleged_in_listed_conviction         | convicted-conduct      |
      | on_entity_list                       | entity-listed          |
      | on_ns_cmic_list                      | ns-cmic-listed         |
      | determined_feoc_by_commerce          | determined-by-commerce |

  Scenario: none of them
    Given the fact "equity_pct" of "parent" is "100"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is false for "jv" because of "covered-nation-person"

  Scenario Outline: listed persons together hold half of the votes
    Given the fact "equity_pct" of "parent" is "100"
    And the fact "voting_pct" of "parent" is "<rest>"
    And an owner of "jv" with
      | country_of_organization     | KR      |
      | principal_place_of_business | KR      |
      | is_natural_person           | false   |
      | government_owned            | false   |
      | on_sdn_list                 | <sdn>   |
      | on_ns_cmic_list             | <cmic>  |
      | voting_pct                  | <votes> |
      | equity_pct                  | 0       |
      | board_seat_pct              | 0       |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is <truth> for "jv" because of "<criterion>"

    Examples:
      | sdn   | cmic  | votes | rest  | truth   | criterion   |
      | true  | false | 50    | 50    | true    | sdn-held    |
      | true  | false | 49.99 | 50.01 | false   | sdn-held    |
      |       | false | 50    | 50    | unknown | sdn-held    |
      | false | true  | 50    | 50    | true    | ns-cmic-held |
      | false | true  | 49.99 | 50.01 | false   | ns-cmic-held |
      | false |       | 50    | 50    | unknown | ns-cmic-held |

  Scenario Outline: a listed holder may be described as an entity
    Given the fact "equity_pct" of "parent" is "100"
    And the fact "voting_pct" of "parent" is "50"
    And an entity "listed" with
      | country_of_organization     | KR     |
      | principal_place_of_business | KR     |
      | is_natural_person           | false  |
      | government_owned            | false  |
      | on_sdn_list                 | <sdn>  |
      | on_ns_cmic_list             | <cmic> |
    And an owner of "jv" with
      | entity         | listed |
      | voting_pct     | 50     |
      | equity_pct     | 0      |
      | board_seat_pct | 0      |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is true for "jv" because of "<criterion>"

    Examples:
      | sdn   | cmic  | criterion    |
      | true  | false | sdn-held     |
      | false | true  | ns-cmic-held |

  Scenario: a venture organised in China
    Given the fact "equity_pct" of "parent" is "100"
    And the fact "country_of_organization" of "jv" is "CN"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_test" is true for "jv" because of "covered-nation-person"

  # --- windows ---

  Scenario Outline: the shares and lists of the rule are in force from 24 November 2023
    Given the fact "equity_pct" of "parent" is "100"
    And the fact "<fact>" of "jv" is "true"
    When the firm is checked as of <day>
    Then the concept "foreign_entity_of_concern_test" is <truth> for "jv"

    Examples:
      | fact                        | day        | truth |
      | on_entity_list              | 2023-11-23 | false |
      | on_entity_list              | 2023-11-24 | true  |
      | on_ns_cmic_list             | 2023-11-23 | false |
      | on_ns_cmic_list             | 2023-11-24 | true  |
      | on_sdn_list                 | 2023-11-23 | true  |
      | determined_feoc_by_commerce | 2020-12-31 | false |
      | determined_feoc_by_commerce | 2021-01-01 | true  |

  Scenario Outline: before the rule any share of such persons left the point open
    Given the fact "equity_pct" of "parent" is "<equity left>"
    And the fact "voting_pct" of "parent" is "<votes left>"
    And the fact "board_seat_pct" of "parent" is "<seats left>"
    And an owner of "jv" with
      | country_of_organization | CN       |
      | on_sdn_list             | true     |
      | on_ns_cmic_list         | true     |
      | equity_pct              | <equity> |
      | voting_pct              | <votes>  |
      | board_seat_pct          | <seats>  |
    When the firm is checked as of <day>
    Then the concept "foreign_entity_of_concern_test" is <truth> for "jv"
    And the criterion "owned-or-controlled" is <outcome>

    Examples:
      | equity | equity left | votes | votes left | seats | seats left | day        | truth   | outcome      |
      | 0      | 100         | 0     | 100        | 0     | 100        | 2023-11-23 | false   | unmet        |
      | 0.01   | 99.99       | 0     | 100        | 0     | 100        | 2023-11-23 | unknown | unknown      |
      | 0      | 100         | 0.01  | 99.99      | 0     | 100        | 2023-11-23 | unknown | unknown      |
      | 0      | 100         | 0     | 100        | 0.01  | 99.99      | 2023-11-23 | unknown | unknown      |
      | 100    | 0           | 100   | 0          | 100   | 0          | 2023-11-23 | unknown | unknown      |
      | 100    | 0           | 0     | 100        | 0     | 100        | 2023-11-24 | true    | not in force |

  Scenario Outline: each share of the rule from its first day on
    Given the fact "equity_pct" of "parent" is "<equity left>"
    And the fact "voting_pct" of "parent" is "<votes left>"
    And the fact "board_seat_pct" of "parent" is "<seats left>"
    And an owner of "jv" with
      | country_of_organization     | <country> |
      | principal_place_of_business | <country> |
      | is_natural_person           | false     |
      | government_owned            | false     |
      | on_sdn_list                 | <sdn>     |
      | on_ns_cmic_list             | <cmic>    |
      | equity_pct                  | <equity>  |
      | voting_pct                  | <votes>   |
      | board_seat_pct              | <seats>   |
    When the firm is checked as of 2023-11-24
    Then the concept "foreign_entity_of_concern_test" is true for "jv" because of "<criterion>"

    Examples:
      | country | sdn   | cmic  | equity | equity left | votes | votes left | seats | seats left | criterion      |
      | CN      | false | false | 25     | 75          | 0     | 100        | 0     | 100        | equity-quarter |
      | CN      | false | false | 0      | 100         | 25    | 75         | 0     | 100        | votes-quarter  |
      | CN      | false | false | 0      | 100         | 0     | 100        | 25    | 75         | seats-quarter  |
      | KR      | true  | false | 0      | 100         | 50    | 50         | 0     | 100        | sdn-held       |
      | KR      | false | true  | 0      | 100         | 50    | 50         | 0     | 100        | ns-cmic-held   |

  Scenario Outline: on the eve of the rule these shares were no answer
    Given the fact "equity_pct" of "parent" is "100"
    And the fact "voting_pct" of "parent" is "50"
    And an owner of "jv" with
      | country_of_organization     | KR     |
      | principal_place_of_business | KR     |
      | is_natural_person           | false  |
      | government_owned            | false  |
      | on_sdn_list                 | <sdn>  |
      | on_ns_cmic_list             | <cmic> |
      | equity_pct                  | 0      |
      | voting_pct                  | 50     |
      | board_seat_pct              | 0      |
    When the firm is checked as of 2023-11-23
    Then the concept "foreign_entity_of_concern_test" is false for "jv"

    Examples:
      | sdn   | cmic  |
      | true  | false |
      | false | true  |
