Feature: The credit stays to 2032 but carries the prohibited-foreign-entity tests

  Background:
    Given a product "cells" with
      | component_subtype  | battery_cell |
      | production_country | US           |
      | taxable_year_begin | 2026-01-01   |
      | sold_date          | 2026-06-30   |

  Scenario: a battery maker in the United States
    When the firm is checked as of 2026-11-23
    Then the issue "irc45x-pfe-burden" is raised for "cells"
    And it goes to "f-sccd"
    And its talking point says "removed an uncertainty"

  Scenario Outline: a <subtype> made in <country>, taxable year from <begin>, as of <day>
    Given a product "cells" with
      | component_subtype  | <subtype> |
      | production_country | <country> |
      | taxable_year_begin | <begin>   |
    When the firm is checked as of <day>
    Then the issue "irc45x-pfe-burden" <is raised>

    Examples:
      | subtype                   | country    | begin      | day        | is raised     |
      | battery_cell              | US         | 2026-01-01 | 2025-07-21 | is raised     |
      | battery_cell              | US         | 2026-01-01 | 2025-07-20 | is not raised |
      | electrode_active_material | possession | 2026-01-01 | 2026-11-23 | is raised     |
      | battery_cell              | other      | 2026-01-01 | 2026-11-23 | is not raised |
      | pv_cell                   | US         | 2026-01-01 | 2026-11-23 | is not raised |
      | battery_cell              | US         | 2025-07-04 | 2026-11-23 | is not raised |
      |                           | US         | 2026-01-01 | 2026-11-23 | is not raised |
