Feature: H-2B temporary non-agricultural worker

  The crew of the background builds one line in fourteen months; the job is certified and the cap has room.

  Background:
    Given an assignment "crew" with
      | activities                 | hands_on_construction, install_foreign_bought_equipment |
      | hands_on                   | true                                                    |
      | work_kind                  | building_construction                                   |
      | role_type                  | skilled_trade                                           |
      | visa_class                 | other                                                   |
      | worker_nationality         | KR                                                      |
      | workers                    | 20                                                      |
      | need_kind                  | one_time                                                |
      | need_months                | 14                                                      |
      | need_new_and_not_recurring | true                                                    |
      | need_from_temporary_event  | false                                                   |
      | labor_certification        | true                                                    |
      | us_worker_shortage_shown   | true                                                    |
      | no_adverse_wage_effect     | true                                                    |
      | h2b_cap_room               | true                                                    |
      | h2b_supplement_room        | false                                                   |
      | irreparable_harm_attested  | false                                                   |
      | petition_filed_date        | 2026-02-10                                              |

  Scenario Outline: example 1, a one-time line build of fourteen months, certified, the cap open, checked on <day>
    When the firm is checked as of <day>
    Then "h2b" applies to "crew" because of "temporary-need"
    And it cites "8 CFR 214.2(h)(6)(ii)(B)"
    And it obliges "certify-recruit-petition"
    And it does not oblige "attest-irreparable-harm"
    And there is no deadline "file-under-the-supplement"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, steady operators
    Given the fact "need_kind" of "crew" is "permanent"
    And the fact "activities" of "crew" is "production_line_operation"
    When the firm is checked as of 2026-01-15
    Then "h2b" does not apply to "crew" because of "temporary-need"

  Scenario: example 3, nothing known of the cap
    Given the fact "h2b_cap_room" of "crew" is unknown
    When the firm is checked as of 2026-02-10
    Then "h2b" is undetermined for "crew" because of "cap-number"
    And it wants the fact "h2b_cap_room"

  # The visitor routes are closed to the same crew.
  Scenario: building work by hand is open to this route and not to visitors
    When the firm is checked as of 2026-01-15
    Then "h2b" applies to "crew" because of "temporary-activities"
    And "b1-construction-bar" applies to "crew"

  # --- need ---

  Scenario Outline: a <kind> need of <months> months
    Given the fact "need_kind" of "crew" is "<kind>"
    And the fact "need_months" of "crew" is "<months>"
    When the firm is checked as of 2026-02-10
    Then "h2b" <verdict> "crew" because of "<criterion>"
    Examples:
      | kind         | months | verdict             | criterion      |
      | one_time     | 12     | applies to          | length-of-need |
      | one_time     | 36     | applies to          | length-of-need |
      | one_time     | 37     | does not apply to   | length-of-need |
      | seasonal     | 12     | applies to          | length-of-need |
      | seasonal     | 13     | does not apply to   | length-of-need |
      | peakload     | 12     | applies to          | length-of-need |
      | peakload     | 13     | does not apply to   | length-of-need |
      | intermittent | 12     | applies to          | length-of-need |
      | intermittent | 13     | does not apply to   | length-of-need |
      | permanent    | 12     | does not apply to   | temporary-need |
      |              | 12     | is undetermined for | temporary-need |
      | one_time     |        | is undetermined for | length-of-need |

  Scenario Outline: a <kind> need of <months> months and what the Department of Labor certifies
    Given the fact "need_kind" of "crew" is "<kind>"
    And the fact "need_months" of "crew" is "<months>"
    When the firm is checked as of 2026-02-10
    Then "h2b" applies to "crew"
    And the criterion "longer-than-labor-certifies" is <outcome>
    Examples:
      | kind         | months | outcome |
      | seasonal     | 9      | unmet   |
      | seasonal     | 10     | met     |
      | peakload     | 10     | met     |
      | intermittent | 10     | met     |
      | one_time     | 10     | unmet   |

  Scenario Outline: a one-time need, new and not recurring <new>, made by a temporary event <event>
    Given the fact "need_new_and_not_recurring" of "crew" is "<new>"
    And the fact "need_from_temporary_event" of "crew" is "<event>"
    When the firm is checked as of 2026-02-10
    Then "h2b" <verdict> "crew" because of "one-time-need"
    Examples:
      | new   | event | verdict             |
      | true  | false | applies to          |
      | false | true  | applies to          |
      | false | false | does not apply to   |
      | false |       | is undetermined for |

  Scenario: a seasonal need is not asked whether it is new
    Given the fact "need_kind" of "crew" is "seasonal"
    And the fact "need_months" of "crew" is "8"
    And the fact "need_new_and_not_recurring" of "crew" is "false"
    When the firm is checked as of 2026-02-10
    Then "h2b" applies to "crew"
    And the criterion "one-time-need" is not triggered

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-02-10
    Then "h2b" <verdict> "crew" because of "<criterion>"
    Examples:
      | fact                     | value | verdict             | criterion            |
      | labor_certification      | false | does not apply to   | labor-certification  |
      | labor_certification      |       | is undetermined for | labor-certification  |
      | us_worker_shortage_shown | false | does not apply to   | us-labour-market     |
      | us_worker_shortage_shown |       | is undetermined for | us-labour-market     |
      | no_adverse_wage_effect   | false | does not apply to   | us-labour-market     |
      | no_adverse_wage_effect   |       | is undetermined for | us-labour-market     |
      | activities               |       | is undetermined for | temporary-activities |

  # --- cap and supplement ---

  Scenario: the cap is full and nothing of a supplement is left
    Given the fact "h2b_cap_room" of "crew" is "false"
    When the firm is checked as of 2026-02-10
    Then "h2b" does not apply to "crew" because of "cap-number"

  Scenario Outline: the cap is full, room in the supplement <room>, harm attested <harm>, filed on <day>
    Given the fact "h2b_cap_room" of "crew" is "false"
    And the fact "h2b_supplement_room" of "crew" is "<room>"
    And the fact "irreparable_harm_attested" of "crew" is "<harm>"
    And the fact "petition_filed_date" of "crew" is "<day>"
    When the firm is checked as of 2026-02-03
    Then "h2b" <verdict> "crew" because of "cap-number"
    Examples:
      | room | harm  | day        | verdict             |
      | true | true  | 2026-02-10 | applies to          |
      | true | false | 2026-02-10 | does not apply to   |
      | true |       | 2026-02-10 | is undetermined for |
      |      | true  | 2026-02-10 | is undetermined for |
      | true | true  | 2025-10-01 | does not apply to   |
      | true | true  | 2026-01-29 | does not apply to   |
      | true | true  | 2026-01-30 | applies to          |
      | true | true  | 2026-09-15 | applies to          |
      | true | true  | 2026-09-16 | does not apply to   |
      | true | true  | 2026-09-30 | does not apply to   |

  Scenario Outline: the cap is full and the days of the supplement are not known, filed on <day>
    Given the fact "h2b_cap_room" of "crew" is "false"
    And the fact "h2b_supplement_room" of "crew" is "true"
    And the fact "irreparable_harm_attested" of "crew" is "true"
    And the fact "petition_filed_date" of "crew" is "<day>"
    When the firm is checked as of 2026-02-03
    Then "h2b" is undetermined for "crew" because of "cap-number"
    And it is unsettled
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-09-30 |
      | 2026-10-01 |

  Scenario Outline: the supplement of fiscal year 2026 closes, filed on <day>
    Given the fact "h2b_cap_room" of "crew" is "false"
    And the fact "h2b_supplement_room" of "crew" is "true"
    And the fact "irreparable_harm_attested" of "crew" is "true"
    And the fact "petition_filed_date" of "crew" is "<day>"
    When the firm is checked as of 2026-02-03
    Then "h2b" applies to "crew"
    And the deadline "file-under-the-supplement" is 2026-09-15
    And it obliges "attest-irreparable-harm"
    Examples:
      | day        |
      | 2026-01-30 |
      | 2026-09-15 |

  Scenario: the cap as last verified
    When the firm is checked as of 2026-11-23
    Then "h2b" applies to "crew"
    And it is stale

  # --- country list ---

  Scenario Outline: workers of <country>, filed on <day>
    Given the fact "worker_nationality" of "crew" is "<country>"
    And the fact "petition_filed_date" of "crew" is "<day>"
    When the firm is checked as of 2025-06-30
    Then "h2b" <verdict> "crew"
    And the criterion "listed-country" is <outcome>
    Examples:
      | country | day        | verdict             | outcome       |
      | KR      | 2025-01-16 | applies to          | met           |
      | VN      | 2025-01-16 | is undetermined for | unknown       |
      |         | 2025-01-16 | is undetermined for | unknown       |
      | VN      | 2025-01-17 | applies to          | not triggered |

  Scenario: the place of other countries on the list is not noted
    Given the fact "worker_nationality" of "crew" is "VN"
    And the fact "petition_filed_date" of "crew" is "2024-05-01"
    When the firm is checked as of 2025-06-30
    Then "h2b" is undetermined for "crew" because of "listed-country"
    And it is unsettled

  # --- the activity matrix, cell by cell ---

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "h2b" <verdict> "crew" because of "temporary-activities"
    And the criterion "temporary-activities" is <outcome>
    Examples:
      | activity                                  | outcome | verdict           |
      | meetings_negotiation                      | met     | applies to        |
      | conference_seminar                        | met     | applies to        |
      | order_taking_purchasing                   | unmet   | does not apply to |
      | board_meeting_director                    | unmet   | does not apply to |
      | investment_search_company_setup           | unmet   | does not apply to |
      | site_visit_observation                    | met     | applies to        |
      | audit_inspection_for_korean_parent        | unmet   | does not apply to |
      | install_foreign_bought_equipment          | met     | applies to        |
      | install_us_bought_or_us_made_equipment    | met     | applies to        |
      | install_group_transfer_no_sale            | met     | applies to        |
      | commissioning_acceptance_test             | met     | applies to        |
      | calibration_testing                       | met     | applies to        |
      | after_sales_service_repair                | met     | applies to        |
      | routine_maintenance_no_contract           | met     | applies to        |
      | receive_training                          | unmet   | does not apply to |
      | supervise_or_train_construction_crew      | met     | applies to        |
      | hands_on_construction                     | met     | applies to        |
      | utility_hook_up_in_plant                  | met     | applies to        |
      | production_line_operation                 | met     | applies to        |
      | day_to_day_management_of_us_entity        | unmet   | does not apply to |
      | independent_research                      | unmet   | does not apply to |
      | research_and_development_for_us_affiliate | unmet   | does not apply to |
      | software_tied_to_bought_equipment         | unmet   | does not apply to |
      | software_development_for_us_entity        | unmet   | does not apply to |
      | engineering_design_in_us_office           | unmet   | does not apply to |
      | interpreter_admin_for_visiting_crew       | met     | applies to        |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "h2b" is undetermined for "crew" because of "temporary-activities"
    And it is unsettled
    And the criterion "temporary-activities" is unknown
    Examples:
      | activity                           |
      | train_us_staff_on_bought_equipment |
      | train_us_staff_on_process_know_how |
