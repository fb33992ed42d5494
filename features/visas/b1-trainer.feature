Feature: B-1 specialized trainers

  The expert of the background teaches a cathode process licensed from Korea to 20 US hires for ten weeks, on Korean pay.

  Background:
    Given an assignment "crew" with
      | activities                           | train_us_staff_on_process_know_how |
      | hands_on                             | false                              |
      | work_kind                            | equipment                          |
      | payroll_source                       | korea_only                         |
      | planned_stay_days                    | 70                                 |
      | workers                              | 1                                  |
      | training_us_workers_is_main_purpose  | true                               |
      | knowledge_not_widely_available_in_us | true                               |
      | equipment_or_process_sourced_abroad  | true                               |
      | project_name                         | cathode plant                      |
      | productive_work_beyond_demonstration | false                              |
      | swaps_roles_with_building_crew       | false                              |
      | foreign_residence_kept               | true                               |
      | stay_limited                         | true                               |
      | visa_application_date                | 2026-02-02                         |
      | travel_date                          | 2026-03-02                         |

  # --- worked examples ------------------------------------------------------------------------------------------------

  Scenario: example 1, a cathode-process expert teaches 20 US hires for ten weeks
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" applies to "crew" because of "trainer-activities"
    And it cites "9 FAM 402.2-5(E)(2)"
    And the criterion "sourced-abroad" is met

  # The installer's facts are those of a teacher on a machine whose contract binds the seller to train.
  Scenario: example 2, the same in October 2025, when the paragraph for industrial workers is left
    Given the fact "visa_application_date" of "crew" is "2025-10-06"
    And the fact "travel_date" of "crew" is "2025-10-20"
    And the fact "activities" of "crew" is "train_us_staff_on_bought_equipment"
    And the fact "equipment_purchased_from_non_us_company" of "crew" is "true"
    And the fact "seller_is_group_company" of "crew" is "false"
    And the fact "sale_contract_in_writing" of "crew" is "true"
    And the fact "contract_requires_seller_service_or_training" of "crew" is "true"
    And the fact "services_covered" of "crew" is "train"
    And the fact "worker_is_seller_employee" of "crew" is "true"
    And the fact "specialised_knowledge" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" does not apply to "crew" because of "since-the-paragraph"
    And "b1-ciw" applies to "crew"

  Scenario: example 3, the trainer runs the coater on shift
    Given the fact "activities" of "crew" is "train_us_staff_on_process_know_how, production_line_operation"
    And the fact "productive_work_beyond_demonstration" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" does not apply to "crew" because of "productive-work"
    And "b1-trainer" does not apply to "crew" because of "trainer-activities"

  Scenario: example 4, scarcity is not documented
    Given the fact "knowledge_not_widely_available_in_us" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" is undetermined for "crew" because of "scarce-knowledge"
    And it wants the fact "knowledge_not_widely_available_in_us"

  # --- the days -------------------------------------------------------------------------------------------------------

  Scenario Outline: not in force on <day>
    When the firm is checked as of <day>
    Then "b1-trainer" does not apply to "crew"
    And it is not in force
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2025-12-03 |

  Scenario Outline: in force on <day>
    When the firm is checked as of <day>
    Then "b1-trainer" applies to "crew"
    Examples:
      | day        |
      | 2025-12-04 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "b1-trainer" applies to "crew"
    And it is stale

  Scenario Outline: application on <applied>, travel on <travel>
    Given the fact "visa_application_date" of "crew" is "<applied>"
    And the fact "travel_date" of "crew" is "<travel>"
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" <verdict> "crew" because of "since-the-paragraph"
    Examples:
      | applied    | travel     | verdict             |
      | 2025-12-03 | 2025-12-03 | does not apply to   |
      | 2025-12-03 | 2026-03-02 | does not apply to   |
      | 2025-12-04 | 2025-12-03 | does not apply to   |
      | 2025-12-04 | 2025-12-04 | applies to          |
      |            | 2025-12-03 | does not apply to   |
      |            | 2025-12-04 | is undetermined for |
      | 2025-12-04 |            | is undetermined for |

  Scenario Outline: what is taught on <activity> waits for the day of the application, <applied>
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "visa_application_date" of "crew" is "<applied>"
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" <verdict> "crew" because of "trainer-activities"
    Examples:
      | activity                             | applied    | verdict             |
      | commissioning_acceptance_test        | 2025-12-03 | does not apply to   |
      | commissioning_acceptance_test        | 2025-12-04 | applies to          |
      | calibration_testing                  | 2025-12-03 | does not apply to   |
      | calibration_testing                  | 2025-12-04 | applies to          |
      | train_us_staff_on_bought_equipment   | 2025-12-03 | does not apply to   |
      | train_us_staff_on_bought_equipment   | 2025-12-04 | applies to          |
      | train_us_staff_on_process_know_how   | 2025-12-03 | does not apply to   |
      | train_us_staff_on_process_know_how   | 2025-12-04 | applies to          |
      | software_tied_to_bought_equipment    | 2025-12-03 | does not apply to   |
      | software_tied_to_bought_equipment    | 2025-12-04 | applies to          |
      | supervise_or_train_construction_crew | 2025-12-03 | does not apply to   |
      | supervise_or_train_construction_crew | 2025-12-04 | is undetermined for |
      | interpreter_admin_for_visiting_crew  | 2025-12-03 | does not apply to   |
      | interpreter_admin_for_visiting_crew  | 2025-12-04 | is undetermined for |

  # --- one condition at a time ----------------------------------------------------------------------------------------

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                                 | value                 | criterion             |
      | training_us_workers_is_main_purpose  | false                 | teaches-us-workers    |
      | stay_limited                         | false                 | temporary-stay        |
      | knowledge_not_widely_available_in_us | false                 | scarce-knowledge      |
      | project_name                         | none                  | specific-project      |
      | equipment_or_process_sourced_abroad  | false                 | sourced-abroad        |
      | payroll_source                       | us_source             | no-us-pay             |
      | payroll_source                       | mixed                 | no-us-pay             |
      | foreign_residence_kept               | false                 | residence-abroad      |
      | productive_work_beyond_demonstration | true                  | productive-work       |
      | activities                           | hands_on_construction | building-work-by-hand |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                                 | criterion          |
      | activities                           | trainer-activities |
      | training_us_workers_is_main_purpose  | teaches-us-workers |
      | stay_limited                         | temporary-stay     |
      | project_name                         | specific-project   |
      | equipment_or_process_sourced_abroad  | sourced-abroad     |
      | payroll_source                       | no-us-pay          |
      | foreign_residence_kept               | residence-abroad   |
      | productive_work_beyond_demonstration | productive-work    |

  # --- the activity matrix, cell by cell ------------------------------------------------------------------------------

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" <verdict> "crew" because of "trainer-activities"
    Examples:
      | activity                                  | verdict             |
      | meetings_negotiation                      | applies to          |
      | conference_seminar                        | applies to          |
      | order_taking_purchasing                   | applies to          |
      | board_meeting_director                    | applies to          |
      | investment_search_company_setup           | applies to          |
      | site_visit_observation                    | applies to          |
      | audit_inspection_for_korean_parent        | is undetermined for |
      | install_foreign_bought_equipment          | does not apply to   |
      | install_us_bought_or_us_made_equipment    | does not apply to   |
      | install_group_transfer_no_sale            | does not apply to   |
      | commissioning_acceptance_test             | applies to          |
      | calibration_testing                       | applies to          |
      | after_sales_service_repair                | does not apply to   |
      | routine_maintenance_no_contract           | does not apply to   |
      | train_us_staff_on_bought_equipment        | applies to          |
      | train_us_staff_on_process_know_how        | applies to          |
      | receive_training                          | does not apply to   |
      | supervise_or_train_construction_crew      | is undetermined for |
      | hands_on_construction                     | does not apply to   |
      | utility_hook_up_in_plant                  | does not apply to   |
      | production_line_operation                 | does not apply to   |
      | day_to_day_management_of_us_entity        | does not apply to   |
      | independent_research                      | applies to          |
      | research_and_development_for_us_affiliate | does not apply to   |
      | software_tied_to_bought_equipment         | applies to          |
      | software_development_for_us_entity        | does not apply to   |
      | engineering_design_in_us_office           | does not apply to   |
      | interpreter_admin_for_visiting_crew       | is undetermined for |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "visa_application_date" of "crew" is "<applied>"
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" is undetermined for "crew" because of "trainer-activities"
    And it is unsettled
    Examples:
      | activity                             | applied    |
      | audit_inspection_for_korean_parent   | 2026-02-02 |
      | supervise_or_train_construction_crew | 2025-12-04 |
      | interpreter_admin_for_visiting_crew  | 2025-12-04 |

  # --- days and papers ------------------------------------------------------------------------------------------------

  Scenario: leave within what is usually given, and keep the papers of the training
    When the firm is checked as of 2026-01-15
    Then "b1-trainer" applies to "crew"
    And the deadline "leave" is 2026-09-02
    And it obliges "training-plan"
    And it obliges "proof-of-scarcity"
    And it obliges "file-through-the-desk"

  Scenario: the desk takes files from the day after
    When the firm is checked as of 2025-12-05
    Then "b1-trainer" applies to "crew"
    And it obliges "file-through-the-desk"

  Scenario: the day before the desk opens
    When the firm is checked as of 2025-12-04
    Then "b1-trainer" applies to "crew"
    And it does not oblige "file-through-the-desk"
