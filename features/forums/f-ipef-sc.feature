Feature: IPEF Supply Chain Agreement, by the day

  Scenario Outline: in force in 2024, last meeting seen in December 2024, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-ipef-sc" is <status>

    Examples:
      | day        | status              |
      | 2023-11-13 | not_yet             |
      | 2023-11-14 | announced           |
      | 2024-01-15 | announced           |
      | 2024-02-23 | announced           |
      | 2024-02-24 | active              |
      | 2024-07-29 | active              |
      | 2024-07-30 | active              |
      | 2025-06-30 | active              |
      | 2025-12-12 | active              |
      | 2025-12-13 | dormant_unconfirmed |
      | 2026-01-15 | dormant_unconfirmed |
      | 2026-11-23 | dormant_unconfirmed |
