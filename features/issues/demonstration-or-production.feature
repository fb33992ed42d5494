Feature: Where demonstration ends and production begins

  Scenario Outline: the activities are <activities>, by hand <hand>
    Given an assignment "crew" with
      | activities | <activities> |
      | hands_on   | <hand>       |
    When the firm is checked as of 2026-01-15
    Then the issue "demonstration-or-production" <raised> for "crew"
    Examples:
      | activities                         | hand  | raised        |
      | train_us_staff_on_process_know_how | true  | is raised     |
      | train_us_staff_on_bought_equipment | true  | is raised     |
      | train_us_staff_on_process_know_how | false | is not raised |
      | train_us_staff_on_process_know_how |       | is not raised |
      | after_sales_service_repair         | true  | is not raised |
      |                                    | true  | is not raised |

  Scenario: it goes to the working group
    Given an assignment "crew" with
      | activities | train_us_staff_on_process_know_how |
      | hands_on   | true                               |
      | workers    | 3                                  |
    When the firm is checked as of 2026-01-15
    Then the issue "demonstration-or-production" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "(3)"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | activities | train_us_staff_on_process_know_how |
      | hands_on   | true                               |
    When the firm is checked as of <day>
    Then the issue "demonstration-or-production" <raised>
    Examples:
      | day        | raised        |
      | 2025-12-03 | is not raised |
      | 2025-12-04 | is raised     |
      | 2026-11-23 | is raised     |
