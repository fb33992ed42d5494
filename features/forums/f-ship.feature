Feature: Shipbuilding channels, by the day

  Scenario Outline: agreed in layers, no first meeting found, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-ship" is <status>

    Examples:
      | day        | status    |
      | 2024-01-15 | not_yet   |
      | 2025-03-03 | not_yet   |
      | 2025-03-04 | announced |
      | 2025-04-24 | announced |
      | 2025-04-25 | announced |
      | 2025-06-30 | announced |
      | 2025-10-28 | announced |
      | 2025-10-29 | announced |
      | 2025-11-30 | announced |
      | 2025-12-01 | announced |
      | 2026-01-15 | announced |
      | 2026-11-23 | announced |
