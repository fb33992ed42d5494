Feature: Annotated B-1 for Korean investment staff

  The lawyers of the background apply in Seoul in February 2026 for new B-1 visas, for a named plant.

  Background:
    Given a firm with
      | has_us_investment_project | true |
    And an assignment "crew" with
      | activities                   | meetings_negotiation |
      | hands_on                     | false                |
      | work_kind                    | office               |
      | payroll_source               | korea_only           |
      | expense_reimbursement_only   | false                |
      | employer_entity              | korean_parent        |
      | foreign_residence_kept       | true                 |
      | stay_limited                 | true                 |
      | benefit_accrues_abroad       | true                 |
      | funds_for_trip               | true                 |
      | intends_departure            | true                 |
      | visa_class                   | b1                   |
      | holds_unannotated_b1_visa    | false                |
      | place_of_application_country | KR                   |
      | visa_application_date        | 2026-02-02           |
      | travel_date                  | 2026-03-02           |
      | project_name                 | cathode plant        |
      | project_site                 | Ellabell, Georgia    |
      | project_end_date             | 2027-06-30           |

  Scenario: example 1, a new B-1 of February 2026 for a named plant
    When the firm is checked as of 2026-02-15
    Then "b1-annotation-kr" applies to "crew" because of "route-qualifies"
    And the criterion "project-named" is met

  Scenario: example 2, a traveller on an ESTA
    Given the fact "visa_class" of "crew" is "esta"
    When the firm is checked as of 2026-02-15
    Then "b1-annotation-kr" does not apply to "crew" because of "for-a-b-1"

  Scenario: example 3, the project is not named
    Given the fact "project_name" of "crew" is unknown
    When the firm is checked as of 2026-02-15
    Then "b1-annotation-kr" is undetermined for "crew" because of "project-named"
    And it wants the fact "project_name"

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then "b1-annotation-kr" does not apply to "crew"
    And it is not in force
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2025-12-04 |

  Scenario Outline: in force on <day>
    When the firm is checked as of <day>
    Then "b1-annotation-kr" applies to "crew"
    Examples:
      | day        |
      | 2025-12-05 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "b1-annotation-kr" applies to "crew"
    And it is stale

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-02-15
    Then "b1-annotation-kr" <verdict> "crew" because of "<criterion>"
    Examples:
      | fact                         | value      | verdict             | criterion           |
      | visa_application_date        | 2025-12-04 | does not apply to   | new-application     |
      | visa_application_date        | 2025-12-05 | applies to          | new-application     |
      | visa_application_date        |            | is undetermined for | new-application     |
      | visa_class                   | l1b        | does not apply to   | for-a-b-1           |
      | visa_class                   |            | is undetermined for | for-a-b-1           |
      | place_of_application_country | JP         | does not apply to   | in-seoul            |
      | place_of_application_country |            | is undetermined for | in-seoul            |
      | project_name                 | none       | does not apply to   | project-named       |
      | project_site                 | none       | does not apply to   | project-named       |
      | project_site                 |            | is undetermined for | project-named       |
      | project_end_date             | 2026-02-02 | does not apply to   | project-goes-on     |
      | project_end_date             | 2026-02-03 | applies to          | project-goes-on     |
      | project_end_date             |            | is undetermined for | project-goes-on     |
      | payroll_source               | us_source  | does not apply to   | route-qualifies     |
      | payroll_source               |            | is undetermined for | route-qualifies     |
      | holds_unannotated_b1_visa    | true       | does not apply to   | visa-already-issued |
      | holds_unannotated_b1_visa    |            | is undetermined for | visa-already-issued |

  Scenario Outline: the firm's US investment project, <project>
    Given a firm with
      | has_us_investment_project | <project> |
    When the firm is checked as of 2026-02-15
    Then "b1-annotation-kr" <verdict> "crew" because of "investment-project"
    Examples:
      | project | verdict             |
      | false   | does not apply to   |
      |         | is undetermined for |

  Scenario: an installer's route is good enough
    Given the fact "activities" of "crew" is "install_foreign_bought_equipment"
    And the fact "work_kind" of "crew" is "equipment"
    And the fact "equipment_purchased_from_non_us_company" of "crew" is "true"
    And the fact "seller_is_group_company" of "crew" is "false"
    And the fact "sale_contract_in_writing" of "crew" is "true"
    And the fact "contract_requires_seller_service_or_training" of "crew" is "true"
    And the fact "services_covered" of "crew" is "install"
    And the fact "worker_is_seller_employee" of "crew" is "true"
    And the fact "specialised_knowledge" of "crew" is "true"
    When the firm is checked as of 2026-02-15
    Then "b1-annotation-kr" applies to "crew" because of "route-qualifies"

  Scenario: a trainer's route is good enough
    Given the fact "activities" of "crew" is "train_us_staff_on_process_know_how"
    And the fact "work_kind" of "crew" is "equipment"
    And the fact "training_us_workers_is_main_purpose" of "crew" is "true"
    And the fact "knowledge_not_widely_available_in_us" of "crew" is "true"
    And the fact "equipment_or_process_sourced_abroad" of "crew" is "true"
    And the fact "productive_work_beyond_demonstration" of "crew" is "false"
    When the firm is checked as of 2026-02-15
    Then "b1-annotation-kr" applies to "crew" because of "route-qualifies"

  Scenario: what is not known of the practice
    When the firm is checked as of 2026-02-15
    Then "b1-annotation-kr" applies to "crew"
    And the criterion "every-visa-annotated" is unknown
    And the criterion "validity-untouched" is unknown
    And it obliges "supply-project-facts"
    And it obliges "renew-the-note"
    And it obliges "carry-the-letter"
