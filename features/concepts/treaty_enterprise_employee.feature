Feature: Employee of a treaty enterprise

  The company of the background is an E-2 company and no trader; the worker is its Korean employee at its own site.

  Background:
    Given an entity "plant-co" with
      | korean_national_ownership_pct | 100           |
      | trade_continuous              | false         |
      | us_korea_trade_share_pct      | 10            |
      | funds_committed_at_risk       | true          |
      | investment_usd                | 2,000,000,000 |
      | enterprise_total_cost_usd     | 2,000,000,000 |
      | enterprise_operating_or_near  | true          |
      | enterprise_marginal           | false         |
    And an assignment "crew" with
      | employer                    | plant-co   |
      | e_enterprise_employs_worker | true       |
      | worker_nationality          | KR         |
      | intends_departure           | true       |
      | worksite_owner_relation     | petitioner |

  Scenario Outline: all of it, as of <day>
    When the firm is checked as of <day>
    Then the concept "treaty_enterprise_employee" is <truth> for "crew"
    Examples:
      | day        | truth |
      | 1957-11-07 | true  |
      | 2024-01-15 | true  |
      | 2026-11-23 | true  |

  Scenario: before the treaty the company is no treaty enterprise
    When the firm is checked as of 1957-11-06
    Then the concept "treaty_enterprise_employee" is false for "crew"

  Scenario: a trader instead of an investor
    Given the fact "funds_committed_at_risk" of "plant-co" is "false"
    And the fact "trade_continuous" of "plant-co" is "true"
    And the fact "us_korea_trade_share_pct" of "plant-co" is "80"
    When the firm is checked as of 2025-06-30
    Then the concept "treaty_enterprise_employee" is true for "crew" because of "treaty-enterprise"

  Scenario: the employer is neither
    Given the fact "funds_committed_at_risk" of "plant-co" is "false"
    When the firm is checked as of 2025-06-30
    Then the concept "treaty_enterprise_employee" is false for "crew" because of "treaty-enterprise"

  # The staff of an unrelated Korean supplier: their own employer has to qualify.
  Scenario: the supplier at the plant has no enterprise of its own
    Given an entity "supplier" with
      | korean_national_ownership_pct | 100   |
      | trade_continuous              | false |
      | funds_committed_at_risk       | false |
    And the fact "employer" of "crew" is "supplier"
    When the firm is checked as of 2025-06-30
    Then the concept "treaty_enterprise_employee" is false for "crew" because of "treaty-enterprise"

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2025-06-30
    Then the concept "treaty_enterprise_employee" is false for "crew" because of "<criterion>"
    Examples:
      | fact                        | value | criterion         |
      | e_enterprise_employs_worker | false | employed-there    |
      | worker_nationality          | VN    | korean-national   |
      | intends_departure           | false | intends-to-depart |

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2025-06-30
    Then the concept "treaty_enterprise_employee" is unknown for "crew" because of "<criterion>"
    Examples:
      | fact                        | criterion         |
      | employer                    | treaty-enterprise |
      | e_enterprise_employs_worker | employed-there    |
      | worker_nationality          | korean-national   |
      | intends_departure           | intends-to-depart |
      | worksite_owner_relation     | not-hired-out     |

  Scenario Outline: at the site of a firm that is <relation>, for <purpose>
    Given the fact "worksite_owner_relation" of "crew" is "<relation>"
    And the fact "placement_purpose" of "crew" is "<purpose>"
    When the firm is checked as of 2025-06-30
    Then the concept "treaty_enterprise_employee" is <truth> for "crew" because of "not-hired-out"
    Examples:
      | relation     | purpose                                         | truth   |
      | petitioner   | labor_for_hire                                  | true    |
      | affiliate    | product_or_service_needing_petitioner_knowledge | true    |
      | unaffiliated | product_or_service_needing_petitioner_knowledge | true    |
      | unaffiliated | labor_for_hire                                  | false   |
      | affiliate    | labor_for_hire                                  | unknown |
      | unaffiliated |                                                 | unknown |
