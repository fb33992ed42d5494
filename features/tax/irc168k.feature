Feature: Bonus depreciation, 26 U.S.C. §168(k)
  A coating line that meets every condition, then one fact changed at a time.

  Background:
    Given an investment "plant"
    And a property "line" of "plant" with
      | recovery_period_years      | 7           |
      | contract_date              | 2025-03-01  |
      | placed_in_service_date     | 2026-05-01  |
      | long_production_property   | false       |
      | reduced_bonus_election     | false       |
      | original_use_with_taxpayer | true        |
      | ads_property               | false       |
      | regulated_utility_use      | false       |
      | floor_plan_financing       | false       |
      | elected_out_of_bonus       | false       |
      | basis_usd                  | 200,000,000 |

  # --- worked examples of the sheet ---

  Scenario: example 1, a line of 200 million contracted in March 2025
    When the firm is checked as of 2026-11-23
    Then "irc168k" applies to "line"
    And it is worth 200,000,000 USD
    And it is stale
    And it obliges "split-contracts"

  Scenario: example 2, a contract of November 2024 keeps 20 percent
    Given the fact "contract_date" of "line" is "2024-11-01"
    When the firm is checked as of 2026-11-23
    Then "irc168k" applies to "line" because of "percentage-left"
    # 20 % x 200 m; the rest is depreciated regularly
    And it is worth 40,000,000 USD
    And it cites "26 U.S.C. §168(k)(1)(A); P.L. 119-21 §70301(c)(1), (4)"

  Scenario: example 3, the day of the contract is unknown
    Given the fact "contract_date" of "line" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc168k" is undetermined for "line" because of "acquired-after-2017"
    And it wants the fact "contract_date" of "line"
    And it is worth between 0 and 200,000,000 USD

  Scenario Outline: example 4, what was 40 percent before the Act is 100 since
    Given the fact "contract_date" of "line" is "2025-02-01"
    And the fact "placed_in_service_date" of "line" is "2025-06-01"
    When the firm is checked as of <day>
    Then "irc168k" applies to "line"
    And it is worth <worth> USD

    Examples:
      | day        | worth       |
      | 2025-06-30 | 80,000,000  |
      | 2025-07-03 | 80,000,000  |
      | 2025-07-04 | 200,000,000 |
      | 2026-01-15 | 200,000,000 |
      | 2026-11-23 | 200,000,000 |

  # 60 % x 200 m
  Scenario: in January 2024 property of that year has 60 percent
    Given the fact "contract_date" of "line" is "2023-02-01"
    And the fact "placed_in_service_date" of "line" is "2024-06-01"
    When the firm is checked as of 2024-01-15
    Then "irc168k" applies to "line"
    And it is worth 120,000,000 USD

  # 700 m of equipment, and 90 % x 300 m of building: 970 m in the first year
  Scenario: the plant of a billion dollars, equipment and building together
    Given the fact "basis_usd" of "line" is "700,000,000"
    And a property "shell" of "plant" with
      | recovery_period_years      | 39                         |
      | property_integral          | true                       |
      | production_activity        | manufacturing              |
      | production_output          | tangible_personal_property |
      | substantial_transformation | true                       |
      | facility_in_us             | true                       |
      | original_use_with_taxpayer | true                       |
      | construction_begin_date    | 2025-06-01                 |
      | election_made              | true                       |
      | placed_in_service_date     | 2027-03-01                 |
      | production_space_pct       | 90                         |
      | ads_property               | false                      |
      | lessee_use                 | false                      |
      | building_use               | mixed                      |
      | building_basis_usd         | 300,000,000                |
    When the firm is checked as of 2026-11-23
    Then "irc168n" applies to "shell"
    And it is worth 270,000,000 USD
    And it meets "irc168k"
    Then "irc168k" applies to "line"
    And it is worth 700,000,000 USD
    And it meets "irc168n"

  # --- each condition ---

  Scenario Outline: a recovery period of 20 years or less
    Given the fact "recovery_period_years" of "line" is "<years>"
    When the firm is checked as of 2026-11-23
    Then "irc168k" <verdict> "line" because of "recovery-period"
    And it cites "26 U.S.C. §168(k)(2)(A)(i)"

    Examples:
      | years | verdict             |
      | 20    | applies to          |
      | 20.5  | does not apply to   |
      | 39    | does not apply to   |
      |       | is undetermined for |

  Scenario Outline: property of 2017
    Given the fact "contract_date" of "line" is "<bought>"
    And the fact "self_constructed_begin_date" of "line" is "<begun>"
    And the fact "placed_in_service_date" of "line" is "<service>"
    When the firm is checked as of 2026-11-23
    Then "irc168k" <verdict> "line" because of "<criterion>"

    Examples:
      | bought     | begun      | service    | verdict           | criterion           |
      | 2017-09-28 |            | 2018-06-01 | applies to        | acquired-after-2017 |
      | 2017-09-27 |            | 2018-06-01 | does not apply to | acquired-after-2017 |
      |            | 2017-09-28 | 2018-06-01 | applies to        | acquired-after-2017 |
      |            | 2017-09-27 | 2018-06-01 | does not apply to | acquired-after-2017 |
      | 2017-09-28 |            | 2017-09-28 | applies to        | in-service          |
      | 2017-09-28 |            | 2017-09-27 | does not apply to | in-service          |

  Scenario Outline: a percentage must be left
    Given the fact "contract_date" of "line" is "<bought>"
    And the fact "placed_in_service_date" of "line" is "<service>"
    When the firm is checked as of 2026-11-23
    Then "irc168k" <verdict> "line" because of "percentage-left"
    And it is worth <worth> USD

    Examples:
      | bought     | service    | verdict           | worth       |
      | 2025-01-19 | 2026-12-31 | applies to        | 40,000,000  |
      | 2025-01-19 | 2027-01-01 | does not apply to | 0           |
      | 2025-01-20 | 2027-01-01 | applies to        | 200,000,000 |

  Scenario: unless it is long-production property
    Given the fact "contract_date" of "line" is "2025-01-19"
    And the fact "placed_in_service_date" of "line" is "2027-01-01"
    And the fact "long_production_property" of "line" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc168k" applies to "line"
    And it is worth 40,000,000 USD

  Scenario: with the year of service open, an old contract leaves a range
    Given the fact "contract_date" of "line" is "2024-11-01"
    And the fact "placed_in_service_date" of "line" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc168k" is undetermined for "line" because of "percentage-left"
    And it wants the fact "placed_in_service_date" of "line"

  Scenario Outline: new, or used property bought from others
    Given the fact "original_use_with_taxpayer" of "line" is "<new>"
    And the fact "acquired_used" of "line" is "<used>"
    And the fact "used_before" of "line" is "<by taxpayer>"
    And the fact "purchased_under_section_179d" of "line" is "<purchase>"
    When the firm is checked as of 2026-11-23
    Then "irc168k" <verdict> "line" because of "<criterion>"

    Examples:
      | new   | used  | by taxpayer | purchase | verdict             | criterion            |
      | true  |       |             |          | applies to          | original-use         |
      |       | false |             |          | applies to          | original-use         |
      | false |       | false       | true     | applies to          | not-used-by-taxpayer |
      |       | true  | false       | true     | applies to          | purchased            |
      | false |       | true        | true     | does not apply to   | not-used-by-taxpayer |
      | false |       | false       | false    | does not apply to   | purchased            |
      | false |       |             | true     | is undetermined for | not-used-by-taxpayer |

  Scenario Outline: what the subsection leaves out
    Given the fact "<fact>" of "line" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc168k" <verdict> "line"
    And the criterion "<criterion>" is <outcome>

    Examples:
      | fact                  | value | verdict             | criterion               | outcome |
      | ads_property          | false | applies to          | not-alternative-system  | met     |
      | ads_property          | true  | does not apply to   | not-alternative-system  | unmet   |
      | ads_property          |       | is undetermined for | not-alternative-system  | unknown |
      | regulated_utility_use | true  | does not apply to   | no-regulated-utility    | unmet   |
      | regulated_utility_use |       | is undetermined for | no-regulated-utility    | unknown |
      | floor_plan_financing  | true  | does not apply to   | no-floor-plan-financing | unmet   |
      | floor_plan_financing  |       | is undetermined for | no-floor-plan-financing | unknown |
      | elected_out_of_bonus  | true  | does not apply to   | elected-out             | met     |
      | elected_out_of_bonus  |       | is undetermined for | elected-out             | unknown |

  Scenario Outline: own-built property begun by 19 January 2025 looks to its components
    Given the fact "contract_date" of "line" is unknown
    And the fact "self_constructed_begin_date" of "line" is "<begun>"
    When the firm is checked as of 2026-11-23
    Then "irc168k" applies to "line"
    And it <obliges> "component-election"

    Examples:
      | begun      | obliges         |
      | 2025-01-19 | obliges         |
      | 2025-01-20 | does not oblige |

  Scenario: elections are made with the return
    Given the fact "return_due_date_with_extensions" of "line" is "2027-10-15"
    When the firm is checked as of 2026-11-23
    Then "irc168k" applies to "line"
    And the deadline "elections" is 2027-10-15

  Scenario: what an investment credit takes from the basis, and what the production credit leaves
    Given an investment "fab" with
      | recovery_period_years              | 5             |
      | contract_date                      | 2025-03-01    |
      | placed_in_service_date             | 2026-05-01    |
      | long_production_property           | false         |
      | reduced_bonus_election             | false         |
      | original_use_with_taxpayer         | true          |
      | ads_property                       | false         |
      | regulated_utility_use              | false         |
      | floor_plan_financing               | false         |
      | elected_out_of_bonus               | false         |
      | basis_usd                          | 650,000,000   |
    And a product "cells" with
      | investment | fab |
    When the firm is checked as of 2026-11-23
    Then "irc168k" applies to "fab"
    And it meets "us-48d-credit"
    And it meets "irc45x"

  Scenario: the law before the Act of 2017 is not encoded
    When the firm is checked as of 2017-12-21
    Then "irc168k" does not apply to "line"
    And it is not in force

  Scenario: the first day of the Act of 2017
    Given the fact "contract_date" of "line" is "2017-10-01"
    And the fact "placed_in_service_date" of "line" is "2017-12-22"
    When the firm is checked as of 2017-12-22
    Then "irc168k" applies to "line"
    And it is worth 200,000,000 USD
