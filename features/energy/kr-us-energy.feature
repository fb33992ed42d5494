Feature: Matters for the Korea-US Energy Policy Dialogue

  Background:
    Given a firm with
      | name            | Hanbit             |
      | energy_activity | nuclear_smr        |
      | needed_lever    | case_decision      |
      | ask_type        | energy             |

  Scenario: a maker of small-reactor parts with a decision of the Department to ask for
    When the firm is checked as of 2024-01-15
    Then "kr-us-energy" applies to "firm" because of "energy-activity"
    And it cites "Launch of the ministerial Energy Policy Dialogue, 10 November 2021"
    And it obliges "facts-of-the-matter"

  Scenario: worked example 4, a question on the rate of section 45V is for Treasury
    Given the fact "energy_activity" of "firm" is "clean_hydrogen"
    And the fact "ask_type" of "firm" is "tax_incentive"
    And the fact "needed_lever" of "firm" is "regulation_or_guidance"
    When the firm is checked as of 2026-11-23
    Then "kr-us-energy" does not apply to "firm" because of "tax-question"

  Scenario: a visa question is for the visa desk
    Given the fact "ask_type" of "firm" is "visa"
    When the firm is checked as of 2026-11-23
    Then "kr-us-energy" does not apply to "firm" because of "visa-question"

  Scenario Outline: the lever is <lever>
    Given the fact "needed_lever" of "firm" is "<lever>"
    When the firm is checked as of 2025-06-30
    Then "kr-us-energy" <verdict> "firm" because of "energy-department-lever"
    Examples:
      | lever                     | verdict             |
      | regulation_or_guidance    | applies to          |
      | case_decision             | applies to          |
      | information_only          | applies to          |
      | statute                   | does not apply to   |
      | presidential_trade_action | does not apply to   |
      | treaty_implementation     | does not apply to   |
      | project_selection         | does not apply to   |
      |                           | is undetermined for |

  Scenario: no activity is known
    Given the fact "energy_activity" of "firm" is unknown
    When the firm is checked as of 2026-01-15
    Then "kr-us-energy" is undetermined for "firm" because of "energy-activity"
    And it wants the fact "energy_activity" of "firm"

  Scenario: no energy activity
    Given the fact "energy_activity" of "firm" is "none"
    When the firm is checked as of 2026-01-15
    Then "kr-us-energy" does not apply to "firm" because of "energy-activity"

  Scenario: what is asked is not known
    Given the fact "ask_type" of "firm" is unknown
    When the firm is checked as of 2026-01-15
    Then "kr-us-energy" is undetermined for "firm" because of "tax-question"
    And it wants the fact "ask_type" of "firm"

  Scenario Outline: launched on 10 November 2021, on <day>
    When the firm is checked as of <day>
    Then "kr-us-energy" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2021-11-09 | does not apply to |
      | 2021-11-10 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
