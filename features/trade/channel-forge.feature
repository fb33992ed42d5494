Feature: Matters for FORGE and its predecessor

  Scenario: f-forge example 1, an antimony refinery seeks a floor under its offtake
    Given a firm with
      | ask_type      | project_finance   |
      | needed_lever  | project_selection |
      | product_class | critical_minerals |
      | mineral       | antimony          |
    When the firm is checked as of 2026-11-23
    Then "channel-forge" applies to "firm"
    And it is stale

  Scenario: f-forge example 2, a permit for a mine in the United States
    Given a firm with
      | ask_type      | project_finance   |
      | needed_lever  | case_decision     |
      | product_class | critical_minerals |
      | mineral       | antimony          |
    When the firm is checked as of 2026-01-15
    Then "channel-forge" does not apply to "firm" because of "no-case"

  Scenario: f-forge example 3, the mineral is not named
    Given a firm with
      | ask_type      | project_finance   |
      | needed_lever  | project_selection |
      | product_class | critical_minerals |
    When the firm is checked as of 2026-01-15
    Then "channel-forge" is undetermined for "firm" because of "mineral-named"
    And it wants the fact "mineral"

  Scenario Outline: the matter concerns <class>
    Given a firm with
      | ask_type      | project_finance   |
      | needed_lever  | project_selection |
      | product_class | <class>           |
      | mineral       | antimony          |
    When the firm is checked as of 2026-01-15
    Then "channel-forge" <verdict> "firm" because of "minerals"
    Examples:
      | class                | verdict             |
      | chips                | does not apply to   |
      | wafers               | does not apply to   |
      | chip_equipment       | does not apply to   |
      | chip_materials       | does not apply to   |
      | packaging_substrates | does not apply to   |
      | battery_cells_packs  | does not apply to   |
      | battery_materials    | applies to          |
      | critical_minerals    | applies to          |
      | biopharma_health     | does not apply to   |
      | robotics_additive    | does not apply to   |
      | digital              | does not apply to   |
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

  Scenario Outline: <mineral> on <day>
    Given a firm with
      | ask_type      | project_finance   |
      | needed_lever  | project_selection |
      | product_class | critical_minerals |
      | mineral       | <mineral>         |
    When the firm is checked as of <day>
    Then "channel-forge" <verdict> "firm" because of "mineral-named"
    Examples:
      | mineral         | day        | verdict           |
      | antimony        | 2025-06-30 | applies to        |
      | silicon_carbide | 2023-08-03 | does not apply to |
      | silicon_carbide | 2023-08-04 | applies to        |
      | silicon_carbide | 2025-06-30 | applies to        |
      | other           | 2025-06-30 | does not apply to |

  Scenario: the lever is not known
    Given a firm with
      | ask_type      | project_finance   |
      | product_class | critical_minerals |
      | mineral       | antimony          |
    When the firm is checked as of 2026-01-15
    Then "channel-forge" is undetermined for "firm" because of "no-case"

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type      | project_finance   |
      | needed_lever  | project_selection |
      | product_class | critical_minerals |
      | mineral       | antimony          |
    When the firm is checked as of <day>
    Then "channel-forge" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2022-06-13 | does not apply to |
      | 2022-06-14 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
