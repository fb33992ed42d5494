Feature: Risk pattern of the Georgia action

  The crew of the background installs equipment on annotated B-1 visas, each worker with a file; the firm owns the site.

  Background:
    Given an assignment "crew" with
      | activities                     | install_foreign_bought_equipment |
      | hands_on                       | true                             |
      | work_kind                      | equipment                        |
      | visa_class                     | b1                               |
      | firm_role_on_site              | owner                            |
      | contractor_supplies_labor      | true                             |
      | site_under_construction        | false                            |
      | subcontractor_layers           | 1                                |
      | subcontractor_foreign_staff    | false                            |
      | worker_files_kept              | true                             |
      | swaps_roles_with_building_crew | false                            |

  Scenario: example 1, an ESTA fitter does ductwork
    Given the fact "visa_class" of "crew" is "esta"
    And the fact "activities" of "crew" is "hands_on_construction"
    And the fact "work_kind" of "crew" is "building_construction"
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" applies to "crew" because of "visitor-builds-by-hand"
    And it cites "22 CFR 41.31(b)(1)"
    And it meets "b1-construction-bar"
    And it obliges "audit-the-site"
    And it obliges "file-for-each-worker"

  Scenario: example 2, all on annotated B-1 visas, with files
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" does not apply to "crew" because of "no-file-for-each-worker"
    And the criterion "no-file-for-each-worker" is unmet

  Scenario: example 3, the layers of subcontractors are not known
    Given the fact "subcontractor_layers" of "crew" is unknown
    And the fact "firm_role_on_site" of "crew" is "equipment_vendor"
    And the fact "subcontractor_foreign_staff" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" is undetermined for "crew" because of "layers-of-subcontractors"
    And it wants the fact "subcontractor_layers"

  Scenario Outline: under construction <site>, visa class <class>
    Given the fact "site_under_construction" of "crew" is "<site>"
    And the fact "visa_class" of "crew" is "<class>"
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" <verdict> "crew" because of "visitors-on-a-building-site"
    Examples:
      | site  | class | verdict             |
      | true  | b1    | applies to          |
      | true  | esta  | applies to          |
      | true  | l1b   | does not apply to   |
      | false | esta  | does not apply to   |
      |       | esta  | is undetermined for |
      | true  |       | is undetermined for |

  Scenario Outline: <layers> layers, foreign staff <foreign>, the firm a vendor
    Given the fact "firm_role_on_site" of "crew" is "equipment_vendor"
    And the fact "subcontractor_layers" of "crew" is "<layers>"
    And the fact "subcontractor_foreign_staff" of "crew" is "<foreign>"
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" <verdict> "crew" because of "layers-of-subcontractors"
    Examples:
      | layers | foreign | verdict             |
      | 2      | true    | applies to          |
      | 1      | true    | does not apply to   |
      | 2      | false   | does not apply to   |
      | 2      |         | is undetermined for |

  Scenario Outline: a file for each worker, <kept>
    Given the fact "worker_files_kept" of "crew" is "<kept>"
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" <verdict> "crew" because of "no-file-for-each-worker"
    Examples:
      | kept  | verdict             |
      | false | applies to          |
      | true  | does not apply to   |
      |       | is undetermined for |

  Scenario Outline: building by hand, visa class <class>
    Given the fact "visa_class" of "crew" is "<class>"
    And the fact "activities" of "crew" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" <verdict> "crew" because of "visitor-builds-by-hand"
    Examples:
      | class | activity                         | verdict             |
      | b1    | hands_on_construction            | applies to          |
      | esta  | hands_on_construction            | applies to          |
      | l1b   | hands_on_construction            | does not apply to   |
      | esta  | install_foreign_bought_equipment | does not apply to   |
      | esta  | utility_hook_up_in_plant         | is undetermined for |

  Scenario Outline: the firm is <role>, with foreign staff of subcontractors on the site, <foreign>
    Given the fact "firm_role_on_site" of "crew" is "<role>"
    And the fact "subcontractor_foreign_staff" of "crew" is "<foreign>"
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" <verdict> "crew" because of "foreign-staff-of-subcontractors"
    Examples:
      | role             | foreign | verdict             |
      | owner            | true    | applies to          |
      | prime_contractor | true    | applies to          |
      | subcontractor    | true    | does not apply to   |
      | owner            | false   | does not apply to   |
      | owner            |         | is undetermined for |
      |                  | true    | is undetermined for |

  Scenario: the owner that knows is liable besides
    Given the fact "worker_files_kept" of "crew" is "false"
    And the fact "knows_or_should_know_unauthorised" of "crew" is "true"
    And the fact "contractor_checks_made" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "hlga-enforcement" applies to "crew"
    And it meets "labor-through-contract"

  Scenario Outline: as of <day>
    Given the fact "worker_files_kept" of "crew" is "false"
    When the firm is checked as of <day>
    Then "hlga-enforcement" <verdict> "crew"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-09-03 | does not apply to |
      | 2025-09-04 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: later than the newest source the answer is as last verified
    Given the fact "worker_files_kept" of "crew" is "false"
    When the firm is checked as of 2026-11-23
    Then "hlga-enforcement" applies to "crew"
    And it is stale

  Scenario: those detained may apply, since the embassy said so
    Given the fact "worker_files_kept" of "crew" is "false"
    When the firm is checked as of 2025-12-04
    Then "hlga-enforcement" applies to "crew"
    And it does not oblige "those-detained-may-apply"
    When the firm is checked as of 2025-12-05
    Then "hlga-enforcement" applies to "crew"
    And it obliges "those-detained-may-apply"
