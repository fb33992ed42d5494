Feature: Open issue: conditions of CHIPS incentives

  Scenario Outline: from 150 million dollars, or with a plant in China
    Given a firm with
      | name             | Hanbit  |
      | china_fab_exists | <china> |
    And an investment "plant" with
      | requested_direct_funding_usd | <asked> |
    When the firm is checked as of <day>
    Then the issue "us-chips-conditions" is <raised>

    Examples:
      | asked          | china | day        | raised     |
      | 150,000,000    | false | 2026-11-23 | raised     |
      | 150,000,000.01 | false | 2026-11-23 | raised     |
      | 149,999,999.99 | false | 2026-11-23 | not raised |
      | 149,999,999.99 | true  | 2026-11-23 | raised     |
      | 0.01           | true  | 2026-11-23 | raised     |
      | 0              | true  | 2026-11-23 | not raised |
      |                | true  | 2026-11-23 | not raised |
      | 458,000,000    | false | 2023-02-27 | not raised |
      | 458,000,000    | false | 2023-02-28 | raised     |
      | 458,000,000    | false | 2024-01-15 | raised     |

  Scenario: what it says and where it goes
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | requested_direct_funding_usd | 458,000,000 |
    And "plant" has no awards
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-conditions" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "With CHIPS funding of USD 458,000,000"
    And it is worth 458,000,000 USD

  Scenario Outline: an award of <awarded> brings the same conditions, plant in China <china>
    Given a firm with
      | name             | Hanbit  |
      | china_fab_exists | <china> |
    And an investment "plant"
    And an award of "plant" with
      | award_date       | 2024-12-19 |
      | grant_amount_usd | <awarded>  |
    When the firm is checked as of <day>
    Then the issue "us-chips-conditions" is <raised>

    Examples:
      | awarded        | china | day        | raised     |
      | 150,000,000    | false | 2026-11-23 | raised     |
      | 149,999,999.99 | false | 2026-11-23 | not raised |
      | 149,999,999.99 | true  | 2026-11-23 | raised     |
      | 0.01           | true  | 2026-11-23 | raised     |
      | 0              | true  | 2026-11-23 | not raised |
      | 150,000,000    | false | 2024-12-19 | raised     |
      | 150,000,000    | false | 2024-12-18 | not raised |

  Scenario: what was awarded is at stake, not what was asked
    Given an investment "plant" with
      | requested_direct_funding_usd | 500,000,000 |
    And an award of "plant" with
      | award_date       | 2024-12-19  |
      | grant_amount_usd | 458,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-conditions" is raised for "plant"
    And its talking point says "USD 458,000,000, awarded or asked for"
    And it is worth 458,000,000 USD
