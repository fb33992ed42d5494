Feature: Permission to ship US items to Korean fabs in China

  Background:
    Given a transaction "spares" with
      | item_subject_to_ear | true    |
      | site_country        | CN      |
      | china_site          | wuxi    |
      | chip_type           | dram    |
      | dram_half_pitch_nm  | 17      |
      | licence_year        | 2026    |
      | licence_scope       | covered |
      | planned_upgrade     | false   |
      | barred_tool         | false   |

  # --- worked examples of the sheet ---

  Scenario: E1, spare parts to Wuxi in 2026 inside the licence
    When the firm is checked as of 2026-11-23
    Then "us-export-china-fabs" applies to "spares" because of "licence-scope"
    And it cites "90 FR 42321"
    And it is stale
    And it obliges "maintenance-apart"
    And it obliges "affiliates-rule"
    And the deadline "plan-for-2027" is 2026-12-31

  Scenario: E2, a new line for Xi'an above the licensed scope
    Given the fact "china_site" of "spares" is "xian"
    And the fact "chip_type" of "spares" is "nand"
    And the fact "nand_layers" of "spares" is "176"
    And the fact "licence_scope" of "spares" is "not_covered"
    And the fact "planned_upgrade" of "spares" is "true"
    When the firm is checked as of 2026-11-23
    Then "us-export-china-fabs" does not apply to "spares" because of "licence-scope"
    And "us-export-china-fabs" does not apply to "spares" because of "expansion-or-upgrade"

  Scenario: E3, a shipment planned for February 2027
    Given the fact "licence_year" of "spares" is "2027"
    When the firm is checked as of 2026-11-23
    Then "us-export-china-fabs" is undetermined for "spares" because of "licence-year"
    And it is unsettled

  Scenario Outline: E4, which permission counts on the day
    Given the fact "licence_scope" of "spares" is "no_licence"
    When the firm is checked as of <day>
    Then "us-export-china-fabs" <verdict> "spares"
    And the criterion "validated-end-user" is <veu>
    And the criterion "licence-scope" is <licence>

    Examples:
      | day        | verdict           | veu          | licence      |
      | 2022-10-06 | does not apply to | not in force | not in force |
      | 2022-10-07 | applies to        | met          | not in force |
      | 2024-01-15 | applies to        | met          | not in force |
      | 2025-06-30 | applies to        | met          | not in force |
      | 2025-12-30 | applies to        | met          | not in force |
      | 2025-12-31 | does not apply to | not in force | unmet        |
      | 2026-01-15 | does not apply to | not in force | unmet        |

  Scenario Outline: under a licence from the day on which the status ended
    When the firm is checked as of <day>
    Then "us-export-china-fabs" applies to "spares"
    And the criterion "licence-scope" is <licence>
    And the criterion "licence-year" is <licence>
    And the criterion "expansion-or-upgrade" is <upgrade>

    Examples:
      | day        | licence      | upgrade      |
      | 2025-12-30 | not in force | not in force |
      | 2025-12-31 | met          | unmet        |
      | 2026-01-15 | met          | unmet        |

  # --- R1, R2 ---

  Scenario Outline: US items to a fab in China
    Given the fact "<fact>" of "spares" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "us-export-china-fabs" <verdict> "spares" because of "<criterion>"

    Examples:
      | fact                | value | verdict             | criterion      |
      | item_subject_to_ear | true  | applies to          | subject-to-ear |
      | item_subject_to_ear | false | does not apply to   | subject-to-ear |
      | item_subject_to_ear |       | is undetermined for | subject-to-ear |
      | site_country        | CN    | applies to          | fab-in-china   |
      | site_country        | KR    | does not apply to   | fab-in-china   |

  Scenario Outline: advanced nodes
    Given a transaction "shipment" with
      | item_subject_to_ear     | true           |
      | site_country            | CN             |
      | chip_type               | <chip>         |
      | logic_node_nm           | <node>         |
      | transistor_architecture | <architecture> |
      | nand_layers             | <layers>       |
      | dram_half_pitch_nm      | <pitch>        |
      | licence_year            | 2026           |
      | licence_scope           | covered        |
      | planned_upgrade         | false          |
      | barred_tool             | false          |
    When the firm is checked as of 2026-11-23
    Then "us-export-china-fabs" <verdict> "shipment" because of "<criterion>"

    Examples:
      | chip  | node | architecture | layers | pitch | verdict             | criterion      |
      | logic | 16   | planar       |        |       | applies to          | advanced-logic |
      | logic | 17   | planar       |        |       | does not apply to   | advanced-logic |
      | logic | 22   | finfet       |        |       | applies to          | advanced-logic |
      | logic | 22   | gaa          |        |       | applies to          | advanced-logic |
      | logic |      | planar       |        |       | is undetermined for | advanced-logic |
      | nand  |      |              | 128    |       | applies to          | advanced-nand  |
      | nand  |      |              | 127    |       | does not apply to   | advanced-nand  |
      | nand  |      |              |        |       | is undetermined for | advanced-nand  |
      | dram  |      |              |        | 18    | applies to          | advanced-dram  |
      | dram  |      |              |        | 18.1  | does not apply to   | advanced-dram  |
      | dram  |      |              |        |       | is undetermined for | advanced-dram  |
      | power | 10   | finfet       | 200    | 10    | does not apply to   | advanced-logic |

  # --- R3, D1, D2 ---

  Scenario Outline: validated end-users by site
    Given the fact "china_site" of "spares" is "<site>"
    When the firm is checked as of 2025-06-30
    Then "us-export-china-fabs" <verdict> "spares" because of "validated-end-user"
    And it cites "15 CFR 748.15"

    Examples:
      | site   | verdict             |
      | xian   | applies to          |
      | wuxi   | applies to          |
      | dalian | applies to          |
      | other  | does not apply to   |
      |        | is undetermined for |

  Scenario Outline: scope and year of the licence
    Given the fact "licence_scope" of "spares" is "<scope>"
    And the fact "licence_year" of "spares" is "<year>"
    When the firm is checked as of 2026-11-23
    Then "us-export-china-fabs" <verdict> "spares" because of "<criterion>"

    Examples:
      | scope       | year | verdict             | criterion     |
      | covered     | 2026 | applies to          | licence-scope |
      | covered     | 2026 | applies to          | licence-year  |
      | not_covered | 2026 | does not apply to   | licence-scope |
      | no_licence  | 2026 | does not apply to   | licence-scope |
      |             | 2026 | is undetermined for | licence-scope |
      | covered     | 2027 | is undetermined for | licence-year  |
      | covered     | 2028 | is undetermined for | licence-year  |
      | covered     |      | is undetermined for | licence-year  |

  Scenario Outline: upgrades and barred tools
    Given the fact "planned_upgrade" of "spares" is "<upgrade>"
    And the fact "barred_tool" of "spares" is "<barred>"
    When the firm is checked as of <day>
    Then "us-export-china-fabs" <verdict> "spares" because of "<criterion>"

    Examples:
      | upgrade | barred | day        | verdict             | criterion            |
      | true    | false  | 2026-11-23 | does not apply to   | expansion-or-upgrade |
      | false   | true   | 2026-11-23 | does not apply to   | barred-tool          |
      | false   | true   | 2025-06-30 | does not apply to   | barred-tool          |
      | true    | false  | 2025-12-30 | applies to          | barred-tool          |
      | true    | false  | 2025-12-31 | does not apply to   | expansion-or-upgrade |
      |         | false  | 2026-11-23 | is undetermined for | expansion-or-upgrade |
      | false   |        | 2026-11-23 | is undetermined for | barred-tool          |

  # --- next steps ---

  Scenario: before the announcements there is no plan to file and no Affiliates Rule to check
    When the firm is checked as of 2025-09-28
    Then "us-export-china-fabs" applies to "spares"
    And there is no deadline "plan-for-2027"
    And it does not oblige "affiliates-rule"

  Scenario: from the day of the Affiliates Rule
    When the firm is checked as of 2025-09-29
    Then "us-export-china-fabs" applies to "spares"
    And it obliges "affiliates-rule"

  Scenario Outline: the plan for 2027
    When the firm is checked as of <day>
    Then "us-export-china-fabs" applies to "spares"
    And the deadline "plan-for-2027" is 2026-12-31

    Examples:
      | day        |
      | 2025-12-31 |
      | 2026-12-31 |

  Scenario Outline: outside the year of the licences
    When the firm is checked as of <day>
    Then "us-export-china-fabs" applies to "spares"
    And there is no deadline "plan-for-2027"

    Examples:
      | day        |
      | 2025-12-30 |
      | 2027-01-01 |

  Scenario: the guardrails of an award limit the same site
    Given an entity "us"
    And an investment "taylor" with
      | taxpayer | us |
    And an award of "taylor" with
      | guardrail_agreement_signed | true       |
      | award_date                 | 2024-12-20 |
    And the fact "operator" of "spares" is "us"
    When the firm is checked as of 2026-11-23
    Then "us-export-china-fabs" applies to "spares"
    And it meets "us-chips-expansion"
    And it meets "us-48d-recapture"
