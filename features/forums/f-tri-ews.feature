Feature: Trilateral supply-chain early-warning pilot, by the day

  Scenario Outline: a pilot of Camp David whose work is not seen, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-tri-ews" is <status>

    Examples:
      | day        | status              |
      | 2023-08-17 | not_yet             |
      | 2023-08-18 | announced           |
      | 2024-01-15 | announced           |
      | 2024-10-30 | announced           |
      | 2024-10-31 | unverified          |
      | 2025-06-30 | unverified          |
      | 2025-10-31 | unverified          |
      | 2025-11-01 | dormant_unconfirmed |
      | 2026-01-15 | dormant_unconfirmed |
      | 2026-11-23 | dormant_unconfirmed |
