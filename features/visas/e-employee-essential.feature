Feature: E essential-skills employee

  The specialist of the background knows the process of the Korean company, as few do in the United States.

  Background:
    Given an entity "plant-co" with
      | korean_national_ownership_pct | 100           |
      | funds_committed_at_risk       | true          |
      | investment_usd                | 2,000,000,000 |
      | enterprise_total_cost_usd     | 2,000,000,000 |
      | enterprise_operating_or_near  | true          |
      | enterprise_marginal           | false         |
    And an assignment "crew" with
      | employer                             | plant-co                           |
      | e_enterprise_employs_worker          | true                               |
      | worker_nationality                   | KR                                 |
      | intends_departure                    | true                               |
      | worksite_owner_relation              | petitioner                         |
      | role_type                            | specialised_technician             |
      | specialised_knowledge                | true                               |
      | knowledge_not_widely_available_in_us | true                               |
      | startup_or_training_staff            | false                              |
      | activities                           | train_us_staff_on_process_know_how |
      | visa_application_date                | 2025-06-02                         |

  Scenario Outline: a process specialist, checked on <day>
    When the firm is checked as of <day>
    Then "e-employee-essential" applies to "crew" because of "essential-skills"
    And "e-employee-essential" applies to "crew" because of "treaty-employee"
    And "e-employee-essential" applies to "crew" because of "essential-activities"
    And it cites "8 CFR 214.2(e)(18); 9 FAM 402.9-7"
    And it obliges "skills-letter"
    And it obliges "replacement-plan"
    And it obliges "file-forms"
    And it does not oblige "replace-in-time"
    And it meets "e2-enterprise"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: e-employee example 2, an assembler in a plant in steady state
    Given the fact "role_type" of "crew" is "operator"
    And the fact "activities" of "crew" is "production_line_operation"
    And the fact "specialised_knowledge" of "crew" is "false"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" does not apply to "crew" because of "essential-skills"
    And "e-employee-essential" does not apply to "crew" because of "start-up-staff"
    And "e-employee-supervisor" does not apply to "crew" because of "executive-or-supervisor"

  Scenario: e-employee example 3, an operator for a ramp-up of six months
    Given the fact "role_type" of "crew" is "operator"
    And the fact "activities" of "crew" is "production_line_operation"
    And the fact "specialised_knowledge" of "crew" is "false"
    And the fact "startup_or_training_staff" of "crew" is "true"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" is undetermined for "crew" because of "start-up-staff"
    And "e-employee-essential" is undetermined for "crew" because of "essential-activities"
    And it is unsettled
    And it wants the fact "replacement_months_set_by_post"
    And it obliges "replace-in-time"

  Scenario Outline: a ramp-up for which the post has set <months> months
    Given the fact "role_type" of "crew" is "operator"
    And the fact "activities" of "crew" is "production_line_operation"
    And the fact "specialised_knowledge" of "crew" is "false"
    And the fact "startup_or_training_staff" of "crew" is "true"
    And the fact "replacement_months_set_by_post" of "crew" is "<months>"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" <verdict> "crew" because of "start-up-staff"
    And "e-employee-essential" <verdict> "crew" because of "essential-activities"
    Examples:
      | months | verdict             |
      | 0      | is undetermined for |
      | 1      | applies to          |
      | 6      | applies to          |

  Scenario: the time that the post set opens no other activity
    Given the fact "activities" of "crew" is "production_line_operation, utility_hook_up_in_plant"
    And the fact "startup_or_training_staff" of "crew" is "true"
    And the fact "replacement_months_set_by_post" of "crew" is "6"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" is undetermined for "crew" because of "essential-activities"

  Scenario: a time set for staff who are not for start-up does not open the line
    Given the fact "activities" of "crew" is "production_line_operation"
    And the fact "replacement_months_set_by_post" of "crew" is "6"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" is undetermined for "crew" because of "essential-activities"

  Scenario Outline: special knowledge <special>, rare in the United States <rare>, for start-up <start>
    Given the fact "specialised_knowledge" of "crew" is "<special>"
    And the fact "knowledge_not_widely_available_in_us" of "crew" is "<rare>"
    And the fact "startup_or_training_staff" of "crew" is "<start>"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" <verdict> "crew" because of "essential-skills"
    Examples:
      | special | rare  | start | verdict             |
      | true    | true  | false | applies to          |
      | true    | false | false | is undetermined for |
      | false   | true  | false | does not apply to   |
      | false   | false | false | does not apply to   |
      |         | true  | false | is undetermined for |
      | true    |       | false | is undetermined for |

  Scenario: rare or not, the officer weighs
    Given the fact "knowledge_not_widely_available_in_us" of "crew" is "false"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" is undetermined for "crew" because of "essential-skills"
    And it is unsettled

  Scenario: whether the worker is start-up staff is unknown
    Given the fact "specialised_knowledge" of "crew" is "false"
    And the fact "startup_or_training_staff" of "crew" is unknown
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" is undetermined for "crew" because of "start-up-staff"
    And it wants the fact "startup_or_training_staff"

  Scenario: the tasks are unknown
    Given the fact "activities" of "crew" is unknown
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" is undetermined for "crew" because of "essential-activities"
    And it wants the fact "activities"

  Scenario: the first day of the treaty
    When the firm is checked as of 1957-11-07
    Then "e-employee-essential" applies to "crew"

  Scenario: the day before
    When the firm is checked as of 1957-11-06
    Then "e-employee-essential" does not apply to "crew"
    And it is not in force

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "e-employee-essential" applies to "crew"
    And it is stale

  Scenario Outline: not the employee of a treaty enterprise, <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" <verdict> "crew" because of "treaty-employee"
    Examples:
      | fact                        | value | verdict             |
      | e_enterprise_employs_worker | false | does not apply to   |
      | worker_nationality          | VN    | does not apply to   |
      | worker_nationality          |       | is undetermined for |
      | employer                    |       | is undetermined for |

  # --- the activity matrix, cell by cell ------------------------------------------------------------------------------

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" <verdict> "crew" because of "essential-activities"
    And the criterion "essential-activities" is <outcome>
    Examples:
      | activity                                  | verdict           | outcome |
      | meetings_negotiation                      | applies to        | met     |
      | conference_seminar                        | applies to        | met     |
      | order_taking_purchasing                   | applies to        | met     |
      | site_visit_observation                    | applies to        | met     |
      | audit_inspection_for_korean_parent        | applies to        | met     |
      | install_foreign_bought_equipment          | applies to        | met     |
      | install_us_bought_or_us_made_equipment    | applies to        | met     |
      | install_group_transfer_no_sale            | applies to        | met     |
      | commissioning_acceptance_test             | applies to        | met     |
      | calibration_testing                       | applies to        | met     |
      | after_sales_service_repair                | applies to        | met     |
      | train_us_staff_on_bought_equipment        | applies to        | met     |
      | train_us_staff_on_process_know_how        | applies to        | met     |
      | receive_training                          | does not apply to | unmet   |
      | supervise_or_train_construction_crew      | applies to        | met     |
      | hands_on_construction                     | does not apply to | unmet   |
      | day_to_day_management_of_us_entity        | does not apply to | unmet   |
      | independent_research                      | applies to        | met     |
      | research_and_development_for_us_affiliate | applies to        | met     |
      | software_tied_to_bought_equipment         | applies to        | met     |
      | software_development_for_us_entity        | applies to        | met     |
      | engineering_design_in_us_office           | applies to        | met     |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" is undetermined for "crew" because of "essential-activities"
    And the criterion "essential-activities" is unknown
    And it is unsettled
    Examples:
      | activity                            |
      | board_meeting_director              |
      | investment_search_company_setup     |
      | routine_maintenance_no_contract     |
      | utility_hook_up_in_plant            |
      | production_line_operation           |
      | interpreter_admin_for_visiting_crew |

  Scenario: one closed activity closes the route, however many are open
    Given the fact "activities" of "crew" is "meetings_negotiation, train_us_staff_on_process_know_how, hands_on_construction"
    When the firm is checked as of 2025-06-30
    Then "e-employee-essential" does not apply to "crew" because of "essential-activities"
