Feature: B-1 in lieu of H-1B or H-3

  The physicist of the background, a Korean PhD on Korean pay, studies equipment physics at the US affiliate for eight weeks.

  Background:
    Given an assignment "crew" with
      | activities                   | research_and_development_for_us_affiliate |
      | hands_on                     | false                                     |
      | work_kind                    | office                                    |
      | payroll_source               | korea_only                                |
      | employer_entity              | korean_parent                             |
      | planned_stay_days            | 56                                        |
      | workers                      | 1                                         |
      | degree_level                 | phd                                       |
      | degree_field_matches_job     | true                                      |
      | job_requires_specific_degree | true                                      |
      | worksite_owner_relation      | affiliate                                 |
      | worksite_controls_worker     | petitioner                                |
      | training_available_in_korea  | false                                     |
      | productive_work_incidental   | true                                      |
      | displaces_us_worker          | false                                     |
      | benefit_accrues_abroad       | true                                      |
      | funds_for_trip               | true                                      |
      | expense_reimbursement_only   | false                                     |
      | foreign_residence_kept       | true                                      |
      | intends_departure            | true                                      |
      | stay_limited                 | true                                      |
      | visa_application_date        | 2026-01-05                                |
      | travel_date                  | 2026-02-02                                |

  # --- worked examples ------------------------------------------------------------------------------------------------

  Scenario Outline: example 1, a Korean PhD studies for eight weeks at the US affiliate, checked on <day>
    When the firm is checked as of <day>
    Then "b1-biloh" applies to "crew" because of "degree-and-specialty-job"
    And it cites "9 FAM 402.2-5(F)"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, a coder for nine months in the team of a US client
    Given the fact "activities" of "crew" is "software_development_for_us_entity"
    And the fact "planned_stay_days" of "crew" is "270"
    And the fact "stay_limited" of "crew" is "false"
    And the fact "worksite_owner_relation" of "crew" is "unaffiliated"
    And the fact "worksite_controls_worker" of "crew" is "host"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" does not apply to "crew" because of "short-defined-stay"
    And "b1-biloh" does not apply to "crew" because of "lent-to-a-client"

  Scenario: example 3, how pay is split is not known
    Given the fact "payroll_source" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" is undetermined for "crew" because of "pay-from-korea"
    And it wants the fact "payroll_source"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "b1-biloh" applies to "crew"
    And it is stale

  # --- one condition at a time ----------------------------------------------------------------------------------------

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                         | value                     | criterion                |
      | activities                   | production_line_operation | professional-activities  |
      | degree_level                 | none                      | degree-and-specialty-job |
      | degree_level                 | associate                 | degree-and-specialty-job |
      | degree_field_matches_job     | false                     | degree-and-specialty-job |
      | job_requires_specific_degree | false                     | degree-and-specialty-job |
      | employer_entity              | us_entity                 | employed-abroad          |
      | employer_entity              | third_party               | employed-abroad          |
      | payroll_source               | us_source                 | pay-from-korea           |
      | payroll_source               | mixed                     | pay-from-korea           |
      | stay_limited                 | false                     | short-defined-stay       |
      | intends_departure            | false                     | intends-to-leave         |
      | foreign_residence_kept       | false                     | intends-to-leave         |

  Scenario: building work by hand
    Given the fact "work_kind" of "crew" is "building_construction"
    And the fact "hands_on" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" does not apply to "crew" because of "building-work-by-hand"

  Scenario: a supervisor of a construction crew who does not otherwise qualify
    Given the fact "activities" of "crew" is "supervise_or_train_construction_crew"
    And the fact "work_kind" of "crew" is "building_construction"
    And the fact "funds_for_trip" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" does not apply to "crew" because of "supervisor-conditions"

  Scenario: engineers who supervise no construction crew need none of the supervisor's conditions
    Given the fact "funds_for_trip" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" applies to "crew"
    And the criterion "supervisor-conditions" is not triggered

  Scenario Outline: <fact> is <value>, and the route is open
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" applies to "crew" because of "<criterion>"
    Examples:
      | fact            | value           | criterion                |
      | degree_level    | bachelor        | degree-and-specialty-job |
      | degree_level    | master_us       | degree-and-specialty-job |
      | degree_level    | master_foreign  | degree-and-specialty-job |
      | employer_entity | korean_supplier | employed-abroad          |

  Scenario Outline: at the site of a firm that is <relation>, under the control of the <control>
    Given the fact "worksite_owner_relation" of "crew" is "<relation>"
    And the fact "worksite_controls_worker" of "crew" is "<control>"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" <verdict> "crew" because of "lent-to-a-client"
    Examples:
      | relation     | control    | verdict             |
      | unaffiliated | host       | does not apply to   |
      | unaffiliated | petitioner | applies to          |
      | affiliate    | host       | applies to          |
      | unaffiliated |            | is undetermined for |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                         | criterion                |
      | activities                   | professional-activities  |
      | degree_level                 | degree-and-specialty-job |
      | degree_field_matches_job     | degree-and-specialty-job |
      | job_requires_specific_degree | degree-and-specialty-job |
      | employer_entity              | employed-abroad          |
      | stay_limited                 | short-defined-stay       |
      | intends_departure            | intends-to-leave         |

  # --- training -------------------------------------------------------------------------------------------------------

  Scenario: training of the H-3 kind needs no degree
    Given the fact "activities" of "crew" is "receive_training"
    And the fact "degree_level" of "crew" is "none"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" applies to "crew" because of "training-not-at-home"
    And the criterion "degree-and-specialty-job" is not triggered

  Scenario: a trainee who also does professional work needs the degree
    Given the fact "activities" of "crew" is "receive_training, research_and_development_for_us_affiliate"
    And the fact "degree_level" of "crew" is "none"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" does not apply to "crew" because of "degree-and-specialty-job"

  Scenario: professional work has none of the trainee's conditions
    Given the fact "training_available_in_korea" of "crew" is "true"
    And the fact "productive_work_incidental" of "crew" is "false"
    And the fact "displaces_us_worker" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" applies to "crew"
    And the criterion "training-not-at-home" is not triggered
    And the criterion "work-only-incidental" is not triggered
    And the criterion "no-displacement" is not triggered

  Scenario Outline: a trainee, <fact> is <value>
    Given the fact "activities" of "crew" is "receive_training"
    And the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" <verdict> "crew" because of "<criterion>"
    Examples:
      | fact                        | value | verdict             | criterion            |
      | training_available_in_korea | true  | does not apply to   | training-not-at-home |
      | training_available_in_korea |       | is undetermined for | training-not-at-home |
      | productive_work_incidental  | false | does not apply to   | work-only-incidental |
      | productive_work_incidental  |       | is undetermined for | work-only-incidental |
      | displaces_us_worker         | true  | does not apply to   | no-displacement      |
      | displaces_us_worker         |       | is undetermined for | no-displacement      |

  # From 2 February, six months end on 2 August, 181 days later.
  Scenario Outline: <activity> for <days> days, limited <limited>
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "planned_stay_days" of "crew" is "<days>"
    And the fact "stay_limited" of "crew" is "<limited>"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" <verdict> "crew" because of "short-defined-stay"
    Examples:
      | activity                                  | days | limited | verdict             |
      | receive_training                          | 180  | true    | applies to          |
      | receive_training                          | 181  | true    | is undetermined for |
      | receive_training                          |      | true    | is undetermined for |
      | receive_training                          | 181  | false   | does not apply to   |
      | research_and_development_for_us_affiliate | 181  | true    | applies to          |

  Scenario: a trainee who stays longer than is seen
    Given the fact "activities" of "crew" is "receive_training"
    And the fact "planned_stay_days" of "crew" is "300"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" is undetermined for "crew" because of "short-defined-stay"
    And it is unsettled

  # --- the activity matrix, cell by cell ------------------------------------------------------------------------------

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" <verdict> "crew" because of "professional-activities"
    Examples:
      | activity                                  | verdict             |
      | meetings_negotiation                      | applies to          |
      | conference_seminar                        | applies to          |
      | order_taking_purchasing                   | applies to          |
      | board_meeting_director                    | applies to          |
      | investment_search_company_setup           | applies to          |
      | site_visit_observation                    | applies to          |
      | audit_inspection_for_korean_parent        | applies to          |
      | install_foreign_bought_equipment          | is undetermined for |
      | install_us_bought_or_us_made_equipment    | is undetermined for |
      | install_group_transfer_no_sale            | is undetermined for |
      | commissioning_acceptance_test             | is undetermined for |
      | calibration_testing                       | is undetermined for |
      | after_sales_service_repair                | is undetermined for |
      | routine_maintenance_no_contract           | does not apply to   |
      | train_us_staff_on_bought_equipment        | applies to          |
      | train_us_staff_on_process_know_how        | is undetermined for |
      | receive_training                          | applies to          |
      | supervise_or_train_construction_crew      | applies to          |
      | hands_on_construction                     | does not apply to   |
      | utility_hook_up_in_plant                  | does not apply to   |
      | production_line_operation                 | does not apply to   |
      | day_to_day_management_of_us_entity        | does not apply to   |
      | independent_research                      | applies to          |
      | research_and_development_for_us_affiliate | applies to          |
      | software_tied_to_bought_equipment         | applies to          |
      | software_development_for_us_entity        | applies to          |
      | engineering_design_in_us_office           | applies to          |
      | interpreter_admin_for_visiting_crew       | does not apply to   |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" is undetermined for "crew" because of "professional-activities"
    And it is unsettled
    Examples:
      | activity                               |
      | install_foreign_bought_equipment       |
      | install_us_bought_or_us_made_equipment |
      | install_group_transfer_no_sale         |
      | commissioning_acceptance_test          |
      | calibration_testing                    |
      | after_sales_service_repair             |
      | train_us_staff_on_process_know_how     |

  # --- days and papers ------------------------------------------------------------------------------------------------

  Scenario: leave within what is usually given, and ask for the annotation
    When the firm is checked as of 2026-01-15
    Then "b1-biloh" applies to "crew"
    And the deadline "leave" is 2026-08-02
    And it obliges "annotation-in-lieu"

  Scenario Outline: the duty "<duty>" from <day>
    When the firm is checked as of <before>
    Then "b1-biloh" applies to "crew"
    And it does not oblige "<duty>"
    When the firm is checked as of <day>
    Then "b1-biloh" applies to "crew"
    And it obliges "<duty>"
    Examples:
      | duty               | before     | day        |
      | ask-the-desk-first | 2025-12-04 | 2025-12-05 |
      | no-early-start     | 2025-09-20 | 2025-09-21 |
