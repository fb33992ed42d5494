Feature: Sale of the §48C credit, 26 U.S.C. §6418
  A credit of 30 million, sold at 94 percent to an unrelated buyer.

  Background:
    Given an investment "plant" with
      | alloc_48c_usd                    | 30,000,000                    |
      | alloc_date                       | 2025-01-10                    |
      | certified_date                   | 2026-04-01                    |
      | project_category                 | advanced_energy_manufacturing |
      | location_changed                 | false                         |
      | placed_in_service_date           | 2026-10-01                    |
      | property_tangible_depreciable    | true                          |
      | property_integral                | true                          |
      | building_or_structural_component | false                         |
      | other_credits_on_facility        | irc_45y                       |
      | pwa_met                          | true                          |
      | qualified_investment_usd         | 100,000,000                   |
      | taxable_year_begin               | 2026-01-01                    |
      | buyer_related                    | false                         |
      | buyer_is_sfe                     | false                         |
      | credit_price_in_cash             | true                          |
      | credit_price_pct                 | 94                            |
      | credit_already_transferred       | false                         |
      | credit_is_carryover              | false                         |
      | return_filed_date                | 2027-10-15                    |
      | return_due_date_with_extensions  | 2027-10-15                    |
      | registration_number              | true                          |
      | partnership_held                 | false                         |

  Scenario: cash from an unrelated buyer
    When the firm is checked as of 2026-11-23
    Then "irc48c-transfer" applies to "plant"
    # 94 % x 30 m
    And it is worth 28,200,000 USD
    And it is stale
    And it meets "irc48c"
    And the deadline "elect" is 2027-10-15
    And it does not oblige "register"
    And the criterion "specified-foreign-buyer" is unmet

  Scenario: example 4, a buyer owned by a specified foreign entity is not barred, but flagged
    Given the fact "buyer_is_sfe" of "plant" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc48c-transfer" applies to "plant"
    And the criterion "specified-foreign-buyer" is met

  Scenario: the buyer's own ownership shows the same
    Given an entity "buyer" with
      | is_sfe | true |
    And the fact "buyer_is_sfe" of "plant" is unknown
    And the fact "credit_buyer" of "plant" is "buyer"
    And an owner of "buyer" with
      | country_of_organization     | CN |
      | principal_place_of_business | CN |
      | equity_pct                  | 60 |
      | voting_pct                  | 60 |
    When the firm is checked as of 2026-11-23
    Then "irc48c-transfer" applies to "plant"
    And the criterion "specified-foreign-buyer" is met

  Scenario Outline: no flag before the Act of 2025
    Given the fact "buyer_is_sfe" of "plant" is "true"
    When the firm is checked as of <day>
    Then "irc48c-transfer" applies to "plant"
    And the criterion "specified-foreign-buyer" is <outcome>

    Examples:
      | day        | outcome      |
      | 2024-01-15 | not in force |
      | 2025-07-03 | not in force |
      | 2025-07-04 | met          |

  Scenario: without the credit there is nothing to sell
    Given the fact "alloc_48c_usd" of "plant" is "0"
    When the firm is checked as of 2026-11-23
    Then "irc48c-transfer" does not apply to "plant" because of "credit-exists"

  Scenario Outline: conditions of the sale
    Given the fact "<fact>" of "plant" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc48c-transfer" <verdict> "plant"
    And the criterion "<criterion>" is <outcome>

    Examples:
      | fact                       | value      | verdict             | criterion          | outcome |
      | taxable_year_begin         | 2022-12-31 | does not apply to   | year-after-2022    | unmet   |
      | taxable_year_begin         | 2023-01-01 | applies to          | year-after-2022    | met     |
      | taxable_year_begin         |            | is undetermined for | year-after-2022    | unknown |
      | buyer_related              | true       | does not apply to   | unrelated-buyer    | unmet   |
      | buyer_related              |            | is undetermined for | unrelated-buyer    | unknown |
      | credit_price_in_cash       | false      | does not apply to   | cash               | unmet   |
      | credit_price_in_cash       |            | is undetermined for | cash               | unknown |
      | return_filed_date          | 2027-10-16 | does not apply to   | timely-election    | unmet   |
      | return_filed_date          |            | is undetermined for | timely-election    | unknown |
      | registration_number        | false      | does not apply to   | registered         | unmet   |
      | registration_number        |            | is undetermined for | registered         | unknown |
      | credit_already_transferred | true       | does not apply to   | transferred-before | met     |
      | credit_already_transferred |            | is undetermined for | transferred-before | unknown |
      | credit_is_carryover        | true       | does not apply to   | carried-over       | met     |
      | credit_is_carryover        |            | is undetermined for | carried-over       | unknown |

  Scenario Outline: a return said to be on time
    Given the fact "return_filed_date" of "plant" is unknown
    And the fact "return_filed_on_time" of "plant" is "<on time>"
    When the firm is checked as of 2026-11-23
    Then "irc48c-transfer" <verdict> "plant" because of "timely-election"

    Examples:
      | on time | verdict           |
      | true    | applies to        |
      | false   | does not apply to |

  Scenario Outline: a partnership elects itself
    Given the fact "partnership_held" of "plant" is "<held>"
    And the fact "elected_by_partner_or_shareholder" of "plant" is "<by partner>"
    When the firm is checked as of 2026-11-23
    Then "irc48c-transfer" <verdict> "plant" because of "entity-elects"

    Examples:
      | held  | by partner | verdict             |
      | true  | false      | applies to          |
      | true  | true       | does not apply to   |
      | true  |            | is undetermined for |
      | false | true       | applies to          |

  Scenario: an open registration is a step to take
    Given the fact "registration_number" of "plant" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc48c-transfer" is undetermined for "plant" because of "registered"
    And it obliges "register"

  Scenario: before the Inflation Reduction Act
    When the firm is checked as of 2022-08-15
    Then "irc48c-transfer" does not apply to "plant"
    And it is not in force

  Scenario: since the Inflation Reduction Act
    When the firm is checked as of 2022-08-16
    Then "irc48c-transfer" applies to "plant"
