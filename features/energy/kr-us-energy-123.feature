Feature: Consent of the United States to enrichment and reprocessing

  Background:
    Given a firm with
      | name                       | Hanbit |
      | enrichment_or_reprocessing | true   |

  Scenario Outline: an activity in enrichment: <activity>
    Given the fact "enrichment_or_reprocessing" of "firm" is "<activity>"
    When the firm is checked as of 2026-01-15
    Then "kr-us-energy-123" <verdict> "firm" because of "enrichment-or-reprocessing"
    And it cites "Korea-US agreement on peaceful uses of nuclear energy of 2015"
    Examples:
      | activity | verdict             |
      | true     | applies to          |
      | false    | does not apply to   |
      |          | is undetermined for |

  Scenario Outline: consent is needed, on <day>
    When the firm is checked as of <day>
    Then "kr-us-energy-123" <verdict> "firm"
    Examples:
      | day        | verdict             |
      | 2015-11-24 | does not apply to   |
      | 2015-11-25 | applies to          |
      | 2024-01-15 | applies to          |
      | 2025-06-30 | applies to          |
      | 2026-01-15 | applies to          |
      | 2026-03-06 | applies to          |
      | 2026-03-07 | is undetermined for |

  Scenario: the outcome of the talks was not verified
    When the firm is checked as of 2026-11-23
    Then "kr-us-energy-123" is undetermined for "firm" because of "consent-needed"
    And it is unsettled
