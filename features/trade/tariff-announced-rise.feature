Feature: Announced rise of Korean tariffs to 25 percent

  Scenario Outline: on <day>
    Given a product "good" with
      | origin_country | KR |
    When the firm is checked as of <day>
    Then "tariff-announced-rise" <verdict> "good"
    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | does not apply to   |
      | 2026-01-25 | does not apply to   |
      | 2026-01-26 | does not apply to   |
      | 2026-07-09 | does not apply to   |
      | 2026-07-10 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  Scenario: no notice was seen
    Given a product "good" with
      | origin_country | KR |
    When the firm is checked as of 2026-01-26
    Then "tariff-announced-rise" does not apply to "good" because of "notice"
    And it cites "Announcement of 26 January 2026"
    And the criterion "notice" is unmet

  Scenario: it was not announced the day before
    Given a product "good" with
      | origin_country | KR |
    When the firm is checked as of 2026-01-25
    Then "tariff-announced-rise" does not apply to "good"
    And it is not in force

  Scenario: nothing later was seen
    Given a product "good" with
      | origin_country | KR |
    When the firm is checked as of 2026-11-23
    Then "tariff-announced-rise" is undetermined for "good" because of "notice"
    And it is unsettled

  Scenario Outline: origin <origin>
    Given a product "good" with
      | origin_country | <origin> |
    When the firm is checked as of 2026-11-23
    Then "tariff-announced-rise" <verdict> "good" because of "korean-goods"
    Examples:
      | origin | verdict             |
      | JP     | does not apply to   |
      |        | is undetermined for |
