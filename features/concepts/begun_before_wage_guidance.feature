Feature: Construction begun before the wage guidance took effect

  Scenario Outline: the last day is 28 January 2023
    Given an investment "plant" with
      | construction_begin_date | <begun> |
    When the firm is checked as of <day>
    Then the concept "begun_before_wage_guidance" is <answer> for "plant"

    Examples:
      | begun      | day        | answer  |
      | 2023-01-28 | 2026-11-23 | true    |
      | 2023-01-29 | 2026-11-23 | false   |
      |            | 2026-11-23 | unknown |
      | 2022-06-30 | 2022-08-16 | true    |
      | 2022-06-30 | 2022-08-15 | false   |

  Scenario: it rests on the guidance
    Given an investment "plant" with
      | construction_begin_date | 2023-01-28 |
    When the firm is checked as of 2026-11-23
    Then the concept "begun_before_wage_guidance" is true for "plant" because of "begun-before-guidance"
    And it cites "26 U.S.C. §45(b)(6)(B)(ii)"
