Feature: Fuel cell property under Section 48E(j)

  Scenario Outline: a fuel cell begun after 2025
    Given an investment "stack" with
      | technology              | <technology> |
      | construction_begin_date | <begin>      |
    When the firm is checked as of <day>
    Then the concept "fuel_cell_property_48e" is <truth> for "stack"

    Examples:
      | technology | begin      | day        | truth   |
      | fuel_cell  | 2026-01-01 | 2026-11-23 | true    |
      | fuel_cell  | 2025-12-31 | 2026-11-23 | false   |
      | storage    | 2026-01-01 | 2026-11-23 | false   |
      |            | 2026-01-01 | 2026-11-23 | unknown |
      | fuel_cell  |            | 2026-11-23 | unknown |
      | fuel_cell  | 2026-01-01 | 2026-01-15 | true    |
      | fuel_cell  | 2026-01-01 | 2025-07-04 | true    |
      | fuel_cell  | 2026-01-01 | 2025-07-03 | false   |
