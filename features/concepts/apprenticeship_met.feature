Feature: Apprenticeship requirements

  Background:
    Given an investment "plant" with
      | construction_begin_date      | 2024-06-01 |
      | apprentice_hours_pct         | 15         |
      | apprentice_ratio_met         | true       |
      | apprentice_participation_met | true       |
      | apprentice_request_made      | false      |
      | apprentice_request_refused   | false      |
      | apprentice_penalty_paid      | false      |

  Scenario Outline: the share of hours follows the year in which construction begins
    Given the fact "construction_begin_date" of "plant" is "<begun>"
    And the fact "apprentice_hours_pct" of "plant" is "<hours>"
    When the firm is checked as of 2026-01-15
    Then the concept "apprenticeship_met" is <answer> for "plant" because of "labor-hours"
    And it cites "26 U.S.C. §45(b)(8)(A)"

    Examples:
      | begun      | hours | answer  |
      | 2022-12-31 | 10    | true    |
      | 2022-12-31 | 9.99  | false   |
      | 2023-01-01 | 12.5  | true    |
      | 2023-01-01 | 12.49 | false   |
      | 2023-12-31 | 12.5  | true    |
      | 2023-12-31 | 12.49 | false   |
      | 2024-01-01 | 15    | true    |
      | 2024-01-01 | 14.99 | false   |
      |            | 15    | true    |
      |            | 14.99 | unknown |
      | 2024-06-01 |       | unknown |

  Scenario Outline: ratio and participation
    Given the fact "<fact>" of "plant" is "<value>"
    When the firm is checked as of 2026-01-15
    Then the concept "apprenticeship_met" is <answer> for "plant" because of "<limb>"

    Examples:
      | fact                         | value | answer  | limb          |
      | apprentice_ratio_met         | true  | true    | ratio         |
      | apprentice_ratio_met         | false | false   | ratio         |
      | apprentice_ratio_met         |       | unknown | ratio         |
      | apprentice_participation_met | true  | true    | participation |
      | apprentice_participation_met | false | false   | participation |
      | apprentice_participation_met |       | unknown | participation |

  Scenario Outline: good faith excuses where the programme refuses or is silent
    Given the fact "apprentice_hours_pct" of "plant" is "0"
    And the fact "apprentice_request_made" of "plant" is "<request>"
    And the fact "apprentice_request_refused" of "plant" is "<refused>"
    When the firm is checked as of 2026-01-15
    Then the concept "apprenticeship_met" is <answer> for "plant" because of "<limb>"

    Examples:
      | request | refused | answer  | limb                 |
      | true    | true    | true    | apprentices-requested |
      | true    | true    | true    | request-refused      |
      | true    | false   | false   | request-refused      |
      | false   | true    | false   | apprentices-requested |
      | true    |         | unknown | request-refused      |

  Scenario Outline: the penalty makes up for missing hours
    Given the fact "apprentice_hours_pct" of "plant" is "0"
    And the fact "apprentice_penalty_paid" of "plant" is "<paid>"
    When the firm is checked as of 2026-01-15
    Then the concept "apprenticeship_met" is <answer> for "plant" because of "penalty-paid"

    Examples:
      | paid  | answer  |
      | true  | true    |
      | false | false   |
      |       | unknown |

  Scenario Outline: the rule came with the Inflation Reduction Act
    When the firm is checked as of <day>
    Then the concept "apprenticeship_met" is <answer> for "plant"

    Examples:
      | day        | answer |
      | 2022-08-15 | false  |
      | 2022-08-16 | true   |
