Feature: US Department of Energy, by the day

  Scenario Outline: a standing authority
    When the firm is checked as of <day>
    Then the forum "f-doe" is active

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |
