Feature: Ministry of Trade, Industry and Resources, by the day

  Scenario Outline: a standing authority, renamed on 1 October 2025, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "motir" is <status>

    Examples:
      | day        | status |
      | 2024-01-15 | active |
      | 2025-06-30 | active |
      | 2025-09-30 | active |
      | 2025-10-01 | active |
      | 2026-01-15 | active |
      | 2026-11-23 | active |
