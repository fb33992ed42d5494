Feature: Junior staff lose odds in the weighted selection

  Background:
    Given a firm with
      | name | Hanbit Cells |
    And an assignment "crew" with
      | workers                             | 5     |
      | h1b_cap_exempt                      | false |
      | registration_fiscal_year            | 2027  |
      | occupation_area_and_level_named     | true  |
      | offered_wage_level                  | I     |
      | other_registrants_lowest_wage_level | none  |

  Scenario: it goes to Congress
    When the firm is checked as of 2026-02-19
    Then the issue "h1b-junior-odds" is raised for "crew"
    And it goes to "f-congress"
    And its talking point says "5 junior staff of Hanbit Cells are entered 1 time each"

  Scenario Outline: level <level>
    Given the fact "offered_wage_level" of "crew" is "<level>"
    When the firm is checked as of 2026-02-19
    Then the issue "h1b-junior-odds" <raised>
    Examples:
      | level   | raised        |
      | below_I | is raised     |
      | I       | is raised     |
      | II      | is not raised |
      |         | is not raised |

  Scenario: a season before the weights
    Given the fact "registration_fiscal_year" of "crew" is "2026"
    When the firm is checked as of 2026-02-19
    Then the issue "h1b-junior-odds" is not raised

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "h1b-junior-odds" <raised>
    Examples:
      | day        | raised        |
      | 2025-12-28 | is not raised |
      | 2025-12-29 | is raised     |
      | 2026-11-23 | is raised     |
