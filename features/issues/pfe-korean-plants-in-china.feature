Feature: Open issue: transition for Korean-owned plants in China

  Scenario Outline: inputs from a plant in China that Koreans own
    Given a firm with
      | name | Hanbit |
    And a product "cell"
    And an entity "plant" with
      | country_of_organization | <country> |
    And an owner of "plant" with
      | country_of_organization | KR      |
      | value_pct               | <share> |
    And an owner of "plant" with
      | country_of_organization | CN     |
      | value_pct               | <rest> |
    And a material of "cell" with
      | producer | plant      |
      | cost_usd | 40,000,000 |
    And a material of "cell" with
      | producer_is_pfe | false     |
      | cost_usd        | 5,000,000 |
    When the firm is checked as of <day>
    Then the issue "pfe-korean-plants-in-china" is <raised>

    Examples:
      | country | share | rest  | day        | raised     |
      | CN      | 100   | 0     | 2026-11-23 | raised     |
      | CN      | 50.01 | 49.99 | 2026-11-23 | raised     |
      | CN      | 50    | 50    | 2026-11-23 | not raised |
      | KR      | 100   | 0     | 2026-11-23 | not raised |
      | CN      | 100   | 0     | 2025-07-04 | raised     |
      | CN      | 100   | 0     | 2025-07-03 | not raised |

  Scenario: where it goes and what is at stake
    Given a firm with
      | name | Hanbit |
    And a product "cell"
    And an entity "parent" with
      | country_of_organization | KR |
    And an entity "plant" with
      | country_of_organization | CN |
    And an owner of "plant" with
      | entity    | parent |
      | value_pct | 100    |
    And an entity "other-plant" with
      | country_of_organization | CN |
    And an owner of "other-plant" with
      | country_of_organization | KR |
      | value_pct               | 50 |
    And an owner of "other-plant" with
      | country_of_organization | CN |
      | value_pct               | 50 |
    And a material of "cell" with
      | producer | plant      |
      | cost_usd | 40,000,000 |
    And a material of "cell" with
      | producer | other-plant |
      | cost_usd | 5,000,000   |
    When the firm is checked as of 2026-11-23
    Then the issue "pfe-korean-plants-in-china" is raised for "cell"
    And it goes to "f-treas-irs"
    And it is worth 40,000,000 USD
    And its talking point says "40,000,000"

  Scenario: a plant with a small majority is at stake too
    Given a product "cell"
    And an entity "plant" with
      | country_of_organization | CN |
    And an owner of "plant" with
      | country_of_organization | KR    |
      | value_pct               | 50.01 |
    And an owner of "plant" with
      | country_of_organization | CN    |
      | value_pct               | 49.99 |
    And a material of "cell" with
      | producer | plant      |
      | cost_usd | 40,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "pfe-korean-plants-in-china" is raised for "cell"
    And it is worth 40,000,000 USD
    And its talking point says "40,000,000"
