Feature: Battery materials and battery manufacturing grants, 42 U.S.C. §18741
  A Korean cathode maker that asked in Round 2 for 200 million dollars for a new plant in Tennessee.

  Background:
    Given an entity "cathode" with
      | grant_applicant_kind | for_profit |
      | declared_doe_feoc    | false      |
      | us_owned             | false      |
    And an investment "clarksville" with
      | taxpayer                   | cathode              |
      | battery_project_kind       | materials_processing |
      | facility_in_us             | true                 |
      | project_type               | new_commercial_plant |
      | grant_amount_usd           | 200,000,000          |
      | cost_share_pct             | 50                   |
      | grant_round                | r2                   |
      | application_date           | 2024-01-09           |
      | foreign_risk_review_failed | false                |
      | feoc_input                 | false                |
      | feoc_export                | false                |
      | na_ip                      | true                 |
      | award_status               | applied              |

  # --- worked examples of the sheet ---

  Scenario: worked example 1, a Korean cathode maker is eligible, without the priority for US ownership
    When the firm is checked as of 2024-01-15
    Then "bil-40207" applies to "clarksville"
    And the criterion "priority-us-owned" is unmet
    And the criterion "priority-north-american-ip" is met
    And the criterion "priority-consortium" is unmet
    And the criterion "priority-no-entity-of-concern" is met
    And the criterion "range-of-the-notice" is met
    And it is worth 200,000,000 USD
    And it obliges "watch-notices"
    And it does not oblige "ask-about-concern"
    And it does not oblige "keep-milestones"
    And it does not oblige "appeal"
    And it meets "doe-1703"
    And it meets "doe-1706-edf"
    And it meets "irc48c"
    And the issue "bil-40207-us-ownership" is raised for "clarksville"
    And it goes to "f-sccd"

  Scenario: worked example 2, 20 million dollars for a new commercial plant
    Given the fact "grant_amount_usd" of "clarksville" is "20,000,000"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" does not apply to "clarksville" because of "least-amount"
    And it cites "42 U.S.C. §18741(b)(3)(B), (c)(3)(B)"
    And the criterion "range-of-the-notice" is unmet

  Scenario: worked example 3, graphite from a foreign entity of concern under the notice of 2025
    Given the fact "grant_round" of "clarksville" is "notice_2025"
    And the fact "application_date" of "clarksville" is "2025-10-13"
    And the fact "feoc_input" of "clarksville" is "true"
    When the firm is checked as of 2026-01-15
    Then "bil-40207" is undetermined for "clarksville" because of "trade-with-entity-of-concern"
    And it is contested
    And the criterion "priority-no-entity-of-concern" is unmet
    And the issue "bil-40207-feoc-terms" is raised for "clarksville"

  Scenario: worked example 4, no open notice was verified in November 2026
    Given the fact "grant_round" of "clarksville" is "later"
    And the fact "application_date" of "clarksville" is "2026-11-23"
    When the firm is checked as of 2026-11-23
    Then "bil-40207" is undetermined for "clarksville" because of "round-open"
    And it is unsettled
    And it obliges "watch-notices"

  # --- each condition decides ---

  Scenario Outline: the applicant is a <kind>
    Given the fact "grant_applicant_kind" of "cathode" is "<kind>"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" <verdict> "clarksville" because of "eligible-entity"
    And the criterion "priority-consortium" is <consortium>
    Examples:
      | kind           | verdict             | consortium |
      | university     | applies to          | unmet      |
      | national_lab   | applies to          | unmet      |
      | non_profit     | applies to          | unmet      |
      | state_or_local | applies to          | unmet      |
      | consortium     | applies to          | met        |
      | other          | does not apply to   | unmet      |
      |                | is undetermined for | unknown    |

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "clarksville" is "<value>"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" <verdict> "clarksville" because of "<criterion>"
    Examples:
      | fact                       | value                     | verdict             | criterion           |
      | battery_project_kind       | manufacturing             | applies to          | battery-project     |
      | battery_project_kind       | recycling                 | applies to          | battery-project     |
      | battery_project_kind       | other                     | does not apply to   | battery-project     |
      | battery_project_kind       |                           | is undetermined for | battery-project     |
      | facility_in_us             | false                     | does not apply to   | in-united-states    |
      | facility_in_us             |                           | is undetermined for | in-united-states    |
      | project_type               | demonstration             | applies to          | kind-of-project     |
      | project_type               | retool_retrofit_expand    | applies to          | kind-of-project     |
      | project_type               | repower_repurpose_replace | does not apply to   | kind-of-project     |
      | project_type               | engineering_integration   | does not apply to   | kind-of-project     |
      | project_type               |                           | is undetermined for | kind-of-project     |
      | grant_amount_usd           |                           | is undetermined for | least-amount        |
      | cost_share_pct             | 49.99                     | does not apply to   | cost-share          |
      | cost_share_pct             |                           | is undetermined for | cost-share          |
      | application_date           |                           | is undetermined for | round-open          |
      | foreign_risk_review_failed | true                      | does not apply to   | foreign-risk-review |
      | foreign_risk_review_failed |                           | is undetermined for | foreign-risk-review |

  Scenario Outline: <amount> dollars for <type>
    Given the fact "project_type" of "clarksville" is "<type>"
    And the fact "grant_amount_usd" of "clarksville" is "<amount>"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" <verdict> "clarksville" because of "least-amount"
    Examples:
      | type                   | amount        | verdict           |
      | demonstration          | 50,000,000    | applies to        |
      | demonstration          | 49,999,999.99 | does not apply to |
      | new_commercial_plant   | 100,000,000   | applies to        |
      | new_commercial_plant   | 99,999,999.99 | does not apply to |
      | retool_retrofit_expand | 50,000,000    | applies to        |
      | retool_retrofit_expand | 49,999,999.99 | does not apply to |

  Scenario: a project that is none of the three kinds has no least amount
    Given the fact "project_type" of "clarksville" is "other"
    And the fact "grant_amount_usd" of "clarksville" is "1"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" does not apply to "clarksville" because of "kind-of-project"
    And the criterion "least-amount" is not triggered

  Scenario Outline: a cost share of <share> percent in round <round>
    Given the fact "grant_round" of "clarksville" is "<round>"
    And the fact "application_date" of "clarksville" is "<day>"
    And the fact "cost_share_pct" of "clarksville" is "<share>"
    When the firm is checked as of 2026-01-15
    Then "bil-40207" <verdict> "clarksville" because of "<decides>"
    And the criterion "cost-share" is <met>
    Examples:
      | round       | day        | share | verdict             | decides    | met           |
      | r1          | 2022-06-01 | 49    | is undetermined for | round-open | not triggered |
      | r2          | 2024-01-09 | 49    | does not apply to   | cost-share | unmet         |
      | r2          | 2024-01-09 | 50    | applies to          | cost-share | met           |
      | r3_notice   | 2025-02-01 | 49    | is undetermined for | round-open | not triggered |
      | notice_2025 | 2025-10-13 | 49    | does not apply to   | cost-share | unmet         |
      | notice_2025 | 2025-10-13 | 50    | is undetermined for | round-open | met           |
      | later       | 2026-01-15 | 49    | is undetermined for | round-open | not triggered |

  Scenario: an applicant of concern to the Department of Energy
    Given the fact "declared_doe_feoc" of "cathode" is "true"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" does not apply to "clarksville" because of "entity-of-concern"
    And it cites "42 U.S.C. §18741(a)(5); 89 FR 37079"

  Scenario: the test of the Department of Energy finds an applicant of concern
    Given the fact "declared_doe_feoc" of "cathode" is unknown
    And the fact "feoc_by_secretary_of_energy" of "cathode" is "true"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" does not apply to "clarksville" because of "entity-of-concern"

  Scenario: nothing is known of the applicant's ties
    Given the fact "declared_doe_feoc" of "cathode" is unknown
    When the firm is checked as of 2024-01-15
    Then "bil-40207" is undetermined for "clarksville" because of "entity-of-concern"

  # --- the rounds ---

  Scenario Outline: an application in <round> on <day>
    Given the fact "grant_round" of "clarksville" is "<round>"
    And the fact "application_date" of "clarksville" is "<day>"
    When the firm is checked as of 2026-01-15
    Then "bil-40207" <verdict> "clarksville" because of "round-open"
    Examples:
      | round       | day        | verdict             |
      | r1          | 2022-05-01 | does not apply to   |
      | r1          | 2022-11-01 | does not apply to   |
      | r2          | 2023-10-31 | does not apply to   |
      | r2          | 2023-11-27 | applies to          |
      | r2          | 2024-01-09 | applies to          |
      | r2          | 2025-06-30 | does not apply to   |
      | r3_notice   | 2025-01-09 | does not apply to   |
      | r3_notice   | 2025-08-13 | does not apply to   |
      | notice_2025 | 2025-08-12 | does not apply to   |

  Scenario Outline: whether <round> is open on <day> is not settled
    Given the fact "grant_round" of "clarksville" is "<round>"
    And the fact "application_date" of "clarksville" is "<day>"
    When the firm is checked as of 2026-01-15
    Then "bil-40207" is undetermined for "clarksville" because of "round-open"
    And it is unsettled
    Examples:
      | round       | day        |
      | r1          | 2022-05-02 |
      | r1          | 2022-10-31 |
      | r2          | 2023-11-01 |
      | r2          | 2023-11-26 |
      | r2          | 2024-01-10 |
      | r2          | 2025-06-29 |
      | r3_notice   | 2025-01-10 |
      | r3_notice   | 2025-08-12 |
      | notice_2025 | 2025-08-13 |
      | notice_2025 | 2026-11-23 |
      | later       | 2026-11-23 |

  Scenario Outline: trade with an entity of concern under the notice of 2025: buys <buys>, sells <sells>
    Given the fact "grant_round" of "clarksville" is "notice_2025"
    And the fact "application_date" of "clarksville" is "2025-10-13"
    And the fact "feoc_input" of "clarksville" is "<buys>"
    And the fact "feoc_export" of "clarksville" is "<sells>"
    When the firm is checked as of 2026-01-15
    Then "bil-40207" is undetermined for "clarksville" because of "<decides>"
    And the criterion "trade-with-entity-of-concern" is <bar>
    And the criterion "priority-no-entity-of-concern" is <priority>
    Examples:
      | buys  | sells | decides                      | bar     | priority |
      | false | false | round-open                   | unmet   | met      |
      | true  | false | trade-with-entity-of-concern | unknown | unmet    |
      | false | true  | trade-with-entity-of-concern | unknown | unmet    |
      |       | false | trade-with-entity-of-concern | unknown | unknown  |

  Scenario: in Round 2 such trade costs the priority only
    Given the fact "feoc_input" of "clarksville" is "true"
    And the fact "feoc_export" of "clarksville" is "true"
    When the firm is checked as of 2026-01-15
    Then "bil-40207" applies to "clarksville"
    And the criterion "trade-with-entity-of-concern" is not triggered
    And the criterion "priority-no-entity-of-concern" is unmet

  Scenario Outline: the range of the notice, <amount> dollars in <round>
    Given the fact "grant_round" of "clarksville" is "<round>"
    And the fact "application_date" of "clarksville" is "<day>"
    And the fact "project_type" of "clarksville" is "demonstration"
    And the fact "grant_amount_usd" of "clarksville" is "<amount>"
    When the firm is checked as of 2026-01-15
    Then "bil-40207" <verdict> "clarksville"
    And the criterion "range-of-the-notice" is <within>
    Examples:
      | round       | day        | amount         | verdict             | within        |
      | r2          | 2024-01-09 | 49,999,999.99  | does not apply to   | unmet         |
      | r2          | 2024-01-09 | 50,000,000     | applies to          | met           |
      | r2          | 2024-01-09 | 300,000,000    | applies to          | met           |
      | r2          | 2024-01-09 | 300,000,000.01 | applies to          | unmet         |
      | notice_2025 | 2025-10-13 | 49,999,999.99  | does not apply to   | unmet         |
      | notice_2025 | 2025-10-13 | 50,000,000     | is undetermined for | met           |
      | notice_2025 | 2025-10-13 | 200,000,000    | is undetermined for | met           |
      | notice_2025 | 2025-10-13 | 200,000,000.01 | is undetermined for | unmet         |
      | r1          | 2022-06-01 | 200,000,000    | is undetermined for | not triggered |
      | r3_notice   | 2025-02-01 | 200,000,000    | is undetermined for | not triggered |
      | later       | 2026-01-15 | 200,000,000    | is undetermined for | not triggered |

  # --- days and steps ---

  Scenario Outline: in force since the Act, on <day>
    When the firm is checked as of <day>
    Then "bil-40207" <verdict> "clarksville"
    Examples:
      | day        | verdict           |
      | 2021-11-14 | does not apply to |
      | 2021-11-15 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |

  Scenario Outline: with the award <status>
    Given the fact "award_status" of "clarksville" is "<status>"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" applies to "clarksville"
    And <watch> "watch-notices"
    And <milestones> "keep-milestones"
    And <appeal> "appeal"
    Examples:
      | status     | watch              | milestones         | appeal             |
      | none       | it obliges         | it does not oblige | it does not oblige |
      | selected   | it does not oblige | it obliges         | it does not oblige |
      | awarded    | it does not oblige | it obliges         | it does not oblige |
      | completed  | it does not oblige | it does not oblige | it does not oblige |
      | terminated | it obliges         | it does not oblige | it obliges         |

  Scenario Outline: what the end of five awards teaches is told from November 2025, of an award that is <status>
    Given the fact "award_status" of "clarksville" is "<status>"
    When the firm is checked as of <day>
    Then "bil-40207" applies to "clarksville"
    And it <heeds> "heed-terminations"

    Examples:
      | status   | day        | heeds           |
      | awarded  | 2025-10-31 | does not oblige |
      | awarded  | 2025-11-01 | obliges         |
      | selected | 2025-11-01 | obliges         |
      | none     | 2025-11-01 | does not oblige |

  Scenario Outline: the address for questions stands in the rule of 6 May 2024
    When the firm is checked as of <day>
    Then "bil-40207" applies to "clarksville"
    And it <asks> "ask-about-concern"

    Examples:
      | day        | asks            |
      | 2024-05-05 | does not oblige |
      | 2024-05-06 | obliges         |

  Scenario Outline: the priorities, US owner <us>, North American property <ip>
    Given the fact "us_owned" of "cathode" is "<us>"
    And the fact "na_ip" of "clarksville" is "<ip>"
    When the firm is checked as of 2024-01-15
    Then "bil-40207" applies to "clarksville"
    And the criterion "priority-us-owned" is <first>
    And the criterion "priority-north-american-ip" is <second>
    Examples:
      | us    | ip    | first   | second  |
      | true  | false | met     | unmet   |
      | false | true  | unmet   | met     |
      |       |       | unknown | unknown |
