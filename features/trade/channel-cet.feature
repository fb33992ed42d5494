Feature: Matters for the Critical and Emerging Technologies Dialogue

  Scenario Outline: the matter concerns <class>
    Given a firm with
      | product_class | <class> |
    When the firm is checked as of 2024-01-15
    Then "channel-cet" <verdict> "firm" because of "emerging-technology"
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
      | biopharma_health     | applies to          |
      | robotics_additive    | does not apply to   |
      | digital              | applies to          |
      | shipbuilding         | does not apply to   |
      | nuclear              | does not apply to   |
      | hydrogen_ammonia     | does not apply to   |
      | lng_oil_gas          | does not apply to   |
      | grid                 | does not apply to   |
      | autos                | does not apply to   |
      | metals               | does not apply to   |
      | other                | does not apply to   |
      | none                 | does not apply to   |
      |                      | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | product_class | chips |
    When the firm is checked as of <day>
    Then "channel-cet" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2023-12-07 | does not apply to |
      | 2023-12-08 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
