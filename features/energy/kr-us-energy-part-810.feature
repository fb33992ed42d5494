Feature: General authorisation under 10 CFR Part 810

  Background:
    Given a firm with
      | name                       | Hanbit |
      | nuclear_technology_origin  | US     |
      | retransfer_planned         | false  |
      | enrichment_or_reprocessing | false  |

  Scenario Outline: worked example 1, US data of small-reactor parts for a Korean plant, on <day>
    When the firm is checked as of <day>
    Then "kr-us-energy-part-810" applies to "firm" because of "stays-in-korea"
    And it cites "10 CFR Part 810, Appendix A"
    And it obliges "report-or-request"
    And it is stale
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: worked example 2, the same data on to Poland
    Given the fact "retransfer_planned" of "firm" is "true"
    And the fact "third_country_export" of "firm" is "PL"
    When the firm is checked as of 2026-11-23
    Then "kr-us-energy-part-810" is undetermined for "firm" because of "stays-in-korea"
    And it is unsettled
    And the issue "kr-us-energy-retransfer" is raised
    And it goes to "f-mepd"

  Scenario Outline: <fact> is "<value>"
    Given the fact "<fact>" of "firm" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "kr-us-energy-part-810" <verdict> "firm" because of "<criterion>"
    Examples:
      | fact                       | value | verdict             | criterion               |
      | nuclear_technology_origin  | KR    | does not apply to   | us-technology           |
      | nuclear_technology_origin  |       | is undetermined for | us-technology           |
      | retransfer_planned         |       | is undetermined for | stays-in-korea          |
      | enrichment_or_reprocessing | true  | does not apply to   | no-sensitive-technology |
      | enrichment_or_reprocessing |       | is undetermined for | no-sensitive-technology |
