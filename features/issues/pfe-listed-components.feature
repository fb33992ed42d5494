Feature: Open issue: cells and electrode materials in the safe-harbour tables

  Scenario Outline: components that no table lists, sold from 2026 on
    Given a firm with
      | name | Hanbit |
    And a product "goods" with
      | component_subtype | <subtype> |
      | sold_date         | <sold>    |
    When the firm is checked as of <day>
    Then the issue "pfe-listed-components" is <raised>

    Examples:
      | subtype                   | sold       | day        | raised     |
      | battery_cell              | 2026-01-01 | 2026-11-23 | raised     |
      | electrode_active_material | 2026-01-01 | 2026-11-23 | raised     |
      | battery_module_with_cells | 2026-01-01 | 2026-11-23 | not raised |
      | battery_cell              | 2025-12-31 | 2026-11-23 | not raised |
      | battery_cell              | 2026-01-01 | 2026-02-12 | raised     |
      | battery_cell              | 2026-01-01 | 2026-02-11 | not raised |

  Scenario: where it goes
    Given a firm with
      | name | Hanbit |
    And a product "goods" with
      | component_subtype | battery_cell |
      | sold_date         | 2026-06-30   |
    When the firm is checked as of 2026-11-23
    Then the issue "pfe-listed-components" is raised for "goods"
    And it goes to "f-treas-irs"
    And its talking point says "what Hanbit makes (Battery cell)"
