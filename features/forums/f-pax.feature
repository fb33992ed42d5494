Feature: Pax Silica, by the day

  Scenario Outline: declared on 12 December 2025, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-pax" is <status>

    Examples:
      | day        | status  |
      | 2024-01-15 | not_yet |
      | 2025-06-30 | not_yet |
      | 2025-12-11 | not_yet |
      | 2025-12-12 | active  |
      | 2026-01-15 | active  |
      | 2026-11-23 | active  |
