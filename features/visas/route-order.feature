Feature: Order in which the routes are proposed

  Only the role of the group is known here, so all routes that its role does not close are undetermined, and stand in the order of proposal.

  Scenario Outline: leaders, <role>
    Given an assignment "group" with
      | role_type | <role> |
    When the firm is checked as of 2026-11-23
    Then the routes of "group" begin with "l1a, e-employee-supervisor, l1-blanket, b1-general, h3, b1-ciw, b1-trainer, e-employee-essential, h1b, h2b, l1b, o1, vwp-esta, b1-biloh"
    And the route "l1-blanket" is undetermined for "group"
    Examples:
      | role             |
      | executive        |
      | manager          |
      | function_manager |

  Scenario: process experts
    Given an assignment "group" with
      | role_type | degreed_engineer |
    When the firm is checked as of 2026-11-23
    Then the routes of "group" begin with "l1b, e-employee-essential, h1b, b1-ciw, b1-trainer, l1-blanket, b1-general, h3, h2b, o1, vwp-esta, b1-biloh"
    And the route "l1-blanket" is undetermined for "group"

  Scenario: installers and teachers of a vendor
    Given an assignment "group" with
      | role_type | specialised_technician |
    When the firm is checked as of 2026-11-23
    Then the routes of "group" begin with "b1-ciw, b1-trainer, l1b, e-employee-essential, l1-blanket, b1-general, h3, h1b, h2b, o1, vwp-esta, b1-biloh"
    And the route "l1-blanket" is undetermined for "group"

  Scenario Outline: builders and operators, <role>
    Given an assignment "group" with
      | role_type | <role> |
    When the firm is checked as of 2026-11-23
    Then the routes of "group" begin with "h2b, l1-blanket, b1-general, b1-ciw, b1-trainer, e-employee-essential, l1b, o1, vwp-esta, b1-biloh"
    And the route "l1-blanket" is undetermined for "group"
    Examples:
      | role          |
      | skilled_trade |
      | operator      |

  Scenario: trainees
    Given an assignment "group" with
      | role_type | trainee |
    When the firm is checked as of 2026-11-23
    Then the routes of "group" begin with "l1-blanket, b1-general, h3, j1-ti, b1-ciw, b1-trainer, e-employee-essential, h1b, h2b, l1b, o1, vwp-esta, b1-biloh"
    And the route "l1-blanket" is undetermined for "group"

  Scenario: the role is unknown, and no route is hidden for it
    Given an assignment "group"
    When the firm is checked as of 2026-11-23
    Then the routes of "group" begin with "b1-ciw, h2b, l1a, l1b, b1-trainer, e-employee-essential, e-employee-supervisor, h1b, l1-blanket, b1-general, h3, j1-ti, o1, vwp-esta, b1-biloh"
    And the route "l1-blanket" is undetermined for "group"

  Scenario: what is open stands before what is undetermined, whatever the order
    Given an assignment "group" with
      | role_type                    | degreed_engineer      |
      | activities                   | meetings_negotiation  |
      | payroll_source               | korea_only            |
      | foreign_residence_kept       | true                  |
      | stay_limited                 | true                  |
      | benefit_accrues_abroad       | true                  |
      | funds_for_trip               | true                  |
      | intends_departure            | true                  |
      | work_kind                    | office                |
      | hands_on                     | false                 |
      | other_inadmissibility        | false                 |
    When the firm is checked as of 2026-11-23
    Then the routes of "group" begin with "b1-general, l1b"
    And the route "b1-general" is open for "group"
