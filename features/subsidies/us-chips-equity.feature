Feature: Equity in return for CHIPS money

  Background:
    Given an investment "plant" with
      | requested_direct_funding_usd | 0 |
    And an award "award" of "plant" with
      | guardrail_agreement_signed | true        |
      | award_date                 | 2024-12-19  |
      | award_undisbursed_usd      | 229,000,000 |

  Scenario: E1, an award of December 2024, half of it not paid out
    When the firm is checked as of 2026-01-15
    Then "us-chips-equity" applies to "plant" because of "undisbursed-award"
    And it cites "15 U.S.C. §4652(a)(3)(A)"
    And it is stale
    And it obliges "amendment-clause"
    And it meets "us-chips-grant"
    And the criterion "equity-offered" is unknown
    And the issue "us-chips-equity" is raised for "plant"

  Scenario: E2, no award and no request
    Given an investment "other" with
      | requested_direct_funding_usd | 0 |
    And "other" has no awards
    When the firm is checked as of 2026-01-15
    Then "us-chips-equity" does not apply to "other" because of "undisbursed-award"
    And "us-chips-equity" does not apply to "other" because of "new-request"
    And the issue "us-chips-equity" is not raised for "other"

  Scenario: E3, how much is paid out is not stated
    Given the fact "award_undisbursed_usd" of "award" is unknown
    When the firm is checked as of 2026-01-15
    Then "us-chips-equity" is undetermined for "plant" because of "undisbursed-award"
    And it wants the fact "award_undisbursed_usd"
    And the issue "us-chips-equity" is not raised for "plant"

  Scenario Outline: fully paid out, or another program's award
    Given the fact "award_undisbursed_usd" of "award" is "<open>"
    And the fact "guardrail_agreement_signed" of "award" is "<signed>"
    When the firm is checked as of 2026-01-15
    Then "us-chips-equity" <verdict> "plant" because of "undisbursed-award"

    Examples:
      | open        | signed | verdict             |
      | 0           | true   | does not apply to   |
      | 0.01        | true   | applies to          |
      | 229,000,000 | false  | does not apply to   |
      | 229,000,000 |        | is undetermined for |

  Scenario Outline: a new request, before any award
    Given an investment "new" with
      | requested_direct_funding_usd | <asked> |
    And an award "later" of "new" with
      | guardrail_agreement_signed | true    |
      | award_date                 | <award> |
      | award_undisbursed_usd      | 0       |
    When the firm is checked as of 2026-01-15
    Then "us-chips-equity" <verdict> "new" because of "new-request"

    Examples:
      | asked | award      | verdict             |
      | 0.01  | 2026-01-16 | applies to          |
      | 0.01  | 2026-01-15 | does not apply to   |
      | 0     | 2026-01-16 | does not apply to   |
      |       | 2026-01-16 | is undetermined for |
      | 0.01  |            | is undetermined for |

  Scenario Outline: what this firm is told
    Given the fact "offered_terms_include_equity" of "plant" is "<plant>"
    And the fact "offered_terms_include_equity" of "award" is "<award>"
    When the firm is checked as of 2026-01-15
    Then "us-chips-equity" applies to "plant"
    And the criterion "equity-offered" is <outcome>

    Examples:
      | plant | award | outcome |
      | true  |       | met     |
      |       | true  | met     |
      | false | false | unmet   |
      | false |       | unknown |

  Scenario Outline: days on which the practice is asked
    When the firm is checked as of <day>
    Then "us-chips-equity" <verdict> "plant"
    And the issue "us-chips-equity" is <raised>

    Examples:
      | day        | verdict             | raised     |
      | 2024-01-15 | does not apply to   | not raised |
      | 2025-06-29 | does not apply to   | not raised |
      | 2025-06-30 | applies to          | raised     |
      | 2026-01-15 | applies to          | raised     |
      | 2026-01-16 | is undetermined for | raised     |
      | 2026-11-23 | is undetermined for | raised     |

  Scenario: since it was last seen
    When the firm is checked as of 2026-11-23
    Then "us-chips-equity" is undetermined for "plant" because of "asked-in-practice"
    And it is unsettled
