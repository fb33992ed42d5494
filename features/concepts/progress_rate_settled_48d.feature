Feature: Which rate progress expenditures before 2026 earn

  Scenario Outline: settled until the 2025 Act, and for property in service before 2026
    Given an investment "fab" with
      | placed_in_service_date | <in service> |
    When the firm is checked as of <day>
    Then the concept "progress_rate_settled_48d" is <truth> for "fab"

    Examples:
      | in service | day        | truth   |
      | 2025-12-31 | 2022-08-08 | false   |
      | 2025-12-31 | 2022-08-09 | true    |
      | 2026-01-01 | 2025-07-03 | true    |
      | 2026-01-01 | 2025-07-04 | unknown |
      | 2025-12-31 | 2025-07-04 | true    |
      | 2025-12-31 | 2026-11-23 | true    |
      | 2026-01-01 | 2026-11-23 | unknown |

  Scenario: the 2025 Act does not say
    Given an investment "fab" with
      | placed_in_service_date | 2026-06-30 |
    When the firm is checked as of 2026-11-23
    Then the concept "progress_rate_settled_48d" is unknown for "fab" because of "rate-of-service"
    And it is unsettled
    And it cites "26 U.S.C. §48D(b)(5)"
