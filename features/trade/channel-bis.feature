Feature: Matters for the Bureau of Industry and Security

  Scenario: f-bis-f-commerce example 1, a tool for the plant in Xi'an after 2026 needs a new licence
    Given a firm with
      | ask_type         | export_control |
      | needed_lever     | case_decision  |
      | eccn             | 3B001          |
      | china_fab_exists | true           |
    When the firm is checked as of 2026-11-23
    Then "channel-bis" applies to "firm"
    And it obliges "licence-for-2027"

  Scenario: f-bis-f-commerce example 3, the ECCN is not known
    Given a firm with
      | ask_type         | export_control |
      | needed_lever     | case_decision  |
      | china_fab_exists | true           |
    When the firm is checked as of 2026-01-15
    Then "channel-bis" is undetermined for "firm" because of "on-the-control-list"
    And it wants the fact "eccn"

  Scenario: no plant in China
    Given a firm with
      | ask_type         | export_control |
      | needed_lever     | case_decision  |
      | eccn             | 3B001          |
      | china_fab_exists | false          |
    When the firm is checked as of 2026-01-15
    Then "channel-bis" applies to "firm"
    And it does not oblige "licence-for-2027"

  Scenario Outline: the number is <eccn>
    Given a firm with
      | ask_type         | export_control |
      | needed_lever     | case_decision  |
      | eccn             | <eccn>         |
      | china_fab_exists | true           |
    When the firm is checked as of 2026-01-15
    Then "channel-bis" <verdict> "firm" because of "on-the-control-list"
    Examples:
      | eccn  | verdict           |
      | 3B001 | applies to        |
      | EAR99 | does not apply to |

  Scenario Outline: the ask is <ask>
    Given a firm with
      | ask_type         | <ask>         |
      | needed_lever     | case_decision |
      | eccn             | 3B001         |
      | china_fab_exists | true          |
    When the firm is checked as of 2026-01-15
    Then "channel-bis" <verdict> "firm" because of "export-control-ask"
    Examples:
      | ask            | verdict             |
      | export_control | applies to          |
      | tariff_customs | does not apply to   |
      |                | is undetermined for |
