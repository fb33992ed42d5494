Feature: H-2B for building crews is hard to reach

  Background:
    Given a firm with
      | name | Hanbit Cells |
    And an assignment "crew" with
      | activities | hands_on_construction |
      | hands_on   | true                  |
      | work_kind  | building_construction |
      | workers    | 20                    |

  Scenario: it goes to the working group
    When the firm is checked as of 2026-01-15
    Then the issue "h2b-building-crews" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "20 workers of Hanbit Cells"

  Scenario: equipment work
    Given the fact "activities" of "crew" is "install_foreign_bought_equipment"
    And the fact "work_kind" of "crew" is "equipment"
    When the firm is checked as of 2026-01-15
    Then the issue "h2b-building-crews" is not raised

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "h2b-building-crews" <raised>
    Examples:
      | day        | raised        |
      | 2024-08-13 | is not raised |
      | 2024-08-14 | is raised     |
      | 2026-11-23 | is raised     |
