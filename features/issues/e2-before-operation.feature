Feature: E-2 registration before a plant operates

  Background:
    Given a firm with
      | name | Hanbit |
    And an entity "plant-co" with
      | korean_national_ownership_pct | 100         |
      | funds_committed_at_risk       | true        |
      | investment_usd                | 800,000,000 |
      | enterprise_operating_or_near  | false       |

  Scenario: money spent and no production yet
    When the firm is checked as of 2026-01-15
    Then the issue "e2-before-operation" is raised for "plant-co"
    And it goes to "f-kit"
    And its talking point says "Hanbit"
    And its talking point says "US dollars: 800,000,000"
    And it is worth 800,000,000 USD

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "plant-co" is "<value>"
    When the firm is checked as of 2026-01-15
    Then the issue "e2-before-operation" is not raised
    Examples:
      | fact                          | value |
      | korean_national_ownership_pct | 40    |
      | funds_committed_at_risk       | false |
      | enterprise_operating_or_near  | true  |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "e2-before-operation" <raised>
    Examples:
      | day        | raised        |
      | 2023-12-31 | is not raised |
      | 2024-01-01 | is raised     |
      | 2024-01-15 | is raised     |
      | 2026-11-23 | is raised     |
