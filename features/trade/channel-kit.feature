Feature: Cases for the Korean Investment and Travel Desk

  Scenario: f-kit example 1, a supplier of a large plant needs 40 B-1 visas, through the prime contractor
    Given a firm with
      | ask_type                     | visa          |
      | visa_issue_systemic          | false         |
      | has_us_investment_project    | true          |
      | visa_class                   | b1            |
      | firm_role_on_site            | subcontractor |
      | prime_contractor_files_batch | true          |
    When the firm is checked as of 2026-01-15
    Then "channel-kit" applies to "firm"
    And it obliges "file-through-the-prime"

  Scenario: f-kit example 2, a small firm with its own US plant and no prime contractor
    Given a firm with
      | ask_type                     | visa  |
      | visa_issue_systemic          | false |
      | has_us_investment_project    | true  |
      | visa_class                   | b1    |
      | firm_role_on_site            | owner |
      | prime_contractor_files_batch | false |
      | firm_is_korean_sme           | true  |
    When the firm is checked as of 2026-01-15
    Then "channel-kit" is undetermined for "firm" because of "who-files"
    And it is unsettled

  Scenario: f-kit example 3, an H-1B transfer inside the United States
    Given a firm with
      | ask_type                     | visa          |
      | visa_issue_systemic          | false         |
      | has_us_investment_project    | true          |
      | visa_class                   | h1b           |
      | firm_role_on_site            | subcontractor |
      | prime_contractor_files_batch | true          |
    When the firm is checked as of 2026-01-15
    Then "channel-kit" does not apply to "firm" because of "petition-inside-the-us"

  Scenario Outline: the ask is <ask>, systemic: <systemic>
    Given a firm with
      | ask_type                     | <ask>         |
      | visa_issue_systemic          | <systemic>    |
      | has_us_investment_project    | true          |
      | visa_class                   | b1            |
      | firm_role_on_site            | subcontractor |
      | prime_contractor_files_batch | true          |
    When the firm is checked as of 2026-01-15
    Then "channel-kit" <verdict> "firm" because of "visa-case"
    Examples:
      | ask    | systemic | verdict             |
      | visa   | false    | applies to          |
      | visa   | true     | does not apply to   |
      | visa   |          | is undetermined for |
      | energy | false    | does not apply to   |
      |        | false    | is undetermined for |

  Scenario Outline: an investment project in the United States: <project>
    Given a firm with
      | ask_type                     | visa          |
      | visa_issue_systemic          | false         |
      | has_us_investment_project    | <project>     |
      | visa_class                   | b1            |
      | firm_role_on_site            | subcontractor |
      | prime_contractor_files_batch | true          |
    When the firm is checked as of 2026-01-15
    Then "channel-kit" <verdict> "firm" because of "investment-project"
    Examples:
      | project | verdict             |
      | true    | applies to          |
      | false   | does not apply to   |
      |         | is undetermined for |

  Scenario Outline: a large firm as <role>, included in a batch: <batch>
    Given a firm with
      | ask_type                     | visa    |
      | visa_issue_systemic          | false   |
      | has_us_investment_project    | true    |
      | visa_class                   | b1      |
      | firm_role_on_site            | <role>  |
      | prime_contractor_files_batch | <batch> |
      | firm_is_korean_sme           | false   |
    When the firm is checked as of 2026-01-15
    Then "channel-kit" <verdict> "firm" because of "who-files"
    Examples:
      | role             | batch | verdict             |
      | owner            | false | applies to          |
      | prime_contractor | false | applies to          |
      | equipment_vendor | false | does not apply to   |
      | subcontractor    | false | does not apply to   |
      | staffing         | false | does not apply to   |
      | subcontractor    | true  | applies to          |
      | subcontractor    |       | is undetermined for |
      |                  | false | is undetermined for |

  Scenario Outline: a small firm: <sme>, included in a batch: <batch>
    Given a firm with
      | ask_type                     | visa    |
      | visa_issue_systemic          | false   |
      | has_us_investment_project    | true    |
      | visa_class                   | b1      |
      | firm_role_on_site            | owner   |
      | prime_contractor_files_batch | <batch> |
      | firm_is_korean_sme           | <sme>   |
    When the firm is checked as of 2026-01-15
    Then "channel-kit" <verdict> "firm" because of "who-files"
    Examples:
      | sme   | batch | verdict             |
      | true  | false | is undetermined for |
      | true  | true  | applies to          |
      | false | false | applies to          |
      |       | false | is undetermined for |

  Scenario: the class of visa is not known
    Given a firm with
      | ask_type                     | visa          |
      | visa_issue_systemic          | false         |
      | has_us_investment_project    | true          |
      | firm_role_on_site            | subcontractor |
      | prime_contractor_files_batch | true          |
    When the firm is checked as of 2026-01-15
    Then "channel-kit" is undetermined for "firm" because of "petition-inside-the-us"

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type                     | visa          |
      | visa_issue_systemic          | false         |
      | has_us_investment_project    | true          |
      | visa_class                   | b1            |
      | firm_role_on_site            | subcontractor |
      | prime_contractor_files_batch | true          |
    When the firm is checked as of <day>
    Then "channel-kit" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-12-04 | does not apply to |
      | 2025-12-05 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
