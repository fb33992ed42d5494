Feature: Reports to the trilateral early warning

  Scenario: a shock that a firm reports
    Given a firm with
      | ask_type     | supply_chain     |
      | needed_lever | information_only |
    When the firm is checked as of 2024-01-15
    Then "channel-tri-ews" applies to "firm"
    And it obliges "report-the-shock"
    And it cites "Spirit of Camp David, joint statement of 18 August 2023"

  Scenario Outline: the ask is <ask>
    Given a firm with
      | ask_type     | <ask>            |
      | needed_lever | information_only |
    When the firm is checked as of 2024-01-15
    Then "channel-tri-ews" <verdict> "firm" because of "supply-shock"
    Examples:
      | ask            | verdict             |
      | supply_chain   | applies to          |
      | subsidy_access | does not apply to   |
      |                | is undetermined for |

  Scenario Outline: the lever is <lever>
    Given a firm with
      | ask_type     | supply_chain |
      | needed_lever | <lever>      |
    When the firm is checked as of 2024-01-15
    Then "channel-tri-ews" <verdict> "firm" because of "information-alone"
    Examples:
      | lever            | verdict             |
      | information_only | applies to          |
      | case_decision    | does not apply to   |
      |                  | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type     | supply_chain     |
      | needed_lever | information_only |
    When the firm is checked as of <day>
    Then "channel-tri-ews" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2023-08-17 | does not apply to |
      | 2023-08-18 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
