Feature: Strategic-investment bodies, by the day

  Scenario Outline: a memorandum, an interim committee, an Act, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-sim" is <status>

    Examples:
      | day        | status  |
      | 2024-01-15 | not_yet |
      | 2025-06-30 | not_yet |
      | 2025-11-13 | not_yet |
      | 2025-11-14 | active  |
      | 2026-01-15 | active  |
      | 2026-02-12 | active  |
      | 2026-02-13 | active  |
      | 2026-03-11 | active  |
      | 2026-03-12 | active  |
      | 2026-11-23 | active  |
