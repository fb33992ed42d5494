Feature: H-3 trainee

  The trainees of the background learn a safety regime that is taught in the United States alone.

  Background:
    Given an assignment "crew" with
      | activities                    | receive_training, site_visit_observation |
      | role_type                     | trainee                                  |
      | workers                       | 6                                        |
      | training_available_in_korea   | false                                    |
      | post_in_normal_staffing       | false                                    |
      | productive_work_incidental    | true                                     |
      | training_for_career_abroad    | true                                     |
      | training_plan_structured      | true                                     |
      | skills_already_held           | false                                    |
      | petition_filed_date           | 2026-01-05                               |

  Scenario Outline: example 1, learning a safety regime that is US only, checked on <day>
    When the firm is checked as of <day>
    Then "h3" applies to "crew" because of "not-available-in-korea"
    And it cites "8 CFR 214.2(h)(7)(ii)(A)(1)"
    And it obliges "form-i-129"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, running the line
    Given the fact "activities" of "crew" is "production_line_operation"
    And the fact "role_type" of "crew" is "operator"
    And the fact "productive_work_incidental" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "h3" does not apply to "crew" because of "incidental-work"
    And "h3" does not apply to "crew" because of "productive-job"
    And "h3" does not apply to "crew" because of "trainee-activities"

  Scenario: example 3, the plan is missing
    Given the fact "training_plan_structured" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "h3" is undetermined for "crew" because of "structured-plan"
    And it wants the fact "training_plan_structured"

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "h3" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                        | value         | criterion              |
      | training_available_in_korea | true          | not-available-in-korea |
      | post_in_normal_staffing     | true          | outside-normal-staffing |
      | productive_work_incidental  | false         | incidental-work        |
      | training_for_career_abroad  | false         | career-abroad          |
      | training_plan_structured    | false         | structured-plan        |
      | role_type                   | operator      | productive-job         |
      | role_type                   | skilled_trade | productive-job         |
      | skills_already_held         | true          | skills-held            |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "h3" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                        | criterion               |
      | training_available_in_korea | not-available-in-korea  |
      | post_in_normal_staffing     | outside-normal-staffing |
      | productive_work_incidental  | incidental-work         |
      | training_for_career_abroad  | career-abroad           |
      | role_type                   | productive-job          |
      | skills_already_held         | skills-held             |
      | activities                  | trainee-activities      |

  # --- the activity matrix, cell by cell ---

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "h3" <verdict> "crew" because of "trainee-activities"
    And the criterion "trainee-activities" is <outcome>
    Examples:
      | activity                                  | outcome | verdict           |
      | meetings_negotiation                      | met     | applies to        |
      | conference_seminar                        | met     | applies to        |
      | order_taking_purchasing                   | unmet   | does not apply to |
      | board_meeting_director                    | unmet   | does not apply to |
      | investment_search_company_setup           | unmet   | does not apply to |
      | site_visit_observation                    | met     | applies to        |
      | audit_inspection_for_korean_parent        | met     | applies to        |
      | install_foreign_bought_equipment          | unmet   | does not apply to |
      | install_us_bought_or_us_made_equipment    | unmet   | does not apply to |
      | install_group_transfer_no_sale            | unmet   | does not apply to |
      | commissioning_acceptance_test             | met     | applies to        |
      | calibration_testing                       | met     | applies to        |
      | after_sales_service_repair                | unmet   | does not apply to |
      | routine_maintenance_no_contract           | unmet   | does not apply to |
      | train_us_staff_on_bought_equipment        | unmet   | does not apply to |
      | train_us_staff_on_process_know_how        | unmet   | does not apply to |
      | receive_training                          | met     | applies to        |
      | supervise_or_train_construction_crew      | unmet   | does not apply to |
      | hands_on_construction                     | unmet   | does not apply to |
      | utility_hook_up_in_plant                  | unmet   | does not apply to |
      | production_line_operation                 | unmet   | does not apply to |
      | day_to_day_management_of_us_entity        | unmet   | does not apply to |
      | independent_research                      | met     | applies to        |
      | research_and_development_for_us_affiliate | met     | applies to        |
      | software_tied_to_bought_equipment         | met     | applies to        |
      | software_development_for_us_entity        | met     | applies to        |
      | engineering_design_in_us_office           | met     | applies to        |
      | interpreter_admin_for_visiting_crew       | unmet   | does not apply to |
