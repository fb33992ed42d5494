Feature: Prevailing wages

  Scenario Outline: wages at the Davis-Bacon rates, or a shortfall that is cured
    Given an investment "plant" with
      | davis_bacon_paid | <paid>  |
      | cure_paid        | <cured> |
    When the firm is checked as of 2026-01-15
    Then the concept "prevailing_wages_paid" is <answer> for "plant" because of "<limb>"

    Examples:
      | paid  | cured | answer  | limb       |
      | true  |       | true    | wages-paid |
      | false | true  | true    | cured      |
      | false | false | false   | wages-paid |
      | false | false | false   | cured      |
      | false |       | unknown | cured      |
      |       | false | unknown | wages-paid |

  Scenario Outline: the rule came with the Inflation Reduction Act
    Given an investment "plant" with
      | davis_bacon_paid | true |
    When the firm is checked as of <day>
    Then the concept "prevailing_wages_paid" is <answer> for "plant"

    Examples:
      | day        | answer |
      | 2022-08-15 | false  |
      | 2022-08-16 | true   |
      | 2024-01-15 | true   |
      | 2025-06-30 | true   |
      | 2026-11-23 | true   |
