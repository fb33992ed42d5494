Feature: CHIPS grant of a project, awarded or asked for

  Background:
    Given an investment "plant" with
      | requested_direct_funding_usd | 500,000,000 |

  Scenario: without an award it is what is asked for
    Given "plant" has no awards
    When the firm is checked as of 2026-11-23
    Then the concept "chips_direct_funding_usd" is "500,000,000" for "plant"

  Scenario Outline: an award counts from its day on
    Given an award of "plant" with
      | award_date       | 2024-12-19  |
      | grant_amount_usd | 458,000,000 |
    When the firm is checked as of <day>
    Then the concept "chips_direct_funding_usd" is "<funding>" for "plant"

    Examples:
      | day        | funding     |
      | 2024-12-18 | 500,000,000 |
      | 2024-12-19 | 458,000,000 |

  Scenario: awards are added up, and one that is still to come is left out
    Given an award of "plant" with
      | award_date       | 2024-12-19  |
      | grant_amount_usd | 458,000,000 |
    And an award of "plant" with
      | award_date       | 2025-01-16  |
      | grant_amount_usd | 100,000,000 |
    And an award of "plant" with
      | award_date       | 2026-11-24 |
      | grant_amount_usd | 7,000,000  |
    When the firm is checked as of 2026-11-23
    Then the concept "chips_direct_funding_usd" is "558,000,000" for "plant"

  Scenario Outline: the window of the law
    Given "plant" has no awards
    When the firm is checked as of <day>
    Then the concept "chips_direct_funding_usd" is <funding> for "plant"

    Examples:
      | day        | funding       |
      | 2022-08-09 | "500,000,000" |
      | 2022-08-08 | unknown       |
