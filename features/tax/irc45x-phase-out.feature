Feature: Advanced manufacturing production credit, phase-out
  The part that is left of the credit, by class and by the year that the class tests: before P.L. 119-21 (until 3 July 2025) and since.

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
      | certified_distributed_wind | true   |
      | inverter_rated_wac         | 100000 |

  # credit = rate x 1,000,000 x percent; rates 0.04, 0.11, 0.10 and 0.03.
  Scenario Outline: <class> sold in <year> keeps <percent> percent under the law of <day>
    Given a product "plant" with
      | component_subtype  | <subtype>    |
      | <quantity>         | 1,000,000    |
      | taxable_year_begin | <year>-01-01 |
      | produced_date      | 2023-01-01   |
      | sold_date          | <year>-12-31 |
    When the firm is checked as of <day>
    Then "irc45x" applies to "plant"
    And it is worth <credit> USD
    And it is worth <credit> USD in <year>

    Examples:
      | class    | subtype                   | quantity                     | day        | year | percent | credit  |
      | solar    | pv_cell                   | capacity_wdc                 | 2024-01-15 | 2026 | 100     | 40,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2024-01-15 | 2029 | 100     | 40,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2024-01-15 | 2030 | 75      | 30,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2024-01-15 | 2031 | 50      | 20,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2024-01-15 | 2032 | 25      | 10,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-03 | 2026 | 100     | 40,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-03 | 2029 | 100     | 40,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-03 | 2030 | 75      | 30,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-03 | 2031 | 50      | 20,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-03 | 2032 | 25      | 10,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-04 | 2026 | 100     | 40,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-04 | 2029 | 100     | 40,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-04 | 2030 | 75      | 30,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-04 | 2031 | 50      | 20,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2025-07-04 | 2032 | 25      | 10,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2026-11-23 | 2026 | 100     | 40,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2026-11-23 | 2029 | 100     | 40,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2026-11-23 | 2030 | 75      | 30,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2026-11-23 | 2031 | 50      | 20,000  |
      | solar    | pv_cell                   | capacity_wdc                 | 2026-11-23 | 2032 | 25      | 10,000  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2024-01-15 | 2026 | 100     | 110,000 |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2024-01-15 | 2029 | 100     | 110,000 |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2024-01-15 | 2030 | 75      | 82,500  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2024-01-15 | 2031 | 50      | 55,000  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2024-01-15 | 2032 | 25      | 27,500  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-03 | 2026 | 100     | 110,000 |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-03 | 2029 | 100     | 110,000 |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-03 | 2030 | 75      | 82,500  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-03 | 2031 | 50      | 55,000  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-03 | 2032 | 25      | 27,500  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-04 | 2026 | 100     | 110,000 |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-04 | 2029 | 100     | 110,000 |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-04 | 2030 | 75      | 82,500  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-04 | 2031 | 50      | 55,000  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2025-07-04 | 2032 | 25      | 27,500  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2026-11-23 | 2026 | 100     | 110,000 |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2026-11-23 | 2029 | 100     | 110,000 |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2026-11-23 | 2030 | 75      | 82,500  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2026-11-23 | 2031 | 50      | 55,000  |
      | inverter | distributed_wind_inverter | capacity_wac                 | 2026-11-23 | 2032 | 25      | 27,500  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2024-01-15 | 2026 | 100     | 100,000 |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2024-01-15 | 2029 | 100     | 100,000 |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2024-01-15 | 2030 | 75      | 75,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2024-01-15 | 2031 | 50      | 50,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2024-01-15 | 2032 | 25      | 25,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-03 | 2026 | 100     | 100,000 |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-03 | 2029 | 100     | 100,000 |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-03 | 2030 | 75      | 75,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-03 | 2031 | 50      | 50,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-03 | 2032 | 25      | 25,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-04 | 2026 | 100     | 100,000 |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-04 | 2029 | 100     | 100,000 |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-04 | 2030 | 75      | 75,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-04 | 2031 | 50      | 50,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2025-07-04 | 2032 | 25      | 25,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2026-11-23 | 2026 | 100     | 100,000 |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2026-11-23 | 2029 | 100     | 100,000 |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2026-11-23 | 2030 | 75      | 75,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2026-11-23 | 2031 | 50      | 50,000  |
      | battery  | electrode_active_material | eligible_production_cost_usd | 2026-11-23 | 2032 | 25      | 25,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-06-30 | 2026 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-06-30 | 2027 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-06-30 | 2028 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-06-30 | 2029 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-06-30 | 2030 | 75      | 22,500  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-06-30 | 2031 | 50      | 15,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-06-30 | 2032 | 25      | 7,500   |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-03 | 2026 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-03 | 2027 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-03 | 2028 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-03 | 2029 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-03 | 2030 | 75      | 22,500  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-03 | 2031 | 50      | 15,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-03 | 2032 | 25      | 7,500   |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-04 | 2026 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2025-07-04 | 2027 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2026-11-23 | 2026 | 100     | 30,000  |
      | wind     | tower                     | turbine_rated_capacity_w     | 2026-11-23 | 2027 | 100     | 30,000  |

  Scenario Outline: <subtype> sold in <year> gets nothing under the law of <day>
    Given a product "plant" with
      | component_subtype  | <subtype>    |
      | taxable_year_begin | <year>-01-01 |
      | produced_date      | <produced>   |
      | sold_date          | <year>-01-01 |
    When the firm is checked as of <day>
    Then "irc45x" does not apply to "plant" because of "phase-out-open"
    And it cites "26 U.S.C. §45X(b)(3)"

    Examples:
      | subtype                   | day        | produced   | year |
      | pv_cell                   | 2025-06-30 | 2032-12-31 | 2033 |
      | pv_cell                   | 2026-11-23 | 2032-12-31 | 2033 |
      | distributed_wind_inverter | 2025-06-30 | 2032-12-31 | 2033 |
      | distributed_wind_inverter | 2026-11-23 | 2032-12-31 | 2033 |
      | electrode_active_material | 2025-06-30 | 2032-12-31 | 2033 |
      | electrode_active_material | 2026-11-23 | 2032-12-31 | 2033 |
      | tower                     | 2025-07-03 | 2032-12-31 | 2033 |
      | tower                     | 2025-07-04 | 2028-01-01 | 2028 |
      | tower                     | 2025-07-04 | 2030-01-01 | 2030 |
      | tower                     | 2025-07-04 | 2031-01-01 | 2031 |
      | tower                     | 2025-07-04 | 2032-01-01 | 2032 |
      | tower                     | 2026-11-23 | 2028-01-01 | 2029 |

  Scenario Outline: a tower produced on <produced> and sold on <sold> under the law of <day>
    Given a product "plant" with
      | component_subtype        | tower        |
      | turbine_rated_capacity_w | 1,000,000    |
      | taxable_year_begin       | <year>-01-01 |
      | produced_date            | <produced>   |
      | sold_date                | <sold>       |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "plant" because of "phase-out-open"

    Examples:
      | produced   | sold       | year | day        | verdict              |
      | 2027-12-31 | 2027-12-31 | 2027 | 2026-11-23 | applies to           |
      | 2027-12-31 | 2028-01-01 | 2028 | 2026-11-23 | is undetermined for  |
      | 2028-01-01 | 2028-01-01 | 2028 | 2026-11-23 | does not apply to    |
      | 2027-12-31 | 2028-01-01 | 2028 | 2025-07-04 | is undetermined for  |
      | 2027-12-31 | 2028-01-01 | 2028 | 2025-07-03 | applies to           |

  Scenario: wind produced by 2027 and sold later is unsettled
    Given a product "plant" with
      | component_subtype        | tower      |
      | turbine_rated_capacity_w | 1,000,000  |
      | taxable_year_begin       | 2028-01-01 |
      | produced_date            | 2027-12-31 |
      | sold_date                | 2028-01-01 |
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "plant" because of "phase-out-open"
    And it is unsettled
    And it is worth between 0 and 30,000 USD

  # 10 % x 100,000,000 x percent, by the year of production; sold two years later.
  Scenario Outline: a mineral produced in <year> keeps <percent> percent under the law of <day>
    Given a product "plant" with
      | component_subtype            | critical_mineral |
      | mineral                      | nickel           |
      | mineral_form                 | nickel_sulphate  |
      | eligible_production_cost_usd | 100,000,000      |
      | taxable_year_begin           | <sold>-01-01     |
      | produced_date                | <year>-12-31     |
      | sold_date                    | <sold>-06-30     |
    When the firm is checked as of <day>
    Then "irc45x" applies to "plant"
    And it is worth <credit> USD
    And it is worth <credit> USD in <sold>

    Examples:
      | day        | year | sold | percent | credit     |
      | 2025-06-30 | 2030 | 2032 | 100     | 10,000,000 |
      | 2025-07-03 | 2031 | 2033 | 100     | 10,000,000 |
      | 2025-07-03 | 2032 | 2034 | 100     | 10,000,000 |
      | 2025-07-03 | 2033 | 2035 | 100     | 10,000,000 |
      | 2025-07-03 | 2034 | 2036 | 100     | 10,000,000 |
      | 2025-07-03 | 2060 | 2062 | 100     | 10,000,000 |
      | 2025-07-04 | 2030 | 2032 | 100     | 10,000,000 |
      | 2025-07-04 | 2031 | 2033 | 75      | 7,500,000  |
      | 2025-07-04 | 2032 | 2034 | 50      | 5,000,000  |
      | 2025-07-04 | 2033 | 2035 | 25      | 2,500,000  |
      | 2026-11-23 | 2026 | 2028 | 100     | 10,000,000 |
      | 2026-11-23 | 2030 | 2030 | 100     | 10,000,000 |
      | 2026-11-23 | 2031 | 2031 | 75      | 7,500,000  |
      | 2026-11-23 | 2032 | 2032 | 50      | 5,000,000  |
      | 2026-11-23 | 2033 | 2033 | 25      | 2,500,000  |

  Scenario Outline: a mineral produced in 2034 under the law of <day>
    Given a product "plant" with
      | component_subtype            | critical_mineral |
      | mineral                      | nickel           |
      | mineral_form                 | nickel_sulphate  |
      | eligible_production_cost_usd | 100,000,000      |
      | taxable_year_begin           | 2034-01-01       |
      | produced_date                | 2034-01-01       |
      | sold_date                    | 2034-06-30       |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "plant" because of "phase-out-open"

    Examples:
      | day        | verdict           |
      | 2025-07-03 | applies to        |
      | 2025-07-04 | does not apply to |
      | 2026-11-23 | does not apply to |

  Scenario Outline: a mineral of an unknown day of production, sold in <sold>
    Given a product "plant" with
      | component_subtype            | critical_mineral |
      | mineral                      | nickel           |
      | mineral_form                 | nickel_sulphate  |
      | eligible_production_cost_usd | 100,000,000      |
      | taxable_year_begin           | <sold>-01-01     |
      | sold_date                    | <sold>-06-30     |
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "plant" because of "<criterion>"
    And it is worth between 0 and 10,000,000 USD

    Examples:
      | sold | criterion          |
      | 2030 | produced-after-2022 |
      | 2034 | phase-out-open      |

  # 2.5 % x 100,000,000
  Scenario Outline: metallurgical coal produced on <produced>
    Given a product "plant" with
      | component_subtype            | metallurgical_coal |
      | mineral                      | metallurgical_coal |
      | mineral_form                 | steelmaking_coal   |
      | eligible_production_cost_usd | 100,000,000        |
      | taxable_year_begin           | 2030-01-01         |
      | produced_date                | <produced>         |
      | sold_date                    | 2030-01-02         |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "plant" because of "<criterion>"

    Examples:
      | produced   | day        | verdict           | criterion          |
      | 2029-12-31 | 2026-11-23 | applies to        | phase-out-open     |
      | 2029-12-31 | 2025-07-04 | applies to        | phase-out-open     |
      | 2029-12-31 | 2025-07-03 | does not apply to | eligible-component |
      | 2030-01-01 | 2026-11-23 | does not apply to | phase-out-open     |

  Scenario: what coal of the last year is worth
    Given a product "plant" with
      | component_subtype            | metallurgical_coal |
      | mineral                      | metallurgical_coal |
      | mineral_form                 | steelmaking_coal   |
      | eligible_production_cost_usd | 100,000,000        |
      | taxable_year_begin           | 2030-01-01         |
      | produced_date                | 2029-12-31         |
      | sold_date                    | 2030-01-02         |
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "plant"
    And it is worth 2,500,000 USD in 2030

  Scenario Outline: the first sales, produced on <produced> and sold on <sold>
    Given a product "plant" with
      | component_subtype            | electrode_active_material |
      | eligible_production_cost_usd | 1,000,000                 |
      | taxable_year_begin           | 2022-01-01                |
      | produced_date                | <produced>                |
      | sold_date                    | <sold>                    |
    When the firm is checked as of 2024-01-15
    Then "irc45x" <verdict> "plant" because of "<criterion>"

    Examples:
      | produced   | sold       | verdict             | criterion           |
      | 2022-12-31 | 2022-12-31 | does not apply to   | sold-after-2022     |
      | 2022-12-31 | 2023-01-01 | does not apply to   | produced-after-2022 |
      | 2023-01-01 | 2023-01-01 | applies to          | sold-after-2022     |
      | 2023-01-01 |            | is undetermined for | phase-out-open      |
      | 2022-12-31 |            | does not apply to   | produced-after-2022 |
      |            | 2023-01-01 | is undetermined for | produced-after-2022 |

  # Whatever is produced after 2022 is sold after it too.
  Scenario Outline: produced on <produced>, on an unknown day of sale
    Given a product "plant" with
      | component_subtype | battery_cell |
      | produced_date     | <produced>   |
    When the firm is checked as of 2026-11-23
    Then "irc45x" <verdict> "plant"
    And the criterion "sold-after-2022" is <outcome>

    Examples:
      | produced   | verdict             | outcome |
      | 2023-01-01 | is undetermined for | met     |
      | 2025-12-31 | is undetermined for | met     |
      | 2022-12-31 | does not apply to   | unknown |
      |            | is undetermined for | unknown |

  # A plan: the same quantity every year.  0.04 x 1,000,000 = 40,000 a year; 100 % to 2029, then 75, 50 and 25 %.
  Scenario: a plan from 2028 runs down to the end of the phase-out
    Given a product "plant" with
      | component_subtype             | pv_cell    |
      | capacity_wdc                  | 1,000,000  |
      | taxable_year_begin            | 2028-01-01 |
      | years_from_production_to_sale | 0          |
      | annual_sales_from_year        | 2028       |
      | annual_sales_to_year          | 2040       |
    When the firm is checked as of 2025-06-30
    Then "irc45x" applies to "plant"
    And it is worth 40,000 USD in 2028
    And it is worth 40,000 USD in 2029
    And it is worth 30,000 USD in 2030
    And it is worth 20,000 USD in 2031
    And it is worth 10,000 USD in 2032
    And it is worth 140,000 USD

  Scenario: a plan whose end is not known is worth something in each year that it may reach
    Given a product "plant" with
      | component_subtype             | pv_cell    |
      | capacity_wdc                  | 1,000,000  |
      | taxable_year_begin            | 2028-01-01 |
      | years_from_production_to_sale | 0          |
      | annual_sales_from_year        | 2030       |
    When the firm is checked as of 2025-06-30
    Then "irc45x" is undetermined for "plant" because of "sold-after-2022"
    And it is worth between 0 and 60,000 USD

  # 2023 and 2024 count, 2022 does not.
  Scenario: a plan that began before the credit counts from 2023
    Given a product "plant" with
      | component_subtype             | pv_cell    |
      | capacity_wdc                  | 1,000,000  |
      | taxable_year_begin            | 2022-01-01 |
      | years_from_production_to_sale | 0          |
      | annual_sales_from_year        | 2022       |
      | annual_sales_to_year          | 2024       |
    When the firm is checked as of 2025-06-30
    Then "irc45x" applies to "plant"
    And it is worth 80,000 USD

  # Produced a year before it is sold: 10,000,000 x (100, 75, 50, 25 %) for sales of 2031 to 2034.
  Scenario: a mineral plan goes by the year of production
    Given a product "plant" with
      | component_subtype             | critical_mineral |
      | component_class               | mineral          |
      | mineral                       | nickel           |
      | mineral_form                  | nickel_sulphate  |
      | eligible_production_cost_usd  | 100,000,000      |
      | taxable_year_begin            | 2031-01-01       |
      | years_from_production_to_sale | 1                |
      | annual_sales_from_year        | 2031             |
      | annual_sales_to_year          | 2036             |
    When the firm is checked as of 2025-07-04
    Then "irc45x" applies to "plant"
    And it is worth 10,000,000 USD in 2031
    And it is worth 7,500,000 USD in 2032
    And it is worth 5,000,000 USD in 2033
    And it is worth 2,500,000 USD in 2034
    And it is worth 25,000,000 USD

  Scenario Outline: a plan is open until it has begun after 2022, <to>
    Given a product "plant" with
      | component_subtype             | pv_cell    |
      | capacity_wdc                  | 1,000,000  |
      | taxable_year_begin            | 2021-01-01 |
      | years_from_production_to_sale | <lag>      |
      | annual_sales_from_year        | 2021       |
      | annual_sales_to_year          | <to>       |
    When the firm is checked as of 2025-06-30
    Then "irc45x" <verdict> "plant" because of "<criterion>"

    Examples:
      | to   | lag | verdict           | criterion           |
      | 2022 | 0   | does not apply to | sold-after-2022     |
      | 2023 | 1   | does not apply to | produced-after-2022 |
      | 2023 | 0   | applies to        | produced-after-2022 |

  Scenario: a day of sale and a plan that contradict it leave the year open
    Given a product "plant" with
      | sold_date              | 2026-06-30 |
      | annual_sales_from_year | 2027       |
      | annual_sales_to_year   | 2030       |
    When the firm is checked as of 2026-11-23
    Then the concept "first_sale_year" is unknown for "plant"
    And the concept "last_sale_year" is unknown for "plant"

  Scenario Outline: the years of a lot
    Given a product "plant" with
      | sold_date                     | <sold>     |
      | produced_date                 | <produced> |
      | annual_sales_from_year        | <from>     |
      | annual_sales_to_year          | <to>       |
      | years_from_production_to_sale | <lag>      |
    When the firm is checked as of 2026-11-23
    Then the concept "first_sale_year" is <first> for "plant"
    And the concept "last_sale_year" is <last> for "plant"
    And the concept "first_production_year" is <made> for "plant"

    Examples:
      | sold       | produced   | from | to   | lag | first   | last    | made    |
      | 2026-06-30 | 2025-12-31 |      |      |     | "2026"  | "2026"  | "2025"  |
      |            |            | 2027 | 2030 | 1   | "2027"  | "2030"  | "2026"  |
      |            |            | 2027 |      |     | "2027"  | unknown | unknown |
      |            | 2026-01-01 |      | 2030 |     | unknown | "2030"  | "2026"  |
      | 2025-06-30 | 2026-01-01 |      |      |     | unknown | unknown | "2026"  |
