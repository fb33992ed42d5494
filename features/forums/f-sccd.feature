Feature: Supply Chain and Commercial Dialogue

  Scenario Outline: on <day> it is <status>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-sccd" is <status>
    Examples:
      | day        | status              |
      | 2022-05-20 | not_yet             |
      | 2022-05-21 | active              |
      | 2023-04-26 | active              |
      | 2023-04-27 | active              |
      | 2024-01-15 | active              |
      | 2024-06-26 | active              |
      | 2024-06-27 | active              |
      | 2025-06-27 | active              |
      | 2025-06-28 | dormant_unconfirmed |
      | 2025-06-30 | dormant_unconfirmed |
      | 2026-01-15 | dormant_unconfirmed |
      | 2026-11-23 | dormant_unconfirmed |
