Feature: Matters for the Supply Chain and Commercial Dialogue

  Scenario: f-sccd example 1, a maker of packaging substrates asks for a subsidy in January 2024
    Given a firm with
      | ask_type      | subsidy_access       |
      | needed_lever  | case_decision        |
      | product_class | packaging_substrates |
    When the firm is checked as of 2024-01-15
    Then "channel-sccd" applies to "firm"
    And it obliges "paper-to-the-ministry"
    And the forum "f-sccd" is active

  Scenario: f-sccd example 2, the same in January 2026: the dialogue is named, and dormant
    Given a firm with
      | ask_type      | subsidy_access       |
      | needed_lever  | case_decision        |
      | product_class | packaging_substrates |
    When the firm is checked as of 2026-01-15
    Then "channel-sccd" applies to "firm"
    And it is stale
    And the forum "f-sccd" is dormant_unconfirmed
    And the forum "f-sim" is active
    And the forum "f-invacc" is active

  Scenario: f-sccd example 3, a battery maker asks to change a date of a tax credit
    Given a firm with
      | ask_type        | tax_incentive       |
      | needed_lever    | statute             |
      | statute_subject | tax                 |
      | product_class   | battery_cells_packs |
    When the firm is checked as of 2024-01-15
    Then "channel-sccd" does not apply to "firm" because of "dialogue-hears-the-ask"

  Scenario Outline: the matter concerns <class>
    Given a firm with
      | ask_type      | subsidy_access |
      | needed_lever  | case_decision  |
      | product_class | <class>        |
    When the firm is checked as of 2024-01-15
    Then "channel-sccd" <verdict> "firm" because of "topic-of-the-dialogue"
    Examples:
      | class                | verdict             |
      | chips                | applies to          |
      | wafers               | applies to          |
      | chip_equipment       | applies to          |
      | chip_materials       | applies to          |
      | packaging_substrates | applies to          |
      | battery_cells_packs  | applies to          |
      | battery_materials    | applies to          |
      | critical_minerals    | applies to          |
      | biopharma_health     | applies to          |
      | robotics_additive    | applies to          |
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

  Scenario: export control of whatever product
    Given a firm with
      | ask_type      | export_control |
      | needed_lever  | case_decision  |
      | product_class | autos          |
    When the firm is checked as of 2024-01-15
    Then "channel-sccd" applies to "firm" because of "topic-of-the-dialogue"
    And it cites "SCCD joint statements of 27 April 2023 and 27 June 2024"

  Scenario: the lever is not known
    Given a firm with
      | ask_type      | subsidy_access |
      | product_class | chips          |
    When the firm is checked as of 2024-01-15
    Then "channel-sccd" is undetermined for "firm" because of "dialogue-hears-the-ask"
    And it wants the fact "needed_lever"

  Scenario: the product is not known
    Given a firm with
      | ask_type     | subsidy_access |
      | needed_lever | case_decision  |
    When the firm is checked as of 2024-01-15
    Then "channel-sccd" is undetermined for "firm" because of "topic-of-the-dialogue"
    And it wants the fact "product_class"

  Scenario Outline: the memorandum, on <day>
    Given a firm with
      | ask_type      | subsidy_access       |
      | needed_lever  | case_decision        |
      | product_class | packaging_substrates |
    When the firm is checked as of <day>
    Then "channel-sccd" <verdict> "firm"
    And it is not in force
    Examples:
      | day        | verdict           |
      | 2022-05-20 | does not apply to |

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type      | subsidy_access       |
      | needed_lever  | case_decision        |
      | product_class | packaging_substrates |
    When the firm is checked as of <day>
    Then "channel-sccd" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2022-05-20 | does not apply to |
      | 2022-05-21 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-11-23 | applies to        |
