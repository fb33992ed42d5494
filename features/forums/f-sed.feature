Feature: Senior Economic Dialogue, by the day

  Scenario Outline: active throughout, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-sed" is <status>

    Examples:
      | day        | status |
      | 2024-01-15 | active |
      | 2025-06-30 | active |
      | 2025-12-09 | active |
      | 2025-12-10 | active |
      | 2026-01-15 | active |
      | 2026-11-23 | active |
