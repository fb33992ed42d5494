Feature: Advanced Technology Vehicles Manufacturing loans, 42 U.S.C. §17013
  A Korean-owned plant in Indiana that makes cells for light-duty electric vehicles.

  Background:
    Given an entity "cells" with
      | automaker | false |
    And an investment "kokomo" with
      | taxpayer                | cells                |
      | facility_in_us          | true                 |
      | project_type            | new_commercial_plant |
      | atvm_product            | qualifying_component |
      | repayment_prospect      | true                 |
      | prevailing_wage_assured | true                 |
      | loan_status             | none                 |
      | loan_term_years         | 15                   |

  # --- worked examples of the sheet ---

  Scenario: worked example 1, cells for electric cars: the statute is met and the money is not verified
    When the firm is checked as of 2026-11-23
    Then "doe-atvm" applies to "kokomo"
    And it cites "42 U.S.C. §17013(b)"
    And it is stale
    And the criterion "funding" is unknown
    And the criterion "loan-stands" is not triggered
    And it meets "irc48c"
    And it meets "irc-48e"
    And it does not oblige "revision-status"

  Scenario: worked example 2, cells for stationary storage only
    Given the fact "atvm_product" of "kokomo" is "other"
    When the firm is checked as of 2026-11-23
    Then "doe-atvm" does not apply to "kokomo" because of "vehicle-or-component"
    And it cites "42 U.S.C. §17013(a)(1), (4), (b)"

  Scenario: worked example 3, an automaker without data on its fleet
    Given the fact "automaker" of "cells" is "true"
    When the firm is checked as of 2026-11-23
    Then "doe-atvm" is undetermined for "kokomo" because of "fleet-economy"
    And it wants the fact "fleet_economy_at_least_2005" of "cells"

  Scenario: worked example 4, a closed loan whose state in 2026 is not known
    Given the fact "loan_status" of "kokomo" is "closed"
    When the firm is checked as of 2026-11-23
    Then "doe-atvm" applies to "kokomo"
    And the criterion "loan-stands" is unknown
    And it obliges "revision-status"
    And the issue "doe-loan-continuity" is raised for "kokomo"
    And it goes to "f-mepd"

  # --- each condition decides ---

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "kokomo" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "doe-atvm" <verdict> "kokomo" because of "<criterion>"
    And it cites "<cite>"
    Examples:
      | fact                    | value                     | verdict           | criterion            | cite                             |
      | facility_in_us          | false                     | does not apply to | in-united-states     | 42 U.S.C. §17013(b)              |
      | project_type            | retool_retrofit_expand    | applies to        | plant-or-integration | 42 U.S.C. §17013(b)              |
      | project_type            | engineering_integration   | applies to        | plant-or-integration | 42 U.S.C. §17013(b)              |
      | project_type            | new_commercial_plant      | applies to        | plant-or-integration | 42 U.S.C. §17013(b)              |
      | project_type            | demonstration             | does not apply to | plant-or-integration | 42 U.S.C. §17013(b)              |
      | project_type            | repower_repurpose_replace | does not apply to | plant-or-integration | 42 U.S.C. §17013(b)              |
      | project_type            | other                     | does not apply to | plant-or-integration | 42 U.S.C. §17013(b)              |
      | atvm_product            | advanced_technology_vehicle | applies to      | vehicle-or-component | 42 U.S.C. §17013(a)(1), (4), (b) |
      | atvm_product            | ultra_efficient_vehicle   | applies to        | vehicle-or-component | 42 U.S.C. §17013(a)(1), (4), (b) |
      | repayment_prospect      | false                     | does not apply to | repayment            | 42 U.S.C. §17013(d)(3)           |
      | prevailing_wage_assured | false                     | does not apply to | prevailing-wages     | 42 U.S.C. §17013(d)(2)(A)        |

  Scenario Outline: <fact> is not known
    Given the fact "<fact>" of "kokomo" is unknown
    When the firm is checked as of 2026-01-15
    Then "doe-atvm" is undetermined for "kokomo" because of "<criterion>"
    And it wants the fact "<fact>" of "kokomo"
    Examples:
      | fact                    | criterion            |
      | facility_in_us          | in-united-states     |
      | project_type            | plant-or-integration |
      | atvm_product            | vehicle-or-component |
      | repayment_prospect      | repayment            |
      | prevailing_wage_assured | prevailing-wages     |

  Scenario Outline: an automaker whose fleet reaches the level of model year 2005: <reached>
    Given the fact "automaker" of "cells" is "true"
    And the fact "fleet_economy_at_least_2005" of "cells" is "<reached>"
    When the firm is checked as of 2026-01-15
    Then "doe-atvm" <verdict> "kokomo" because of "fleet-economy"
    Examples:
      | reached | verdict           |
      | true    | applies to        |
      | false   | does not apply to |

  Scenario: a maker of parts is not asked for a fleet
    Given the fact "fleet_economy_at_least_2005" of "cells" is "false"
    When the firm is checked as of 2026-01-15
    Then "doe-atvm" applies to "kokomo"
    And the criterion "fleet-economy" is not triggered

  # --- by the day ---

  Scenario Outline: in force throughout, the funding unverified since Pub. L. 119-21, on <day>
    When the firm is checked as of <day>
    Then "doe-atvm" applies to "kokomo"
    And the criterion "funding" is <funding>
    Examples:
      | day        | funding |
      | 2024-01-15 | met     |
      | 2025-06-30 | met     |
      | 2025-07-03 | met     |
      | 2025-07-04 | unknown |
      | 2026-01-15 | unknown |
      | 2026-11-23 | unknown |

  Scenario Outline: a loan that is <status> on <day>
    Given the fact "loan_status" of "kokomo" is "<status>"
    When the firm is checked as of <day>
    Then "doe-atvm" applies to "kokomo"
    And the criterion "loan-stands" is <stands>
    Examples:
      | status       | day        | stands        |
      | conditional  | 2026-01-21 | met           |
      | conditional  | 2026-01-22 | unknown       |
      | closed       | 2026-01-21 | met           |
      | closed       | 2026-01-22 | unknown       |
      | repaid       | 2026-01-22 | not triggered |
      | restructured | 2026-01-22 | not triggered |

  Scenario: a conditional loan is to be confirmed in writing
    Given the fact "loan_status" of "kokomo" is "conditional"
    When the firm is checked as of 2026-11-23
    Then "doe-atvm" applies to "kokomo"
    And it obliges "revision-status"

  Scenario Outline: a term of <years> years
    Given the fact "loan_term_years" of "kokomo" is "<years>"
    When the firm is checked as of 2026-01-15
    Then "doe-atvm" applies to "kokomo"
    And the criterion "term" is <within>
    Examples:
      | years | within |
      | 25    | met    |
      | 26    | unmet  |
