Feature: Nuclear working body, by the day

  Scenario Outline: agreed on 1 December 2025, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "nuclear-talks" is <status>

    Examples:
      | day        | status    |
      | 2024-01-15 | not_yet   |
      | 2025-06-30 | not_yet   |
      | 2025-11-30 | not_yet   |
      | 2025-12-01 | announced |
      | 2026-01-15 | announced |
      | 2026-11-23 | announced |
