Feature: Used clean vehicles, 26 U.S.C. §25E
  A used car that meets every condition, then one fact changed at a time.

  Background:
    Given a product "car" with
      | role                        | buyer      |
      | vehicle_acquired_date       | 2025-06-01 |
      | dealer                      | true       |
      | used_price_usd              | 20,000     |
      | first_qualified_transfer    | true       |
      | vehicle_model_year          | 2022       |
      | buyer_is_individual         | true       |
      | buyer_is_dependent          | false      |
      | prior_25e_credit_in_3_years | false      |
      | buyer_magi_current_usd      | 60,000     |
      | buyer_magi_prior_usd        | 60,000     |
      | filing_status               | other      |
      | vin_on_return               | true       |
      | seller_report_filed         | true       |
      | gvwr_lb                     | 5,000      |
      | qualified_manufacturer      | true       |
      | four_wheels                 | true       |
      | battery_kwh                 | 60         |
      | externally_rechargeable     | true       |
      | fuel_cell                   | false      |

  # --- worked examples of the sheet ---

  Scenario: example 1, a used car of 20,000 bought on 1 June 2025
    When the firm is checked as of 2025-06-30
    Then "irc-25e" applies to "car"
    # min(4,000, 30 % x 20,000 = 6,000)
    And it is worth 4,000 USD

  Scenario: example 2, bought on 1 December 2025
    Given the fact "vehicle_acquired_date" of "car" is "2025-12-01"
    When the firm is checked as of 2026-01-15
    Then "irc-25e" does not apply to "car" because of "acquired-by-september-2025"
    And it cites "26 U.S.C. §25E(g); P.L. 119-21 §70501"
    And it is worth 0 USD

  Scenario: example 3, the price is unknown
    Given the fact "used_price_usd" of "car" is unknown
    When the firm is checked as of 2025-06-30
    Then "irc-25e" is undetermined for "car" because of "price"
    And it wants the fact "used_price_usd" of "car"
    And it is worth between 0 and 4,000 USD

  # --- who gets it ---

  Scenario Outline: the buyer or the dealer, nobody else
    Given the fact "role" of "car" is "<role>"
    When the firm is checked as of 2025-06-30
    Then "irc-25e" applies to "car"
    And it is worth <usd> USD

    Examples:
      | role             | usd   |
      | buyer            | 4,000 |
      | dealer           | 4,000 |
      | maker            | 0     |
      | battery_supplier | 0     |
      | lessor           | 0     |

  Scenario: without a role it may be nothing
    Given the fact "role" of "car" is unknown
    When the firm is checked as of 2025-06-30
    Then "irc-25e" applies to "car"
    And it is worth between 0 and 4,000 USD

  Scenario Outline: thirty percent, at most 4,000
    Given the fact "used_price_usd" of "car" is "<price>"
    When the firm is checked as of 2025-06-30
    Then "irc-25e" applies to "car"
    And it is worth <usd> USD

    Examples:
      | price  | usd   |
      | 10,000 | 3,000 |
      | 13,330 | 3,999 |
      | 13,335 | 4,000 |
      | 25,000 | 4,000 |

  # --- the law of the day ---

  Scenario Outline: the last day of acquisition moved from 2032 to September 2025
    Given the fact "vehicle_acquired_date" of "car" is "<acquired>"
    When the firm is checked as of <day>
    Then "irc-25e" <verdict> "car" because of "<criterion>"
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
    And the fact "vehicle_model_year" of "car" is "2019"
    When the firm is checked as of 2024-01-15
    Then "irc-25e" <verdict> "car" because of "acquired-after-2022"

    Examples:
      | acquired   | verdict           |
      | 2022-12-31 | does not apply to |
      | 2023-01-01 | applies to        |

  Scenario: before the act of 2022
    When the firm is checked as of 2022-08-15
    Then "irc-25e" does not apply to "car"
    And it is not in force

  Scenario: from the act of 2022
    When the firm is checked as of 2022-08-16
    Then "irc-25e" applies to "car"

  # --- one fact at a time ---

  Scenario Outline: what decides
    Given the fact "<fact>" of "car" is "<value>"
    When the firm is checked as of 2025-06-30
    Then "irc-25e" <verdict> "car" because of "<criterion>"

    Examples:
      | fact                        | value     | verdict             | criterion                |
      | dealer                      | false     | does not apply to   | from-dealer              |
      | dealer                      |           | is undetermined for | from-dealer              |
      | used_price_usd              | 25,000    | applies to          | price                    |
      | used_price_usd              | 25,000.01 | does not apply to   | price                    |
      | first_qualified_transfer    | false     | does not apply to   | first-transfer           |
      | first_qualified_transfer    |           | is undetermined for | first-transfer           |
      | vehicle_model_year          | 2023      | applies to          | two-years-old            |
      | vehicle_model_year          | 2024      | does not apply to   | two-years-old            |
      | vehicle_model_year          |           | is undetermined for | two-years-old            |
      | buyer_is_individual         | false     | does not apply to   | individual               |
      | buyer_is_individual         |           | is undetermined for | individual               |
      | buyer_is_dependent          | true      | does not apply to   | not-dependent            |
      | buyer_is_dependent          |           | is undetermined for | not-dependent            |
      | prior_25e_credit_in_3_years | true      | does not apply to   | no-credit-in-three-years |
      | prior_25e_credit_in_3_years |           | is undetermined for | no-credit-in-three-years |
      | vin_on_return               | false     | does not apply to   | vin-on-return            |
      | vin_on_return               |           | is undetermined for | vin-on-return            |
      | seller_report_filed         | false     | does not apply to   | seller-report            |
      | seller_report_filed         |           | is undetermined for | seller-report            |
      | gvwr_lb                     | 13,999    | applies to          | weight                   |
      | gvwr_lb                     | 14,000    | does not apply to   | weight                   |
      | gvwr_lb                     |           | is undetermined for | weight                   |
      | qualified_manufacturer      | false     | does not apply to   | qualified-manufacturer   |
      | qualified_manufacturer      |           | is undetermined for | qualified-manufacturer   |
      | four_wheels                 | false     | does not apply to   | four-wheels              |
      | four_wheels                 |           | is undetermined for | four-wheels              |
      | battery_kwh                 | 7         | applies to          | battery                  |
      | battery_kwh                 | 6.9       | does not apply to   | battery                  |
      | battery_kwh                 |           | is undetermined for | battery                  |
      | externally_rechargeable     | false     | does not apply to   | battery                  |
      | externally_rechargeable     |           | is undetermined for | battery                  |

  Scenario: a used fuel cell vehicle, by a text that was not seen
    Given the fact "fuel_cell" of "car" is "true"
    And the fact "battery_kwh" of "car" is "1.6"
    And the fact "externally_rechargeable" of "car" is "false"
    And the fact "qualified_manufacturer" of "car" is "false"
    And the fact "four_wheels" of "car" is "false"
    When the firm is checked as of 2025-06-30
    Then "irc-25e" applies to "car" because of "fuel-cell"

  Scenario Outline: the lower income of two years, by filing status
    Given the fact "filing_status" of "car" is "<status>"
    And the fact "buyer_magi_current_usd" of "car" is "<current>"
    And the fact "buyer_magi_prior_usd" of "car" is "<prior>"
    When the firm is checked as of 2025-06-30
    Then "irc-25e" <verdict> "car" because of "income"
    And it cites "26 U.S.C. §25E(b)"

    Examples:
      | status            | current    | prior      | verdict             |
      | joint             | 150,000    | 500,000    | applies to          |
      | joint             | 150,000.01 | 500,000    | does not apply to   |
      | head_of_household | 500,000    | 112,500    | applies to          |
      | head_of_household | 500,000    | 112,500.01 | does not apply to   |
      | other             | 75,000     |            | applies to          |
      | other             | 75,000.01  |            | is undetermined for |
      | other             | 75,000.01  | 75,000.01  | does not apply to   |
      |                   | 75,000     | 75,000     | applies to          |
      |                   | 150,000.01 | 150,000.01 | does not apply to   |
      |                   | 100,000    | 100,000    | is undetermined for |

  # --- next steps ---

  Scenario: the deadline and the proof since the amendment
    When the firm is checked as of 2025-07-04
    Then "irc-25e" applies to "car"
    And the deadline "acquire" is 2025-09-30
    And it obliges "proof-of-acquisition"

  Scenario: neither before
    When the firm is checked as of 2025-07-03
    Then "irc-25e" applies to "car"
    And there is no deadline "acquire"
    And it does not oblige "proof-of-acquisition"
