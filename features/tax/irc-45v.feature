Feature: Clean hydrogen production credit, 26 U.S.C. §45V
  A plant that makes ten thousand tons of hydrogen a year; then one fact changed at a time.

  Background:
    Given an investment "plant" with
      | owned_by_taxpayer         | true             |
      | construction_begin_date   | 2027-05-01       |
      | placed_in_service_date    | 2029-03-01       |
      | taxable_year_begin        | 2029-01-01       |
      | production_country        | US               |
      | h2_ordinary_course        | true             |
      | h2_kg_per_year            | 10,000,000       |
      | lifecycle_kgco2e_per_kg   | 0.40             |
      | verifier_unrelated        | true             |
      | power_source              | behind_meter_new |
      | has_45q_equipment         | false            |
      | other_credits_on_facility | none             |
      | pwa_met                   | true             |

  # --- worked examples of the sheet ---

  # 10 m kg x 0.60 x 5, or x 1
  Scenario Outline: example 1, ten million kilograms at 0.40
    Given the fact "pwa_met" of "plant" is "<met>"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" applies to "plant"
    And it is worth <worth> USD
    And it is worth <worth> USD in 2029
    And the criterion "five-times" is <state>

    Examples:
      | met   | worth                            | state   |
      | true  | 30,000,000                       | met     |
      | false | 6,000,000                        | unmet   |
      |       | between 6,000,000 and 30,000,000 | unknown |

  Scenario: example 2, begun in March 2028
    Given the fact "construction_begin_date" of "plant" is "2028-03-01"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" does not apply to "plant" because of "begins-before-2028"
    And it cites "26 U.S.C. §45V(c)(3)(C)"

  Scenario: example 3, rate unknown
    Given the fact "lifecycle_kgco2e_per_kg" of "plant" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc-45v" is undetermined for "plant" because of "clean-enough"
    And it wants the fact "lifecycle_kgco2e_per_kg" of "plant"

  Scenario: example 4, 1.0 kilogram with capture that has the Section 45Q credit
    Given the fact "lifecycle_kgco2e_per_kg" of "plant" is "1.0"
    And the fact "has_45q_equipment" of "plant" is "true"
    And the fact "other_credits_on_facility" of "plant" is "irc_45q"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" does not apply to "plant" because of "carbon-credit"
    And it cites "26 U.S.C. §45V(d)(2)"

  # --- start of construction, by the day of the check ---

  Scenario Outline: the last day to begin
    Given the fact "construction_begin_date" of "plant" is "<begin>"
    When the firm is checked as of <day>
    Then "irc-45v" <verdict>

    Examples:
      | begin      | day        | verdict                                                       |
      | 2032-12-31 | 2024-01-15 | applies to "plant"                                            |
      | 2033-01-01 | 2024-01-15 | does not apply to "plant" because of "begins-before-2033"     |
      | 2032-12-31 | 2025-06-30 | applies to "plant"                                            |
      | 2033-01-01 | 2025-07-03 | does not apply to "plant" because of "begins-before-2033"     |
      | 2027-12-31 | 2025-07-04 | applies to "plant"                                            |
      | 2028-01-01 | 2025-07-03 | applies to "plant"                                            |
      | 2028-01-01 | 2025-07-04 | does not apply to "plant" because of "begins-before-2028"     |
      | 2027-12-31 | 2026-01-15 | applies to "plant"                                            |
      | 2028-01-01 | 2026-01-15 | does not apply to "plant" because of "begins-before-2028"     |
      | 2027-12-31 | 2026-11-23 | applies to "plant"                                            |
      |            | 2026-11-23 | is undetermined for "plant" because of "begins-before-2028"   |
      |            | 2025-06-30 | is undetermined for "plant" because of "begins-before-2033"   |

  Scenario Outline: which of the two lines binds
    When the firm is checked as of <day>
    Then "irc-45v" applies to "plant"
    And the criterion "begins-before-2033" is <old>
    And the criterion "begins-before-2028" is <new>

    Examples:
      | day        | old          | new          |
      | 2025-07-03 | met          | not in force |
      | 2025-07-04 | not in force | met          |

  Scenario: begin by the end of 2027
    When the firm is checked as of 2026-11-23
    Then "irc-45v" applies to "plant"
    And the deadline "begin-construction" is 2027-12-31
    And it obliges "form-7210"
    And it obliges "provisional-rate"

  Scenario: begin by the end of 2032, under the earlier law
    When the firm is checked as of 2025-06-30
    Then "irc-45v" applies to "plant"
    And the deadline "begin-construction-before-cut" is 2032-12-31

  Scenario Outline: one of the two days, and none once it is begun
    Given the fact "construction_begin_date" of "plant" is "<begin>"
    When the firm is checked as of <day>
    Then "irc-45v" applies to "plant"
    And there is no deadline "<none>"
    And it does not oblige "certificate-records"

    Examples:
      | begin      | day        | none                         |
      | 2027-05-01 | 2025-07-04 | begin-construction-before-cut |
      | 2027-05-01 | 2025-07-03 | begin-construction           |
      | 2025-07-03 | 2025-07-03 | begin-construction-before-cut |
      | 2026-11-23 | 2026-11-23 | begin-construction           |

  Scenario Outline: the day to begin by, on both sides of P.L. 119-21
    When the firm is checked as of <day>
    Then "irc-45v" applies to "plant"
    And the deadline "<deadline>" is <by>

    Examples:
      | day        | deadline                      | by         |
      | 2025-07-03 | begin-construction-before-cut | 2032-12-31 |
      | 2025-07-04 | begin-construction            | 2027-12-31 |

  # --- the requirements ---

  Scenario Outline: one fact changed
    Given the fact "<fact>" of "plant" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" <verdict> because of "<criterion>"

    Examples:
      | fact                      | value      | verdict                     | criterion                 |
      | owned_by_taxpayer         | false      | does not apply to "plant"   | owned                     |
      | owned_by_taxpayer         |            | is undetermined for "plant" | owned                     |
      | production_country        | possession | applies to "plant"          | in-us                     |
      | production_country        | other      | does not apply to "plant"   | in-us                     |
      | production_country        |            | is undetermined for "plant" | in-us                     |
      | h2_ordinary_course        | false      | does not apply to "plant"   | in-business               |
      | h2_ordinary_course        |            | is undetermined for "plant" | in-business               |
      | lifecycle_kgco2e_per_kg   | 4.00       | applies to "plant"          | clean-enough              |
      | lifecycle_kgco2e_per_kg   | 4.01       | does not apply to "plant"   | clean-enough              |
      | verifier_unrelated        | false      | does not apply to "plant"   | verified                  |
      | verifier_unrelated        |            | is undetermined for "plant" | verified                  |
      | taxable_year_begin        | 2039-02-28 | applies to "plant"          | within-ten-years          |
      | taxable_year_begin        | 2039-03-01 | does not apply to "plant"   | within-ten-years          |
      | taxable_year_begin        | 2022-01-01 | does not apply to "plant"   | produced-after-2022       |
      | taxable_year_begin        | 2022-01-02 | applies to "plant"          | produced-after-2022       |
      | placed_in_service_date    |            | is undetermined for "plant" | within-ten-years          |
      | other_credits_on_facility | irc_48_a_15| does not apply to "plant"   | investment-credit-elected |
      | other_credits_on_facility |            | is undetermined for "plant" | investment-credit-elected |
      | power_source              |            | is undetermined for "plant" | certificates-incremental  |

  Scenario: a plant known only to stand in the United States
    Given the fact "production_country" of "plant" is unknown
    And the fact "facility_in_us" of "plant" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" applies to "plant"

  Scenario Outline: capture equipment, by either fact
    Given the fact "has_45q_equipment" of "plant" is "<equipment>"
    And the fact "other_credits_on_facility" of "plant" is "<credits>"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" <verdict>

    Examples:
      | equipment | credits | verdict                                                                  |
      | true      |         | does not apply to "plant" because of "carbon-credit"                     |
      |           | irc_45q | does not apply to "plant" because of "carbon-credit"                     |
      |           | irc_45z | applies to "plant"                                                       |
      |           |         | is undetermined for "plant" because of "carbon-credit"                   |

  # --- certificates of grid power ---

  Scenario Outline: certificates
    Given the fact "power_source" of "plant" is "grid_eac"
    And the fact "eac_incremental" of "plant" is "<incremental>"
    And the fact "eac_deliverable" of "plant" is "<deliverable>"
    And the fact "eac_annual" of "plant" is "<annual>"
    And the fact "eac_hourly" of "plant" is "<hourly>"
    And the fact "taxable_year_begin" of "plant" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" <verdict>

    Examples:
      | incremental | deliverable | annual | hourly | year begins | verdict                                                               |
      | true        | true        | true   | false  | 2029-12-31  | applies to "plant"                                                    |
      | true        | true        | true   | false  | 2030-01-01  | does not apply to "plant" because of "certificates-matched"           |
      | true        | true        | false  | true   | 2030-01-01  | applies to "plant"                                                    |
      | true        | true        | false  | true   | 2029-01-01  | applies to "plant"                                                    |
      | true        | true        | false  | false  | 2029-01-01  | does not apply to "plant" because of "certificates-matched"           |
      | true        | true        |        |        | 2029-01-01  | is undetermined for "plant" because of "certificates-matched"         |
      | false       | true        | true   | true   | 2029-01-01  | does not apply to "plant" because of "certificates-incremental"       |
      |             | true        | true   | true   | 2029-01-01  | is undetermined for "plant" because of "certificates-incremental"     |
      | true        | false       | true   | true   | 2029-01-01  | does not apply to "plant" because of "certificates-deliverable"       |
      | true        |             | true   | true   | 2029-01-01  | is undetermined for "plant" because of "certificates-deliverable"     |

  Scenario Outline: certificates since the final rules
    Given the fact "power_source" of "plant" is "grid_eac"
    And the fact "eac_incremental" of "plant" is "true"
    And the fact "eac_deliverable" of "plant" is "true"
    And the fact "eac_hourly" of "plant" is "true"
    And the fact "<fact>" of "plant" is "false"
    And the fact "eac_annual" of "plant" is "false"
    When the firm is checked as of 2025-01-09
    Then "irc-45v" applies to "plant"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-01-10
    Then "irc-45v" does not apply to "plant" because of "<criterion>"

    Examples:
      | fact            | criterion                |
      | eac_incremental | certificates-incremental |
      | eac_deliverable | certificates-deliverable |
      | eac_hourly      | certificates-matched     |

  Scenario: certificates are kept
    Given the fact "power_source" of "plant" is "grid_eac"
    And the fact "eac_incremental" of "plant" is "true"
    And the fact "eac_deliverable" of "plant" is "true"
    And the fact "eac_hourly" of "plant" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" applies to "plant"
    And it obliges "certificate-records"
    And it cites "26 CFR 1.45V-4"

  # --- what it is worth ---

  # 10 m kg x base x 5
  Scenario Outline: the four tiers
    Given the fact "lifecycle_kgco2e_per_kg" of "plant" is "<rate>"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" applies to "plant"
    And it is worth <worth> USD

    Examples:
      | rate | worth      |
      | 0    | 30,000,000 |
      | 0.44 | 30,000,000 |
      | 0.45 | 10,000,000 |
      | 1.49 | 10,000,000 |
      | 1.50 | 7,500,000  |
      | 2.49 | 7,500,000  |
      | 2.50 | 6,000,000  |
      | 4.00 | 6,000,000  |

  Scenario Outline: an early start asks for wages only
    Given the fact "pwa_met" of "plant" is unknown
    And the fact "construction_begin_date" of "plant" is "<begin>"
    And the fact "davis_bacon_paid" of "plant" is "<wages>"
    And the fact "cure_paid" of "plant" is "false"
    And the fact "pwa_apprentice_met" of "plant" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc-45v" applies to "plant"
    And it is worth <worth> USD
    And the criterion "five-times" is <state>

    Examples:
      | begin      | wages | worth                            | state   |
      | 2023-01-28 | true  | 30,000,000                       | met     |
      | 2023-01-28 | false | 6,000,000                        | unmet   |
      | 2023-01-28 |       | between 6,000,000 and 30,000,000 | unknown |
      | 2023-01-29 | true  | 6,000,000                        | unmet   |

  # --- the law by the day ---

  Scenario Outline: in force for hydrogen of 2023 and later
    When the firm is checked as of <day>
    Then "irc-45v" applies to "plant"

    Examples:
      | day        |
      | 2023-01-01 |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: not before
    When the firm is checked as of 2022-12-31
    Then "irc-45v" does not apply to "plant"
    And it is not in force
