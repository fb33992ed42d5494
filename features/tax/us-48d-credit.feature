Feature: Advanced manufacturing investment credit, 26 U.S.C. §48D
  A logic fab that meets every condition, then one fact changed at a time.

  Background:
    Given an entity "us" with
      | taxpayer_feoc      | false |
      | claimed_48d_before | false |
    And an investment "fab" with
      | taxpayer                           | us                    |
      | construction_begin_date            | 2024-05-01            |
      | placed_in_service_date             | 2026-06-30            |
      | property_tangible_depreciable      | true                  |
      | original_use_with_taxpayer         | true                  |
      | property_integral                  | true                  |
      | facility_output                    | semiconductor_devices |
      | qualifying_output_share_pct        | 100                   |
      | property_relation_to_facility      | at_facility           |
      | facility_in_us                     | true                  |
      | applicable_transaction_in_tax_year | false                 |
      | qualified_basis_usd                | 1,000,000,000         |
      | office_admin_basis_usd             | 0                     |
      | rehabilitation_basis_usd           | 0                     |
      | other_excluded_basis_usd           | 0                     |
      | progress_expenditure_election      | false                 |

  # --- worked examples of the sheet ---

  Scenario: E1, a logic fab begun before 2023 counts only the basis from work after 9 August 2022
    Given the fact "construction_begin_date" of "fab" is "2022-04-01"
    And the fact "qualified_basis_usd" of "fab" is "10,000,000,000"
    And the fact "basis_after_2022_08_09_usd" of "fab" is "9,200,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    # 35 % x 9.2 bn
    And it is worth 3,220,000,000 USD

  Scenario: E2, a packaging plant in service before 2026 gets 25 percent, offices left out
    Given the fact "facility_output" of "fab" is "packaging"
    And the fact "construction_begin_date" of "fab" is "2023-05-01"
    And the fact "placed_in_service_date" of "fab" is "2025-12-20"
    And the fact "qualified_basis_usd" of "fab" is "400,000,000"
    And the fact "office_admin_basis_usd" of "fab" is "20,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    # 25 % x (400 m - 20 m)
    And it is worth 95,000,000 USD
    And the criterion "offices-excluded" is met

  Scenario: E3, a memory fab that breaks ground on 2027-01-15 gets nothing
    Given the fact "construction_begin_date" of "fab" is "2027-01-15"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" does not apply to "fab" because of "begins-in-time"
    And it cites "26 U.S.C. §48D(e)"
    And it is worth 0 USD

  Scenario: E4, a polysilicon plant is upstream material
    Given the fact "facility_output" of "fab" is "polysilicon"
    And the fact "construction_begin_date" of "fab" is "2025-03-01"
    And the fact "qualified_basis_usd" of "fab" is "900,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" does not apply to "fab" because of "makes-semiconductors"
    And it cites "Treas. Reg. §1.48D-4(b)"

  Scenario: E5, a joint venture held at 25 percent from China is a foreign entity of concern
    Given an entity "jv" with
      | country_of_organization     | US    |
      | principal_place_of_business | US    |
    And an owner of "jv" with
      | country_of_organization     | KR    |
      | principal_place_of_business | KR    |
      | equity_pct                  | 75    |
    And an owner of "jv" with
      | principal_place_of_business | CN    |
      | equity_pct                  | 25    |
    And the fact "taxpayer" of "fab" is "jv"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" does not apply to "fab" because of "foreign-entity-of-concern"
    And it cites "26 U.S.C. §48D(c)(1)"

  Scenario: E6, a glass-substrate plant that does not say whether it assembles chips stays open
    Given the fact "facility_output" of "fab" is "packaging_substrate"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab" because of "makes-semiconductors"
    And it is unsettled
    And the issue "us-48d-materials" is raised for "fab"

  Scenario Outline: E7, a wafer plant on three days
    Given the fact "facility_output" of "fab" is "wafers"
    And the fact "placed_in_service_date" of "fab" is "<in service>"
    When the firm is checked as of <day>
    Then "us-48d-credit" <verdict> "fab"
    And it is worth <worth> USD

    Examples:
      | in service | day        | verdict             | worth                     |
      | 2025-06-01 | 2024-01-15 | is undetermined for | between 0 and 250,000,000 |
      | 2025-06-01 | 2025-06-30 | applies to          | 250,000,000               |
      | 2026-03-01 | 2026-11-23 | applies to          | 350,000,000               |

  # --- the rate, by placing in service and by the law of the day ---

  Scenario Outline: the rate switches with the day of placing in service, from the day of the 2025 Act on
    Given the fact "placed_in_service_date" of "fab" is "<in service>"
    When the firm is checked as of <day>
    Then "us-48d-credit" applies to "fab"
    And it is worth <worth> USD

    Examples:
      | in service | day        | worth       |
      | 2023-01-01 | 2024-01-15 | 250,000,000 |
      | 2025-12-31 | 2024-01-15 | 250,000,000 |
      | 2026-01-01 | 2024-01-15 | 250,000,000 |
      | 2026-01-01 | 2025-06-30 | 250,000,000 |
      | 2025-12-31 | 2025-07-03 | 250,000,000 |
      | 2026-01-01 | 2025-07-03 | 250,000,000 |
      | 2025-12-31 | 2025-07-04 | 250,000,000 |
      | 2026-01-01 | 2025-07-04 | 350,000,000 |
      | 2025-12-31 | 2026-01-15 | 250,000,000 |
      | 2026-01-01 | 2026-01-15 | 350,000,000 |
      | 2026-01-01 | 2026-11-23 | 350,000,000 |

  Scenario Outline: the credit exists from the day of the Act
    When the firm is checked as of <day>
    Then "us-48d-credit" <verdict> "fab"

    Examples:
      | day        | verdict           |
      | 2022-08-08 | does not apply to |
      | 2022-08-09 | applies to        |

  Scenario: before the Act the provision is not in force
    When the firm is checked as of 2022-08-08
    Then "us-48d-credit" does not apply to "fab"
    And it is not in force

  Scenario Outline: the answer of 2026-11-23 rests on sources of mid-2026
    When the firm is checked as of <day>
    Then "us-48d-credit" applies to "fab"
    And it is stale

    Examples:
      | day        |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: the days left on 2026-11-23
    Given the fact "construction_begin_date" of "fab" is "2026-12-20"
    And the fact "placed_in_service_date" of "fab" is "2029-06-30"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And the deadline "begin-construction" is 2026-12-31
    # half a year after 2029-06-30
    And the deadline "supply-contracts" is 2029-12-30

  Scenario Outline: what has begun by the day of the check has no deadline to begin
    Given the fact "construction_begin_date" of "fab" is "<begin>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And there is no deadline "begin-construction"

    Examples:
      | begin      |
      | 2024-05-01 |
      | 2026-11-23 |

  Scenario: the day after the check is still to come
    Given the fact "construction_begin_date" of "fab" is "2026-11-24"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And the deadline "begin-construction" is 2026-12-31

  # --- R1: beginning of construction ---

  Scenario Outline: the last day to begin
    Given the fact "construction_begin_date" of "fab" is "<begin>"
    When the firm is checked as of <day>
    Then "us-48d-credit" <verdict> "fab"

    Examples:
      | begin      | day        | verdict           |
      | 2026-12-31 | 2024-01-15 | applies to        |
      | 2027-01-01 | 2024-01-15 | does not apply to |
      | 2026-12-31 | 2025-06-30 | applies to        |
      | 2027-01-01 | 2025-06-30 | does not apply to |
      | 2026-12-31 | 2026-11-23 | applies to        |
      | 2027-01-01 | 2026-11-23 | does not apply to |

  Scenario: without a date and without facts on the start it stays open
    Given the fact "construction_begin_date" of "fab" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab" because of "begins-in-time"
    And it wants the fact "construction_begin_date" of "fab"
    # 35 % of nothing (begun before 2023, no later work) up to 35 % of the whole
    And it is worth between 0 and 350,000,000 USD

  Scenario: without a date, costs of 5 percent and continuous efforts decide the start
    Given the fact "construction_begin_date" of "fab" is unknown
    And an investment "fab" with
      | boc_unit                         | item        |
      | boc_method                       | five_percent |
      | costs_incurred_by_2026_12_31_usd | 60,000,000  |
      | costs_outside_basis_usd          | 0           |
      | total_unit_cost_usd              | 900,000,000 |
      | continuous_efforts               | true        |
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And it meets "us-48d-boc"

  Scenario: a stated date that the tests of the start contradict decides nothing
    Given an investment "fab" with
      | boc_unit                         | item        |
      | significant_work_by_2026_12_31   | false       |
      | costs_incurred_by_2026_12_31_usd | 10,000,000  |
      | total_unit_cost_usd              | 900,000,000 |
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab" because of "begins-in-time"
    And it rests on facts that conflict

  # --- R2 to R5, R7, D4 ---

  Scenario Outline: property in service before 2023 gets nothing
    Given the fact "construction_begin_date" of "fab" is "2022-08-10"
    And the fact "basis_after_2022_08_09_usd" of "fab" is "1,000,000,000"
    And the fact "placed_in_service_date" of "fab" is "<in service>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" <verdict> "fab" because of "in-service-after-2022"
    And it is worth <worth> USD

    Examples:
      | in service | verdict           | worth       |
      | 2022-12-31 | does not apply to | 0           |
      | 2023-01-01 | applies to        | 250,000,000 |

  Scenario: without a day of placing in service it stays open, at 0 to 35 percent
    Given the fact "placed_in_service_date" of "fab" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab" because of "in-service-after-2022"
    And it wants the fact "placed_in_service_date" of "fab"
    And it is worth between 0 and 350,000,000 USD

  Scenario Outline: each condition on the property decides
    Given the fact "<fact>" of "fab" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" does not apply to "fab" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact                          | value | criterion             | cite                                 |
      | property_tangible_depreciable | false | tangible-depreciable  | 26 U.S.C. §48D(b)(2)(A)(i)-(ii)      |
      | original_use_with_taxpayer    | false | built-or-first-used   | 26 U.S.C. §48D(b)(2)(A)(iii)         |
      | property_integral             | false | integral              | 26 U.S.C. §48D(b)(2)(A)(iv)          |
      | facility_in_us                | false | outside-united-states | 26 U.S.C. §50(b)(1)                  |

  Scenario Outline: each missing fact keeps it open
    Given the fact "<fact>" of "fab" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab" because of "<criterion>"
    And it wants the fact "<fact>" of "fab"

    Examples:
      | fact                               | criterion                 |
      | property_tangible_depreciable      | tangible-depreciable      |
      | original_use_with_taxpayer         | built-or-first-used       |
      | property_integral                  | integral                  |
      | facility_in_us                     | outside-united-states     |
      | property_relation_to_facility      | part-of-facility          |
      | qualifying_output_share_pct        | primary-purpose           |
      | facility_output                    | makes-semiconductors      |
      | taxpayer                           | foreign-entity-of-concern |

  Scenario: property declared as used mainly abroad
    Given the fact "facility_in_us" of "fab" is unknown
    And the fact "used_mainly_outside_us" of "fab" is "true"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" does not apply to "fab" because of "outside-united-states"

  Scenario Outline: property at, beside or next to the facility is part of it; off-site property is not settled
    Given the fact "property_relation_to_facility" of "fab" is "<relation>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" <verdict> "fab" because of "part-of-facility"

    Examples:
      | relation        | verdict             |
      | at_facility     | applies to          |
      | co_located      | applies to          |
      | contiguous_land | applies to          |
      | off_site        | is undetermined for |

  Scenario: off-site property is unsettled
    Given the fact "property_relation_to_facility" of "fab" is "off_site"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab" because of "part-of-facility"
    And it is unsettled

  # --- R6: what the facility makes ---

  Scenario Outline: what counts as semiconductor manufacturing under the final rule
    Given the fact "facility_output" of "fab" is "<output>"
    When the firm is checked as of <day>
    Then "us-48d-credit" <verdict> "fab" because of "<criterion>"

    Examples:
      | output                | day        | verdict             | criterion                 |
      | semiconductor_devices | 2024-01-15 | applies to          | makes-semiconductors      |
      | semiconductor_devices | 2026-11-23 | applies to          | makes-semiconductors      |
      | packaging             | 2024-01-15 | applies to          | makes-semiconductors      |
      | packaging             | 2026-11-23 | applies to          | makes-semiconductors      |
      | wafers                | 2024-12-22 | is undetermined for | makes-semiconductors      |
      | wafers                | 2024-12-23 | applies to          | makes-semiconductors      |
      | ingots_boules         | 2024-01-15 | is undetermined for | makes-semiconductors      |
      | ingots_boules         | 2024-12-22 | is undetermined for | makes-semiconductors      |
      | ingots_boules         | 2024-12-23 | applies to          | makes-semiconductors      |
      | solar_wafers          | 2024-01-15 | is undetermined for | makes-semiconductors      |
      | solar_wafers          | 2024-12-22 | is undetermined for | makes-semiconductors      |
      | solar_wafers          | 2024-12-23 | applies to          | makes-semiconductors      |
      | sme                   | 2026-11-23 | applies to          | makes-equipment           |
      | sme_subsystem         | 2026-11-23 | applies to          | makes-equipment-subsystems |
      | polysilicon           | 2025-06-30 | does not apply to   | makes-semiconductors      |
      | photoresist           | 2026-11-23 | does not apply to   | makes-semiconductors      |
      | gases_chemicals       | 2026-11-23 | does not apply to   | makes-semiconductors      |
      | photomask             | 2026-11-23 | is undetermined for | makes-semiconductors      |
      | packaging_substrate   | 2026-11-23 | is undetermined for | makes-semiconductors      |
      | solar_cell            | 2026-11-23 | is undetermined for | makes-semiconductors      |
      | other                 | 2026-11-23 | is undetermined for | makes-semiconductors      |

  Scenario Outline: what the rule does not settle
    Given the fact "facility_output" of "fab" is "<output>"
    And the fact "property_relation_to_facility" of "fab" is "<relation>"
    When the firm is checked as of <day>
    Then "us-48d-credit" is undetermined for "fab" because of "makes-semiconductors"
    And it is unsettled

    Examples:
      | output              | relation        | day        |
      | wafers              | at_facility     | 2022-08-09 |
      | wafers              | at_facility     | 2024-12-22 |
      | ingots_boules       | at_facility     | 2024-12-22 |
      | solar_wafers        | at_facility     | 2024-12-22 |
      | gases_chemicals     | co_located      | 2026-11-23 |
      | gases_chemicals     | contiguous_land | 2026-11-23 |
      | packaging_substrate | at_facility     | 2026-11-23 |
      | photomask           | at_facility     | 2026-11-23 |
      | solar_cell          | at_facility     | 2026-11-23 |
      | other               | at_facility     | 2026-11-23 |

  Scenario Outline: the limbs of the primary purpose, each for itself
    Given the fact "facility_output" of "fab" is "<output>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And the criterion "makes-semiconductors" is <chips>
    And the criterion "makes-equipment" is <equipment>
    And the criterion "makes-equipment-subsystems" is <subsystem>

    Examples:
      | output                | chips | equipment | subsystem |
      | semiconductor_devices | met   | unmet     | unmet     |
      | sme                   | unmet | met       | unmet     |
      | sme_subsystem         | unmet | unmet     | met       |

  Scenario Outline: a gas plant that stands alone is out; one that serves a fab on its site is not settled
    Given the fact "facility_output" of "fab" is "gases_chemicals"
    And the fact "property_relation_to_facility" of "fab" is "<relation>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" <verdict> "fab" because of "makes-semiconductors"

    Examples:
      | relation        | verdict             |
      | at_facility     | does not apply to   |
      | off_site        | does not apply to   |
      | co_located      | is undetermined for |
      | contiguous_land | is undetermined for |

  Scenario: an air separation unit integral to the fab beside it, named by what that fab makes
    Given the fact "property_relation_to_facility" of "fab" is "co_located"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"

  Scenario Outline: more than half of the output, exactly half not settled
    Given the fact "qualifying_output_share_pct" of "fab" is "<share>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" <verdict> "fab" because of "primary-purpose"

    Examples:
      | share  | verdict             |
      | 49.99  | does not apply to   |
      | 49.995 | does not apply to   |
      | 50     | is undetermined for |
      | 50.01  | applies to          |

  Scenario: exactly half is unsettled
    Given the fact "qualifying_output_share_pct" of "fab" is "50"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab" because of "primary-purpose"
    And it is unsettled

  # --- D1, D2 ---

  Scenario: a taxpayer that says it is a foreign entity of concern
    Given the fact "taxpayer_feoc" of "us" is "true"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" does not apply to "fab" because of "foreign-entity-of-concern"

  Scenario: a taxpayer of which it is unknown
    Given the fact "taxpayer_feoc" of "us" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab" because of "foreign-entity-of-concern"
    And it wants the fact "taxpayer_feoc" of "us"

  Scenario Outline: an applicable transaction bars the year of a taxpayer that was allowed the credit before
    Given the fact "applicable_transaction_in_tax_year" of "fab" is "<transaction>"
    And the fact "claimed_48d_before" of "us" is "<before>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" <verdict> "fab"
    And the criterion "applicable-transaction" is <outcome>

    Examples:
      | transaction | before | verdict             | outcome |
      | true        | true   | does not apply to   | met     |
      | true        | false  | applies to          | unmet   |
      | false       | true   | applies to          | unmet   |
      | true        |        | is undetermined for | unknown |
      |             | true   | is undetermined for | unknown |

  # --- the basis that counts ---

  Scenario Outline: construction begun before 2023 counts only later work
    Given the fact "construction_begin_date" of "fab" is "<begin>"
    And the fact "basis_after_2022_08_09_usd" of "fab" is "<after>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And it is worth <worth> USD

    Examples:
      | begin      | after       | worth                     |
      | 2022-12-31 | 600,000,000 | 210,000,000               |
      | 2023-01-01 | 600,000,000 | 350,000,000               |
      | 2022-12-31 |             | between 0 and 350,000,000 |

  Scenario Outline: excluded basis does not count
    Given the fact "<fact>" of "fab" is "100,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    # 35 % x 900 m
    And it is worth 315,000,000 USD
    And the criterion "<criterion>" is met
    And it cites "<cite>"

    Examples:
      | fact                     | criterion               | cite                          |
      | office_admin_basis_usd   | offices-excluded        | 26 U.S.C. §48D(b)(2)(B)(ii)   |
      | other_excluded_basis_usd | excluded-use            | 26 U.S.C. §50(b)(2)-(4)       |
      | rehabilitation_basis_usd | rehabilitation-excluded | 26 U.S.C. §48D(b)(4)          |

  Scenario Outline: a cent of excluded basis is flagged, nothing is not
    Given the fact "<fact>" of "fab" is "<amount>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And the criterion "<criterion>" is <outcome>

    Examples:
      | fact                     | amount | criterion               | outcome |
      | office_admin_basis_usd   | 0      | offices-excluded        | unmet   |
      | office_admin_basis_usd   | 0.01   | offices-excluded        | met     |
      | other_excluded_basis_usd | 0      | excluded-use            | unmet   |
      | other_excluded_basis_usd | 0.01   | excluded-use            | met     |
      | rehabilitation_basis_usd | 0      | rehabilitation-excluded | unmet   |
      | rehabilitation_basis_usd | 0.01   | rehabilitation-excluded | met     |

  Scenario: excluded basis that is not stated leaves a range
    Given the fact "office_admin_basis_usd" of "fab" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And it is worth between 0 and 350,000,000 USD

  # --- progress expenditures ---

  Scenario: progress expenditures before 2026 on later property earn 25 or 35 percent
    Given the fact "progress_expenditure_election" of "fab" is "true"
    And the fact "progress_expenditure_before_2026_usd" of "fab" is "300,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    # 35 % x 1 bn, less 10 % x 300 m at the lower end
    And it is worth between 320,000,000 and 350,000,000 USD
    And the criterion "progress-rate" is unknown

  Scenario: progress expenditures that are not stated may be the whole basis
    Given the fact "progress_expenditure_election" of "fab" is "true"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And it is worth between 250,000,000 and 350,000,000 USD

  Scenario: an election that is not stated leaves the same range
    Given the fact "progress_expenditure_election" of "fab" is unknown
    And the fact "progress_expenditure_before_2026_usd" of "fab" is "300,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And it is worth between 320,000,000 and 350,000,000 USD
    And the criterion "progress-rate" is unknown

  Scenario Outline: where the rate did not switch, progress expenditures earn one rate
    Given the fact "progress_expenditure_election" of "fab" is "true"
    And the fact "progress_expenditure_before_2026_usd" of "fab" is "300,000,000"
    And the fact "placed_in_service_date" of "fab" is "<in service>"
    When the firm is checked as of <day>
    Then "us-48d-credit" applies to "fab"
    And it is worth <worth> USD
    And the criterion "progress-rate" is <outcome>

    Examples:
      | in service | day        | worth                               | outcome |
      | 2025-12-31 | 2026-11-23 | 250,000,000                         | met     |
      | 2026-01-01 | 2026-11-23 | between 320,000,000 and 350,000,000 | unknown |
      | 2026-01-01 | 2025-07-03 | 250,000,000                         | met     |
      | 2026-01-01 | 2025-07-04 | between 320,000,000 and 350,000,000 | unknown |
      | 2025-12-31 | 2025-07-03 | 250,000,000                         | met     |

  Scenario: progress expenditures without a day of placing in service
    Given the fact "progress_expenditure_election" of "fab" is "true"
    And the fact "progress_expenditure_before_2026_usd" of "fab" is "300,000,000"
    And the fact "placed_in_service_date" of "fab" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "fab"
    And it is worth between 0 and 350,000,000 USD

  Scenario: without the election the point does not arise
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And the criterion "progress-rate" is not triggered

  # --- sale, duties, meetings ---

  Scenario Outline: whether the credit can be sold is contested, and asked only where the firm wants to sell
    Given the fact "monetize_route" of "fab" is "<route>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And the criterion "transferable" is <outcome>

    Examples:
      | route       | outcome       |
      | transfer    | unknown       |
      | elective_pay | not triggered |

  Scenario: what must be kept and filed
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And it obliges "proof-of-start"
    And it obliges "proof-of-purpose"
    And it obliges "form-3468"
    And it obliges "form-3800"
    And it obliges "reduce-basis"
    And it cites "26 U.S.C. §50(c)(1)"
    And it obliges "china-capacity-log"

  Scenario: it stacks with a CHIPS grant at the same investment
    Given the fact "requested_direct_funding_usd" of "fab" is "458,000,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "fab"
    And it meets "us-chips-grant"

  Scenario: two properties of one investment, each by its own dates
    Given an investment "campus" with
      | taxpayer | us |
    And a property "shell" of "campus" with
      | construction_begin_date            | 2024-05-01            |
      | placed_in_service_date             | 2025-12-31            |
      | property_tangible_depreciable      | true                  |
      | original_use_with_taxpayer         | true                  |
      | property_integral                  | true                  |
      | facility_output                    | semiconductor_devices |
      | qualifying_output_share_pct        | 100                   |
      | property_relation_to_facility      | at_facility           |
      | facility_in_us                     | true                  |
      | applicable_transaction_in_tax_year | false                 |
      | qualified_basis_usd                | 100,000,000           |
      | office_admin_basis_usd             | 0                     |
      | rehabilitation_basis_usd           | 0                     |
      | other_excluded_basis_usd           | 0                     |
      | progress_expenditure_election      | false                 |
    And a property "tools" of "campus" with
      | construction_begin_date | 2027-01-01 |
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" applies to "shell"
    # 25 % x 100 m
    And it is worth 25,000,000 USD
    And "us-48d-credit" does not apply to "tools" because of "begins-in-time"
