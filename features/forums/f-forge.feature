Feature: FORGE and its predecessor, by the day

  Scenario Outline: the Minerals Security Partnership, relaunched in February 2026, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-forge" is <status>

    Examples:
      | day        | status  |
      | 2022-06-13 | not_yet |
      | 2022-06-14 | active  |
      | 2024-01-15 | active  |
      | 2025-06-30 | active  |
      | 2026-01-15 | active  |
      | 2026-02-03 | active  |
      | 2026-02-04 | active  |
      | 2026-06-30 | active  |
      | 2026-07-01 | active  |
      | 2026-11-23 | active  |
