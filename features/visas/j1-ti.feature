Feature: J-1 trainee and intern

  The intern of the background graduated in Korea six months before the programme starts.

  Background:
    Given an assignment "crew" with
      | activities                    | receive_training, site_visit_observation |
      | role_type                     | intern                                   |
      | workers                       | 1                                        |
      | sponsor_designated            | true                                     |
      | ds_2019_issued                | true                                     |
      | ds_7002_signed                | true                                     |
      | program_start_date            | 2026-02-02                               |
      | enrolled_in_degree_program    | false                                    |
      | months_since_graduation       | 6                                        |
      | degree_level                  | bachelor                                 |
      | work_experience_abroad_months | 0                                        |
      | training_field_listed         | true                                     |
      | english_sufficient            | true                                     |
      | exchange_insurance            | true                                     |
      | unskilled_or_casual_labor     | false                                    |
      | displaces_us_worker           | false                                    |

  Scenario Outline: example 1, a graduate six months out is an intern, checked on <day>
    When the firm is checked as of <day>
    Then "j1-ti" applies to "crew" because of "intern-or-trainee"
    And it cites "22 CFR 62.22(b)(2), (d)"
    And the deadline "intern-programme-ends" is 2027-02-02
    And there is no deadline "trainee-programme-ends"
    And it obliges "find-a-sponsor"
    And it obliges "two-year-home-rule"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, an operator
    Given the fact "role_type" of "crew" is "operator"
    When the firm is checked as of 2026-01-15
    Then "j1-ti" does not apply to "crew" because of "labour"
    And "j1-ti" does not apply to "crew" because of "intern-or-trainee"

  Scenario: example 3, a trainee whose experience abroad is unknown
    Given the fact "role_type" of "crew" is "trainee"
    And the fact "work_experience_abroad_months" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "j1-ti" is undetermined for "crew" because of "intern-or-trainee"
    And it wants the fact "work_experience_abroad_months"

  Scenario Outline: an intern <months> months after graduation, enrolled <enrolled>
    Given the fact "months_since_graduation" of "crew" is "<months>"
    And the fact "enrolled_in_degree_program" of "crew" is "<enrolled>"
    When the firm is checked as of 2026-01-15
    Then "j1-ti" <verdict> "crew" because of "intern-or-trainee"
    Examples:
      | months | enrolled | verdict             |
      | 12     | false    | applies to          |
      | 13     | false    | does not apply to   |
      | 13     | true     | applies to          |
      | 13     |          | is undetermined for |

  Scenario Outline: a trainee with the degree <degree> and <months> months of work abroad
    Given the fact "role_type" of "crew" is "trainee"
    And the fact "degree_level" of "crew" is "<degree>"
    And the fact "work_experience_abroad_months" of "crew" is "<months>"
    When the firm is checked as of 2026-01-15
    Then "j1-ti" <verdict> "crew" because of "intern-or-trainee"
    Examples:
      | degree    | months | verdict           |
      | bachelor  | 11     | does not apply to |
      | bachelor  | 12     | applies to        |
      | associate | 12     | applies to        |
      | none      | 12     | does not apply to |
      | none      | 59     | does not apply to |
      | none      | 60     | applies to        |

  Scenario: an intern is not measured by a trainee's experience
    Given the fact "months_since_graduation" of "crew" is "30"
    And the fact "work_experience_abroad_months" of "crew" is "60"
    When the firm is checked as of 2026-01-15
    Then "j1-ti" does not apply to "crew" because of "intern-or-trainee"

  Scenario: a training programme lasts eighteen months
    Given the fact "role_type" of "crew" is "trainee"
    And the fact "work_experience_abroad_months" of "crew" is "24"
    When the firm is checked as of 2026-01-15
    Then "j1-ti" applies to "crew"
    And the deadline "trainee-programme-ends" is 2027-08-02
    And there is no deadline "intern-programme-ends"

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "j1-ti" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                      | value | criterion             |
      | sponsor_designated        | false | sponsor-and-forms     |
      | ds_2019_issued            | false | sponsor-and-forms     |
      | ds_7002_signed            | false | sponsor-and-forms     |
      | training_field_listed     | false | listed-field          |
      | english_sufficient        | false | english-and-insurance |
      | exchange_insurance        | false | english-and-insurance |
      | unskilled_or_casual_labor | true  | labour                |
      | displaces_us_worker       | true  | replaces-us-worker    |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "j1-ti" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                      | criterion             |
      | sponsor_designated        | sponsor-and-forms     |
      | training_field_listed     | listed-field          |
      | english_sufficient        | english-and-insurance |
      | unskilled_or_casual_labor | labour                |
      | displaces_us_worker       | replaces-us-worker    |

  # --- the activity matrix, cell by cell ---

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "j1-ti" <verdict> "crew" because of "learning-activities"
    And the criterion "learning-activities" is <outcome>
    Examples:
      | activity                                  | outcome | verdict           |
      | meetings_negotiation                      | met     | applies to        |
      | conference_seminar                        | met     | applies to        |
      | order_taking_purchasing                   | met     | applies to        |
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
      | supervise_or_train_construction_crew      | met     | applies to        |
      | production_line_operation                 | unmet   | does not apply to |
      | day_to_day_management_of_us_entity        | unmet   | does not apply to |
      | independent_research                      | met     | applies to        |
      | research_and_development_for_us_affiliate | met     | applies to        |
      | software_tied_to_bought_equipment         | met     | applies to        |
      | software_development_for_us_entity        | met     | applies to        |
      | engineering_design_in_us_office           | met     | applies to        |
      | interpreter_admin_for_visiting_crew       | unmet   | does not apply to |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "j1-ti" is undetermined for "crew" because of "learning-activities"
    And it is unsettled
    And the criterion "learning-activities" is unknown
    Examples:
      | activity                 |
      | hands_on_construction    |
      | utility_hook_up_in_plant |
