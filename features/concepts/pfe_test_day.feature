Feature: The day on which listings are tested (26 U.S.C. §7701(a)(51)(A)(ii))

  Scenario Outline: the first day of the first taxable year after 4 July 2025, the last day of a later one
    Given an entity "maker" with
      | taxable_year_begin | <begin> |
      | taxable_year_end   | <end>   |
    When the firm is checked as of <day>
    Then the concept "pfe_test_day" is "<tested>" for "maker"

    Examples:
      | begin      | end        | tested     | day        |
      | 2025-07-05 | 2026-07-04 | 2025-07-05 | 2026-11-23 |
      | 2026-01-01 | 2026-12-31 | 2026-01-01 | 2026-11-23 |
      | 2026-01-01 | 2026-12-31 | 2026-01-01 | 2026-01-15 |
      | 2026-01-01 | 2026-12-31 | 2026-01-01 | 2025-07-04 |
      | 2026-07-04 | 2027-07-03 | 2026-07-04 | 2026-11-23 |
      | 2026-07-05 | 2027-07-04 | 2027-07-04 | 2026-11-23 |
      | 2027-01-01 | 2027-12-31 | 2027-12-31 | 2026-11-23 |
      # A year that began too early has no test of its own; no day before 5 July 2025 is ever tested.
      | 2025-07-04 | 2026-07-03 | 2026-07-03 | 2026-11-23 |
      | 2024-01-01 | 2024-12-31 | 2025-07-05 | 2026-11-23 |

  Scenario Outline: without a year, or before the law, no day is known
    Given an entity "maker" with
      | taxable_year_begin | <begin> |
    When the firm is checked as of <day>
    Then the concept "pfe_test_day" is unknown for "maker"

    Examples:
      | begin      | day        |
      |            | 2026-11-23 |
      | 2027-01-01 | 2026-11-23 |
      | 2026-01-01 | 2025-07-03 |
      | 2026-01-01 | 2024-01-15 |
      | 2026-01-01 | 2025-06-30 |
