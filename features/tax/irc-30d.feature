Feature: New clean vehicles, 26 U.S.C. §30D
  An SUV from a plant in Georgia that meets every condition, then one fact changed at a time.

  Background:
    Given a product "suv" with
      | role                           | buyer        |
      | vehicle_acquired_date          | 2024-08-20   |
      | vehicle_placed_in_service_date | 2024-09-01   |
      | original_use_with_taxpayer     | true         |
      | use_type                       | own_business |
      | qualified_manufacturer         | true         |
      | four_wheels                    | true         |
      | gvwr_lb                        | 6,000        |
      | battery_kwh                    | 84           |
      | externally_rechargeable        | true         |
      | fuel_cell                      | false        |
      | final_assembly_country         | US           |
      | vehicle_class                  | suv          |
      | msrp_usd                       | 62,000       |
      | buyer_is_individual            | true         |
      | buyer_magi_current_usd         | 120,000      |
      | buyer_magi_prior_usd           | 120,000      |
      | filing_status                  | other        |
      | cm_qualifying_pct              | 75           |
      | bc_na_pct                      | 75           |
      | seller_report_filed            | true         |
      | vin_on_return                  | true         |
      | prior_30d_credit               | false        |
      | vehicle_rules_met              | true         |
      | component_feoc                 | false        |
      | mineral_feoc                   | false        |
      | untraceable_only               | false        |
      | untraceable_plan_filed         | false        |
      | used_mainly_outside_us         | false        |
      | credit_elected_out             | false        |

  Scenario: both halves
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv"
    # 3,750 + 3,750
    And it is worth 7,500 USD
    And it obliges "seller-report"
    And it obliges "form-8936"

  # --- worked examples of the sheet ---

  Scenario Outline: example 1, components of 65 percent and minerals of 40 in 2024
    Given the fact "role" of "suv" is "<role>"
    And the fact "bc_na_pct" of "suv" is "65"
    And the fact "cm_qualifying_pct" of "suv" is "40"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv" because of "components"
    And the criterion "minerals" is unmet
    And it is worth <usd> USD

    Examples:
      | role  | usd   |
      | buyer | 3,750 |
      | maker | 0     |

  Scenario: example 2, an EV assembled in Ulsan
    Given the fact "final_assembly_country" of "suv" is "KR"
    And the fact "vehicle_acquired_date" of "suv" is "2024-01-20"
    And the fact "vehicle_placed_in_service_date" of "suv" is "2024-01-20"
    When the firm is checked as of 2024-01-20
    Then "irc-30d" does not apply to "suv" because of "final-assembly"
    And it cites "26 U.S.C. §30D(d)(1)(G); 26 U.S.C. §30D(d)(5)"

  Scenario: example 3, bought on 3 November 2025
    Given the fact "vehicle_acquired_date" of "suv" is "2025-11-03"
    And the fact "vehicle_placed_in_service_date" of "suv" is "2025-11-03"
    When the firm is checked as of 2026-01-15
    Then "irc-30d" does not apply to "suv" because of "acquired-by-september-2025"
    And it cites "26 U.S.C. §30D(h); P.L. 119-21 §70502"
    And it is worth 0 USD

  Scenario: example 4, contract of 28 September 2025, day of payment unknown
    Given the fact "vehicle_acquired_date" of "suv" is unknown
    And the fact "vehicle_placed_in_service_date" of "suv" is "2026-02-10"
    When the firm is checked as of 2026-11-23
    Then "irc-30d" is undetermined for "suv" because of "acquired-by-september-2025"
    And it wants the fact "vehicle_acquired_date" of "suv"
    And it is worth between 0 and 7,500 USD

  # --- who gets it ---

  Scenario Outline: the buyer or the dealer, and no maker or supplier
    Given the fact "role" of "suv" is "<role>"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv"
    And it is worth <usd> USD

    Examples:
      | role             | usd   |
      | buyer            | 7,500 |
      | dealer           | 7,500 |
      | maker            | 0     |
      | battery_supplier | 0     |
      | lessor           | 0     |

  Scenario: without a role it may be nothing
    Given the fact "role" of "suv" is unknown
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv"
    And it is worth between 0 and 7,500 USD

  # --- the law of the day ---

  Scenario Outline: an end of service in 2032, then an end of acquisition in 2025
    Given the fact "vehicle_acquired_date" of "suv" is "<acquired>"
    And the fact "vehicle_placed_in_service_date" of "suv" is "<service>"
    And the fact "cm_qualifying_pct" of "suv" is "100"
    And the fact "bc_na_pct" of "suv" is "100"
    When the firm is checked as of <day>
    Then "irc-30d" <verdict> "suv" because of "<criterion>"
    And the criterion "in-service-by-2032" is <before>
    And the criterion "acquired-by-september-2025" is <since>

    Examples:
      | acquired   | service    | day        | verdict             | criterion                  | before       | since        |
      | 2025-10-01 | 2032-12-31 | 2025-06-30 | applies to          | in-service-by-2032         | met          | not in force |
      | 2025-10-01 | 2032-12-31 | 2025-07-03 | applies to          | in-service-by-2032         | met          | not in force |
      | 2025-10-01 | 2033-01-01 | 2025-07-03 | does not apply to   | in-service-by-2032         | unmet        | not in force |
      | 2025-10-01 | 2025-10-01 | 2025-07-04 | does not apply to   | acquired-by-september-2025 | not in force | unmet        |
      | 2025-09-30 | 2025-10-01 | 2025-07-04 | applies to          | acquired-by-september-2025 | not in force | met          |
      | 2025-09-30 | 2026-12-31 | 2026-01-15 | applies to          | acquired-by-september-2025 | not in force | met          |
      | 2025-09-30 | 2026-12-31 | 2026-11-23 | applies to          | acquired-by-september-2025 | not in force | met          |
      | 2025-10-01 | 2026-12-31 | 2026-11-23 | does not apply to   | acquired-by-september-2025 | not in force | unmet        |
      |            | 2026-12-31 | 2026-11-23 | is undetermined for | acquired-by-september-2025 | not in force | unknown      |

  Scenario Outline: the act of 2022
    When the firm is checked as of <day>
    Then "irc-30d" <verdict> "suv"

    Examples:
      | day        | verdict           |
      | 2022-08-15 | does not apply to |
      | 2022-08-16 | applies to        |
      | 2024-01-15 | applies to        |

  Scenario: not in force before
    When the firm is checked as of 2022-08-15
    Then "irc-30d" does not apply to "suv"
    And it is not in force

  # --- the two halves ---

  Scenario Outline: the mineral percentage by the day of service
    Given the fact "vehicle_placed_in_service_date" of "suv" is "<service>"
    And the fact "cm_qualifying_pct" of "suv" is "<minerals>"
    And the fact "bc_na_pct" of "suv" is "0"
    When the firm is checked as of <day>
    Then "irc-30d" <verdict> "suv" because of "minerals"
    And it is worth <usd> USD

    Examples:
      | service    | minerals | day        | verdict           | usd   |
      | 2023-04-18 | 40       | 2025-06-30 | applies to        | 3,750 |
      | 2023-04-18 | 39.99    | 2025-06-30 | does not apply to | 0     |
      | 2023-12-31 | 40       | 2025-06-30 | applies to        | 3,750 |
      | 2024-01-01 | 50       | 2025-06-30 | applies to        | 3,750 |
      | 2024-01-01 | 49.99    | 2025-06-30 | does not apply to | 0     |
      | 2024-12-31 | 50       | 2025-06-30 | applies to        | 3,750 |
      | 2025-01-01 | 60       | 2025-06-30 | applies to        | 3,750 |
      | 2025-01-01 | 59.99    | 2025-06-30 | does not apply to | 0     |
      | 2025-12-31 | 60       | 2026-01-15 | applies to        | 3,750 |
      | 2026-01-01 | 70       | 2026-01-15 | applies to        | 3,750 |
      | 2026-01-01 | 69.99    | 2026-01-15 | does not apply to | 0     |
      | 2026-12-31 | 70       | 2026-11-23 | applies to        | 3,750 |
      | 2026-12-31 | 70       | 2025-07-03 | applies to        | 3,750 |
      | 2027-01-01 | 80       | 2025-07-03 | applies to        | 3,750 |
      | 2027-01-01 | 79.99    | 2025-07-03 | does not apply to | 0     |
      | 2032-12-31 | 80       | 2025-07-03 | applies to        | 3,750 |

  Scenario Outline: the component percentage by the day of service
    Given the fact "vehicle_placed_in_service_date" of "suv" is "<service>"
    And the fact "bc_na_pct" of "suv" is "<components>"
    And the fact "cm_qualifying_pct" of "suv" is "0"
    When the firm is checked as of <day>
    Then "irc-30d" <verdict> "suv" because of "components"
    And it is worth <usd> USD

    Examples:
      | service    | components | day        | verdict           | usd   |
      | 2023-04-18 | 50         | 2025-06-30 | applies to        | 3,750 |
      | 2023-04-18 | 49.99      | 2025-06-30 | does not apply to | 0     |
      | 2023-12-31 | 50         | 2025-06-30 | applies to        | 3,750 |
      | 2024-01-01 | 60         | 2025-06-30 | applies to        | 3,750 |
      | 2024-01-01 | 59.99      | 2025-06-30 | does not apply to | 0     |
      | 2025-12-31 | 60         | 2026-01-15 | applies to        | 3,750 |
      | 2026-01-01 | 70         | 2026-01-15 | applies to        | 3,750 |
      | 2026-01-01 | 69.99      | 2026-01-15 | does not apply to | 0     |
      | 2026-12-31 | 70         | 2026-11-23 | applies to        | 3,750 |
      | 2026-12-31 | 70         | 2025-07-03 | applies to        | 3,750 |
      | 2027-01-01 | 80         | 2025-07-03 | applies to        | 3,750 |
      | 2027-01-01 | 79.99      | 2025-07-03 | does not apply to | 0     |
      | 2027-12-31 | 80         | 2025-07-03 | applies to        | 3,750 |
      | 2028-01-01 | 90         | 2025-07-03 | applies to        | 3,750 |
      | 2028-01-01 | 89.99      | 2025-07-03 | does not apply to | 0     |
      | 2028-12-31 | 90         | 2025-07-03 | applies to        | 3,750 |
      | 2029-01-01 | 100        | 2025-07-03 | applies to        | 3,750 |
      | 2029-01-01 | 99.99      | 2025-07-03 | does not apply to | 0     |

  Scenario: a vehicle delivered before 18 April 2023 had another credit
    Given the fact "vehicle_placed_in_service_date" of "suv" is "2023-04-17"
    When the firm is checked as of 2024-01-15
    Then "irc-30d" is undetermined for "suv" because of "in-service-from-april-2023"
    And it is unsettled

  Scenario: the first day of the present one
    Given the fact "vehicle_placed_in_service_date" of "suv" is "2023-04-18"
    When the firm is checked as of 2024-01-15
    Then "irc-30d" applies to "suv" because of "in-service-from-april-2023"

  Scenario Outline: no percentage after 2026 since the amendment
    Given the fact "vehicle_placed_in_service_date" of "suv" is "<service>"
    And the fact "cm_qualifying_pct" of "suv" is "<minerals>"
    And the fact "bc_na_pct" of "suv" is "<components>"
    When the firm is checked as of <day>
    Then "irc-30d" is undetermined for "suv" because of "<criterion>"
    And it is unsettled
    And it is worth between 0 and 7,500 USD

    Examples:
      | service    | minerals | components | day        | criterion  |
      | 2027-01-01 | 100      | 100        | 2025-07-04 | minerals   |
      | 2027-01-01 | 100      | 100        | 2025-07-04 | components |
      | 2028-01-01 | 100      | 100        | 2025-07-04 | components |
      | 2029-01-01 | 100      | 100        | 2025-07-04 | components |
      | 2027-01-01 | 0        | 0          | 2026-11-23 | minerals   |

  Scenario Outline: a share that is unknown leaves its half open
    Given the fact "<fact>" of "suv" is unknown
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv"
    And it is worth between 3,750 and 7,500 USD

    Examples:
      | fact              |
      | cm_qualifying_pct |
      | bc_na_pct         |

  Scenario: neither share known
    Given the fact "cm_qualifying_pct" of "suv" is unknown
    And the fact "bc_na_pct" of "suv" is unknown
    When the firm is checked as of 2025-06-30
    Then "irc-30d" is undetermined for "suv" because of "minerals"
    And it wants the fact "cm_qualifying_pct" of "suv"

  Scenario: a fuel cell vehicle needs of the vehicle tests only assembly and report
    Given the fact "fuel_cell" of "suv" is "true"
    And the fact "original_use_with_taxpayer" of "suv" is "false"
    And the fact "use_type" of "suv" is "resale"
    And the fact "qualified_manufacturer" of "suv" is "false"
    And the fact "four_wheels" of "suv" is "false"
    And the fact "gvwr_lb" of "suv" is "14,000"
    And the fact "battery_kwh" of "suv" is "1.6"
    And the fact "externally_rechargeable" of "suv" is "false"
    And the fact "cm_qualifying_pct" of "suv" is "0"
    And the fact "bc_na_pct" of "suv" is "0"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv" because of "fuel-cell-shares"
    And it is worth 7,500 USD

  # --- one fact at a time ---

  Scenario Outline: what decides
    Given the fact "<fact>" of "suv" is "<value>"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" <verdict> "suv" because of "<criterion>"

    Examples:
      | fact                       | value  | verdict             | criterion              |
      | original_use_with_taxpayer | false  | does not apply to   | original-use           |
      | original_use_with_taxpayer |        | is undetermined for | original-use           |
      | use_type                   | resale | does not apply to   | not-for-resale         |
      | use_type                   |        | is undetermined for | not-for-resale         |
      | qualified_manufacturer     | false  | does not apply to   | qualified-manufacturer |
      | qualified_manufacturer     |        | is undetermined for | qualified-manufacturer |
      | four_wheels                | false  | does not apply to   | four-wheels            |
      | four_wheels                |        | is undetermined for | four-wheels            |
      | gvwr_lb                    | 13,999 | applies to          | weight                 |
      | gvwr_lb                    | 14,000 | does not apply to   | weight                 |
      | gvwr_lb                    |        | is undetermined for | weight                 |
      | battery_kwh                | 7      | applies to          | battery                |
      | battery_kwh                | 6.9    | does not apply to   | battery                |
      | battery_kwh                |        | is undetermined for | battery                |
      | externally_rechargeable    | false  | does not apply to   | battery                |
      | externally_rechargeable    |        | is undetermined for | battery                |
      | final_assembly_country     | CA     | applies to          | final-assembly         |
      | final_assembly_country     | MX     | applies to          | final-assembly         |
      | final_assembly_country     |        | is undetermined for | final-assembly         |
      | seller_report_filed        | false  | does not apply to   | seller-report          |
      | seller_report_filed        |        | is undetermined for | seller-report          |
      | vin_on_return              | false  | does not apply to   | vin-on-return          |
      | vin_on_return              |        | is undetermined for | vin-on-return          |
      | prior_30d_credit           | true   | does not apply to   | one-credit             |
      | prior_30d_credit           |        | is undetermined for | one-credit             |
      | vehicle_rules_met          | false  | does not apply to   | emission-and-safety    |
      | vehicle_rules_met          |        | is undetermined for | emission-and-safety    |
      | used_mainly_outside_us     | true   | does not apply to   | used-abroad            |
      | used_mainly_outside_us     |        | is undetermined for | used-abroad            |
      | credit_elected_out         | true   | does not apply to   | elected-out            |
      | credit_elected_out         |        | is undetermined for | elected-out            |

  Scenario Outline: the price by class
    Given the fact "vehicle_class" of "suv" is "<class>"
    And the fact "msrp_usd" of "suv" is "<price>"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" <verdict> "suv" because of "price"
    And it cites "26 U.S.C. §30D(f)(11)"

    Examples:
      | class  | price     | verdict             |
      | van    | 80,000    | applies to          |
      | van    | 80,000.01 | does not apply to   |
      | suv    | 80,000    | applies to          |
      | suv    | 80,000.01 | does not apply to   |
      | pickup | 80,000    | applies to          |
      | pickup | 80,000.01 | does not apply to   |
      | other  | 55,000    | applies to          |
      | other  | 55,000.01 | does not apply to   |
      |        | 55,000    | applies to          |
      |        | 62,000    | is undetermined for |
      | suv    |           | is undetermined for |

  Scenario Outline: the lower income of two years, by filing status
    Given the fact "filing_status" of "suv" is "<status>"
    And the fact "buyer_magi_current_usd" of "suv" is "<current>"
    And the fact "buyer_magi_prior_usd" of "suv" is "<prior>"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" <verdict> "suv" because of "income"

    Examples:
      | status            | current    | prior      | verdict             |
      | joint             | 300,000    | 500,000    | applies to          |
      | joint             | 300,000.01 | 500,000    | does not apply to   |
      | head_of_household | 500,000    | 225,000    | applies to          |
      | head_of_household | 500,000    | 225,000.01 | does not apply to   |
      | other             | 150,000    |            | applies to          |
      | other             | 150,000.01 |            | is undetermined for |
      | other             | 150,000.01 | 150,000.01 | does not apply to   |

  Scenario: the income of a business is not tested
    Given the fact "buyer_is_individual" of "suv" is "false"
    And the fact "buyer_magi_current_usd" of "suv" is "900,000"
    And the fact "buyer_magi_prior_usd" of "suv" is "900,000"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv"
    And the criterion "income" is not triggered

  # --- foreign entities of concern ---

  Scenario Outline: components since 2024, minerals since 2025
    Given the fact "vehicle_placed_in_service_date" of "suv" is "<service>"
    And the fact "component_feoc" of "suv" is "<component>"
    And the fact "mineral_feoc" of "suv" is "<mineral>"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" <verdict> "suv" because of "<criterion>"

    Examples:
      | service    | component | mineral | verdict             | criterion            |
      | 2023-12-31 | true      | true    | applies to          | component-of-concern |
      | 2024-01-01 | true      | false   | does not apply to   | component-of-concern |
      | 2024-01-01 |           | false   | is undetermined for | component-of-concern |
      | 2024-12-31 | false     | true    | applies to          | mineral-of-concern   |
      | 2025-01-01 | false     | true    | does not apply to   | mineral-of-concern   |
      | 2025-01-01 | false     |         | is undetermined for | mineral-of-concern   |

  Scenario Outline: what cannot be traced, through 2026
    Given the fact "vehicle_placed_in_service_date" of "suv" is "<service>"
    And the fact "cm_qualifying_pct" of "suv" is "100"
    And the fact "bc_na_pct" of "suv" is "100"
    And the fact "mineral_feoc" of "suv" is "true"
    And the fact "untraceable_only" of "suv" is "<only>"
    And the fact "untraceable_plan_filed" of "suv" is "<plan>"
    When the firm is checked as of <day>
    Then "irc-30d" <verdict> "suv" because of "mineral-of-concern"

    Examples:
      | service    | only  | plan  | day        | verdict             |
      | 2026-12-31 | true  | true  | 2025-06-30 | applies to          |
      | 2026-12-31 | true  | true  | 2026-11-23 | applies to          |
      | 2027-01-01 | true  | true  | 2025-06-30 | does not apply to   |
      | 2026-12-31 | false | true  | 2026-11-23 | does not apply to   |
      | 2026-12-31 | true  | false | 2026-11-23 | does not apply to   |
      | 2026-12-31 | true  |       | 2026-11-23 | is undetermined for |
      | 2026-12-31 |       | true  | 2026-11-23 | is undetermined for |
      | 2025-06-01 | true  | true  | 2024-07-05 | applies to          |
      | 2025-06-01 | true  | true  | 2024-07-04 | does not apply to   |

  Scenario Outline: the makers of the battery's parts speak against it
    Given an entity "supplier" with
      | production_in_covered_nation | true |
    And the fact "vehicle_placed_in_service_date" of "suv" is "2025-02-01"
    And the fact "<declared>" of "suv" is unknown
    And a material of "suv" with
      | battery_part | <part>   |
      | producer     | supplier |
    When the firm is checked as of 2025-06-30
    Then "irc-30d" <verdict> "suv" because of "<criterion>"

    Examples:
      | declared       | part             | verdict             | criterion            |
      | component_feoc | component        | does not apply to   | component-of-concern |
      | component_feoc | critical_mineral | is undetermined for | component-of-concern |
      | mineral_feoc   | critical_mineral | does not apply to   | mineral-of-concern   |
      | mineral_feoc   | component        | is undetermined for | mineral-of-concern   |

  # --- next steps and the lease route ---

  Scenario Outline: the last day of acquisition and its proof, since the amendment
    When the firm is checked as of 2025-07-04
    Then "irc-30d" applies to "suv"
    And the deadline "acquire" is 2025-09-30
    And it obliges "proof-of-acquisition"
    And there is no deadline "untraceable-grace"
    And it does not oblige "<other>"

    Examples:
      | other                         |
      | trace-file                    |
      | turn-to-manufacturing-credits |

  Scenario: neither before
    When the firm is checked as of 2025-07-03
    Then "irc-30d" applies to "suv"
    And there is no deadline "acquire"
    And it does not oblige "proof-of-acquisition"

  Scenario: the grace for what cannot be traced
    Given the fact "untraceable_only" of "suv" is "true"
    When the firm is checked as of 2024-07-05
    Then "irc-30d" applies to "suv"
    And the deadline "untraceable-grace" is 2026-12-31

  Scenario: no such grace before
    Given the fact "untraceable_only" of "suv" is "true"
    When the firm is checked as of 2024-07-04
    Then "irc-30d" applies to "suv"
    And there is no deadline "untraceable-grace"

  Scenario: a maker keeps the ledger and looks to the manufacturing credits
    Given the fact "role" of "suv" is "maker"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv"
    And it obliges "trace-file"
    And it obliges "turn-to-manufacturing-credits"

  Scenario: a battery supplier looks there as well
    Given the fact "role" of "suv" is "battery_supplier"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv"
    And it obliges "turn-to-manufacturing-credits"
    And it does not oblige "trace-file"

  Scenario: one credit for each vehicle, here or for commercial vehicles
    Given the fact "commercial_vehicle_kind" of "suv" is "road_vehicle"
    And the fact "has_ice" of "suv" is "false"
    And the fact "vehicle_basis_usd" of "suv" is "60,000"
    And the fact "purchase_price_usd" of "suv" is "60,000"
    And the fact "comparable_ice_price_usd" of "suv" is "45,000"
    When the firm is checked as of 2025-06-30
    Then "irc-30d" applies to "suv"
    And it meets "irc-45w"
    And "irc-45w" applies to "suv"
    And it meets "irc-30d"
