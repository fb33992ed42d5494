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
