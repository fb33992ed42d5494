Feature: The island council

  Scenario Outline: it met in 2025 and has not been seen since
    When the firm is checked as of <day>
    Then the forum "f-island" is <status>

    Examples:
      | day        | status              |
      | 2025-12-31 | active              |
      | 2026-01-01 | dormant_unconfirmed |
