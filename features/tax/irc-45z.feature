Feature: Clean fuel production credit, 26 U.S.C. §45Z
  A plant that sells ten million gallons; then one fact changed at a time.

  Background:
    Given an entity "owner" with
      | is_pfe | false |
    And an investment "plant" with
      | taxpayer                  | owner             |
      | production_country        | US                |
      | fuel_produced_date        | 2026-03-01        |
      | fuel_sold_date            | 2026-12-31        |
      | taxable_year_begin        | 2026-01-01        |
      | form_637                  | true              |
      | buyer_unrelated           | true              |
      | fuel_sale_use             | trade_or_business |
      | fuel_for_road_or_air      | true              |
      | emissions_rate            | 20                |
      | coprocessed_non_biomass   | false             |
      | feedstock_countries       | US                |
      | feedstock_animal_manure   | false             |
      | sustainable_aviation_fuel | false             |
      | made_from_creditable_fuel | false             |
      | other_credits_on_facility | none              |
      | gallons_sold              | 10,000,000        |
      | pwa_met                   | true              |

  # --- worked examples of the sheet ---

  # 10 m x (50 - 20) / 50 x 1.00 or 0.20
  Scenario Outline: example 1, ten million gallons at 20 kilograms
    Given the fact "pwa_met" of "plant" is "<met>"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" applies to "plant"
    And it is worth <worth> USD
    And it is worth <worth> USD in 2026
    And the criterion "five-times" is <state>
    And it obliges "form-637"
    And it obliges "form-7218"
    And the deadline "last-sale" is 2029-12-31

    Examples:
      | met   | worth                           | state   |
      | true  | 6,000,000                       | met     |
      | false | 1,200,000                       | unmet   |
      |       | between 1,200,000 and 6,000,000 | unknown |

  Scenario: example 2, used oil from Korea after 2025
    Given the fact "feedstock_countries" of "plant" is "other"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" does not apply to "plant" because of "north-american-feedstock"
    And it cites "26 U.S.C. §45Z(f)(1)(A)(iii)"

  Scenario: example 3, no Form 637
    Given the fact "form_637" of "plant" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc-45z" is undetermined for "plant" because of "registered"
    And it wants the fact "form_637" of "plant"

  # --- feedstock ---

  Scenario Outline: where the feedstock grew
    Given the fact "feedstock_countries" of "plant" is "<countries>"
    And the fact "fuel_produced_date" of "plant" is "<produced>"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" <verdict>

    Examples:
      | countries  | produced   | verdict                                                                  |
      | US, MX, CA | 2026-01-01 | applies to "plant"                                                       |
      | MX         | 2026-01-01 | applies to "plant"                                                       |
      | CA         | 2026-01-01 | applies to "plant"                                                       |
      | US, other  | 2026-01-01 | does not apply to "plant" because of "north-american-feedstock"          |
      | US, other  | 2025-12-31 | applies to "plant"                                                       |
      |            | 2026-01-01 | is undetermined for "plant" because of "north-american-feedstock"        |
      |            | 2025-12-31 | applies to "plant"                                                       |

  # --- the requirements ---

  Scenario Outline: one fact changed
    Given the fact "<fact>" of "plant" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" <verdict> because of "<criterion>"

    Examples:
      | fact                      | value       | verdict                     | criterion                 |
      | fuel_produced_date        | 2025-01-01  | applies to "plant"          | produced-after-2024       |
      | fuel_produced_date        | 2024-12-31  | does not apply to "plant"   | produced-after-2024       |
      | fuel_produced_date        |             | is undetermined for "plant" | produced-after-2024       |
      | fuel_sold_date            | 2029-12-31  | applies to "plant"          | sold-by-2029              |
      | fuel_sold_date            | 2030-01-01  | does not apply to "plant"   | sold-by-2029              |
      | fuel_sold_date            |             | is undetermined for "plant" | sold-by-2029              |
      | production_country        | possession  | applies to "plant"          | in-us                     |
      | production_country        | other       | does not apply to "plant"   | in-us                     |
      | production_country        |             | is undetermined for "plant" | in-us                     |
      | form_637                  | false       | does not apply to "plant"   | registered                |
      | buyer_unrelated           | false       | does not apply to "plant"   | sold-to-unrelated         |
      | buyer_unrelated           |             | is undetermined for "plant" | sold-to-unrelated         |
      | fuel_sale_use             | mixture     | applies to "plant"          | sold-for-use              |
      | fuel_sale_use             | retail      | applies to "plant"          | sold-for-use              |
      | fuel_sale_use             | other       | does not apply to "plant"   | sold-for-use              |
      | fuel_sale_use             |             | is undetermined for "plant" | sold-for-use              |
      | fuel_for_road_or_air      | false       | does not apply to "plant"   | for-road-or-air           |
      | fuel_for_road_or_air      |             | is undetermined for "plant" | for-road-or-air           |
      | emissions_rate            | 50          | applies to "plant"          | clean-enough              |
      | emissions_rate            | 50.01       | does not apply to "plant"   | clean-enough              |
      | emissions_rate            |             | is undetermined for "plant" | clean-enough              |
      | coprocessed_non_biomass   | true        | does not apply to "plant"   | not-coprocessed           |
      | coprocessed_non_biomass   |             | is undetermined for "plant" | not-coprocessed           |
      | sustainable_aviation_fuel | true        | is undetermined for "plant" | aviation-fuel-certified   |
      | sustainable_aviation_fuel |             | is undetermined for "plant" | aviation-fuel-certified   |
      | other_credits_on_facility | irc_45v     | does not apply to "plant"   | another-credit            |
      | other_credits_on_facility | irc_45q     | does not apply to "plant"   | another-credit            |
      | other_credits_on_facility | irc_48_a_15 | does not apply to "plant"   | another-credit            |
      | other_credits_on_facility | irc_45y     | applies to "plant"          | another-credit            |
      | other_credits_on_facility |             | is undetermined for "plant" | another-credit            |
      | made_from_creditable_fuel | true        | does not apply to "plant"   | made-from-creditable-fuel |
      | made_from_creditable_fuel |             | is undetermined for "plant" | made-from-creditable-fuel |

  Scenario: a plant known only to stand in the United States
    Given the fact "production_country" of "plant" is unknown
    And the fact "facility_in_us" of "plant" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" applies to "plant"

  Scenario Outline: registered as a firm
    Given the fact "form_637" of "plant" is unknown
    And the fact "form_637" of "owner" is "<registered>"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" <verdict> because of "registered"

    Examples:
      | registered | verdict                   |
      | true       | applies to "plant"        |
      | false      | does not apply to "plant" |

  Scenario Outline: aviation fuel
    Given the fact "sustainable_aviation_fuel" of "plant" is "true"
    And the fact "saf_certified" of "plant" is "<certified>"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" <verdict>

    Examples:
      | certified | verdict                                                             |
      | true      | applies to "plant"                                                  |
      | false     | does not apply to "plant" because of "aviation-fuel-certified"      |

  Scenario: other fuel is not asked for that certificate
    Given the fact "saf_certified" of "plant" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" applies to "plant"

  # --- what it is worth ---

  # 10 m x (50 - rate + what counts below zero) / 50 x 1.00
  Scenario Outline: by emissions
    Given the fact "emissions_rate" of "plant" is "<rate>"
    And the fact "emissions_below_zero" of "plant" is "<below>"
    And the fact "feedstock_animal_manure" of "plant" is "<manure>"
    And the fact "fuel_produced_date" of "plant" is "<produced>"
    When the firm is checked as of <day>
    Then "irc-45z" applies to "plant"
    And it is worth <worth> USD

    Examples:
      | rate | below | manure | produced   | day        | worth                                |
      | 0    | 0     | false  | 2026-01-01 | 2026-11-23 | 10,000,000                           |
      | 25   | 0     | false  | 2026-01-01 | 2026-11-23 | 5,000,000                            |
      | 25   |       | true   | 2026-01-01 | 2026-11-23 | 5,000,000                            |
      | 0.01 |       | true   | 2026-01-01 | 2026-11-23 | 9,998,000                            |
      | 50   | 0     | false  | 2026-01-01 | 2026-11-23 | 0                                    |
      | 0    | 50    | false  | 2026-01-01 | 2026-11-23 | 10,000,000                           |
      | 0    |       | false  | 2026-01-01 | 2026-11-23 | 10,000,000                           |
      | 0    | 50    | true   | 2026-01-01 | 2026-11-23 | 20,000,000                           |
      | 0    | 50    |        | 2026-01-01 | 2026-11-23 | between 10,000,000 and 20,000,000    |
      | 0    | 50    | false  | 2025-12-31 | 2026-11-23 | 20,000,000                           |
      | 0    | 50    | false  | 2026-01-01 | 2025-07-03 | 20,000,000                           |
      | 0    | 50    | false  | 2026-01-01 | 2025-07-04 | 10,000,000                           |
      | 20   | 0     | false  | 2025-01-01 | 2026-11-23 | 6,000,000                            |

  Scenario Outline: aviation fuel had another rate before 2026
    Given the fact "sustainable_aviation_fuel" of "plant" is "true"
    And the fact "saf_certified" of "plant" is "true"
    And the fact "fuel_produced_date" of "plant" is "<produced>"
    When the firm is checked as of <day>
    Then "irc-45z" applies to "plant"
    And it is worth <worth> USD

    Examples:
      | produced   | day        | worth      |
      | 2026-01-01 | 2026-11-23 | 6,000,000  |
      | 2025-12-31 | 2026-11-23 | at least 0 |
      | 2026-01-01 | 2025-07-03 | at least 0 |
      | 2026-01-01 | 2025-07-04 | 6,000,000  |

  # --- who produces it ---

  Scenario Outline: bars of the producer, by the taxable year
    Given the fact "is_pfe" of "owner" is unknown
    And the fact "is_sfe" of "owner" is "<sfe>"
    And the fact "is_fie" of "owner" is "<fie>"
    And the fact "taxable_year_begin" of "plant" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" <verdict>

    Examples:
      | sfe   | fie   | year begins | verdict                                                            |
      | true  | false | 2025-07-04  | applies to "plant"                                                 |
      | true  | false | 2025-07-05  | does not apply to "plant" because of "specified-foreign-entity"    |
      | false | true  | 2025-07-05  | applies to "plant"                                                 |
      | false | true  | 2027-07-04  | applies to "plant"                                                 |
      | false | true  | 2027-07-05  | does not apply to "plant" because of "foreign-influenced-entity"   |

  Scenario Outline: a producer that is a prohibited foreign entity by its own conclusion alone
    Given the fact "is_pfe" of "owner" is "true"
    And the fact "taxable_year_begin" of "plant" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then "irc-45z" <verdict>

    Examples:
      | year begins | verdict                                                               |
      | 2025-07-04  | applies to "plant"                                                    |
      | 2025-07-05  | is undetermined for "plant" because of "specified-foreign-entity"     |
      | 2027-07-04  | is undetermined for "plant" because of "specified-foreign-entity"     |
      | 2027-07-05  | does not apply to "plant" because of "declared-prohibited"            |

  Scenario Outline: what P.L. 119-21 brought does not bind before 4 July 2025
    Given the fact "<fact>" of "plant" is "<value>"
    When the firm is checked as of 2025-07-03
    Then "irc-45z" applies to "plant"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-07-04
    Then "irc-45z" does not apply to "plant" because of "<criterion>"

    Examples:
      | fact                      | value | criterion                 |
      | feedstock_countries       | other | north-american-feedstock  |
      | made_from_creditable_fuel | true  | made-from-creditable-fuel |

  Scenario Outline: nor do the bars on the producer
    Given the fact "is_pfe" of "owner" is unknown
    And the fact "<fact>" of "owner" is "true"
    And the fact "taxable_year_begin" of "plant" is "2028-01-01"
    When the firm is checked as of 2025-07-03
    Then "irc-45z" applies to "plant"
    And the criterion "<criterion>" is not in force
    When the firm is checked as of 2025-07-04
    Then "irc-45z" does not apply to "plant" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact   | criterion                 | cite                       |
      | is_sfe | specified-foreign-entity  | 26 U.S.C. §45Z(f)(8)(A)    |
      | is_fie | foreign-influenced-entity | 26 U.S.C. §45Z(f)(8)(B)    |
      | is_pfe | declared-prohibited       | 26 U.S.C. §45Z(f)(8)       |

  # --- the law by the day ---

  Scenario Outline: the last day of sale
    Given the fact "fuel_sold_date" of "plant" is "<sold>"
    When the firm is checked as of <day>
    Then "irc-45z" <verdict>

    Examples:
      | sold       | day        | verdict                                                  |
      | 2027-12-31 | 2025-06-30 | applies to "plant"                                       |
      | 2028-01-01 | 2025-06-30 | does not apply to "plant" because of "sold-by-2027"      |
      | 2028-01-01 | 2025-07-03 | does not apply to "plant" because of "sold-by-2027"      |
      | 2028-01-01 | 2025-07-04 | applies to "plant"                                       |
      | 2029-12-31 | 2026-01-15 | applies to "plant"                                       |
      | 2030-01-01 | 2025-07-04 | does not apply to "plant" because of "sold-by-2029"      |
      | 2030-01-01 | 2026-01-15 | does not apply to "plant" because of "sold-by-2029"      |

  Scenario Outline: which of the two lines binds
    When the firm is checked as of <day>
    Then "irc-45z" applies to "plant"
    And the criterion "sold-by-2027" is <old>
    And the criterion "sold-by-2029" is <new>
    And the deadline "last-sale" is <last day>

    Examples:
      | day        | old          | new          | last day   |
      | 2025-07-03 | met          | not in force | 2027-12-31 |
      | 2025-07-04 | not in force | met          | 2029-12-31 |

  Scenario Outline: enacted and not yet usable before 2025
    When the firm is checked as of <day>
    Then "irc-45z" does not apply to "plant"
    And it is not in force

    Examples:
      | day        |
      | 2024-01-15 |
      | 2024-12-31 |

  Scenario Outline: in force from 2025
    When the firm is checked as of <day>
    Then "irc-45z" applies to "plant"

    Examples:
      | day        |
      | 2025-01-01 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: the proposed rules of February 2026
    When the firm is checked as of 2026-02-02
    Then "irc-45z" applies to "plant"
    And it does not oblige "proposed-rules"
    When the firm is checked as of 2026-02-03
    Then "irc-45z" applies to "plant"
    And it obliges "proposed-rules"

  Scenario Outline: credits that exclude each other
    When the firm is checked as of 2026-11-23
    Then "irc-45z" applies to "plant"
    And it meets "<other>"

    Examples:
      | other   |
      | irc-45v |
      | irc-45q |
