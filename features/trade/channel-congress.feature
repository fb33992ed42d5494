Feature: Matters for Congress

  Scenario: f-congress example 1, 15,000 visas a year are for the Judiciary committees
    Given a firm with
      | ask_type        | visa        |
      | needed_lever    | statute     |
      | statute_subject | immigration |
    When the firm is checked as of 2026-01-15
    Then "channel-congress" applies to "firm"
    And it obliges "immigration"
    And the deadline "bills-lapse" is 2027-01-03

  Scenario: f-congress example 2, a date of section 48D is for Ways and Means and Finance
    Given a firm with
      | ask_type        | tax_incentive |
      | needed_lever    | statute       |
      | statute_subject | tax           |
    When the firm is checked as of 2026-01-15
    Then "channel-congress" applies to "firm"
    And it obliges "tax"

  Scenario: f-congress example 3, the lever is not known
    Given a firm with
      | ask_type        | tax_incentive |
      | statute_subject | tax           |
    When the firm is checked as of 2026-01-15
    Then "channel-congress" is undetermined for "firm" because of "statute"
    And it wants the fact "needed_lever"

  Scenario Outline: a statute on <field>
    Given a firm with
      | needed_lever    | statute |
      | statute_subject | <field> |
    When the firm is checked as of 2026-01-15
    Then "channel-congress" applies to "firm"
    And it obliges "<committees>"
    And it does not oblige "<others>"
    Examples:
      | field                | committees           | others               |
      | tax                  | tax                  | trade-tariff         |
      | trade_tariff         | trade-tariff         | immigration          |
      | immigration          | immigration          | commerce-chips       |
      | commerce_chips       | commerce-chips       | export-control-cfius |
      | export_control_cfius | export-control-cfius | energy               |
      | energy               | energy               | defense-ships        |
      | defense_ships        | defense-ships        | coastwise-shipping   |
      | coastwise_shipping   | coastwise-shipping   | tax                  |

  Scenario Outline: the lever is <lever>
    Given a firm with
      | needed_lever | <lever> |
    When the firm is checked as of 2026-01-15
    Then "channel-congress" <verdict> "firm" because of "statute"
    Examples:
      | lever                  | verdict           |
      | statute                | applies to        |
      | regulation_or_guidance | does not apply to |
      | case_decision          | does not apply to |
      | project_selection      | does not apply to |

  Scenario Outline: bills of the 119th Congress, on <day>
    Given a firm with
      | needed_lever | statute |
    When the firm is checked as of <day>
    Then "channel-congress" applies to "firm"
    And the deadline "bills-lapse" is 2027-01-03
    Examples:
      | day        |
      | 2025-01-04 |
      | 2026-11-23 |
      | 2027-01-03 |

  Scenario Outline: no bill of the 119th Congress is pending, on <day>
    Given a firm with
      | needed_lever | statute |
    When the firm is checked as of <day>
    Then "channel-congress" applies to "firm"
    And there is no deadline "bills-lapse"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-01-03 |
      | 2027-01-04 |
