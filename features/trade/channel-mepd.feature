Feature: Matters for the Ministerial Energy Policy Dialogue

  Scenario: f-mepd example 1, a maker of small-reactor parts wants laboratory work unblocked
    Given a firm with
      | ask_type      | energy        |
      | needed_lever  | case_decision |
      | product_class | nuclear       |
    When the firm is checked as of 2026-01-15
    Then "channel-mepd" applies to "firm"
    And it obliges "letter-to-both"
    And the forum "f-mepd" is announced

  Scenario: f-mepd example 2, a battery maker asks for a rule under section 45X
    Given a firm with
      | ask_type      | tax_incentive          |
      | needed_lever  | regulation_or_guidance |
      | product_class | battery_cells_packs    |
    When the firm is checked as of 2026-01-15
    Then "channel-mepd" does not apply to "firm"

  Scenario: f-mepd example 3, a hydrogen firm does not state its lever
    Given a firm with
      | ask_type      | energy           |
      | product_class | hydrogen_ammonia |
    When the firm is checked as of 2026-01-15
    Then "channel-mepd" is undetermined for "firm" because of "energy-department-lever"
    And it wants the fact "needed_lever"

  Scenario Outline: another ask that concerns <class>
    Given a firm with
      | ask_type          | subsidy_access |
      | needed_lever      | case_decision  |
      | product_class     | <class>        |
      | seeks_mou_funding | false          |
    When the firm is checked as of 2026-01-15
    Then "channel-mepd" <verdict> "firm" because of "energy-topic"
    Examples:
      | class                | verdict             |
      | chips                | does not apply to   |
      | wafers               | does not apply to   |
      | chip_equipment       | does not apply to   |
      | chip_materials       | does not apply to   |
      | packaging_substrates | does not apply to   |
      | battery_cells_packs  | does not apply to   |
      | battery_materials    | does not apply to   |
      | critical_minerals    | does not apply to   |
      | biopharma_health     | does not apply to   |
      | robotics_additive    | does not apply to   |
      | digital              | does not apply to   |
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

  Scenario: energy, of whatever product
    Given a firm with
      | ask_type      | energy        |
      | needed_lever  | case_decision |
      | product_class | autos         |
    When the firm is checked as of 2026-01-15
    Then "channel-mepd" applies to "firm" because of "energy-topic"

  Scenario Outline: the lever is <lever>
    Given a firm with
      | ask_type      | energy  |
      | needed_lever  | <lever> |
      | product_class | nuclear |
    When the firm is checked as of 2026-01-15
    Then "channel-mepd" <verdict> "firm" because of "energy-department-lever"
    Examples:
      | lever                     | verdict           |
      | regulation_or_guidance    | applies to        |
      | case_decision             | applies to        |
      | information_only          | applies to        |
      | statute                   | does not apply to |
      | presidential_trade_action | does not apply to |
      | treaty_implementation     | does not apply to |
      | project_selection         | does not apply to |

  Scenario: a tax credit for a reactor is no matter of the dialogue
    Given a firm with
      | ask_type      | tax_incentive          |
      | needed_lever  | regulation_or_guidance |
      | product_class | nuclear                |
    When the firm is checked as of 2026-01-15
    Then "channel-mepd" does not apply to "firm" because of "tax-credit"

  Scenario Outline: <class> with money of the packages sought: <sought>
    Given a firm with
      | ask_type          | energy        |
      | needed_lever      | case_decision |
      | product_class     | <class>       |
      | seeks_mou_funding | <sought>      |
    When the firm is checked as of 2026-01-15
    Then "channel-mepd" <verdict> "firm" because of "lng-equity"
    Examples:
      | class       | sought | verdict             |
      | lng_oil_gas | true   | does not apply to   |
      | lng_oil_gas | false  | applies to          |
      | lng_oil_gas |        | is undetermined for |
      | grid        | true   | applies to          |

  Scenario Outline: two ministries since 1 October 2025, on <day>
    Given a firm with
      | ask_type      | energy        |
      | needed_lever  | case_decision |
      | product_class | nuclear       |
    When the firm is checked as of <day>
    Then "channel-mepd" applies to "firm"
    And it obliges "letter-to-both"
    Examples:
      | day        |
      | 2025-10-01 |

  Scenario: one ministry until 30 September 2025
    Given a firm with
      | ask_type      | energy        |
      | needed_lever  | case_decision |
      | product_class | nuclear       |
    When the firm is checked as of 2025-09-30
    Then "channel-mepd" applies to "firm"
    And it does not oblige "letter-to-both"

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type      | energy        |
      | needed_lever  | case_decision |
      | product_class | nuclear       |
    When the firm is checked as of <day>
    Then "channel-mepd" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2021-11-09 | does not apply to |
      | 2021-11-10 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-11-23 | applies to        |
