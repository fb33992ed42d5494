Feature: Existing nuclear plants, 26 U.S.C. §45U
  A plant that sells eight million megawatt-hours a year; then one fact changed at a time.

  Background:
    Given an entity "owner" with
      | is_pfe | false |
    And an investment "plant" with
      | taxpayer               | owner         |
      | technology             | nuclear       |
      | owned_by_taxpayer      | true          |
      | advanced_nuclear_45j   | false         |
      | placed_in_service_date | 1985-06-01    |
      | buyer_unrelated        | true          |
      | taxable_year_begin     | 2026-01-01    |
      | annual_kwh_sold        | 8,000,000,000 |
      | gross_receipts_usd     | 240,000,000   |
      | davis_bacon_paid       | true          |

  # --- worked examples of the sheet ---

  # 0.3 cent x 8 bn = 24 m; less 16% x (240 m - 200 m) = 6.4 m; 17.6 m, x 5 = 88 m
  Scenario Outline: example 1, eight million megawatt-hours for 240 million dollars
    Given the fact "davis_bacon_paid" of "plant" is "<paid>"
    And the fact "cure_paid" of "plant" is "<cured>"
    When the firm is checked as of 2026-11-23
    Then "irc-45u" applies to "plant"
    And it is worth <worth> USD
    And the criterion "five-times" is <state>

    Examples:
      | paid  | cured | worth                             | state   |
      | true  | false | 88,000,000                        | met     |
      | false | true  | 88,000,000                        | met     |
      | false | false | 17,600,000                        | unmet   |
      |       | false | between 17,600,000 and 88,000,000 | unknown |

  Scenario: example 1, in the year of the sales
    When the firm is checked as of 2026-11-23
    Then "irc-45u" applies to "plant"
    And it is worth 88,000,000 USD in 2026
    And it obliges "form-7213"
    And it obliges "wage-records"

  Scenario: example 2, a plant opened in 2023
    Given the fact "placed_in_service_date" of "plant" is "2023-07-31"
    When the firm is checked as of 2026-11-23
    Then "irc-45u" does not apply to "plant" because of "existed"
    And it cites "26 U.S.C. §45U(b)(1)(C)"

  Scenario: example 3, receipts unknown
    Given the fact "gross_receipts_usd" of "plant" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc-45u" is undetermined for "plant" because of "amount-left"
    And it wants the fact "gross_receipts_usd" of "plant"
    And it is worth between 0 and 120,000,000 USD

  # --- the reduction ---

  # Nothing is left at 200 m + 24 m / 16% = 350 m; 350 m - 1: 16 cents of base, 80 cents with wages
  Scenario Outline: receipts that leave something
    Given the fact "gross_receipts_usd" of "plant" is "<receipts>"
    And the fact "davis_bacon_paid" of "plant" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc-45u" <verdict>
    And it is worth <worth> USD

    Examples:
      | receipts       | verdict                                             | worth       |
      | 0              | applies to "plant"                                  | 120,000,000 |
      | 200,000,000    | applies to "plant"                                  | 120,000,000 |
      | 300,000,000    | applies to "plant"                                  | 40,000,000  |
      | 349,999,999    | applies to "plant"                                  | 0.80        |
      | 350,000,000    | does not apply to "plant" because of "amount-left"  | 0           |
      | 400,000,000    | does not apply to "plant" because of "amount-left"  | 0           |

  # A kilowatt-hour sold for nothing leaves 0.3 cent, and none leaves nothing.
  Scenario Outline: the least that is left
    Given the fact "gross_receipts_usd" of "plant" is "0"
    And the fact "annual_kwh_sold" of "plant" is "<sold>"
    When the firm is checked as of 2026-11-23
    Then "irc-45u" <verdict> "plant" because of "amount-left"

    Examples:
      | sold | verdict        |
      | 1    | applies to     |
      | 0    | does not apply to |

  # --- the requirements ---

  Scenario Outline: one fact changed
    Given the fact "<fact>" of "plant" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc-45u" <verdict> because of "<criterion>"

    Examples:
      | fact                   | value      | verdict                     | criterion         |
      | technology             | hydro      | does not apply to "plant"   | nuclear           |
      | technology             |            | is undetermined for "plant" | nuclear           |
      | owned_by_taxpayer      | false      | does not apply to "plant"   | owned             |
      | owned_by_taxpayer      |            | is undetermined for "plant" | owned             |
      | advanced_nuclear_45j   | true       | does not apply to "plant"   | not-advanced      |
      | advanced_nuclear_45j   |            | is undetermined for "plant" | not-advanced      |
      | placed_in_service_date | 2022-08-15 | applies to "plant"          | existed           |
      | placed_in_service_date | 2022-08-16 | does not apply to "plant"   | existed           |
      | placed_in_service_date |            | is undetermined for "plant" | existed           |
      | buyer_unrelated        | false      | does not apply to "plant"   | sold-to-unrelated |
      | buyer_unrelated        |            | is undetermined for "plant" | sold-to-unrelated |
      | taxable_year_begin     | 2023-12-31 | does not apply to "plant"   | sold-after-2023   |
      | taxable_year_begin     | 2024-01-01 | applies to "plant"          | sold-after-2023   |
      | taxable_year_begin     | 2032-12-31 | applies to "plant"          | before-its-end    |
      | taxable_year_begin     | 2033-01-01 | does not apply to "plant"   | before-its-end    |
      | annual_kwh_sold        |            | is undetermined for "plant" | amount-left       |

  # --- who owns it ---

  Scenario Outline: bars of the owner, by the taxable year
    Given the fact "<fact>" of "owner" is "true"
    And the fact "<other>" of "owner" is "false"
    And the fact "is_pfe" of "owner" is unknown
    And the fact "taxable_year_begin" of "plant" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45u" <verdict>

    Examples:
      | fact   | other  | year begins | verdict                                                            |
      | is_sfe | is_fie | 2025-07-04  | applies to "plant"                                                 |
      | is_sfe | is_fie | 2025-07-05  | does not apply to "plant" because of "specified-foreign-entity"    |
      | is_fie | is_sfe | 2025-07-05  | applies to "plant"                                                 |
      | is_fie | is_sfe | 2027-07-04  | applies to "plant"                                                 |
      | is_fie | is_sfe | 2027-07-05  | does not apply to "plant" because of "foreign-influenced-entity"   |

  Scenario Outline: an owner that is a prohibited foreign entity by its own conclusion alone
    Given the fact "is_pfe" of "owner" is "true"
    And the fact "taxable_year_begin" of "plant" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45u" <verdict>

    Examples:
      | year begins | verdict                                                               |
      | 2025-07-04  | applies to "plant"                                                    |
      | 2025-07-05  | is undetermined for "plant" because of "specified-foreign-entity"     |
      | 2027-07-04  | is undetermined for "plant" because of "specified-foreign-entity"     |
      | 2027-07-05  | does not apply to "plant" because of "declared-prohibited"            |

  Scenario Outline: the bars since P.L. 119-21
    Given the fact "is_pfe" of "owner" is unknown
    And the fact "<fact>" of "owner" is "true"
    And the fact "taxable_year_begin" of "plant" is "2028-01-01"
    When the firm is checked as of 2025-07-03
    Then "irc-45u" applies to "plant"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-07-04
    Then "irc-45u" does not apply to "plant" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact   | criterion                 | cite                       |
      | is_sfe | specified-foreign-entity  | 26 U.S.C. §45U(c)(3)(A)    |
      | is_fie | foreign-influenced-entity | 26 U.S.C. §45U(c)(3)(B)    |
      | is_pfe | declared-prohibited       | 26 U.S.C. §45U(c)(3)       |

  # --- the law by the day ---

  Scenario Outline: in force for sales after 2023
    When the firm is checked as of <day>
    Then "irc-45u" applies to "plant"

    Examples:
      | day        |
      | 2024-01-01 |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: not before
    When the firm is checked as of 2023-12-31
    Then "irc-45u" does not apply to "plant"
    And it is not in force

  Scenario: a plant that has this credit meets the clean electricity credits
    Given the fact "other_credits_on_facility" of "plant" is "irc_45u"
    When the firm is checked as of 2026-11-23
    Then "irc-45u" applies to "plant"
    And "irc-45y" does not apply to "plant" because of "another-credit"
