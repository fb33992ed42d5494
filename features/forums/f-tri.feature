Feature: Trilateral Commerce and Industry Ministers' Meeting

  Scenario Outline: on <day> it is <status>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-tri" is <status>
    Examples:
      | day        | status              |
      | 2023-08-17 | not_yet             |
      | 2023-08-18 | announced           |
      | 2024-01-15 | announced           |
      | 2024-06-25 | announced           |
      | 2024-06-26 | active              |
      | 2025-06-26 | active              |
      | 2025-06-27 | dormant_unconfirmed |
      | 2025-06-30 | dormant_unconfirmed |
      | 2026-01-15 | dormant_unconfirmed |
      | 2026-11-23 | dormant_unconfirmed |
