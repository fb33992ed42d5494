Feature: Strategic-investment money for a minerals plant

  Background:
    Given a firm with
      | name | Hanbit |
    And an investment "smelter" with
      | mou_sector             | critical_minerals |
      | seeks_mou_funding      | true              |
      | total_project_cost_usd | 2,000,000,000     |

  Scenario: f-sim 1, a refinery of gallium seeks money
    When the firm is checked as of 2025-12-31
    Then the issue "mou-money-for-minerals-plant" is raised for "smelter"
    And it goes to "f-forge"
    And its talking point says "Hanbit plans a minerals plant in the United States at 2,000,000,000 USD"
    And its talking point says "until January 2029"
    And it is worth 2,000,000,000 USD

  Scenario Outline: sector <sector>, seeks money <seeks>, makes <code>
    Given an investment "other" with
      | mou_sector        | <sector> |
      | seeks_mou_funding | <seeks>  |
    And a product "good" with
      | investment | other  |
      | hs_code    | <code> |
    When the firm is checked as of 2025-12-31
    Then the issue "mou-money-for-minerals-plant" <raised> for "other"
    Examples:
      | sector            | seeks | code       | raised        |
      | critical_minerals | true  | 7208       | is raised     |
      | energy            | true  | 8112.92.10 | is raised     |
      | energy            | true  | 7208       | is not raised |
      | critical_minerals | false | 8112.92.10 | is not raised |
      | critical_minerals |       | 8112.92.10 | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "mou-money-for-minerals-plant" <raised>
    Examples:
      | day        | raised        |
      | 2024-01-15 | is not raised |
      | 2025-06-30 | is not raised |
      | 2025-11-30 | is not raised |
      | 2025-12-01 | is raised     |
      | 2026-01-15 | is raised     |
      | 2026-11-23 | is raised     |
