Feature: L-1 under a blanket petition

  An engineer with a degree, with specialised knowledge, applies in Seoul under the approved blanket petition of the group.

  Background:
    Given a firm with
      | blanket_l_approved             | true       |
      | blanket_l_indefinite           | false      |
      | blanket_l_expiry               | 2026-06-30 |
      | commercial_trade_or_services   | true       |
      | org_entities_count             | 4          |
      | us_affiliates_annual_sales_usd | 40,000,000 |
    And an entity "us-unit" with
      | us_entity_doing_business_months | 14   |
      | us_entity_does_business         | true |
      | premises_secured                | true |
      | new_office_supports_manager     | true |
      | new_office_can_pay_and_start    | true |
      | new_office_staffed              | true |
    And an assignment "team" with
      | petitioner                           | us-unit                            |
      | listed_in_blanket_l                  | true                               |
      | visa_application_date                | 2026-02-02                         |
      | qualifying_relationship              | subsidiary                         |
      | employed_abroad_months_last_36       | 36                                 |
      | employment_continuous                | true                               |
      | employed_by_qualifying_org           | true                               |
      | role_abroad                          | specialised_knowledge              |
      | role_type                            | degreed_engineer                   |
      | supervised_staff_are_professionals   | false                              |
      | controls_function_with_discretion    | true                               |
      | mainly_production_or_technical_tasks | false                              |
      | specialised_knowledge                | true                               |
      | knowledge_not_widely_available_in_us | true                               |
      | us_duties_use_special_knowledge      | true                               |
      | job_requires_specific_degree         | true                               |
      | degree_level                         | bachelor                           |
      | foreign_employer_does_business       | true                               |
      | months_in_h_or_l_status              | 0                                  |
      | new_office_extension                 | false                              |
      | worksite_owner_relation              | petitioner                         |
      | worksite_time_share_pct              | 100                                |
      | activities                           | train_us_staff_on_process_know_how |
      | hands_on                             | false                              |

  Scenario Outline: an engineer under the approved petition of a group of four entities, checked on <day>
    When the firm is checked as of <day>
    Then "l1-blanket" applies to "team" because of "blanket-approved"
    And it cites "8 CFR 214.2(l)(4),(5)(ii)"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "l1-blanket" applies to "team"
    And it is stale

  Scenario: the form at the consulate, and the petition of the group
    When the firm is checked as of 2026-01-12
    Then "l1-blanket" applies to "team"
    And it obliges "form-i-129s"
    And it meets "l1-blanket-petition"

  Scenario Outline: the group's <fact> is <value>
    Given the fact "<fact>" of "firm" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket" <verdict> "team" because of "<criterion>"
    Examples:
      | fact               | value      | verdict             | criterion         |
      | blanket_l_approved | false      | does not apply to   | blanket-approved  |
      | blanket_l_approved |            | is undetermined for | blanket-approved  |
      | blanket_l_expiry   | 2026-02-02 | applies to          | blanket-unexpired |
      | blanket_l_expiry   | 2026-02-01 | does not apply to   | blanket-unexpired |
      | blanket_l_expiry   |            | is undetermined for | blanket-unexpired |

  Scenario: a petition without end date
    Given the fact "blanket_l_expiry" of "firm" is unknown
    And the fact "blanket_l_indefinite" of "firm" is "true"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket" applies to "team" because of "blanket-unexpired"

  Scenario Outline: a US entity of <months> months
    Given the fact "us_entity_doing_business_months" of "us-unit" is "<months>"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket" <verdict> "team" because of "no-new-office"
    Examples:
      | months | verdict             |
      | 11     | does not apply to   |
      | 12     | applies to          |
      |        | is undetermined for |

  Scenario: a new office and the blanket petition exclude one another
    Given the fact "us_entity_doing_business_months" of "us-unit" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1-blanket" is undetermined for "team" because of "no-new-office"
    And it meets "l1-newoffice"

  Scenario Outline: the worker's <fact> is <value>
    Given the fact "<fact>" of "team" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket" <verdict> "team" because of "<criterion>"
    Examples:
      | fact                         | value          | verdict             | criterion             |
      | listed_in_blanket_l          | false          | does not apply to   | employers-listed      |
      | listed_in_blanket_l          |                | is undetermined for | employers-listed      |
      | specialised_knowledge        | false          | does not apply to   | specialised-knowledge |
      | job_requires_specific_degree | false          | does not apply to   | professional          |
      | job_requires_specific_degree |                | is undetermined for | professional          |
      | degree_level                 | none           | does not apply to   | professional          |
      | degree_level                 | associate      | does not apply to   | professional          |
      | degree_level                 | bachelor       | applies to          | professional          |
      | degree_level                 | master_us      | applies to          | professional          |
      | degree_level                 | master_foreign | applies to          | professional          |
      | degree_level                 | phd            | applies to          | professional          |

  Scenario: placement as labour for hire at a customer's plant
    Given the fact "worksite_owner_relation" of "team" is "unaffiliated"
    And the fact "placement_purpose" of "team" is "labor_for_hire"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket" does not apply to "team" because of "specialised-knowledge"

  Scenario: a manager needs no degree
    Given the fact "role_type" of "team" is "manager"
    And the fact "specialised_knowledge" of "team" is "false"
    And the fact "job_requires_specific_degree" of "team" is "false"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket" applies to "team" because of "manager-or-executive"

  Scenario: a line leader is neither manager nor expert
    Given the fact "role_type" of "team" is "first_line_supervisor"
    And the fact "specialised_knowledge" of "team" is "false"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket" does not apply to "team" because of "manager-or-executive"
