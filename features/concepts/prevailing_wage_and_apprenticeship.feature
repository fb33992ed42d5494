Feature: Prevailing wage and apprenticeship requirements

  Scenario Outline: single facts, or what the firm concluded of them
    Given an investment "plant" with
      | davis_bacon_paid     | <wages>      |
      | cure_paid            | <cured>      |
      | pwa_apprentice_met   | <apprentice> |
      | pwa_met              | <declared>   |
    When the firm is checked as of 2026-01-15
    Then the concept "prevailing_wage_and_apprenticeship" is <answer> for "plant" because of "<limb>"

    Examples:
      | wages | cured | apprentice | declared | answer  | limb        |
      | true  |       | true       |          | true    | wages       |
      | true  |       | true       |          | true    | apprentices |
      | true  |       | true       |          | true    | not-denied  |
      |       |       |            | true     | true    | wages       |
      |       |       |            | true     | true    | apprentices |
      |       |       |            | true     | true    | not-denied  |
      |       |       |            | false    | false   | not-denied  |
      | false | false | true       |          | false   | wages       |
      | true  |       | false      |          | false   | apprentices |
      |       |       | true       |          | unknown | wages       |
      | true  |       |            |          | unknown | apprentices |
      # What is said of the whole does not agree with what is said of the parts.
      | true  |       | true       | false    | unknown | not-denied  |
      | false | false | true       | true     | unknown | wages       |
      | true  |       | false      | true     | unknown | apprentices |

  Scenario: example 3 of the sheet, wages met and a refused request that is not yet proven
    Given an investment "plant" with
      | davis_bacon_paid             | true       |
      | construction_begin_date      | 2024-06-01 |
      | apprentice_hours_pct         | 0          |
      | apprentice_ratio_met         | true       |
      | apprentice_participation_met | false      |
      | apprentice_request_made      | true       |
      | apprentice_penalty_paid      | false      |
    When the firm is checked as of 2026-01-15
    Then the concept "prevailing_wage_and_apprenticeship" is unknown for "plant" because of "apprentices"
    And it wants the fact "apprentice_request_refused" of "plant"

  Scenario: the same with the proof
    Given an investment "plant" with
      | davis_bacon_paid             | true       |
      | apprentice_request_made      | true       |
      | apprentice_request_refused   | true       |
    When the firm is checked as of 2026-01-15
    Then the concept "prevailing_wage_and_apprenticeship" is true for "plant"

  Scenario Outline: the same answer on every day since the Act
    Given an investment "plant" with
      | pwa_met | true |
    When the firm is checked as of <day>
    Then the concept "prevailing_wage_and_apprenticeship" is <answer> for "plant"

    Examples:
      | day        | answer |
      | 2022-08-15 | false  |
      | 2022-08-16 | true   |
      | 2024-01-15 | true   |
      | 2025-06-30 | true   |
      | 2026-01-15 | true   |
      | 2026-11-23 | true   |
