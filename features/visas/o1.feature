Feature: O-1 extraordinary ability

  The chemist of the background leads a cathode laboratory and has won a major international prize.

  Background:
    Given an assignment "crew" with
      | activities                 | research_and_development_for_us_affiliate, meetings_negotiation |
      | role_type                  | degreed_engineer                                               |
      | workers                    | 1                                                              |
      | major_prize                | true                                                           |
      | o1_criteria_met            | 0                                                              |
      | peer_consultation_obtained | true                                                           |
      | us_petitioner              | us_employer                                                    |
      | petition_filed_date        | 2026-01-05                                                     |

  Scenario Outline: example 1, a chemist with a major prize, checked on <day>
    When the firm is checked as of <day>
    Then "o1" applies to "crew" because of "extraordinary-ability"
    And it cites "8 CFR 214.2(o)(3)(iii)"
    And it obliges "form-i-129"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, a technician of ordinary skill
    Given the fact "role_type" of "crew" is "specialised_technician"
    And the fact "major_prize" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "o1" does not apply to "crew" because of "extraordinary-ability"

  Scenario: example 3, nothing but a curriculum vitae
    Given the fact "major_prize" of "crew" is unknown
    And the fact "o1_criteria_met" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "o1" is undetermined for "crew" because of "extraordinary-ability"
    And it wants the fact "o1_criteria_met"

  Scenario Outline: without a prize, <count> of the eight kinds of evidence
    Given the fact "major_prize" of "crew" is "false"
    And the fact "o1_criteria_met" of "crew" is "<count>"
    When the firm is checked as of 2026-01-15
    Then "o1" <verdict> "crew" because of "extraordinary-ability"
    Examples:
      | count | verdict           |
      | 2     | does not apply to |
      | 3     | applies to        |

  Scenario Outline: the consultation is obtained: <value>
    Given the fact "peer_consultation_obtained" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "o1" <verdict> "crew" because of "consultation"
    Examples:
      | value | verdict             |
      | true  | applies to          |
      | false | does not apply to   |
      |       | is undetermined for |

  Scenario Outline: the petitioner is <who>
    Given the fact "us_petitioner" of "crew" is "<who>"
    When the firm is checked as of 2026-01-15
    Then "o1" <verdict> "crew" because of "us-petitioner"
    Examples:
      | who         | verdict             |
      | us_employer | applies to          |
      | us_agent    | applies to          |
      | none        | does not apply to   |
      |             | is undetermined for |

  # --- the activity matrix, cell by cell ---

  Scenario Outline: matrix, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "o1" <verdict> "crew" because of "expert-activities"
    And the criterion "expert-activities" is <outcome>
    Examples:
      | activity                                  | outcome | verdict           |
      | meetings_negotiation                      | met     | applies to        |
      | conference_seminar                        | met     | applies to        |
      | order_taking_purchasing                   | met     | applies to        |
      | investment_search_company_setup           | unmet   | does not apply to |
      | site_visit_observation                    | met     | applies to        |
      | audit_inspection_for_korean_parent        | met     | applies to        |
      | commissioning_acceptance_test             | met     | applies to        |
      | calibration_testing                       | met     | applies to        |
      | routine_maintenance_no_contract           | unmet   | does not apply to |
      | train_us_staff_on_bought_equipment        | met     | applies to        |
      | train_us_staff_on_process_know_how        | met     | applies to        |
      | receive_training                          | unmet   | does not apply to |
      | supervise_or_train_construction_crew      | unmet   | does not apply to |
      | hands_on_construction                     | unmet   | does not apply to |
      | utility_hook_up_in_plant                  | unmet   | does not apply to |
      | production_line_operation                 | unmet   | does not apply to |
      | day_to_day_management_of_us_entity        | met     | applies to        |
      | independent_research                      | met     | applies to        |
      | research_and_development_for_us_affiliate | met     | applies to        |
      | software_tied_to_bought_equipment         | met     | applies to        |
      | software_development_for_us_entity        | met     | applies to        |
      | engineering_design_in_us_office           | met     | applies to        |
      | interpreter_admin_for_visiting_crew       | unmet   | does not apply to |

  Scenario Outline: matrix, <activity> is not settled
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "o1" is undetermined for "crew" because of "expert-activities"
    And it is unsettled
    And the criterion "expert-activities" is unknown
    Examples:
      | activity                               |
      | board_meeting_director                 |
      | install_foreign_bought_equipment       |
      | install_us_bought_or_us_made_equipment |
      | install_group_transfer_no_sale         |
      | after_sales_service_repair             |
