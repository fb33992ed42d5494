Feature: Recapture of the Section 48D credit, expansion in a country of concern
  A US arm took the credit; a plant of its group in China adds a cleanroom in 2028.

  Background:
    Given an entity "us" with
      | claimed_48d_before                     | true  |
      | affiliated_group_includes_china_entity | true  |
    And an entity "xian" with
      | claimed_48d_before | false |
    And an investment "taylor" with
      | taxpayer               | us          |
      | credit                 | 48D         |
      | credit_usd             | 500,000,000 |
      | placed_in_service_date | 2024-06-01  |
    And a transaction "cleanroom" with
      | operator                 | xian                  |
      | transaction_kind         | capital_spending      |
      | site_country             | CN                    |
      | china_transaction_date   | 2028-03-01            |
      | new_facility             | false                 |
      | added_physical_space     | true                  |
      | china_capacity_before    | 100,000               |
      | china_capacity_after     | 109,000               |
      | capacity_unit            | wafer_starts_per_year |
      | chip_type                | nand                  |
      | nand_layers              | 200                   |
      | ceased_after_irs_notice  | false                 |

  # --- worked examples of the sheet ---

  Scenario: E1, a cleanroom at the 200-layer plant adds 9 percent
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" applies to "cleanroom" because of "group-allowed-before"
    And it is worth -500,000,000 USD
    And it is stale
    And it obliges "capacity-log"
    And it obliges "pre-clear"
    And it obliges "form-4255"
    And it obliges "restore-basis"
    And the deadline "cease" is unknown

  Scenario: E2, 4 percent is not material
    Given the fact "china_capacity_after" of "cleanroom" is "104,000"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" does not apply to "cleanroom" because of "capacity-growth"

  Scenario: E3, a 45 nm planar logic line is legacy
    Given an investment "taylor"
    And a transaction "cleanroom" with
      | technology_critical_flag | false  |
      | transistor_architecture  | planar |
      | uses_3d_integration      | false  |
      | logic_node_nm            | 45     |
    And the fact "chip_type" of "cleanroom" is "logic"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" does not apply to "cleanroom" because of "legacy"
    And it cites "26 U.S.C. §50(a)(7)(D)(ii)"

  Scenario: E4, new equipment adds 7 percent and nothing is said of space
    Given the fact "china_capacity_after" of "cleanroom" is "107,000"
    And the fact "added_physical_space" of "cleanroom" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" is undetermined for "cleanroom" because of "capacity-growth"
    And it wants the fact "added_physical_space" of "cleanroom"
    And it is worth between -500,000,000 and 0 USD

  # --- R1 ---

  Scenario: the one that expands was itself allowed the credit
    Given the fact "operator" of "cleanroom" is "us"
    And the fact "affiliated_group_includes_china_entity" of "us" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" applies to "cleanroom" because of "allowed-before"
    And it cites "26 U.S.C. §50(a)(7)(E)"
    And it is worth -500,000,000 USD

  Scenario Outline: the group, by a chain of at least 80 percent on both sides
    Given the fact "affiliated_group_includes_china_entity" of "us" is unknown
    And the fact "affiliated_group_pct" of "us" is "<us>"
    And the fact "affiliated_group_pct" of "xian" is "<xian>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" <verdict> "cleanroom" because of "group-allowed-before"

    Examples:
      | us    | xian  | verdict             |
      | 80    | 80    | applies to          |
      | 79.99 | 80    | does not apply to   |
      | 80    | 79.99 | does not apply to   |
      | 80    |       | is undetermined for |

  Scenario: nobody in the group was allowed the credit before
    Given the fact "claimed_48d_before" of "us" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" does not apply to "cleanroom" because of "group-allowed-before"

  Scenario: whether the group reaches China is not stated
    Given the fact "affiliated_group_includes_china_entity" of "us" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" is undetermined for "cleanroom" because of "group-allowed-before"
    And it wants the fact "affiliated_group_includes_china_entity" of "us"

  # --- R2 ---

  Scenario Outline: kinds of transaction
    Given the fact "transaction_kind" of "cleanroom" is "<kind>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" <verdict> "cleanroom" because of "significant-transaction"

    Examples:
      | kind                        | verdict             |
      | capital_spending            | applies to          |
      | joint_venture_or_subsidiary | applies to          |
      | acquisition                 | applies to          |
      | lease                       | applies to          |
      | other                       | is undetermined for |

  Scenario: another kind of transaction is unsettled
    Given the fact "transaction_kind" of "cleanroom" is "other"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" is undetermined for "cleanroom" because of "significant-transaction"
    And it is unsettled

  Scenario Outline: before the final rule the kind of transaction was only proposed
    When the firm is checked as of <day>
    Then "us-48d-recapture" <verdict> "cleanroom"

    Examples:
      | day        | verdict             |
      | 2022-08-08 | does not apply to   |
      | 2022-08-09 | is undetermined for |
      | 2024-01-15 | is undetermined for |
      | 2024-12-22 | is undetermined for |
      | 2024-12-23 | applies to          |
      | 2025-06-30 | applies to          |
      | 2026-01-15 | applies to          |

  # --- R3 ---

  Scenario Outline: more than 5 percent through added space, or a new facility
    Given the fact "china_capacity_after" of "cleanroom" is "<after>"
    And the fact "added_physical_space" of "cleanroom" is "<space>"
    And the fact "new_facility" of "cleanroom" is "<new>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" <verdict> "cleanroom" because of "<criterion>"

    Examples:
      | after   | space | new   | verdict             | criterion       |
      | 105,000 | true  | false | does not apply to   | capacity-growth |
      | 105,001 | true  | false | applies to          | capacity-growth |
      | 109,000 | false | false | does not apply to   | capacity-growth |
      | 104,000 | false | true  | applies to          | new-facility    |
      | 104,000 | false |       | is undetermined for | new-facility    |
      |         | true  | false | is undetermined for | capacity-growth |

  # --- R4 ---

  Scenario Outline: countries of concern
    Given the fact "site_country" of "cleanroom" is "<country>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" <verdict> "cleanroom" because of "country-of-concern"

    Examples:
      | country | verdict             |
      | CN      | applies to          |
      | RU      | applies to          |
      | IR      | applies to          |
      | KP      | applies to          |
      | VN      | does not apply to   |
      | HK      | is undetermined for |
      | MO      | is undetermined for |

  # --- R5: each property by its own clock ---

  Scenario Outline: ten years from placing in service
    Given the fact "china_transaction_date" of "cleanroom" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" <verdict> "cleanroom" because of "within-ten-years"

    Examples:
      | day        | verdict           |
      | 2024-05-31 | does not apply to |
      | 2024-06-01 | applies to        |
      | 2034-05-31 | applies to        |
      | 2034-06-01 | does not apply to |

  Scenario Outline: the properties of a plant, each by its own clock
    Given an investment "austin" with
      | taxpayer | us |
    And a property "old" of "austin" with
      | credit                 | 48D         |
      | credit_usd             | 100,000,000 |
      | placed_in_service_date | 2023-01-01  |
    And a property "young" of "austin" with
      | credit                 | 48D        |
      | credit_usd             | 30,000,000 |
      | placed_in_service_date | 2027-01-01 |
    And a property "other" of "austin" with
      | credit                 | 48C        |
      | credit_usd             | 7,000,000  |
      | placed_in_service_date | 2027-01-01 |
    And the fact "china_transaction_date" of "cleanroom" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" applies to "cleanroom"
    And it is worth <loss> USD

    Examples:
      | day        | loss         |
      | 2026-12-31 | -600,000,000 |
      | 2028-03-01 | -630,000,000 |
      | 2032-12-31 | -630,000,000 |
      | 2033-01-01 | -530,000,000 |
      | 2034-06-01 | -30,000,000  |

  Scenario: a venture outside the group that earned the credit pays nothing
    Given an entity "venture" with
      | claimed_48d_before | false |
    And an investment "jv" with
      | taxpayer               | venture     |
      | credit                 | 48D         |
      | credit_usd             | 200,000,000 |
      | placed_in_service_date | 2025-01-01  |
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" applies to "cleanroom"
    And it is worth -500,000,000 USD

  Scenario: the credits of the one that expands count even where earlier years are not stated
    Given the fact "operator" of "cleanroom" is "us"
    And an entity "sister" with
      | claimed_48d_before                     | true |
      | affiliated_group_includes_china_entity | true |
    And the fact "claimed_48d_before" of "us" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" applies to "cleanroom" because of "group-allowed-before"
    And it is worth -500,000,000 USD

  # --- D1, D2 ---

  Scenario Outline: ceased or abandoned within 45 days of the notice
    Given the fact "ceased_after_irs_notice" of "cleanroom" is unknown
    And the fact "irs_notice_date" of "cleanroom" is "2028-06-01"
    And the fact "transaction_ceased_date" of "cleanroom" is "<ceased>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" <verdict> "cleanroom"
    And the criterion "ceased-in-time" is <outcome>

    Examples:
      | ceased     | verdict             | outcome |
      | 2028-07-16 | does not apply to   | met     |
      | 2028-07-17 | applies to          | unmet   |
      |            | is undetermined for | unknown |

  Scenario: the days to cease run from the notice
    Given the fact "irs_notice_date" of "cleanroom" is "2028-06-01"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" applies to "cleanroom"
    And the deadline "cease" is 2028-07-16

  Scenario: a transaction that was ceased in time by the firm's own statement
    Given the fact "ceased_after_irs_notice" of "cleanroom" is "true"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" does not apply to "cleanroom" because of "ceased-in-time"

  Scenario: an unknown generation keeps it open
    Given the fact "nand_layers" of "cleanroom" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture" is undetermined for "cleanroom" because of "legacy"
    And it wants the fact "nand_layers" of "cleanroom"
