Feature: E-1 treaty trader

  The trading company of the background is wholly Korean and buys most of its goods in Korea.

  Background:
    Given an entity "trader" with
      | korean_national_ownership_pct | 100  |
      | trade_continuous              | true |
      | us_korea_trade_share_pct      | 80   |

  # That the trade goes on is added.
  Scenario Outline: e1 example 1, 80 percent of imports from Korea, wholly Korean, checked on <day>
    When the firm is checked as of <day>
    Then "e1" applies to "trader" because of "principally-with-korea"
    And "e1" applies to "trader" because of "korean-owned"
    And "e1" applies to "trader" because of "continuous-trade"
    And it cites "22 CFR 41.51(a)(1)"
    And it obliges "trade-record"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: e1 example 2, a share of 30 percent
    Given the fact "us_korea_trade_share_pct" of "trader" is "30"
    When the firm is checked as of 2025-06-30
    Then "e1" does not apply to "trader" because of "principally-with-korea"

  Scenario: e1 example 3, the share is unknown
    Given the fact "us_korea_trade_share_pct" of "trader" is unknown
    When the firm is checked as of 2025-06-30
    Then "e1" is undetermined for "trader" because of "principally-with-korea"
    And it wants the fact "us_korea_trade_share_pct"

  Scenario Outline: <share> percent of the trade with Korea
    Given the fact "us_korea_trade_share_pct" of "trader" is "<share>"
    When the firm is checked as of 2025-06-30
    Then "e1" <verdict> "trader" because of "principally-with-korea"
    Examples:
      | share | verdict           |
      | 50    | does not apply to |
      | 50.01 | applies to        |

  Scenario Outline: <share> percent Korean
    Given the fact "korean_national_ownership_pct" of "trader" is "<share>"
    When the firm is checked as of 2025-06-30
    Then "e1" <verdict> "trader" because of "korean-owned"
    Examples:
      | share | verdict             |
      | 49.99 | does not apply to   |
      | 50    | applies to          |
      |       | is undetermined for |

  Scenario Outline: continuous trade <flows>
    Given the fact "trade_continuous" of "trader" is "<flows>"
    When the firm is checked as of 2025-06-30
    Then "e1" <verdict> "trader" because of "continuous-trade"
    Examples:
      | flows | verdict             |
      | false | does not apply to   |
      |       | is undetermined for |

  Scenario: a parent listed in Korea alone is Korean without more
    Given the fact "korean_national_ownership_pct" of "trader" is unknown
    And an owner of "trader" with
      | country_of_organization | KR  |
      | exchange_listed         | KRX |
      | equity_pct              | 100 |
    When the firm is checked as of 2025-06-30
    Then "e1" applies to "trader" because of "korean-owned"

  Scenario Outline: the treaty is in force from <day>
    When the firm is checked as of <day>
    Then "e1" <verdict> "trader"
    Examples:
      | day        | verdict           |
      | 1957-11-06 | does not apply to |
      | 1957-11-07 | applies to        |

  Scenario: a trader that invests in a plant as well
    Given the fact "funds_committed_at_risk" of "trader" is "true"
    And the fact "investment_usd" of "trader" is "1,000,000"
    And the fact "enterprise_total_cost_usd" of "trader" is "1,000,000"
    And the fact "enterprise_operating_or_near" of "trader" is "true"
    And the fact "enterprise_marginal" of "trader" is "false"
    When the firm is checked as of 2025-06-30
    Then "e1" applies to "trader"
    And it meets "e2-enterprise"
    And "e2-enterprise" applies to "trader"
    And it meets "e1"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "e1" applies to "trader"
    And it is stale
