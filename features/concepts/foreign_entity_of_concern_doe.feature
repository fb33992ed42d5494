Feature: Foreign entity of concern as the Energy Department reads it, 42 U.S.C. §18741(a)(5)
  A Korean maker of cathodes with nothing against it, then one fact changed at a time.

  Background:
    Given an entity "maker" with
      | country_of_organization              | KR    |
      | principal_place_of_business          | KR    |
      | is_designated_terrorist_organization | false |
      | on_sdn_list                          | false |
      | alleged_in_listed_conviction         | false |
      | feoc_by_secretary_of_energy          | false |
      | production_in_covered_nation         | false |
      | feoc_effective_control_contract      | false |
      | feoc_contract_rights_kept            | false |
    And an owner "parent" of "maker" with
      | government_owned | false |
      | government_of    | KR    |
      | equity_pct       | 100   |
      | voting_pct       | 100   |
      | board_seat_pct   | 100   |

  Scenario Outline: nothing against it on any day
    When the firm is checked as of <day>
    Then the concept "foreign_entity_of_concern_doe" is false for "maker"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: one head is enough
    Given the fact "<fact>" of "maker" is "<value>"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_doe" is <truth> for "maker" because of "<criterion>"

    Examples:
      | fact                                 | value | truth   | criterion              |
      | is_designated_terrorist_organization | true  | true    | terrorist-organisation |
      | is_designated_terrorist_organization |       | unknown | terrorist-organisation |
      | on_sdn_list                          | true  | true    | sdn-listed             |
      | on_sdn_list                          |       | unknown | sdn-listed             |
      | country_of_organization              | CN    | true    | organised-there        |
      | country_of_organization              | RU    | true    | organised-there        |
      | country_of_organization              | KP    | true    | organised-there        |
      | country_of_organization              | IR    | true    | organised-there        |
      | country_of_organization              | HK    | unknown | organised-there        |
      | country_of_organization              | MO    | unknown | organised-there        |
      | country_of_organization              |       | unknown | organised-there        |
      | principal_place_of_business          | CN    | true    | organised-there        |
      | production_in_covered_nation         | true  | true    | produces-there         |
      | production_in_covered_nation         |       | unknown | produces-there         |
      | feoc_effective_control_contract      | true  | true    | contract-control       |
      | alleged_in_listed_conviction         | true  | true    | convicted-conduct      |
      | alleged_in_listed_conviction         |       | unknown | convicted-conduct      |
      | feoc_by_secretary_of_energy          | true  | true    | determined-by-energy   |
      | feoc_by_secretary_of_energy          |       | unknown | determined-by-energy   |

  Scenario: a plant in China that a Korean firm owns alone, for what it makes
    Given the fact "production_in_covered_nation" of "maker" is "true"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_doe" is true for "maker" because of "produces-there"
    And it cites "42 U.S.C. §18741(a)(5)(C); 89 FR 37079"

  Scenario Outline: a licence that keeps the listed rights is safe
    Given the fact "feoc_effective_control_contract" of "maker" is "<contract>"
    And the fact "feoc_contract_rights_kept" of "maker" is "<kept>"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_doe" is <truth> for "maker" because of "contract-control"

    Examples:
      | contract | kept  | truth   |
      | true     | false | true    |
      | true     | true  | false   |
      | true     |       | unknown |
      |          | false | unknown |
      |          | true  | false   |

  # --- control by a government: votes, seats and equity are tested separately ---

  Scenario Outline: a quarter on one measure is enough, and measures are not added
    Given the fact "equity_pct" of "parent" is "<equity left>"
    And the fact "voting_pct" of "parent" is "<votes left>"
    And the fact "board_seat_pct" of "parent" is "<seats left>"
    And an owner of "maker" with
      | government_owned | true     |
      | government_of    | CN       |
      | equity_pct       | <equity> |
      | voting_pct       | <votes>  |
      | board_seat_pct   | <seats>  |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_doe" is <truth> for "maker" because of "<criterion>"

    Examples:
      | equity | equity left | votes | votes left | seats | seats left | truth | criterion      |
      | 25     | 75          | 0     | 100        | 0     | 100        | true  | equity-quarter |
      | 24.99  | 75.01       | 0     | 100        | 0     | 100        | false | equity-quarter |
      | 0      | 100         | 25    | 75         | 0     | 100        | true  | votes-quarter  |
      | 0      | 100         | 24.99 | 75.01      | 0     | 100        | false | votes-quarter  |
      | 0      | 100         | 0     | 100        | 25    | 75         | true  | seats-quarter  |
      | 0      | 100         | 0     | 100        | 24.99 | 75.01      | false | seats-quarter  |
      | 24     | 76          | 24    | 76         | 24    | 76         | false | equity-quarter |

  Scenario Outline: two holders of governments count together, a private Chinese holder does not
    Given the fact "equity_pct" of "parent" is "75"
    And an owner of "maker" with
      | government_owned | true |
      | government_of    | CN   |
      | equity_pct       | 15   |
      | voting_pct       | 0    |
      | board_seat_pct   | 0    |
    And an owner of "maker" with
      | country_of_organization | CN      |
      | government_owned        | <owned> |
      | government_of           | <of>    |
      | equity_pct              | 10      |
      | voting_pct              | 0       |
      | board_seat_pct          | 0       |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_doe" is <truth> for "maker" because of "equity-quarter"

    Examples:
      | owned | of | truth   |
      | true  | RU | true    |
      | true  | KR | false   |
      | false | CN | false   |
      |       | CN | unknown |

  Scenario Outline: an owner that is an entity of this file
    Given an entity "fund" with
      | government_owned | <owned> |
      | government_of    | <of>    |
    And "fund" has no owners
    And the fact "equity_pct" of "parent" is "75"
    And an owner of "maker" with
      | entity         | fund |
      | equity_pct     | 25   |
      | voting_pct     | 0    |
      | board_seat_pct | 0    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern_doe" is <truth> for "maker" because of "equity-quarter"

    Examples:
      | owned | of | truth |
      | true  | CN | true  |
      | false | CN | false |
      | true  | KR | false |

  # --- the day of the rule ---

  Scenario Outline: from the rule of 6 May 2024 on
    Given the fact "<fact>" of "maker" is "<value>"
    When the firm is checked as of <day>
    Then the concept "foreign_entity_of_concern_doe" is <truth> for "maker" because of "<criterion>"

    Examples:
      | fact                            | value | day        | truth   | criterion                    |
      | country_of_organization         | CN    | 2024-05-06 | true    | organised-there              |
      | country_of_organization         | CN    | 2024-05-05 | unknown | owned-controlled-or-directed |
      | principal_place_of_business     | CN    | 2024-05-05 | unknown | owned-controlled-or-directed |
      | production_in_covered_nation    | true  | 2024-05-06 | true    | produces-there               |
      | production_in_covered_nation    | true  | 2024-05-05 | unknown | owned-controlled-or-directed |
      | feoc_effective_control_contract | true  | 2024-05-06 | true    | contract-control             |
      | feoc_effective_control_contract | true  | 2024-05-05 | unknown | owned-controlled-or-directed |

  Scenario: before the rule the point was unsettled
    Given the fact "country_of_organization" of "maker" is "CN"
    When the firm is checked as of 2024-01-15
    Then the concept "foreign_entity_of_concern_doe" is unknown for "maker" because of "owned-controlled-or-directed"
    And it is unsettled

  Scenario Outline: a government's share before and from the rule
    Given the fact "equity_pct" of "parent" is "<equity left>"
    And the fact "voting_pct" of "parent" is "<votes left>"
    And the fact "board_seat_pct" of "parent" is "<seats left>"
    And an owner of "maker" with
      | government_owned | true     |
      | government_of    | CN       |
      | equity_pct       | <equity> |
      | voting_pct       | <votes>  |
      | board_seat_pct   | <seats>  |
    When the firm is checked as of <day>
    Then the concept "foreign_entity_of_concern_doe" is <truth> for "maker"
    And the criterion "owned-controlled-or-directed" is <before>
    And the criterion "<criterion>" is <since>

    Examples:
      | equity | equity left | votes | votes left | seats | seats left | day        | truth   | before       | criterion      | since        |
      | 0      | 100         | 0     | 100        | 0     | 100        | 2024-05-05 | false   | unmet        | equity-quarter | not in force |
      | 0.01   | 99.99       | 0     | 100        | 0     | 100        | 2024-05-05 | unknown | unknown      | equity-quarter | not in force |
      | 0      | 100         | 0.01  | 99.99      | 0     | 100        | 2024-05-05 | unknown | unknown      | votes-quarter  | not in force |
      | 0      | 100         | 0     | 100        | 0.01  | 99.99      | 2024-05-05 | unknown | unknown      | seats-quarter  | not in force |
      | 25     | 75          | 0     | 100        | 0     | 100        | 2024-05-06 | true    | not in force | equity-quarter | met          |
      | 0      | 100         | 25    | 75         | 0     | 100        | 2024-05-06 | true    | not in force | votes-quarter  | met          |
      | 0      | 100         | 0     | 100        | 25    | 75         | 2024-05-06 | true    | not in force | seats-quarter  | met          |

  Scenario Outline: the statute of 15 November 2021
    Given the fact "on_sdn_list" of "maker" is "true"
    When the firm is checked as of <day>
    Then the concept "foreign_entity_of_concern_doe" is <truth> for "maker"

    Examples:
      | day        | truth |
      | 2021-11-14 | false |
      | 2021-11-15 | true  |
