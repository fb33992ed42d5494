Feature: Domestic content under Section 45Y

  Scenario Outline: the share by the start of construction
    Given an investment "plant" with
      | technology              | <technology> |
      | offshore                | <offshore>   |
      | construction_begin_date | <begin>      |
      | us_steel_100            | true         |
      | domestic_content_pct    | <below>      |
    When the firm is checked as of <day>
    Then the concept "domestic_content_met_45y" is false for "plant" because of "manufactured-products"
    Given the fact "domestic_content_pct" of "plant" is "<share>"
    When the firm is checked as of <day>
    Then the concept "domestic_content_met_45y" is true for "plant"

    Examples:
      | technology | offshore | begin      | below | share | day        |
      | solar      |          | 2024-12-31 | 39.99 |    40 | 2026-11-23 |
      | solar      |          | 2025-01-01 | 44.99 |    45 | 2026-11-23 |
      | solar      |          | 2025-12-31 | 44.99 |    45 | 2026-11-23 |
      | solar      |          | 2026-01-01 | 49.99 |    50 | 2026-11-23 |
      | solar      |          | 2026-12-31 | 49.99 |    50 | 2026-11-23 |
      | solar      |          | 2027-01-01 | 54.99 |    55 | 2026-11-23 |
      | solar      |          | 2028-01-01 | 54.99 |    55 | 2026-11-23 |
      | wind       | false    | 2026-05-01 | 49.99 |    50 | 2026-11-23 |
      | solar      | true     | 2026-05-01 | 49.99 |    50 | 2026-11-23 |
      | wind       | true     | 2024-12-31 | 19.99 |    20 | 2026-11-23 |
      | wind       | true     | 2025-01-01 | 27.49 |  27.5 | 2026-11-23 |
      | wind       | true     | 2025-12-31 | 27.49 |  27.5 | 2026-11-23 |
      | wind       | true     | 2026-01-01 | 34.99 |    35 | 2026-11-23 |
      | wind       | true     | 2026-12-31 | 34.99 |    35 | 2026-11-23 |
      | wind       | true     | 2027-01-01 | 44.99 |    45 | 2026-11-23 |
      | wind       | true     | 2027-12-31 | 44.99 |    45 | 2026-11-23 |
      | wind       | true     | 2028-01-01 | 54.99 |    55 | 2026-11-23 |
      | solar      |          | 2025-06-16 | 44.99 |    45 | 2025-06-30 |
      | solar      |          | 2026-05-01 | 49.99 |    50 | 2026-01-15 |

  Scenario Outline: steel, and what is not known
    Given an investment "plant" with
      | technology              | wind       |
      | offshore                | <offshore> |
      | construction_begin_date | 2026-05-01 |
      | us_steel_100            | <steel>    |
      | domestic_content_pct    | <share>    |
    When the firm is checked as of 2026-11-23
    Then the concept "domestic_content_met_45y" is <truth> for "plant"

    Examples:
      | offshore | steel | share | truth   |
      | false    | false | 100   | false   |
      | false    |       | 100   | unknown |
      |          | true  | 50    | true    |
      |          | true  | 40    | unknown |
      |          | true  | 34    | false   |
      | true     | true  |       | unknown |

  Scenario Outline: since the Inflation Reduction Act
    Given an investment "plant" with
      | technology              | solar      |
      | construction_begin_date | 2024-05-01 |
      | us_steel_100            | true       |
      | domestic_content_pct    | 40         |
    When the firm is checked as of <day>
    Then the concept "domestic_content_met_45y" is <truth> for "plant"

    Examples:
      | day        | truth |
      | 2022-08-15 | false |
      | 2022-08-16 | true  |
      | 2024-01-15 | true  |
