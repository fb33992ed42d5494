Feature: Liability of the owner for its contractors' workers

  Scenario Outline: contractor <contractor>, the firm <role>, foreign staff <foreign>
    Given an assignment "crew" with
      | contractor_supplies_labor   | <contractor> |
      | firm_role_on_site           | <role>       |
      | subcontractor_foreign_staff | <foreign>    |
    When the firm is checked as of 2026-01-15
    Then the issue "contractor-liability" <raised> for "crew"
    Examples:
      | contractor | role             | foreign | raised        |
      | true       | owner            | true    | is raised     |
      | true       | prime_contractor | true    | is raised     |
      | true       | subcontractor    | true    | is not raised |
      | false      | owner            | true    | is not raised |
      | true       | owner            | false   | is not raised |
      |            | owner            | true    | is not raised |
      | true       |                  | true    | is not raised |
      | true       | owner            |         | is not raised |

  Scenario: it goes to the working group
    Given an assignment "crew" with
      | contractor_supplies_labor   | true  |
      | firm_role_on_site           | owner |
      | subcontractor_foreign_staff | true  |
      | workers                     | 80    |
    When the firm is checked as of 2026-01-15
    Then the issue "contractor-liability" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "(80)"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | contractor_supplies_labor   | true  |
      | firm_role_on_site           | owner |
      | subcontractor_foreign_staff | true  |
    When the firm is checked as of <day>
    Then the issue "contractor-liability" <raised>
    Examples:
      | day        | raised        |
      | 2025-09-03 | is not raised |
      | 2025-09-04 | is raised     |
      | 2026-11-23 | is raised     |
