Feature: Open issue: material expansion and legacy chips in the CHIPS guardrails

  Scenario Outline: a plant in China and a part in the CHIPS program
    Given a firm with
      | name             | Hanbit  |
      | china_fab_exists | <china> |
    And an investment "fab" with
      | requested_direct_funding_usd | <asked> |
    And an award of "fab" with
      | guardrail_agreement_signed | <signed> |
    When the firm is checked as of <day>
    Then the issue "us-chips-material-expansion" is <raised>

    Examples:
      | china | asked | signed | day        | raised     |
      | true  | 0     | true   | 2026-11-23 | raised     |
      | true  | 0.01  | false  | 2026-11-23 | raised     |
      | true  | 0     | false  | 2026-11-23 | not raised |
      | true  |       |        | 2026-11-23 | not raised |
      | false | 0.01  | true   | 2026-11-23 | not raised |
      |       | 0.01  | true   | 2026-11-23 | not raised |
      | true  | 0.01  | true   | 2023-03-22 | not raised |
      | true  | 0.01  | true   | 2023-03-23 | raised     |
      | true  | 0.01  | true   | 2024-01-15 | raised     |

  Scenario: a site in China shows it, and the awards are at stake
    Given a firm with
      | name | Hanbit |
    And a foreign site "xian" with
      | site_country | CN |
    And an investment "fab" with
      | requested_direct_funding_usd | 0 |
    And an award of "fab" with
      | guardrail_agreement_signed | true        |
      | award_amount_usd           | 400,000,000 |
    And an award of "fab" with
      | guardrail_agreement_signed | false      |
      | award_amount_usd           | 70,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-material-expansion" is raised
    And it goes to "f-sccd"
    And its talking point says "Hanbit takes part in the CHIPS program"
    And it is worth 400,000,000 USD

  Scenario: a site elsewhere shows nothing
    Given a foreign site "hanoi" with
      | site_country | VN |
    And an investment "fab" with
      | requested_direct_funding_usd | 1 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-material-expansion" is not raised
