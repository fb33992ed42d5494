Feature: Matters for the Senior Economic Dialogue

  Scenario: f-diplo example 1, a complaint on a tax rule that several ministries share
    Given a firm with
      | ask_type      | tax_incentive |
      | product_class | autos         |
    When the firm is checked as of 2026-01-15
    Then "channel-sed" applies to "firm"
    And the forum "f-sed" is active

  Scenario: f-diplo example 3, the topic is not stated
    Given a firm
    When the firm is checked as of 2026-01-15
    Then "channel-sed" is undetermined for "firm"
    And "channel-pax" is undetermined for "firm"
    And "channel-esdial" is undetermined for "firm"
    And "channel-cet" is undetermined for "firm"

  Scenario Outline: the ask is <ask>
    Given a firm with
      | ask_type      | <ask> |
      | product_class | autos |
    When the firm is checked as of 2026-01-15
    Then "channel-sed" <verdict> "firm" because of "topic-of-state"
    Examples:
      | ask               | verdict             |
      | supply_chain      | applies to          |
      | tax_incentive     | applies to          |
      | project_finance   | applies to          |
      | subsidy_access    | does not apply to   |
      | visa              | does not apply to   |
      | energy            | does not apply to   |
      | tariff_customs    | does not apply to   |
      | export_control    | does not apply to   |
      | market_access_ntb | does not apply to   |
      |                   | is undetermined for |

  Scenario Outline: a subsidy for <class>
    Given a firm with
      | ask_type      | subsidy_access |
      | product_class | <class>        |
    When the firm is checked as of 2026-01-15
    Then "channel-sed" <verdict> "firm" because of "topic-of-state"
    Examples:
      | class             | verdict             |
      | critical_minerals | applies to          |
      | battery_materials | does not apply to   |
      |                   | is undetermined for |

  Scenario Outline: on <day>
    Given a firm with
      | ask_type      | supply_chain |
      | product_class | autos        |
    When the firm is checked as of <day>
    Then "channel-sed" <verdict> "firm"
    Examples:
      | day        | verdict    |
      | 2024-01-15 | applies to |
      | 2025-06-30 | applies to |
      | 2026-01-15 | applies to |
      | 2026-11-23 | applies to |
