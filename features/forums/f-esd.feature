Feature: Energy Security Dialogue, by the day

  Scenario Outline: its last round has no year, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-esd" is <status>

    Examples:
      | day        | status     |
      | 2013-06-30 | not_yet    |
      | 2013-07-01 | active     |
      | 2021-08-12 | active     |
      | 2021-08-13 | unverified |
      | 2024-01-15 | unverified |
      | 2025-06-30 | unverified |
      | 2026-01-15 | unverified |
      | 2026-11-23 | unverified |
