Feature: Korean Investment and Travel Desk

  Scenario Outline: on <day> it is <status>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-kit" is <status>
    Examples:
      | day        | status  |
      | 2024-01-15 | not_yet |
      | 2025-06-30 | not_yet |
      | 2025-12-04 | not_yet |
      | 2025-12-05 | active  |
      | 2026-01-15 | active  |
      | 2026-11-23 | active  |
