Feature: Legacy semiconductor capacity, 15 CFR 231.107

  Background:
    Given a transaction "line" with
      | technology_critical_flag | false                 |
      | transistor_architecture  | planar                |
      | uses_3d_integration      | false                 |
      | capacity_unit            | wafer_starts_per_year |
      | chip_type                | logic                 |
      | logic_node_nm            | 45                    |

  Scenario: a 45 nm planar logic line
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is true for "line" because of "legacy-logic"
    And it cites "15 CFR 231.107"

  Scenario Outline: logic of the 28 nm generation or older
    Given the fact "logic_node_nm" of "line" is "<node>"
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is <truth> for "line" because of "legacy-logic"

    Examples:
      | node | truth |
      | 27   | false |
      | 28   | true  |
      | 29   | true  |

  Scenario Outline: DRAM with a half-pitch above 18 nm
    Given the fact "chip_type" of "line" is "dram"
    And the fact "dram_half_pitch_nm" of "line" is "<pitch>"
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is <truth> for "line" because of "legacy-dram"

    Examples:
      | pitch | truth   |
      | 18    | false   |
      | 18.1  | true    |
      |       | unknown |

  Scenario Outline: NAND of fewer than 128 layers without emerging memory
    Given the fact "chip_type" of "line" is "nand"
    And the fact "nand_layers" of "line" is "<layers>"
    And the fact "uses_emerging_memory" of "line" is "<emerging>"
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is <truth> for "line" because of "legacy-nand"

    Examples:
      | layers | emerging | truth   |
      | 127    | false    | true    |
      | 128    | false    | false   |
      | 127    | true     | false   |
      | 127    |          | unknown |

  Scenario Outline: wafer plants, by material and diameter
    Given a transaction "plant" with
      | technology_critical_flag | false             |
      | transistor_architecture  | planar            |
      | uses_3d_integration      | false             |
      | capacity_unit            | wafers_per_year   |
      | chip_type                | logic             |
      | logic_node_nm            | 7                 |
      | wafer_material           | <material>        |
      | wafer_diameter_mm        | <diameter>        |
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is <truth> for "plant" because of "legacy-wafers"

    Examples:
      | material | diameter | truth |
      | silicon  | 200      | true  |
      | silicon  | 201      | false |
      | compound | 150      | true  |
      | compound | 151      | false |
      | silicon  | 151      | true  |

  Scenario: a fab is no wafer plant
    Given the fact "logic_node_nm" of "line" is "14"
    And a transaction "line" with
      | wafer_material    | silicon |
      | wafer_diameter_mm | 200     |
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is false for "line" because of "legacy-wafers"

  Scenario Outline: packaging without three-dimensional integration
    Given the fact "capacity_unit" of "line" is "packages_per_year"
    And the fact "logic_node_nm" of "line" is "7"
    And the fact "uses_3d_integration" of "line" is "<stacked>"
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is <truth> for "line" because of "legacy-packaging"

    Examples:
      | stacked | truth |
      | false   | true  |
      | true    | false |

  Scenario Outline: other types of chip wait for a notice
    Given the fact "chip_type" of "line" is "<type>"
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is unknown for "line" because of "named-by-notice"
    And it is unsettled

    Examples:
      | type     |
      | analog   |
      | power    |
      | photonic |
      | other    |

  Scenario: a type that the rule names does not wait for a notice
    Given the fact "logic_node_nm" of "line" is "7"
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is false for "line" because of "named-by-notice"

  Scenario Outline: what is never legacy
    Given the fact "<fact>" of "line" is "<value>"
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is false for "line" because of "<criterion>"

    Examples:
      | fact                     | value  | criterion         |
      | technology_critical_flag | true   | not-critical      |
      | transistor_architecture  | finfet | planar            |
      | transistor_architecture  | gaa    | planar            |
      | uses_3d_integration      | true   | no-3d-integration |

  Scenario Outline: what is never legacy must be known
    Given the fact "<fact>" of "line" is unknown
    When the firm is checked as of 2026-11-23
    Then the concept "legacy_capacity" is unknown for "line" because of "<criterion>"

    Examples:
      | fact                     | criterion         |
      | technology_critical_flag | not-critical      |
      | transistor_architecture  | planar            |
      | uses_3d_integration      | no-3d-integration |

  Scenario Outline: the rule is in force from 24 November 2023
    When the firm is checked as of <day>
    Then the concept "legacy_capacity" is <truth> for "line"

    Examples:
      | day        | truth |
      | 2023-11-23 | false |
      | 2023-11-24 | true  |
