Feature: Subcontractors without a US affiliate cannot use L-1

  Scenario Outline: relationship <relationship>, a US entity exists: <exists>
    Given a firm with
      | us_entity_exists | <exists> |
    And an assignment "team" with
      | qualifying_relationship | <relationship> |
    When the firm is checked as of 2025-09-29
    Then the issue "l1-no-us-affiliate" <raised> for "team"
    Examples:
      | relationship  | exists | raised        |
      | none          | true   | is raised     |
      | contract_only | true   | is raised     |
      | subsidiary    | false  | is raised     |
      | subsidiary    | true   | is not raised |
      | subsidiary    |        | is not raised |
      |               | true   | is not raised |

  Scenario: only a statute can help, and the working group hears it
    Given a firm with
      | name | Hanbit Equipment |
    And an assignment "team" with
      | qualifying_relationship | contract_only |
      | workers                 | 12            |
    When the firm is checked as of 2026-11-23
    Then the issue "l1-no-us-affiliate" is raised for "team"
    And it goes to "f-congress"
    And its talking point says "Hanbit Equipment sends 12 workers"
    And its talking point says "인력 12명"

  Scenario Outline: as of <day>
    Given an assignment "team" with
      | qualifying_relationship | none |
    When the firm is checked as of <day>
    Then the issue "l1-no-us-affiliate" <raised>
    Examples:
      | day        | raised        |
      | 2023-12-31 | is not raised |
      | 2024-01-01 | is raised     |
