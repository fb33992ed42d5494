Feature: The visa routes of an invented Korean battery plant in Georgia

  Six groups of workers: installers of a coater that a Korean maker sold to the plant under a contract by which it installs and
  commissions, trainers of the parent, line operators, builders of the clean room, a manager with three years at the parent, and a
  software engineer hired from an unrelated firm.  Three small changes of the plan then close exactly what rests on them.

  Background:
    Given the firm file "examples/korean-battery-plant.yaml"

  # --- the plan as it stands ------------------------------------------------------------------------------------------

  # Each of them under conditions, which the route's own rule holds; the cost is that of the whole group.
  Scenario Outline: <group> by <route>
    When the firm is checked as of 2026-11-23
    Then the route "<route>" is open under conditions for "<group>"
    And "<route>" applies to "<group>" because of "<criterion>"
    And it is worth <cost> USD
    Examples:
      | group         | route                 | criterion           | cost    |
      # 12 visas at 185 dollars; 12 ESTA at 40.27
      | installers    | b1-ciw                | service-contract    | -2,220  |
      | installers    | vwp-esta              | ninety-days         | -483.24 |
      # 4 visas at 185; 4 petitions and visas at 2,690; 4 ESTA at 40.27
      | trainers      | b1-trainer            | teaches-us-workers  | -740    |
      | trainers      | l1b                   | transferee          | -10,760 |
      | trainers      | vwp-esta              | trainer-conditions  | -161.08 |
      # the petition at 2,485 with premium processing at 2,965, the visa at 205
      | plant-manager | l1a                   | managerial-post     | -5,655  |

  Scenario: what is proposed first
    When the firm is checked as of 2026-11-23
    Then the routes of "installers" begin with "b1-ciw, vwp-esta"
    And the routes of "trainers" begin with "b1-trainer, l1b, vwp-esta"
    And the routes of "software-engineer" begin with "h1b"

  # The registration of March 2027 is not made yet, and whether the payment of 100,000 dollars outlived September 2026 is not seen.
  Scenario: the software engineer waits for a number
    When the firm is checked as of 2026-11-23
    Then the route "h1b" is undetermined for "software-engineer"
    And "h1b" is undetermined for "software-engineer" because of "cap-number"
    And it wants the fact "h1b_registration_selected"
    And "h1b-100k" is undetermined for "software-engineer"
    And the issue "h1b-korean-quota" is raised for "software-engineer"

  Scenario Outline: <group> not by <route>
    When the firm is checked as of 2026-11-23
    Then the route "<route>" is closed for "<group>"
    And "<route>" does not apply to "<group>" because of "<criterion>"
    Examples:
      | group             | route      | criterion              |
      # the seller's engineers belong to no group of the plant
      | installers        | l1b        | transferee             |
      | installers        | b1-general | legitimate-business    |
      | installers        | b1-trainer | teaches-us-workers     |
      | installers        | h1b        | specialty-occupation   |
      | installers        | h2b        | labor-certification    |
      # nothing was bought for what they teach
      | trainers          | b1-ciw     | bought-abroad          |
      | trainers          | b1-general | legitimate-business    |
      | trainers          | l1a        | managerial-post        |
      # whoever manages a US company on its payroll is no visitor
      | plant-manager     | b1-general | manages-as-us-employee |
      | plant-manager     | vwp-esta   | no-us-pay              |
      | plant-manager     | l1b        | special-knowledge      |
      # the hirer is no relative of the firm left
      | software-engineer | l1b        | transferee             |
      | software-engineer | b1-biloh   | pay-from-korea         |
      | software-engineer | vwp-esta   | business-activities    |
      # a line that runs for good is no temporary need, and no visit
      | operators         | h2b        | temporary-need         |
      | operators         | b1-ciw     | equipment-activities   |
      | operators         | vwp-esta   | business-activities    |
      | operators         | l1b        | special-knowledge      |
      | operators         | h1b        | trade-or-operator-job  |

  # --- who must not be sent -------------------------------------------------------------------------------------------

  Scenario Outline: the builders not by <route>
    When the firm is checked as of 2026-11-23
    Then the route "<route>" is closed for "builders"
    And "<route>" does not apply to "builders" because of "<criterion>"
    Examples:
      | route                 | criterion             |
      | vwp-esta              | building-work-by-hand |
      | b1-general            | building-work-by-hand |
      | b1-ciw                | building-work-by-hand |
      | b1-trainer            | building-work-by-hand |
      | b1-biloh              | building-work-by-hand |
      | l1a                   | managerial-post       |
      | l1b                   | activities            |
      | l1-blanket            | blanket-approved      |
      | h1b                   | trade-or-operator-job |
      | h2b                   | labor-certification   |
      | h3                    | productive-job        |
      | j1-ti                 | intern-or-trainee     |
      | o1                    | extraordinary-ability |

  Scenario: the builders must not be sent
    When the firm is checked as of 2026-11-23
    Then "b1-construction-bar" applies to "builders" because of "building-work"
    And it cites "22 CFR 41.31(b)(1)"
    And "hlga-enforcement" applies to "builders" because of "foreign-staff-of-subcontractors"
    And the issue "h2b-building-crews" is raised for "builders"
    And "b1-construction-bar" does not apply to "installers"
    And "b1-construction-bar" does not apply to "trainers"

  # Certified by the Department of Labor, with a number left, the same crew has one way.
  Scenario: what would let the builders come
    Given the fact "labor_certification" of "builders" is "true"
    And the fact "us_worker_shortage_shown" of "builders" is "true"
    And the fact "no_adverse_wage_effect" of "builders" is "true"
    And the fact "need_new_and_not_recurring" of "builders" is "true"
    And the fact "h2b_cap_room" of "builders" is "true"
    When the firm is checked as of 2026-11-23
    Then the route "h2b" is open under conditions for "builders"
    And the routes of "builders" begin with "h2b"

  # --- the service clause is struck from the contract -----------------------------------------------------------------

  # What rests on the seller's duty falls, with a visa and without; no other route of the installers rested on it.
  Scenario Outline: without the service clause, installers by <route>
    Given the fact "contract_requires_seller_service_or_training" of "installers" is "false"
    When the firm is checked as of 2026-11-23
    Then the route "<route>" is <standing> for "installers"
    Examples:
      | route      | standing |
      | b1-ciw     | closed   |
      | vwp-esta   | closed   |
      | b1-general | closed   |
      | b1-trainer | closed   |
      | b1-biloh   | closed   |
      | l1a        | closed   |
      | l1b        | closed   |
      | l1-blanket | closed   |
      | h1b        | closed   |
      | h2b        | closed   |
      | h3         | closed   |
      | j1-ti      | closed   |
      | o1         | closed   |

  Scenario: without the service clause, why
    Given the fact "contract_requires_seller_service_or_training" of "installers" is "false"
    When the firm is checked as of 2026-11-23
    Then "b1-ciw" does not apply to "installers" because of "service-contract"
    And it cites "9 FAM 402.2-5(E)(1)"
    And "vwp-esta" does not apply to "installers" because of "installer-conditions"
    And the criterion "ninety-days" is met
    And the criterion "no-us-pay" is met
    And the issue "no-fast-worker-visa" is raised for "installers"
    And the route "b1-trainer" is open under conditions for "trainers"
    And the route "vwp-esta" is open under conditions for "trainers"
    And the route "l1b" is open under conditions for "trainers"
    And the route "l1a" is open under conditions for "plant-manager"
    And the route "h1b" is undetermined for "software-engineer"

  # --- the stay goes from 90 to 91 days -------------------------------------------------------------------------------

  # Only entry without a visa knows the ninetieth day.
  Scenario Outline: 91 days, installers by <route>
    Given the fact "planned_stay_days" of "installers" is "91"
    When the firm is checked as of 2026-11-23
    Then the route "<route>" is <standing> for "installers"
    Examples:
      | route      | standing              |
      | b1-ciw     | open under conditions |
      | vwp-esta   | closed                |
      | b1-general | closed                |
      | b1-trainer | closed                |
      | b1-biloh   | closed                |
      | l1a        | closed                |
      | l1b        | closed                |
      | l1-blanket | closed                |
      | h1b        | closed                |
      | h2b        | closed                |
      | h3         | closed                |
      | j1-ti      | closed                |
      | o1         | closed                |

  Scenario: 91 days, why
    Given the fact "planned_stay_days" of "installers" is "91"
    When the firm is checked as of 2026-11-23
    Then "vwp-esta" does not apply to "installers" because of "ninety-days"
    And it cites "INA §217(a)(1)"
    And the criterion "installer-conditions" is met
    And "b1-ciw" applies to "installers" because of "service-contract"

  Scenario: 91 days for the trainers
    Given the fact "planned_stay_days" of "trainers" is "91"
    When the firm is checked as of 2026-11-23
    Then the route "vwp-esta" is closed for "trainers"
    And the route "b1-trainer" is open under conditions for "trainers"
    And the route "l1b" is open under conditions for "trainers"

  # --- the payroll moves to the US entity -----------------------------------------------------------------------------

  # Pay from the United States ends every visit; a petition does not ask where the pay comes from.
  Scenario Outline: paid by the US entity, <group> by <route>
    Given the fact "payroll_source" of "<group>" is "us_source"
    When the firm is checked as of 2026-11-23
    Then the route "<route>" is <standing> for "<group>"
    Examples:
      | group         | route      | standing              |
      | installers    | b1-ciw     | closed                |
      | installers    | vwp-esta   | closed                |
      | installers    | b1-general | closed                |
      | installers    | b1-trainer | closed                |
      | installers    | b1-biloh   | closed                |
      | installers    | l1a        | closed                |
      | installers    | l1b        | closed                |
      | installers    | l1-blanket | closed                |
      | installers    | h1b        | closed                |
      | installers    | h2b        | closed                |
      | installers    | h3         | closed                |
      | installers    | j1-ti      | closed                |
      | installers    | o1         | closed                |
      | trainers      | b1-trainer | closed                |
      | trainers      | vwp-esta   | closed                |
      | trainers      | b1-ciw     | closed                |
      | trainers      | b1-general | closed                |
      | trainers      | b1-biloh   | closed                |
      | trainers      | l1b        | open under conditions |
      | trainers      | l1a        | closed                |
      | trainers      | l1-blanket | closed                |
      | trainers      | h1b        | closed                |
      | trainers      | h2b        | closed                |
      | trainers      | h3         | closed                |
      | trainers      | j1-ti      | closed                |
      | trainers      | o1         | closed                |

  Scenario Outline: paid by the US entity, why <group> not by <route>
    Given the fact "payroll_source" of "<group>" is "us_source"
    When the firm is checked as of 2026-11-23
    Then "<route>" does not apply to "<group>" because of "<criterion>"
    Examples:
      | group      | route      | criterion      |
      | installers | b1-ciw     | pay-from-korea |
      | installers | vwp-esta   | no-us-pay      |
      | trainers   | b1-trainer | no-us-pay      |
      | trainers   | vwp-esta   | no-us-pay      |

  # The manager is on the US payroll already; Korean pay would change nothing on the way that is open.
  Scenario: the manager paid from Korea
    Given the fact "payroll_source" of "plant-manager" is "korea_only"
    When the firm is checked as of 2026-11-23
    Then the route "l1a" is open under conditions for "plant-manager"
    And the route "b1-general" is closed for "plant-manager"

  # --- the days -------------------------------------------------------------------------------------------------------

  # The paragraph on trainers is of 4 December 2025; the rest of the plan rests on older law.
  Scenario Outline: checked as of <day>
    When the firm is checked as of <day>
    Then the route "b1-ciw" is open under conditions for "installers"
    And the route "vwp-esta" is open under conditions for "installers"
    And the route "b1-trainer" is <trainer> for "trainers"
    And the route "l1b" is open under conditions for "trainers"
    And the route "l1a" is open under conditions for "plant-manager"
    And the route "h2b" is closed for "builders"
    Examples:
      | day        | trainer               |
      | 2024-01-15 | closed                |
      | 2025-06-30 | closed                |
      | 2026-01-15 | open under conditions |
      | 2026-11-23 | open under conditions |
