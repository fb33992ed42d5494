Feature: Korean Investment and Travel Desk

  The crew of the background belongs to a sub-supplier that the lead investor of a battery plant names in its batch.

  Background:
    Given a firm with
      | has_us_investment_project | true  |
      | firm_is_korean_sme        | false |
    And an assignment "crew" with
      | firm_role_on_site            | subcontractor |
      | prime_contractor_files_batch | true          |
      | visa_class                   | b1            |
      | workers                      | 12            |

  Scenario: example 1, a sub-supplier of a battery maker is named in its batch
    When the firm is checked as of 2026-01-15
    Then "kit-desk" applies to "crew" because of "named-by-the-lead-investor"
    And it obliges "list-for-the-batch"
    And it obliges "ask-for-a-meeting"

  Scenario: example 2, a Korean retailer with no US project
    Given a firm with
      | has_us_investment_project | false |
    When the firm is checked as of 2026-01-15
    Then "kit-desk" does not apply to "crew" because of "investment-link"

  Scenario: example 3, a small vendor whose prime contractor is not known
    Given a firm with
      | has_us_investment_project | true |
      | firm_is_korean_sme        | true |
    And the fact "firm_role_on_site" of "crew" is "equipment_vendor"
    And the fact "prime_contractor_files_batch" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "kit-desk" is undetermined for "crew" because of "named-by-the-lead-investor"
    And it wants the fact "prime_contractor_files_batch"

  Scenario Outline: a firm, SME <sme>, batch <batch>
    Given a firm with
      | has_us_investment_project | true  |
      | firm_is_korean_sme        | <sme> |
    And the fact "prime_contractor_files_batch" of "crew" is "<batch>"
    When the firm is checked as of 2026-01-15
    Then "kit-desk" <verdict> "crew" because of "named-by-the-lead-investor"
    Examples:
      | sme   | batch | verdict             |
      | true  | true  | applies to          |
      | true  | false | is undetermined for |
      | false | false | does not apply to   |
      | false |       | is undetermined for |

  Scenario: a small firm without a lead investor, of which no source speaks
    Given a firm with
      | has_us_investment_project | true |
      | firm_is_korean_sme        | true |
    And the fact "prime_contractor_files_batch" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "kit-desk" is undetermined for "crew" because of "named-by-the-lead-investor"
    And it is unsettled

  Scenario Outline: the role is <role>, and nobody files a batch
    Given the fact "firm_role_on_site" of "crew" is "<role>"
    And the fact "prime_contractor_files_batch" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "kit-desk" <verdict> "crew"
    And the criterion "named-by-the-lead-investor" is <outcome>
    Examples:
      | role             | verdict             | outcome       |
      | owner            | applies to          | not triggered |
      | prime_contractor | does not apply to   | unmet         |
      | equipment_vendor | does not apply to   | unmet         |
      | subcontractor    | does not apply to   | unmet         |
      | staffing         | does not apply to   | unmet         |
      |                  | is undetermined for | unknown       |

  Scenario: whether there is a US project is not known
    Given a firm with
      | has_us_investment_project |  |
    When the firm is checked as of 2026-01-15
    Then "kit-desk" is undetermined for "crew" because of "investment-link"

  Scenario Outline: the visa class is <class>
    Given the fact "visa_class" of "crew" is "<class>"
    When the firm is checked as of 2026-01-15
    Then "kit-desk" is undetermined for "crew" because of "applies-for-a-b-1"
    Examples:
      | class |
      | l1b   |
      | esta  |
      |       |

  Scenario: another class of visa
    Given the fact "visa_class" of "crew" is "e2"
    When the firm is checked as of 2026-01-15
    Then "kit-desk" is undetermined for "crew" because of "applies-for-a-b-1"
    And it is unsettled

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then "kit-desk" <verdict> "crew"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-12-04 | does not apply to |
      | 2025-12-05 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: the day before it opens
    When the firm is checked as of 2025-12-04
    Then "kit-desk" does not apply to "crew"
    And it is not in force

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "kit-desk" applies to "crew"
    And it is stale
