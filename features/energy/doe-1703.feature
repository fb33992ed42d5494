Feature: Innovative energy loan guarantee, 42 U.S.C. §16513
  A Korean-owned plant in Washington State with a new process for silicon anodes.

  Background:
    Given an investment "moses-lake" with
      | facility_in_us               | true       |
      | avoids_emissions             | true       |
      | new_technology               | true       |
      | title17_category             | storage    |
      | repayment_prospect           | true       |
      | other_federal_support_usd    | 0          |
      | foreign_participation_waiver | not_needed |
      | loan_status                  | none       |

  # --- worked examples of the sheet ---

  Scenario: worked example 1, the first US plant with a new silicon-anode process: the statute is met and the money is not verified
    When the firm is checked as of 2026-11-23
    Then "doe-1703" applies to "moses-lake"
    And it cites "42 U.S.C. §16513(b)(1)-(13)"
    And the criterion "funding" is unknown
    And it is stale
    And it meets "irc48c"
    And it meets "irc-48e"
    And it does not oblige "revision-status"

  Scenario: worked example 2, a conventional warehouse without energy technology
    Given the fact "title17_category" of "moses-lake" is "none"
    When the firm is checked as of 2026-11-23
    Then "doe-1703" does not apply to "moses-lake" because of "listed-category"
    And it cites "42 U.S.C. §16513(b)(1)-(13)"

  Scenario: worked example 3, whether the technology is new is not stated
    Given the fact "new_technology" of "moses-lake" is unknown
    When the firm is checked as of 2026-11-23
    Then "doe-1703" is undetermined for "moses-lake" because of "new-technology"
    And it wants the fact "new_technology" of "moses-lake"

  # --- each condition decides ---

  Scenario Outline: without <fact>
    Given the fact "<fact>" of "moses-lake" is "false"
    When the firm is checked as of 2026-01-15
    Then "doe-1703" does not apply to "moses-lake" because of "<criterion>"
    And it cites "<cite>"
    Examples:
      | fact               | criterion        | cite                   |
      | facility_in_us     | in-united-states | 10 CFR 609             |
      | avoids_emissions   | avoids-emissions | 42 U.S.C. §16513(a)(1) |
      | new_technology     | new-technology   | 42 U.S.C. §16513(a)(2) |
      | repayment_prospect | repayment        | 10 CFR 609             |

  Scenario Outline: <fact> is not known
    Given the fact "<fact>" of "moses-lake" is unknown
    When the firm is checked as of 2026-01-15
    Then "doe-1703" is undetermined for "moses-lake" because of "<criterion>"
    And it wants the fact "<fact>" of "moses-lake"
    Examples:
      | fact                      | criterion             |
      | facility_in_us            | in-united-states      |
      | avoids_emissions          | avoids-emissions      |
      | title17_category          | listed-category       |
      | repayment_prospect        | repayment             |
      | other_federal_support_usd | other-federal-support |

  Scenario Outline: the category <category>
    Given the fact "title17_category" of "moses-lake" is "<category>"
    When the firm is checked as of 2026-01-15
    Then "doe-1703" applies to "moses-lake"
    Examples:
      | category                   |
      | advanced_nuclear           |
      | efficient_vehicles         |
      | critical_minerals          |
      | renewables                 |
      | carbon_capture             |
      | industrial_decarbonisation |
      | transmission               |
      | other_listed               |

  Scenario: other federal support may be a bar, and which is not known
    Given the fact "other_federal_support_usd" of "moses-lake" is "0.01"
    When the firm is checked as of 2026-01-15
    Then "doe-1703" is undetermined for "moses-lake" because of "other-federal-support"
    And it is unsettled

  # --- by the day ---

  Scenario Outline: in force throughout, the IRA authority rescinded on 4 July 2025, on <day>
    When the firm is checked as of <day>
    Then "doe-1703" applies to "moses-lake"
    And the criterion "funding" is <funding>
    Examples:
      | day        | funding |
      | 2024-01-15 | met     |
      | 2025-06-30 | met     |
      | 2025-07-03 | met     |
      | 2025-07-04 | unknown |
      | 2026-01-15 | unknown |
      | 2026-11-23 | unknown |

  Scenario Outline: the waiver for foreign participation is <waiver>
    Given the fact "foreign_participation_waiver" of "moses-lake" is "<waiver>"
    When the firm is checked as of 2026-01-15
    Then "doe-1703" applies to "moses-lake"
    And the criterion "foreign-participation-waiver" is <met>
    Examples:
      | waiver     | met     |
      | not_needed | met     |
      | granted    | met     |
      | requested  | unknown |
      |            | unknown |

  Scenario Outline: a guarantee that is <status> on <day>
    Given the fact "loan_status" of "moses-lake" is "<status>"
    When the firm is checked as of <day>
    Then "doe-1703" applies to "moses-lake"
    And the criterion "loan-stands" is <stands>
    Examples:
      | status       | day        | stands        |
      | conditional  | 2026-01-21 | met           |
      | conditional  | 2026-01-22 | unknown       |
      | closed       | 2026-01-21 | met           |
      | closed       | 2026-01-22 | unknown       |
      | repaid       | 2026-01-22 | not triggered |
      | restructured | 2026-01-22 | not triggered |

  Scenario Outline: a guarantee that is <status> is to be confirmed in writing
    Given the fact "loan_status" of "moses-lake" is "<status>"
    When the firm is checked as of 2026-11-23
    Then "doe-1703" applies to "moses-lake"
    And it obliges "revision-status"
    Examples:
      | status      |
      | conditional |
      | closed      |
