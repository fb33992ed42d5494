Feature: Carbon oxide sequestration credit, 26 U.S.C. §45Q
  A cement plant that stores half a million tons a year; then one fact changed at a time.

  Background:
    Given an entity "owner" with
      | is_pfe | false |
    And an investment "cement" with
      | taxpayer                         | owner      |
      | capture_type                     | industrial |
      | tons_captured_year               | 500,000    |
      | use                              | storage    |
      | construction_begin_date          | 2024-05-01 |
      | capture_equipment_begin_date     | 2024-09-01 |
      | equipment_placed_in_service_date | 2026-10-01 |
      | taxable_year_begin               | 2026-01-01 |
      | us_disposal                      | true       |
      | owned_by_taxpayer                | true       |
      | disposal_ensured                 | true       |
      | class_vi_or_mrv                  | true       |
      | co2_recycled_in_eor              | false      |
      | pwa_met                          | true       |

  # --- worked examples of the sheet ---

  # 500,000 t x 17 x 5, or x 1
  Scenario Outline: example 1, a cement plant in service in October 2026
    Given the fact "pwa_met" of "cement" is "<met>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" applies to "cement"
    And it is worth <worth> USD
    And it is worth <worth> USD in 2026
    And the criterion "five-times" is <state>
    And it obliges "form-8933"
    And it obliges "storage-report"
    And it obliges "disposal-contract"
    And there is no deadline "begin-construction"

    Examples:
      | met   | worth                            | state   |
      | true  | 42,500,000                       | met     |
      | false | 8,500,000                        | unmet   |
      |       | between 8,500,000 and 42,500,000 | unknown |

  Scenario: example 2, carbon shipped to Korea for storage
    Given the fact "us_disposal" of "cement" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" does not apply to "cement" because of "in-us"
    And it cites "26 U.S.C. §45Q(f)(1)"

  # 500,000 t x 60 or 85
  Scenario Outline: example 3, oil recovery before and after parity
    Given the fact "use" of "cement" is "eor"
    And the fact "equipment_placed_in_service_date" of "cement" is "<in service>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" applies to "cement"
    And it is worth <worth> USD

    Examples:
      | in service | worth      |
      | 2025-06-20 | 30,000,000 |
      | 2025-07-20 | 42,500,000 |

  Scenario: example 4, tons unknown
    Given the fact "tons_captured_year" of "cement" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc-45q" is undetermined for "cement" because of "captures-enough-of-industry"
    And it wants the fact "tons_captured_year" of "cement"

  # --- what it is worth ---

  # 500,000 t x rate x 5
  Scenario Outline: the rates
    Given the fact "capture_type" of "cement" is "<capture>"
    And the fact "use" of "cement" is "<use>"
    And the fact "lifecycle_analysis_done" of "cement" is "true"
    And the fact "equipment_placed_in_service_date" of "cement" is "<in service>"
    When the firm is checked as of <day>
    Then "irc-45q" applies to "cement"
    And it is worth <worth> USD

    Examples:
      | capture    | use         | in service | day        | worth                                 |
      | industrial | storage     | 2023-01-01 | 2026-11-23 | 42,500,000                            |
      | industrial | storage     | 2025-07-05 | 2026-11-23 | 42,500,000                            |
      | dac        | storage     | 2023-01-01 | 2026-11-23 | 90,000,000                            |
      | dac        | storage     | 2026-01-01 | 2026-11-23 | 90,000,000                            |
      | industrial | eor         | 2023-01-01 | 2026-11-23 | 30,000,000                            |
      | industrial | eor         | 2025-07-04 | 2026-11-23 | 30,000,000                            |
      | industrial | eor         | 2025-07-05 | 2026-11-23 | 42,500,000                            |
      | industrial | utilisation | 2025-07-04 | 2026-11-23 | 30,000,000                            |
      | industrial | utilisation | 2025-07-05 | 2026-11-23 | 42,500,000                            |
      | dac        | eor         | 2023-01-01 | 2026-11-23 | 65,000,000                            |
      | dac        | eor         | 2025-07-04 | 2026-11-23 | 65,000,000                            |
      | dac        | eor         | 2025-07-05 | 2026-11-23 | 90,000,000                            |
      | dac        | utilisation | 2025-07-05 | 2026-11-23 | 90,000,000                            |
      | industrial | eor         | 2025-07-05 | 2025-07-03 | 30,000,000                            |
      | industrial | eor         | 2025-07-05 | 2025-07-04 | 42,500,000                            |
      | dac        | eor         | 2025-07-05 | 2025-07-03 | 65,000,000                            |
      | dac        | eor         | 2025-07-05 | 2025-07-04 | 90,000,000                            |
      | industrial | eor         | 2025-07-04 | 2025-06-30 | 30,000,000                            |
      # The older schedule is not given.
      | industrial | storage     | 2022-12-31 | 2026-11-23 | at least 0                            |
      | dac        | storage     | 2022-12-31 | 2026-11-23 | at least 0                            |
      | industrial | eor         | 2022-12-31 | 2026-11-23 | at least 0                            |
      | dac        | eor         | 2022-12-31 | 2026-11-23 | at least 0                            |

  Scenario Outline: an early start of both
    Given the fact "pwa_met" of "cement" is "false"
    And the fact "construction_begin_date" of "cement" is "<facility>"
    And the fact "capture_equipment_begin_date" of "cement" is "<equipment>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" applies to "cement"
    And it is worth <worth> USD
    And the criterion "five-times" is <state>

    Examples:
      | facility   | equipment  | worth      | state |
      | 2023-01-28 | 2023-01-28 | 42,500,000 | met   |
      | 2023-01-29 | 2023-01-28 | 8,500,000  | unmet |
      | 2023-01-28 | 2023-01-29 | 8,500,000  | unmet |

  # --- the requirements ---

  Scenario Outline: one fact changed
    Given the fact "<fact>" of "cement" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" <verdict> because of "<criterion>"

    Examples:
      | fact                             | value       | verdict                      | criterion                   |
      | construction_begin_date          | 2032-12-31  | applies to "cement"          | begins-in-time              |
      | construction_begin_date          | 2033-01-01  | does not apply to "cement"   | begins-in-time              |
      | construction_begin_date          |             | is undetermined for "cement" | begins-in-time              |
      | equipment_placed_in_service_date | 2018-02-09  | applies to "cement"          | equipment-of-2018-or-later  |
      | equipment_placed_in_service_date | 2018-02-08  | does not apply to "cement"   | equipment-of-2018-or-later  |
      | equipment_placed_in_service_date |             | is undetermined for "cement" | equipment-of-2018-or-later  |
      | us_disposal                      |             | is undetermined for "cement" | in-us                       |
      | owned_by_taxpayer                |             | is undetermined for "cement" | owned                       |
      | disposal_ensured                 |             | is undetermined for "cement" | disposal-ensured            |
      | class_vi_or_mrv                  | false       | does not apply to "cement"   | secure-storage              |
      | class_vi_or_mrv                  |             | is undetermined for "cement" | secure-storage              |
      | use                              | utilisation | is undetermined for "cement" | life-cycle-analysis         |
      | use                              |             | is undetermined for "cement" | life-cycle-analysis         |
      | taxable_year_begin               | 2038-09-30  | applies to "cement"          | within-twelve-years         |
      | taxable_year_begin               | 2038-10-01  | does not apply to "cement"   | within-twelve-years         |
      | co2_recycled_in_eor              | true        | does not apply to "cement"   | recycled                    |
      | co2_recycled_in_eor              |             | is undetermined for "cement" | recycled                    |

  Scenario Outline: the equipment begins in time or was designed with the plant
    Given the fact "capture_equipment_begin_date" of "cement" is "<equipment>"
    And the fact "capture_in_original_design" of "cement" is "<designed>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" <verdict>

    Examples:
      | equipment  | designed | verdict                                                                   |
      | 2032-12-31 | false    | applies to "cement"                                                       |
      | 2033-01-01 | false    | does not apply to "cement" because of "equipment-begins-in-time"          |
      | 2033-01-01 | true     | applies to "cement"                                                       |
      | 2033-01-01 |          | is undetermined for "cement" because of "in-original-design"              |

  Scenario Outline: how much is captured
    Given the fact "capture_type" of "cement" is "<capture>"
    And the fact "tons_captured_year" of "cement" is "<tons>"
    And the fact "baseline_capture_pct" of "cement" is "<design>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" <verdict>

    Examples:
      | capture    | tons   | design | verdict                                                                       |
      | dac        | 1,000  |        | applies to "cement"                                                           |
      | dac        | 999    |        | does not apply to "cement" because of "captures-enough-from-air"              |
      | power      | 18,750 | 75     | applies to "cement"                                                           |
      | power      | 18,749 | 75     | does not apply to "cement" because of "captures-enough-of-power"              |
      | power      | 18,750 | 74.99  | does not apply to "cement" because of "captures-enough-of-power"              |
      | power      | 18,750 |        | is undetermined for "cement" because of "captures-enough-of-power"            |
      | industrial | 12,500 |        | applies to "cement"                                                           |
      | industrial | 12,499 |        | does not apply to "cement" because of "captures-enough-of-industry"           |
      |            | 12,500 |        | is undetermined for "cement" because of "captures-enough-of-industry"         |
      |            | 999    |        | does not apply to "cement"                                                    |

  Scenario Outline: older plants have other floors
    Given the fact "construction_begin_date" of "cement" is "<facility>"
    And the fact "capture_equipment_begin_date" of "cement" is "<equipment>"
    And the fact "tons_captured_year" of "cement" is "<tons>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" <verdict>

    Examples:
      | facility   | equipment  | tons   | verdict                                                                 |
      | 2022-08-16 | 2022-08-16 | 12,500 | is undetermined for "cement" because of "present-floors"                |
      | 2022-08-17 | 2022-08-16 | 12,500 | applies to "cement"                                                     |
      | 2022-08-16 | 2022-08-17 | 12,500 | applies to "cement"                                                     |
      | 2022-08-16 | 2022-08-16 | 12,499 | does not apply to "cement" because of "captures-enough-of-industry"     |

  Scenario: the older floors are not settled here
    Given the fact "construction_begin_date" of "cement" is "2020-01-01"
    And the fact "capture_equipment_begin_date" of "cement" is "2020-01-01"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" is undetermined for "cement" because of "present-floors"
    And it is unsettled

  Scenario Outline: who claims
    Given the fact "owned_by_taxpayer" of "cement" is "<owned>"
    And the fact "disposal_ensured" of "cement" is "<ensured>"
    And the fact "credit_elected_to_disposer" of "cement" is "<elected>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" <verdict>

    Examples:
      | owned | ensured | elected | verdict                                                                  |
      | true  | true    | false   | applies to "cement"                                                      |
      | false | true    | false   | does not apply to "cement" because of "owned"                            |
      | true  | false   | false   | does not apply to "cement" because of "disposal-ensured"                 |
      | false | false   | true    | applies to "cement"                                                      |
      | false | false   |         | is undetermined for "cement" because of "elected-to-disposer"            |

  Scenario Outline: utilisation and its life-cycle analysis
    Given the fact "use" of "cement" is "<use>"
    And the fact "lifecycle_analysis_done" of "cement" is "<done>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" <verdict>

    Examples:
      | use         | done  | verdict                                                            |
      | utilisation | true  | applies to "cement"                                                |
      | utilisation | false | does not apply to "cement" because of "life-cycle-analysis"        |
      | storage     | false | applies to "cement"                                                |
      | eor         | false | applies to "cement"                                                |

  Scenario Outline: credits that exclude each other
    When the firm is checked as of 2026-11-23
    Then "irc-45q" applies to "cement"
    And it meets "<other>"

    Examples:
      | other  |
      | irc-45v |
      | irc-45z |
      | irc-45y |
      | irc-48e |
      | irc-45q-recapture |

  Scenario: oil recovery is not asked for the storage permit
    Given the fact "use" of "cement" is "eor"
    And the fact "class_vi_or_mrv" of "cement" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" applies to "cement"
    And it does not oblige "storage-report"

  Scenario Outline: the certificate of an independent engineer for 2025
    Given the fact "equipment_placed_in_service_date" of "cement" is "2024-10-01"
    And the fact "class_vi_or_mrv" of "cement" is "<permit>"
    And the fact "independent_storage_certification" of "cement" is "<certified>"
    And the fact "taxable_year_begin" of "cement" is "<year begins>"
    When the firm is checked as of <day>
    Then "irc-45q" <verdict>

    Examples:
      | permit | certified | year begins | day        | verdict                                                               |
      | false  | true      | 2025-01-01  | 2025-12-18 | does not apply to "cement" because of "secure-storage"                |
      | false  | true      | 2025-01-01  | 2025-12-19 | is undetermined for "cement" because of "secure-storage"              |
      | false  | true      | 2025-12-31  | 2026-11-23 | is undetermined for "cement" because of "secure-storage"              |
      | false  | true      | 2024-12-31  | 2026-11-23 | does not apply to "cement" because of "secure-storage"                |
      | false  | true      | 2026-01-01  | 2026-11-23 | does not apply to "cement" because of "secure-storage"                |
      | false  | false     | 2025-01-01  | 2026-11-23 | does not apply to "cement" because of "secure-storage"                |

  # --- who owns it ---

  Scenario Outline: bars of the owner, by the taxable year
    Given the fact "is_pfe" of "owner" is unknown
    And the fact "<fact>" of "owner" is "true"
    And the fact "taxable_year_begin" of "cement" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" <verdict>

    Examples:
      | fact   | year begins | verdict                                                             |
      | is_sfe | 2025-07-04  | applies to "cement"                                                 |
      | is_sfe | 2025-07-05  | does not apply to "cement" because of "specified-foreign-entity"    |
      | is_fie | 2025-07-04  | applies to "cement"                                                 |
      | is_fie | 2025-07-05  | does not apply to "cement" because of "foreign-influenced-entity"   |
      | is_pfe | 2025-07-04  | applies to "cement"                                                 |
      | is_pfe | 2025-07-05  | does not apply to "cement" because of "declared-prohibited"         |

  Scenario Outline: the bars since P.L. 119-21
    Given the fact "is_pfe" of "owner" is unknown
    And the fact "<fact>" of "owner" is "true"
    When the firm is checked as of 2025-07-03
    Then "irc-45q" applies to "cement"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-07-04
    Then "irc-45q" does not apply to "cement" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact   | criterion                 | cite                         |
      | is_sfe | specified-foreign-entity  | 26 U.S.C. §45Q(f)(10)(A)     |
      | is_fie | foreign-influenced-entity | 26 U.S.C. §45Q(f)(10)(B)     |
      | is_pfe | declared-prohibited       | 26 U.S.C. §45Q(f)(10)        |

  # --- the law by the day ---

  Scenario Outline: in force
    When the firm is checked as of <day>
    Then "irc-45q" applies to "cement"

    Examples:
      | day        |
      | 2022-08-16 |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: the law before the Inflation Reduction Act is not given
    When the firm is checked as of 2022-08-15
    Then "irc-45q" does not apply to "cement"
    And it is not in force

  Scenario: begin by the end of 2032
    Given the fact "construction_begin_date" of "cement" is "2027-05-01"
    When the firm is checked as of 2026-11-23
    Then "irc-45q" applies to "cement"
    And the deadline "begin-construction" is 2032-12-31
