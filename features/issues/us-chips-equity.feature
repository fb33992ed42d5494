Feature: Open issue: equity in return for CHIPS money

  Scenario: what it says and where it goes
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | requested_direct_funding_usd | 458,000,000 |
    And an award of "plant" with
      | guardrail_agreement_signed | true        |
      | award_date                 | 2024-12-19  |
      | award_undisbursed_usd      | 229,000,000 |
    And an award of "plant" with
      | guardrail_agreement_signed | false      |
      | award_date                 | 2024-12-19 |
      | award_undisbursed_usd      | 10,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-equity" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "USD 229,000,000 of CHIPS awards"
    And its talking point says "asks for USD 458,000,000"
    And it is worth 229,000,000 USD

  Scenario Outline: an undisbursed award, or a new request
    Given an investment "plant" with
      | requested_direct_funding_usd | <asked> |
    And an award of "plant" with
      | guardrail_agreement_signed | true    |
      | award_date                 | <award> |
      | award_undisbursed_usd      | <open>  |
    When the firm is checked as of 2025-06-30
    Then the issue "us-chips-equity" is <raised> for "plant"

    Examples:
      | asked | award      | open | raised     |
      | 0     | 2024-12-19 | 1    | raised     |
      | 0     | 2024-12-19 | 0    | not raised |
      | 1     | 2027-01-01 | 0    | raised     |
      | 1     | 2024-12-19 | 0    | not raised |

  Scenario: not before the talk began
    Given an investment "plant" with
      | requested_direct_funding_usd | 1 |
    And "plant" has no awards
    When the firm is checked as of 2025-06-29
    Then the issue "us-chips-equity" is not raised
