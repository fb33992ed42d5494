Feature: Advanced manufacturing production credit, which taxable year
  The amended rules bind a taxable year that begins after 4 July 2025, the rule on integrated components one that begins after 2026.

  Scenario Outline: taxable year from <begin>, sold on <sold>, or every year until <until>
    Given a product "part" with
      | taxable_year_begin   | <begin> |
      | sold_date            | <sold>  |
      | annual_sales_to_year | <until> |
    When the firm is checked as of 2026-11-23
    Then the concept "taxable_year_after_2025_07_04" is <truth> for "part" because of "<limb>"

    Examples: a lot with its day of sale
      | begin      | sold       | until | truth   | limb             |
      | 2025-07-04 | 2026-06-30 |       | false   | year-begins-after |
      | 2025-07-05 | 2026-06-30 |       | true    | year-begins-after |
      | 2025-07-01 | 2026-06-30 |       | false   | year-begins-after |
      | 2026-01-01 | 2026-12-31 |       | true    | year-begins-after |
      |            | 2026-06-30 |       | unknown | year-begins-after |
      |            | 2025-07-05 |       | unknown | year-begins-after |
      |            | 2025-07-04 |       | false   | sold-after        |
      | 2025-01-01 | 2025-07-05 |       | false   | year-begins-after |
      | 2025-07-04 | 2026-07-09 |       | false   | later-year-of-plan |
      | 2025-07-04 | 2026-07-10 |       | true    | later-year-of-plan |

    Examples: a lot is sold within the year that it names
      | begin      | sold       | until | truth   | limb               |
      | 2025-07-05 |            |       | true    | sold-after         |
      | 2025-07-05 | 2025-07-04 |       | unknown | sold-after         |
      | 2025-07-04 |            |       | unknown | later-year-of-plan |

    Examples: a plan
      | begin      | sold | until | truth   | limb               |
      | 2025-07-05 |      | 2025  | true    | sold-after         |
      |            |      | 2024  | false   | sold-after         |
      | 2025-01-01 |      | 2025  | false   | later-year-of-plan |
      | 2025-01-01 |      | 2026  | unknown | later-year-of-plan |
      | 2026-01-01 |      | 2032  | true    | year-begins-after  |

  Scenario Outline: produced on <produced>, on an unknown day of sale
    Given a product "part" with
      | produced_date | <produced> |
    When the firm is checked as of 2026-11-23
    Then the concept "taxable_year_after_2025_07_04" is unknown for "part"
    And the criterion "sold-after" is <outcome>

    Examples:
      | produced   | outcome |
      | 2025-07-05 | met     |
      | 2025-07-04 | unknown |
      |            | unknown |

  Scenario: a year that begins on 4 July 2025 shows nothing of its sales
    Given a product "part" with
      | taxable_year_begin | 2025-07-04 |
    When the firm is checked as of 2026-11-23
    Then the concept "taxable_year_after_2025_07_04" is unknown for "part"
    And the criterion "sold-after" is unknown

  Scenario Outline: the amendment is law since 4 July 2025, not on <day>
    Given a product "part" with
      | taxable_year_begin | 2027-01-01 |
      | sold_date          | 2027-06-30 |
    When the firm is checked as of <day>
    Then the concept "taxable_year_after_2025_07_04" is <truth> for "part"
    And the concept "taxable_year_after_2026_12_31" is <truth> for "part"

    Examples:
      | day        | truth |
      | 2025-07-03 | false |
      | 2025-07-04 | true  |

  Scenario Outline: the integrated-component year, from <begin>, sold on <sold>, or every year until <until>
    Given a product "part" with
      | taxable_year_begin   | <begin> |
      | sold_date            | <sold>  |
      | annual_sales_to_year | <until> |
    When the firm is checked as of 2026-11-23
    Then the concept "taxable_year_after_2026_12_31" is <truth> for "part" because of "<limb>"

    Examples:
      | begin      | sold       | until | truth   | limb               |
      | 2026-12-31 | 2027-06-30 |       | false   | year-begins-after  |
      | 2027-01-01 | 2027-06-30 |       | true    | year-begins-after  |
      |            | 2027-06-30 |       | unknown | year-begins-after  |
      |            | 2026-12-31 |       | false   | sold-after         |
      |            | 2027-01-01 |       | unknown | year-begins-after  |
      | 2026-12-31 | 2028-01-05 |       | false   | later-year-of-plan |
      | 2026-12-31 | 2028-01-06 |       | true    | later-year-of-plan |
      | 2026-01-01 |            | 2026  | false   | sold-after         |
      | 2026-01-01 |            | 2027  | unknown | later-year-of-plan |
      | 2027-01-01 |            | 2032  | true    | year-begins-after  |
      | 2027-01-01 |            |       | true    | sold-after         |
      | 2026-12-31 |            |       | unknown | sold-after         |
      | 2027-01-01 | 2026-12-31 |       | unknown | sold-after         |
