Feature: Bonus depreciation percentage
  By the day of the contract (or of the start of own construction), the year of placing in service, and the law of the day.

  Background:
    Given an investment "line" with
      | long_production_property | false      |
      | reduced_bonus_election   | false      |

  Scenario Outline: contracts up to 19 January 2025 keep the phased-down percentage
    Given the fact "contract_date" of "line" is "2023-06-01"
    And the fact "placed_in_service_date" of "line" is "<service>"
    And the fact "long_production_property" of "line" is "<long>"
    When the firm is checked as of 2026-01-15
    Then the concept "bonus_percentage" is "<percentage>" for "line"

    Examples:
      | service    | long  | percentage |
      | 2022-12-31 | false | 100        |
      | 2023-01-01 | false | 80         |
      | 2023-12-31 | false | 80         |
      | 2024-01-01 | false | 60         |
      | 2024-12-31 | false | 60         |
      | 2025-01-01 | false | 40         |
      | 2025-12-31 | false | 40         |
      | 2026-01-01 | false | 20         |
      | 2026-12-31 | false | 20         |
      | 2027-01-01 | false | 0          |
      | 2023-12-31 | true  | 100        |
      | 2024-01-01 | true  | 80         |
      | 2024-12-31 | true  | 80         |
      | 2025-01-01 | true  | 60         |
      | 2025-12-31 | true  | 60         |
      | 2026-01-01 | true  | 40         |
      | 2026-12-31 | true  | 40         |
      | 2027-01-01 | true  | 20         |
      | 2027-12-31 | true  | 20         |
      | 2028-01-01 | true  | 0          |

  Scenario Outline: the 100 percent from 20 January 2025, law since 4 July 2025
    Given the fact "<which>" of "line" is "<acquired>"
    And the fact "placed_in_service_date" of "line" is "2026-05-01"
    When the firm is checked as of <day>
    Then the concept "bonus_percentage" is "<percentage>" for "line"

    Examples:
      | which                       | acquired   | day        | percentage |
      | contract_date               | 2025-01-19 | 2026-01-15 | 20         |
      | contract_date               | 2025-01-20 | 2026-01-15 | 100        |
      | self_constructed_begin_date | 2025-01-19 | 2026-01-15 | 20         |
      | self_constructed_begin_date | 2025-01-20 | 2026-01-15 | 100        |
      | contract_date               | 2025-01-20 | 2025-07-03 | 20         |
      | contract_date               | 2025-01-20 | 2025-07-04 | 100        |
      | contract_date               | 2025-01-19 | 2025-07-03 | 20         |
      | contract_date               | 2025-01-20 | 2025-06-30 | 20         |
      | contract_date               | 2025-01-20 | 2026-11-23 | 100        |

  Scenario Outline: what is elected for the first taxable year ending after 19 January 2025
    Given the fact "<which>" of "line" is "2025-02-01"
    And the fact "reduced_bonus_election" of "line" is "<elected>"
    And the fact "long_production_property" of "line" is "<long>"
    And the fact "placed_in_service_date" of "line" is "<service>"
    And the fact "taxable_year_end" of "line" is "<year end>"
    When the firm is checked as of 2026-01-20
    Then the concept "bonus_percentage" is "<percentage>" for "line"

    Examples:
      | which                       | elected | long  | service    | year end   | percentage |
      | contract_date               | true    | false | 2025-06-01 | 2025-12-31 | 40         |
      | contract_date               | true    | true  | 2025-06-01 | 2025-12-31 | 60         |
      | self_constructed_begin_date | true    | false | 2025-06-01 | 2025-12-31 | 40         |
      | self_constructed_begin_date | true    | true  | 2025-06-01 | 2025-12-31 | 60         |
      | contract_date               | false   | false | 2025-06-01 | 2025-12-31 | 100        |
      | self_constructed_begin_date | false   | false | 2025-06-01 | 2025-12-31 | 100        |
      | contract_date               | true    | false | 2026-01-19 | 2026-01-19 | 40         |
      | contract_date               | true    | false | 2026-01-20 | 2026-01-19 | 100        |
      | contract_date               | true    | false | 2026-01-19 | 2026-01-20 | 100        |
      | contract_date               | true    | false | 2025-06-01 | 2025-01-20 | 40         |
      | contract_date               | true    | false | 2025-06-01 | 2025-01-19 | 100        |
      | contract_date               |         | false | 2026-05-01 |            | 100        |

  Scenario Outline: the law before 2017 is not encoded
    Given the fact "contract_date" of "line" is "2017-10-01"
    And the fact "placed_in_service_date" of "line" is "2017-12-22"
    When the firm is checked as of <day>
    Then the concept "bonus_percentage" is <answer> for "line"

    Examples:
      | day        | answer  |
      | 2017-12-21 | unknown |
      | 2017-12-22 | "100"   |
