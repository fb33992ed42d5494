Feature: Foreign-influenced entities (26 U.S.C. §7701(a)(51)(D)(i)(I))

  Scenario Outline: the test and the firm's own conclusion
    Given an entity "jv" with
      | taxpayer_form                   | c_corporation |
      | exchange_listed                 | none          |
      | pct_owned_by_listed_parent      | 0             |
      | sfe_can_appoint_covered_officer | false         |
      | debt_issued_to_sfe_usd          | 0             |
      | is_fie                          | <declared>    |
    And an owner of "jv" with
      | is_sfe     | true    |
      | voting_pct | <share> |
      | value_pct  | <share> |
    And an owner of "jv" with
      | is_sfe     | false  |
      | voting_pct | <rest> |
      | value_pct  | <rest> |
    When the firm is checked as of <day>
    Then the concept "foreign_influenced_entity" is <truth> for "jv" because of "influenced"
    And it cites "26 U.S.C. §7701(a)(51)(D)(i)(I)"

    Examples:
      | share | rest | declared | day        | truth   |
      | 25    | 75   |          | 2026-11-23 | true    |
      | 24    | 76   |          | 2026-11-23 | false   |
      | 25    | 75   |          | 2025-07-04 | true    |
      |       | 70   |          | 2026-11-23 | unknown |
      |       | 70   | true     | 2026-11-23 | true    |
      |       | 70   | false    | 2026-11-23 | false   |
      | 24    | 76   | true     | 2026-11-23 | unknown |

  Scenario: the firm's word and the test disagree
    Given an entity "jv" with
      | is_fie                          | false         |
      | taxpayer_form                   | c_corporation |
      | sfe_can_appoint_covered_officer | true          |
    And "jv" has no owners
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_influenced_entity" is unknown for "jv" because of "influenced"
    And it rests on facts that conflict

  Scenario Outline: before the law
    Given an entity "jv" with
      | is_fie | true |
    When the firm is checked as of <day>
    Then the concept "foreign_influenced_entity" is false for "jv"

    Examples:
      | day        |
      | 2025-07-03 |
      | 2025-06-30 |
      | 2024-01-15 |
