Feature: L-1B specialised knowledge

  An engineer of the formation process, four years with the Korean parent, goes to its US subsidiary.

  Background:
    Given an entity "us-unit" with
      | us_entity_doing_business_months | 30    |
      | us_entity_does_business         | true  |
      | premises_secured                | true  |
      | new_office_supports_manager     | false |
      | new_office_can_pay_and_start    | true  |
      | new_office_staffed              | true  |
    And an assignment "team" with
      | petitioner                           | us-unit                                                           |
      | qualifying_relationship              | subsidiary                                                        |
      | employed_abroad_months_last_36       | 36                                                                |
      | employment_continuous                | true                                                              |
      | employed_by_qualifying_org           | true                                                              |
      | role_abroad                          | specialised_knowledge                                             |
      | role_type                            | degreed_engineer                                                  |
      | supervised_staff_are_professionals   | false                                                             |
      | specialised_knowledge                | true                                                              |
      | knowledge_not_widely_available_in_us | true                                                              |
      | us_duties_use_special_knowledge      | true                                                              |
      | foreign_employer_does_business       | true                                                              |
      | months_in_h_or_l_status              | 0                                                                 |
      | new_office_extension                 | false                                                             |
      | visa_class                           | l1b                                                               |
      | worksite_owner_relation              | petitioner                                                        |
      | worksite_time_share_pct              | 100                                                               |
      | worksite_controls_worker             | petitioner                                                        |
      | placement_purpose                    | product_or_service_needing_petitioner_knowledge                   |
      | activities                           | commissioning_acceptance_test, train_us_staff_on_process_know_how |
      | hands_on                             | true                                                              |
      | petition_filed_date                  | 2026-01-05                                                        |
      | travel_date                          | 2026-02-02                                                        |

  Scenario Outline: example 1, an engineer of the formation process for four years, checked on <day>
    When the firm is checked as of <day>
    Then "l1b" applies to "team" because of "special-knowledge"
    And it cites "INA §214(c)(2)(B); 8 CFR 214.2(l)(1)(ii)(D); USCIS PM-602-0111"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, a generic electrician
    Given the fact "role_type" of "team" is "skilled_trade"
    And the fact "specialised_knowledge" of "team" is "false"
    And the fact "knowledge_not_widely_available_in_us" of "team" is "false"
    When the firm is checked as of 2026-01-15
    Then "l1b" does not apply to "team" because of "special-knowledge"
    And "l1b" does not apply to "team" because of "common-skill"

  Scenario: example 3, knowledge of the process is claimed, with no proof
    Given the fact "specialised_knowledge" of "team" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1b" is undetermined for "team" because of "special-knowledge"
    And it wants the fact "specialised_knowledge"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "l1b" applies to "team"
    And it is stale

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "team" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "l1b" <verdict> "team" because of "<criterion>"
    Examples:
      | fact                                 | value | verdict             | criterion     |
      | employed_by_qualifying_org           | false | does not apply to   | transferee    |
      | employed_by_qualifying_org           |       | is undetermined for | transferee    |
      | us_duties_use_special_knowledge      | false | does not apply to   | duties-use-it |
      | us_duties_use_special_knowledge      |       | is undetermined for | duties-use-it |
      | knowledge_not_widely_available_in_us | false | does not apply to   | common-skill  |
      | knowledge_not_widely_available_in_us |       | is undetermined for | common-skill  |

  Scenario: a manager without specialised knowledge is a transferee, not an L-1B
    Given the fact "role_type" of "team" is "manager"
    And the fact "specialised_knowledge" of "team" is "false"
    When the firm is checked as of 2026-01-15
    Then "l1b" does not apply to "team" because of "special-knowledge"
    And the criterion "transferee" is met

  # --- another employer's site ------------------------------------------------------------------------------------------

  Scenario Outline: at a customer's plant under <control>, <purpose>
    Given the fact "worksite_owner_relation" of "team" is "unaffiliated"
    And the fact "worksite_controls_worker" of "team" is "<control>"
    And the fact "placement_purpose" of "team" is "<purpose>"
    And the fact "visa_class" of "team" is unknown
    When the firm is checked as of 2026-01-12
    Then "l1b" <verdict> "team" because of "offsite"
    Examples:
      | control    | purpose                                         | verdict             |
      | petitioner | product_or_service_needing_petitioner_knowledge | applies to          |
      | host       | product_or_service_needing_petitioner_knowledge | does not apply to   |
      | petitioner | labor_for_hire                                  | does not apply to   |
      |            | product_or_service_needing_petitioner_knowledge | is undetermined for |

  Scenario: before the Act of 2004 took effect nothing was asked about the site
    Given the fact "worksite_owner_relation" of "team" is "unaffiliated"
    And the fact "worksite_controls_worker" of "team" is "host"
    When the firm is checked as of 2005-06-05
    Then "l1b" applies to "team"
    And the criterion "offsite" is not in force
    When the firm is checked as of 2005-06-06
    Then "l1b" does not apply to "team" because of "offsite"

  Scenario Outline: the papers, site <site>
    Given the fact "worksite_owner_relation" of "team" is "<site>"
    When the firm is checked as of 2026-01-12
    Then "l1b" applies to "team"
    And it obliges "compare-with-peers"
    And it <obliges> "who-directs-the-work"
    Examples:
      | site         | obliges         |
      | unaffiliated | obliges         |
      | affiliate    | does not oblige |

  Scenario: the bar is shown with the route while it is open
    Given the fact "worksite_owner_relation" of "team" is "unaffiliated"
    And the fact "worksite_controls_worker" of "team" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1b" is undetermined for "team" because of "offsite"
    And it meets "l1b-offsite"

  # --- an office in its first year --------------------------------------------------------------------------------------

  Scenario Outline: an office of <months> months, premises <premises>, can pay and start: <pays>
    Given the fact "us_entity_doing_business_months" of "us-unit" is "<months>"
    And the fact "premises_secured" of "us-unit" is "<premises>"
    And the fact "new_office_can_pay_and_start" of "us-unit" is "<pays>"
    When the firm is checked as of 2026-01-15
    Then "l1b" <verdict> "team"
    And the criterion "new-office" is <outcome>
    Examples:
      | months | premises | pays  | verdict             | outcome       |
      | 11     | true     | true  | applies to          | met           |
      | 11     | false    | true  | does not apply to   | unmet         |
      | 11     |          | true  | is undetermined for | unknown       |
      | 11     | true     | false | does not apply to   | unmet         |
      | 12     | false    | false | applies to          | not triggered |
      |        | true     | true  | applies to          | met           |
      |        | false    | true  | is undetermined for | unknown       |

  Scenario Outline: extension after a first year, staff <staff>
    Given the fact "new_office_extension" of "team" is "<extension>"
    And the fact "us_entity_doing_business_months" of "us-unit" is "12"
    And the fact "new_office_staffed" of "us-unit" is "<staff>"
    When the firm is checked as of 2026-01-15
    Then "l1b" <verdict> "team" because of "failed-first-year"
    Examples:
      | extension | staff | verdict             |
      | true      | true  | applies to          |
      | true      | false | does not apply to   |
      | true      |       | is undetermined for |
      | false     | false | applies to          |

  # --- how long ---------------------------------------------------------------------------------------------------------

  Scenario Outline: <months> months in H or L status, a year abroad since: <year>, at intervals: <intervals>
    Given the fact "months_in_h_or_l_status" of "team" is "<months>"
    And the fact "year_abroad_since_h_or_l_stay" of "team" is "<year>"
    And the fact "works_in_us_intermittently" of "team" is "<intervals>"
    When the firm is checked as of 2026-01-15
    Then "l1b" <verdict> "team" because of "stay-left"
    Examples:
      | months | year  | intervals | verdict             |
      | 59     | false | false     | applies to          |
      | 60     | false | false     | does not apply to   |
      | 60     | true  | false     | applies to          |
      | 60     | false | true      | applies to          |
      | 60     |       | false     | is undetermined for |
      |        | false | false     | is undetermined for |

  # Three years from 2 February 2026, one for an office in its first year.
  Scenario Outline: the first stay of an office of <months> months
    Given the fact "us_entity_doing_business_months" of "us-unit" is "<months>"
    When the firm is checked as of 2026-01-12
    Then "l1b" applies to "team"
    And the deadline "first-stay-ends" is <day>
    And it obliges "file-petition"
    And it <obliges> "one-year-first-approval"
    Examples:
      | months | day        | obliges         |
      | 11     | 2027-02-02 | obliges         |
      | 12     | 2029-02-02 | does not oblige |

  # --- the activity matrix, cell by cell ------------------------------------------------------------------------------

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "team" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "l1b" <verdict> "team" because of "activities"
    And the criterion "activities" is <outcome>
    Examples:
      | activity                                  | verdict           | outcome |
      | meetings_negotiation                      | applies to        | met     |
      | conference_seminar                        | applies to        | met     |
      | order_taking_purchasing                   | applies to        | met     |
      | investment_search_company_setup           | applies to        | met     |
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
      | production_line_operation                 | does not apply to | unmet   |
      | independent_research                      | applies to        | met     |
      | research_and_development_for_us_affiliate | applies to        | met     |
      | software_tied_to_bought_equipment         | applies to        | met     |
      | software_development_for_us_entity        | applies to        | met     |
      | engineering_design_in_us_office           | applies to        | met     |
      | interpreter_admin_for_visiting_crew       | does not apply to | unmet   |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "team" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "l1b" is undetermined for "team" because of "activities"
    And it is unsettled
    And the criterion "activities" is unknown
    Examples:
      | activity                           |
      | board_meeting_director             |
      | routine_maintenance_no_contract    |
      | utility_hook_up_in_plant           |
      | day_to_day_management_of_us_entity |

  Scenario: one closed activity closes the route, however many are open
    Given the fact "activities" of "team" is "meetings_negotiation, train_us_staff_on_process_know_how, hands_on_construction"
    When the firm is checked as of 2026-01-15
    Then "l1b" does not apply to "team" because of "activities"

  Scenario: the activities are not known
    Given the fact "activities" of "team" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1b" is undetermined for "team" because of "activities"
    And it wants the fact "activities"
