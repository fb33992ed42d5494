Feature: Open issue: chip plants in China of groups that claim Section 48D

  Scenario Outline: a plant in China and the credit in the United States
    Given a firm with
      | name             | Hanbit  |
      | china_fab_exists | <china> |
    And an investment "fab" with
      | credit     | <credit>    |
      | credit_usd | 500,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-china-expansion" is <raised>

    Examples:
      | china | credit | raised     |
      | true  | 48D    | raised     |
      | false | 48D    | not raised |
      | true  | 48C    | not raised |
      |       | 48D    | not raised |

  Scenario: a site in China shows it, and the credits are at stake
    Given a firm with
      | name | Hanbit |
    And a foreign site "wuxi" with
      | site_country | CN |
    And an investment "fab" with
      | credit     | 48D         |
      | credit_usd | 500,000,000 |
    And an investment "plant" with
      | credit     | 48C        |
      | credit_usd | 70,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-china-expansion" is raised
    And it goes to "f-treas-irs"
    And its talking point says "Hanbit claims the credit"
    And it is worth 500,000,000 USD

  Scenario: a fab that qualifies and has not claimed yet
    Given a firm with
      | china_fab_exists | true |
    And an entity "us" with
      | taxpayer_feoc | false |
    And an investment "fab" with
      | taxpayer                           | us                    |
      | construction_begin_date            | 2024-05-01            |
      | placed_in_service_date             | 2026-06-30            |
      | property_tangible_depreciable      | true                  |
      | original_use_with_taxpayer         | true                  |
      | property_integral                  | true                  |
      | facility_output                    | semiconductor_devices |
      | qualifying_output_share_pct        | 100                   |
      | property_relation_to_facility      | at_facility           |
      | facility_in_us                     | true                  |
      | applicable_transaction_in_tax_year | false                 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-china-expansion" is raised

  Scenario Outline: from the day of the Act
    Given a firm with
      | china_fab_exists | true |
    And an investment "fab" with
      | credit | 48D |
    When the firm is checked as of <day>
    Then the issue "us-48d-china-expansion" is <raised>

    Examples:
      | day        | raised     |
      | 2022-08-08 | not raised |
      | 2022-08-09 | raised     |
