Feature: Enforcement action at investment sites

  Scenario Outline: the issue is <kind>
    Given an assignment "crew" with
      | issue_kind | <kind> |
    When the firm is checked as of 2026-01-15
    Then the issue "enforcement-at-sites" <raised> for "crew"
    Examples:
      | kind          | raised        |
      | enforcement   | is raised     |
      | entry_refusal | is not raised |
      |               | is not raised |

  Scenario: it goes to the working group
    Given an assignment "crew" with
      | issue_kind | enforcement |
      | workers    | 30          |
    When the firm is checked as of 2026-01-15
    Then the issue "enforcement-at-sites" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "30 workers"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | issue_kind | enforcement |
    When the firm is checked as of <day>
    Then the issue "enforcement-at-sites" <raised>
    Examples:
      | day        | raised        |
      | 2025-09-03 | is not raised |
      | 2025-09-04 | is raised     |
      | 2026-11-23 | is raised     |
