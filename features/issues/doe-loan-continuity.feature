Feature: Open issue: continuity of loans of the Department of Energy

  Scenario Outline: a loan that is <status> on <day>
    Given a firm with
      | name | Hanbit |
    And an investment "glendale" with
      | loan_status | <status> |
    When the firm is checked as of <day>
    Then the issue "doe-loan-continuity" is <raised>
    Examples:
      | status       | day        | raised     |
      | conditional  | 2026-11-23 | raised     |
      | closed       | 2026-11-23 | raised     |
      | none         | 2026-11-23 | not raised |
      | repaid       | 2026-11-23 | not raised |
      | restructured | 2026-11-23 | not raised |
      |              | 2026-11-23 | not raised |
      | closed       | 2026-01-22 | raised     |
      | closed       | 2026-01-21 | not raised |

  Scenario: it goes to the energy dialogue, with what is paid out at stake
    Given a firm with
      | name | Hanbit |
    And an investment "glendale" with
      | loan_status   | closed        |
      | disbursed_usd | 1,450,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "doe-loan-continuity" is raised for "glendale"
    And it goes to "f-mepd"
    And its talking point says "USD 1,450,000,000 is paid out"
    And it is worth 1,450,000,000 USD
