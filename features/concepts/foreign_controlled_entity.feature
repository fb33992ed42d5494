Feature: Foreign-controlled entities (26 U.S.C. §7701(a)(51)(C), (G))

  Scenario Outline: F4 is enough, whoever owns it
    Given an entity "maker" with
      | country_of_organization | CN |
    When the firm is checked as of <day>
    Then the concept "foreign_controlled_entity" is <truth> for "maker"

    Examples:
      | day        | truth |
      | 2026-11-23 | true  |
      | 2025-07-04 | true  |
      | 2025-07-03 | false |

  Scenario: a company of China is one by what it is
    Given an entity "maker" with
      | country_of_organization | CN |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_entity" is true for "maker" because of "in-itself"
    And it cites "26 U.S.C. §7701(a)(51)(C)(i)-(iv)"

  Scenario Outline: F5: more than 50 percent by vote or by value
    Given an entity "jv" with
      | taxpayer_form               | c_corporation |
      | exchange_listed             | none          |
      | is_government_body          | false         |
      | is_natural_person           | false         |
      | country_of_organization     | KR            |
      | principal_place_of_business | KR            |
      | is_qbu_in_covered_nation    | false         |
    And an owner of "jv" with
      | country_of_organization | CN      |
      | voting_pct              | <vote>  |
      | value_pct               | <value> |
    And an owner of "jv" with
      | is_sfe     | false        |
      | voting_pct | <vote rest>  |
      | value_pct  | <value rest> |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_entity" is <truth> for "jv" because of "controlled"
    And it cites "26 U.S.C. §7701(a)(51)(C)(v)"

    Examples:
      | vote  | value | vote rest | value rest | truth   |
      | 50.01 | 50    | 49.99     | 50         | true    |
      | 50    | 50.01 | 50        | 49.99      | true    |
      | 50    | 50    | 50        | 50         | false   |
      | 50    | 40    | 40        | 50         | unknown |
      | 40    |       | 60        | 45         | unknown |
      | 40    |       | 60        | 50         | false   |

  Scenario: a partnership is controlled by profits or capital
    Given an entity "jv" with
      | taxpayer_form   | partnership |
      | exchange_listed | none        |
    And an owner of "jv" with
      | country_of_organization | CN    |
      | profits_pct             | 50.01 |
      | capital_pct             | 40    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_entity" is true for "jv" because of "controlled"

  Scenario Outline: two unrelated holders, and a subsidiary of a controlled entity, are not settled
    Given an entity "jv" with
      | taxpayer_form               | c_corporation |
      | exchange_listed             | none          |
      | is_government_body          | false         |
      | is_natural_person           | false         |
      | country_of_organization     | KR            |
      | principal_place_of_business | KR            |
      | is_qbu_in_covered_nation    | false         |
    And an owner of "jv" with
      | country_of_organization | CN    |
      | voting_pct              | <one> |
      | value_pct               | <one> |
    And an owner of "jv" with
      | country_of_organization | CN    |
      | voting_pct              | <two> |
      | value_pct               | <two> |
    And an owner of "jv" with
      | is_sfe     | false  |
      | voting_pct | <rest> |
      | value_pct  | <rest> |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_entity" is <truth> for "jv" because of "controlled"

    Examples:
      | one | two   | rest  | truth   |
      | 30  | 20    | 50    | false   |
      | 30  | 20.01 | 49.99 | unknown |
      | 51  | 20    | 29    | true    |
      | 50  | 1     | 49    | unknown |

  Scenario: added up, two holders would control
    Given an entity "jv" with
      | taxpayer_form   | c_corporation |
      | exchange_listed | none          |
    And an owner of "jv" with
      | country_of_organization | CN |
      | voting_pct              | 30 |
      | value_pct               | 30 |
    And an owner of "jv" with
      | country_of_organization | CN |
      | voting_pct              | 30 |
      | value_pct               | 30 |
    And an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 40    |
      | value_pct  | 40    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_entity" is unknown for "jv" because of "controlled"
    And it is unsettled

  Scenario: 60 percent of 60 percent
    Given an entity "jv" with
      | taxpayer_form   | c_corporation |
      | exchange_listed | none          |
    And an owner of "jv" with
      | entity     | holding |
      | voting_pct | 60      |
      | value_pct  | 60      |
    And an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 40    |
      | value_pct  | 40    |
    And an entity "holding" with
      | taxpayer_form               | c_corporation |
      | is_government_body          | false         |
      | is_natural_person           | false         |
      | country_of_organization     | SG            |
      | principal_place_of_business | SG            |
      | is_qbu_in_covered_nation    | false         |
    And an owner of "holding" with
      | country_of_organization | CN |
      | voting_pct              | 60 |
      | value_pct               | 60 |
    And an owner of "holding" with
      | is_sfe     | false |
      | voting_pct | 40    |
      | value_pct  | 40    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_entity" is unknown for "jv" because of "controlled"
    And it is unsettled

  Scenario Outline: of a listed company only holders who must report their ownership count, added up
    Given an entity "maker" with
      | taxpayer_form               | c_corporation |
      | exchange_listed             | <exchange>    |
      | is_government_body          | false         |
      | is_natural_person           | false         |
      | country_of_organization     | US            |
      | principal_place_of_business | US            |
      | is_qbu_in_covered_nation    | false         |
      | taxable_year_end            | 2026-12-31    |
    And an owner of "maker" with
      | <marked>                     | <mark>    |
      | reports_beneficial_ownership | <reports> |
      | voting_pct                   | <vote>    |
      | value_pct                    | <value>   |
      | held_until_date              | <until>   |
    And an owner of "maker" with
      | country_of_organization      | CN    |
      | reports_beneficial_ownership | true  |
      | voting_pct                   | 10    |
      | value_pct                    | 10    |
    And an owner of "maker" with
      | is_sfe     | false        |
      | voting_pct | <vote rest>  |
      | value_pct  | <value rest> |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_entity" is <truth> for "maker" because of "controlled"

    Examples:
      | exchange | marked                  | mark | reports | vote  | value | vote rest | value rest | until      | truth   |
      | US       | country_of_organization | CN   | true    | 40.01 | 40    | 49.99     | 50         |            | true    |
      | US       | country_of_organization | CN   | true    | 40    | 40.01 | 50        | 49.99      |            | true    |
      | US       | on_list_154b            | true | true    | 40.01 | 40    | 49.99     | 50         |            | true    |
      | US       | country_of_organization | CN   | true    | 40    | 40    | 50        | 50         |            | false   |
      | US       | country_of_organization | CN   | false   | 80    | 80    | 10        | 10         |            | false   |
      | US       | country_of_organization | CN   | true    | 40.01 | 40    | 49.99     | 50         | 2026-12-30 | unknown |
      | none     | country_of_organization | CN   | false   | 80    | 80    | 10        | 10         |            | true    |
      | KRX      | country_of_organization | CN   | false   | 80    | 80    | 10        | 10         |            | unknown |
      | KRX      | country_of_organization | CN   | true    | 80    | 80    | 10        | 10         |            | true    |
      | KRX      | country_of_organization | CN   | true    | 20    | 20    | 70        | 70         |            | false   |

  Scenario Outline: what a company holds in a listed one counts for whoever holds half of the company
    Given an entity "maker" with
      | taxpayer_form               | c_corporation |
      | exchange_listed             | US            |
      | is_government_body          | false         |
      | is_natural_person           | false         |
      | country_of_organization     | US            |
      | principal_place_of_business | US            |
      | is_qbu_in_covered_nation    | false         |
    And an owner of "maker" with
      | entity    | shell |
      | <measure> | 100   |
      | <other>   | 0     |
    And an owner of "maker" with
      | is_sfe    | false |
      | <measure> | 0     |
      | <other>   | 100   |
    And an entity "shell" with
      | taxpayer_form | <form> |
      | is_sfe        | false  |
    And an owner of "shell" with
      | country_of_organization      | CN     |
      | reports_beneficial_ownership | true   |
      | <measure>                    | <pct>  |
      | <other>                      | 0      |
    And an owner of "shell" with
      | country_of_organization      | CN     |
      | reports_beneficial_ownership | true   |
      | <measure>                    | <also> |
      | <other>                      | 0      |
    And an owner of "shell" with
      | is_sfe    | false  |
      | <measure> | <rest> |
      | <other>   | 100    |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_entity" is <truth> for "maker"

    Examples:
      | measure    | other      | form          | pct   | also  | rest | truth |
      | voting_pct | value_pct  | c_corporation | 50    | 50    | 0    | true  |
      | voting_pct | value_pct  | c_corporation | 49.99 | 49.99 | 0.02 | false |
      | voting_pct | value_pct  | partnership   | 30    | 30    | 40   | true  |
      | voting_pct | value_pct  | s_corporation | 30    | 30    | 40   | true  |
      | value_pct  | voting_pct | c_corporation | 50    | 50    | 0    | true  |
      | value_pct  | voting_pct | c_corporation | 49.99 | 49.99 | 0.02 | false |
      | value_pct  | voting_pct | partnership   | 30    | 30    | 40   | true  |
      | value_pct  | voting_pct | s_corporation | 30    | 30    | 40   | true  |
