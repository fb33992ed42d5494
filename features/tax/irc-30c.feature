Feature: Charging and refueling property, 26 U.S.C. §30C
  Four chargers that meet every condition, then one fact changed at a time.

  Background:
    Given an investment "chargers" with
      | owned_by_taxpayer        | true        |
      | placed_in_service_date   | 2026-03-01  |
      | construction_begin_date  | 2025-11-01  |
      | dispensed_fuel           | electricity |
      | tract_eligible           | true        |
      | used_mainly_outside_us   | false       |
      | credit_elected_out       | false       |
      | section_179_expensed_usd | 0           |
      | item_cost_usd            | 100,000     |
      | item_count               | 4           |
      | pwa_met                  | true        |

  # --- worked examples of the sheet ---

  Scenario: example 1, four chargers of 100,000 each
    When the firm is checked as of 2026-11-23
    Then "irc-30c" applies to "chargers"
    # 30 % x 100,000 x 4
    And it is worth 120,000 USD
    And it is stale
    And it obliges "proof-of-service"
    And it obliges "form-8911"
    And it obliges "reduce-basis"

  Scenario: example 2, the same on 15 July 2026
    Given the fact "placed_in_service_date" of "chargers" is "2026-07-15"
    When the firm is checked as of 2026-11-23
    Then "irc-30c" does not apply to "chargers" because of "in-service-by-june-2026"
    And it cites "26 U.S.C. §30C(i); P.L. 119-21 §70504"
    And it is worth 0 USD

  Scenario: example 3, the tract is unknown
    Given the fact "placed_in_service_date" of "chargers" is "2026-05-01"
    And the fact "tract_eligible" of "chargers" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc-30c" is undetermined for "chargers" because of "eligible-tract"
    And it wants the fact "tract_eligible" of "chargers"
    And it is worth between 0 and 120,000 USD

  # --- the law of the day ---

  Scenario Outline: the last day of service moved from 2032 to June 2026
    Given the fact "placed_in_service_date" of "chargers" is "<service>"
    When the firm is checked as of <day>
    Then "irc-30c" <verdict> "chargers" because of "<criterion>"
    And the criterion "in-service-by-2032" is <before>
    And the criterion "in-service-by-june-2026" is <since>

    Examples:
      | service    | day        | verdict             | criterion               | before       | since        |
      | 2032-12-31 | 2024-01-15 | applies to          | in-service-by-2032      | met          | not in force |
      | 2032-12-31 | 2025-06-30 | applies to          | in-service-by-2032      | met          | not in force |
      | 2032-12-31 | 2025-07-03 | applies to          | in-service-by-2032      | met          | not in force |
      | 2033-01-01 | 2025-07-03 | does not apply to   | in-service-by-2032      | unmet        | not in force |
      | 2026-07-01 | 2025-07-04 | does not apply to   | in-service-by-june-2026 | not in force | unmet        |
      | 2026-06-30 | 2025-07-04 | applies to          | in-service-by-june-2026 | not in force | met          |
      | 2026-06-30 | 2026-01-15 | applies to          | in-service-by-june-2026 | not in force | met          |
      | 2026-06-30 | 2026-11-23 | applies to          | in-service-by-june-2026 | not in force | met          |
      | 2026-07-01 | 2026-11-23 | does not apply to   | in-service-by-june-2026 | not in force | unmet        |
      |            | 2026-11-23 | is undetermined for | in-service-by-june-2026 | not in force | unknown      |

  Scenario Outline: the law of 2022
    When the firm is checked as of <day>
    Then "irc-30c" <verdict> "chargers"

    Examples:
      | day        | verdict           |
      | 2022-08-15 | does not apply to |
      | 2022-08-16 | applies to        |

  Scenario: not in force before
    When the firm is checked as of 2022-08-15
    Then "irc-30c" does not apply to "chargers"
    And it is not in force

  # --- one fact at a time ---

  Scenario Outline: what decides
    Given the fact "<fact>" of "chargers" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "irc-30c" <verdict> "chargers" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact                     | value        | verdict             | criterion      | cite                 |
      | owned_by_taxpayer        | false        | does not apply to   | owned          | 26 U.S.C. §30C(a)    |
      | owned_by_taxpayer        |              | is undetermined for | owned          | 26 U.S.C. §30C(a)    |
      | dispensed_fuel           | hydrogen     | applies to          | listed-fuel    | 26 U.S.C. §30C(c)(1) |
      | dispensed_fuel           | other_listed | applies to          | listed-fuel    | 26 U.S.C. §30C(c)(1) |
      | dispensed_fuel           | other        | does not apply to   | listed-fuel    | 26 U.S.C. §30C(c)(1) |
      | dispensed_fuel           |              | is undetermined for | listed-fuel    | 26 U.S.C. §30C(c)(1) |
      | tract_eligible           | false        | does not apply to   | eligible-tract | 26 U.S.C. §30C(c)(3) |
      | used_mainly_outside_us   | true         | does not apply to   | used-in-us     | 26 U.S.C. §30C(e)(3) |
      | used_mainly_outside_us   |              | is undetermined for | used-in-us     | 26 U.S.C. §30C(e)(3) |
      | credit_elected_out       | true         | does not apply to   | elected-out    | 26 U.S.C. §30C(e)(4) |
      | credit_elected_out       |              | is undetermined for | elected-out    | 26 U.S.C. §30C(e)(4) |
      | section_179_expensed_usd | 400,000      | does not apply to   | all-expensed   | 26 U.S.C. §30C(e)(3) |
      | section_179_expensed_usd |              | is undetermined for | all-expensed   | 26 U.S.C. §30C(e)(3) |

  Scenario Outline: no source for the day from which the tract counts
    Given the fact "placed_in_service_date" of "chargers" is "<service>"
    And the fact "tract_eligible" of "chargers" is "<tract>"
    When the firm is checked as of 2024-01-15
    Then "irc-30c" <verdict> "chargers" because of "eligible-tract"

    Examples:
      | service    | tract | verdict             |
      | 2022-12-31 | false | is undetermined for |
      | 2022-12-31 | true  | applies to          |
      | 2023-01-01 | false | does not apply to   |

  Scenario: it is told as unsettled
    Given the fact "placed_in_service_date" of "chargers" is "2022-12-31"
    And the fact "tract_eligible" of "chargers" is "false"
    When the firm is checked as of 2024-01-15
    Then "irc-30c" is undetermined for "chargers" because of "eligible-tract"
    And it is unsettled

  # --- the amount ---

  Scenario Outline: rate, expensed part and cap of each item
    Given the fact "pwa_met" of "chargers" is "<pwa>"
    And the fact "construction_begin_date" of "chargers" is "<begun>"
    And the fact "item_cost_usd" of "chargers" is "<cost>"
    And the fact "section_179_expensed_usd" of "chargers" is "<expensed>"
    When the firm is checked as of 2026-01-15
    Then "irc-30c" applies to "chargers"
    # the rate x (4 x cost - expensed), at most 4 x 100,000
    And it is worth <usd> USD
    And the criterion "thirty-percent" is <thirty>

    Examples:
      | pwa   | begun      | cost       | expensed   | usd     | thirty |
      | false | 2025-11-01 | 100,000    | 0          | 24,000  | unmet  |
      | false | 2023-01-29 | 100,000    | 0          | 24,000  | unmet  |
      | false | 2023-01-28 | 100,000    | 0          | 120,000 | met    |
      | true  | 2025-11-01 | 100,000    | 200,000    | 60,000  | met    |
      | true  | 2025-11-01 | 100,000    | 399,999    | 0.3     | met    |
      | true  | 2025-11-01 | 333,333    | 0          | 399,999.6 | met  |
      | true  | 2025-11-01 | 333,334    | 0          | 400,000 | met    |
      | false | 2025-11-01 | 2,000,000  | 0          | 400,000 | unmet  |

  Scenario: a charger without a price is not an expensed one
    Given the fact "item_cost_usd" of "chargers" is "0"
    When the firm is checked as of 2026-01-15
    Then "irc-30c" applies to "chargers"
    And it is worth 0 USD

  Scenario Outline: expensed to the last cent
    Given the fact "item_cost_usd" of "chargers" is "<cost>"
    And the fact "item_count" of "chargers" is "1"
    And the fact "section_179_expensed_usd" of "chargers" is "<expensed>"
    When the firm is checked as of 2026-01-15
    Then "irc-30c" <verdict> "chargers" because of "all-expensed"

    Examples:
      | cost | expensed | verdict           |
      | 0    | 0.01     | does not apply to |
      | 0.01 | 0.01     | does not apply to |
      | 0.02 | 0.01     | applies to        |

  Scenario: wages and apprentices unknown, 6 or 30 percent
    Given the fact "pwa_met" of "chargers" is unknown
    When the firm is checked as of 2026-01-15
    Then "irc-30c" applies to "chargers"
    And it is worth between 24,000 and 120,000 USD

  # --- the last day to put it to use ---

  Scenario Outline: the deadline
    Given the fact "placed_in_service_date" of "chargers" is "2026-03-01"
    When the firm is checked as of <day>
    Then "irc-30c" applies to "chargers"
    And the deadline "place-in-service" is <deadline>

    Examples:
      | day        | deadline   |
      | 2025-07-04 | 2026-06-30 |
      | 2026-02-28 | 2026-06-30 |

  Scenario Outline: no deadline before the amendment or for what is in service
    When the firm is checked as of <day>
    Then "irc-30c" applies to "chargers"
    And there is no deadline "place-in-service"

    Examples:
      | day        |
      | 2025-07-03 |
      | 2026-03-01 |
