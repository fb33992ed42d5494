Feature: Visa integrity fee

  Three workers of the background get a visa in November 2026.

  Background:
    Given an assignment "crew" with
      | workers         | 3          |
      | visa_class      | l1a        |
      | visa_issued     | true       |
      | visa_issue_date | 2026-11-10 |

  # --- worked examples ------------------------------------------------------------------------------------------------

  Scenario: example 1, a B-1 visa issued in August 2025 is not charged
    Given the fact "visa_class" of "crew" is "b1"
    And the fact "visa_issue_date" of "crew" is "2025-08-15"
    When the firm is checked as of 2026-01-15
    Then "visa-fees" does not apply to "crew" because of "collected"
    And it cites "Pub. L. 119-21 §100007"

  Scenario: example 2, travel on an ESTA
    Given the fact "visa_class" of "crew" is "esta"
    When the firm is checked as of 2026-11-23
    Then "visa-fees" does not apply to "crew" because of "without-visa"
    And it cites "INA §217"
    And the issue "visa-integrity-fee" is not raised

  # Three fees of at least 250 dollars are 750, and nothing is due while none is collected: a charge is negative.
  Scenario: example 3, an L-1 visa in November 2026
    When the firm is checked as of 2026-11-23
    Then "visa-fees" is undetermined for "crew" because of "collected"
    And it is unsettled
    And it is worth at most 0 USD
    And it obliges "check-collection"
    And it obliges "keep-proof-for-refund"
    And it meets "b1-general"

  # --- the days -------------------------------------------------------------------------------------------------------

  Scenario Outline: as of <day> a visa issued on <issued>
    Given the fact "visa_issue_date" of "crew" is "<issued>"
    When the firm is checked as of <day>
    Then "visa-fees" <verdict> "crew"
    And it <state>
    Examples:
      | day        | issued     | verdict             | state           |
      | 2024-01-15 | 2026-11-10 | does not apply to   | is not in force |
      | 2025-06-30 | 2026-11-10 | does not apply to   | is not in force |
      | 2025-07-03 | 2026-11-10 | does not apply to   | is not in force |
      | 2025-07-04 | 2026-11-10 | is undetermined for | is unsettled    |
      | 2026-01-15 | 2026-01-10 | is undetermined for | is unsettled    |
      | 2026-11-23 | 2026-11-10 | is undetermined for | is unsettled    |
      | 2026-11-23 | 2026-01-01 | is undetermined for | is unsettled    |
      | 2026-11-23 | 2025-12-31 | does not apply to   | is stale        |

  # --- one fact at a time ---------------------------------------------------------------------------------------------

  Scenario: no visa is issued
    Given the fact "visa_issued" of "crew" is "false"
    When the firm is checked as of 2026-11-23
    Then "visa-fees" does not apply to "crew" because of "visa-issued"
    And the issue "visa-integrity-fee" is not raised

  Scenario Outline: <fact> is unknown
    Given the firm file "features/visas/visa-fees-collected.yaml"
    And the fact "visa_issue_date" of "crew" is "2026-03-02"
    And the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-11-23
    Then "visa-fees" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact            | criterion    |
      | visa_issued     | visa-issued  |
      | visa_issue_date | collected    |
      | visa_class      | without-visa |

  # --- once it is collected -------------------------------------------------------------------------------------------

  # Four visas at 250 dollars are 1,000 in the fiscal year 2025, and more than nothing less later.
  Scenario Outline: with collection assumed, a visa issued on <issued>
    Given the firm file "features/visas/visa-fees-collected.yaml"
    And the fact "visa_issue_date" of "crew" is "<issued>"
    When the firm is checked as of 2026-11-23
    Then "visa-fees" applies to "crew" because of "visa-issued"
    And it is worth <worth> USD
    And the issue "visa-integrity-fee" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "4 workers"
    And it is worth <stake> USD
    Examples:
      | issued     | worth          | stake          |
      | 2025-07-04 | -1,000         | 1,000          |
      | 2025-09-30 | -1,000         | 1,000          |
      | 2025-10-01 | at most -1,000 | at least 1,000 |

  Scenario: a visa issued before the law is not charged even so
    Given the firm file "features/visas/visa-fees-collected.yaml"
    And the fact "visa_issue_date" of "crew" is "2025-07-03"
    When the firm is checked as of 2026-11-23
    Then "visa-fees" does not apply to "crew" because of "collected"
    And the issue "visa-integrity-fee" is not raised

  # --- the issue ------------------------------------------------------------------------------------------------------

  Scenario Outline: the issue as of <day>
    When the firm is checked as of <day>
    Then the issue "visa-integrity-fee" <raised>
    Examples:
      | day        | raised                |
      | 2025-07-03 | is not raised         |
      | 2025-07-04 | is raised for "crew"  |
      | 2026-11-23 | is raised for "crew"  |
