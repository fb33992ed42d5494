Feature: The rate of 2026 under Section 45Y

  Scenario Outline: contested for the five-times amount of 2026
    Given an investment "plant" with
      | pwa_met              | <met>         |
      | max_net_output_mw_ac | 50            |
      | construction_begin_date | 2024-05-01 |
      | technology           | hydro         |
      | taxable_year_begin   | <year begins> |
    When the firm is checked as of <day>
    Then the concept "rounded_up_45y" is <truth> for "plant"

    Examples:
      | met   | year begins | day        | truth   |
      | true  | 2026-01-01  | 2026-11-23 | unknown |
      | true  | 2026-12-31  | 2026-11-23 | unknown |
      | true  | 2025-12-31  | 2026-11-23 | false   |
      | true  | 2027-01-01  | 2026-11-23 | false   |
      | false | 2026-01-01  | 2026-11-23 | false   |
      | true  | 2026-01-01  | 2025-01-01 | unknown |
      | true  | 2026-01-01  | 2024-12-31 | false   |

  Scenario: the sources disagree
    Given an investment "plant" with
      | pwa_met              | true       |
      | taxable_year_begin   | 2026-01-01 |
    When the firm is checked as of 2026-11-23
    Then the concept "rounded_up_45y" is unknown for "plant" because of "rounded-by-itself"
    And it is contested
