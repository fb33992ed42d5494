Feature: The bar of material assistance

  Scenario Outline: the taxable year must begin after 4 July 2025, and the law be in force
    Given a product "goods" with
      | component_class    | battery    |
      | sold_date          | 2026-06-30 |
      | taxable_year_begin | <year>     |
      | macr_pct           | <ratio>    |
    When the firm is checked as of <day>
    Then "pfe-macr" <answer> "goods"

    Examples:
      | year       | ratio | day        | answer              |
      | 2025-07-05 | 59    | 2026-11-23 | applies to          |
      | 2025-07-04 | 59    | 2026-11-23 | does not apply to   |
      |            | 59    | 2026-11-23 | is undetermined for |
      | 2026-01-01 | 60    | 2026-11-23 | does not apply to   |
      | 2026-01-01 |       | 2026-11-23 | is undetermined for |
      | 2026-01-01 | 59    | 2026-01-15 | applies to          |
      | 2026-01-01 | 59    | 2025-07-04 | applies to          |
      | 2026-01-01 | 59    | 2025-07-03 | does not apply to   |
      | 2026-01-01 | 59    | 2025-06-30 | does not apply to   |
      | 2026-01-01 | 59    | 2024-01-15 | does not apply to   |

  # A plan names its first taxable year, and its later sales fall into later ones.
  Scenario Outline: a plan that begins in 2025 and is sold every year until <until>
    Given a product "goods" with
      | component_class      | battery    |
      | taxable_year_begin   | 2025-01-01 |
      | annual_sales_to_year | <until>    |
      | macr_pct             | 40         |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" <answer> "goods" because of "year-after-enactment"

    Examples:
      | until | answer              |
      | 2025  | does not apply to   |
      | 2026  | is undetermined for |

  Scenario Outline: only a component of one of the classes is tested
    Given a product "goods" with
      | component_class    | <class>    |
      | sold_date          | 2026-06-30 |
      | taxable_year_begin | 2026-01-01 |
      | macr_pct           | 49         |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" <answer> "goods" because of "of-a-class"

    Examples:
      | class | answer              |
      | solar | applies to          |
      | other | does not apply to   |
      |       | is undetermined for |

  Scenario: before the law it is not in force
    Given a product "goods"
    When the firm is checked as of 2025-07-03
    Then "pfe-macr" does not apply to "goods"
    And it is not in force

  Scenario: what it tells to do, and by when
    Given a product "goods" with
      | component_class            | battery    |
      | sold_date                  | 2026-06-30 |
      | taxable_year_begin         | 2026-01-01 |
      | macr_pct                   | 59         |
      | existing_contract_election | true       |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" applies to "goods" because of "below-threshold"
    And it cites "26 U.S.C. §7701(a)(52)(A)(ii)"
    And the deadline "old-contracts" is 2026-12-31
    And it obliges "certificates"
    And it obliges "next-threshold"
    And it is stale

  Scenario Outline: the step of 2027 is planned for in 2026
    Given a product "goods" with
      | component_class    | battery    |
      | sold_date          | 2026-06-30 |
      | taxable_year_begin | 2026-01-01 |
      | macr_pct           | 59         |
    When the firm is checked as of <day>
    Then "pfe-macr" applies to "goods"
    And it <obliges> "next-threshold"

    Examples:
      | day        | obliges         |
      | 2026-12-31 | obliges         |
      | 2027-01-01 | does not oblige |

  Scenario: without the election there is nothing to sell before 2027
    Given a product "goods" with
      | component_class            | battery    |
      | sold_date                  | 2026-06-30 |
      | taxable_year_begin         | 2026-01-01 |
      | macr_pct                   | 59         |
      | existing_contract_election | false      |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" applies to "goods"
    And there is no deadline "old-contracts"

  Scenario: example 1: a cell sold in 2026, 22 of 60 dollars a kilowatt-hour from prohibited foreign entities
    # (60 - 22) / 60 = 63.3 percent, at least 60.
    Given a product "goods" with
      | component_class            | battery |
      | sold_date                  | 2026-06-30 |
      | taxable_year_begin         | 2026-01-01 |
      | existing_contract_election | false |
    And a material of "goods" with
      | cost_usd        | 38 |
      | producer_is_pfe | false |
    And a material of "goods" with
      | cost_usd        | 22 |
      | producer_is_pfe | true |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" does not apply to "goods" because of "below-threshold"

  Scenario: example 2: the same in 2027
    # 63.3 percent, less than 65.
    Given a product "goods" with
      | component_class            | battery |
      | sold_date                  | 2027-06-30 |
      | taxable_year_begin         | 2027-01-01 |
      | existing_contract_election | false |
    And a material of "goods" with
      | cost_usd        | 38 |
      | producer_is_pfe | false |
    And a material of "goods" with
      | cost_usd        | 22 |
      | producer_is_pfe | true |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" applies to "goods" because of "below-threshold"

  Scenario: example 3a: 10 of the 22 dollars under a contract of 1 March 2025, sold in 2026
    # (50 - 12) / 50 = 76 percent.
    Given a product "goods" with
      | component_class            | battery |
      | sold_date                  | 2026-06-30 |
      | taxable_year_begin         | 2026-01-01 |
      | existing_contract_election | true |
    And a material of "goods" with
      | cost_usd        | 38 |
      | producer_is_pfe | false |
      | contract_binding | false |
    And a material of "goods" with
      | cost_usd        | 10 |
      | producer_is_pfe | true |
      | contract_binding | true |
      | contract_date   | 2025-03-01 |
    And a material of "goods" with
      | cost_usd        | 12 |
      | producer_is_pfe | true |
      | contract_binding | false |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" does not apply to "goods" because of "below-threshold"
    And the concept "macr_pct" is "76" for "goods"

  Scenario: example 3b: the same sold on 5 January 2027
    # The contract no longer helps: 63.3 percent, less than 65.
    Given a product "goods" with
      | component_class            | battery |
      | sold_date                  | 2027-01-05 |
      | taxable_year_begin         | 2027-01-01 |
      | existing_contract_election | true |
    And a material of "goods" with
      | cost_usd        | 38 |
      | producer_is_pfe | false |
      | contract_binding | false |
    And a material of "goods" with
      | cost_usd        | 10 |
      | producer_is_pfe | true |
      | contract_binding | true |
      | contract_date   | 2025-03-01 |
    And a material of "goods" with
      | cost_usd        | 12 |
      | producer_is_pfe | true |
      | contract_binding | false |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" applies to "goods" because of "below-threshold"

  Scenario: example 4: 15 dollars from prohibited foreign entities and 12 from unknown producers
    # At best 75 percent, at worst 55, against 60.
    Given a product "goods" with
      | component_class            | battery |
      | sold_date                  | 2026-06-30 |
      | taxable_year_begin         | 2026-01-01 |
      | existing_contract_election | false |
    And a material of "goods" with
      | cost_usd        | 33 |
      | producer_is_pfe | false |
    And a material of "goods" with
      | cost_usd        | 15 |
      | producer_is_pfe | true |
    And a material "precursor" of "goods" with
      | cost_usd | 12 |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" is undetermined for "goods" because of "below-threshold"
    And it wants the fact "producer_is_pfe" of "precursor"

  Scenario: example 5a: lithium hydroxide made in the United States from Chinese concentrate, sold in 2028
    Given a product "goods" with
      | component_class            | mineral |
      | sold_date                  | 2028-06-30 |
      | taxable_year_begin         | 2028-01-01 |
      | existing_contract_election | false |
    And a material of "goods" with
      | cost_usd        | 80 |
      | producer_is_pfe | true |
    And a material of "goods" with
      | cost_usd        | 20 |
      | producer_is_pfe | false |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" does not apply to "goods" because of "below-threshold"

  Scenario: example 5b: the same sold in 2030 with 20 percent from others
    # 20 percent, less than 25.
    Given a product "goods" with
      | component_class            | mineral |
      | sold_date                  | 2030-06-30 |
      | taxable_year_begin         | 2030-01-01 |
      | existing_contract_election | false |
    And a material of "goods" with
      | cost_usd        | 80 |
      | producer_is_pfe | true |
    And a material of "goods" with
      | cost_usd        | 20 |
      | producer_is_pfe | false |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" applies to "goods" because of "below-threshold"

  # Example 6 is about a facility: features/concepts/macr_below_threshold_facility.feature

  Scenario: a supplier that is foreign-influenced makes its goods count as such
    Given a product "goods" with
      | component_class            | battery    |
      | sold_date                  | 2027-06-30 |
      | taxable_year_begin         | 2027-01-01 |
      | existing_contract_election | false      |
    And an entity "supplier" with
      | is_fie | true |
    And a material of "goods" with
      | cost_usd | 45       |
      | producer | supplier |
    And a material of "goods" with
      | cost_usd        | 55    |
      | producer_is_pfe | false |
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" applies to "goods" because of "below-threshold"
    And the concept "macr_pct" is "55" for "goods"
