Feature: Section 301 duties and the balance of the deal

  Background:
    Given a firm with
      | name | Hanbit |
    And a product "film" with
      | origin_country    | KR         |
      | customs_value_usd | 30,000,000 |
    And a product "panel" with
      | origin_country    | KR         |
      | customs_value_usd | 12,000,000 |
    And a product "tool" with
      | origin_country    | JP         |
      | customs_value_usd | 9,000,000  |

  Scenario: what it says and where it goes
    When the firm is checked as of 2026-04-01
    Then the issue "section-301-balance" is raised
    And it goes to "f-ustr-301"
    # 30,000,000 and 12,000,000; the Japanese tool is left out
    And its talking point says "42,000,000 USD"
    And it is worth 42,000,000 USD

  Scenario Outline: origin <origin>, made in <made>
    Given a firm with
      | name | Hanbit |
    And the fact "origin_country" of "film" is "<origin>"
    And the fact "origin_country" of "panel" is "<origin>"
    And the fact "production_country" of "film" is "<made>"
    And the fact "production_country" of "panel" is "<made>"
    When the firm is checked as of 2026-04-01
    Then the issue "section-301-balance" <raised>
    Examples:
      | origin | made  | raised        |
      | KR     | other | is raised     |
      | JP     | other | is not raised |
      |        | US    | is not raised |
      |        |       | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "section-301-balance" <raised>
    Examples:
      | day        | raised        |
      | 2024-01-15 | is not raised |
      | 2025-06-30 | is not raised |
      | 2026-01-15 | is not raised |
      | 2026-03-10 | is not raised |
      | 2026-03-11 | is raised     |
      | 2026-11-23 | is raised     |
