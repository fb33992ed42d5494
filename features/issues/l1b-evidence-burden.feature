Feature: Evidence of specialised knowledge for staff who start up a plant

  Scenario Outline: <class>, specialised knowledge <knows>, <activity>
    Given an assignment "team" with
      | visa_class            | <class>    |
      | specialised_knowledge | <knows>    |
      | activities            | <activity> |
    When the firm is checked as of 2026-01-15
    Then the issue "l1b-evidence-burden" <raised> for "team"
    Examples:
      | class | knows | activity                           | raised        |
      | l1b   | true  | install_group_transfer_no_sale     | is raised     |
      | l1b   | true  | commissioning_acceptance_test      | is raised     |
      | l1b   | true  | train_us_staff_on_process_know_how | is raised     |
      | l1b   | true  | engineering_design_in_us_office    | is not raised |
      | l1b   | true  |                                    | is not raised |
      | l1b   | false | commissioning_acceptance_test      | is not raised |
      | l1b   |       | commissioning_acceptance_test      | is not raised |
      | l1a   | true  | commissioning_acceptance_test      | is not raised |
      |       | true  | commissioning_acceptance_test      | is not raised |

  Scenario: it goes to the working group
    Given a firm with
      | name | Hanbit Cells |
    And an assignment "team" with
      | visa_class            | l1b                                |
      | specialised_knowledge | true                               |
      | activities            | train_us_staff_on_process_know_how |
      | workers               | 12                                 |
    When the firm is checked as of 2026-01-15
    Then the issue "l1b-evidence-burden" is raised for "team"
    And it goes to "f-btvwg"
    And its talking point says "12 workers of Hanbit Cells"
    And its talking point says "인력 12명"

  Scenario Outline: as of <day>
    Given an assignment "team" with
      | visa_class            | l1b                           |
      | specialised_knowledge | true                          |
      | activities            | commissioning_acceptance_test |
    When the firm is checked as of <day>
    Then the issue "l1b-evidence-burden" <raised>
    Examples:
      | day        | raised        |
      | 2015-08-16 | is not raised |
      | 2015-08-17 | is raised     |
