Feature: Open issue: access to CHIPS incentives

  Scenario Outline: a request without an award
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | requested_direct_funding_usd | <asked> |
    And "plant" has no awards
    When the firm is checked as of <day>
    Then the issue "us-chips-subsidy-access" is <raised>

    Examples:
      | asked       | day        | raised     |
      | 458,000,000 | 2024-01-15 | raised     |
      | 458,000,000 | 2026-11-23 | raised     |
      | 0.01        | 2026-11-23 | raised     |
      | 0           | 2026-11-23 | not raised |
      |             | 2026-11-23 | not raised |
      | 458,000,000 | 2022-08-09 | raised     |
      | 458,000,000 | 2022-08-08 | not raised |

  Scenario: the dialogue, with the office that runs the program as live substitute
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | requested_direct_funding_usd | 458,000,000 |
    And "plant" has no awards
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-subsidy-access" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "USD 458,000,000 of CHIPS funding"
    And it is worth 458,000,000 USD

  Scenario Outline: once there is an award it is no longer a matter of access
    Given an investment "plant" with
      | requested_direct_funding_usd | 458,000,000 |
    And an award of "plant" with
      | award_date | <award> |
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-subsidy-access" is <raised>

    Examples:
      | award      | raised     |
      | 2026-11-23 | not raised |
      | 2026-11-24 | raised     |
