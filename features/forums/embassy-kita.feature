Feature: Embassy in Washington with KITA, by the day

  Scenario Outline: a standing authority, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "embassy-kita" is <status>

    Examples:
      | day        | status |
      | 2024-01-15 | active |
      | 2025-06-30 | active |
      | 2026-01-15 | active |
      | 2026-11-23 | active |
