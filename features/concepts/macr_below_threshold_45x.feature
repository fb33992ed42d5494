Feature: Material assistance over the limit, eligible components (26 U.S.C. §7701(a)(52)(A)(ii), (C))

  Scenario Outline: the threshold of each class and year of sale: equal passes
    Given a product "goods" with
      | component_class | <class> |
      | sold_date       | <sold>  |
      | macr_pct        | <ratio> |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_45x" is <truth> for "goods" because of "below-threshold"

    Examples:
      | class    | sold       | ratio | truth |
      | solar    | 2026-01-01 | 50    | false |
      | solar    | 2026-01-01 | 49.99 | true  |
      | solar    | 2026-12-31 | 50    | false |
      | solar    | 2026-12-31 | 49.99 | true  |
      | solar    | 2027-01-01 | 60    | false |
      | solar    | 2027-01-01 | 59.99 | true  |
      | solar    | 2027-12-31 | 60    | false |
      | solar    | 2027-12-31 | 59.99 | true  |
      | solar    | 2028-01-01 | 70    | false |
      | solar    | 2028-01-01 | 69.99 | true  |
      | solar    | 2028-12-31 | 70    | false |
      | solar    | 2028-12-31 | 69.99 | true  |
      | solar    | 2029-01-01 | 80    | false |
      | solar    | 2029-01-01 | 79.99 | true  |
      | solar    | 2029-12-31 | 80    | false |
      | solar    | 2029-12-31 | 79.99 | true  |
      | solar    | 2030-01-01 | 85    | false |
      | solar    | 2030-01-01 | 84.99 | true  |
      | solar    | 2035-06-30 | 85    | false |
      | solar    | 2035-06-30 | 84.99 | true  |
      | inverter | 2026-01-01 | 50    | false |
      | inverter | 2026-01-01 | 49.99 | true  |
      | inverter | 2026-12-31 | 50    | false |
      | inverter | 2026-12-31 | 49.99 | true  |
      | inverter | 2027-01-01 | 55    | false |
      | inverter | 2027-01-01 | 54.99 | true  |
      | inverter | 2027-12-31 | 55    | false |
      | inverter | 2027-12-31 | 54.99 | true  |
      | inverter | 2028-01-01 | 60    | false |
      | inverter | 2028-01-01 | 59.99 | true  |
      | inverter | 2028-12-31 | 60    | false |
      | inverter | 2028-12-31 | 59.99 | true  |
      | inverter | 2029-01-01 | 65    | false |
      | inverter | 2029-01-01 | 64.99 | true  |
      | inverter | 2029-12-31 | 65    | false |
      | inverter | 2029-12-31 | 64.99 | true  |
      | inverter | 2030-01-01 | 70    | false |
      | inverter | 2030-01-01 | 69.99 | true  |
      | inverter | 2035-06-30 | 70    | false |
      | inverter | 2035-06-30 | 69.99 | true  |
      | battery  | 2026-01-01 | 60    | false |
      | battery  | 2026-01-01 | 59.99 | true  |
      | battery  | 2026-12-31 | 60    | false |
      | battery  | 2026-12-31 | 59.99 | true  |
      | battery  | 2027-01-01 | 65    | false |
      | battery  | 2027-01-01 | 64.99 | true  |
      | battery  | 2027-12-31 | 65    | false |
      | battery  | 2027-12-31 | 64.99 | true  |
      | battery  | 2028-01-01 | 70    | false |
      | battery  | 2028-01-01 | 69.99 | true  |
      | battery  | 2028-12-31 | 70    | false |
      | battery  | 2028-12-31 | 69.99 | true  |
      | battery  | 2029-01-01 | 80    | false |
      | battery  | 2029-01-01 | 79.99 | true  |
      | battery  | 2029-12-31 | 80    | false |
      | battery  | 2029-12-31 | 79.99 | true  |
      | battery  | 2030-01-01 | 85    | false |
      | battery  | 2030-01-01 | 84.99 | true  |
      | battery  | 2035-06-30 | 85    | false |
      | battery  | 2035-06-30 | 84.99 | true  |
      | wind     | 2026-01-01 | 85    | false |
      | wind     | 2026-01-01 | 84.99 | true  |
      | wind     | 2026-12-31 | 85    | false |
      | wind     | 2026-12-31 | 84.99 | true  |
      | wind     | 2027-01-01 | 90    | false |
      | wind     | 2027-01-01 | 89.99 | true  |
      | wind     | 2027-12-31 | 90    | false |
      | wind     | 2027-12-31 | 89.99 | true  |
      | mineral  | 2030-01-01 | 25    | false |
      | mineral  | 2030-01-01 | 24.99 | true  |
      | mineral  | 2030-12-31 | 25    | false |
      | mineral  | 2030-12-31 | 24.99 | true  |
      | mineral  | 2031-01-01 | 30    | false |
      | mineral  | 2031-01-01 | 29.99 | true  |
      | mineral  | 2031-12-31 | 30    | false |
      | mineral  | 2031-12-31 | 29.99 | true  |
      | mineral  | 2032-01-01 | 40    | false |
      | mineral  | 2032-01-01 | 39.99 | true  |
      | mineral  | 2032-12-31 | 40    | false |
      | mineral  | 2032-12-31 | 39.99 | true  |
      | mineral  | 2033-01-01 | 50    | false |
      | mineral  | 2033-01-01 | 49.99 | true  |
      | mineral  | 2035-06-30 | 50    | false |
      | mineral  | 2035-06-30 | 49.99 | true  |
      | mineral  | 2026-01-01 | 0     | false |
      | mineral  | 2026-01-01 |       | false |
      | mineral  | 2026-12-31 | 0     | false |
      | mineral  | 2026-12-31 |       | false |
      | mineral  | 2029-12-31 | 0     | false |
      | mineral  | 2029-12-31 |       | false |

  Scenario: it says where the threshold stands
    Given a product "goods" with
      | component_class | battery    |
      | sold_date       | 2026-06-30 |
      | macr_pct        | 59.99      |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_45x" is true for "goods" because of "below-threshold"
    And it cites "26 U.S.C. §7701(a)(52)(A)(ii)"
    And it is stale

  Scenario Outline: sales before 2026 are not tested
    Given a product "goods" with
      | component_class | battery |
      | sold_date       | <sold>  |
      | macr_pct        | 0       |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_45x" is <truth> for "goods"
    And the criterion "below-threshold" is <outcome>

    Examples:
      | sold       | truth   | outcome       |
      | 2025-12-31 | false   | not triggered |
      | 2026-01-01 | true    | met           |
      |            | unknown | unknown       |

  Scenario Outline: a ratio that passes every threshold needs no day of sale
    Given a product "goods" with
      | component_class | battery |
      | macr_pct        | <ratio> |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_45x" is <truth> for "goods"

    Examples:
      | ratio | truth   |
      | 85    | false   |
      | 84.99 | unknown |

  Scenario Outline: the statute names no threshold for wind components sold after 2027
    Given a product "goods" with
      | component_class | wind    |
      | sold_date       | <sold>  |
      | macr_pct        | <ratio> |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_45x" is unknown for "goods" because of "below-threshold"
    And it is unsettled

    Examples:
      | sold       | ratio |
      | 2028-01-01 | 90    |
      | 2029-06-30 | 50    |

  Scenario Outline: from 2028 Treasury's own percentages for each mineral are to apply
    Given a product "hydroxide" with
      | component_class | <class>    |
      | sold_date       | 2028-06-30 |
      | macr_pct        | 0          |
    When the firm is checked as of <day>
    Then the concept "macr_below_threshold_45x" is <truth> for "hydroxide" because of "below-threshold"

    Examples:
      | class   | day        | truth   |
      | mineral | 2027-12-31 | false   |
      | mineral | 2028-01-01 | unknown |
      | battery | 2028-01-01 | true    |

  Scenario Outline: the law begins on 4 July 2025
    Given a product "goods" with
      | component_class | battery    |
      | sold_date       | 2026-06-30 |
      | macr_pct        | 0          |
    When the firm is checked as of <day>
    Then the concept "macr_below_threshold_45x" is <truth> for "goods"

    Examples:
      | day        | truth |
      | 2024-01-15 | false |
      | 2025-06-30 | false |
      | 2025-07-03 | false |
      | 2025-07-04 | true  |
      | 2026-01-15 | true  |

  Scenario Outline: the ratio of the safe-harbour tables and that of the materials must agree
    Given a product "goods" with
      | component_class            | battery    |
      | sold_date                  | 2026-06-30 |
      | macr_pct                   | <ratio>    |
      | existing_contract_election | false      |
    And a material of "goods" with
      | cost_usd        | 60    |
      | producer_is_pfe | false |
    And a material of "goods" with
      | cost_usd        | <other> |
      | producer_is_pfe | true    |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_45x" is <truth> for "goods"

    Examples:
      | ratio | other | truth   |
      |       | 40    | false   |
      |       | 40.01 | true    |
      | 59    | 40.01 | true    |
      | 61    | 40    | false   |
      | 59    | 40    | unknown |

  # 60 percent in 2026, 85 from 2030 on.
  Scenario Outline: sold every year from <from> to <to>, produced on <produced>, with a ratio of <ratio> percent
    Given a product "goods" with
      | component_class        | battery    |
      | produced_date          | <produced> |
      | annual_sales_from_year | <from>     |
      | annual_sales_to_year   | <to>       |
      | macr_pct               | <ratio>    |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_below_threshold_45x" is <truth> for "goods"

    Examples:
      | from | to   | produced   | ratio | truth   |
      | 2026 | 2026 |            | 60    | false   |
      | 2026 | 2026 |            | 59.99 | true    |
      | 2027 | 2027 |            | 64.99 | true    |
      | 2025 | 2025 |            | 0     | false   |
      | 2026 | 2030 |            | 63    | unknown |
      |      |      | 2026-06-30 | 63    | unknown |
      |      |      | 2025-12-31 | 63    | unknown |
      |      | 2025 | 2025-06-30 | 0     | unknown |
