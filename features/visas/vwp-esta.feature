Feature: Visa Waiver Program with ESTA

  The crew of the background installs a Korean-made coater under the seller's contract: 60 days, Korean pay, clean record.

  Background:
    Given an assignment "crew" with
      | activities                                   | install_foreign_bought_equipment                                  |
      | hands_on                                     | true                                                              |
      | work_kind                                    | equipment                                                         |
      | payroll_source                               | korea_only                                                        |
      | expense_reimbursement_only                   | false                                                             |
      | planned_stay_days                            | 60                                                                |
      | workers                                      | 3                                                                 |
      | worker_nationality                           | KR                                                                |
      | passport_is_epassport                        | true                                                              |
      | esta_status                                  | approved                                                          |
      | onward_ticket                                | true                                                              |
      | vwp_waiver_accepted                          | true                                                              |
      | prior_vwp_condition_breach                   | false                                                             |
      | restricted_travel                            | false                                                             |
      | cuba_travel_since_2021_01_12                 | false                                                             |
      | restricted_dual_national                     | false                                                             |
      | other_inadmissibility                        | false                                                             |
      | prior_visa_refusal                           | false                                                             |
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
      | training_us_workers_is_main_purpose          | true                                                              |
      | knowledge_not_widely_available_in_us         | true                                                              |
      | equipment_or_process_sourced_abroad          | true                                                              |
      | project_name                                 | cathode plant                                                     |
      | productive_work_beyond_demonstration         | false                                                             |
      | repeated_near_full_stays                     | false                                                             |
      | travel_date                                  | 2026-01-10                                                        |
      | esta_paid_date                               | 2026-01-02                                                        |

  # --- worked examples ------------------------------------------------------------------------------------------------

  Scenario: example 1, a coater is installed in 60 days under a contract duty
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew" because of "business-activities"
    And it cites "INA §217(a)(1)"
    And the criterion "installer-conditions" is met

  Scenario: example 2, the same for 120 days
    Given the fact "planned_stay_days" of "crew" is "120"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "ninety-days"
    And "b1-ciw" applies to "crew"

  Scenario: example 3, the same after a visit to Kaesong in 2015
    Given the fact "restricted_travel" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "restricted-travel"
    And it cites "INA §217(a)(12)"
    And "b1-ciw" applies to "crew"

  Scenario: example 4, 45 days and nothing known of the contract
    Given the fact "planned_stay_days" of "crew" is "45"
    And the fact "sale_contract_in_writing" of "crew" is unknown
    And the fact "contract_requires_seller_service_or_training" of "crew" is unknown
    And the fact "services_covered" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" is undetermined for "crew" because of "installer-conditions"
    And it wants the fact "services_covered"

  # --- the days -------------------------------------------------------------------------------------------------------

  Scenario Outline: in force since Korea joined, on <day>
    When the firm is checked as of <day>
    Then "vwp-esta" applies to "crew"
    Examples:
      | day        |
      | 2008-11-17 |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: the day before Korea joined
    When the firm is checked as of 2008-11-16
    Then "vwp-esta" does not apply to "crew"
    And it is not in force

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "vwp-esta" applies to "crew"
    And it is stale

  # --- one condition at a time ----------------------------------------------------------------------------------------

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                         | value                 | criterion                |
      | passport_is_epassport        | false                 | electronic-passport      |
      | planned_stay_days            | 91                    | ninety-days              |
      | esta_status                  | denied                | esta-approved            |
      | esta_status                  | revoked               | esta-approved            |
      | esta_status                  | none                  | esta-approved            |
      | payroll_source               | us_source             | no-us-pay                |
      | payroll_source               | mixed                 | no-us-pay                |
      | onward_ticket                | false                 | onward-ticket            |
      | vwp_waiver_accepted          | false                 | waiver-of-rights         |
      | prior_vwp_condition_breach   | true                  | earlier-breach           |
      | restricted_travel            | true                  | restricted-travel        |
      | cuba_travel_since_2021_01_12 | true                  | cuba-travel              |
      | restricted_dual_national     | true                  | restricted-dual-national |
      | other_inadmissibility        | true                  | inadmissible             |
      | work_kind                    | building_construction | building-work-by-hand    |
      | activities                   | hands_on_construction | building-work-by-hand    |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                         | criterion                |
      | worker_nationality           | program-country          |
      | passport_is_epassport        | electronic-passport      |
      | planned_stay_days            | ninety-days              |
      | activities                   | business-activities      |
      | payroll_source               | no-us-pay                |
      | esta_status                  | esta-approved            |
      | onward_ticket                | onward-ticket            |
      | vwp_waiver_accepted          | waiver-of-rights         |
      | prior_vwp_condition_breach   | earlier-breach           |
      | restricted_travel            | restricted-travel        |
      | cuba_travel_since_2021_01_12 | cuba-travel              |
      | restricted_dual_national     | restricted-dual-national |
      | other_inadmissibility        | inadmissible             |
      | work_kind                    | building-work-by-hand    |

  Scenario: a stay of exactly 90 days
    Given the fact "planned_stay_days" of "crew" is "90"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew"
    And the criterion "ninety-days" is met

  Scenario: a nationality of which the rulebook knows nothing
    Given the fact "worker_nationality" of "crew" is "XK"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" is undetermined for "crew" because of "program-country"

  Scenario: US-source money that only reimburses expenses
    Given the fact "payroll_source" of "crew" is "us_source"
    And the fact "expense_reimbursement_only" of "crew" is "true"
    And the fact "activities" of "crew" is "meetings_negotiation"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew"

  Scenario: an earlier visa refusal flags and does not fail
    Given the fact "prior_visa_refusal" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew"
    And the criterion "earlier-visa-refusal" is met

  Scenario Outline: repeated stays of nearly 90 days are flagged, <stays>
    Given the fact "repeated_near_full_stays" of "crew" is "<stays>"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew"
    And the criterion "repeated-near-full-stays" is <outcome>
    Examples:
      | stays | outcome |
      | true  | met     |
      | false | unmet   |
      |       | unknown |

  Scenario: without an earlier visa refusal nothing is flagged
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew"
    And the criterion "earlier-visa-refusal" is unmet

  # --- the activity matrix, cell by cell ------------------------------------------------------------------------------

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "hands_on" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" <verdict> "crew" because of "business-activities"
    Examples:
      | activity                               | verdict           |
      | meetings_negotiation                   | applies to        |
      | conference_seminar                     | applies to        |
      | order_taking_purchasing                | applies to        |
      | board_meeting_director                 | applies to        |
      | investment_search_company_setup        | applies to        |
      | site_visit_observation                 | applies to        |
      | audit_inspection_for_korean_parent     | applies to        |
      | install_foreign_bought_equipment       | applies to        |
      | install_us_bought_or_us_made_equipment | does not apply to |
      | commissioning_acceptance_test          | applies to        |
      | calibration_testing                    | applies to        |
      | after_sales_service_repair             | applies to        |
      | routine_maintenance_no_contract        | does not apply to |
      | train_us_staff_on_bought_equipment     | applies to        |
      | train_us_staff_on_process_know_how     | applies to        |
      | receive_training                       | applies to        |
      | supervise_or_train_construction_crew   | applies to        |
      | hands_on_construction                  | does not apply to |
      | production_line_operation              | does not apply to |
      | day_to_day_management_of_us_entity     | does not apply to |
      | independent_research                   | applies to        |
      | software_tied_to_bought_equipment      | applies to        |
      | software_development_for_us_entity     | does not apply to |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "hands_on" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" is undetermined for "crew" because of "business-activities"
    And it is unsettled
    Examples:
      | activity                                  |
      | install_group_transfer_no_sale            |
      | utility_hook_up_in_plant                  |
      | research_and_development_for_us_affiliate |
      | engineering_design_in_us_office           |
      | interpreter_admin_for_visiting_crew       |

  Scenario: one closed activity closes the route, however many are open
    Given the fact "activities" of "crew" is "meetings_negotiation, install_foreign_bought_equipment, production_line_operation"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "business-activities"

  Scenario: one closed activity closes the route beside one that is not settled
    Given the fact "activities" of "crew" is "install_group_transfer_no_sale, production_line_operation"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "business-activities"

  Scenario Outline: teaching know-how, checked on <day> for travel on <travel>
    Given the fact "activities" of "crew" is "train_us_staff_on_process_know_how"
    And the fact "travel_date" of "crew" is "<travel>"
    When the firm is checked as of <day>
    Then "vwp-esta" <verdict> "crew" because of "business-activities"
    And it cites "INA §217(a)(1)"
    Examples:
      | day        | travel     | verdict           |
      | 2025-12-03 | 2025-12-03 | does not apply to |
      | 2025-12-03 | 2025-12-04 | does not apply to |
      | 2025-12-04 | 2025-12-03 | does not apply to |
      | 2025-12-04 | 2025-12-04 | applies to        |
      | 2026-01-15 | 2025-12-03 | does not apply to |
      | 2026-01-15 | 2025-12-04 | applies to        |

  Scenario: teaching know-how on a day of travel that is not known
    Given the fact "activities" of "crew" is "train_us_staff_on_process_know_how"
    And the fact "travel_date" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" is undetermined for "crew" because of "business-activities"
    And it wants the fact "travel_date"

  # --- the conditions of the open cells -------------------------------------------------------------------------------

  Scenario Outline: <activity> without the seller's contract
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "sale_contract_in_writing" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "installer-conditions"
    Examples:
      | activity                           |
      | install_foreign_bought_equipment   |
      | commissioning_acceptance_test      |
      | calibration_testing                |
      | after_sales_service_repair         |
      | software_tied_to_bought_equipment  |

  Scenario: teaching on a machine without the seller's contract rests on the paragraph for trainers
    Given the fact "activities" of "crew" is "train_us_staff_on_bought_equipment"
    And the fact "sale_contract_in_writing" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew" because of "teacher-on-equipment-conditions"
    And it cites "9 FAM 402.2-5(E)(1), (E)(2)"
    And the criterion "installer-conditions" is not triggered

  Scenario: teaching on a machine by one who is no trainer rests on the seller's contract
    Given the fact "activities" of "crew" is "train_us_staff_on_bought_equipment"
    And the fact "knowledge_not_widely_available_in_us" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew" because of "teacher-on-equipment-conditions"

  Scenario Outline: teaching on a machine without the seller's contract, checked on <day> for travel on <travel>
    Given the fact "activities" of "crew" is "train_us_staff_on_bought_equipment"
    And the fact "sale_contract_in_writing" of "crew" is "false"
    And the fact "travel_date" of "crew" is "<travel>"
    When the firm is checked as of <day>
    Then "vwp-esta" <verdict> "crew" because of "teacher-on-equipment-conditions"
    Examples:
      | day        | travel     | verdict           |
      | 2025-12-03 | 2025-12-04 | does not apply to |
      | 2025-12-04 | 2025-12-03 | does not apply to |
      | 2025-12-04 | 2025-12-04 | applies to        |

  Scenario Outline: teaching on a machine without the seller's contract, <fact> is <value>
    Given the fact "activities" of "crew" is "train_us_staff_on_bought_equipment"
    And the fact "sale_contract_in_writing" of "crew" is "false"
    And the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "teacher-on-equipment-conditions"
    Examples:
      | fact                                 | value |
      | training_us_workers_is_main_purpose  | false |
      | stay_limited                         | false |
      | knowledge_not_widely_available_in_us | false |
      | project_name                         | none  |
      | equipment_or_process_sourced_abroad  | false |
      | foreign_residence_kept               | false |
      | productive_work_beyond_demonstration | true  |

  Scenario Outline: an installer, <fact> is <value>
    Given the fact "worker_is_seller_subcontractor" of "crew" is "false"
    And the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "installer-conditions"
    Examples:
      | fact                                    | value  |
      | equipment_purchased_from_non_us_company | false  |
      | services_covered                        | train  |
      | worker_is_seller_employee               | false  |
      | specialised_knowledge                   | false  |
      | work_kind                               | office |
      | foreign_residence_kept                  | false  |
      | stay_limited                            | false  |

  Scenario: meetings need none of the installer's conditions
    Given the fact "activities" of "crew" is "meetings_negotiation"
    And the fact "sale_contract_in_writing" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew"
    And the criterion "installer-conditions" is not triggered
    And the criterion "teacher-on-equipment-conditions" is not triggered
    And the criterion "trainer-conditions" is not triggered
    And the criterion "supervisor-conditions" is not triggered
    And the criterion "visitor-conditions" is not triggered

  Scenario Outline: a trainer, <fact> is <value>
    Given the fact "activities" of "crew" is "train_us_staff_on_process_know_how"
    And the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "trainer-conditions"
    And it cites "9 FAM 402.2-5(E)(2)"
    Examples:
      | fact                                 | value |
      | training_us_workers_is_main_purpose  | false |
      | stay_limited                         | false |
      | knowledge_not_widely_available_in_us | false |
      | project_name                         | none  |
      | equipment_or_process_sourced_abroad  | false |
      | foreign_residence_kept               | false |
      | productive_work_beyond_demonstration | true  |

  Scenario: a supervisor of a construction crew who does not otherwise qualify
    Given the fact "activities" of "crew" is "supervise_or_train_construction_crew"
    And the fact "work_kind" of "crew" is "building_construction"
    And the fact "hands_on" of "crew" is "false"
    And the fact "funds_for_trip" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "supervisor-conditions"

  Scenario Outline: <activity> when <fact> is false
    Given the fact "activities" of "crew" is "<activity>"
    And the fact "<fact>" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" does not apply to "crew" because of "visitor-conditions"
    Examples:
      | activity                           | fact                   |
      | audit_inspection_for_korean_parent | foreign_residence_kept |
      | audit_inspection_for_korean_parent | stay_limited           |
      | receive_training                   | benefit_accrues_abroad |

  # --- charge, days, papers -------------------------------------------------------------------------------------------

  # Three travellers.
  Scenario Outline: the charge, paid on <paid>, checked on <day>
    Given the fact "esta_paid_date" of "crew" is "<paid>"
    When the firm is checked as of <day>
    Then "vwp-esta" applies to "crew"
    And it is worth <worth> USD
    Examples:
      | day        | paid       | worth   |
      | 2024-01-15 | 2024-01-10 | -63     |
      | 2025-06-30 | 2025-09-30 | -63     |
      | 2025-08-27 | 2025-09-30 | -63     |
      | 2025-08-27 | 2026-01-01 | -63     |
      | 2025-08-28 | 2025-09-29 | -63     |
      | 2025-08-28 | 2026-01-01 | -120    |
      | 2025-08-28 | 2025-09-30 | -120    |
      | 2025-12-31 | 2025-12-31 | -120    |
      | 2025-12-31 | 2026-01-01 | -120    |
      | 2026-01-01 | 2025-09-29 | -63     |
      | 2026-01-01 | 2025-09-30 | -120    |
      | 2026-01-15 | 2025-12-31 | -120    |
      | 2026-01-01 | 2026-01-01 | -120.81 |
      | 2026-11-23 | 2026-11-20 | -120.81 |

  Scenario: the charge, paid on a day that is not known
    Given the fact "esta_paid_date" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew"
    And it is worth between -120.81 and -63 USD

  Scenario: apply 72 hours before boarding, leave by the ninetieth day, carry the papers
    When the firm is checked as of 2026-01-15
    Then "vwp-esta" applies to "crew"
    And the deadline "apply-for-esta" is 2026-01-07
    And the deadline "leave" is 2026-04-09
    And it obliges "carry-papers"
    And it obliges "no-change-of-status"
