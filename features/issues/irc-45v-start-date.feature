Feature: Open issue: hydrogen plants that cannot begin before 2028

  Scenario: a plant begun in March 2028
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | h2_kg_per_year          | 10,000,000 |
      | construction_begin_date | 2028-03-01 |
    When the firm is checked as of 2026-11-23
    Then the issue "irc-45v-start-date" is raised for "plant"
    And it goes to "f-mepd"
    And its talking point says "Hanbit"
    And its talking point says "2028-03-01"

  Scenario Outline: which plants
    Given an investment "plant" with
      | h2_kg_per_year          | <kg>    |
      | construction_begin_date | <begin> |
    When the firm is checked as of <day>
    Then the issue "irc-45v-start-date" is <raised>

    Examples:
      | kg | begin      | day        | raised     |
      | 1  | 2028-01-01 | 2026-11-23 | raised     |
      | 1  | 2027-12-31 | 2026-11-23 | not raised |
      | 0  | 2028-01-01 | 2026-11-23 | not raised |
      |    | 2028-01-01 | 2026-11-23 | not raised |
      | 1  |            | 2026-11-23 | not raised |
      | 1  | 2028-01-01 | 2026-01-15 | raised     |
      | 1  | 2028-01-01 | 2025-07-04 | raised     |
      | 1  | 2028-01-01 | 2025-07-03 | not raised |
