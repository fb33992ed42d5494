Feature: CHIPS expansion clawback, 15 CFR 231.202
  A Korean parent whose US arm holds an award adds a line to its NAND fab of 176 layers in China; 1,200,000 wafer starts a year are recorded.

  Background:
    Given an entity "parent" with
      | affiliated_group_pct | 100 |
    And an entity "us" with
      | affiliated_group_pct | 100 |
    And an investment "taylor" with
      | taxpayer | us |
    And an award "award" of "taylor" with
      | guardrail_agreement_signed | true        |
      | award_date                 | 2024-12-20  |
      | award_amount_usd           | 400,000,000 |
    And a transaction "line" with
      | operator                            | parent                |
      | site_country                        | CN                    |
      | china_transaction_date              | 2027-03-01            |
      | transaction_in_agreement_definition | true                  |
      | agreement_recorded_capacity         | 1,200,000             |
      | planned_capacity                    | 1,270,000             |
      | capacity_unit                       | wafer_starts_per_year |
      | added_physical_space                | true                  |
      | new_facility                        | false                 |
      | chip_type                           | nand                  |
      | nand_layers                         | 176                   |
      | domestic_market_share_by_value_pct  | 40                    |
      | mitigation_waiver_granted           | false                 |

  # --- worked examples of the sheet ---

  Scenario: E1, a new line to 1,270,000 is 5.8 percent more
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" applies to "line" because of "capacity-growth"
    And it cites "15 CFR 231.202(a)"
    And it cites "15 CFR 231.108(1)"
    And it is worth -400,000,000 USD
    And it obliges "check-the-agreement"
    And it meets "us-48d-recapture"
    And it meets "us-export-china-fabs"
    And the criterion "existing-legacy-facility" is unmet

  Scenario: E2, a new line to 1,250,000 is 4.2 percent more
    Given the fact "planned_capacity" of "line" is "1,250,000"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" does not apply to "line" because of "capacity-growth"

  Scenario: E3, 8 percent from process tuning without added space
    Given the fact "planned_capacity" of "line" is "1,296,000"
    And the fact "added_physical_space" of "line" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" does not apply to "line" because of "capacity-growth"

  Scenario Outline: E4, an existing 45 nm planar fab, 90 percent of its output consumed in China
    Given the fact "chip_type" of "line" is "logic"
    And the fact "logic_node_nm" of "line" is "45"
    And the fact "transistor_architecture" of "line" is "planar"
    And the fact "uses_3d_integration" of "line" is "false"
    And the fact "technology_critical_flag" of "line" is "false"
    And the fact "domestic_market_share_by_value_pct" of "line" is "90"
    And the fact "planned_capacity" of "line" is "<after>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" does not apply to "line" because of "<criterion>"
    And the criterion "existing-legacy-facility" is met
    And the criterion "legacy-for-the-market" is met

    # 4 percent more, as the sheet has it; and 8 percent, where the exceptions alone speak
    Examples:
      | after     | criterion                |
      | 1,248,000 | capacity-growth          |
      | 1,296,000 | existing-legacy-facility |
      | 1,296,000 | legacy-for-the-market    |

  Scenario: E5, the agreement is not disclosed
    Given the fact "agreement_recorded_capacity" of "line" is unknown
    And the fact "transaction_in_agreement_definition" of "line" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" is undetermined for "line" because of "significant-transaction"
    And "us-chips-expansion" is undetermined for "line" because of "capacity-growth"
    And it wants the fact "agreement_recorded_capacity" of "line"
    And it wants the fact "transaction_in_agreement_definition" of "line"
    And it is worth between -400,000,000 and 0 USD

  # --- R1: the award and the group ---

  Scenario: the holder of the award expands itself
    Given the fact "operator" of "line" is "us"
    And the fact "affiliated_group_pct" of "us" is "50"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" applies to "line" because of "covered-entity"
    And it cites "15 CFR 231.112(a)"
    And the criterion "affiliated-group" is unmet
    And it is worth -400,000,000 USD

  Scenario Outline: a chain of 80 percent on both sides
    Given the fact "affiliated_group_pct" of "us" is "<us>"
    And the fact "affiliated_group_pct" of "parent" is "<parent>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "affiliated-group"
    And the criterion "within-ten-years" is <term>
    And it is worth between <low> and <high> USD

    Examples:
      | us    | parent | verdict             | term    | low          | high         |
      | 80    | 80     | applies to          | met     | -400,000,000 | -400,000,000 |
      | 79.99 | 80     | does not apply to   | unmet   | 0            | 0            |
      | 80    | 79.99  | does not apply to   | unmet   | 0            | 0            |
      | 80    |        | is undetermined for | unknown | -400,000,000 | 0            |

  Scenario Outline: an award of a venture outside the group is not lost
    Given an entity "venture" with
      | affiliated_group_pct | <pct> |
    And an investment "jv" with
      | taxpayer | venture |
    And an award of "jv" with
      | guardrail_agreement_signed | true       |
      | award_date                 | 2025-01-16 |
      | award_amount_usd           | 75,000,000 |
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" applies to "line"
    And it is worth <loss> USD

    Examples:
      | pct   | loss         |
      | 80    | -475,000,000 |
      | 79.99 | -400,000,000 |

  Scenario: an expansion by another of the group leaves the award of a holder outside it alone
    Given an entity "outsider" with
      | affiliated_group_pct | 79.99 |
    And an investment "other" with
      | taxpayer | outsider |
    And an award of "other" with
      | guardrail_agreement_signed | true       |
      | award_date                 | 2025-01-16 |
      | award_amount_usd           | 75,000,000 |
    And the fact "operator" of "line" is "outsider"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" applies to "line" because of "covered-entity"
    And it is worth -75,000,000 USD

  Scenario Outline: an award without a guardrail agreement is none of this program
    Given an investment "plant" with
      | taxpayer | us |
    And an award of "plant" with
      | guardrail_agreement_signed | <signed>    |
      | award_date                 | 2025-06-01  |
      | award_amount_usd           | 100,000,000 |
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" applies to "line"
    And it is worth between <low> and -400,000,000 USD

    Examples:
      | signed | low          |
      | false  | -400,000,000 |
      |        | -500,000,000 |

  Scenario Outline: the one award has no guardrail agreement
    Given the fact "guardrail_agreement_signed" of "award" is "<signed>"
    And the fact "operator" of "line" is "<operator>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "<criterion>"
    And "us-chips-expansion" <verdict> "line" because of "within-ten-years"

    Examples:
      | signed | operator | verdict             | criterion        |
      | false  | us       | does not apply to   | covered-entity   |
      | false  | parent   | does not apply to   | affiliated-group |
      |        | us       | is undetermined for | covered-entity   |
      |        | parent   | is undetermined for | affiliated-group |

  Scenario: the holder of the award is no part of the group and does nothing
    Given the fact "affiliated_group_pct" of "us" is "50"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" does not apply to "line" because of "covered-entity"
    And "us-chips-expansion" does not apply to "line" because of "affiliated-group"
    And "us-chips-expansion" does not apply to "line" because of "within-ten-years"

  # --- R2 ---

  Scenario Outline: significant as the agreement defines it
    Given the fact "transaction_in_agreement_definition" of "line" is "<defined>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "significant-transaction"

    Examples:
      | defined | verdict             |
      | true    | applies to          |
      | false   | does not apply to   |
      |         | is undetermined for |

  # --- R3 ---

  # 5 percent of 1,200,000 is 60,000
  Scenario Outline: more than 5 percent through added space, or a new facility
    Given the fact "planned_capacity" of "line" is "<after>"
    And the fact "added_physical_space" of "line" is "<space>"
    And the fact "new_facility" of "line" is "<new>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "<criterion>"

    Examples:
      | after     | space | new   | verdict             | criterion       |
      | 1,260,000 | true  | false | does not apply to   | capacity-growth |
      | 1,260,001 | true  | false | applies to          | capacity-growth |
      | 1,270,000 |       | false | is undetermined for | capacity-growth |
      |           | true  | false | is undetermined for | capacity-growth |
      | 1,250,000 | true  | true  | applies to          | new-facility    |
      | 1,250,000 | true  |       | is undetermined for | new-facility    |
      | 1,250,000 | true  | false | does not apply to   | new-facility    |

  Scenario Outline: the words on new facilities came with the revision of December 2023
    Given the fact "new_facility" of "line" is "true"
    And the fact "planned_capacity" of "line" is "1,250,000"
    When the firm is checked as of <day>
    Then "us-chips-expansion" <verdict> "line"
    And the criterion "new-facility" is <outcome>

    Examples:
      | day        | verdict           | outcome      |
      | 2023-12-27 | does not apply to | not in force |
      | 2023-12-28 | applies to        | met          |
      | 2024-01-15 | applies to        | met          |

  # --- R4 ---

  Scenario Outline: countries of concern
    Given the fact "site_country" of "line" is "<country>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "country-of-concern"

    Examples:
      | country | verdict             |
      | CN      | applies to          |
      | RU      | applies to          |
      | IR      | applies to          |
      | KP      | applies to          |
      | MO      | is undetermined for |
      | VN      | does not apply to   |
      | HK      | is undetermined for |
      |         | is undetermined for |

  # --- the ten years ---

  Scenario Outline: the last day of the awards of December 2024
    Given the fact "award_date" of "award" is "<award>"
    And the fact "china_transaction_date" of "line" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "within-ten-years"

    Examples:
      | award      | day        | verdict             |
      | 2024-12-05 | 2034-12-04 | applies to          |
      | 2024-12-05 | 2034-12-05 | does not apply to   |
      | 2024-12-19 | 2034-12-18 | applies to          |
      | 2024-12-19 | 2034-12-19 | does not apply to   |
      | 2024-12-20 | 2034-12-19 | applies to          |
      | 2024-12-20 | 2034-12-20 | does not apply to   |
      | 2024-12-20 | 2024-12-20 | applies to          |
      | 2024-12-20 | 2024-12-19 | does not apply to   |
      |            | 2027-03-01 | is undetermined for |

  Scenario Outline: each award by its own clock
    Given an award of "taylor" with
      | guardrail_agreement_signed | true       |
      | award_date                 | 2030-01-01 |
      | award_amount_usd           | 75,000,000 |
    And the fact "china_transaction_date" of "line" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" applies to "line"
    And it is worth <loss> USD

    Examples:
      | day        | loss         |
      | 2029-12-31 | -400,000,000 |
      | 2030-01-01 | -475,000,000 |
      | 2034-12-19 | -475,000,000 |
      | 2034-12-20 | -75,000,000  |
      | 2039-12-31 | -75,000,000  |

  # --- D1, D2, D3 ---

  # 10 percent of 1,200,000 is 120,000
  Scenario Outline: an existing legacy fab keeps its standing below 10 percent of added space, or where that is recorded
    Given the fact "nand_layers" of "line" is "96"
    And the fact "uses_emerging_memory" of "line" is "false"
    And the fact "transistor_architecture" of "line" is "planar"
    And the fact "uses_3d_integration" of "line" is "false"
    And the fact "technology_critical_flag" of "line" is "false"
    And the fact "planned_capacity" of "line" is "<after>"
    And the fact "renovation_recorded_in_agreement" of "line" is "<recorded>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "existing-legacy-facility"
    And it cites "15 CFR 231.202(a)(1)"

    Examples:
      | after     | recorded | verdict             |
      | 1,319,999 | false    | does not apply to   |
      | 1,320,000 | false    | applies to          |
      | 1,320,000 | true     | does not apply to   |
      | 1,320,000 |          | is undetermined for |

  Scenario Outline: growth without added space is no renovation, and a new facility is no existing one
    Given the fact "nand_layers" of "line" is "96"
    And the fact "uses_emerging_memory" of "line" is "false"
    And the fact "transistor_architecture" of "line" is "planar"
    And the fact "uses_3d_integration" of "line" is "false"
    And the fact "technology_critical_flag" of "line" is "false"
    And the fact "planned_capacity" of "line" is "1,400,000"
    And the fact "renovation_recorded_in_agreement" of "line" is "false"
    And the fact "added_physical_space" of "line" is "<space>"
    And the fact "new_facility" of "line" is "<new>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line"
    And the criterion "existing-legacy-facility" is <outcome>

    Examples:
      | space | new   | verdict           | outcome |
      | false | false | does not apply to | met     |
      | false | true  | applies to        | unmet   |

  Scenario Outline: a new legacy plant that serves the market there by at least 85 percent of its output
    Given the fact "nand_layers" of "line" is "<layers>"
    And the fact "uses_emerging_memory" of "line" is "false"
    And the fact "transistor_architecture" of "line" is "planar"
    And the fact "uses_3d_integration" of "line" is "false"
    And the fact "technology_critical_flag" of "line" is "false"
    And the fact "new_facility" of "line" is "true"
    And the fact "domestic_market_share_by_value_pct" of "line" is "<share>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "legacy-for-the-market"

    Examples:
      | layers | share | verdict             |
      | 96     | 85    | does not apply to   |
      | 96     | 84.99 | applies to          |
      | 96     |       | is undetermined for |
      | 176    | 85    | applies to          |
      |        | 85    | is undetermined for |

  Scenario: an unknown generation keeps it open
    Given the fact "nand_layers" of "line" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" is undetermined for "line" because of "existing-legacy-facility"
    And it wants the fact "nand_layers" of "line"

  Scenario Outline: a mitigation agreement with a waiver
    Given the fact "mitigation_waiver_granted" of "line" is "<waived>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" <verdict> "line" because of "mitigation-waiver"
    And it cites "15 CFR 231.306"

    Examples:
      | waived | verdict             |
      | true   | does not apply to   |
      | false  | applies to          |
      |        | is undetermined for |

  # --- the proceedings and the days ---

  Scenario: the days of the proceedings
    Given the fact "commerce_initial_determination_date" of "line" is "2027-05-03"
    And the fact "reconsideration_request_date" of "line" is "2027-05-10"
    And the fact "commerce_final_determination_date" of "line" is "2027-07-01"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" applies to "line"
    And the deadline "reconsideration" is 2027-05-17
    And the deadline "final-determination" is 2027-07-09
    And the deadline "cease-letter" is 2027-08-15

  Scenario Outline: days on which the law is asked
    When the firm is checked as of <day>
    Then "us-chips-expansion" <verdict> "line"

    Examples:
      | day        | verdict           |
      | 2023-11-23 | does not apply to |
      | 2023-11-24 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
