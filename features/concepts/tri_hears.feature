Feature: An issue for the trilateral ministers

  Scenario Outline: <ask> by <lever>, statute on <statute>
    Given a firm with
      | ask_type        | <ask>     |
      | needed_lever    | <lever>   |
      | statute_subject | <statute> |
    When the firm is checked as of 2024-07-01
    Then the concept "tri_hears" is <truth> for "firm" because of "<limb>"
    Examples:
      | ask           | lever            | statute        | truth   | limb           |
      | supply_chain  | information_only |                | true    | no-visa-ask    |
      | supply_chain  | information_only |                | true    | no-tax-statute |
      | visa          | case_decision    |                | false   | no-visa-ask    |
      | tax_incentive | statute          | tax            | false   | no-tax-statute |
      | supply_chain  | statute          | commerce_chips | true    | no-tax-statute |
      | supply_chain  | statute          |                | unknown | no-tax-statute |
      |               | case_decision    |                | unknown | no-visa-ask    |

  Scenario Outline: since Camp David, on <day>
    Given a firm with
      | ask_type     | supply_chain     |
      | needed_lever | information_only |
    When the firm is checked as of <day>
    Then the concept "tri_hears" is <truth> for "firm"
    Examples:
      | day        | truth |
      | 2023-08-17 | false |
      | 2023-08-18 | true  |
