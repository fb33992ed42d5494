Feature: Executive or managerial post in the United States (INA §101(a)(44))

  Scenario Outline: the post of <role>
    Given an assignment "team" with
      | role_type                          | <role>          |
      | supervised_staff_are_professionals | <professionals> |
    When the firm is checked as of 2026-01-15
    Then the concept "managerial_post" is <truth> for "team" because of "<criterion>"
    Examples:
      | role                  | professionals | truth   | criterion                   |
      | executive             | false         | true    | executive-or-manager        |
      | manager               | false         | true    | executive-or-manager        |
      | function_manager      | false         | true    | executive-or-manager        |
      | first_line_supervisor | true          | true    | supervisor-of-professionals |
      | first_line_supervisor | false         | false   | supervisor-of-professionals |
      | first_line_supervisor | false         | false   | executive-or-manager        |
      | first_line_supervisor |               | unknown | supervisor-of-professionals |
      | operator              | true          | false   | supervisor-of-professionals |
      | degreed_engineer      | true          | false   | executive-or-manager        |
      |                       | true          | unknown | executive-or-manager        |
      |                       | false         | unknown | executive-or-manager        |
