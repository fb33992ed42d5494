Feature: Blanket L petition, the group's own test

  Background:
    Given a firm with
      | commercial_trade_or_services   | true       |
      | org_entities_count             | 4          |
      | l1_approvals_last_12m          | 2          |
      | us_affiliates_annual_sales_usd | 40,000,000 |
      | us_workforce                   | 300        |
      | blanket_l_approved             | false      |
    And an entity "us-unit" with
      | us_entity_doing_business_months | 14 |

  Scenario Outline: example 1, four entities, fourteen months, US sales of 40 million, checked on <day>
    When the firm is checked as of <day>
    Then "l1-blanket-petition" applies to "firm" because of "us-sales"
    And it cites "8 CFR 214.2(l)(4)(i)(D)(2)"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, two entities
    Given the fact "org_entities_count" of "firm" is "2"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket-petition" does not apply to "firm" because of "three-entities"

  Scenario: example 3, sales unknown, 300 staff, 4 approvals
    Given the fact "us_affiliates_annual_sales_usd" of "firm" is unknown
    And the fact "l1_approvals_last_12m" of "firm" is "4"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket-petition" is undetermined for "firm" because of "us-sales"
    And it wants the fact "us_affiliates_annual_sales_usd"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "l1-blanket-petition" applies to "firm"
    And it is stale

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "firm" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket-petition" <verdict> "firm" because of "<criterion>"
    Examples:
      | fact                         | value | verdict             | criterion         |
      | commercial_trade_or_services | false | does not apply to   | trade-or-services |
      | commercial_trade_or_services |       | is undetermined for | trade-or-services |
      | org_entities_count           | 3     | applies to          | three-entities    |
      | org_entities_count           |       | is undetermined for | three-entities    |

  Scenario Outline: the US office of <months> months
    Given the fact "us_entity_doing_business_months" of "us-unit" is "<months>"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket-petition" <verdict> "firm" because of "us-office-of-a-year"
    Examples:
      | months | verdict             |
      | 11     | does not apply to   |
      | 12     | applies to          |
      |        | is undetermined for |

  Scenario Outline: any one figure is enough: <approvals> approvals, sales of <sales>, <staff> staff
    Given the fact "l1_approvals_last_12m" of "firm" is "<approvals>"
    And the fact "us_affiliates_annual_sales_usd" of "firm" is "<sales>"
    And the fact "us_workforce" of "firm" is "<staff>"
    When the firm is checked as of 2026-01-15
    Then "l1-blanket-petition" <verdict> "firm" because of "<criterion>"
    Examples:
      | approvals | sales         | staff | verdict             | criterion     |
      | 10        | 0             | 0     | applies to          | ten-approvals |
      | 9         | 0             | 0     | does not apply to   | ten-approvals |
      | 0         | 25,000,000    | 0     | applies to          | us-sales      |
      | 0         | 24,999,999.99 | 0     | does not apply to   | us-sales      |
      | 0         | 0             | 1,000 | applies to          | us-workforce  |
      | 0         | 0             | 999   | does not apply to   | us-workforce  |
      |           | 0             | 1,000 | applies to          | us-workforce  |
      |           | 0             | 999   | is undetermined for | ten-approvals |

  Scenario: a group without a blanket petition files one
    When the firm is checked as of 2026-01-12
    Then "l1-blanket-petition" applies to "firm"
    And it obliges "file-blanket"
    And it does not oblige "keep-list-current"

  Scenario: an approved one is extended before it ends
    Given the fact "blanket_l_approved" of "firm" is "true"
    And the fact "blanket_l_indefinite" of "firm" is "false"
    And the fact "blanket_l_expiry" of "firm" is "2027-05-31"
    When the firm is checked as of 2026-01-12
    Then "l1-blanket-petition" applies to "firm"
    And it does not oblige "file-blanket"
    And it obliges "keep-list-current"
    And the deadline "extend-blanket" is 2027-05-31

  Scenario Outline: nothing is to be extended, approved: <approved>, without end date: <indefinite>
    Given the fact "blanket_l_approved" of "firm" is "<approved>"
    And the fact "blanket_l_indefinite" of "firm" is "<indefinite>"
    And the fact "blanket_l_expiry" of "firm" is "2027-05-31"
    When the firm is checked as of 2026-01-12
    Then "l1-blanket-petition" applies to "firm"
    And there is no deadline "extend-blanket"
    Examples:
      | approved | indefinite |
      | true     | true       |
      | false    | false      |
