Feature: Equipment contracted by 19 January 2025

  Background:
    Given an investment "line" with
      | contract_date            | 2024-11-01  |
      | placed_in_service_date   | 2026-05-01  |
      | recovery_period_years    | 7           |
      | long_production_property | false       |
      | basis_usd                | 200,000,000 |

  Scenario: a line ordered in 2024 that starts up in 2026
    When the firm is checked as of 2026-11-23
    Then the issue "irc168k-early-contracts" is raised for "line"
    And it goes to "f-treas-irs"
    And its talking point says "20 percent"
    And its talking point says "2026-05-01"
    And its talking point says "200,000,000 USD"

  Scenario Outline: contracts and own construction by that day, service from 2026
    Given the fact "contract_date" of "line" is "<contract>"
    And the fact "self_constructed_begin_date" of "line" is "<begun>"
    And the fact "placed_in_service_date" of "line" is "<service>"
    And the fact "recovery_period_years" of "line" is "<years>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc168k-early-contracts" is <raised>

    Examples:
      | contract   | begun      | service    | years | raised     |
      | 2025-01-19 |            | 2026-05-01 | 20    | raised     |
      | 2025-01-20 |            | 2026-05-01 | 20    | not raised |
      |            | 2025-01-19 | 2026-05-01 | 20    | raised     |
      |            | 2025-01-20 | 2026-05-01 | 20    | not raised |
      | 2025-01-19 |            | 2026-01-01 | 20    | raised     |
      | 2025-01-19 |            | 2025-12-31 | 20    | not raised |
      | 2025-01-19 |            | 2026-05-01 | 20.5  | not raised |
      |            |            | 2026-05-01 | 20    | not raised |

  Scenario Outline: since the Act that drew the line
    When the firm is checked as of <day>
    Then the issue "irc168k-early-contracts" is <raised>

    Examples:
      | day        | raised     |
      | 2025-07-03 | not raised |
      | 2025-07-04 | raised     |
