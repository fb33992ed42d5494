Feature: Bar on building and construction work

  The rule applies to whom it catches.  The crew of the background supervises a US construction crew without tools.

  Background:
    Given an assignment "crew" with
      | activities                 | supervise_or_train_construction_crew |
      | work_kind                  | building_construction                |
      | hands_on                   | false                                |
      | payroll_source             | korea_only                           |
      | expense_reimbursement_only | false                                |
      | foreign_residence_kept     | true                                 |
      | stay_limited               | true                                 |
      | benefit_accrues_abroad     | true                                 |
      | funds_for_trip             | true                                 |
      | intends_departure          | true                                 |

  Scenario Outline: example 1, a Korean site manager directs a US crew without tools, checked on <day>
    When the firm is checked as of <day>
    Then "b1-construction-bar" does not apply to "crew" because of "uses-no-tools"
    And "b1-construction-bar" does not apply to "crew" because of "supervises-or-trains"
    And "b1-construction-bar" does not apply to "crew" because of "otherwise-a-visitor"
    And it cites "22 CFR 41.31(b)(1)"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, a welder on building steel
    Given the fact "activities" of "crew" is "hands_on_construction"
    And the fact "hands_on" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" applies to "crew" because of "building-work"
    And it obliges "split-the-tasks"
    And "vwp-esta" does not apply to "crew" because of "building-work-by-hand"
    And "b1-general" does not apply to "crew" because of "building-work-by-hand"
    And "b1-ciw" does not apply to "crew" because of "building-work-by-hand"

  Scenario: example 3, a dryer is connected to the steam of the plant
    Given the fact "activities" of "crew" is "utility_hook_up_in_plant"
    And the fact "work_kind" of "crew" is "equipment"
    And the fact "hands_on" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" is undetermined for "crew" because of "building-work"
    And it is unsettled

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "b1-construction-bar" does not apply to "crew"
    And it is stale

  # --- what is building work ------------------------------------------------------------------------------------------

  Scenario Outline: work <kind>, activities <activities>, tools <hands>, roles swapped <swaps>
    Given the fact "work_kind" of "crew" is "<kind>"
    And the fact "activities" of "crew" is "<activities>"
    And the fact "hands_on" of "crew" is "<hands>"
    And the fact "swaps_roles_with_building_crew" of "crew" is "<swaps>"
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" <verdict> "crew" because of "building-work"
    Examples:
      | kind                  | activities                                              | hands | swaps | verdict             |
      | equipment             | install_foreign_bought_equipment                        | true  | false | does not apply to   |
      | office                | meetings_negotiation                                    |       |       | does not apply to   |
      | building_construction | install_foreign_bought_equipment                        | true  | false | applies to          |
      | building_construction |                                                         | true  |       | applies to          |
      | building_construction | supervise_or_train_construction_crew                    | true  | false | applies to          |
      | equipment             | install_foreign_bought_equipment, hands_on_construction | true  | false | applies to          |
      |                       | hands_on_construction                                   | true  |       | applies to          |
      | mixed                 | install_foreign_bought_equipment                        | true  | false | is undetermined for |
      | mixed                 | install_foreign_bought_equipment                        | true  |       | is undetermined for |
      | mixed                 | install_foreign_bought_equipment                        | true  | true  | applies to          |
      | mixed                 |                                                         | true  | true  | applies to          |
      | equipment             | utility_hook_up_in_plant                                | true  | true  | applies to          |
      | building_construction | utility_hook_up_in_plant                                | true  | false | applies to          |
      | equipment             | supervise_or_train_construction_crew                    | true  | false | is undetermined for |
      | equipment             | supervise_or_train_construction_crew                    | true  |       | is undetermined for |
      | equipment             | supervise_or_train_construction_crew                    | true  | true  | applies to          |
      | equipment             |                                                         | true  | false | is undetermined for |
      |                       | install_foreign_bought_equipment                        | true  | false | is undetermined for |

  # --- the exception for those who only supervise or train -------------------------------------------------------------

  Scenario Outline: a supervisor, <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" applies to "crew" because of "<criterion>"
    And the criterion "otherwise-a-visitor" is unmet
    Examples:
      | fact                   | value     | criterion           |
      | foreign_residence_kept | false     | otherwise-a-visitor |
      | stay_limited           | false     | otherwise-a-visitor |
      | benefit_accrues_abroad | false     | otherwise-a-visitor |
      | funds_for_trip         | false     | otherwise-a-visitor |
      | payroll_source         | us_source | otherwise-a-visitor |

  Scenario Outline: no tools in building work, <activity>
    Given the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" <verdict> "crew" because of "supervises-or-trains"
    Examples:
      | activity                                                   | verdict             |
      | supervise_or_train_construction_crew, meetings_negotiation | does not apply to   |
      | train_us_staff_on_process_know_how                         | does not apply to   |
      | site_visit_observation                                     | does not apply to   |
      | train_us_staff_on_bought_equipment                         | does not apply to   |
      | hands_on_construction                                      | applies to          |
      | supervise_or_train_construction_crew, production_line_operation | applies to     |
      | utility_hook_up_in_plant                                   | is undetermined for |
      |                                                            | is undetermined for |

  Scenario: whether tools are used is not known
    Given the fact "hands_on" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" is undetermined for "crew" because of "uses-no-tools"
    And it wants the fact "hands_on"

  Scenario: a mixed crew of supervisors without tools
    Given the fact "work_kind" of "crew" is "mixed"
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" does not apply to "crew" because of "uses-no-tools"

  Scenario: only equipment work falls outside without the exception
    Given the fact "work_kind" of "crew" is "equipment"
    And the fact "activities" of "crew" is "calibration_testing"
    And the fact "foreign_residence_kept" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" does not apply to "crew" because of "building-work"
    And the criterion "building-work" is unmet

  Scenario: an undetermined bar meets the routes that it would override
    Given the fact "work_kind" of "crew" is "mixed"
    And the fact "hands_on" of "crew" is "true"
    And the fact "activities" of "crew" is "install_foreign_bought_equipment"
    When the firm is checked as of 2026-01-15
    Then "b1-construction-bar" is undetermined for "crew"
    And it meets "b1-ciw"
