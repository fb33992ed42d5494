Feature: Energy Dominance Financing, 42 U.S.C. §16517
  A Korean-owned lithium refinery in Texas that raises its output.

  Background:
    Given an entity "refiner" with
      | electric_utility | false |
    And an investment "refinery" with
      | taxpayer                     | refiner                |
      | facility_in_us               | true                   |
      | project_type                 | retool_retrofit_expand |
      | operating_or_ceased_asset    | operating              |
      | increases_capacity_or_output | true                   |
      | avoids_emissions             | true                   |
      | supports_grid_supply         | false                  |
      | energy_infrastructure_kind   | critical_minerals      |
      | repayment_prospect           | true                   |
      | loan_term_years              | 20                     |
      | project_plan_submitted       | true                   |
      | foreign_participation_waiver | granted                |
      | other_federal_support_usd    | 0                      |
      | loan_status                  | none                   |

  # --- worked examples of the sheet ---

  Scenario: worked example 1, a lithium refinery that raises its output, with repayment shown
    When the firm is checked as of 2026-11-23
    Then "doe-1706-edf" applies to "refinery" because of "raises-output"
    And it cites "42 U.S.C. §16517(a)(2)"
    And the criterion "energy-infrastructure" is met
    And the criterion "power-or-fossil-infrastructure" is not in force
    And it is stale
    And the deadline "commit" is 2028-09-30
    And it obliges "two-part-application"
    And it does not oblige "revision-status"
    And it meets "irc48c"
    And it meets "irc-48e"

  Scenario: worked example 2, a battery plant in Ontario
    Given the fact "facility_in_us" of "refinery" is "false"
    When the firm is checked as of 2026-11-23
    Then "doe-1706-edf" does not apply to "refinery" because of "in-united-states"
    And it cites "10 CFR 609"

  Scenario: worked example 3, the same refinery under the law of 2022
    When the firm is checked as of 2025-06-30
    Then "doe-1706-edf" does not apply to "refinery" because of "power-or-fossil-infrastructure"
    And it cites "42 U.S.C. §16517(e) as of 2022"
    And there is no deadline "commit"

  Scenario: worked example 4, no model of repayment
    Given the fact "repayment_prospect" of "refinery" is unknown
    When the firm is checked as of 2026-11-23
    Then "doe-1706-edf" is undetermined for "refinery" because of "repayment"
    And it wants the fact "repayment_prospect" of "refinery"

  # --- the law of 2022 and the law of 2025 ---

  Scenario Outline: infrastructure for <kind> on <day>
    Given the fact "energy_infrastructure_kind" of "refinery" is "<kind>"
    When the firm is checked as of <day>
    Then "doe-1706-edf" <verdict> "refinery" because of "<criterion>"
    Examples:
      | kind              | day        | verdict           | criterion                      |
      | electricity       | 2022-08-16 | applies to        | power-or-fossil-infrastructure |
      | electricity       | 2024-01-15 | applies to        | power-or-fossil-infrastructure |
      | fossil_fuels      | 2024-01-15 | applies to        | power-or-fossil-infrastructure |
      | critical_minerals | 2025-07-03 | does not apply to | power-or-fossil-infrastructure |
      | other_energy      | 2025-07-03 | does not apply to | power-or-fossil-infrastructure |
      | none              | 2025-07-03 | does not apply to | power-or-fossil-infrastructure |
      |                   | 2025-07-03 | is undetermined for | power-or-fossil-infrastructure |
      | electricity       | 2025-07-04 | applies to        | energy-infrastructure          |
      | fossil_fuels      | 2025-07-04 | applies to        | energy-infrastructure          |
      | critical_minerals | 2025-07-04 | applies to        | energy-infrastructure          |
      | other_energy      | 2026-01-15 | applies to        | energy-infrastructure          |
      | none              | 2025-07-04 | does not apply to | energy-infrastructure          |
      |                   | 2026-01-15 | is undetermined for | energy-infrastructure        |

  Scenario Outline: what a power plant that <asset> does, on <day>: <criterion>
    Given the fact "energy_infrastructure_kind" of "refinery" is "electricity"
    And the fact "operating_or_ceased_asset" of "refinery" is "<asset>"
    And the fact "project_type" of "refinery" is "<type>"
    And the fact "avoids_emissions" of "refinery" is "<avoids>"
    And the fact "increases_capacity_or_output" of "refinery" is "<raises>"
    And the fact "supports_grid_supply" of "refinery" is "<supports>"
    When the firm is checked as of <day>
    Then "doe-1706-edf" <verdict> "refinery" because of "<criterion>"
    And it cites "<cite>"
    Examples:
      | day        | asset     | type                      | avoids | raises | supports | verdict           | criterion       | cite                           |
      | 2024-01-15 | ceased    | retool_retrofit_expand    | false  | false  | false    | applies to        | replaces-ceased | 42 U.S.C. §16517(a)(1)         |
      | 2026-01-15 | ceased    | retool_retrofit_expand    | false  | false  | false    | applies to        | replaces-ceased | 42 U.S.C. §16517(a)(1)         |
      | 2026-01-15 | ceased    | repower_repurpose_replace | false  | false  | false    | applies to        | replaces-ceased | 42 U.S.C. §16517(a)(1)         |
      | 2026-01-15 | ceased    | new_commercial_plant      | false  | true   | false    | does not apply to | replaces-ceased | 42 U.S.C. §16517(a)(1)         |
      | 2026-01-15 | operating | repower_repurpose_replace | false  | false  | false    | does not apply to | raises-output   | 42 U.S.C. §16517(a)(2)         |
      | 2025-07-03 | operating | other                     | true   | false  | false    | applies to        | cuts-emissions  | 42 U.S.C. §16517(a)(2) as of 2022 |
      | 2025-07-03 | operating | other                     | false  | true   | true     | does not apply to | cuts-emissions  | 42 U.S.C. §16517(a)(2) as of 2022 |
      | 2025-07-03 | none      | other                     | true   | true   | true     | does not apply to | cuts-emissions  | 42 U.S.C. §16517(a)(2) as of 2022 |
      | 2025-07-04 | operating | other                     | true   | false  | false    | does not apply to | raises-output   | 42 U.S.C. §16517(a)(2)         |
      | 2025-07-04 | operating | other                     | false  | true   | false    | applies to        | raises-output   | 42 U.S.C. §16517(a)(2)         |
      | 2025-07-04 | none      | other                     | false  | true   | false    | does not apply to | raises-output   | 42 U.S.C. §16517(a)(2)         |
      | 2025-07-04 | none      | other                     | false  | false  | true     | applies to        | supports-supply | 42 U.S.C. §16517(a)(3)         |

  Scenario: the wide definition is not yet law on 3 July 2025
    Given the fact "energy_infrastructure_kind" of "refinery" is "electricity"
    When the firm is checked as of 2025-07-03
    Then "doe-1706-edf" applies to "refinery"
    And the criterion "energy-infrastructure" is not in force

  Scenario Outline: in force on <day>
    Given the fact "energy_infrastructure_kind" of "refinery" is "electricity"
    When the firm is checked as of <day>
    Then "doe-1706-edf" <verdict> "refinery"
    Examples:
      | day        | verdict           |
      | 2022-08-15 | does not apply to |
      | 2022-08-16 | applies to        |
      | 2028-09-30 | applies to        |
      | 2028-10-01 | does not apply to |

  # --- each condition decides ---

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "refinery" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "doe-1706-edf" <verdict> "refinery" because of "<criterion>"
    And it cites "<cite>"
    Examples:
      | fact                         | value      | verdict             | criterion                    | cite                                                 |
      | repayment_prospect           | false      | does not apply to   | repayment                    | 10 CFR 609                                           |
      | loan_term_years              | 30         | applies to          | term                         | 42 U.S.C. §16517(d)                                  |
      | loan_term_years              | 31         | does not apply to   | term                         | 42 U.S.C. §16517(d)                                  |
      | project_plan_submitted       | false      | does not apply to   | project-plan                 | 42 U.S.C. §16517(c)(1)                               |
      | foreign_participation_waiver | not_needed | applies to          | foreign-participation-waiver | Title 17 application form, Part I, attachment I.B (2023) |
      | foreign_participation_waiver | granted    | applies to          | foreign-participation-waiver | Title 17 application form, Part I, attachment I.B (2023) |
      | foreign_participation_waiver | requested  | is undetermined for | foreign-participation-waiver | Title 17 application form, Part I, attachment I.B (2023) |
      | other_federal_support_usd    | 0.01       | is undetermined for | other-federal-support        | 10 CFR 609                                           |

  Scenario Outline: <fact> is not known
    Given the fact "<fact>" of "refinery" is unknown
    When the firm is checked as of 2026-01-15
    Then "doe-1706-edf" is undetermined for "refinery" because of "<criterion>"
    And it wants the fact "<fact>" of "refinery"
    Examples:
      | fact                         | criterion                    |
      | facility_in_us               | in-united-states             |
      | increases_capacity_or_output | raises-output                |
      | loan_term_years              | term                         |
      | project_plan_submitted       | project-plan                 |
      | foreign_participation_waiver | foreign-participation-waiver |
      | other_federal_support_usd    | other-federal-support        |

  Scenario Outline: an electric utility with the benefit passed on: <assured>
    Given the fact "electric_utility" of "refiner" is "true"
    And the fact "customer_benefit_assured" of "refinery" is "<assured>"
    When the firm is checked as of 2026-01-15
    Then "doe-1706-edf" <verdict> "refinery" because of "customers-benefit"
    Examples:
      | assured | verdict             |
      | true    | applies to          |
      | false   | does not apply to   |
      |         | is undetermined for |

  Scenario: who is no utility is not asked about customers
    Given the fact "customer_benefit_assured" of "refinery" is "false"
    When the firm is checked as of 2026-01-15
    Then "doe-1706-edf" applies to "refinery"
    And the criterion "customers-benefit" is not triggered

  # --- days and steps ---

  Scenario Outline: the day by which to commit, seen on <day>
    Given the fact "energy_infrastructure_kind" of "refinery" is "electricity"
    When the firm is checked as of <day>
    Then "doe-1706-edf" applies to "refinery"
    And the deadline "commit" is <deadline>
    Examples:
      | day        | deadline   |
      | 2025-07-03 | 2026-09-30 |
      | 2025-07-04 | 2028-09-30 |

  Scenario Outline: comments on the interim rule were open on <day>
    When the firm is checked as of <day>
    Then "doe-1706-edf" applies to "refinery"
    And the deadline "comment" is 2025-12-29
    Examples:
      | day        |
      | 2025-10-28 |
      | 2025-12-29 |

  Scenario Outline: no comments are taken on <day>
    When the firm is checked as of <day>
    Then "doe-1706-edf" applies to "refinery"
    And there is no deadline "comment"
    Examples:
      | day        |
      | 2025-10-27 |
      | 2025-12-30 |

  Scenario Outline: a guarantee that is <status> on <day>
    Given the fact "loan_status" of "refinery" is "<status>"
    When the firm is checked as of <day>
    Then "doe-1706-edf" applies to "refinery"
    And the criterion "loan-stands" is <stands>
    And it does not oblige "two-part-application"
    Examples:
      | status       | day        | stands        |
      | conditional  | 2026-01-21 | met           |
      | conditional  | 2026-01-22 | unknown       |
      | closed       | 2026-01-21 | met           |
      | closed       | 2026-01-22 | unknown       |
      | repaid       | 2026-01-22 | not triggered |
      | restructured | 2026-01-22 | not triggered |

  Scenario Outline: a guarantee that is <status> is to be confirmed in writing
    Given the fact "loan_status" of "refinery" is "<status>"
    When the firm is checked as of 2026-11-23
    Then "doe-1706-edf" applies to "refinery"
    And it obliges "revision-status"
    Examples:
      | status      |
      | conditional |
      | closed      |
