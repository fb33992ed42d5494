Feature: Matters for Pax Silica

  Scenario: f-diplo example 2, rules on trust in the supply of AI chips
    Given a firm with
      | ask_type      | supply_chain |
      | product_class | chips        |
    When the firm is checked as of 2026-01-15
    Then "channel-pax" applies to "firm"
    And it cites "Pax Silica declaration, 12 December 2025"

  Scenario Outline: the matter concerns <class>
    Given a firm with
      | ask_type      | supply_chain |
      | product_class | <class>      |
    When the firm is checked as of 2026-01-15
    Then "channel-pax" <verdict> "firm" because of "trusted-supply"
    Examples:
      | class                | verdict             |
      | chips                | applies to          |
      | wafers               | applies to          |
      | chip_equipment       | applies to          |
      | chip_materials       | applies to          |
      | packaging_substrates | applies to          |
      | battery_cells_packs  | does not apply to   |
      | battery_materials    | does not apply to   |
      | critical_minerals    | applies to          |
      | biopharma_health     | does not apply to   |
      | robotics_additive    | does not apply to   |
      | digital              | applies to          |
      | shipbuilding         | does not apply to   |
      | nuclear              | applies to          |
      | hydrogen_ammonia     | applies to          |
      | lng_oil_gas          | applies to          |
      | grid                 | applies to          |
      | autos                | does not apply to   |
      | metals               | does not apply to   |
      | other                | does not apply to   |
      | none                 | does not apply to   |
      |                      | is undetermined for |

  Scenario Outline: the ask is <ask>
    Given a firm with
      | ask_type      | <ask> |
      | product_class | autos |
    When the firm is checked as of 2026-01-15
    Then "channel-pax" <verdict> "firm" because of "trusted-supply"
    Examples:
      | ask          | verdict             |
      | energy       | applies to          |
      | supply_chain | does not apply to   |
      |              | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type      | supply_chain |
      | product_class | chips        |
    When the firm is checked as of <day>
    Then "channel-pax" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-12-11 | does not apply to |
      | 2025-12-12 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
