Feature: H-1B specialty occupation

  The engineers of the background have Korean master's degrees in their field and were selected in the season of fiscal year 2027.

  Background:
    Given an assignment "crew" with
      | activities                   | engineering_design_in_us_office, train_us_staff_on_process_know_how |
      | role_type                    | degreed_engineer                                                    |
      | visa_class                   | h1b                                                                 |
      | worker_nationality           | KR                                                                  |
      | workers                      | 3                                                                   |
      | job_requires_specific_degree | true                                                                |
      | degree_level                 | master_foreign                                                      |
      | degree_field_matches_job     | true                                                                |
      | degree_equivalent_shown      | false                                                               |
      | lca_certified                | true                                                                |
      | registration_fiscal_year     | 2027                                                                |
      | h1b_registration_selected    | true                                                                |
      | h1b_cap_exempt               | false                                                               |
      | us_petitioner                | us_employer                                                         |
      | bona_fide_job_offer          | true                                                                |
      | petition_filed_date          | 2026-04-10                                                          |

  Scenario Outline: example 1, a degreed engineer who was selected, checked on <day>
    When the firm is checked as of <day>
    Then "h1b" applies to "crew" because of "cap-number"
    And it cites "INA §214(g)(1)(A), (5); 8 CFR 214.2(h)(8)(iii)"
    And the deadline "register" is 2026-03-19
    And the deadline "selection-notice" is 2026-03-31
    And the deadline "file-petition" is 2026-06-30
    And it obliges "march-registration"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, a welder with a certificate
    Given the fact "role_type" of "crew" is "skilled_trade"
    And the fact "job_requires_specific_degree" of "crew" is "false"
    And the fact "degree_level" of "crew" is "none"
    When the firm is checked as of 2026-01-15
    Then "h1b" does not apply to "crew" because of "trade-or-operator-job"
    And "h1b" does not apply to "crew" because of "degree-of-the-worker"
    And "h1b" does not apply to "crew" because of "specialty-occupation"

  Scenario: example 3, not yet selected
    Given the fact "h1b_registration_selected" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "h1b" is undetermined for "crew" because of "cap-number"
    And it wants the fact "h1b_registration_selected"

  Scenario: the registration is not selected
    Given the fact "h1b_registration_selected" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "h1b" does not apply to "crew" because of "cap-number"

  Scenario: a petition exempt from the cap needs no selection and no season
    Given the fact "h1b_registration_selected" of "crew" is "false"
    And the fact "h1b_cap_exempt" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "h1b" applies to "crew" because of "cap-number"
    And there is no deadline "register"
    And there is no deadline "selection-notice"
    And there is no deadline "file-petition"
    And it does not oblige "march-registration"

  Scenario: the season of fiscal year 2028 is not seen
    Given the fact "registration_fiscal_year" of "crew" is "2028"
    When the firm is checked as of 2026-11-23
    Then "h1b" applies to "crew"
    And the deadline "register" is unknown

  Scenario Outline: the degree is <degree>, its field matches: <match>, the equivalent is shown: <equivalent>
    Given the fact "degree_level" of "crew" is "<degree>"
    And the fact "degree_field_matches_job" of "crew" is "<match>"
    And the fact "degree_equivalent_shown" of "crew" is "<equivalent>"
    When the firm is checked as of 2026-01-15
    Then "h1b" <verdict> "crew" because of "degree-of-the-worker"
    Examples:
      | degree         | match | equivalent | verdict             |
      | none           | true  | false      | does not apply to   |
      | associate      | true  | false      | does not apply to   |
      | bachelor       | true  | false      | applies to          |
      | master_us      | true  | false      | applies to          |
      | master_foreign | true  | false      | applies to          |
      | phd            | true  | false      | applies to          |
      | phd            | false | false      | does not apply to   |
      | none           | true  | true       | applies to          |
      | none           | true  |            | is undetermined for |
      |                | true  | false      | is undetermined for |

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "h1b" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                         | value         | criterion                   |
      | job_requires_specific_degree | false         | specialty-occupation        |
      | lca_certified                | false         | labor-condition-application |
      | us_petitioner                | us_agent      | us-employer                 |
      | us_petitioner                | none          | us-employer                 |
      | bona_fide_job_offer          | false         | us-employer                 |
      | role_type                    | skilled_trade | trade-or-operator-job       |
      | role_type                    | operator      | trade-or-operator-job       |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "h1b" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                         | criterion                   |
      | job_requires_specific_degree | specialty-occupation        |
      | lca_certified                | labor-condition-application |
      | us_petitioner                | us-employer                 |
      | bona_fide_job_offer          | us-employer                 |
      | role_type                    | trade-or-operator-job       |
      | activities                   | professional-activities     |

  # --- the activity matrix, cell by cell ---

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "h1b" <verdict> "crew" because of "professional-activities"
    And the criterion "professional-activities" is <outcome>
    Examples:
      | activity                                  | outcome | verdict           |
      | meetings_negotiation                      | met     | applies to        |
      | conference_seminar                        | met     | applies to        |
      | order_taking_purchasing                   | met     | applies to        |
      | investment_search_company_setup           | unmet   | does not apply to |
      | site_visit_observation                    | met     | applies to        |
      | audit_inspection_for_korean_parent        | met     | applies to        |
      | install_foreign_bought_equipment          | met     | applies to        |
      | install_us_bought_or_us_made_equipment    | met     | applies to        |
      | install_group_transfer_no_sale            | met     | applies to        |
      | commissioning_acceptance_test             | met     | applies to        |
      | calibration_testing                       | met     | applies to        |
      | after_sales_service_repair                | met     | applies to        |
      | routine_maintenance_no_contract           | unmet   | does not apply to |
      | train_us_staff_on_bought_equipment        | met     | applies to        |
      | train_us_staff_on_process_know_how        | met     | applies to        |
      | receive_training                          | unmet   | does not apply to |
      | supervise_or_train_construction_crew      | met     | applies to        |
      | hands_on_construction                     | unmet   | does not apply to |
      | utility_hook_up_in_plant                  | unmet   | does not apply to |
      | production_line_operation                 | unmet   | does not apply to |
      | day_to_day_management_of_us_entity        | met     | applies to        |
      | independent_research                      | met     | applies to        |
      | research_and_development_for_us_affiliate | met     | applies to        |
      | software_tied_to_bought_equipment         | met     | applies to        |
      | software_development_for_us_entity        | met     | applies to        |
      | engineering_design_in_us_office           | met     | applies to        |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "h1b" is undetermined for "crew" because of "professional-activities"
    And it is unsettled
    And the criterion "professional-activities" is unknown
    Examples:
      | activity                            |
      | board_meeting_director              |
      | interpreter_admin_for_visiting_crew |
