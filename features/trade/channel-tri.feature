Feature: Matters for the trilateral industry ministers

  Scenario: f-tri example 1, an export ban on graphite hits Korean and Japanese anode makers
    Given a firm with
      | ask_type              | supply_chain      |
      | needed_lever          | information_only  |
      | product_class         | battery_materials |
      | same_problem_in_japan | true              |
    When the firm is checked as of 2024-01-15
    Then "channel-tri" applies to "firm"
    And it obliges "paper-with-japan"
    And "channel-tri-ews" applies to "firm"

  Scenario: f-tri example 2, a refused B-1 visa
    Given a firm with
      | ask_type              | visa          |
      | needed_lever          | case_decision |
      | product_class         | chips         |
      | same_problem_in_japan | true          |
    When the firm is checked as of 2024-01-15
    Then "channel-tri" does not apply to "firm" because of "ministers-can-lead"

  Scenario: f-tri example 3, a sourcing rule whose effect in Japan is not stated
    Given a firm with
      | ask_type      | tax_incentive          |
      | needed_lever  | regulation_or_guidance |
      | product_class | battery_materials      |
    When the firm is checked as of 2024-01-15
    Then "channel-tri" is undetermined for "firm" because of "same-in-japan"
    And it wants the fact "same_problem_in_japan"

  Scenario Outline: the matter concerns <class>
    Given a firm with
      | ask_type              | supply_chain     |
      | needed_lever          | information_only |
      | product_class         | <class>          |
      | same_problem_in_japan | true             |
    When the firm is checked as of 2024-01-15
    Then "channel-tri" <verdict> "firm" because of "topic-of-the-ministers"
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
      | biopharma_health     | does not apply to   |
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

  Scenario: export control of whatever product
    Given a firm with
      | ask_type              | export_control |
      | needed_lever          | case_decision  |
      | product_class         | autos          |
      | same_problem_in_japan | true           |
    When the firm is checked as of 2024-01-15
    Then "channel-tri" applies to "firm" because of "topic-of-the-ministers"

  Scenario Outline: Japanese firms have the same problem: <japan>
    Given a firm with
      | ask_type              | supply_chain      |
      | needed_lever          | information_only  |
      | product_class         | battery_materials |
      | same_problem_in_japan | <japan>           |
    When the firm is checked as of 2024-01-15
    Then "channel-tri" <verdict> "firm" because of "same-in-japan"
    Examples:
      | japan | verdict           |
      | true  | applies to        |
      | false | does not apply to |

  Scenario Outline: a tax matter that needs <lever>
    Given a firm with
      | ask_type              | tax_incentive     |
      | needed_lever          | <lever>           |
      | product_class         | battery_materials |
      | same_problem_in_japan | true              |
      | statute_subject       | tax               |
    When the firm is checked as of 2024-01-15
    Then "channel-tri" <verdict> "firm" because of "ministers-can-lead"
    Examples:
      | lever                  | verdict             |
      | statute                | does not apply to   |
      | regulation_or_guidance | applies to          |
      |                        | is undetermined for |

  Scenario: a statute that is not one on tax
    Given a firm with
      | ask_type              | subsidy_access    |
      | needed_lever          | statute           |
      | product_class         | battery_materials |
      | same_problem_in_japan | true              |
      | statute_subject       | commerce_chips    |
    When the firm is checked as of 2024-01-15
    Then "channel-tri" applies to "firm"

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type              | supply_chain      |
      | needed_lever          | information_only  |
      | product_class         | battery_materials |
      | same_problem_in_japan | true              |
    When the firm is checked as of <day>
    Then "channel-tri" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2023-08-17 | does not apply to |
      | 2023-08-18 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: before Camp David it is not in force
    Given a firm with
      | ask_type              | supply_chain      |
      | needed_lever          | information_only  |
      | product_class         | battery_materials |
      | same_problem_in_japan | true              |
    When the firm is checked as of 2023-08-17
    Then "channel-tri" does not apply to "firm"
    And it is not in force
