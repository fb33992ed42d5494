Feature: Advanced manufacturing production credit, rates
  Every component has its rate and what the rate is counted on; the other quantities of the lot do not matter.

  Background:
    Given an entity "claimant" with
      | is_sfe | false |
      | is_fie | false |
    And "claimant" has no contracts
    And a product "plant" with
      | taxpayer                            | claimant  |
      | substantial_transformation          | true      |
      | contract_manufacturing              | false     |
      | production_country                  | US        |
      | buyer_relation                      | unrelated |
      | in_trade_or_business                | true      |
      | facility_48c_basis_after_2022_08_16 | false     |
      | not_put_to_productive_use           | false     |
      | existing_contract_election          | false     |
    And a material of "plant" with
      | cost_usd        | 100   |
      | producer_is_pfe | false |
    And a product "plant" with
      | taxable_year_begin             | 2024-01-01         |
      | produced_date                  | 2024-05-01         |
      | sold_date                      | 2024-06-30         |
      | capacity_wdc                   | 1,000,000          |
      | capacity_wac                   | 2,000,000          |
      | turbine_rated_capacity_w       | 3,000,000          |
      | area_m2                        | 50,000             |
      | mass_kg                        | 70,000             |
      | capacity_kwh                   | 11,000             |
      | max_discharge_kw               | 13,000             |
      | eligible_production_cost_usd   | 1,700,000          |
      | vessel_sales_price_usd         | 190,000,000        |
      | wafer_area_cm2                 | 240                |
      | wafer_single_manufacturer      | true               |
      | wafer_route                    | ingot_and_slicing  |
      | inverter_connects_one_module   | true               |
      | certified_distributed_wind     | true               |
      | energy_density_wh_per_l        | 450                |
      | cell_capacity_wh               | 200                |
      | module_capacity_kwh            | 80                 |
      | module_has_essential_equipment | true               |

  # credit = rate x counted, both as the columns give them.
  Scenario Outline: <subtype> is credited at <rate> on <counted>
    Given a product "plant" with
      | component_subtype    | <subtype> |
      | inverter_rated_wac   | <rated>   |
      | inverter_three_phase | <three>   |
      | inverter_voltage_v   | <volts>   |
      | purity_pct           | <purity>  |
      | mineral              | <mineral> |
      | mineral_form         | <form>    |
    When the firm is checked as of 2025-06-30
    Then "irc45x" applies to "plant"
    And it is worth <credit> USD
    And it is worth <credit> USD in 2024
    And the concept "class_of_component" is "<class>" for "plant"

    Examples:
      | subtype                      | class    | rated   | three | volts | purity    | mineral | form            | rate   | counted     | credit     |
      | pv_cell                      | solar    |         |       |       |           |         |                 | 0.04   | 1,000,000   | 40,000     |
      | pv_wafer                     | solar    |         |       |       |           |         |                 | 12     | 50,000      | 600,000    |
      | solar_grade_polysilicon      | solar    |         |       |       | 99.999999 |         |                 | 3      | 70,000      | 210,000    |
      | polymeric_backsheet          | solar    |         |       |       |           |         |                 | 0.4    | 50,000      | 20,000     |
      | solar_module                 | solar    |         |       |       |           |         |                 | 0.07   | 1,000,000   | 70,000     |
      | torque_tube                  | solar    |         |       |       |           |         |                 | 0.87   | 70,000      | 60,900     |
      | structural_fastener          | solar    |         |       |       |           |         |                 | 2.28   | 70,000      | 159,600    |
      | blade                        | wind     |         |       |       |           |         |                 | 0.02   | 3,000,000   | 60,000     |
      | nacelle                      | wind     |         |       |       |           |         |                 | 0.05   | 3,000,000   | 150,000    |
      | tower                        | wind     |         |       |       |           |         |                 | 0.03   | 3,000,000   | 90,000     |
      | offshore_foundation_fixed    | wind     |         |       |       |           |         |                 | 0.02   | 3,000,000   | 60,000     |
      | offshore_foundation_floating | wind     |         |       |       |           |         |                 | 0.04   | 3,000,000   | 120,000    |
      | offshore_wind_vessel         | wind     |         |       |       |           |         |                 | 0.1    | 190,000,000 | 19,000,000 |
      | central_inverter             | inverter | 1000001 | true  | 800   |           |         |                 | 0.0025 | 2,000,000   | 5,000      |
      | utility_inverter             | inverter | 1000000 | true  | 600   |           |         |                 | 0.015  | 2,000,000   | 30,000     |
      | commercial_inverter          | inverter | 125000  | true  | 480   |           |         |                 | 0.02   | 2,000,000   | 40,000     |
      | residential_inverter         | inverter | 20000   | false | 240   |           |         |                 | 0.065  | 2,000,000   | 130,000    |
      | microinverter                | inverter | 650     | false | 240   |           |         |                 | 0.11   | 2,000,000   | 220,000    |
      | distributed_wind_inverter    | inverter | 150000  | true  | 480   |           |         |                 | 0.11   | 2,000,000   | 220,000    |
      | electrode_active_material    | battery  |         |       |       |           |         |                 | 0.1    | 1,700,000   | 170,000    |
      | battery_cell                 | battery  |         |       |       |           |         |                 | 35     | 11,000      | 385,000    |
      | battery_module_with_cells    | battery  |         |       |       |           |         |                 | 10     | 11,000      | 110,000    |
      | battery_module_without_cells | battery  |         |       |       |           |         |                 | 45     | 11,000      | 495,000    |
      | critical_mineral             | mineral  |         |       |       |           | nickel  | nickel_sulphate | 0.1    | 1,700,000   | 170,000    |

  Scenario Outline: metallurgical coal is credited at 2.5 percent, and only since P.L. 119-21
    Given a product "plant" with
      | component_subtype  | metallurgical_coal |
      | mineral            | metallurgical_coal |
      | mineral_form       | steelmaking_coal   |
      | taxable_year_begin | 2026-01-01         |
      | produced_date      | 2026-05-01         |
      | sold_date          | 2026-06-30         |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "plant" because of "eligible-component"
    And the concept "eligible_component" is <eligible> for "plant"

    Examples:
      | day        | verdict           | eligible |
      | 2025-07-03 | does not apply to | false    |
      | 2025-07-04 | applies to        | true     |

  # 2.5 % x 1,700,000
  Scenario: what metallurgical coal is worth
    Given a product "plant" with
      | component_subtype  | metallurgical_coal |
      | mineral            | metallurgical_coal |
      | mineral_form       | steelmaking_coal   |
      | taxable_year_begin | 2026-01-01         |
      | produced_date      | 2026-05-01         |
      | sold_date          | 2026-06-30         |
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "plant"
    And it is worth 42,500 USD

  Scenario: what is on no row of the table is not credited
    Given a product "plant" with
      | component_subtype | other |
    When the firm is checked as of 2025-06-30
    Then "irc45x" does not apply to "plant" because of "eligible-component"
    And the concept "eligible_component" is false for "plant" because of "listed"
    And the concept "credit_45x_before_phase_out" is "0" for "plant"
    And the concept "credited_quantity_45x" is "0" for "plant"

  Scenario: a component that is not named leaves the verdict open
    When the firm is checked as of 2025-06-30
    Then "irc45x" is undetermined for "plant" because of "eligible-component"
    And it wants the fact "component_subtype" of "plant"

  Scenario: a class and a component that contradict each other leave the class open
    Given a product "plant" with
      | component_subtype | battery_cell |
      | component_class   | solar        |
    When the firm is checked as of 2025-06-30
    Then the concept "class_of_component" is unknown for "plant"
    And "irc45x" is undetermined for "plant" because of "phase-out-open"

  Scenario: the class alone is known
    Given a product "plant" with
      | component_class | battery |
    When the firm is checked as of 2025-06-30
    Then the concept "class_of_component" is "battery" for "plant"

  # 10 USD x min(11,000 kWh, 100 x discharge kW)
  Scenario Outline: the capacity-to-power cap at <discharge> kW
    Given a product "plant" with
      | component_subtype | <subtype>   |
      | max_discharge_kw  | <discharge> |
    When the firm is checked as of 2025-06-30
    Then "irc45x" applies to "plant"
    And it is worth <credit> USD
    And the criterion "battery-cap" is <flag>

    Examples:
      | subtype                      | discharge | credit  | flag  |
      | battery_cell                 | 110       | 385,000 | met   |
      | battery_cell                 | 109.99    | 384,965 | unmet |
      | battery_module_with_cells    | 110       | 110,000 | met   |
      | battery_module_with_cells    | 109.99    | 109,990 | unmet |
      | battery_module_without_cells | 110.01    | 495,000 | met   |
      | battery_module_without_cells | 109.99    | 494,955 | unmet |

  Scenario: the cap is not asked of a component that is no cell or module
    Given a product "plant" with
      | component_subtype | electrode_active_material |
      | max_discharge_kw  |                           |
      | capacity_kwh      |                           |
    When the firm is checked as of 2025-06-30
    Then "irc45x" applies to "plant"
    And the criterion "battery-cap" is not triggered

  Scenario: with the discharge unknown the cells are worth at most their whole capacity
    Given a product "plant" with
      | component_subtype | battery_cell |
    And the fact "max_discharge_kw" of "plant" is unknown
    When the firm is checked as of 2025-06-30
    Then "irc45x" applies to "plant"
    And it is worth between 0 and 385,000 USD
    And the criterion "battery-cap" is unknown

  Scenario Outline: the credit is not law before <next>
    Given a product "plant" with
      | component_subtype | battery_cell |
      | produced_date     | 2023-01-02   |
      | sold_date         | 2023-01-03   |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "plant"

    Examples:
      | day        | verdict           | next       |
      | 2022-08-15 | does not apply to | 2022-08-16 |
      | 2022-08-16 | applies to        | 2022-08-16 |

  Scenario: on the day before it is not in force
    Given a product "plant" with
      | component_subtype | pv_cell |
    When the firm is checked as of 2022-08-15
    Then "irc45x" does not apply to "plant"
    And it is not in force
    And the concept "eligible_component" is false for "plant"

  Scenario Outline: what the credit rests on is not law before 16 August 2022
    Given a product "plant" with
      | component_subtype | critical_mineral |
      | mineral           | nickel           |
      | mineral_form      | nickel_sulphate  |
    When the firm is checked as of <day>
    Then the concept "eligible_component" is <truth> for "plant"
    And the concept "applicable_critical_mineral" is <truth> for "plant"
    And the concept "class_of_component" is <class> for "plant"
    And the concept "credited_quantity_45x" is <quantity> for "plant"
    And the concept "credit_45x_before_phase_out" is <credit> for "plant"

    Examples:
      | day        | truth | class     | quantity    | credit    |
      | 2022-08-15 | false | unknown   | unknown     | unknown   |
      | 2022-08-16 | true  | "mineral" | "1,700,000" | "170,000" |
