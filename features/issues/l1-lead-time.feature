Feature: Lead time of L-1 petitions

  Scenario Outline: <class>, the matter is <kind>
    Given an assignment "team" with
      | visa_class | <class> |
      | issue_kind | <kind>  |
    When the firm is checked as of 2025-09-29
    Then the issue "l1-lead-time" <raised> for "team"
    Examples:
      | class | kind       | raised        |
      | l1a   | processing | is raised     |
      | l1b   | processing | is raised     |
      | h1b   | processing | is not raised |
      |       | processing | is not raised |
      | l1a   | scope      | is not raised |
      | l1a   |            | is not raised |

  Scenario: it goes to the working group
    Given a firm with
      | name | Hanbit Equipment |
    And an assignment "team" with
      | visa_class | l1b        |
      | issue_kind | processing |
      | workers    | 12         |
    When the firm is checked as of 2026-01-15
    Then the issue "l1-lead-time" is raised for "team"
    And it goes to "f-btvwg"
    And its talking point says "12 workers of Hanbit Equipment wait"
    And its talking point says "인력 12명"

  Scenario Outline: as of <day>
    Given an assignment "team" with
      | visa_class | l1b        |
      | issue_kind | processing |
    When the firm is checked as of <day>
    Then the issue "l1-lead-time" <raised>
    Examples:
      | day        | raised        |
      | 2023-12-31 | is not raised |
      | 2024-01-01 | is raised     |
