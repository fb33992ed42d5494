Feature: Section 232 action on critical minerals (no duty)

  Background:
    Given a product "good" with
      | hs_code        | 2836.91 |
      | origin_country | KR      |

  Scenario Outline: the action on <day>
    When the firm is checked as of <day>
    Then "tariff-s232-critical-minerals" <verdict> "good"
    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-13 | does not apply to   |
      | 2026-01-14 | applies to          |
      | 2026-01-15 | applies to          |
      | 2026-07-09 | applies to          |
      | 2026-07-10 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  Scenario: what came of the talks is not known
    When the firm is checked as of 2026-11-23
    Then "tariff-s232-critical-minerals" is undetermined for "good" because of "talks-without-duty"
    And it cites "Proclamation 11001"
    And it is unsettled

  Scenario Outline: HS <code> of origin <origin>
    Given the fact "hs_code" of "good" is "<code>"
    And the fact "origin_country" of "good" is "<origin>"
    When the firm is checked as of 2026-01-15
    Then "tariff-s232-critical-minerals" <verdict> "good" because of "<criterion>"
    Examples:
      | code    | origin | verdict             | criterion          |
      | 2836.91 | KR     | applies to          | talks-without-duty |
      | 7208    | KR     | does not apply to   | mineral            |
      | 2530.90 | KR     | is undetermined for | mineral            |
      | 2836.91 | CL     | does not apply to   | korean-goods       |
      | 2836.91 |        | is undetermined for | korean-goods       |
