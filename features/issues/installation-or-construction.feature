Feature: Where installing equipment ends and building work begins

  Scenario Outline: the issue is <kind>, the work <work>, the activities <activities>
    Given an assignment "crew" with
      | issue_kind | <kind>       |
      | work_kind  | <work>       |
      | activities | <activities> |
      | workers    | 40           |
    When the firm is checked as of 2026-01-15
    Then the issue "installation-or-construction" <raised> for "crew"
    Examples:
      | kind       | work      | activities                        | raised        |
      | scope      | equipment | commissioning_acceptance_test     | is raised     |
      | processing | mixed     | install_foreign_bought_equipment  | is raised     |
      | processing | equipment | utility_hook_up_in_plant          | is raised     |
      | processing | equipment | install_foreign_bought_equipment  | is not raised |
      |            |           |                                   | is not raised |

  Scenario: it goes to the working group
    Given an assignment "crew" with
      | work_kind | mixed |
      | workers   | 40    |
    When the firm is checked as of 2026-01-15
    Then the issue "installation-or-construction" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "For 40 workers"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | work_kind | mixed |
    When the firm is checked as of <day>
    Then the issue "installation-or-construction" <raised>
    Examples:
      | day        | raised        |
      | 2001-09-18 | is not raised |
      | 2001-09-19 | is raised     |
      | 2024-01-15 | is raised     |
      | 2026-11-23 | is raised     |
