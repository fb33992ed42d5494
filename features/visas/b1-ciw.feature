Feature: B-1 commercial or industrial workers

  The engineer of the background comes for a Korean slitter maker whose purchase order says that the seller installs and commissions.

  Background:
    Given an assignment "crew" with
      | activities                                   | install_foreign_bought_equipment, commissioning_acceptance_test   |
      | hands_on                                     | true                                                              |
      | work_kind                                    | equipment                                                         |
      | payroll_source                               | korea_only                                                        |
      | expense_reimbursement_only                   | false                                                             |
      | planned_stay_days                            | 120                                                               |
      | workers                                      | 3                                                                 |
      | equipment_purchased_from_non_us_company      | true                                                              |
      | seller_is_group_company                      | false                                                             |
      | sale_contract_in_writing                     | true                                                              |
      | contract_requires_seller_service_or_training | true                                                              |
      | services_covered                             | install, commission, calibrate, service, repair, train, supervise |
      | worker_is_seller_employee                    | true                                                              |
      | specialised_knowledge                        | true                                                              |
      | foreign_residence_kept                       | true                                                              |
      | stay_limited                                 | true                                                              |
      | benefit_accrues_abroad                       | true                                                              |
      | funds_for_trip                               | true                                                              |
      | intends_departure                            | true                                                              |
      | visa_application_date                        | 2026-01-05                                                        |
      | travel_date                                  | 2026-02-02                                                        |

  Scenario Outline: example 1, the slitter maker's engineer installs and commissions, checked on <day>
    When the firm is checked as of <day>
    Then "b1-ciw" applies to "crew" because of "service-contract"
    And it cites "9 FAM 402.2-5(E)(1)"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, the machine comes from a dealer in the United States
    Given the fact "equipment_purchased_from_non_us_company" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" does not apply to "crew" because of "bought-abroad"

  Scenario: example 3, an electrode line moves from the Korean parent to its US unit without a sale
    Given the fact "activities" of "crew" is "install_group_transfer_no_sale"
    And the fact "seller_is_group_company" of "crew" is "true"
    And the fact "equipment_purchased_from_non_us_company" of "crew" is "false"
    And the fact "sale_contract_in_writing" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" is undetermined for "crew" because of "bought-abroad"
    And "b1-ciw" is undetermined for "crew" because of "service-contract"
    And "b1-ciw" is undetermined for "crew" because of "equipment-activities"
    And it is unsettled

  Scenario: example 4, a rigger pours foundations for the line
    Given the fact "activities" of "crew" is "install_foreign_bought_equipment, hands_on_construction"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" does not apply to "crew" because of "building-work-by-hand"
    And "b1-ciw" does not apply to "crew" because of "equipment-activities"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "b1-ciw" applies to "crew"
    And it is stale

  Scenario Outline: <fact> is <value>
    Given the fact "worker_is_seller_subcontractor" of "crew" is "false"
    And the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                                         | value                 | criterion             |
      | equipment_purchased_from_non_us_company      | false                 | bought-abroad         |
      | sale_contract_in_writing                     | false                 | service-contract      |
      | contract_requires_seller_service_or_training | false                 | service-contract      |
      | worker_is_seller_employee                    | false                 | worker-of-the-seller  |
      | specialised_knowledge                        | false                 | special-knowledge     |
      | payroll_source                               | us_source             | pay-from-korea        |
      | payroll_source                               | mixed                 | pay-from-korea        |
      | work_kind                                    | office                | equipment-work        |
      | work_kind                                    | production            | equipment-work        |
      | work_kind                                    | building_construction | equipment-work        |
      | work_kind                                    | building_construction | building-work-by-hand |
      | foreign_residence_kept                       | false                 | visitor               |
      | stay_limited                                 | false                 | visitor               |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                                         | criterion            |
      | equipment_purchased_from_non_us_company      | bought-abroad        |
      | seller_is_group_company                      | bought-abroad        |
      | seller_is_group_company                      | service-contract     |
      | sale_contract_in_writing                     | service-contract     |
      | contract_requires_seller_service_or_training | service-contract     |
      | services_covered                             | task-in-contract     |
      | activities                                   | equipment-activities |
      | worker_is_seller_employee                    | worker-of-the-seller |
      | specialised_knowledge                        | special-knowledge    |
      | payroll_source                               | pay-from-korea       |
      | work_kind                                    | equipment-work       |
      | foreign_residence_kept                       | visitor              |
      | stay_limited                                 | visitor              |

  Scenario: a seller of the same group leaves it open even with all papers
    Given the fact "seller_is_group_company" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" is undetermined for "crew" because of "bought-abroad"
    And "b1-ciw" is undetermined for "crew" because of "service-contract"
    And it is unsettled

  # --- the task in the contract ---------------------------------------------------------------------------------------

  Scenario Outline: <activity> under a contract for <services>
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "hands_on" of "crew" is "false"
    And the fact "services_covered" of "crew" is "<services>"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" <verdict> "crew" because of "task-in-contract"
    Examples:
      | activity                             | services                                                   | verdict           |
      | install_foreign_bought_equipment     | install                                                    | applies to        |
      | install_foreign_bought_equipment     | commission, calibrate, service, repair, train, supervise   | does not apply to |
      | commissioning_acceptance_test        | commission                                                 | applies to        |
      | commissioning_acceptance_test        | install, calibrate, service, repair, train, supervise      | does not apply to |
      | calibration_testing                  | calibrate                                                  | applies to        |
      | calibration_testing                  | install, commission, service, repair, train, supervise     | does not apply to |
      | after_sales_service_repair           | service                                                    | applies to        |
      | after_sales_service_repair           | repair                                                     | applies to        |
      | after_sales_service_repair           | install, commission, calibrate, train, supervise           | does not apply to |
      | train_us_staff_on_bought_equipment   | train                                                      | applies to        |
      | train_us_staff_on_bought_equipment   | install, commission, calibrate, service, repair, supervise | does not apply to |
      | supervise_or_train_construction_crew | supervise                                                  | applies to        |
      | supervise_or_train_construction_crew | train                                                      | applies to        |
      | supervise_or_train_construction_crew | install, commission, calibrate, service, repair            | does not apply to |
      | software_tied_to_bought_equipment    | install                                                    | applies to        |
      | software_tied_to_bought_equipment    | commission                                                 | applies to        |
      | software_tied_to_bought_equipment    | calibrate                                                  | applies to        |
      | software_tied_to_bought_equipment    | service                                                    | applies to        |
      | software_tied_to_bought_equipment    | repair                                                     | applies to        |
      | software_tied_to_bought_equipment    | train, supervise                                           | does not apply to |

  # --- whose worker ---------------------------------------------------------------------------------------------------

  Scenario Outline: a subcontractor of the seller, chain of contracts shown: <shown>
    Given the fact "worker_is_seller_employee" of "crew" is "<employee>"
    And the fact "worker_is_seller_subcontractor" of "crew" is "true"
    And the fact "contract_chain_shown" of "crew" is "<shown>"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" <verdict> "crew" because of "worker-of-the-seller"
    Examples:
      | employee | shown | verdict             |
      | false    | true  | applies to          |
      | false    | false | is undetermined for |
      | false    |       | is undetermined for |
      | true     | false | applies to          |
      |          | false | is undetermined for |
      |          | true  | applies to          |

  Scenario: a subcontractor without the chain is not settled
    Given the fact "worker_is_seller_employee" of "crew" is "false"
    And the fact "worker_is_seller_subcontractor" of "crew" is "true"
    And the fact "contract_chain_shown" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" is undetermined for "crew"
    And it is unsettled

  # --- equipment or building ------------------------------------------------------------------------------------------

  Scenario: a mixed crew is not settled
    Given the fact "work_kind" of "crew" is "mixed"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" is undetermined for "crew" because of "equipment-work"
    And it is unsettled
    And it meets "b1-construction-bar"

  Scenario: building work that is supervision alone
    Given the fact "activities" of "crew" is "supervise_or_train_construction_crew"
    And the fact "work_kind" of "crew" is "building_construction"
    And the fact "hands_on" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" applies to "crew" because of "equipment-work"
    And the criterion "supervisor-conditions" is met

  Scenario: a supervisor who does not otherwise qualify as a visitor
    Given the fact "activities" of "crew" is "supervise_or_train_construction_crew"
    And the fact "hands_on" of "crew" is "false"
    And the fact "benefit_accrues_abroad" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" does not apply to "crew" because of "supervisor-conditions"
    And the criterion "equipment-work" is met

  Scenario: an installer is asked nothing about a construction crew
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" applies to "crew"
    And the criterion "supervisor-conditions" is not triggered

  # --- the activity matrix, cell by cell ------------------------------------------------------------------------------

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "hands_on" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" <verdict> "crew" because of "equipment-activities"
    Examples:
      | activity                                  | verdict           |
      | meetings_negotiation                      | applies to        |
      | conference_seminar                        | applies to        |
      | order_taking_purchasing                   | applies to        |
      | board_meeting_director                    | applies to        |
      | investment_search_company_setup           | applies to        |
      | site_visit_observation                    | applies to        |
      | audit_inspection_for_korean_parent        | applies to        |
      | install_foreign_bought_equipment          | applies to        |
      | install_us_bought_or_us_made_equipment    | does not apply to |
      | commissioning_acceptance_test             | applies to        |
      | calibration_testing                       | applies to        |
      | after_sales_service_repair                | applies to        |
      | routine_maintenance_no_contract           | does not apply to |
      | train_us_staff_on_bought_equipment        | applies to        |
      | train_us_staff_on_process_know_how        | does not apply to |
      | receive_training                          | does not apply to |
      | supervise_or_train_construction_crew      | applies to        |
      | hands_on_construction                     | does not apply to |
      | production_line_operation                 | does not apply to |
      | day_to_day_management_of_us_entity        | does not apply to |
      | independent_research                      | applies to        |
      | research_and_development_for_us_affiliate | does not apply to |
      | software_tied_to_bought_equipment         | applies to        |
      | software_development_for_us_entity        | does not apply to |
      | engineering_design_in_us_office           | does not apply to |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "hands_on" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" is undetermined for "crew" because of "equipment-activities"
    And it is unsettled
    Examples:
      | activity                            |
      | install_group_transfer_no_sale      |
      | utility_hook_up_in_plant            |
      | interpreter_admin_for_visiting_crew |

  Scenario: one closed activity closes the route, however many are open
    Given the fact "activities" of "crew" is "meetings_negotiation, install_foreign_bought_equipment, production_line_operation"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" does not apply to "crew" because of "equipment-activities"

  # --- fee, days, papers ----------------------------------------------------------------------------------------------

  # Three applicants.
  Scenario Outline: the fee, application on <day>
    Given the fact "visa_application_date" of "crew" is "<day>"
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" applies to "crew"
    And it is worth <worth> USD
    Examples:
      | day        | worth |
      | 2023-06-16 | -480  |
      | 2023-06-17 | -555  |

  Scenario: what to do and by when
    When the firm is checked as of 2026-01-15
    Then "b1-ciw" applies to "crew"
    And the deadline "leave" is 2026-08-02
    And it obliges "service-clause"
    And it obliges "letter-for-each-worker"

  Scenario Outline: the desk in Seoul is asked once it is open, on <day>
    When the firm is checked as of <day>
    Then "b1-ciw" applies to "crew"
    And it <obliges> "ask-for-annotation"
    Examples:
      | day        | obliges         |
      | 2025-12-04 | does not oblige |
      | 2025-12-05 | obliges         |
