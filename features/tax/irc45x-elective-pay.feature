Feature: Elective payment of the §45X credit, 26 U.S.C. §6417
  Cells with a credit of 350,000 USD (10,000 kWh x 35), paid in cash.

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
      | monetize_route                      | elective_pay |
      | elective_pay_first_year             | 2025         |

  Scenario: a taxable producer is paid its credit
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" applies to "cells"
    And it is worth 350,000 USD
    And it is stale
    And it meets "irc45x"
    And the deadline "elect" is 2027-10-15
    And it does not oblige "register"

  Scenario Outline: the four days
    Given a product "cells" with
      | taxable_year_begin | 2024-01-01 |
      | taxable_year_end   | 2024-12-31 |
      | produced_date      | 2024-05-31 |
      | sold_date          | 2024-06-30 |
    And the fact "elective_pay_first_year" of "cells" is "2023"
    When the firm is checked as of <day>
    Then "irc45x-elective-pay" applies to "cells"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: without the credit there is nothing to pay
    Given the fact "production_country" of "cells" is "other"
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" does not apply to "cells" because of "credit-exists"
    And it is worth 0 USD

  Scenario Outline: years and production after 2022
    Given the fact "<fact>" of "cells" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" <verdict> "cells"
    And the criterion "<criterion>" is <outcome>

    Examples:
      | fact          | day        | verdict           | criterion           | outcome |
      | produced_date | 2022-12-31 | does not apply to | produced-after-2022 | unmet   |
      | produced_date | 2023-01-01 | applies to        | produced-after-2022 | met     |

  Scenario Outline: taxable years that begin after 2022
    Given a product "cells" with
      | taxable_year_begin      | <begins>   |
      | taxable_year_end        | 2023-12-30 |
      | produced_date           | 2023-02-01 |
      | sold_date               | 2023-03-01 |
      | elective_pay_first_year | <first>    |
    When the firm is checked as of 2024-01-15
    Then "irc45x-elective-pay" <verdict> "cells"
    And the criterion "year-after-2022" is <outcome>

    Examples:
      | begins     | first | verdict           | outcome |
      | 2022-12-31 | 2022  | does not apply to | unmet   |
      | 2023-01-01 | 2023  | applies to        | met     |

  Scenario Outline: five taxable years from the first
    Given the fact "elective_pay_first_year" of "cells" is "<first>"
    And the fact "in_elective_pay_period" of "cells" is "<within>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" <verdict> "cells" because of "five-years"

    Examples:
      | first | within | verdict             |
      | 2026  |        | applies to          |
      | 2022  |        | applies to          |
      | 2021  |        | does not apply to   |
      | 2027  |        | does not apply to   |
      |       | true   | applies to          |
      |       | false  | does not apply to   |
      |       |        | is undetermined for |

  Scenario Outline: no payment for years after 2032
    Given a product "cells" with
      | taxable_year_begin      | <begins>  |
      | taxable_year_end        | <ends>    |
      | produced_date           | <sold>    |
      | sold_date               | <sold>    |
      | elective_pay_first_year | <first>   |
      | macr_pct                | 95        |
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" <verdict> "cells"
    And the criterion "by-2032" is <outcome>

    Examples:
      | begins     | ends       | sold       | first | verdict           | outcome |
      | 2032-12-31 | 2033-12-29 | 2032-12-31 | 2032  | applies to        | met     |
      | 2032-01-01 | 2032-12-31 | 2032-06-30 | 2031  | applies to        | met     |
      | 2032-01-02 | 2033-01-01 | 2032-06-30 | 2031  | does not apply to | unmet   |
      | 2033-01-01 | 2033-12-31 | 2033-01-01 | 2033  | does not apply to | unmet   |

  Scenario Outline: conditions of the election
    Given the fact "<fact>" of "cells" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" <verdict> "cells" because of "<criterion>"

    Examples:
      | fact                | value        | verdict             | criterion       |
      | monetize_route      | elective_pay | applies to          | no-transfer     |
      | monetize_route      | use          | applies to          | no-transfer     |
      | monetize_route      | transfer     | does not apply to   | no-transfer     |
      | monetize_route      |              | is undetermined for | no-transfer     |
      | registration_number | true         | applies to          | registered      |
      | registration_number | false        | does not apply to   | registered      |
      | registration_number |              | is undetermined for | registered      |
      | return_filed_date   | 2027-10-15   | applies to          | timely-election |
      | return_filed_date   | 2027-10-16   | does not apply to   | timely-election |
      | return_filed_date   |              | is undetermined for | timely-election |

  Scenario Outline: a return said to be on time
    Given the fact "return_filed_date" of "cells" is unknown
    And the fact "return_filed_on_time" of "cells" is "<on time>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" <verdict> "cells" because of "timely-election"

    Examples:
      | on time | verdict           |
      | true    | applies to        |
      | false   | does not apply to |

  Scenario Outline: a partnership elects itself
    Given the fact "partnership_held" of "cells" is "<held>"
    And the fact "elected_by_partner_or_shareholder" of "cells" is "<by partner>"
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" <verdict> "cells" because of "entity-elects"

    Examples:
      | held  | by partner | verdict             |
      | true  | false      | applies to          |
      | true  | true       | does not apply to   |
      | true  |            | is undetermined for |
      | false | true       | applies to          |
      |       | true       | is undetermined for |

  Scenario: who is not registered must register first
    Given the fact "registration_number" of "cells" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" does not apply to "cells" because of "registered"

  Scenario: an open registration is a step to take
    Given the fact "registration_number" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" is undetermined for "cells" because of "registered"
    And it obliges "register"

  Scenario: payment and transfer exclude each other
    Given the fact "monetize_route" of "cells" is unknown
    And the fact "elective_pay_first_year" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x-elective-pay" is undetermined for "cells"
    And it meets "irc45x-transfer"

  Scenario: before the Inflation Reduction Act
    When the firm is checked as of 2022-08-15
    Then "irc45x-elective-pay" does not apply to "cells"
    And it is not in force

  Scenario: since the Inflation Reduction Act
    When the firm is checked as of 2022-08-16
    Then "irc45x-elective-pay" applies to "cells"
