Feature: Open issue: carbon captured or stored across the border

  Scenario: carbon shipped to Korea
    Given a firm with
      | name | Hanbit |
    And an investment "capture" with
      | tons_captured_year | 500,000 |
      | us_disposal        | false   |
    When the firm is checked as of 2026-11-23
    Then the issue "irc-45q-storage-in-korea" is raised for "capture"
    And it goes to "f-mepd"
    And its talking point says "Hanbit"
    And its talking point says "500,000"

  Scenario Outline: which carbon
    Given an investment "capture" with
      | tons_captured_year | <tons>   |
      | us_disposal        | <within> |
    When the firm is checked as of <day>
    Then the issue "irc-45q-storage-in-korea" is <raised>

    Examples:
      | tons | within | day        | raised     |
      | 1    | false  | 2026-11-23 | raised     |
      | 0    | false  | 2026-11-23 | not raised |
      |      | false  | 2026-11-23 | not raised |
      | 1    | true   | 2026-11-23 | not raised |
      | 1    |        | 2026-11-23 | not raised |
      | 1    | false  | 2024-01-15 | raised     |
      | 1    | false  | 2022-08-16 | raised     |
      | 1    | false  | 2022-08-15 | not raised |
