Feature: Visa support beside the Joint Fact Sheet

  Scenario Outline: the paper cited is <cited>
    Given an assignment "crew" with
      | visa_document_cited | <cited> |
    When the firm is checked as of 2026-01-15
    Then the issue "joint-fact-sheet-visa-support" <raised> for "crew"
    Examples:
      | cited                  | raised        |
      | joint_fact_sheet       | is raised     |
      | joint_fact_sheet_annex | is raised     |
      | b1_fact_sheet          | is not raised |
      |                        | is not raised |

  Scenario: it goes to the working group
    Given an assignment "crew" with
      | visa_document_cited | joint_fact_sheet |
      | workers             | 25               |
    When the firm is checked as of 2026-01-15
    Then the issue "joint-fact-sheet-visa-support" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "25 workers"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | visa_document_cited | joint_fact_sheet |
    When the firm is checked as of <day>
    Then the issue "joint-fact-sheet-visa-support" <raised>
    Examples:
      | day        | raised        |
      | 2025-11-12 | is not raised |
      | 2025-11-13 | is raised     |
      | 2026-11-23 | is raised     |
