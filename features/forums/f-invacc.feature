Feature: US Investment Accelerator, by the day

  Scenario Outline: set up on 31 March 2025
    When the firm is checked as of <day>
    Then the forum "f-invacc" is <status>

    Examples:
      | day        | status  |
      | 2024-01-15 | not_yet |
      | 2025-03-30 | not_yet |
      | 2025-03-31 | active  |
      | 2025-06-30 | active  |
      | 2026-01-15 | active  |
      | 2026-11-23 | active  |
