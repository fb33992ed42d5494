Feature: Critical and Emerging Technologies Dialogue, by the day

  Scenario Outline: one meeting, in December 2023, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-cet" is <status>

    Examples:
      | day        | status              |
      | 2023-12-07 | not_yet             |
      | 2023-12-08 | active              |
      | 2024-01-15 | active              |
      | 2024-12-08 | active              |
      | 2024-12-09 | dormant_unconfirmed |
      | 2025-06-30 | dormant_unconfirmed |
      | 2026-01-15 | dormant_unconfirmed |
      | 2026-11-23 | dormant_unconfirmed |
