Feature: Advanced manufacturing production credit
  Who makes an eligible component in the United States and sells it to an unrelated person has a credit for it.

  # A battery cell that has everything.  Each scenario changes what it is about.
  Background:
    Given an entity "claimant" with
      | is_sfe | false |
      | is_fie | false |
    And "claimant" has no contracts
    And a product "cells" with
      | taxpayer                            | claimant     |
      | component_class                     | battery      |
      | component_subtype                   | battery_cell |
      | substantial_transformation          | true         |
      | contract_manufacturing              | false        |
      | production_country                  | US           |
      | buyer_relation                      | unrelated    |
      | in_trade_or_business                | true         |
      | facility_48c_basis_after_2022_08_16 | false        |
      | not_put_to_productive_use           | false        |
      | energy_density_wh_per_l             | 450          |
      | cell_capacity_wh                    | 200          |
      | capacity_kwh                        | 10,000       |
      | max_discharge_kw                    | 10,000       |
      | taxable_year_begin                  | 2026-01-01   |
      | taxable_year_end                    | 2026-12-31   |
      | produced_date                       | 2026-05-31   |
      | sold_date                           | 2026-06-30   |
      | macr_pct                            | 71           |

  # --- the worked examples of the law sheet ---

  # 10,000,000 kWh x 35 + 10,000,000 kWh x 10 = 350,000,000 + 100,000,000 = 450,000,000
  Scenario: example 1, cells and modules of a Korean-owned plant sold in 2026
    Given a product "cells" with
      | capacity_kwh                | 10,000,000      |
      | max_discharge_kw            | 10,000,000      |
      | buyer_relation              | self_integrated |
      | secondary_sold_to_unrelated | true            |
    And a product "modules" with
      | taxpayer                            | claimant                  |
      | component_class                     | battery                   |
      | component_subtype                   | battery_module_with_cells |
      | contract_manufacturing              | false                     |
      | production_country                  | US                        |
      | buyer_relation                      | unrelated                 |
      | in_trade_or_business                | true                      |
      | facility_48c_basis_after_2022_08_16 | false                     |
      | not_put_to_productive_use           | false                     |
      | module_capacity_kwh                 | 80                        |
      | module_has_essential_equipment      | true                      |
      | capacity_kwh                        | 10,000,000                |
      | max_discharge_kw                    | 10,000,000                |
      | taxable_year_begin                  | 2026-01-01                |
      | produced_date                       | 2026-05-31                |
      | sold_date                           | 2026-06-30                |
      | macr_pct                            | 66                        |
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells" because of "integrated-component"
    And it is worth 350,000,000 USD
    And "irc45x" applies to "modules"
    And it is worth 100,000,000 USD

  Scenario: example 2, cells from a production unit with a 48C credit
    Given the fact "facility_48c_basis_after_2022_08_16" of "cells" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "cells" because of "facility-48c"
    And it cites "26 U.S.C. §45X(c)(1)(B)"

  Scenario: example 3, a module of 1 kWh for an electric bicycle
    Given a product "cells" with
      | component_subtype              | battery_module_with_cells |
      | module_capacity_kwh            | 1                         |
      | module_h2_fcv                  | false                     |
      | module_has_essential_equipment | true                      |
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "cells" because of "eligible-component"
    And the concept "eligible_component" is false for "cells" because of "module-size"

  Scenario: example 4, nacelles finished in 2027 and sold in 2028
    Given a product "cells" with
      | component_class          | wind       |
      | component_subtype        | nacelle    |
      | turbine_rated_capacity_w | 1,000,000  |
      | taxable_year_begin       | 2028-01-01 |
      | produced_date            | 2027-11-15 |
      | sold_date                | 2028-02-15 |
      | macr_pct                 | 100        |
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "cells" because of "phase-out-open"
    And it is unsettled

  # 10 % x 100,000,000 x 75 %
  Scenario: example 5, nickel sulphate produced in 2031
    Given a product "cells" with
      | component_class              | mineral          |
      | component_subtype            | critical_mineral |
      | mineral                      | nickel           |
      | mineral_form                 | nickel_sulphate  |
      | eligible_production_cost_usd | 100,000,000      |
      | taxable_year_begin           | 2031-01-01       |
      | produced_date                | 2031-06-30       |
      | sold_date                    | 2031-12-31       |
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And it is worth 7,500,000 USD in 2031

  # 10 % x 100,000,000 x 50 %
  Scenario: example 5, cathode active material sold in 2031
    Given a product "cells" with
      | component_subtype            | electrode_active_material |
      | eligible_production_cost_usd | 100,000,000               |
      | taxable_year_begin           | 2031-01-01                |
      | produced_date                | 2031-06-30                |
      | sold_date                    | 2031-12-31                |
      | macr_pct                     | 100                       |
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And it is worth 5,000,000 USD in 2031

  # min(10,000, 100 x 50) = 5,000 kWh x 35
  Scenario: example 6, a flow-type cell above the capacity-to-power cap
    Given the fact "max_discharge_kw" of "cells" is "50"
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And it is worth 175,000 USD
    And the criterion "battery-cap" is unmet

  Scenario: example 7, cells of plant A in modules of plant B in 2027
    Given a product "cells" with
      | buyer_relation               | self_integrated |
      | secondary_sold_to_unrelated  | true            |
      | secondary_same_facility      | false           |
      | secondary_us_primary_dmc_pct | 80              |
      | taxable_year_begin           | 2027-01-01      |
      | sold_date                    | 2027-06-30      |
    And a product "modules" with
      | taxpayer                            | claimant                  |
      | component_class                     | battery                   |
      | component_subtype                   | battery_module_with_cells |
      | contract_manufacturing              | false                     |
      | production_country                  | US                        |
      | buyer_relation                      | unrelated                 |
      | in_trade_or_business                | true                      |
      | facility_48c_basis_after_2022_08_16 | false                     |
      | not_put_to_productive_use           | false                     |
      | module_capacity_kwh                 | 80                        |
      | module_has_essential_equipment      | true                      |
      | taxable_year_begin                  | 2027-01-01                |
      | produced_date                       | 2027-05-31                |
      | sold_date                           | 2027-06-30                |
      | macr_pct                            | 66                        |
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "cells" because of "integrated-component"
    And it cites "26 U.S.C. §45X(d)(4)"
    And the concept "integrated_component_sale" is false for "cells" because of "same-facility"
    And "irc45x" applies to "modules"

  # --- the four days ---

  # 10,000 kWh x 35
  Scenario Outline: a lot sold in 2024, as of <day>
    Given a product "cells" with
      | taxable_year_begin | 2024-01-01 |
      | taxable_year_end   | 2024-12-31 |
      | produced_date      | 2024-05-31 |
      | sold_date          | 2024-06-30 |
      | macr_pct           |            |
    When the firm is checked as of <day>
    Then "irc45x" applies to "cells"
    And it is worth 350,000 USD

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: beyond the day up to which the law was checked the answer says so
    When the firm is checked as of 2026-06-21
    Then "irc45x" applies to "cells"
    And it is stale

  # --- each requirement ---

  Scenario Outline: <fact> is "<value>"
    Given the fact "<fact>" of "cells" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc45x" <verdict> "cells" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact                       | value      | verdict           | criterion            | cite                      |
      | substantial_transformation | false      | does not apply to | produced-by-taxpayer | 26 U.S.C. §45X(a)(1)(A)   |
      | production_country         | other      | does not apply to | produced-in-us       | 26 U.S.C. §45X(d)(2)      |
      | production_country         | possession | applies to        | produced-in-us       | 26 U.S.C. §45X(d)(2)      |
      | in_trade_or_business       | false      | does not apply to | trade-or-business    | 26 U.S.C. §45X(a)(2)      |
      | cell_capacity_wh           | 11.9       | does not apply to | eligible-component   | 26 U.S.C. §45X(c)         |
      | not_put_to_productive_use  | true       | does not apply to | produced-for-credit-only | 26 CFR 1.45X-1(i)     |

  Scenario Outline: with <fact> unknown the credit is open
    Given the fact "<fact>" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "cells" because of "<criterion>"
    And it wants the fact "<fact>" of "cells"
    And it is worth between 0 and 350,000 USD

    Examples:
      | fact                                | criterion                      |
      | substantial_transformation          | produced-by-taxpayer           |
      | contract_manufacturing              | claimant-agreed                |
      | production_country                  | produced-in-us                 |
      | buyer_relation                      | sold-to-unrelated              |
      | in_trade_or_business                | trade-or-business              |
      | cell_capacity_wh                    | eligible-component             |
      | produced_date                       | produced-after-2022            |
      | facility_48c_basis_after_2022_08_16 | facility-48c                   |
      | not_put_to_productive_use           | produced-for-credit-only       |
      | macr_pct                            | no-material-assistance         |

  # Produced in 2026, so not sold before: for a plan at most 350,000 x (4 x 100 % for 2026 to 2029, 75, 50 and 25 %) = 1,925,000
  Scenario: with the day of sale unknown
    Given the fact "sold_date" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "cells" because of "phase-out-open"
    And it wants the fact "sold_date" of "cells"
    And it is worth between 0 and 1,925,000 USD

  Scenario: with the quantity unknown the credit applies at an unknown amount
    Given the fact "capacity_kwh" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And it is worth between 0 and 35,000,000 USD

  Scenario Outline: the assembly of a <subtype> is production
    Given a product "cells" with
      | component_class                | <class>   |
      | component_subtype              | <subtype> |
      | substantial_transformation     | false     |
      | module_capacity_kwh            | 80        |
      | module_has_essential_equipment | true      |
    When the firm is checked as of 2026-11-23
    Then "irc45x" <verdict> "cells" because of "produced-by-taxpayer"

    Examples:
      | class   | subtype                      | verdict           |
      | solar   | solar_module                 | applies to        |
      | battery | battery_module_with_cells    | applies to        |
      | battery | battery_module_without_cells | does not apply to |
      | battery | electrode_active_material    | does not apply to |

  Scenario Outline: contract manufacturing <contract>, agreement on who claims <agreed>
    Given a product "cells" with
      | contract_manufacturing   | <contract> |
      | claiming_party_agreement | <agreed>   |
    When the firm is checked as of 2026-11-23
    Then "irc45x" <verdict> "cells"
    And the criterion "claimant-agreed" is <outcome>

    Examples:
      | contract | agreed | verdict             | outcome       |
      | true     | true   | applies to          | met           |
      | true     | false  | is undetermined for | unknown       |
      | true     |        | is undetermined for | unknown       |
      | false    | false  | applies to          | not triggered |

  Scenario: without an agreement on who claims the law is not settled
    Given a product "cells" with
      | contract_manufacturing   | true  |
      | claiming_party_agreement | false |
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "cells" because of "claimant-agreed"
    And it is unsettled

  # --- the sale ---

  Scenario Outline: sold to <relation>, election <election>
    Given a product "cells" with
      | buyer_relation         | <relation> |
      | related_person_election | <election> |
    When the firm is checked as of 2026-11-23
    Then "irc45x" <verdict> "cells" because of "<criterion>"

    Examples:
      | relation                    | election | verdict             | criterion             |
      | unrelated                   |          | applies to          | sold-to-unrelated     |
      | related_resold_to_unrelated |          | applies to          | resold-to-unrelated   |
      | related                     | true     | applies to          | related-person-election |
      | related                     | false    | does not apply to   | related-person-election |
      | related                     |          | is undetermined for | related-person-election |
      | related                     | false    | does not apply to   | integrated-component  |
      | self_integrated             | true     | is undetermined for | integrated-component  |

  Scenario Outline: built into a component sold to others <sold>, same facility <same>, US material <share>, year from <begin>, law of <day>
    Given a product "cells" with
      | buyer_relation               | self_integrated |
      | secondary_sold_to_unrelated  | <sold>          |
      | secondary_same_facility      | <same>          |
      | secondary_us_primary_dmc_pct | <share>         |
      | taxable_year_begin           | <begin>         |
      | sold_date                    | 2027-06-30      |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "cells" because of "integrated-component"
    And the concept "integrated_component_sale" is <truth> for "cells" because of "<limb>"

    Examples:
      | sold  | same  | share | begin      | day        | verdict             | truth   | limb           |
      | true  | false | 0     | 2026-12-31 | 2026-11-23 | applies to          | true    | built-in       |
      | false | true  | 80    | 2026-12-31 | 2026-11-23 | does not apply to   | false   | secondary-sold |
      |       | true  | 80    | 2026-12-31 | 2026-11-23 | is undetermined for | unknown | secondary-sold |
      | true  | true  | 65    | 2027-01-01 | 2026-11-23 | applies to          | true    | us-material    |
      | true  | true  | 64.99 | 2027-01-01 | 2026-11-23 | does not apply to   | false   | us-material    |
      | true  | true  |       | 2027-01-01 | 2026-11-23 | is undetermined for | unknown | us-material    |
      | true  | false | 65    | 2027-01-01 | 2026-11-23 | does not apply to   | false   | same-facility  |
      | true  |       | 65    | 2027-01-01 | 2026-11-23 | is undetermined for | unknown | same-facility  |
      | false | true  | 65    | 2027-01-01 | 2026-11-23 | does not apply to   | false   | secondary-sold |
      | true  | false | 65    | 2027-01-01 | 2025-07-04 | does not apply to   | false   | same-facility  |
      | true  | true  | 0     | 2027-01-01 | 2025-07-04 | does not apply to   | false   | us-material    |
      | true  | false | 0     | 2027-01-01 | 2025-07-03 | applies to          | true    | secondary-sold |
      | true  | true  | 65    |            | 2026-11-23 | applies to          | true    | same-facility  |
      | true  | false | 65    |            | 2026-11-23 | is undetermined for | unknown | same-facility  |

  Scenario: what is sold is not built in
    When the firm is checked as of 2026-11-23
    Then the concept "integrated_component_sale" is false for "cells" because of "built-in"

  Scenario Outline: the component into which it is built is itself in the file, <subtype> sold as <relation>
    Given a product "packs" with
      | component_subtype              | <subtype>  |
      | module_capacity_kwh            | 80         |
      | module_has_essential_equipment | true       |
      | buyer_relation                 | <relation> |
      | taxable_year_begin             | 2026-01-01 |
      | sold_date                      | 2026-06-30 |
    And a product "cells" with
      | buyer_relation    | self_integrated |
      | incorporated_into | packs           |
    When the firm is checked as of 2026-11-23
    Then the concept "integrated_component_sale" is <truth> for "cells" because of "<limb>"

    Examples:
      | subtype                   | relation  | truth   | limb           |
      | battery_module_with_cells | unrelated | true    | secondary-sold |
      | battery_module_with_cells | related   | false   | secondary-sold |
      | other                     | unrelated | false   | secondary-sold |
      |                           | unrelated | unknown | secondary-sold |

  Scenario Outline: the deemed sale is not law on 15 August 2022 and is on the next day: <day>
    Given a product "cells" with
      | buyer_relation              | self_integrated |
      | secondary_sold_to_unrelated | true            |
    When the firm is checked as of <day>
    Then the concept "integrated_component_sale" is <truth> for "cells"

    Examples:
      | day        | truth |
      | 2022-08-15 | false |
      | 2022-08-16 | true  |

  # --- prohibited foreign entities ---

  Scenario Outline: a claimant that is <fact>, taxable year from <begin>, law of <day>
    Given the fact "<fact>" of "claimant" is "<value>"
    And the fact "taxable_year_begin" of "cells" is "<begin>"
    And the fact "sold_date" of "cells" is "2026-06-30"
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "cells"
    And the criterion "<criterion>" is <outcome>

    Examples:
      | fact   | value | begin      | day        | verdict           | criterion                     | outcome       |
      | is_fie | true  | 2025-07-05 | 2026-11-23 | does not apply to | not-foreign-influenced-entity | unmet         |
      | is_fie | true  | 2025-07-05 | 2025-07-04 | does not apply to | not-foreign-influenced-entity | unmet         |
      | is_fie | true  | 2025-07-05 | 2025-07-03 | applies to        | not-foreign-influenced-entity | not in force  |
      | is_fie | true  | 2025-07-04 | 2026-11-23 | applies to        | not-foreign-influenced-entity | not triggered |
      | is_fie | false | 2025-07-05 | 2026-11-23 | applies to        | not-foreign-influenced-entity | met           |
      | is_sfe | false | 2025-07-05 | 2026-11-23 | applies to        | not-specified-foreign-entity  | met           |
      | is_sfe | false | 2025-07-05 | 2025-07-03 | applies to        | not-specified-foreign-entity  | not in force  |
      | is_sfe | false | 2025-07-04 | 2026-11-23 | applies to        | not-specified-foreign-entity  | not triggered |

  Scenario: a foreign-influenced claimant
    Given the fact "is_fie" of "claimant" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "cells" because of "not-foreign-influenced-entity"
    And it cites "26 U.S.C. §45X(d)(4)(A)(ii)"

  Scenario Outline: a claimant organised in <country>, taxable year from <begin>, law of <day>
    Given an entity "claimant" with
      | is_sfe                  |           |
      | country_of_organization | <country> |
    And the fact "taxable_year_begin" of "cells" is "<begin>"
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "cells" because of "<criterion>"

    Examples:
      | country | begin      | day        | verdict             | criterion                    |
      | CN      | 2025-07-05 | 2026-11-23 | does not apply to   | not-specified-foreign-entity |
      | CN      | 2025-07-05 | 2025-07-04 | does not apply to   | not-specified-foreign-entity |
      | CN      | 2025-07-04 | 2026-11-23 | applies to          | sold-to-unrelated            |
      | CN      | 2025-07-05 | 2025-07-03 | applies to          | sold-to-unrelated            |
      | US      | 2025-07-05 | 2026-11-23 | is undetermined for | not-specified-foreign-entity |
      | CN      |            | 2026-11-23 | is undetermined for | not-specified-foreign-entity |

  Scenario Outline: a claimant of unknown status, <fact>
    Given the fact "<fact>" of "claimant" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "cells" because of "<criterion>"

    Examples:
      | fact   | criterion                     |
      | is_sfe | not-specified-foreign-entity  |
      | is_fie | not-foreign-influenced-entity |

  Scenario: a product without a claimant
    Given the fact "taxpayer" of "cells" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "cells" because of "not-specified-foreign-entity"
    And it wants the fact "taxpayer" of "cells"

  Scenario Outline: a payment that gives effective control over the cells, taxable year from <begin>, law of <day>
    Given a contract of "claimant" with
      | counterparty_is_sfe          | true       |
      | payments_to_sfe_prev_year_usd | 1          |
      | paid_by_related_person       | false      |
      | last_payment_date            | 2026-03-31 |
      | relates_to                   | <about>    |
      | c1                           | true       |
      | contract_type                | supply     |
      | related_to_licence           | false      |
    And a product "packs" with
      | component_class | battery |
    And a product "cells" with
      | taxable_year_begin | <begin>    |
      | sold_date          | 2027-06-30 |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "cells"
    And the criterion "no-effective-control-payment" is <outcome>

    Examples:
      | about | begin      | day        | verdict           | outcome       |
      | cells | 2027-01-01 | 2026-11-23 | does not apply to | unmet         |
      | cells | 2027-01-01 | 2025-07-04 | does not apply to | unmet         |
      | cells | 2027-01-01 | 2025-07-03 | applies to        | not in force  |

  Scenario: a payment that gives effective control is the reason
    Given a contract of "claimant" with
      | counterparty_is_sfe           | true       |
      | payments_to_sfe_prev_year_usd | 1          |
      | paid_by_related_person        | false      |
      | last_payment_date             | 2025-12-31 |
      | relates_to                    | cells      |
      | c1                            | true       |
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "cells" because of "no-effective-control-payment"
    And it cites "26 U.S.C. §45X(d)(4)(B)"

  Scenario Outline: a payment in a taxable year from <begin>, sold on 2025-12-31
    Given a contract of "claimant" with
      | counterparty_is_sfe           | true       |
      | payments_to_sfe_prev_year_usd | 1          |
      | paid_by_related_person        | false      |
      | last_payment_date             | 2025-07-04 |
      | relates_to                    | cells      |
      | c1                            | true       |
    And a product "cells" with
      | taxable_year_begin | <begin>    |
      | produced_date      | 2025-11-30 |
      | sold_date          | 2026-06-30 |
    When the firm is checked as of 2026-11-23
    Then "irc45x" <verdict> "cells"
    And the criterion "no-effective-control-payment" is <outcome>

    Examples:
      | begin      | verdict           | outcome       |
      | 2025-07-04 | applies to        | not triggered |
      | 2025-07-05 | does not apply to | unmet         |

  # 60 percent for battery components sold in 2026.
  Scenario Outline: a material assistance cost ratio of <ratio> percent, taxable year from <begin>, law of <day>
    Given a product "cells" with
      | macr_pct           | <ratio> |
      | taxable_year_begin | <begin> |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "cells"
    And the criterion "no-material-assistance" is <outcome>

    Examples:
      | ratio | begin      | day        | verdict           | outcome       |
      | 60    | 2025-07-05 | 2026-11-23 | applies to        | met           |
      | 59.99 | 2025-07-05 | 2026-11-23 | does not apply to | unmet         |
      | 59.99 | 2025-07-04 | 2026-11-23 | applies to        | not triggered |
      | 59.99 | 2025-07-05 | 2025-07-04 | does not apply to | unmet         |
      | 59.99 | 2025-07-05 | 2025-07-03 | applies to        | not in force  |

  Scenario: too much material assistance is the reason
    Given the fact "macr_pct" of "cells" is "59.99"
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "cells" because of "no-material-assistance"
    And it cites "26 U.S.C. §45X(c)(1)(C)"

  Scenario Outline: sold on <sold> in a taxable year from <begin>, with a ratio of <ratio> percent
    Given a product "cells" with
      | taxable_year_begin | <begin>    |
      | produced_date      | 2025-09-30 |
      | sold_date          | <sold>     |
      | macr_pct           | <ratio>    |
    When the firm is checked as of 2026-11-23
    Then "irc45x" <verdict> "cells" because of "no-material-assistance"

    Examples:
      | sold       | begin      | ratio | verdict             |
      | 2025-12-31 | 2025-07-05 | 71    | is undetermined for |
      | 2025-12-31 | 2025-07-05 | 0     | is undetermined for |
      | 2026-01-01 | 2025-07-05 | 71    | applies to          |

  Scenario: a sale of 2025 inside such a taxable year is unsettled
    Given a product "cells" with
      | taxable_year_begin | 2025-10-01 |
      | produced_date      | 2025-10-31 |
      | sold_date          | 2025-12-31 |
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "cells" because of "no-material-assistance"
    And it is unsettled

  Scenario: a sale of 2025 in the taxable year before is not tested
    Given a product "cells" with
      | taxable_year_begin | 2025-01-01 |
      | produced_date      | 2025-10-31 |
      | sold_date          | 2025-12-31 |
      | macr_pct           |            |
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"

  # A fiscal year that begins on 1 July 2025 is outside, the next one inside.
  Scenario Outline: a foreign-influenced claimant with a fiscal year from <begin>
    Given the fact "is_fie" of "claimant" is "true"
    And a product "cells" with
      | taxable_year_begin | <begin>    |
      | sold_date          | 2026-06-30 |
    When the firm is checked as of 2026-11-23
    Then "irc45x" <verdict> "cells"

    Examples:
      | begin      | verdict             |
      | 2025-07-01 | applies to          |
      |            | is undetermined for |

  # --- the regulation against produce that is not used ---

  Scenario Outline: not put to use, taxable year to <end>, law of <day>
    Given a product "cells" with
      | not_put_to_productive_use | true       |
      | taxable_year_begin        | 2024-01-01 |
      | taxable_year_end          | <end>      |
      | produced_date             | 2024-05-31 |
      | sold_date                 | 2024-06-30 |
    When the firm is checked as of <day>
    Then "irc45x" <verdict> "cells"
    And the criterion "produced-for-credit-only" is <outcome>

    Examples:
      | end        | day        | verdict             | outcome       |
      | 2024-10-28 | 2024-12-27 | does not apply to   | met           |
      | 2024-10-28 | 2024-12-26 | applies to          | not in force  |
      | 2024-10-27 | 2024-12-27 | applies to          | not triggered |
      |            | 2024-12-27 | is undetermined for | unknown       |

  # --- what must be done ---

  Scenario: the days of a calendar year
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And the deadline "return" is 2027-04-15
    And the deadline "extended-return" is 2027-10-15
    And it obliges "register-facility"
    And it obliges "form-7207"
    And it obliges "keep-records"

  Scenario Outline: a fiscal year from <begin> has no day here
    Given the fact "taxable_year_begin" of "cells" is "<begin>"
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And there is no deadline "return"
    And there is no deadline "extended-return"
    And there is no deadline "retest-integrated-components"
    And it does not oblige "make-related-person-election"

    Examples:
      | begin      |
      | 2025-10-01 |
      | 2026-01-02 |

  # A partnership or an S corporation files on other days than those of a corporation.
  Scenario Outline: the days of a claimant that is a <form>
    Given the fact "taxpayer_form" of "claimant" is "<form>"
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And <return>
    And <extended>

    Examples:
      | form          | return                               | extended                                      |
      | c_corporation | the deadline "return" is 2027-04-15  | the deadline "extended-return" is 2027-10-15  |
      | disregarded   | the deadline "return" is 2027-04-15  | the deadline "extended-return" is 2027-10-15  |
      | partnership   | there is no deadline "return"        | there is no deadline "extended-return"        |
      | s_corporation | there is no deadline "return"        | there is no deadline "extended-return"        |

  Scenario Outline: integrated components are tested again, taxable year from <begin>
    Given a product "cells" with
      | buyer_relation              | self_integrated |
      | secondary_sold_to_unrelated | true            |
      | taxable_year_begin          | <begin>         |
    When the firm is checked as of <day>
    Then "irc45x" applies to "cells"
    And the deadline "retest-integrated-components" is <by>

    Examples:
      | begin      | day        | by         |
      | 2026-01-01 | 2026-11-23 | 2026-12-31 |
      | 2026-01-01 | 2025-07-04 | 2026-12-31 |
      | 2026-12-31 | 2026-11-23 | 2027-12-30 |

  Scenario Outline: there is nothing to test again, taxable year from <begin>, law of <day>
    Given a product "cells" with
      | buyer_relation               | self_integrated |
      | secondary_sold_to_unrelated  | true            |
      | secondary_same_facility      | true            |
      | secondary_us_primary_dmc_pct | 65              |
      | taxable_year_begin           | <begin>         |
      | sold_date                    | <sold>          |
    When the firm is checked as of <day>
    Then "irc45x" applies to "cells"
    And there is no deadline "retest-integrated-components"

    Examples:
      | begin      | sold       | day        |
      | 2025-12-31 | 2026-06-30 | 2026-11-23 |
      | 2027-01-01 | 2027-06-30 | 2026-11-23 |
      | 2026-01-01 | 2026-06-30 | 2025-07-03 |

  Scenario: before P.L. 119-21 the new tests of integrated components are not in force
    Given a product "cells" with
      | buyer_relation              | self_integrated |
      | secondary_sold_to_unrelated | true            |
      | taxable_year_begin          | 2027-01-01      |
      | sold_date                   | 2027-06-30      |
    When the firm is checked as of 2025-07-03
    Then the concept "integrated_component_sale" is true for "cells"
    And the criterion "same-facility" is not in force
    And the criterion "us-material" is not in force

  Scenario: the related-person election is made with the return
    Given a product "cells" with
      | buyer_relation          | related |
      | related_person_election | true    |
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And it obliges "make-related-person-election"
