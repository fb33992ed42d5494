Feature: Prohibited foreign entities (26 U.S.C. §7701(a)(51)(A)(i))

  Scenario Outline: specified or influenced
    Given an entity "maker" with
      | is_sfe | <specified>  |
      | is_fie | <influenced> |
      | is_pfe | <declared>   |
    When the firm is checked as of <day>
    Then the concept "prohibited_foreign_entity" is <truth> for "maker"

    Examples:
      | specified | influenced | declared | day        | truth   |
      | true      | false      |          | 2026-11-23 | true    |
      | true      |            |          | 2026-11-23 | true    |
      | false     | true       |          | 2026-11-23 | true    |
      |           | true       |          | 2026-11-23 | true    |
      | false     | false      |          | 2026-11-23 | false   |
      | false     |            |          | 2026-11-23 | unknown |
      |           | false      |          | 2026-11-23 | unknown |
      |           |            | true     | 2026-11-23 | true    |
      |           |            | false    | 2026-11-23 | false   |
      | false     | false      | true     | 2026-11-23 | unknown |
      | true      | false      | false    | 2026-11-23 | unknown |
      | false     | true       | false    | 2026-11-23 | unknown |
      | true      | false      |          | 2025-07-04 | true    |
      | true      | false      |          | 2025-07-03 | false   |
      |           |            | true     | 2025-07-03 | false   |
      | true      | true       | true     | 2025-06-30 | false   |
      | true      | true       | true     | 2024-01-15 | false   |
      | true      | false      |          | 2026-01-15 | true    |

  Scenario Outline: which of them decides
    Given an entity "maker" with
      | <fact> | true |
    When the firm is checked as of 2026-11-23
    Then the concept "prohibited_foreign_entity" is true for "maker" because of "<limb>"
    And it cites "26 U.S.C. §7701(a)(51)(A)(i)"

    Examples:
      | fact   | limb       |
      | is_sfe | specified  |
      | is_fie | influenced |
      | is_pfe | declared   |
