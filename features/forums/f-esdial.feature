Feature: Economic Security Dialogue, by the day

  Scenario Outline: nothing seen after its first meeting, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-esdial" is <status>

    Examples:
      | day        | status     |
      | 2022-05-19 | not_yet    |
      | 2022-05-20 | active     |
      | 2022-07-31 | active     |
      | 2022-08-01 | unverified |
      | 2024-01-15 | unverified |
      | 2025-06-30 | unverified |
      | 2026-01-15 | unverified |
      | 2026-11-23 | unverified |
