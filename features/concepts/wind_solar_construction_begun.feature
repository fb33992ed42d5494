Feature: Wind or solar construction begun in time

  Background:
    Given an investment "park" with
      | technology              | solar         |
      | max_net_output_mw_ac    | 150           |
      | construction_begin_date | 2026-05-01    |
      | boc_method              | physical_work |
      | placed_in_service_date  | 2029-06-30    |

  Scenario Outline: the line of 4 July 2026
    Given the fact "construction_begin_date" of "park" is "<begin>"
    When the firm is checked as of <day>
    Then the concept "wind_solar_construction_begun" is <truth> for "park" because of "by-the-line"
    And it cites "P.L. 119-21 §§70512(l), 70513(g)"

    Examples:
      | begin      | day        | truth   |
      | 2026-07-04 | 2026-11-23 | true    |
      | 2026-07-05 | 2026-11-23 | false   |
      |            | 2026-11-23 | unknown |
      | 2026-07-04 | 2026-01-15 | true    |
      | 2026-07-05 | 2026-01-15 | false   |
      | 2026-07-04 | 2025-07-04 | true    |

  Scenario Outline: it is no question before P.L. 119-21
    When the firm is checked as of <day>
    Then the concept "wind_solar_construction_begun" is false for "park"

    Examples:
      | day        |
      | 2025-07-03 |
      | 2025-06-30 |
      | 2024-01-15 |

  Scenario Outline: while the notice stood, cost alone did not count, small solar apart
    Given the fact "technology" of "park" is "<technology>"
    And the fact "max_net_output_mw_ac" of "park" is "<output>"
    And the fact "construction_begin_date" of "park" is "<begin>"
    And the fact "boc_method" of "park" is "<method>"
    When the firm is checked as of <day>
    Then the concept "wind_solar_construction_begun" is <truth> for "park"

    Examples:
      | technology | output | begin      | method        | day        | truth   |
      | solar      | 150    | 2025-09-02 | five_percent  | 2026-01-15 | false   |
      | solar      | 150    | 2025-09-01 | five_percent  | 2026-01-15 | true    |
      | solar      | 150    | 2025-09-02 | physical_work | 2026-01-15 | true    |
      | solar      | 150    | 2025-09-02 | both          | 2026-01-15 | true    |
      | solar      | 150    | 2025-09-02 |               | 2026-01-15 | unknown |
      | solar      | 1.5    | 2025-09-02 | five_percent  | 2026-01-15 | true    |
      | solar      | 1.501  | 2025-09-02 | five_percent  | 2026-01-15 | false   |
      | wind       | 1.5    | 2025-09-02 | five_percent  | 2026-01-15 | false   |
      | solar      | 150    | 2025-09-02 | five_percent  | 2025-08-14 | true    |
      | solar      | 150    | 2025-09-02 | five_percent  | 2025-08-15 | false   |
      | solar      | 150    | 2025-09-02 | five_percent  | 2026-06-05 | false   |

  Scenario Outline: since the vacatur a start by cost alone hangs on the appeal
    Given the fact "technology" of "park" is "<technology>"
    And the fact "max_net_output_mw_ac" of "park" is "<output>"
    And the fact "construction_begin_date" of "park" is "<begin>"
    And the fact "boc_method" of "park" is "<method>"
    When the firm is checked as of <day>
    Then the concept "wind_solar_construction_begun" is <truth> for "park"

    Examples:
      | technology | output | begin      | method        | day        | truth   |
      | solar      | 150    | 2025-09-02 | five_percent  | 2026-06-06 | unknown |
      | solar      | 150    | 2025-09-02 | five_percent  | 2026-11-23 | unknown |
      | solar      | 150    | 2025-09-01 | five_percent  | 2026-11-23 | true    |
      | solar      | 150    | 2026-07-04 | physical_work | 2026-11-23 | true    |
      | solar      | 150    | 2026-07-04 | both          | 2026-11-23 | true    |
      | solar      | 150    | 2026-07-04 |               | 2026-11-23 | unknown |
      | solar      | 1.5    | 2026-07-04 | five_percent  | 2026-11-23 | true    |
      | solar      | 1.501  | 2026-07-04 | five_percent  | 2026-11-23 | unknown |
      | wind       | 1.5    | 2026-07-04 | five_percent  | 2026-11-23 | unknown |

  Scenario: the flag of the litigation
    Given the fact "boc_method" of "park" is "five_percent"
    When the firm is checked as of 2026-11-23
    Then the concept "wind_solar_construction_begun" is unknown for "park" because of "any-method"
    And it cites "Oregon Environmental Council v. IRS, D.D.C. No. 25-4400"
    And it is unsettled

  Scenario: the notice decides while it stands
    Given the fact "boc_method" of "park" is "five_percent"
    When the firm is checked as of 2026-01-15
    Then the concept "wind_solar_construction_begun" is false for "park" because of "physical-work"
    And it cites "Notice 2025-42"

  Scenario: the last day of the notice
    Given the fact "boc_method" of "park" is "five_percent"
    When the firm is checked as of 2026-06-05
    Then the concept "wind_solar_construction_begun" is false for "park" because of "physical-work"
    And the criterion "any-method" is not in force

  Scenario Outline: four calendar years, or continuity on the facts
    Given the fact "construction_begin_date" of "park" is "2025-08-15"
    And the fact "placed_in_service_date" of "park" is "<in service>"
    And the fact "boc_method" of "park" is "<method>"
    And the fact "continuous_construction" of "park" is "<construction>"
    And the fact "continuous_efforts" of "park" is "<efforts>"
    When the firm is checked as of 2026-11-23
    Then the concept "wind_solar_construction_begun" is <truth> for "park"

    Examples:
      | in service | method        | construction | efforts | truth   |
      | 2029-12-31 | physical_work | false        | false   | true    |
      | 2030-01-01 | physical_work | false        | false   | false   |
      | 2030-01-01 | physical_work | true         | false   | true    |
      | 2030-01-01 | five_percent  | false        | true    | true    |
      | 2030-01-01 | both          | false        | true    | true    |
      | 2030-01-01 | physical_work | false        | true    | false   |
      | 2030-01-01 | physical_work |              | false   | unknown |
