Feature: Matters for the Economic Security Dialogue

  Scenario Outline: a subsidy for <class>
    Given a firm with
      | ask_type      | subsidy_access |
      | product_class | <class>        |
    When the firm is checked as of 2024-01-15
    Then "channel-esdial" <verdict> "firm" because of "topic-of-the-councils"
    Examples:
      | class                | verdict             |
      | chips                | applies to          |
      | wafers               | applies to          |
      | chip_equipment       | applies to          |
      | chip_materials       | applies to          |
      | packaging_substrates | applies to          |
      | battery_cells_packs  | applies to          |
      | battery_materials    | applies to          |
      | critical_minerals    | does not apply to   |
      | biopharma_health     | does not apply to   |
      | robotics_additive    | does not apply to   |
      | digital              | applies to          |
      | shipbuilding         | does not apply to   |
      | nuclear              | applies to          |
      | hydrogen_ammonia     | does not apply to   |
      | lng_oil_gas          | does not apply to   |
      | grid                 | does not apply to   |
      | autos                | does not apply to   |
      | metals               | does not apply to   |
      | other                | does not apply to   |
      | none                 | does not apply to   |
      |                      | is undetermined for |

  Scenario Outline: the ask is <ask>
    Given a firm with
      | ask_type      | <ask> |
      | product_class | autos |
    When the firm is checked as of 2024-01-15
    Then "channel-esdial" <verdict> "firm" because of "topic-of-the-councils"
    Examples:
      | ask          | verdict             |
      | supply_chain | applies to          |
      | visa         | does not apply to   |
      |              | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type      | supply_chain |
      | product_class | autos        |
    When the firm is checked as of <day>
    Then "channel-esdial" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2022-05-19 | does not apply to |
      | 2022-05-20 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
