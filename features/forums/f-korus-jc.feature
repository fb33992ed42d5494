Feature: KORUS Joint Committee, by the day

  Scenario Outline: a standing body of the agreement, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-korus-jc" is <status>

    Examples:
      | day        | status  |
      | 2012-03-14 | not_yet |
      | 2012-03-15 | active  |
      | 2024-01-15 | active  |
      | 2025-06-30 | active  |
      | 2025-11-12 | active  |
      | 2025-11-13 | active  |
      | 2025-12-31 | active  |
      | 2026-01-01 | active  |
      | 2026-01-15 | active  |
      | 2026-11-23 | active  |
