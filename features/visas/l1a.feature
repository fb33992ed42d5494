Feature: L-1A manager or executive

  The head of a plant with three hundred people goes from the Korean parent to its US subsidiary.

  Background:
    Given an entity "us-unit" with
      | us_entity_doing_business_months | 30    |
      | us_entity_does_business         | true  |
      | premises_secured                | true  |
      | new_office_supports_manager     | true  |
      | new_office_can_pay_and_start    | false |
      | new_office_staffed              | true  |
    And an assignment "team" with
      | petitioner                           | us-unit                                                  |
      | qualifying_relationship              | subsidiary                                               |
      | employed_abroad_months_last_36       | 30                                                       |
      | employment_continuous                | true                                                     |
      | employed_by_qualifying_org           | true                                                     |
      | role_abroad                          | manager                                                  |
      | role_type                            | manager                                                  |
      | supervised_staff_are_professionals   | true                                                     |
      | controls_function_with_discretion    | true                                                     |
      | mainly_production_or_technical_tasks | false                                                    |
      | specialised_knowledge                | false                                                    |
      | foreign_employer_does_business       | true                                                     |
      | months_in_h_or_l_status              | 0                                                        |
      | new_office_extension                 | false                                                    |
      | activities                           | day_to_day_management_of_us_entity, meetings_negotiation |
      | hands_on                             | false                                                    |
      | petition_filed_date                  | 2026-01-05                                               |
      | travel_date                          | 2026-02-02                                               |

  Scenario Outline: example 1, the head of a plant with three hundred people, checked on <day>
    When the firm is checked as of <day>
    Then "l1a" applies to "team" because of "manager-in-control"
    And it cites "INA §101(a)(44)(A); 8 CFR 214.2(l)(1)(ii)(B)"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, a line leader over operators
    Given the fact "role_type" of "team" is "first_line_supervisor"
    And the fact "supervised_staff_are_professionals" of "team" is "false"
    When the firm is checked as of 2026-01-15
    Then "l1a" does not apply to "team" because of "managerial-post"

  Scenario: example 3, a project director without a chart
    Given the fact "controls_function_with_discretion" of "team" is unknown
    And the fact "mainly_production_or_technical_tasks" of "team" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1a" is undetermined for "team" because of "manager-in-control"
    And it wants the fact "controls_function_with_discretion"
    And it wants the fact "mainly_production_or_technical_tasks"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "l1a" applies to "team"
    And it is stale

  Scenario: the chart is to be shown
    When the firm is checked as of 2026-01-12
    Then "l1a" applies to "team"
    And it obliges "chart-and-duties"

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "team" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "l1a" <verdict> "team" because of "<criterion>"
    Examples:
      | fact                                 | value                 | verdict             | criterion                     |
      | employed_by_qualifying_org           | false                 | does not apply to   | transferee                    |
      | employed_by_qualifying_org           |                       | is undetermined for | transferee                    |
      | role_type                            | first_line_supervisor | applies to          | managerial-post               |
      | role_type                            | operator              | does not apply to   | managerial-post               |
      | role_type                            |                       | is undetermined for | managerial-post               |
      | controls_function_with_discretion    | false                 | does not apply to   | manager-in-control            |
      | mainly_production_or_technical_tasks | true                  | does not apply to   | production-or-technical-tasks |
      | mainly_production_or_technical_tasks |                       | is undetermined for | production-or-technical-tasks |

  Scenario Outline: control is asked of managers, not of executives: <role>
    Given the fact "role_type" of "team" is "<role>"
    And the fact "controls_function_with_discretion" of "team" is "false"
    When the firm is checked as of 2026-01-15
    Then "l1a" <verdict> "team"
    And the criterion "manager-in-control" is <outcome>
    Examples:
      | role                  | verdict           | outcome       |
      | executive             | applies to        | not triggered |
      | function_manager      | does not apply to | unmet         |
      | first_line_supervisor | does not apply to | unmet         |

  Scenario Outline: a manager at commissioning, hands on: <hands on>
    Given the fact "activities" of "team" is "commissioning_acceptance_test"
    And the fact "hands_on" of "team" is "<hands on>"
    When the firm is checked as of 2026-01-15
    Then "l1a" <verdict> "team" because of "directs-others"
    Examples:
      | hands on | verdict             |
      | false    | applies to          |
      | true     | does not apply to   |
      |          | is undetermined for |

  Scenario: elsewhere nothing is asked about tools
    Given the fact "hands_on" of "team" is "true"
    When the firm is checked as of 2026-01-15
    Then "l1a" applies to "team"
    And the criterion "directs-others" is not triggered

  # --- an office in its first year --------------------------------------------------------------------------------------

  Scenario Outline: an office of <months> months, premises <premises>, will support a manager: <supports>, post abroad <abroad>
    Given the fact "us_entity_doing_business_months" of "us-unit" is "<months>"
    And the fact "premises_secured" of "us-unit" is "<premises>"
    And the fact "new_office_supports_manager" of "us-unit" is "<supports>"
    And the fact "role_abroad" of "team" is "<abroad>"
    When the firm is checked as of 2026-01-15
    Then "l1a" <verdict> "team"
    And the criterion "new-office" is <outcome>
    Examples:
      | months | premises | supports | abroad                | verdict             | outcome       |
      | 11     | true     | true     | manager               | applies to          | met           |
      | 11     | false    | true     | manager               | does not apply to   | unmet         |
      | 11     |          | true     | manager               | is undetermined for | unknown       |
      | 11     | true     | false    | manager               | does not apply to   | unmet         |
      | 11     | true     | true     | specialised_knowledge | does not apply to   | unmet         |
      | 12     | false    | false    | specialised_knowledge | applies to          | not triggered |
      |        | true     | true     | manager               | applies to          | met           |
      |        | false    | true     | manager               | is undetermined for | unknown       |

  Scenario Outline: extension after a first year, staff <staff>
    Given the fact "new_office_extension" of "team" is "<extension>"
    And the fact "us_entity_doing_business_months" of "us-unit" is "12"
    And the fact "new_office_staffed" of "us-unit" is "<staff>"
    When the firm is checked as of 2026-01-15
    Then "l1a" <verdict> "team" because of "failed-first-year"
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
    Then "l1a" <verdict> "team" because of "stay-left"
    Examples:
      | months | year  | intervals | verdict             |
      | 83     | false | false     | applies to          |
      | 84     | false | false     | does not apply to   |
      | 84     | true  | false     | applies to          |
      | 84     | false | true      | applies to          |
      | 84     |       | false     | is undetermined for |
      |        | false | false     | is undetermined for |

  # Three years from 2 February 2026, one for an office in its first year.
  Scenario Outline: the first stay of an office of <months> months
    Given the fact "us_entity_doing_business_months" of "us-unit" is "<months>"
    When the firm is checked as of 2026-01-12
    Then "l1a" applies to "team"
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
    Then "l1a" <verdict> "team" because of "activities"
    And the criterion "activities" is <outcome>
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
    Given the fact "activities" of "team" is "meetings_negotiation, train_us_staff_on_process_know_how, hands_on_construction"
    When the firm is checked as of 2026-01-15
    Then "l1a" does not apply to "team" because of "activities"

  Scenario: the activities are not known
    Given the fact "activities" of "team" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1a" is undetermined for "team" because of "activities"
    And it wants the fact "activities"
