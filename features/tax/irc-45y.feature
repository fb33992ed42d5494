Feature: Clean electricity production credit, 26 U.S.C. §45Y
  A wind farm that sells to a stranger, and a geothermal plant; then one fact changed at a time.

  Background:
    Given an entity "owner" with
      | is_pfe | false |
    And an investment "wind" with
      | taxpayer                           | owner         |
      | technology                         | wind          |
      | offshore                           | false         |
      | facility_in_us                     | true          |
      | max_net_output_mw_ac               | 80            |
      | ghg_g_per_kwh                      | 0             |
      | construction_begin_date            | 2026-08-01    |
      | boc_method                         | physical_work |
      | placed_in_service_date             | 2027-11-15    |
      | taxable_year_begin                 | 2027-01-01    |
      | owned_by_taxpayer                  | true          |
      | buyer_unrelated                    | true          |
      | macr_pct                           | 45            |
      | other_credits_on_facility          | none          |
      | sfe_effective_control_contract     | false         |
      | small_system_rented_to_third_party | false         |
      | pwa_met                            | true          |
      | energy_community                   | false         |
      | us_steel_100                       | false         |
    And an investment "heat" with
      | taxpayer                           | owner         |
      | technology                         | geothermal    |
      | facility_in_us                     | true          |
      | max_net_output_mw_ac               | 50            |
      | ghg_g_per_kwh                      | 0             |
      | construction_begin_date            | 2023-05-01    |
      | placed_in_service_date             | 2025-01-01    |
      | taxable_year_begin                 | 2025-01-01    |
      | annual_kwh_sold                    | 300,000,000   |
      | owned_by_taxpayer                  | true          |
      | buyer_unrelated                    | true          |
      | macr_pct                           | 0             |
      | other_credits_on_facility          | none          |
      | sfe_effective_control_contract     | false         |
      | small_system_rented_to_third_party | false         |
      | pwa_met                            | true          |
      | energy_community                   | false         |
      | us_steel_100                       | false         |

  # --- worked examples of the sheet ---

  Scenario Outline: example 7, geothermal that sells 300 million kilowatt-hours in 2025
    Given the fact "pwa_met" of "heat" is "<met>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" applies to "heat"
    # 300 m x 3.0 or 0.6 cents
    And it is worth <worth> USD
    And it is worth <worth> USD in 2025
    And the criterion "five-times" is <state>

    Examples:
      | met   | worth                           | state   |
      | true  | 9,000,000                       | met     |
      | false | 1,800,000                       | unmet   |
      |       | between 1,800,000 and 9,000,000 | unknown |

  Scenario: example 8, wind begun in August 2026 and in service in November 2027
    When the firm is checked as of 2026-11-23
    Then "irc-45y" applies to "wind"
    And it is stale

  Scenario: example 9, the same in service in February 2028
    Given the fact "placed_in_service_date" of "wind" is "2028-02-15"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" does not apply to "wind" because of "wind-or-solar-in-time"
    And it cites "26 U.S.C. §45Y(d)(4)"
    And it is worth 0 USD

  Scenario: example 10, an uprated hydro plant whose buyer is not known
    Given the fact "technology" of "heat" is "hydro"
    And the fact "placed_in_service_date" of "heat" is "2026-05-01"
    And the fact "taxable_year_begin" of "heat" is "2026-01-01"
    And the fact "added_capacity" of "heat" is "true"
    And the fact "buyer_unrelated" of "heat" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc-45y" is undetermined for "heat" because of "sold-to-unrelated"
    And it wants the fact "buyer_unrelated" of "heat"

  Scenario: example 2, solar begun in September 2026 and in service in March 2028 has no production credit either
    Given the fact "technology" of "wind" is "solar"
    And the fact "construction_begin_date" of "wind" is "2026-09-01"
    And the fact "placed_in_service_date" of "wind" is "2028-03-31"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" does not apply to "wind" because of "wind-or-solar-in-time"

  Scenario Outline: example 3, the same solar in service in October 2027 needs a ratio of 40 percent for its electricity too
    Given the fact "technology" of "wind" is "solar"
    And the fact "construction_begin_date" of "wind" is "2026-09-01"
    And the fact "placed_in_service_date" of "wind" is "2027-10-31"
    And the fact "macr_pct" of "wind" is "<ratio>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict>
    Examples:
      | ratio | verdict                                                      |
      | 40    | applies to "wind"                                            |
      | 39.99 | does not apply to "wind" because of "no-material-assistance" |

  Scenario Outline: example 4, a start by five percent of the cost alone, by the day of the check
    Given the fact "construction_begin_date" of "wind" is "2026-05-01"
    And the fact "boc_method" of "wind" is "<method>"
    And the fact "placed_in_service_date" of "wind" is "2029-06-30"
    And the fact "taxable_year_begin" of "wind" is "2029-01-01"
    When the firm is checked as of <day>
    Then "irc-45y" <verdict> "wind"

    Examples:
      | method        | day        | verdict             |
      | five_percent  | 2025-06-30 | applies to          |
      | five_percent  | 2026-01-15 | does not apply to   |
      | five_percent  | 2026-06-05 | does not apply to   |
      | five_percent  | 2026-06-06 | is undetermined for |
      | five_percent  | 2026-11-23 | is undetermined for |
      | physical_work | 2026-01-15 | applies to          |
      | physical_work | 2026-11-23 | applies to          |
      |               | 2026-11-23 | is undetermined for |

  # --- the law by the day ---

  Scenario Outline: enacted and not yet usable before 2025
    When the firm is checked as of <day>
    Then "irc-45y" does not apply to "heat"
    And it is not in force

    Examples:
      | day        |
      | 2024-01-15 |
      | 2024-12-31 |

  Scenario Outline: in force from 2025
    When the firm is checked as of <day>
    Then "irc-45y" applies to "heat"

    Examples:
      | day        |
      | 2025-01-01 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: what P.L. 119-21 brought does not bind before 4 July 2025
    Given the fact "<fact>" of "wind" is "<value>"
    When the firm is checked as of 2025-07-03
    Then "irc-45y" applies to "wind"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-07-04
    Then "irc-45y" does not apply to "wind" because of "<criterion>"

    Examples:
      | fact                               | value      | criterion              |
      | macr_pct                           | 39.99      | no-material-assistance |
      | placed_in_service_date             | 2028-01-01 | wind-or-solar-in-time  |
      | sfe_effective_control_contract     | true       | effective-control      |
      | small_system_rented_to_third_party | true       | small-system-rented    |

  Scenario Outline: nor do the bars on the taxpayer
    Given an entity "barred" with
      | <fact> | true |
    And the fact "taxpayer" of "wind" is "barred"
    When the firm is checked as of 2025-07-03
    Then "irc-45y" applies to "wind"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-07-04
    Then "irc-45y" does not apply to "wind" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact   | criterion                 | cite                            |
      | is_sfe | specified-foreign-entity  | 26 U.S.C. §45Y(g)(13)(A)(i)     |
      | is_fie | foreign-influenced-entity | 26 U.S.C. §45Y(g)(13)(A)(ii)    |
      | is_pfe | declared-prohibited       | 26 U.S.C. §45Y(g)(13)(A)        |

  Scenario Outline: the bars begin with the first taxable year after 4 July 2025
    Given an entity "barred" with
      | <fact> | true |
    And the fact "taxpayer" of "heat" is "barred"
    And the fact "taxable_year_begin" of "heat" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict>

    Examples:
      | fact   | year begins | verdict                                                             |
      | is_sfe | 2025-07-04  | applies to "heat"                                                   |
      | is_sfe | 2025-07-05  | does not apply to "heat" because of "specified-foreign-entity"      |
      | is_sfe |             | is undetermined for "heat" because of "specified-foreign-entity"    |
      | is_fie | 2025-07-04  | applies to "heat"                                                   |
      | is_fie | 2025-07-05  | does not apply to "heat" because of "foreign-influenced-entity"     |
      | is_pfe | 2025-07-04  | applies to "heat"                                                   |
      | is_pfe | 2025-07-05  | does not apply to "heat" because of "declared-prohibited"           |

  Scenario Outline: and so do the other rules of the taxable year
    Given the fact "<fact>" of "heat" is "true"
    And the fact "taxable_year_begin" of "heat" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> "heat"

    Examples:
      | fact                               | year begins | verdict           |
      | sfe_effective_control_contract     | 2025-07-04  | applies to        |
      | sfe_effective_control_contract     | 2025-07-05  | does not apply to |
      | small_system_rented_to_third_party | 2025-07-04  | applies to        |
      | small_system_rented_to_third_party | 2025-07-05  | does not apply to |

  # --- requirements one by one ---

  Scenario Outline: one fact of the geothermal plant changed
    Given the fact "taxable_year_begin" of "heat" is "2026-01-01"
    And the fact "<fact>" of "heat" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> because of "<criterion>"

    Examples:
      | fact                               | value   | verdict                    | criterion             |
      | technology                         | storage | does not apply to "heat"   | generates             |
      | technology                         | none    | does not apply to "heat"   | generates             |
      | technology                         |         | is undetermined for "heat" | generates             |
      | ghg_g_per_kwh                      | 0.01    | does not apply to "heat"   | no-emissions          |
      | ghg_g_per_kwh                      |         | is undetermined for "heat" | no-emissions          |
      | owned_by_taxpayer                  | false   | does not apply to "heat"   | owned                 |
      | facility_in_us                     | false   | is undetermined for "heat" | in-us                 |
      | placed_in_service_date             |         | is undetermined for "heat" | in-service-after-2024 |
      | other_credits_on_facility          |         | is undetermined for "heat" | another-credit        |
      | small_system_rented_to_third_party | true    | does not apply to "heat"   | small-system-rented   |
      | sfe_effective_control_contract     | true    | does not apply to "heat"   | effective-control     |

  Scenario Outline: the place of generation
    Given the fact "facility_in_us" of "heat" is unknown
    And the fact "production_country" of "heat" is "<place>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> "heat"

    Examples:
      | place      | verdict             |
      | US         | applies to          |
      | possession | applies to          |
      | other      | does not apply to   |
      |            | is undetermined for |

  Scenario Outline: placed in service after 2024, or added to an older plant
    Given the fact "placed_in_service_date" of "heat" is "<in service>"
    And the fact "added_capacity" of "heat" is "<added>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> "heat"

    Examples:
      | in service | added | verdict             |
      | 2025-01-01 | false | applies to          |
      | 2024-12-31 | false | does not apply to   |
      | 2024-12-31 |       | is undetermined for |
      | 2024-12-31 | true  | applies to          |

  Scenario Outline: the buyer or the meter
    Given the fact "buyer_unrelated" of "heat" is "<unrelated>"
    And the fact "third_party_metered" of "heat" is "<metered>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> "heat"

    Examples:
      | unrelated | metered | verdict             |
      | true      | false   | applies to          |
      | false     | true    | applies to          |
      | false     | false   | does not apply to   |
      | false     |         | is undetermined for |

  Scenario Outline: ten years
    Given the fact "taxable_year_begin" of "heat" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> "heat"

    Examples:
      | year begins | verdict           |
      | 2034-12-31  | applies to        |
      | 2035-01-01  | does not apply to |

  Scenario Outline: wind and solar by the end of 2027
    Given the fact "technology" of "wind" is "<technology>"
    And the fact "construction_begin_date" of "wind" is "<begin>"
    And the fact "placed_in_service_date" of "wind" is "<in service>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> "wind"

    Examples:
      | technology | begin      | in service | verdict           |
      | solar      | 2026-07-05 | 2027-12-31 | applies to        |
      | solar      | 2026-07-05 | 2028-01-01 | does not apply to |
      | wind       | 2026-07-05 | 2027-12-31 | applies to        |
      | wind       | 2026-07-05 | 2028-01-01 | does not apply to |
      | wind       | 2026-07-04 | 2028-01-01 | applies to        |
      | hydro      | 2026-07-05 | 2028-01-01 | applies to        |

  Scenario Outline: a credit already allowed
    Given the fact "other_credits_on_facility" of "heat" is "<credit>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> "heat"

    Examples:
      | credit  | verdict           |
      | irc_45  | does not apply to |
      | irc_45j | does not apply to |
      | irc_45q | does not apply to |
      | irc_45u | does not apply to |
      | irc_48  | does not apply to |
      | irc_48a | does not apply to |
      | irc_48e | does not apply to |
      | irc_45v | applies to        |

  Scenario Outline: nothing is left for a start after 2035
    Given the fact "technology" of "wind" is "nuclear"
    And the fact "macr_pct" of "wind" is "60"
    And the fact "construction_begin_date" of "wind" is "<begin>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" <verdict> "wind"

    Examples:
      | begin      | verdict           |
      | 2035-12-31 | applies to        |
      | 2036-01-01 | does not apply to |

  # --- what it is worth ---

  Scenario Outline: the rate of the year, as published
    Given the fact "taxable_year_begin" of "heat" is "<year begins>"
    And the fact "pwa_met" of "heat" is "<met>"
    When the firm is checked as of <day>
    Then "irc-45y" applies to "heat"
    And <worth>

    Examples:
      | year begins | met   | day        | worth                                                |
      | 2025-01-01  | true  | 2025-08-24 | it is worth at least 0 USD                           |
      | 2025-01-01  | true  | 2025-08-25 | it is worth 9,000,000 USD                            |
      | 2025-01-01  | false | 2025-08-24 | it is worth at least 0 USD                           |
      | 2025-01-01  | false | 2025-08-25 | it is worth 1,800,000 USD                            |
      | 2025-12-31  | true  | 2026-11-23 | it is worth 9,000,000 USD                            |
      | 2026-01-01  | true  | 2026-06-03 | it is worth at least 0 USD                           |
      # 300 m x 3.0 to 3.1 cents
      | 2026-01-01  | true  | 2026-06-04 | it is worth between 9,000,000 and 9,300,000 USD      |
      | 2026-12-31  | true  | 2026-11-23 | it is worth between 9,000,000 and 9,300,000 USD      |
      | 2026-01-01  | false | 2026-06-03 | it is worth at least 0 USD                           |
      | 2026-01-01  | false | 2026-06-04 | it is worth 1,800,000 USD                            |
      | 2027-01-01  | true  | 2026-11-23 | it is worth at least 0 USD                           |
      | 2027-01-01  | false | 2026-11-23 | it is worth at least 0 USD                           |

  Scenario Outline: ten percent more in an energy community, and for domestic content
    Given the fact "energy_community" of "heat" is "<community>"
    And the fact "us_steel_100" of "heat" is "<steel>"
    And the fact "domestic_content_pct" of "heat" is "40"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" applies to "heat"
    And it is worth <worth> USD
    And the criterion "energy-community" is <in community>
    And the criterion "domestic-content" is <content>

    Examples:
      | community | steel | worth                             | in community | content |
      | true      | false | 9,900,000                         | met          | unmet   |
      | false     | true  | 9,900,000                         | unmet        | met     |
      | true      | true  | 10,800,000                        | met          | met     |
      |           | false | between 9,000,000 and 9,900,000   | unknown      | unmet   |
      | false     |       | between 9,000,000 and 9,900,000   | unmet        | unknown |

  Scenario Outline: the phase-down
    Given the fact "construction_begin_date" of "heat" is "<begin>"
    And the fact "macr_pct" of "heat" is "80"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" applies to "heat"
    And it is worth <worth> USD

    Examples:
      | begin      | worth     |
      | 2034-06-01 | 6,750,000 |
      | 2035-06-01 | 4,500,000 |

  # --- selling it, direct pay ---

  Scenario Outline: the credit is not sold to a specified foreign entity
    Given an entity "buyer" with
      | is_sfe | <is sfe> |
    And the fact "monetize_route" of "heat" is "<route>"
    And the fact "taxable_year_begin" of "heat" is "<year begins>"
    And the fact "<fact>" of "heat" is "<value>"
    When the firm is checked as of <day>
    Then "irc-45y" applies to "heat"
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
    And the fact "monetize_route" of "wind" is "<route>"
    And the fact "construction_begin_date" of "wind" is "<begin>"
    And the fact "us_steel_100" of "wind" is "<steel>"
    And the fact "domestic_content_pct" of "wind" is "50"
    And the fact "max_net_output_mw_ac" of "wind" is "<output>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" applies to "wind"
    And the criterion "direct-pay-content" is <state>

    Examples:
      | exempt | route        | begin      | steel | output | state         |
      | true   | elective_pay | 2026-01-01 | false | 1      | unmet         |
      | true   | elective_pay | 2026-01-01 | true  | 1      | met           |
      | true   | elective_pay | 2026-01-01 | false | 0.999  | met           |
      | true   | elective_pay | 2025-12-31 | false | 1      | not triggered |
      | false  | elective_pay | 2026-01-01 | false | 1      | not triggered |
      | true   | transfer     | 2026-01-01 | false | 1      | not triggered |

  # --- dates, documents, meetings ---

  Scenario Outline: the deadlines and documents of a plant that is not begun
    Given the fact "technology" of "wind" is "<technology>"
    And the fact "construction_begin_date" of "wind" is "<begin>"
    And the fact "placed_in_service_date" of "wind" is "2027-12-31"
    When the firm is checked as of <day>
    Then "irc-45y" applies to "wind"
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
      | hydro      | 2025-12-31 | 2025-07-04 | it obliges "form-8835"                                     |
      | hydro      | 2025-12-31 | 2025-07-04 | it obliges "proof-of-start"                                |

  Scenario Outline: registration before the credit is sold or paid in cash
    Given the fact "monetize_route" of "heat" is "<route>"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" applies to "heat"
    And it <obliges> "pre-filing-registration"

    Examples:
      | route        | obliges         |
      | transfer     | obliges         |
      | elective_pay | obliges         |
      | use          | does not oblige |

  Scenario: a facility that could have either credit has one of them
    Given the fact "property_tangible_depreciable" of "wind" is "true"
    And the fact "original_use_with_taxpayer" of "wind" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc-45y" applies to "wind"
    And it meets "irc-48e"
