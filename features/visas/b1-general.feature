Feature: B-1 business visitor

  The lawyers of the background come from headquarters for ten days to negotiate a lease, on Korean pay.

  Background:
    Given an assignment "crew" with
      | activities                 | meetings_negotiation |
      | hands_on                   | false                |
      | work_kind                  | office               |
      | payroll_source             | korea_only           |
      | expense_reimbursement_only | false                |
      | planned_stay_days          | 10                   |
      | workers                    | 2                    |
      | employer_entity            | korean_parent        |
      | foreign_residence_kept     | true                 |
      | stay_limited               | true                 |
      | benefit_accrues_abroad     | true                 |
      | funds_for_trip             | true                 |
      | intends_departure          | true                 |
      | travel_date                | 2026-02-02           |
      | visa_application_date      | 2026-01-05           |

  Scenario Outline: example 1, lawyers of headquarters negotiate a lease, checked on <day>
    When the firm is checked as of <day>
    Then "b1-general" applies to "crew" because of "legitimate-business"
    And it cites "9 FAM 402.2-5(B)"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: repeated stays of nearly full length are flagged, <stays>
    Given the fact "repeated_near_full_stays" of "crew" is "<stays>"
    When the firm is checked as of 2026-01-15
    Then "b1-general" applies to "crew"
    And the criterion "repeated-near-full-stays" is <outcome>
    Examples:
      | stays | outcome |
      | true  | met     |
      | false | unmet   |
      |       | unknown |

  Scenario: example 2, a plant manager runs a US shift for four months on US pay
    Given the fact "activities" of "crew" is "day_to_day_management_of_us_entity, production_line_operation"
    And the fact "payroll_source" of "crew" is "us_source"
    And the fact "employer_entity" of "crew" is "us_entity"
    And the fact "planned_stay_days" of "crew" is "120"
    When the firm is checked as of 2026-01-15
    Then "b1-general" does not apply to "crew" because of "manages-as-us-employee"
    And "b1-general" does not apply to "crew" because of "no-us-pay"
    And "b1-general" does not apply to "crew" because of "legitimate-business"

  Scenario: example 3, three months of technical support, the tasks not described
    Given the fact "activities" of "crew" is unknown
    And the fact "planned_stay_days" of "crew" is "90"
    When the firm is checked as of 2026-01-15
    Then "b1-general" is undetermined for "crew" because of "legitimate-business"
    And it wants the fact "activities"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "b1-general" applies to "crew"
    And it is stale

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "b1-general" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                   | value                 | criterion             |
      | foreign_residence_kept | false                 | residence-abroad      |
      | stay_limited           | false                 | limited-stay          |
      | payroll_source         | us_source             | no-us-pay             |
      | payroll_source         | mixed                 | no-us-pay             |
      | benefit_accrues_abroad | false                 | benefit-abroad        |
      | funds_for_trip         | false                 | funds                 |
      | intends_departure      | false                 | intends-to-stay       |
      | activities             | hands_on_construction | building-work-by-hand |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "b1-general" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                   | criterion        |
      | foreign_residence_kept | residence-abroad |
      | stay_limited           | limited-stay     |
      | payroll_source         | no-us-pay        |
      | benefit_accrues_abroad | benefit-abroad   |
      | funds_for_trip         | funds            |
      | intends_departure      | intends-to-stay  |

  Scenario: US-source money that only reimburses expenses
    Given the fact "payroll_source" of "crew" is "us_source"
    And the fact "expense_reimbursement_only" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-general" applies to "crew"

  Scenario: managing a US entity day to day as the parent's employee is closed by the matrix alone
    Given the fact "activities" of "crew" is "day_to_day_management_of_us_entity"
    When the firm is checked as of 2026-01-15
    Then "b1-general" does not apply to "crew" because of "legitimate-business"
    And the criterion "manages-as-us-employee" is unmet

  Scenario: working for the US entity without managing it
    Given the fact "employer_entity" of "crew" is "us_entity"
    When the firm is checked as of 2026-01-15
    Then "b1-general" applies to "crew"

  Scenario: building work with tools
    Given the fact "work_kind" of "crew" is "building_construction"
    And the fact "hands_on" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-general" does not apply to "crew" because of "building-work-by-hand"

  # --- the activity matrix, cell by cell ------------------------------------------------------------------------------

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "b1-general" <verdict> "crew" because of "legitimate-business"
    Examples:
      | activity                                  | verdict           |
      | meetings_negotiation                      | applies to        |
      | conference_seminar                        | applies to        |
      | order_taking_purchasing                   | applies to        |
      | board_meeting_director                    | applies to        |
      | investment_search_company_setup           | applies to        |
      | site_visit_observation                    | applies to        |
      | audit_inspection_for_korean_parent        | applies to        |
      | install_foreign_bought_equipment          | does not apply to |
      | install_us_bought_or_us_made_equipment    | does not apply to |
      | install_group_transfer_no_sale            | does not apply to |
      | commissioning_acceptance_test             | does not apply to |
      | calibration_testing                       | does not apply to |
      | after_sales_service_repair                | does not apply to |
      | routine_maintenance_no_contract           | does not apply to |
      | train_us_staff_on_bought_equipment        | does not apply to |
      | train_us_staff_on_process_know_how        | does not apply to |
      | receive_training                          | applies to        |
      | supervise_or_train_construction_crew      | applies to        |
      | hands_on_construction                     | does not apply to |
      | utility_hook_up_in_plant                  | does not apply to |
      | production_line_operation                 | does not apply to |
      | day_to_day_management_of_us_entity        | does not apply to |
      | independent_research                      | applies to        |
      | research_and_development_for_us_affiliate | does not apply to |
      | software_tied_to_bought_equipment         | does not apply to |
      | software_development_for_us_entity        | does not apply to |
      | engineering_design_in_us_office           | does not apply to |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "b1-general" is undetermined for "crew" because of "legitimate-business"
    And it is unsettled
    Examples:
      | activity                            |
      | interpreter_admin_for_visiting_crew |

  Scenario Outline: supervising a construction crew, hands on <hands>
    Given the fact "activities" of "crew" is "supervise_or_train_construction_crew"
    And the fact "hands_on" of "crew" is "<hands>"
    When the firm is checked as of 2026-01-15
    Then "b1-general" <verdict> "crew" because of "supervises-without-tools"
    And it cites "22 CFR 41.31(b)(1)"
    Examples:
      | hands | verdict           |
      | false | applies to        |
      | true  | does not apply to |
      |       | is undetermined for |

  Scenario: without a construction crew the question of tools does not arise
    Given the fact "hands_on" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-general" applies to "crew"
    And the criterion "supervises-without-tools" is not triggered

  # --- fee, days, papers ----------------------------------------------------------------------------------------------

  # Two applicants.
  Scenario Outline: the fee, application on <day>
    Given the fact "visa_application_date" of "crew" is "<day>"
    When the firm is checked as of 2026-01-15
    Then "b1-general" applies to "crew"
    And it is worth <worth> USD
    Examples:
      | day        | worth |
      | 2023-06-16 | -320  |
      | 2023-06-17 | -370  |
      | 2026-01-05 | -370  |

  Scenario: leave within what is usually given
    When the firm is checked as of 2026-01-15
    Then "b1-general" applies to "crew"
    And the deadline "leave" is 2026-08-02
    And it obliges "apply-in-seoul"

  Scenario Outline: the desk in Seoul is asked once it is open, on <day>
    When the firm is checked as of <day>
    Then "b1-general" applies to "crew"
    And it <obliges> "ask-for-annotation"
    Examples:
      | day        | obliges         |
      | 2025-12-04 | does not oblige |
      | 2025-12-05 | obliges         |
