Feature: Section 301 dockets, by the day

  Scenario Outline: two investigations of March 2026, both closed in July, on <day>
    Given a firm
    When the firm is checked as of <day>
    Then the forum "f-ustr-301" is <status>

    Examples:
      | day        | status     |
      | 2024-01-15 | not_yet    |
      | 2025-06-30 | not_yet    |
      | 2026-01-15 | not_yet    |
      | 2026-03-10 | not_yet    |
      | 2026-03-11 | active     |
      | 2026-03-12 | active     |
      | 2026-04-15 | active     |
      | 2026-07-06 | active     |
      | 2026-07-09 | active     |
      | 2026-07-10 | unverified |
      | 2026-11-23 | unverified |
