Feature: Sale of the §45X credit, 26 U.S.C. §6418
  Cells with a credit of 350,000 USD (10,000 kWh x 35), sold at 94 percent to an unrelated bank.

  Background:
    Given an entity "us" with
      | is_sfe | false |
      | is_fie | false |
    And "us" has no contracts
    And a product "cells" with
      | taxpayer                            | us           |
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
      | return_filed_date                   | 2027-10-15   |
      | return_due_date_with_extensions     | 2027-10-15   |
      | registration_number                 | true         |
      | partnership_held                    | false        |
      | monetize_route                      | transfer     |
      | in_elective_pay_period              | false        |
      | buyer_related                       | false        |
      | buyer_is_sfe                        | false        |
      | credit_price_in_cash                | true         |
      | credit_price_pct                    | 94           |
      | credit_already_transferred          | false        |
      | credit_is_carryover                 | false        |

  # --- worked examples of the sheet ---

  # 94 % x 350,000
  Scenario: example 1, an unrelated US bank pays cash
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" applies to "cells"
    And it is worth 329,000 USD
    And it is stale
    And it meets "irc45x"
    And the deadline "elect" is 2027-10-15
    And it does not oblige "register"

  Scenario: example 2, the buyer is a US company held at 60 percent from China
    Given an entity "buyer" with
      | taxpayer_form               | c_corporation |
      | exchange_listed             | none          |
      | is_government_body          | false         |
      | is_natural_person           | false         |
      | country_of_organization     | US            |
      | principal_place_of_business | US            |
      | is_qbu_in_covered_nation    | false         |
    And an owner of "buyer" with
      | country_of_organization | CN |
      | voting_pct              | 60 |
      | value_pct               | 60 |
    And an owner of "buyer" with
      | is_sfe     | false |
      | voting_pct | 40    |
      | value_pct  | 40    |
    And the fact "credit_buyer" of "cells" is "buyer"
    And the fact "buyer_is_sfe" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" does not apply to "cells" because of "specified-foreign-buyer"
    And it cites "26 U.S.C. §6418(g)(5)"

  Scenario: example 3, a fund that does not disclose its holders
    Given the fact "buyer_is_sfe" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" is undetermined for "cells" because of "specified-foreign-buyer"
    And it wants the fact "buyer_is_sfe" of "cells"

  # --- the bar of 2025 ---

  Scenario Outline: the bar holds for taxable years that begin after 4 July 2025
    Given a product "cells" with
      | buyer_is_sfe       | true       |
      | taxable_year_begin | <begins>   |
      | taxable_year_end   | 2026-06-30 |
      | produced_date      | 2026-01-10 |
      | sold_date          | 2026-02-01 |
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" <verdict> "cells"
    And the criterion "specified-foreign-buyer" is <outcome>

    Examples:
      | begins     | verdict           | outcome       |
      | 2025-07-04 | applies to        | not triggered |
      | 2025-07-05 | does not apply to | met           |

  Scenario Outline: and was no law before
    Given the fact "buyer_is_sfe" of "cells" is "true"
    When the firm is checked as of <day>
    Then "irc45x-transfer" <verdict> "cells"
    And the criterion "specified-foreign-buyer" is <outcome>

    Examples:
      | day        | verdict           | outcome      |
      | 2024-01-15 | applies to        | not in force |
      | 2025-06-30 | applies to        | not in force |
      | 2025-07-03 | applies to        | not in force |
      | 2025-07-04 | does not apply to | met          |
      | 2026-01-15 | does not apply to | met          |

  # --- each condition ---

  Scenario: without the credit there is nothing to sell
    Given the fact "production_country" of "cells" is "other"
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" does not apply to "cells" because of "credit-exists"

  Scenario Outline: taxable years that begin after 2022
    Given a product "cells" with
      | taxable_year_begin | <begins>   |
      | taxable_year_end   | 2023-12-30 |
      | produced_date      | 2023-02-01 |
      | sold_date          | 2023-03-01 |
    When the firm is checked as of 2024-01-15
    Then "irc45x-transfer" <verdict> "cells" because of "year-after-2022"

    Examples:
      | begins     | verdict           |
      | 2022-12-31 | does not apply to |
      | 2023-01-01 | applies to        |

  Scenario Outline: conditions of the sale
    Given the fact "<fact>" of "cells" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" <verdict> "cells"
    And the criterion "<criterion>" is <outcome>

    Examples:
      | fact                       | value        | verdict             | criterion           | outcome |
      | buyer_related              | false        | applies to          | unrelated-buyer     | met     |
      | buyer_related              | true         | does not apply to   | unrelated-buyer     | unmet   |
      | buyer_related              |              | is undetermined for | unrelated-buyer     | unknown |
      | credit_price_in_cash       | true         | applies to          | cash                | met     |
      | credit_price_in_cash       | false        | does not apply to   | cash                | unmet   |
      | credit_price_in_cash       |              | is undetermined for | cash                | unknown |
      | return_filed_date          | 2027-10-15   | applies to          | timely-election     | met     |
      | return_filed_date          | 2027-10-16   | does not apply to   | timely-election     | unmet   |
      | return_filed_date          |              | is undetermined for | timely-election     | unknown |
      | registration_number        | true         | applies to          | registered          | met     |
      | registration_number        | false        | does not apply to   | registered          | unmet   |
      | registration_number        |              | is undetermined for | registered          | unknown |
      | credit_already_transferred | false        | applies to          | transferred-before  | unmet   |
      | credit_already_transferred | true         | does not apply to   | transferred-before  | met     |
      | credit_already_transferred |              | is undetermined for | transferred-before  | unknown |
      | credit_is_carryover        | false        | applies to          | carried-over        | unmet   |
      | credit_is_carryover        | true         | does not apply to   | carried-over        | met     |
      | credit_is_carryover        |              | is undetermined for | carried-over        | unknown |
      | monetize_route             | use          | applies to          | no-elective-payment | met     |
      | monetize_route             | elective_pay | does not apply to   | no-elective-payment | unmet   |
      | monetize_route             |              | is undetermined for | no-elective-payment | unknown |

  Scenario Outline: a return said to be on time
    Given the fact "return_filed_date" of "cells" is unknown
    And the fact "return_filed_on_time" of "cells" is "<on time>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" <verdict> "cells" because of "timely-election"

    Examples:
      | on time | verdict           |
      | true    | applies to        |
      | false   | does not apply to |

  Scenario Outline: not in the five years of an elective payment
    Given the fact "in_elective_pay_period" of "cells" is "<within>"
    And the fact "elective_pay_first_year" of "cells" is "<first>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" <verdict> "cells" because of "outside-five-years"

    Examples:
      | within | first | verdict             |
      | false  |       | applies to          |
      | true   |       | does not apply to   |
      |        | 2021  | applies to          |
      |        | 2022  | does not apply to   |
      |        | 2026  | does not apply to   |
      |        | 2027  | applies to          |
      |        |       | is undetermined for |

  Scenario Outline: a partnership elects itself
    Given the fact "partnership_held" of "cells" is "<held>"
    And the fact "elected_by_partner_or_shareholder" of "cells" is "<by partner>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" <verdict> "cells" because of "entity-elects"

    Examples:
      | held  | by partner | verdict             |
      | true  | false      | applies to          |
      | true  | true       | does not apply to   |
      | true  |            | is undetermined for |
      | false | true       | applies to          |
      |       | true       | is undetermined for |

  Scenario: with the price open, up to the credit
    Given the fact "credit_price_pct" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" applies to "cells"
    And it is worth between 0 and 350,000 USD

  Scenario: an open registration is a step to take
    Given the fact "registration_number" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" is undetermined for "cells" because of "registered"
    And it obliges "register"

  Scenario: payment and transfer exclude each other
    Given the fact "monetize_route" of "cells" is unknown
    And the fact "in_elective_pay_period" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x-transfer" is undetermined for "cells"
    And it meets "irc45x-elective-pay"

  Scenario: before the Inflation Reduction Act
    When the firm is checked as of 2022-08-15
    Then "irc45x-transfer" does not apply to "cells"
    And it is not in force

  Scenario: since the Inflation Reduction Act
    When the firm is checked as of 2022-08-16
    Then "irc45x-transfer" applies to "cells"
