Feature: Matters for the Department of Energy

  Scenario: f-doe example 1, a battery grant that was cut
    Given a firm with
      | ask_type     | subsidy_access |
      | needed_lever | case_decision  |
      | ask_topic    | doe_award      |
      | doe_award_id | DE-MS0000123   |
    When the firm is checked as of 2026-01-15
    Then "channel-doe" applies to "firm"

  Scenario: f-doe example 2, a rule on the allocation of section 48C is for Treasury
    Given a firm with
      | ask_type     | tax_incentive          |
      | needed_lever | regulation_or_guidance |
      | ask_topic    | other                  |
    When the firm is checked as of 2026-01-15
    Then "channel-doe" does not apply to "firm" because of "department-decides"
    And "channel-treas-irs" applies to "firm"

  Scenario: f-doe example 3, the award is not named
    Given a firm with
      | ask_type     | subsidy_access |
      | needed_lever | case_decision  |
      | ask_topic    | doe_award      |
    When the firm is checked as of 2026-01-15
    Then "channel-doe" is undetermined for "firm" because of "award-or-authorisation"
    And it wants the fact "doe_award_id"

  Scenario Outline: the lever is <lever>
    Given a firm with
      | ask_type     | subsidy_access |
      | needed_lever | <lever>        |
      | ask_topic    | doe_award      |
      | doe_award_id | DE-MS0000123   |
    When the firm is checked as of 2026-01-15
    Then "channel-doe" <verdict> "firm" because of "department-decides"
    Examples:
      | lever         | verdict             |
      | case_decision | applies to          |
      | statute       | does not apply to   |
      |               | is undetermined for |

  Scenario Outline: an ask of <ask> on <topic>, award <award>, activities <activities>
    Given a firm with
      | ask_type        | <ask>         |
      | needed_lever    | case_decision |
      | ask_topic       | <topic>       |
      | doe_award_id    | <award>       |
      | energy_activity | <activities>  |
    When the firm is checked as of 2026-01-15
    Then "channel-doe" <verdict> "firm" because of "award-or-authorisation"
    Examples:
      | ask            | topic             | award | activities | verdict             |
      | subsidy_access | doe_award         | none  | grid       | does not apply to   |
      | subsidy_access | doe_award         | DE-1  | grid       | applies to          |
      | subsidy_access | permit            | DE-1  | grid       | does not apply to   |
      | energy         | sensitive_country | none  | grid       | applies to          |
      | energy         | other             | none  | lng        | applies to          |
      | energy         | other             | none  | doe_lab    | applies to          |
      | energy         | other             | none  | grid       | does not apply to   |
      | subsidy_access | other             | none  | lng        | does not apply to   |
      | subsidy_access |                   | none  | grid       | is undetermined for |
      | energy         | other             | none  |            | is undetermined for |
