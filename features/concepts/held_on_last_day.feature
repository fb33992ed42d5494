Feature: Held on the last day of the taxable year

  Scenario Outline: whoever is listed holds, unless a date says otherwise
    Given an entity "jv" with
      | taxable_year_end | <end> |
    And an owner "holder" of "jv" with
      | held_from_date  | <from>  |
      | held_until_date | <until> |
    When the firm is checked as of <day>
    Then the concept "held_on_last_day" is <truth> for "holder"

    Examples:
      | end        | from       | until      | day        | truth   |
      | 2026-12-31 |            |            | 2026-11-23 | true    |
      |            | 2027-01-01 | 2026-01-01 | 2026-11-23 | true    |
      | 2026-12-31 | 2026-12-31 |            | 2026-11-23 | true    |
      | 2026-12-31 | 2027-01-01 |            | 2026-11-23 | unknown |
      | 2026-12-31 |            | 2026-12-31 | 2026-11-23 | true    |
      | 2026-12-31 |            | 2026-12-30 | 2026-11-23 | unknown |
      | 2026-12-31 |            |            | 2025-07-04 | true    |
      | 2026-12-31 |            |            | 2025-07-03 | false   |
