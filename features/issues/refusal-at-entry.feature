Feature: Workers refused at entry again and again

  Scenario Outline: the issue is <kind>, systemic <systemic>
    Given an assignment "crew" with
      | issue_kind          | <kind>     |
      | visa_issue_systemic | <systemic> |
      | workers             | 12         |
    When the firm is checked as of 2026-01-15
    Then the issue "refusal-at-entry" <raised> for "crew"
    Examples:
      | kind          | systemic | raised        |
      | entry_refusal | true     | is raised     |
      | entry_refusal | false    | is not raised |
      | entry_refusal |          | is not raised |
      | processing    | true     | is not raised |
      |               | true     | is not raised |

  Scenario: it goes to the working group, with the number of workers
    Given a firm with
      | name | Hanbit Equipment |
    And an assignment "crew" with
      | issue_kind          | entry_refusal |
      | visa_issue_systemic | true          |
      | workers             | 12            |
    When the firm is checked as of 2026-01-15
    Then the issue "refusal-at-entry" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "Hanbit Equipment reports that workers (12)"
    And its talking point says "인력(12명)"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | issue_kind          | entry_refusal |
      | visa_issue_systemic | true          |
    When the firm is checked as of <day>
    Then the issue "refusal-at-entry" <raised>
    Examples:
      | day        | raised        |
      | 2024-08-13 | is not raised |
      | 2024-08-14 | is raised     |
      | 2026-11-23 | is raised     |
