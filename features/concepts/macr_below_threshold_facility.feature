Feature: Material assistance over the limit, facilities and storage (26 U.S.C. §7701(a)(52)(A)(i), (B))

  Scenario Outline: the threshold of each year in which construction begins: equal passes
    Given an investment "facility" with
      | technology              | <technology> |
      | construction_begin_date | <begins>     |
      | macr_pct                | <ratio>      |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_facility" is <truth> for "facility" because of "below-threshold"
    And it cites "26 U.S.C. §7701(a)(52)(B)"

    Examples:
      | technology | begins     | ratio | truth |
      | storage    | 2026-01-01 | 55    | false |
      | storage    | 2026-12-31 | 54.99 | true  |
      | storage    | 2027-01-01 | 60    | false |
      | storage    | 2027-12-31 | 59.99 | true  |
      | storage    | 2028-01-01 | 65    | false |
      | storage    | 2028-12-31 | 64.99 | true  |
      | storage    | 2029-01-01 | 70    | false |
      | storage    | 2029-12-31 | 69.99 | true  |
      | storage    | 2030-01-01 | 75    | false |
      | storage    | 2033-06-30 | 74.99 | true  |
      | storage    | 2030-01-01 | 74.99 | true  |
      | wind       | 2026-01-01 | 40    | false |
      | wind       | 2026-12-31 | 39.99 | true  |
      | wind       | 2027-01-01 | 45    | false |
      | wind       | 2027-12-31 | 44.99 | true  |
      | wind       | 2028-01-01 | 50    | false |
      | wind       | 2028-12-31 | 49.99 | true  |
      | wind       | 2029-01-01 | 55    | false |
      | wind       | 2029-12-31 | 54.99 | true  |
      | wind       | 2030-01-01 | 60    | false |
      | wind       | 2033-06-30 | 59.99 | true  |
      | wind       | 2030-01-01 | 59.99 | true  |
      | solar      | 2026-01-01 | 40    | false |
      | solar      | 2026-12-31 | 39.99 | true  |
      | solar      | 2027-01-01 | 45    | false |
      | solar      | 2027-12-31 | 44.99 | true  |
      | solar      | 2028-01-01 | 50    | false |
      | solar      | 2028-12-31 | 49.99 | true  |
      | solar      | 2029-01-01 | 55    | false |
      | solar      | 2029-12-31 | 54.99 | true  |
      | solar      | 2030-01-01 | 60    | false |
      | solar      | 2033-06-30 | 59.99 | true  |
      | solar      | 2030-01-01 | 59.99 | true  |
      | nuclear    | 2026-01-01 | 40    | false |
      | nuclear    | 2026-12-31 | 39.99 | true  |
      | nuclear    | 2027-01-01 | 45    | false |
      | nuclear    | 2027-12-31 | 44.99 | true  |
      | nuclear    | 2028-01-01 | 50    | false |
      | nuclear    | 2028-12-31 | 49.99 | true  |
      | nuclear    | 2029-01-01 | 55    | false |
      | nuclear    | 2029-12-31 | 54.99 | true  |
      | nuclear    | 2030-01-01 | 60    | false |
      | nuclear    | 2033-06-30 | 59.99 | true  |
      | nuclear    | 2030-01-01 | 59.99 | true  |
      | geothermal | 2026-01-01 | 40    | false |
      | geothermal | 2026-12-31 | 39.99 | true  |
      | geothermal | 2027-01-01 | 45    | false |
      | geothermal | 2027-12-31 | 44.99 | true  |
      | geothermal | 2028-01-01 | 50    | false |
      | geothermal | 2028-12-31 | 49.99 | true  |
      | geothermal | 2029-01-01 | 55    | false |
      | geothermal | 2029-12-31 | 54.99 | true  |
      | geothermal | 2030-01-01 | 60    | false |
      | geothermal | 2033-06-30 | 59.99 | true  |
      | geothermal | 2030-01-01 | 59.99 | true  |
      | hydro      | 2026-01-01 | 40    | false |
      | hydro      | 2026-12-31 | 39.99 | true  |
      | hydro      | 2027-01-01 | 45    | false |
      | hydro      | 2027-12-31 | 44.99 | true  |
      | hydro      | 2028-01-01 | 50    | false |
      | hydro      | 2028-12-31 | 49.99 | true  |
      | hydro      | 2029-01-01 | 55    | false |
      | hydro      | 2029-12-31 | 54.99 | true  |
      | hydro      | 2030-01-01 | 60    | false |
      | hydro      | 2033-06-30 | 59.99 | true  |
      | hydro      | 2030-01-01 | 59.99 | true  |
      | fuel_cell  | 2026-01-01 | 40    | false |
      | fuel_cell  | 2026-12-31 | 39.99 | true  |
      | fuel_cell  | 2027-01-01 | 45    | false |
      | fuel_cell  | 2027-12-31 | 44.99 | true  |
      | fuel_cell  | 2028-01-01 | 50    | false |
      | fuel_cell  | 2028-12-31 | 49.99 | true  |
      | fuel_cell  | 2029-01-01 | 55    | false |
      | fuel_cell  | 2029-12-31 | 54.99 | true  |
      | fuel_cell  | 2030-01-01 | 60    | false |
      | fuel_cell  | 2033-06-30 | 59.99 | true  |
      | fuel_cell  | 2030-01-01 | 59.99 | true  |
      | combustion | 2026-01-01 | 40    | false |
      | combustion | 2026-12-31 | 39.99 | true  |
      | combustion | 2027-01-01 | 45    | false |
      | combustion | 2027-12-31 | 44.99 | true  |
      | combustion | 2028-01-01 | 50    | false |
      | combustion | 2028-12-31 | 49.99 | true  |
      | combustion | 2029-01-01 | 55    | false |
      | combustion | 2029-12-31 | 54.99 | true  |
      | combustion | 2030-01-01 | 60    | false |
      | combustion | 2033-06-30 | 59.99 | true  |
      | combustion | 2030-01-01 | 59.99 | true  |
      | other      | 2026-01-01 | 40    | false |
      | other      | 2026-12-31 | 39.99 | true  |
      | other      | 2027-01-01 | 45    | false |
      | other      | 2027-12-31 | 44.99 | true  |
      | other      | 2028-01-01 | 50    | false |
      | other      | 2028-12-31 | 49.99 | true  |
      | other      | 2029-01-01 | 55    | false |
      | other      | 2029-12-31 | 54.99 | true  |
      | other      | 2030-01-01 | 60    | false |
      | other      | 2033-06-30 | 59.99 | true  |
      | other      | 2030-01-01 | 59.99 | true  |

  Scenario Outline: construction that begins before 2026 is not tested
    Given an investment "facility" with
      | technology              | solar    |
      | construction_begin_date | <begins> |
      | macr_pct                | 0        |
    When the firm is checked as of <day>
    Then the concept "macr_below_threshold_facility" is <truth> for "facility"

    Examples:
      | begins     | day        | truth   |
      | 2025-12-31 | 2026-11-23 | false   |
      | 2026-01-01 | 2026-11-23 | true    |
      |            | 2026-11-23 | unknown |
      | 2026-01-01 | 2025-07-04 | true    |
      | 2026-01-01 | 2025-07-03 | false   |
      | 2026-01-01 | 2024-01-15 | false   |

  Scenario: example 6: battery storage begun in March 2026 with cells of a prohibited foreign entity
    # The tables put 65.6 percent of the cost on the cells, which leaves 34.4.
    Given an investment "bess" with
      | technology              | storage    |
      | construction_begin_date | 2026-03-01 |
      | macr_pct                | 34.4       |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_facility" is true for "bess" because of "below-threshold"
