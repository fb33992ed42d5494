Feature: Five times the base amount

  Scenario Outline: one of three ways is enough
    Given an investment "farm" with
      | pwa_met                 | <pwa>        |
      | construction_begin_date | <begun>      |
      | technology              | <technology> |
      | max_net_output_mw_ac    | <output>     |
      | storage_mw              | <storage>    |
    When the firm is checked as of 2026-01-15
    Then the concept "five_times_amount" is <answer> for "farm" because of "<limb>"

    Examples:
      | pwa   | begun      | technology | output | storage | answer  | limb                  |
      | true  | 2024-01-01 | solar      | 100    |         | true    | wages-and-apprentices |
      | false | 2024-01-01 | solar      | 100    |         | false   | wages-and-apprentices |
      | false | 2023-01-28 | solar      | 100    |         | true    | begun-before-guidance |
      | false | 2023-01-29 | solar      | 100    |         | false   | begun-before-guidance |
      | false | 2024-01-01 | solar      | 0      |         | true    | under-one-megawatt    |
      | false | 2024-01-01 | solar      | 0.999  |         | true    | under-one-megawatt    |
      | false | 2024-01-01 | solar      | 1      |         | false   | under-one-megawatt    |
      | false | 2024-01-01 | storage    | 100    | 0.999   | true    | under-one-megawatt    |
      | false | 2024-01-01 | storage    | 0.5    | 1       | false   | under-one-megawatt    |
      |       | 2024-01-01 | solar      | 100    |         | unknown | wages-and-apprentices |
      | false |            | solar      | 100    |         | unknown | begun-before-guidance |
      | false | 2024-01-01 | solar      |        |         | unknown | under-one-megawatt    |

  Scenario Outline: the rule came with the Inflation Reduction Act
    Given an investment "farm" with
      | pwa_met | true |
    When the firm is checked as of <day>
    Then the concept "five_times_amount" is <answer> for "farm"

    Examples:
      | day        | answer |
      | 2022-08-15 | false  |
      | 2022-08-16 | true   |
