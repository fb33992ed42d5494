Feature: Specified foreign entities (26 U.S.C. §7701(a)(51)(B))

  Scenario Outline: SF4 by name and SF5 by place, from the day of the law on
    Given an entity "maker" with
      | <fact> | <value> |
    When the firm is checked as of <day>
    Then the concept "specified_foreign_entity" is <truth> for "maker"

    Examples:
      | fact                    | value | day        | truth   |
      | on_list_154b            | true  | 2026-11-23 | true    |
      | country_of_organization | CN    | 2026-11-23 | true    |
      | country_of_organization | CN    | 2026-01-15 | true    |
      | country_of_organization | CN    | 2025-07-04 | true    |
      | country_of_organization | CN    | 2025-07-03 | false   |
      | is_sfe                  | true  | 2025-07-03 | false   |
      | country_of_organization | CN    | 2025-06-30 | false   |
      | country_of_organization | CN    | 2024-01-15 | false   |
      | country_of_organization | KR    | 2026-11-23 | unknown |
      | is_sfe                  | true  | 2026-11-23 | true    |
      | is_sfe                  | false | 2026-11-23 | false   |

  Scenario: listed
    Given an entity "maker" with
      | on_list_154b | true |
    When the firm is checked as of 2026-11-23
    Then the concept "specified_foreign_entity" is true for "maker" because of "listed"
    And it cites "26 U.S.C. §7701(a)(51)(B)(i)-(iv)"

  Scenario: example 3: a wholly Korean-owned cathode company organised in Wuxi
    Given an entity "wuxi" with
      | country_of_organization | CN |
      | on_list_154b            | false |
    And an owner of "wuxi" with
      | country_of_organization | KR  |
      | voting_pct              | 100 |
      | value_pct               | 100 |
    When the firm is checked as of 2026-11-23
    Then the concept "specified_foreign_entity" is true for "wuxi" because of "foreign-controlled"
    And it cites "26 U.S.C. §7701(a)(51)(B)(v)"

  Scenario: the firm's own conclusion counts where no test says otherwise
    Given an entity "maker" with
      | is_sfe | true |
    When the firm is checked as of 2026-11-23
    Then the concept "specified_foreign_entity" is true for "maker" because of "declared"

  Scenario Outline: its own conclusion and a test disagree
    Given an entity "maker" with
      | is_sfe | false   |
      | <fact> | <value> |
    When the firm is checked as of 2026-11-23
    Then the concept "specified_foreign_entity" is unknown for "maker" because of "<limb>"
    And it rests on facts that conflict

    Examples:
      | fact                    | value | limb               |
      | on_list_154b            | true  | listed             |
      | country_of_organization | CN    | foreign-controlled |

  Scenario Outline: a Korean company that is known through and through
    Given an entity "maker" with
      | is_sfe                               | <declared>    |
      | is_designated_terrorist_organization | false         |
      | on_sdn_list                          | false         |
      | alleged_in_listed_conviction         | false         |
      | determined_feoc_by_commerce          | false         |
      | on_list_1260h                        | false         |
      | on_list_uflpa                        | false         |
      | on_list_154b                         | false         |
      | taxpayer_form                        | c_corporation |
      | exchange_listed                      | none          |
      | is_government_body                   | false         |
      | is_natural_person                    | false         |
      | country_of_organization              | KR            |
      | principal_place_of_business          | KR            |
      | is_qbu_in_covered_nation             | false         |
    And "maker" has no owners
    When the firm is checked as of 2026-11-23
    Then the concept "specified_foreign_entity" is <truth> for "maker"

    Examples:
      | declared | truth   |
      |          | false   |
      | false    | false   |
      | true     | unknown |
