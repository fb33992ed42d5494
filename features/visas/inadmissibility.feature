Feature: Grounds of inadmissibility

  Background:
    Given an assignment "crew" with
      | other_inadmissibility | true |

  Scenario: an inadmissible worker is caught on every route
    When the firm is checked as of 2026-11-23
    Then "inadmissibility" applies to "crew" because of "ground-found"
    And it cites "INA §212(a)"
    And it obliges "seek-waiver"
    And it meets "b1-ciw"
    And it meets "l1a"
    And "vwp-esta" does not apply to "crew" because of "inadmissible"

  Scenario: nobody is inadmissible
    Given the fact "other_inadmissibility" of "crew" is "false"
    When the firm is checked as of 2026-11-23
    Then "inadmissibility" does not apply to "crew" because of "ground-found"

  Scenario: nobody has asked
    Given the fact "other_inadmissibility" of "crew" is unknown
    When the firm is checked as of 2026-11-23
    Then "inadmissibility" is undetermined for "crew" because of "ground-found"
    And it wants the fact "other_inadmissibility"

  Scenario Outline: a visit that b1-general carries is <standing> where other_inadmissibility is "<said>"
    Given an assignment "visitors" with
      | role_type              | degreed_engineer     |
      | activities             | meetings_negotiation |
      | payroll_source         | korea_only           |
      | foreign_residence_kept | true                 |
      | stay_limited           | true                 |
      | benefit_accrues_abroad | true                 |
      | funds_for_trip         | true                 |
      | intends_departure      | true                 |
      | work_kind              | office               |
      | hands_on               | false                |
      | other_inadmissibility  | <said>               |
    When the firm is checked as of 2026-11-23
    Then "b1-general" applies to "visitors"
    And the route "b1-general" is <standing> for "visitors"
    Examples:
      | said    | standing              |
      | true    | closed                |
      | false   | open                  |
      |         | open under conditions |
