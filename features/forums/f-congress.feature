Feature: Congress, by the day

  Scenario Outline: two Congresses that are known, and a third that is not
    When the firm is checked as of <day>
    Then the forum "f-congress" is <status>

    Examples:
      | day        | status     |
      | 2024-01-15 | active     |
      | 2025-01-03 | active     |
      | 2025-01-04 | active     |
      | 2025-06-30 | active     |
      | 2026-01-15 | active     |
      | 2026-11-23 | active     |
      | 2027-01-03 | active     |
      | 2027-01-04 | unverified |
