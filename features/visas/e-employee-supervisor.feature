Feature: E executive or supervisor

  The chief of the background runs the engineering of a shift in the plant of a wholly Korean E-2 company.

  Background:
    Given an entity "plant-co" with
      | korean_national_ownership_pct | 100           |
      | funds_committed_at_risk       | true          |
      | investment_usd                | 2,000,000,000 |
      | enterprise_total_cost_usd     | 2,000,000,000 |
      | enterprise_operating_or_near  | true          |
      | enterprise_marginal           | false         |
    And an assignment "crew" with
      | employer                    | plant-co                                                               |
      | e_enterprise_employs_worker | true                                                                   |
      | worker_nationality          | KR                                                                     |
      | intends_departure           | true                                                                   |
      | worksite_owner_relation     | petitioner                                                             |
      | role_type                   | manager                                                                |
      | controls_significant_part   | true                                                                   |
      | activities                  | train_us_staff_on_process_know_how, day_to_day_management_of_us_entity |
      | visa_application_date       | 2025-06-02                                                             |

  # His post, the part of the plant that he answers for and his tasks are added.
  Scenario Outline: e-employee example 1, a shift engineering chief, checked on <day>
    When the firm is checked as of <day>
    Then "e-employee-supervisor" applies to "crew" because of "executive-or-supervisor"
    And "e-employee-supervisor" applies to "crew" because of "treaty-employee"
    And "e-employee-supervisor" applies to "crew" because of "supervisory-activities"
    And it cites "8 CFR 214.2(e)(17)"
    And it obliges "file-forms"
    And it meets "e2-enterprise"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: <role>, responsible for a significant part: <part>
    Given the fact "role_type" of "crew" is "<role>"
    And the fact "controls_significant_part" of "crew" is "<part>"
    When the firm is checked as of 2025-06-30
    Then "e-employee-supervisor" <verdict> "crew" because of "executive-or-supervisor"
    Examples:
      | role                   | part  | verdict             |
      | executive              | false | applies to          |
      | executive              |       | applies to          |
      | manager                | true  | applies to          |
      | manager                | false | does not apply to   |
      | manager                |       | is undetermined for |
      | function_manager       | true  | applies to          |
      | function_manager       | false | does not apply to   |
      | first_line_supervisor  | true  | applies to          |
      | first_line_supervisor  | false | does not apply to   |
      | specialised_technician | true  | does not apply to   |
      | degreed_engineer       | true  | does not apply to   |
      | skilled_trade          | true  | does not apply to   |
      | operator               | true  | does not apply to   |
      |                        | true  | is undetermined for |

  Scenario: the tasks are unknown
    Given the fact "activities" of "crew" is unknown
    When the firm is checked as of 2025-06-30
    Then "e-employee-supervisor" is undetermined for "crew" because of "supervisory-activities"
    And it wants the fact "activities"

  Scenario: the first day of the treaty
    When the firm is checked as of 1957-11-07
    Then "e-employee-supervisor" applies to "crew"

  Scenario: the day before
    When the firm is checked as of 1957-11-06
    Then "e-employee-supervisor" does not apply to "crew"
    And it is not in force

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "e-employee-supervisor" applies to "crew"
    And it is stale

  Scenario Outline: not the employee of a treaty enterprise, <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2025-06-30
    Then "e-employee-supervisor" <verdict> "crew" because of "treaty-employee"
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
    Then "e-employee-supervisor" <verdict> "crew" because of "supervisory-activities"
    And the criterion "supervisory-activities" is <outcome>
    Examples:
      | activity                                  | verdict           | outcome |
      | meetings_negotiation                      | applies to        | met     |
      | conference_seminar                        | applies to        | met     |
      | order_taking_purchasing                   | applies to        | met     |
      | board_meeting_director                    | applies to        | met     |
      | investment_search_company_setup           | applies to        | met     |
      | site_visit_observation                    | applies to        | met     |
      | audit_inspection_for_korean_parent        | applies to        | met     |
      | install_foreign_bought_equipment          | does not apply to | unmet   |
      | install_us_bought_or_us_made_equipment    | does not apply to | unmet   |
      | install_group_transfer_no_sale            | does not apply to | unmet   |
      | commissioning_acceptance_test             | applies to        | met     |
      | calibration_testing                       | does not apply to | unmet   |
      | after_sales_service_repair                | does not apply to | unmet   |
      | routine_maintenance_no_contract           | does not apply to | unmet   |
      | train_us_staff_on_bought_equipment        | applies to        | met     |
      | train_us_staff_on_process_know_how        | applies to        | met     |
      | receive_training                          | does not apply to | unmet   |
      | supervise_or_train_construction_crew      | applies to        | met     |
      | hands_on_construction                     | does not apply to | unmet   |
      | utility_hook_up_in_plant                  | does not apply to | unmet   |
      | production_line_operation                 | does not apply to | unmet   |
      | day_to_day_management_of_us_entity        | applies to        | met     |
      | independent_research                      | applies to        | met     |
      | research_and_development_for_us_affiliate | applies to        | met     |
      | software_tied_to_bought_equipment         | does not apply to | unmet   |
      | software_development_for_us_entity        | does not apply to | unmet   |
      | engineering_design_in_us_office           | does not apply to | unmet   |
      | interpreter_admin_for_visiting_crew       | does not apply to | unmet   |

  Scenario: one closed activity closes the route, however many are open
    Given the fact "activities" of "crew" is "meetings_negotiation, train_us_staff_on_process_know_how, hands_on_construction"
    When the firm is checked as of 2025-06-30
    Then "e-employee-supervisor" does not apply to "crew" because of "supervisory-activities"
