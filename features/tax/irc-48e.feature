Feature: Clean electricity investment credit, 26 U.S.C. §48E
  A battery plant beside the grid, and a solar park, that meet every condition; then one fact changed at a time.

  Background:
    Given an entity "owner" with
      | is_pfe | false |
    And an investment "ess" with
      | taxpayer                           | owner       |
      | technology                         | storage     |
      | facility_in_us                     | true        |
      | storage_mw                         | 100         |
      | construction_begin_date            | 2026-03-01  |
      | placed_in_service_date             | 2027-06-30  |
      | taxable_year_begin                 | 2027-01-01  |
      | property_tangible_depreciable      | true        |
      | original_use_with_taxpayer         | true        |
      | macr_pct                           | 62          |
      | other_credits_on_facility          | none        |
      | sfe_effective_control_contract     | false       |
      | small_system_rented_to_third_party | false       |
      | qualified_investment_usd           | 100,000,000 |
      | pwa_met                            | true        |
      | energy_community                   | false       |
      | us_steel_100                       | false       |
      | low_income_allocation              | none        |
    And an investment "solar" with
      | taxpayer                           | owner       |
      | technology                         | solar       |
      | facility_in_us                     | true        |
      | max_net_output_mw_ac               | 150         |
      | ghg_g_per_kwh                      | 0           |
      | construction_begin_date            | 2026-05-01  |
      | boc_method                         | physical_work |
      | placed_in_service_date             | 2029-06-30  |
      | taxable_year_begin                 | 2029-01-01  |
      | property_tangible_depreciable      | true        |
      | original_use_with_taxpayer         | true        |
      | macr_pct                           | 40          |
      | other_credits_on_facility          | none        |
      | sfe_effective_control_contract     | false       |
      | small_system_rented_to_third_party | false       |
      | qualified_investment_usd           | 100,000,000 |
      | pwa_met                            | true        |
      | energy_community                   | false       |
      | us_steel_100                       | false       |
      | low_income_allocation              | none        |

  # --- worked examples of the sheet ---

  Scenario Outline: example 1, storage begun in March 2026 at 62 percent
    Given the fact "energy_community" of "ess" is "<community>"
    And the fact "us_steel_100" of "ess" is "<steel>"
    And the fact "domestic_content_pct" of "ess" is "50"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    # 100 m x (30 + 10 + 10) %
    And it is worth <worth> USD
    And it is stale
    And the criterion "domestic-content" is <content>

    Examples:
      | community | steel | worth      | content |
      | false     | false | 30,000,000 | unmet   |
      | true      | false | 40,000,000 | unmet   |
      | true      | true  | 50,000,000 | met     |

  Scenario: example 2, solar begun in September 2026 and in service in March 2028 is too late
    Given the fact "construction_begin_date" of "solar" is "2026-09-01"
    And the fact "placed_in_service_date" of "solar" is "2028-03-31"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" does not apply to "solar" because of "wind-or-solar-in-time"
    And it cites "26 U.S.C. §48E(e)(4)"
    And it is worth 0 USD

  Scenario Outline: example 3, the same solar in service in October 2027 needs a ratio of 40 percent
    Given the fact "construction_begin_date" of "solar" is "2026-09-01"
    And the fact "placed_in_service_date" of "solar" is "2027-10-31"
    And the fact "macr_pct" of "solar" is "<ratio>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict>

    Examples:
      | ratio | verdict                                                         |
      | 40    | applies to "solar"                                              |
      | 39.99 | does not apply to "solar" because of "no-material-assistance" |

  Scenario: example 4, solar begun in May 2026 by five percent of the cost alone hangs on the appeal
    Given the fact "boc_method" of "solar" is "five_percent"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" is undetermined for "solar" because of "wind-or-solar-in-time"
    And it is unsettled

  Scenario: example 5, storage begun in June 2026 at 48 percent is below 55
    Given the fact "construction_begin_date" of "ess" is "2026-06-01"
    And the fact "macr_pct" of "ess" is "48"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" does not apply to "ess" because of "no-material-assistance"
    And it cites "26 U.S.C. §48E(b)(6), (c)(3)"

  Scenario: example 6, a Chinese cell maker holds 27 percent of the project company
    Given an entity "project" with
      | taxpayer_form                   | c_corporation |
      | exchange_listed                 | none          |
      | pct_owned_by_listed_parent      | 0             |
      | is_sfe                          | false         |
      | sfe_can_appoint_covered_officer | false         |
      | debt_total_usd                  | 1,000,000     |
      | debt_issued_to_sfe_usd          | 0             |
      | taxable_year_end                | 2027-12-31    |
    And an owner of "project" with
      | is_sfe     | true |
      | value_pct  | 27   |
      | voting_pct | 27   |
    And an owner of "project" with
      | is_sfe     | false |
      | value_pct  | 73    |
      | voting_pct | 73    |
    And the fact "taxpayer" of "ess" is "project"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" does not apply to "ess" because of "foreign-influenced-entity"
    And it cites "26 U.S.C. §48E(d)(6)(A)(ii)"

  Scenario: matrix 3, solar begun in November 2025 with modules from China is not tested on cost
    Given the fact "construction_begin_date" of "solar" is "2025-11-15"
    And the fact "macr_pct" of "solar" is "0"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "solar"

  Scenario Outline: matrix 4 and 5, the bars begin with the first taxable year after 4 July 2025
    Given an entity "barred" with
      | <fact> | true |
    And the fact "taxpayer" of "ess" is "barred"
    And the fact "construction_begin_date" of "ess" is "2024-05-01"
    And the fact "placed_in_service_date" of "ess" is "2026-06-30"
    And the fact "taxable_year_begin" of "ess" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict>

    Examples:
      | fact   | year begins | verdict                                                           |
      | is_sfe | 2025-07-01  | applies to "ess"                                                  |
      | is_sfe | 2026-07-01  | does not apply to "ess" because of "specified-foreign-entity"     |
      | is_sfe |             | is undetermined for "ess" because of "specified-foreign-entity"   |
      | is_sfe | 2025-07-04  | applies to "ess"                                                  |
      | is_sfe | 2025-07-05  | does not apply to "ess" because of "specified-foreign-entity"     |
      | is_fie | 2025-07-04  | applies to "ess"                                                  |
      | is_fie | 2025-07-05  | does not apply to "ess" because of "foreign-influenced-entity"    |
      | is_pfe | 2025-07-04  | applies to "ess"                                                  |
      | is_pfe | 2025-07-05  | does not apply to "ess" because of "declared-prohibited"          |

  Scenario Outline: and so do the other rules of the taxable year
    Given the fact "<fact>" of "ess" is "true"
    And the fact "taxable_year_begin" of "ess" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict> "ess"

    Examples:
      | fact                               | year begins | verdict           |
      | sfe_effective_control_contract     | 2025-07-04  | applies to        |
      | sfe_effective_control_contract     | 2025-07-05  | does not apply to |
      | small_system_rented_to_third_party | 2025-07-04  | applies to        |
      | small_system_rented_to_third_party | 2025-07-05  | does not apply to |

  Scenario: storage with cells of a prohibited entity at 34 percent fails
    Given the fact "macr_pct" of "ess" is "34.4"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" does not apply to "ess" because of "no-material-assistance"

  # --- the law by the day ---

  Scenario Outline: late solar under the law of each day
    Given the fact "construction_begin_date" of "solar" is "2026-09-01"
    And the fact "placed_in_service_date" of "solar" is "2028-03-31"
    And the fact "macr_pct" of "solar" is "50"
    When the firm is checked as of <day>
    Then "irc-48e" <verdict> "solar"

    Examples:
      | day        | verdict           |
      | 2025-01-01 | applies to        |
      | 2025-06-30 | applies to        |
      | 2025-07-03 | applies to        |
      | 2025-07-04 | does not apply to |
      | 2026-01-15 | does not apply to |
      | 2026-11-23 | does not apply to |

  Scenario Outline: enacted and not yet usable before 2025
    When the firm is checked as of <day>
    Then "irc-48e" does not apply to "ess"
    And it is not in force

    Examples:
      | day        |
      | 2024-01-15 |
      | 2024-12-31 |

  Scenario Outline: in force from 2025
    When the firm is checked as of <day>
    Then "irc-48e" applies to "ess"

    Examples:
      | day        |
      | 2025-01-01 |
      | 2025-06-30 |
      | 2026-01-15 |

  Scenario Outline: what P.L. 119-21 brought does not bind before 4 July 2025
    Given the fact "<fact>" of "ess" is "<value>"
    When the firm is checked as of 2025-07-03
    Then "irc-48e" applies to "ess"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-07-04
    Then "irc-48e" does not apply to "ess" because of "<criterion>"

    Examples:
      | fact                               | value | criterion              |
      | macr_pct                           | 10    | no-material-assistance |
      | sfe_effective_control_contract     | true  | effective-control      |
      | small_system_rented_to_third_party | true  | small-system-rented    |

  Scenario Outline: nor do the bars on the taxpayer
    Given an entity "barred" with
      | <fact> | true |
    And the fact "taxpayer" of "ess" is "barred"
    When the firm is checked as of 2025-07-03
    Then "irc-48e" applies to "ess"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-07-04
    Then "irc-48e" does not apply to "ess" because of "<criterion>"

    Examples:
      | fact   | criterion                 |
      | is_sfe | specified-foreign-entity  |
      | is_fie | foreign-influenced-entity |
      | is_pfe | declared-prohibited       |

  # --- requirements one by one ---

  Scenario Outline: one fact of the solar park changed
    Given the fact "<fact>" of "solar" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict> because of "<criterion>"

    Examples:
      | fact                          | value      | verdict                     | criterion              |
      | ghg_g_per_kwh                 | 0.01       | does not apply to "solar"   | no-emissions           |
      | ghg_g_per_kwh                 |            | is undetermined for "solar" | no-emissions           |
      | property_tangible_depreciable | false      | does not apply to "solar"   | tangible-depreciable   |
      | original_use_with_taxpayer    | false      | does not apply to "solar"   | built-or-first-used    |
      | facility_in_us                | false      | is undetermined for "solar" | generates              |
      | macr_pct                      |            | is undetermined for "solar" | no-material-assistance |
      | placed_in_service_date        |            | is undetermined for "solar" | in-service-after-2024  |
      | other_credits_on_facility     |            | is undetermined for "solar" | another-credit         |
      | small_system_rented_to_third_party | true  | does not apply to "solar"   | small-system-rented    |
      | sfe_effective_control_contract | true      | does not apply to "solar"   | effective-control      |

  Scenario Outline: the place of generation
    Given the fact "facility_in_us" of "solar" is unknown
    And the fact "production_country" of "solar" is "<place>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict> "solar"

    Examples:
      | place      | verdict             |
      | US         | applies to          |
      | possession | applies to          |
      | other      | does not apply to   |
      |            | is undetermined for |

  Scenario: storage is storage wherever electricity is generated
    Given the fact "facility_in_us" of "ess" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And the criterion "stores" is met
    And the criterion "generates" is unmet

  Scenario: storage is not tested on emissions
    Given the fact "ghg_g_per_kwh" of "ess" is "400"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And the criterion "no-emissions" is not triggered

  Scenario Outline: placed in service after 2024, or added to an older plant
    Given the fact "construction_begin_date" of "ess" is "2022-05-01"
    And the fact "placed_in_service_date" of "ess" is "<in service>"
    And the fact "added_capacity" of "ess" is "<added>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict> "ess"

    Examples:
      | in service | added | verdict             |
      | 2025-01-01 | false | applies to          |
      | 2024-12-31 | false | does not apply to   |
      | 2024-12-31 |       | is undetermined for |
      | 2010-05-01 | true  | applies to          |

  Scenario Outline: wind and solar by the end of 2027
    Given the fact "technology" of "solar" is "<technology>"
    And the fact "construction_begin_date" of "solar" is "2026-07-05"
    And the fact "placed_in_service_date" of "solar" is "<in service>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict> "solar"

    Examples:
      | technology | in service | verdict           |
      | solar      | 2027-12-31 | applies to        |
      | solar      | 2028-01-01 | does not apply to |
      | wind       | 2027-12-31 | applies to        |
      | wind       | 2028-01-01 | does not apply to |
      | hydro      | 2028-01-01 | applies to        |
      |            | 2028-01-01 | is undetermined for |

  Scenario: solar begun by physical work on the last day has four more years
    Given the fact "construction_begin_date" of "solar" is "2026-07-04"
    And the fact "placed_in_service_date" of "solar" is "2030-12-31"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "solar"

  Scenario Outline: a credit already allowed
    Given the fact "other_credits_on_facility" of "ess" is "<credit>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict> "ess"

    Examples:
      | credit  | verdict           |
      | irc_45  | does not apply to |
      | irc_45j | does not apply to |
      | irc_45q | does not apply to |
      | irc_45u | does not apply to |
      | irc_45y | does not apply to |
      | irc_48  | does not apply to |
      | irc_48a | does not apply to |
      | irc_45v | applies to        |

  Scenario Outline: the phase-down by the start of construction
    Given the fact "construction_begin_date" of "ess" is "<begin>"
    And the fact "placed_in_service_date" of "ess" is "2039-12-31"
    And the fact "taxable_year_begin" of "ess" is "2039-01-01"
    And the fact "macr_pct" of "ess" is "80"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" <verdict> "ess"
    And it is worth <worth> USD

    Examples:
      | begin      | verdict           | worth      |
      | 2033-12-31 | applies to        | 30,000,000 |
      | 2034-01-01 | applies to        | 22,500,000 |
      | 2034-12-31 | applies to        | 22,500,000 |
      | 2035-01-01 | applies to        | 15,000,000 |
      | 2035-12-31 | applies to        | 15,000,000 |
      | 2036-01-01 | does not apply to | 0          |

  Scenario Outline: before P.L. 119-21 the clock of the phase-down was not known
    Given the fact "construction_begin_date" of "ess" is "<begin>"
    When the firm is checked as of 2025-07-03
    Then "irc-48e" <verdict> "ess"

    Examples:
      | begin      | verdict             |
      | 2033-12-31 | applies to          |
      | 2035-06-01 | is undetermined for |
      | 2034-01-01 | is undetermined for |
      | 2036-01-01 | is undetermined for |

  Scenario Outline: the first day of the new clock
    Given the fact "construction_begin_date" of "ess" is "<begin>"
    And the fact "macr_pct" of "ess" is "80"
    When the firm is checked as of 2025-07-04
    Then "irc-48e" <verdict> "ess"
    And it is worth <worth> USD

    Examples:
      | begin      | verdict           | worth      |
      | 2034-01-01 | applies to        | 22,500,000 |
      | 2035-01-01 | applies to        | 15,000,000 |
      | 2036-01-01 | does not apply to | 0          |

  # --- what it is worth ---

  Scenario: without wages and apprentices the base of 6 percent
    Given the fact "pwa_met" of "ess" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And it is worth 6,000,000 USD
    And the criterion "five-times" is unmet

  Scenario: with wages unknown between the base and five times it
    Given the fact "pwa_met" of "ess" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And it is worth between 6,000,000 and 30,000,000 USD
    And the criterion "five-times" is unknown

  Scenario Outline: the adders at the base amount
    Given the fact "pwa_met" of "ess" is "false"
    And the fact "energy_community" of "ess" is "<community>"
    And the fact "us_steel_100" of "ess" is "<steel>"
    And the fact "domestic_content_pct" of "ess" is "50"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And it is worth <worth> USD

    Examples:
      | community | steel | worth                              |
      | true      | false | 8,000,000                          |
      | false     | true  | 8,000,000                          |
      | true      | true  | 10,000,000                         |
      |           | false | between 6,000,000 and 8,000,000    |
      | false     |       | between 6,000,000 and 8,000,000    |

  Scenario Outline: the adder for an energy community at five times
    Given the fact "energy_community" of "ess" is "<community>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And it is worth between <low> and <high> USD

    Examples:
      | community | low        | high       |
      | true      | 40,000,000 | 40,000,000 |
      |           | 30,000,000 | 40,000,000 |

  Scenario Outline: a place that is an energy community by nuclear jobs alone adds nothing here
    Given the fact "technology" of "ess" is "<technology>"
    And the fact "max_net_output_mw_ac" of "ess" is "100"
    And the fact "ghg_g_per_kwh" of "ess" is "0"
    And the fact "energy_community" of "ess" is "true"
    And the fact "energy_community_nuclear_limb_only" of "ess" is "<limb>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And it is worth <worth> USD
    And the criterion "energy-community" is <met>

    Examples:
      | technology | limb  | worth      | met   |
      | nuclear    | true  | 30,000,000 | unmet |
      | nuclear    | false | 40,000,000 | met   |
      | geothermal | true  | 40,000,000 | met   |

  Scenario Outline: a low-income allocation, below five megawatts
    Given the fact "max_net_output_mw_ac" of "solar" is "<output>"
    And the fact "interconnection_cost_usd" of "solar" is "0"
    And the fact "low_income_allocation" of "solar" is "<allocation>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "solar"
    And it is worth <worth> USD

    Examples:
      | output | allocation    | worth      |
      | 4.999  | none          | 30,000,000 |
      | 4.999  | ten_points    | 40,000,000 |
      | 4.999  | twenty_points | 50,000,000 |
      | 5      | twenty_points | 30,000,000 |
      | 4.999  |               | between 30,000,000 and 50,000,000 |

  Scenario Outline: the connection to the grid counts up to five megawatts, and for facilities
    Given the fact "technology" of "solar" is "<technology>"
    And the fact "storage_mw" of "solar" is "5"
    And the fact "macr_pct" of "solar" is "60"
    And the fact "max_net_output_mw_ac" of "solar" is "<output>"
    And the fact "interconnection_cost_usd" of "solar" is "10,000,000"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "solar"
    And it is worth <worth> USD

    Examples:
      | technology | output | worth      |
      | solar      | 5      | 33,000,000 |
      | solar      | 5.001  | 30,000,000 |
      | storage    | 5      | 30,000,000 |

  Scenario Outline: a fuel cell has 30 percent flat and no test of emissions
    Given the fact "technology" of "ess" is "fuel_cell"
    And the fact "construction_begin_date" of "ess" is "<begin>"
    And the fact "placed_in_service_date" of "ess" is "2027-06-30"
    And the fact "ghg_g_per_kwh" of "ess" is "<emissions>"
    And the fact "max_net_output_mw_ac" of "ess" is "20"
    And the fact "pwa_met" of "ess" is "false"
    And the fact "energy_community" of "ess" is "true"
    When the firm is checked as of <day>
    Then "irc-48e" <verdict> "ess"
    And it is worth <worth> USD

    Examples:
      | begin      | emissions | day        | verdict           | worth      |
      | 2026-01-01 | 300       | 2026-11-23 | applies to        | 30,000,000 |
      | 2025-12-31 | 300       | 2026-11-23 | does not apply to | 0          |
      | 2025-12-31 | 0         | 2026-11-23 | applies to        | 8,000,000  |
      | 2026-01-01 | 300       | 2025-07-04 | applies to        | 30,000,000 |
      | 2026-01-01 | 300       | 2025-07-03 | does not apply to | 0          |
      | 2026-01-01 | 0         | 2025-07-03 | applies to        | 8,000,000  |

  Scenario: the five-fold amount is no question for a fuel cell of the new rule
    Given the fact "technology" of "ess" is "fuel_cell"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And the criterion "five-times" is not triggered

  Scenario: a plant that neither generates nor stores electricity
    Given the fact "technology" of "solar" is "none"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" does not apply to "solar" because of "generates"
    And the criterion "stores" is unmet

  # --- selling it, direct pay ---

  Scenario Outline: the credit is not sold to a specified foreign entity
    Given an entity "buyer" with
      | is_sfe | <is sfe> |
    And the fact "monetize_route" of "ess" is "<route>"
    And the fact "taxable_year_begin" of "ess" is "<year begins>"
    And the fact "<fact>" of "ess" is "<value>"
    When the firm is checked as of <day>
    Then "irc-48e" applies to "ess"
    And the criterion "not-sold-to-sfe" is <state>

    Examples:
      | is sfe | route    | year begins | fact         | value | day        | state         |
      | true   | transfer | 2025-07-05  | credit_buyer | buyer | 2026-11-23 | unmet         |
      | false  | transfer | 2025-07-05  | credit_buyer | buyer | 2026-11-23 | met           |
      | true   | transfer | 2025-07-04  | credit_buyer | buyer | 2026-11-23 | not triggered |
      | true   | use      | 2025-07-05  | credit_buyer | buyer | 2026-11-23 | not triggered |
      | true   | transfer | 2025-07-05  | buyer_is_sfe | true  | 2026-11-23 | unmet         |
      | true   | transfer | 2025-07-05  | buyer_is_sfe | false | 2026-11-23 | met           |
      | true   | transfer | 2025-07-05  | buyer_is_sfe | true  | 2025-07-04 | unmet         |
      | true   | transfer | 2025-07-05  | buyer_is_sfe | true  | 2025-07-03 | not in force  |

  Scenario Outline: direct pay of a tax-exempt body for starts after 2025
    Given the fact "tax_exempt_or_government_owner" of "owner" is "<exempt>"
    And the fact "monetize_route" of "ess" is "<route>"
    And the fact "construction_begin_date" of "ess" is "<begin>"
    And the fact "us_steel_100" of "ess" is "<steel>"
    And the fact "domestic_content_pct" of "ess" is "50"
    And the fact "max_net_output_mw_ac" of "ess" is "<output>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And the criterion "direct-pay-content" is <state>

    Examples:
      | exempt | route       | begin      | steel | output | state         |
      | true   | elective_pay | 2026-01-01 | false | 1      | unmet         |
      | true   | elective_pay | 2026-01-01 | true  | 1      | met           |
      | true   | elective_pay | 2026-01-01 | false | 0.999  | met           |
      | true   | elective_pay | 2025-12-31 | false | 1      | not triggered |
      | false  | elective_pay | 2026-01-01 | false | 1      | not triggered |
      | true   | transfer    | 2026-01-01 | false | 1      | not triggered |

  # --- dates, documents, meetings ---

  Scenario Outline: the deadlines and documents of a plant that is not begun
    Given the fact "technology" of "solar" is "<technology>"
    And the fact "construction_begin_date" of "solar" is "<begin>"
    And the fact "placed_in_service_date" of "solar" is "2027-12-31"
    When the firm is checked as of <day>
    Then "irc-48e" applies to "solar"
    And <what>

    Examples:
      | technology | begin      | day        | what                                                       |
      | solar      | 2026-07-01 | 2025-07-04 | the deadline "begin-wind-or-solar" is 2026-07-04           |
      | wind       | 2026-07-01 | 2026-06-30 | the deadline "begin-wind-or-solar" is 2026-07-04           |
      | solar      | 2026-06-30 | 2026-06-30 | there is no deadline "begin-wind-or-solar"                 |
      | solar      | 2026-12-01 | 2026-07-04 | the deadline "begin-wind-or-solar" is 2026-07-04           |
      | solar      | 2026-12-01 | 2026-07-05 | there is no deadline "begin-wind-or-solar"                 |
      | solar      | 2026-07-01 | 2025-07-03 | there is no deadline "begin-wind-or-solar"                 |
      | hydro      | 2026-07-01 | 2025-07-04 | there is no deadline "begin-wind-or-solar"                 |
      | solar      | 2026-07-05 | 2026-11-23 | the deadline "late-wind-or-solar-in-service" is 2027-12-31 |
      | wind       | 2026-07-05 | 2026-11-23 | the deadline "late-wind-or-solar-in-service" is 2027-12-31 |
      | solar      | 2026-07-04 | 2026-11-23 | there is no deadline "late-wind-or-solar-in-service"       |
      | hydro      | 2026-07-05 | 2026-11-23 | there is no deadline "late-wind-or-solar-in-service"       |
      | solar      | 2026-07-05 | 2025-07-04 | the deadline "late-wind-or-solar-in-service" is 2027-12-31 |
      | solar      | 2026-07-05 | 2025-07-03 | there is no deadline "late-wind-or-solar-in-service"       |
      | hydro      | 2026-11-24 | 2026-11-23 | the deadline "begin-before-phase-down" is 2033-12-31       |
      | hydro      | 2026-11-23 | 2026-11-23 | there is no deadline "begin-before-phase-down"             |
      | hydro      | 2026-12-01 | 2025-07-04 | the deadline "begin-before-phase-down" is 2033-12-31       |
      | hydro      | 2026-12-01 | 2025-07-03 | there is no deadline "begin-before-phase-down"             |
      | solar      | 2026-12-01 | 2025-07-04 | there is no deadline "begin-before-phase-down"             |
      | wind       | 2026-12-01 | 2025-07-04 | there is no deadline "begin-before-phase-down"             |
      | hydro      | 2026-01-01 | 2025-07-04 | the deadline "treasury-tables" is 2026-12-31               |
      | hydro      | 2026-01-01 | 2025-07-03 | there is no deadline "treasury-tables"                     |
      | hydro      | 2025-12-31 | 2025-07-04 | there is no deadline "treasury-tables"                     |
      | hydro      | 2026-01-01 | 2025-07-04 | it obliges "supplier-certificates"                         |
      | hydro      | 2026-01-01 | 2025-07-03 | it does not oblige "supplier-certificates"                 |
      | hydro      | 2025-12-31 | 2025-07-04 | it does not oblige "supplier-certificates"                 |
      | hydro      | 2025-12-31 | 2025-07-04 | it obliges "form-3468"                                     |
      | hydro      | 2025-12-31 | 2025-07-04 | it obliges "proof-of-start"                                |

  Scenario Outline: registration before the credit is sold or paid in cash
    Given the fact "monetize_route" of "ess" is "<route>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "ess"
    And it <obliges> "pre-filing-registration"

    Examples:
      | route        | obliges         |
      | transfer     | obliges         |
      | elective_pay | obliges         |
      | use          | does not oblige |

  Scenario: a solar park that could have either credit has one of them
    Given the fact "owned_by_taxpayer" of "solar" is "true"
    And the fact "buyer_unrelated" of "solar" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" applies to "solar"
    And it meets "irc-45y"

  Scenario: recapture stands beside the credit
    Given the fact "credit" of "solar" is "48E"
    And the fact "sfe_effective_control_contract" of "solar" is unknown
    And the fact "credit_usd" of "solar" is "30,000,000"
    And the fact "ghg_g_per_kwh" of "solar" is "11"
    When the firm is checked as of 2026-11-23
    Then "irc-48e-recapture-emissions" applies to "solar"
