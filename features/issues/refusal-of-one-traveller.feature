Feature: A single refusal at entry

  Scenario Outline: the issue is <kind>, systemic <systemic>
    Given an assignment "crew" with
      | issue_kind          | <kind>     |
      | visa_issue_systemic | <systemic> |
    When the firm is checked as of 2026-01-15
    Then the issue "refusal-of-one-traveller" <raised> for "crew"
    Examples:
      | kind          | systemic | raised        |
      | entry_refusal | false    | is raised     |
      | entry_refusal | true     | is not raised |
      | entry_refusal |          | is not raised |
      | quota         | false    | is not raised |
      |               | false    | is not raised |

  Scenario: one engineer is refused, and the case goes to the desk
    Given an assignment "crew" with
      | issue_kind          | entry_refusal |
      | visa_issue_systemic | false         |
      | workers             | 1             |
    When the firm is checked as of 2026-01-15
    Then the issue "refusal-of-one-traveller" is raised for "crew"
    And it goes to "f-kit"
    And its talking point says "travellers (1)"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | issue_kind          | entry_refusal |
      | visa_issue_systemic | false         |
    When the firm is checked as of <day>
    Then the issue "refusal-of-one-traveller" <raised>
    Examples:
      | day        | raised        |
      | 2024-08-13 | is not raised |
      | 2024-08-14 | is raised     |
