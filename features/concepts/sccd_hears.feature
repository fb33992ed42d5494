Feature: An issue for the Supply Chain and Commercial Dialogue

  Scenario Outline: <ask> by <lever>, statute on <statute>
    Given a firm with
      | ask_type        | <ask>     |
      | needed_lever    | <lever>   |
      | statute_subject | <statute> |
    When the firm is checked as of 2024-01-15
    Then the concept "sccd_hears" is <truth> for "firm" because of "<limb>"
    Examples:
      | ask            | lever                  | statute        | truth   | limb                         |
      | subsidy_access | case_decision          |                | true    | no-single-visa-case          |
      | subsidy_access | statute                | commerce_chips | true    | no-tax-or-immigration-statute |
      | subsidy_access | statute                | tax            | false   | no-tax-or-immigration-statute |
      | visa           | statute                | immigration    | false   | no-tax-or-immigration-statute |
      | visa           | case_decision          |                | false   | no-single-visa-case          |
      | visa           | regulation_or_guidance |                | true    | no-single-visa-case          |
      | tax_incentive  | statute                | commerce_chips | false   | no-tax-rule                  |
      | tax_incentive  | statute                | tax            | false   | no-tax-rule                  |
      | tax_incentive  | regulation_or_guidance |                | false   | no-tax-rule                  |
      | tax_incentive  | information_only       |                | true    | no-tax-rule                  |
      | energy         | information_only       |                | false   | no-energy-policy             |
      | supply_chain   | information_only       |                | true    | no-energy-policy             |
      | subsidy_access | statute                |                | unknown | no-tax-or-immigration-statute |
      |                | case_decision          |                | unknown | no-single-visa-case          |
      | visa           |                        |                | unknown | no-single-visa-case          |

  Scenario Outline: in force since the memorandum, on <day>
    Given a firm with
      | ask_type     | subsidy_access |
      | needed_lever | case_decision  |
    When the firm is checked as of <day>
    Then the concept "sccd_hears" is <truth> for "firm"
    Examples:
      | day        | truth |
      | 2022-05-20 | false |
      | 2022-05-21 | true  |
