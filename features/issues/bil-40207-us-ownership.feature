Feature: Open issue: battery grants favour US-owned applicants

  Scenario Outline: a request of <asked> by an applicant with a US owner: <owned>
    Given a firm with
      | name | Hanbit |
    And an entity "cathode" with
      | us_owned | <owned> |
    And an investment "plant" with
      | taxpayer         | cathode |
      | grant_amount_usd | <asked> |
    When the firm is checked as of <day>
    Then the issue "bil-40207-us-ownership" is <raised>
    Examples:
      | asked       | owned | day        | raised     |
      | 200,000,000 | false | 2024-01-15 | raised     |
      | 0.01        | false | 2024-01-15 | raised     |
      | 0           | false | 2024-01-15 | not raised |
      | 200,000,000 | true  | 2024-01-15 | not raised |
      | 200,000,000 |       | 2024-01-15 | not raised |
      | 200,000,000 | false | 2021-11-15 | raised     |
      | 200,000,000 | false | 2021-11-14 | not raised |

  Scenario: it goes to the supply-chain dialogue
    Given a firm with
      | name | Hanbit |
    And an entity "cathode" with
      | us_owned | false |
    And an investment "plant" with
      | taxpayer         | cathode     |
      | grant_amount_usd | 200,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "bil-40207-us-ownership" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "a battery grant of USD 200,000,000"
    And it is worth 200,000,000 USD
