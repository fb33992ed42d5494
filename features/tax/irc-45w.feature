Feature: Commercial clean vehicles and the lease route, 26 U.S.C. §45W
  A car built in Ulsan that a captive lessor leases out, then one fact changed at a time.

  Background:
    Given an entity "captive" with
      | tax_exempt_or_government_owner | false |
    And a product "car" with
      | role                         | lessor       |
      | buyer                        | captive      |
      | vehicle_acquired_date        | 2024-03-01   |
      | final_assembly_country       | KR           |
      | qualified_manufacturer       | true         |
      | use_type                     | lease_true   |
      | lease_term_share_of_life_pct | 30           |
      | bargain_option               | false        |
      | commercial_vehicle_kind      | road_vehicle |
      | externally_rechargeable      | true         |
      | battery_kwh                  | 77           |
      | gvwr_lb                      | 5,000        |
      | fuel_cell                    | false        |
      | has_ice                      | false        |
      | vin_on_return                | true         |
      | used_mainly_outside_us       | false        |
      | vehicle_rules_met            | true         |
      | prior_30d_credit             | false        |
      | vehicle_basis_usd            | 45,000       |
      | purchase_price_usd           | 45,000       |
      | comparable_ice_price_usd     | 36,000       |

  # --- worked examples of the sheet ---

  Scenario: example 1, a captive lessor buys an EV built in Ulsan
    When the firm is checked as of 2024-03-01
    Then "irc-45w" applies to "car"
    # min(30 % x 45,000 = 13,500; 45,000 - 36,000 = 9,000; 7,500)
    And it is worth 7,500 USD
    And it obliges "form-8936"

  Scenario: example 2, the same car bought on 5 October 2025
    Given the fact "vehicle_acquired_date" of "car" is "2025-10-05"
    When the firm is checked as of 2026-01-15
    Then "irc-45w" does not apply to "car" because of "acquired-by-september-2025"
    And it cites "26 U.S.C. §45W(g); P.L. 119-21 §70503"
    And it is worth 0 USD

  Scenario: example 3, a heavy fuel cell truck without a comparable price
    Given the fact "vehicle_acquired_date" of "car" is "2025-05-01"
    And the fact "gvwr_lb" of "car" is "33,000"
    And the fact "fuel_cell" of "car" is "true"
    And the fact "externally_rechargeable" of "car" is "false"
    And the fact "vehicle_basis_usd" of "car" is "300,000"
    And the fact "purchase_price_usd" of "car" is "300,000"
    And the fact "comparable_ice_price_usd" of "car" is unknown
    When the firm is checked as of 2026-01-15
    Then "irc-45w" is undetermined for "car" because of "no-incremental-cost"
    And it wants the fact "comparable_ice_price_usd" of "car"
    And it is worth between 0 and 40,000 USD

  Scenario: example 4, sold to a consumer
    Given the fact "use_type" of "car" is "consumer_sale"
    When the firm is checked as of 2024-03-01
    Then "irc-45w" does not apply to "car" because of "depreciable"
    And it cites "26 U.S.C. §45W(c)(4)"

  # --- who gets it ---

  Scenario Outline: the owner, and neither the maker nor its suppliers
    Given the fact "role" of "car" is "<role>"
    When the firm is checked as of 2024-03-01
    Then "irc-45w" applies to "car"
    And it is worth <usd> USD

    Examples:
      | role             | usd   |
      | lessor           | 7,500 |
      | buyer            | 7,500 |
      | maker            | 0     |
      | battery_supplier | 0     |
      | dealer           | 0     |

  Scenario: without a role it may be nothing
    Given the fact "role" of "car" is unknown
    When the firm is checked as of 2024-03-01
    Then "irc-45w" applies to "car"
    And it is worth between 0 and 7,500 USD

  Scenario Outline: the least of the three amounts
    Given the fact "has_ice" of "car" is "<engine>"
    And the fact "vehicle_basis_usd" of "car" is "<basis>"
    And the fact "purchase_price_usd" of "car" is "<price>"
    And the fact "comparable_ice_price_usd" of "car" is "<other>"
    And the fact "gvwr_lb" of "car" is "<pounds>"
    When the firm is checked as of 2024-03-01
    Then "irc-45w" applies to "car"
    And it is worth <usd> USD

    Examples:
      | engine | basis   | price   | other   | pounds | usd    |
      | false  | 20,000  | 45,000  | 36,000  | 5,000  | 6,000  |
      | true   | 20,000  | 45,000  | 36,000  | 5,000  | 3,000  |
      | false  | 45,000  | 40,000  | 36,000  | 5,000  | 4,000  |
      | false  | 300,000 | 300,000 | 100,000 | 13,999 | 7,500  |
      | false  | 300,000 | 300,000 | 100,000 | 14,000 | 40,000 |
      | false  | 100,000 | 300,000 | 100,000 | 14,000 | 30,000 |

  # --- the law of the day ---

  Scenario Outline: the last day of acquisition moved from 2032 to September 2025
    Given the fact "vehicle_acquired_date" of "car" is "<acquired>"
    When the firm is checked as of <day>
    Then "irc-45w" <verdict> "car" because of "<criterion>"
    And the criterion "acquired-by-2032" is <before>
    And the criterion "acquired-by-september-2025" is <since>

    Examples:
      | acquired   | day        | verdict             | criterion                  | before       | since        |
      | 2032-12-31 | 2024-01-15 | applies to          | acquired-by-2032           | met          | not in force |
      | 2032-12-31 | 2025-06-30 | applies to          | acquired-by-2032           | met          | not in force |
      | 2032-12-31 | 2025-07-03 | applies to          | acquired-by-2032           | met          | not in force |
      | 2033-01-01 | 2025-07-03 | does not apply to   | acquired-by-2032           | unmet        | not in force |
      | 2025-10-01 | 2025-07-04 | does not apply to   | acquired-by-september-2025 | not in force | unmet        |
      | 2025-09-30 | 2025-07-04 | applies to          | acquired-by-september-2025 | not in force | met          |
      | 2025-09-30 | 2026-01-15 | applies to          | acquired-by-september-2025 | not in force | met          |
      | 2025-10-01 | 2026-11-23 | does not apply to   | acquired-by-september-2025 | not in force | unmet        |
      |            | 2026-11-23 | is undetermined for | acquired-by-september-2025 | not in force | unknown      |

  Scenario Outline: acquired after 2022
    Given the fact "vehicle_acquired_date" of "car" is "<acquired>"
    When the firm is checked as of 2024-01-15
    Then "irc-45w" <verdict> "car" because of "acquired-after-2022"
    And it cites "P.L. 117-169 §13403(c)"

    Examples:
      | acquired   | verdict           |
      | 2022-12-31 | does not apply to |
      | 2023-01-01 | applies to        |

  Scenario: before the act of 2022
    When the firm is checked as of 2022-08-15
    Then "irc-45w" does not apply to "car"
    And it is not in force

  Scenario: from the act of 2022
    When the firm is checked as of 2022-08-16
    Then "irc-45w" applies to "car"

  # --- one fact at a time ---

  Scenario Outline: what decides
    Given the fact "<fact>" of "car" is "<value>"
    When the firm is checked as of 2024-03-01
    Then "irc-45w" <verdict> "car" because of "<criterion>"

    Examples:
      | fact                         | value            | verdict             | criterion              |
      | qualified_manufacturer       | false            | does not apply to   | qualified-manufacturer |
      | qualified_manufacturer       |                  | is undetermined for | qualified-manufacturer |
      | use_type                     | resale           | does not apply to   | not-for-resale         |
      | use_type                     | own_business     | applies to          | depreciable            |
      | use_type                     |                  | is undetermined for | depreciable            |
      | commercial_vehicle_kind      | mobile_machinery | applies to          | road-or-machinery      |
      | commercial_vehicle_kind      | other            | does not apply to   | road-or-machinery      |
      | commercial_vehicle_kind      |                  | is undetermined for | road-or-machinery      |
      | externally_rechargeable      | false            | does not apply to   | battery                |
      | externally_rechargeable      |                  | is undetermined for | battery                |
      | vin_on_return                | false            | does not apply to   | vin-on-return          |
      | vin_on_return                |                  | is undetermined for | vin-on-return          |
      | used_mainly_outside_us       | true             | does not apply to   | used-in-us             |
      | used_mainly_outside_us       |                  | is undetermined for | used-in-us             |
      | vehicle_rules_met            | false            | does not apply to   | emission-and-safety    |
      | vehicle_rules_met            |                  | is undetermined for | emission-and-safety    |
      | prior_30d_credit             | true             | does not apply to   | new-vehicle-credit     |
      | prior_30d_credit             |                  | is undetermined for | new-vehicle-credit     |
      | bargain_option               | true             | does not apply to   | bargain-option         |
      | bargain_option               |                  | is undetermined for | bargain-option         |
      | lease_term_share_of_life_pct | 79.99            | applies to          | lease-for-life         |
      | lease_term_share_of_life_pct | 80               | is undetermined for | lease-for-life         |
      | lease_term_share_of_life_pct | 89.99            | is undetermined for | lease-for-life         |
      | lease_term_share_of_life_pct | 90               | does not apply to   | lease-for-life         |
      | lease_term_share_of_life_pct |                  | is undetermined for | lease-for-life         |
      | comparable_ice_price_usd     | 45,000           | does not apply to   | no-incremental-cost    |
      | comparable_ice_price_usd     | 44,999.99        | applies to          | no-incremental-cost    |
      | fuel_cell                    | true             | applies to          | fuel-cell              |

  Scenario: the span of 80 to 90 percent is unsettled
    Given the fact "lease_term_share_of_life_pct" of "car" is "85"
    When the firm is checked as of 2024-03-01
    Then "irc-45w" is undetermined for "car" because of "lease-for-life"
    And it is unsettled

  Scenario Outline: terms of a lease matter to a lease alone
    Given the fact "use_type" of "car" is "own_business"
    And the fact "<fact>" of "car" is "<value>"
    When the firm is checked as of 2024-03-01
    Then "irc-45w" applies to "car"
    And the criterion "<criterion>" is not triggered

    Examples:
      | fact                         | value | criterion      |
      | lease_term_share_of_life_pct | 95    | lease-for-life |
      | bargain_option               | true  | bargain-option |

  Scenario Outline: the least battery by weight
    Given the fact "gvwr_lb" of "car" is "<pounds>"
    And the fact "battery_kwh" of "car" is "<kwh>"
    When the firm is checked as of 2024-03-01
    Then "irc-45w" <verdict> "car" because of "battery"

    Examples:
      | pounds | kwh  | verdict             |
      | 13,999 | 7    | applies to          |
      | 13,999 | 6.9  | does not apply to   |
      | 14,000 | 15   | applies to          |
      | 14,000 | 14.9 | does not apply to   |
      |        | 15   | applies to          |
      |        | 10   | is undetermined for |

  Scenario Outline: a public owner need not depreciate what it does not lease
    Given the fact "tax_exempt_or_government_owner" of "captive" is "<public>"
    And the fact "use_type" of "car" is "<use>"
    And the fact "bargain_option" of "car" is "false"
    When the firm is checked as of 2024-03-01
    Then "irc-45w" <verdict> "car" because of "<criterion>"
    And the criterion "public-owner" is <outcome>

    Examples:
      | public | use           | verdict             | criterion      | outcome |
      | true   | consumer_sale | applies to          | public-owner   | met     |
      | false  | consumer_sale | does not apply to   | public-owner   | unmet   |
      |        | consumer_sale | is undetermined for | public-owner   | unknown |
      | true   | lease_true    | applies to          | depreciable    | unmet   |
      | true   | resale        | does not apply to   | not-for-resale | met     |

  # --- next steps ---

  Scenario: the deadline and the proof since the amendment
    When the firm is checked as of 2025-07-04
    Then "irc-45w" applies to "car"
    And the deadline "acquire" is 2025-09-30
    And it obliges "proof-of-acquisition"

  Scenario: neither before
    When the firm is checked as of 2025-07-03
    Then "irc-45w" applies to "car"
    And there is no deadline "acquire"
    And it does not oblige "proof-of-acquisition"
