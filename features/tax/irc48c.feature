Feature: Qualifying advanced energy project credit, 26 U.S.C. §48C
  A battery-parts plant that meets every condition, then one fact changed at a time.

  Background:
    Given an investment "plant" with
      | alloc_48c_usd                    | 30,000,000                    |
      | alloc_date                       | 2025-01-10                    |
      | certification_evidence_date      | 2026-01-10                    |
      | certified_date                   | 2026-04-01                    |
      | project_category                 | advanced_energy_manufacturing |
      | location_changed                 | false                         |
      | placed_in_service_date           | 2028-03-01                    |
      | property_tangible_depreciable    | true                          |
      | property_integral                | true                          |
      | building_or_structural_component | false                         |
      | other_credits_on_facility        | irc_45y                       |
      | pwa_met                          | true                          |
      | qualified_investment_usd         | 100,000,000                   |

  # --- worked examples of the sheet ---

  Scenario: example 1, an allocation of 30 million for an investment of 100, wages and apprentices met
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    # min(30 % x 100 m, 30 m)
    And it is worth 30,000,000 USD
    And it is stale
    And the criterion "thirty-percent" is met
    And it obliges "certification-file"
    And it obliges "payroll-records"
    And it obliges "reduce-basis"

  Scenario: example 2, without wages and apprentices 6 percent
    Given the fact "pwa_met" of "plant" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    # 6 % x 100 m
    And it is worth 6,000,000 USD
    And the criterion "thirty-percent" is unmet

  Scenario: example 3, a new applicant of 2026 finds no round
    Given the fact "alloc_48c_usd" of "plant" is "0"
    And the fact "alloc_date" of "plant" is unknown
    And the fact "certified_date" of "plant" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc48c" does not apply to "plant" because of "allocation"
    And it cites "26 U.S.C. §48C(e)(2)"
    And the criterion "credit-left" is unmet
    And it is worth 0 USD

  Scenario: example 4, certified in April 2026 and placed in service in June 2028
    Given the fact "placed_in_service_date" of "plant" is "2028-06-01"
    When the firm is checked as of 2026-11-23
    Then "irc48c" does not apply to "plant" because of "in-service-in-time"
    And it cites "26 U.S.C. §48C(e)(3)(C)"

  # The credit itself stands, at 6 or at 30 percent; open is how much it is.
  Scenario: example 5, the evidence of wages and apprentices is missing
    Given the fact "pwa_met" of "plant" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    And it is worth between 6,000,000 and 30,000,000 USD
    And the criterion "thirty-percent" is unknown

  # Example 2 of pwa-manufacturing.
  Scenario Outline: wages below the Davis-Bacon rates, with and without cure
    Given the fact "pwa_met" of "plant" is unknown
    And the fact "davis_bacon_paid" of "plant" is "false"
    And the fact "cure_paid" of "plant" is "<cured>"
    And the fact "pwa_apprentice_met" of "plant" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    And it is worth <worth> USD
    And it obliges "cure-in-time"

    Examples:
      | cured | worth      |
      | false | 6,000,000  |
      | true  | 30,000,000 |

  Scenario: who paid the wages has nothing to cure
    Given the fact "davis_bacon_paid" of "plant" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    And it does not oblige "cure-in-time"

  # Example 1 of pwa-manufacturing: the production credit never asks for wages.
  Scenario: a cell plant built below the Davis-Bacon rates keeps its production credit
    Given the fact "pwa_met" of "plant" is "false"
    And the fact "davis_bacon_paid" of "plant" is "false"
    And an entity "us" with
      | is_sfe | false |
      | is_fie | false |
    And "us" has no contracts
    And a product "cells" with
      | taxpayer                            | us           |
      | investment                          | plant        |
      | component_class                     | battery      |
      | component_subtype                   | battery_cell |
      | substantial_transformation          | true         |
      | contract_manufacturing              | false        |
      | production_country                  | US           |
      | buyer_relation                      | unrelated    |
      | in_trade_or_business                | true         |
      | facility_48c_basis_after_2022_08_16 | false        |
      | not_put_to_productive_use           | false        |
      | energy_density_wh_per_l             | 450          |
      | cell_capacity_wh                    | 200          |
      | capacity_kwh                        | 10,000       |
      | max_discharge_kw                    | 10,000       |
      | taxable_year_begin                  | 2026-01-01   |
      | taxable_year_end                    | 2026-12-31   |
      | produced_date                       | 2026-05-31   |
      | sold_date                           | 2026-06-30   |
      | macr_pct                            | 71           |
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    # 10,000 kWh x 35
    And it is worth 350,000 USD
    Then "irc48c" applies to "plant"
    And it meets "irc45x"

  # --- the amount ---

  Scenario: the investment is less than the allocation was made for
    Given the fact "qualified_investment_usd" of "plant" is "80,000,000"
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    # 30 % x 80 m
    And it is worth 24,000,000 USD

  Scenario: never more than the allocation
    Given the fact "qualified_investment_usd" of "plant" is "150,000,000"
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    And it is worth 30,000,000 USD

  Scenario: with the investment unknown the allocation is the bound
    Given the fact "qualified_investment_usd" of "plant" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    And it is worth between 0 and 30,000,000 USD

  # 30 m are shared 120 : 80, that is 18 and 12; 30 % alone would be 36 and 24
  Scenario: the properties of a project share its allocation
    Given a property "line 1" of "plant" with
      | placed_in_service_date           | 2028-03-01  |
      | property_tangible_depreciable    | true        |
      | property_integral                | true        |
      | building_or_structural_component | false       |
      | other_credits_on_facility        | irc_45y     |
      | pwa_met                          | true        |
      | qualified_investment_usd         | 120,000,000 |
    And a property "line 2" of "plant" with
      | placed_in_service_date           | 2028-03-01  |
      | property_tangible_depreciable    | true        |
      | property_integral                | true        |
      | building_or_structural_component | false       |
      | other_credits_on_facility        | irc_45y     |
      | pwa_met                          | true        |
      | qualified_investment_usd         | 80,000,000  |
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "line 1"
    And it is worth 18,000,000 USD
    Then "irc48c" applies to "line 2"
    And it is worth 12,000,000 USD

  # --- each condition ---

  Scenario Outline: an allocation
    Given the fact "alloc_48c_usd" of "plant" is "<allocation>"
    When the firm is checked as of 2026-11-23
    Then "irc48c" <verdict> "plant" because of "allocation"

    Examples:
      | allocation | verdict             |
      | 0          | does not apply to   |
      | 0.01       | applies to          |
      |            | is undetermined for |

  Scenario Outline: from one of the two rounds
    Given the fact "alloc_date" of "plant" is "<allocated>"
    And the fact "certification_evidence_date" of "plant" is "2026-01-10"
    And the fact "certified_date" of "plant" is "2026-03-28"
    When the firm is checked as of 2026-11-23
    Then "irc48c" <verdict> "plant" because of "in-a-round"

    Examples:
      | allocated  | verdict           |
      | 2024-03-28 | does not apply to |
      | 2024-03-29 | applies to        |
      | 2025-01-09 | applies to        |
      | 2025-01-10 | applies to        |

  Scenario Outline: certified after the allocation
    Given the fact "certified_date" of "plant" is "<certified>"
    And the fact "placed_in_service_date" of "plant" is "2026-12-01"
    When the firm is checked as of 2026-11-23
    Then "irc48c" <verdict> "plant" because of "certified"

    Examples:
      | certified  | verdict             |
      | 2025-01-09 | does not apply to   |
      | 2025-01-10 | applies to          |
      |            | is undetermined for |

  Scenario Outline: the three kinds of project
    Given the fact "project_category" of "plant" is "<category>"
    And the fact "ghg_reduction_pct" of "plant" is "<cut>"
    When the firm is checked as of 2026-11-23
    Then "irc48c" <verdict> "plant" because of "<criterion>"

    Examples:
      | category                      | cut   | verdict             | criterion                      |
      | advanced_energy_manufacturing |       | applies to          | makes-advanced-energy-property |
      | critical_materials            |       | applies to          | critical-materials             |
      | ghg_reduction                 | 20    | applies to          | cuts-emissions                 |
      | ghg_reduction                 | 19.99 | does not apply to   | cuts-emissions                 |
      | ghg_reduction                 |       | is undetermined for | cuts-emissions                 |
      | other                         | 20    | does not apply to   | makes-advanced-energy-property |
      | other                         | 20    | does not apply to   | critical-materials             |
      | nonrenewable_fuel             |       | does not apply to   | transport-fuel                 |
      |                               |       | is undetermined for | critical-materials             |

  Scenario Outline: eligible property in the place applied for
    Given the fact "<fact>" of "plant" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc48c" <verdict> "plant" because of "<criterion>"

    Examples:
      | fact                             | value | verdict             | criterion            |
      | property_tangible_depreciable    | true  | applies to          | tangible-depreciable |
      | property_tangible_depreciable    | false | does not apply to   | tangible-depreciable |
      | property_tangible_depreciable    |       | is undetermined for | tangible-depreciable |
      | property_integral                | true  | applies to          | necessary            |
      | property_integral                | false | does not apply to   | necessary            |
      | property_integral                |       | is undetermined for | necessary            |
      | building_or_structural_component | false | applies to          | no-building          |
      | building_or_structural_component | true  | does not apply to   | no-building          |
      | building_or_structural_component |       | is undetermined for | no-building          |
      | location_changed                 | false | applies to          | same-place           |
      | location_changed                 | true  | does not apply to   | same-place           |
      | location_changed                 |       | is undetermined for | same-place           |

  Scenario Outline: evidence within two years of the allocation
    Given the fact "certification_evidence_date" of "plant" is "<evidence>"
    And the fact "certified_date" of "plant" is "<certified>"
    And the fact "placed_in_service_date" of "plant" is "2027-12-01"
    When the firm is checked as of 2026-11-23
    Then "irc48c" <verdict> "plant" because of "evidence-in-time"

    Examples:
      | evidence   | certified  | verdict             |
      | 2027-01-10 | 2027-03-01 | applies to          |
      | 2027-01-11 | 2027-03-01 | does not apply to   |
      |            | 2027-01-10 | applies to          |
      |            | 2027-01-11 | is undetermined for |

  Scenario Outline: in service within two years of the certification, and not before the allocation
    Given the fact "placed_in_service_date" of "plant" is "<service>"
    When the firm is checked as of 2026-11-23
    Then "irc48c" <verdict> "plant" because of "<criterion>"

    Examples:
      | service    | verdict             | criterion                   |
      | 2028-04-01 | applies to          | in-service-in-time          |
      | 2028-04-02 | does not apply to   | in-service-in-time          |
      |            | is undetermined for | in-service-in-time          |
      | 2025-01-10 | applies to          | in-service-after-allocation |
      | 2025-01-09 | does not apply to   | in-service-after-allocation |

  Scenario Outline: no other credit on the same property
    Given the fact "other_credits_on_facility" of "plant" is "<credits>"
    When the firm is checked as of 2026-11-23
    Then "irc48c" <verdict> "plant"
    And the criterion "double-benefit" is <outcome>

    Examples:
      | credits | verdict             | outcome |
      | irc_48  | does not apply to   | met     |
      | irc_48a | does not apply to   | met     |
      | irc_48b | does not apply to   | met     |
      | irc_48e | does not apply to   | met     |
      | irc_45q | does not apply to   | met     |
      | irc_45v | does not apply to   | met     |
      | irc_45y | applies to          | unmet   |
      |         | is undetermined for | unknown |

  # --- the rounds, the days, the neighbours ---

  Scenario Outline: credit was left for new applicants until 10 January 2025
    When the firm is checked as of <day>
    Then "irc48c" applies to "plant"
    And the criterion "credit-left" is <outcome>

    Examples:
      | day        | outcome |
      | 2024-01-15 | met     |
      | 2024-03-28 | met     |
      | 2024-03-29 | met     |
      | 2025-01-09 | met     |
      | 2025-01-10 | unmet   |
      | 2025-06-30 | unmet   |
      | 2026-01-15 | unmet   |

  Scenario: the days of the letter
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    And the deadline "evidence" is 2027-01-10
    And the deadline "place-in-service" is 2028-04-01

  Scenario: Round 1 letters of 29 March 2024
    Given the fact "alloc_date" of "plant" is "2024-03-29"
    And the fact "certified_date" of "plant" is "2026-03-29"
    When the firm is checked as of 2026-01-15
    Then "irc48c" applies to "plant"
    And the deadline "evidence" is 2026-03-29
    And the deadline "place-in-service" is 2028-03-29

  Scenario: without an allocation there are no days to keep
    Given the fact "alloc_48c_usd" of "plant" is "0"
    When the firm is checked as of 2026-11-23
    Then "irc48c" does not apply to "plant"
    And there is no deadline "evidence"
    And there is no deadline "place-in-service"

  Scenario: the smallest allocation has its days
    Given the fact "alloc_48c_usd" of "plant" is "0.01"
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    And the deadline "evidence" is 2027-01-10
    And the deadline "place-in-service" is 2028-04-01

  Scenario: depreciation meets the credit
    Given the fact "elected_out_of_bonus" of "plant" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc48c" applies to "plant"
    And it meets "irc168k"

  Scenario Outline: the programme of the Inflation Reduction Act
    When the firm is checked as of <day>
    Then "irc48c" <verdict> "plant"

    Examples:
      | day        | verdict           |
      | 2022-08-15 | does not apply to |
      | 2022-08-16 | applies to        |
