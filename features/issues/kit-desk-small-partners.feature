Feature: Access of small partner firms to the visa desk

  Scenario Outline: a small firm <sme> in the role of <role>
    Given a firm with
      | firm_is_korean_sme | <sme> |
    And an assignment "crew" with
      | firm_role_on_site | <role> |
    When the firm is checked as of 2026-01-15
    Then the issue "kit-desk-small-partners" <raised> for "crew"
    Examples:
      | sme   | role             | raised        |
      | true  | equipment_vendor | is raised     |
      | true  | subcontractor    | is raised     |
      | true  | staffing         | is raised     |
      | true  | owner            | is not raised |
      | true  | prime_contractor | is not raised |
      | false | subcontractor    | is not raised |
      | true  |                  | is not raised |
      |       | subcontractor    | is not raised |

  Scenario: it goes to the working group
    Given a firm with
      | firm_is_korean_sme | true |
    And an assignment "crew" with
      | firm_role_on_site | subcontractor |
      | workers           | 12            |
    When the firm is checked as of 2026-01-15
    Then the issue "kit-desk-small-partners" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "12 workers"

  Scenario Outline: as of <day>
    Given a firm with
      | firm_is_korean_sme | true |
    And an assignment "crew" with
      | firm_role_on_site | subcontractor |
    When the firm is checked as of <day>
    Then the issue "kit-desk-small-partners" <raised>
    Examples:
      | day        | raised        |
      | 2025-12-04 | is not raised |
      | 2025-12-05 | is raised     |
      | 2026-11-23 | is raised     |
