Feature: The Joint Fact Sheet of November 2025 and visas

  Scenario Outline: <example>
    Given an assignment "crew" with
      | visa_document_cited | <cited> |
    When the firm is checked as of 2026-01-15
    Then "jfs-2025" <verdict> "crew" because of "<criterion>"
    Examples:
      | example                                                     | cited                  | verdict             | criterion                           |
      | example 1, the Joint Fact Sheet as the basis of a visa      | joint_fact_sheet       | does not apply to   | visa-clause-of-the-joint-fact-sheet |
      | example 2, the embassy's B-1 fact sheet is guidance         | b1_fact_sheet          | applies to          | b-1-fact-sheet                      |
      | example 3, an annex of the Joint Fact Sheet on visas        | joint_fact_sheet_annex | is undetermined for | visa-clause-of-the-joint-fact-sheet |
      | another paper, which is neither                             | other                  | does not apply to   | b-1-fact-sheet                      |
      | nothing is known of what the firm cites                     |                        | is undetermined for | b-1-fact-sheet                      |

  Scenario: the text was not read to its end
    Given an assignment "crew" with
      | visa_document_cited | joint_fact_sheet_annex |
    When the firm is checked as of 2026-01-15
    Then "jfs-2025" is undetermined for "crew" because of "visa-clause-of-the-joint-fact-sheet"
    And it is unsettled
    And it obliges "read-the-full-text"

  Scenario: the working group is where visas were agreed
    Given an assignment "crew" with
      | visa_document_cited | b1_fact_sheet |
      | issue_kind          | scope         |
    When the firm is checked as of 2026-01-15
    Then "jfs-2025" applies to "crew"
    And it meets "btvwg"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | visa_document_cited | b1_fact_sheet |
    When the firm is checked as of <day>
    Then "jfs-2025" <verdict> "crew"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-11-12 | does not apply to |
      | 2025-11-13 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: the day before it was issued
    Given an assignment "crew" with
      | visa_document_cited | b1_fact_sheet |
    When the firm is checked as of 2025-11-12
    Then "jfs-2025" does not apply to "crew"
    And it is not in force

  Scenario: later than the newest source the answer is as last verified
    Given an assignment "crew" with
      | visa_document_cited | b1_fact_sheet |
    When the firm is checked as of 2026-11-23
    Then "jfs-2025" applies to "crew"
    And it is stale
