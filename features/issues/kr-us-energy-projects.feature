Feature: Open issue: terms of LNG and small-reactor projects

  Scenario Outline: active in <activity>, asking for <ask>, on <day>
    Given a firm with
      | name            | Hanbit        |
      | energy_activity | <activity>    |
      | ask_type        | <ask>         |
      | needed_lever    | case_decision |
    When the firm is checked as of <day>
    Then the issue "kr-us-energy-projects" is <raised>
    Examples:
      | activity    | ask           | day        | raised     |
      | lng         | energy        | 2026-01-15 | raised     |
      | nuclear_smr | energy        | 2026-01-15 | raised     |
      | ccus        | energy        | 2026-01-15 | not raised |
      | lng         | tax_incentive | 2026-01-15 | not raised |
      | lng         |               | 2026-01-15 | not raised |
      | lng         | energy        | 2025-03-20 | raised     |
      | lng         | energy        | 2025-03-19 | not raised |

  Scenario: it goes to the energy dialogue
    Given a firm with
      | name            | Hanbit        |
      | energy_activity | lng           |
      | ask_type        | energy        |
      | needed_lever    | case_decision |
    When the firm is checked as of 2026-01-15
    Then the issue "kr-us-energy-projects" is raised
    And it goes to "f-mepd"
    And its talking point says "LNG or small reactors"
