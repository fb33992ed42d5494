Feature: Beginning of construction for Section 48D
  The unit, the start by work or by cost, and continuity.  Everything but the unit is not confirmed in the text of the rule.

  Background:
    Given an investment "fab" with
      | boc_unit                       | item         |
      | boc_method                     | physical_work |
      | physical_work_start_date       | 2026-12-10   |
      | binding_written_contract_date  | 2026-11-01   |
      | expected_placed_in_service_date | 2030-06-30  |

  # --- worked examples of the sheet ---

  Scenario: E1, a foundation poured in December 2026 under an earlier contract
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" applies to "fab" because of "physical-work"
    And the criterion "ten-years" is met
    And the deadline "begin-construction" is 2026-12-31
    And the deadline "place-in-service" is 2036-12-31
    And it obliges "proof-of-start"
    And it obliges "unit-memo"

  # The sheet names no start; the day on which the 5 percent was reached is added.
  Scenario: E2, 104 million of 2 billion incurred by the end of 2026
    Given an investment "site" with
      | boc_unit                         | item          |
      | boc_method                       | five_percent  |
      | construction_begin_date          | 2026-12-31    |
      | costs_incurred_by_2026_12_31_usd | 104,000,000   |
      | costs_outside_basis_usd          | 0             |
      | total_unit_cost_usd              | 2,000,000,000 |
      | expected_placed_in_service_date  | 2029-12-31    |
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" applies to "site" because of "five-percent"

  Scenario: E3, land cleared and fenced, 30 million of 2 billion incurred
    Given an investment "site" with
      | boc_unit                         | item          |
      | significant_work_by_2026_12_31   | false         |
      | costs_incurred_by_2026_12_31_usd | 30,000,000    |
      | total_unit_cost_usd              | 2,000,000,000 |
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" does not apply to "site" because of "physical-work"
    And "us-48d-boc" does not apply to "site" because of "five-percent"

  Scenario: E4, a ceremony without work or cost data
    Given an investment "site" with
      | boc_unit                | item       |
      | construction_begin_date | 2026-11-30 |
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" is undetermined for "site" because of "physical-work"
    And it wants the fact "physical_work_start_date" of "site"
    And it wants the fact "costs_incurred_by_2026_12_31_usd" of "site"
    And it wants the fact "total_unit_cost_usd" of "site"

  # --- windows ---

  Scenario Outline: the provision is as old as the Act, continuity is settled by the final rule only
    Given the fact "physical_work_start_date" of "fab" is "2023-06-01"
    And the fact "binding_written_contract_date" of "fab" is "2023-05-01"
    When the firm is checked as of <day>
    Then "us-48d-boc" <verdict> "fab"

    Examples:
      | day        | verdict             |
      | 2022-08-08 | does not apply to   |
      | 2022-08-09 | is undetermined for |
      | 2024-01-15 | is undetermined for |
      | 2024-12-22 | is undetermined for |
      | 2024-12-23 | applies to          |
      | 2025-06-30 | applies to          |
      | 2026-01-15 | applies to          |
      | 2026-11-23 | applies to          |

  Scenario: before the final rule the ten years are unsettled
    Given the fact "physical_work_start_date" of "fab" is "2023-06-01"
    And the fact "binding_written_contract_date" of "fab" is "2023-05-01"
    When the firm is checked as of 2024-01-15
    Then "us-48d-boc" is undetermined for "fab" because of "ten-years"
    And it is unsettled

  # --- R1: the unit ---

  Scenario Outline: a single project needs one owner and two factors
    Given the fact "boc_unit" of "fab" is "<unit>"
    And the fact "single_owner_during_construction" of "fab" is "<owner>"
    And the fact "project_factors_met_count" of "fab" is "<factors>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" <verdict> "fab" because of "<criterion>"

    Examples:
      | unit           | owner | factors | verdict             | criterion    |
      | item           |       |         | applies to          | item-unit    |
      | single_project | true  | 2       | applies to          | project-unit |
      | single_project | true  | 3       | applies to          | project-unit |
      | single_project | false | 2       | does not apply to   | project-unit |
      | single_project | true  | 1       | is undetermined for | project-unit |
      | single_project | true  |         | is undetermined for | project-unit |
      | single_project |       | 2       | is undetermined for | project-unit |
      |                | true  | 2       | is undetermined for | project-unit |

  Scenario: too few of the known factors settle nothing, for the list was not read
    Given the fact "boc_unit" of "fab" is "single_project"
    And the fact "single_owner_during_construction" of "fab" is "true"
    And the fact "project_factors_met_count" of "fab" is "1"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" is undetermined for "fab" because of "project-unit"
    And it is unsettled

  Scenario: a single project without a single owner is not open for want of factors
    Given the fact "boc_unit" of "fab" is "item"
    And the fact "project_factors_met_count" of "fab" is "1"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" applies to "fab"
    And the criterion "project-unit" is unmet

  # --- R2: the start ---

  Scenario Outline: the last day of physical work
    Given the fact "physical_work_start_date" of "fab" is "<start>"
    And the fact "costs_incurred_by_2026_12_31_usd" of "fab" is "0"
    And the fact "total_unit_cost_usd" of "fab" is "1,000,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" <verdict> "fab" because of "physical-work"

    Examples:
      | start      | verdict           |
      | 2026-12-31 | applies to        |
      | 2027-01-01 | does not apply to |

  Scenario Outline: the contract is signed before the work
    Given the fact "binding_written_contract_date" of "fab" is "<contract>"
    And the fact "work_done_by_taxpayer" of "fab" is "<own work>"
    And the fact "costs_incurred_by_2026_12_31_usd" of "fab" is "0"
    And the fact "total_unit_cost_usd" of "fab" is "1,000,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" <verdict> "fab" because of "physical-work"

    Examples:
      | contract   | own work | verdict             |
      | 2026-12-09 | false    | applies to          |
      | 2026-12-10 | false    | does not apply to   |
      |            | true     | applies to          |
      |            | false    | is undetermined for |

  Scenario Outline: significant work that is stated without a day
    Given an investment "site" with
      | boc_unit                         | item          |
      | work_done_by_taxpayer            | true          |
      | significant_work_by_2026_12_31   | <work>        |
      | construction_begin_date          | 2026-12-01    |
      | expected_placed_in_service_date  | 2030-06-30    |
      | costs_incurred_by_2026_12_31_usd | 0             |
      | total_unit_cost_usd              | 1,000,000,000 |
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" <verdict> "site" because of "physical-work"

    Examples:
      | work  | verdict           |
      | true  | applies to        |
      | false | does not apply to |

  Scenario Outline: five percent of the total cost, land left out
    Given an investment "site" with
      | boc_unit                         | item          |
      | significant_work_by_2026_12_31   | false         |
      | construction_begin_date          | 2026-12-31    |
      | expected_placed_in_service_date  | 2029-12-31    |
      | costs_incurred_by_2026_12_31_usd | <costs>       |
      | costs_outside_basis_usd          | <land>        |
      | total_unit_cost_usd              | <total>       |
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" <verdict> "site" because of "five-percent"

    Examples:
      | costs       | land      | total         | verdict             |
      | 100,000,000 | 0         | 2,000,000,000 | applies to          |
      | 99,999,999  | 0         | 2,000,000,000 | does not apply to   |
      | 100,000,000 | 1         | 2,000,000,000 | does not apply to   |
      | 104,000,000 | 4,000,000 | 2,000,000,000 | applies to          |
      | 100,100,000 | 0         | 2,000,000,000 | applies to          |
      | 99,900,000  | 0         | 2,000,000,000 | does not apply to   |
      | 100,000,000 |           | 2,000,000,000 | is undetermined for |
      | 100,000,000 | 0         |               | is undetermined for |

  # --- R3: continuity ---

  Scenario Outline: in service by the end of the tenth calendar year
    Given the fact "expected_placed_in_service_date" of "fab" is "<in service>"
    And the fact "continuous_construction" of "fab" is "<continuous>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" <verdict> "fab" because of "<criterion>"

    Examples:
      | in service | continuous | verdict             | criterion               |
      | 2036-12-31 | false      | applies to          | ten-years               |
      | 2037-01-01 | false      | does not apply to   | ten-years               |
      | 2037-01-01 | true       | applies to          | continuous-construction |
      | 2037-01-01 |            | is undetermined for | continuous-construction |

  Scenario Outline: continuous construction is for work, continuous efforts are for cost
    Given the fact "expected_placed_in_service_date" of "fab" is "2037-01-01"
    And the fact "boc_method" of "fab" is "<method>"
    And the fact "continuous_construction" of "fab" is "<construction>"
    And the fact "continuous_efforts" of "fab" is "<efforts>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" <verdict> "fab"
    And the criterion "continuous-construction" is <building>
    And the criterion "continuous-efforts" is <trying>

    Examples:
      | method        | construction | efforts | verdict           | building | trying |
      | physical_work | true         | false   | applies to        | met      | unmet  |
      | physical_work | false        | true    | does not apply to | unmet    | unmet  |
      | five_percent  | true         | false   | does not apply to | unmet    | unmet  |
      | five_percent  | false        | true    | applies to        | unmet    | met    |
      | both          | true         | false   | applies to        | met      | unmet  |
      | both          | false        | true    | applies to        | unmet    | met    |

  Scenario: the day on which it is in fact placed in service serves as well
    Given the fact "expected_placed_in_service_date" of "fab" is unknown
    And the fact "placed_in_service_date" of "fab" is "2030-06-30"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" applies to "fab" because of "ten-years"

  Scenario: what has begun has no deadline to begin
    Given the fact "physical_work_start_date" of "fab" is "2026-11-23"
    When the firm is checked as of 2026-11-23
    Then "us-48d-boc" applies to "fab"
    And there is no deadline "begin-construction"
    And the deadline "place-in-service" is 2036-12-31
