Feature: Visiting workers who do hands-on work at a plant

  Background:
    Given an investment "plant"
    And an assignment "crew" with
      | investment | plant     |
      | work_kind  | equipment |
      | hands_on   | true      |
      | workers    | 120       |

  Scenario: since the Inflation Reduction Act
    When the firm is checked as of 2022-08-16
    Then the concept "visiting_crew_workers" is "120" for "plant"

  Scenario: not asked before
    When the firm is checked as of 2022-08-15
    Then the concept "visiting_crew_workers" is unknown for "plant"
