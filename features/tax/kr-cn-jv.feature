Feature: Korean-Chinese joint ventures and licensed technology

  The annex as a table of cases.  The claimant is the US entity that claims 45X, the supplier a maker of inputs outside the United States.

  Background:
    # The taxable year 2027, and what every row leaves untouched.
    Given a firm with
      | name | Hanbit |
    And an entity "claimant" with
      | is_sfe                          |               |
      | taxpayer_form                   | c_corporation |
      | exchange_listed                 | none          |
      | pct_owned_by_listed_parent      | 0             |
      | sfe_can_appoint_covered_officer | false         |
      | debt_total_usd                  | 1,000,000,000 |
      | debt_issued_to_sfe_usd          | 0             |
      | payments_to_sfe_prev_year_usd   | 0             |
      | taxable_year_begin              | 2027-01-01    |
      | taxable_year_end                | 2027-12-31    |
    And an entity "supplier" with
      | taxpayer_form                   | c_corporation |
      | exchange_listed                 | none          |
      | pct_owned_by_listed_parent      | 0             |
      | sfe_can_appoint_covered_officer | false         |
      | debt_total_usd                  | 500,000,000   |
      | debt_issued_to_sfe_usd          | 0             |
      | taxable_year_end                | 2027-12-31    |
    And an investment "plant" with
      | taxpayer | claimant |
    And a product "cell" with
      | taxpayer                   | claimant   |
      | investment                 | plant      |
      | component_class            | battery    |
      | sold_date                  | 2027-06-30 |
      | taxable_year_begin         | 2027-01-01 |
      | existing_contract_election | false      |

  Scenario: row 1: a wholly Korean US subsidiary is clear, and Chinese inputs still count
    Given an entity "claimant" with
      | is_sfe | false |
    And an owner of "claimant" with
      | country_of_organization | KR    |
      | is_sfe                  | false |
      | voting_pct              | 100   |
      | value_pct               | 100   |
    And a material of "cell" with
      | cost_usd        | 64    |
      | producer_is_pfe | false |
    And an entity "chinese-maker" with
      | country_of_organization | CN |
    And a material of "cell" with
      | cost_usd | 36            |
      | producer | chinese-maker |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" does not apply to "claimant"
    And "pfe-effective-control" does not apply to "cell"
    # 64 percent, less than the 65 of 2027.
    And "pfe-macr" applies to "cell"

  Scenario Outline: rows 2, 3 and 4: a US joint venture with a Chinese partner
    Given an entity "claimant" with
      | sfe_can_appoint_covered_officer | <appoints> |
      | debt_issued_to_sfe_usd          | <debt>     |
      | is_government_body              | false      |
      | is_natural_person               | false      |
      | country_of_organization         | US         |
      | principal_place_of_business     | US         |
      | is_qbu_in_covered_nation        | false      |
      | is_designated_terrorist_organization | false |
      | on_sdn_list                     | false      |
      | alleged_in_listed_conviction    | false      |
      | determined_feoc_by_commerce     | false      |
      | on_list_1260h                   | false      |
      | on_list_uflpa                   | false      |
      | on_list_154b                    | false      |
    And an owner of "claimant" with
      | country_of_organization | CN        |
      | voting_pct              | <chinese> |
      | value_pct               | <chinese> |
    And an owner of "claimant" with
      | is_sfe     | false    |
      | voting_pct | <korean> |
      | value_pct  | <korean> |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" <answer> "claimant" because of "<limb>"

    Examples: row 2: a Chinese partner of at least 25 percent
      | chinese | korean | appoints | debt        | answer            | limb       |
      | 25      | 75     | false    | 0           | applies to        | influenced |
      | 49      | 51     | false    | 0           | applies to        | influenced |

    Examples: row 3: less than 25 percent, no right to appoint, little debt, no licence
      | chinese | korean | appoints | debt        | answer            | limb       |
      | 24.99   | 75.01  | false    | 149,999,999 | does not apply to | influenced |
      | 24.99   | 75.01  | true     | 0           | applies to        | influenced |

    Examples: row 4: more than 50 percent
      | chinese | korean | appoints | debt        | answer            | limb       |
      | 50.01   | 49.99  | false    | 0           | applies to        | specified  |

  Scenario: row 5: a Korean supplier with a Chinese partner of 49 percent makes its sales count in the ratio
    Given an owner of "supplier" with
      | country_of_organization | CN |
      | voting_pct              | 49 |
      | value_pct               | 49 |
    And an owner of "supplier" with
      | is_sfe     | false |
      | voting_pct | 51    |
      | value_pct  | 51    |
    And a material of "cell" with
      | cost_usd | 45       |
      | producer | supplier |
    And a material of "cell" with
      | cost_usd        | 55    |
      | producer_is_pfe | false |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "supplier" because of "influenced"
    And the concept "macr_pct" is "55" for "cell"

  Scenario Outline: row 6: the same after a sell-down to 24 percent is clear only without a right to appoint and with little debt
    Given an entity "supplier" with
      | is_sfe                          | false      |
      | sfe_can_appoint_covered_officer | <appoints> |
      | debt_issued_to_sfe_usd          | <debt>     |
    And an owner of "supplier" with
      | name       | LG Chem |
      | is_sfe     | false   |
      | voting_pct | 51      |
      | value_pct  | 51      |
    And an owner of "supplier" with
      | name       | Toyota Tsusho |
      | is_sfe     | false         |
      | voting_pct | 25            |
      | value_pct  | 25            |
    And an owner of "supplier" with
      | name                    | Huayou |
      | country_of_organization | CN     |
      | voting_pct              | 24     |
      | value_pct               | 24     |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" <answer> "supplier" because of "influenced"

    Examples:
      | appoints | debt       | answer              |
      | false    | 0          | does not apply to   |
      | true     | 0          | applies to          |
      |          | 0          | is undetermined for |
      | false    | 75,000,000 | applies to          |

  Scenario: row 7: a Korean-owned factory in China
    Given an entity "supplier" with
      | country_of_organization | CN |
    And an owner of "supplier" with
      | country_of_organization | KR    |
      | is_sfe                  | false |
      | voting_pct              | 100   |
      | value_pct               | 100   |
    And a material of "cell" with
      | cost_usd | 20       |
      | producer | supplier |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "supplier" because of "specified"
    And the issue "pfe-korean-plants-in-china" is raised for "cell"
    And it goes to "f-treas-irs"

  Scenario Outline: row 8: a third-country joint venture with a Chinese partner or its appointees
    Given an entity "supplier" with
      | country_of_organization         | <country>  |
      | sfe_can_appoint_covered_officer | <appoints> |
    And an owner of "supplier" with
      | country_of_organization | CN        |
      | voting_pct              | <chinese> |
      | value_pct               | <chinese> |
    And an owner of "supplier" with
      | is_sfe     | false    |
      | voting_pct | <others> |
      | value_pct  | <others> |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "supplier" because of "influenced"

    Examples:
      | country | chinese | others | appoints |
      | ID      | 25      | 75     | false    |
      | MA      | 10      | 90     | true     |

  Scenario Outline: rows 9, 10 and 11: a Chinese licence whose royalties are paid
    Given an entity "claimant" with
      | payments_to_sfe_prev_year_usd | 1,000,000 |
    And a contract "licence" of "claimant" with
      | counterparty_is_sfe           | true      |
      | contract_type                 | licence   |
      | relates_to                    | cell      |
      | payments_to_sfe_prev_year_usd | 1,000,000 |
      | signed_date                   | <signed>  |
      | modified_since_signing        | false     |
      | ip_purchase                   | <bought>  |
      | reversion                     | false     |
      | c1                            | false     |
      | c2                            | false     |
      | c3                            | false     |
      | c4                            | false     |
      | c5                            | false     |
      | c6                            | false     |
      | l1                            | false     |
      | l2                            | false     |
      | l3                            | <limits>  |
      | l4                            | false     |
      | l5                            | false     |
      | l6                            | false     |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" <answer> "cell"
    And the issue "pfe-licence-amendments" is raised for "claimant"

    Examples: row 9: signed on or after 4 July 2025
      | signed     | bought | limits | answer              |
      | 2025-07-04 | false  | false  | applies to          |

    Examples: row 10: before, and unchanged: read the text
      | signed     | bought | limits | answer              |
      | 2025-07-03 | false  | false  | does not apply to   |
      | 2025-07-03 | false  | true   | applies to          |
      | 2025-07-03 | false  |        | is undetermined for |

    Examples: row 11: bought outright, without reversion
      | signed     | bought | limits | answer              |
      | 2026-03-01 | true   | true   | does not apply to   |

  Scenario Outline: row 12: Chinese equipment with exclusive service or remote operation
    Given an entity "claimant" with
      | payments_to_sfe_prev_year_usd | 1,000,000 |
    And a contract "service" of "claimant" with
      | counterparty_is_sfe           | true       |
      | contract_type                 | equipment  |
      | related_to_licence            | false      |
      | includes_know_how             | false      |
      | relates_to                    | cell       |
      | payments_to_sfe_prev_year_usd | 1,000,000  |
      | c1                            | false      |
      | c2                            | false      |
      | c3                            | false      |
      | c4                            | false      |
      | c5                            | <data>     |
      | c6                            | <operates> |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" <answer> "cell"

    Examples:
      | data  | operates | answer              |
      | false | true     | applies to          |
      | true  | false    | applies to          |
      | false | false    | does not apply to   |
      | false |          | is undetermined for |

  Scenario: row 13: a Chinese state bank lent 15 percent of the debt
    Given an entity "claimant" with
      | debt_issued_to_sfe_usd | 150,000,000 |
    And an owner of "claimant" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "claimant" because of "influenced"

  Scenario: row 14: an influenced partner does not pass its status down
    Given an entity "carmaker" with
      | is_sfe | false |
      | is_fie | true  |
    And "carmaker" has no owners
    And an entity "claimant" with
      | is_sfe | false |
    And an owner of "claimant" with
      | entity     | carmaker |
      | voting_pct | 50       |
      | value_pct  | 50       |
    And an owner of "claimant" with
      | is_sfe     | false |
      | voting_pct | 50    |
      | value_pct  | 50    |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "carmaker" because of "influenced"
    And "pfe-status" does not apply to "claimant" because of "influenced"

  Scenario Outline: worked example 1, a Korean cathode venture with 24 percent of Huayou and one director
    Given an entity "supplier" with
      | is_sfe                          | false      |
      | sfe_can_appoint_covered_officer | <director> |
    And an owner of "supplier" with
      | name                    | Huayou |
      | country_of_organization | CN     |
      | voting_pct              | 24     |
      | value_pct               | 24     |
    And an owner of "supplier" with
      | is_sfe     | false |
      | voting_pct | 76    |
      | value_pct  | 76    |
    And a material "cathode" of "cell" with
      | cost_usd | 45       |
      | producer | supplier |
    And a material of "cell" with
      | cost_usd        | 55    |
      | producer_is_pfe | false |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_pct" is <ratio> for "cell"
    And "pfe-macr" <answer> "cell" because of "below-threshold"

    Examples:
      | director | ratio   | answer              |
      # 55 percent, less than the 65 of 2027; without the director's seat all of it counts.
      | true     | "55"    | applies to          |
      | false    | "100"   | does not apply to   |
      |          | unknown | is undetermined for |
