Feature: Docket of the agency, by the day

  Scenario Outline: it stands, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "agency-docket" is <status>

    Examples:
      | day        | status |
      | 2024-01-15 | active |
      | 2025-06-30 | active |
      | 2026-01-15 | active |
      | 2026-11-23 | active |
