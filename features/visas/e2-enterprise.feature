Feature: E-2 treaty investor company

  The company of the background builds a battery plant with Korean money alone.

  Background:
    Given an entity "plant-co" with
      | korean_national_ownership_pct | 100           |
      | jv_veto_rights                | false         |
      | funds_committed_at_risk       | true          |
      | investment_usd                | 2,000,000,000 |
      | enterprise_total_cost_usd     | 2,000,000,000 |
      | enterprise_operating_or_near  | true          |
      | enterprise_marginal           | false         |

  # That the plant is near operation and what it costs in all is added.
  Scenario Outline: e2-enterprise example 1, a wholly Korean battery plant with 2 billion spent, checked on <day>
    When the firm is checked as of <day>
    Then "e2-enterprise" applies to "plant-co" because of "korean-owned"
    And "e2-enterprise" applies to "plant-co" because of "funds-at-risk"
    And "e2-enterprise" applies to "plant-co" because of "substantial"
    And "e2-enterprise" applies to "plant-co" because of "real-enterprise"
    And "e2-enterprise" applies to "plant-co" because of "not-marginal"
    And "e2-enterprise" applies to "plant-co" because of "develops-and-directs"
    And it cites "8 CFR 214.2(e)(16)"
    And it obliges "register-company"
    And it obliges "corporate-tree"
    And it obliges "proof-of-spend"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: e2-enterprise example 2, a joint venture 40 percent Korean
    Given the fact "korean_national_ownership_pct" of "plant-co" is "40"
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" does not apply to "plant-co" because of "korean-owned"

  Scenario: e2-enterprise example 3, a joint venture 50/50, the veto unknown
    Given the fact "korean_national_ownership_pct" of "plant-co" is "50"
    And the fact "jv_veto_rights" of "plant-co" is unknown
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" is undetermined for "plant-co" because of "develops-and-directs"
    And it wants the fact "jv_veto_rights"

  Scenario Outline: <share> percent Korean, veto <veto>
    Given the fact "korean_national_ownership_pct" of "plant-co" is "<share>"
    And the fact "jv_veto_rights" of "plant-co" is "<veto>"
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" <verdict> "plant-co" because of "<criterion>"
    Examples:
      | share | veto  | verdict             | criterion            |
      | 49.99 | true  | does not apply to   | korean-owned         |
      | 49.99 | true  | does not apply to   | develops-and-directs |
      | 49    | false | does not apply to   | korean-owned         |
      | 50    | true  | applies to          | korean-owned         |
      | 50    | true  | applies to          | develops-and-directs |
      | 50    | false | is undetermined for | develops-and-directs |
      | 50.01 | false | applies to          | develops-and-directs |

  Scenario: whether half without a veto is control, sources disagree
    Given the fact "korean_national_ownership_pct" of "plant-co" is "50"
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" is undetermined for "plant-co" because of "develops-and-directs"
    And it is contested

  # Below the whole cost no share is fixed.
  Scenario Outline: <amount> of a cost of 2 billion
    Given the fact "investment_usd" of "plant-co" is "<amount>"
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" <verdict> "plant-co" because of "substantial"
    Examples:
      | amount           | verdict             |
      | 0                | does not apply to   |
      | 0.01             | is undetermined for |
      | 1,999,999,999.99 | is undetermined for |
      | 2,000,000,000    | applies to          |
      | 2,000,000,000.01 | applies to          |

  Scenario: a part of the cost is weighed by the officer
    Given the fact "investment_usd" of "plant-co" is "1,200,000,000"
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" is undetermined for "plant-co" because of "substantial"
    And it is unsettled

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "plant-co" is "<value>"
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" does not apply to "plant-co" because of "<criterion>"
    Examples:
      | fact                         | value | criterion       |
      | funds_committed_at_risk      | false | funds-at-risk   |
      | enterprise_operating_or_near | false | real-enterprise |
      | enterprise_marginal          | true  | not-marginal    |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "plant-co" is unknown
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" is undetermined for "plant-co" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                          | criterion            |
      | korean_national_ownership_pct | korean-owned         |
      | korean_national_ownership_pct | develops-and-directs |
      | funds_committed_at_risk       | funds-at-risk        |
      | investment_usd                | substantial          |
      | enterprise_total_cost_usd     | substantial          |
      | enterprise_operating_or_near  | real-enterprise      |
      | enterprise_marginal           | not-marginal         |

  Scenario: a parent listed in Korea alone is Korean without more
    Given the fact "korean_national_ownership_pct" of "plant-co" is unknown
    And an owner of "plant-co" with
      | country_of_organization | KR  |
      | exchange_listed         | KRX |
      | equity_pct              | 100 |
    When the firm is checked as of 2025-06-30
    Then "e2-enterprise" applies to "plant-co" because of "korean-owned"

  Scenario Outline: the treaty is in force from <day>
    When the firm is checked as of <day>
    Then "e2-enterprise" <verdict> "plant-co"
    Examples:
      | day        | verdict           |
      | 1957-11-06 | does not apply to |
      | 1957-11-07 | applies to        |

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "e2-enterprise" applies to "plant-co"
    And it is stale
