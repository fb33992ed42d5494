Feature: Specified foreign entities by listing or by name (26 U.S.C. §7701(a)(51)(B)(i)-(iv))

  Scenario Outline: SF1 to SF3: each list makes it one
    Given an entity "maker" with
      | <fact>             | true       |
      | list_date          | 2025-01-07 |
      | taxable_year_begin | 2027-01-01 |
      | taxable_year_end   | 2027-12-31 |
    When the firm is checked as of 2026-11-23
    Then the concept "listed_foreign_entity" is true for "maker" because of "<limb>"
    And it cites "<cite>"

    Examples:
      | fact                                | limb                   | cite                                |
      | is_designated_terrorist_organization | terrorist-organisation | 26 U.S.C. §7701(a)(51)(B)(i)        |
      | on_sdn_list                         | sdn-list               | 15 U.S.C. §4651(8)(B)               |
      | alleged_in_listed_conviction        | listed-conviction      | 15 U.S.C. §4651(8)(D)               |
      | determined_feoc_by_commerce         | commerce-determination | 15 U.S.C. §4651(8)(E)               |
      | on_list_1260h                       | section-1260h          | 26 U.S.C. §7701(a)(51)(B)(ii)       |
      | on_list_uflpa                       | forced-labor-list      | 26 U.S.C. §7701(a)(51)(B)(iii)      |

  Scenario Outline: SF4: the battery makers named in the statute need no day of listing
    Given an entity "maker" with
      | on_list_154b | <named> |
      | is_designated_terrorist_organization | false |
      | on_sdn_list                  | false |
      | alleged_in_listed_conviction | false |
      | determined_feoc_by_commerce  | false |
      | on_list_1260h                | false |
      | on_list_uflpa                | false |
    When the firm is checked as of <day>
    Then the concept "listed_foreign_entity" is <truth> for "maker"

    Examples:
      | named | day        | truth   |
      | true  | 2026-11-23 | true    |
      | true  | 2026-01-15 | true    |
      | true  | 2025-07-04 | true    |
      | true  | 2025-07-03 | false   |
      | true  | 2025-06-30 | false   |
      | true  | 2024-01-15 | false   |
      | false | 2026-11-23 | false   |
      |       | 2026-11-23 | unknown |

  Scenario: CATL by name
    Given an entity "catl" with
      | on_list_154b | true |
    When the firm is checked as of 2026-11-23
    Then the concept "listed_foreign_entity" is true for "catl" because of "named-battery-maker"
    And it cites "26 U.S.C. §7701(a)(51)(B)(iv)"
    And it is stale

  Scenario Outline: on one list, on both sides of the tested day
    Given an entity "maker" with
      | list_date          | <listed>   |
      | taxable_year_begin | <begin>    |
      | taxable_year_end   | <end>      |
      | is_designated_terrorist_organization | <terrorist>  |
      | on_sdn_list                          | <sdn>        |
      | alleged_in_listed_conviction         | <conviction> |
      | determined_feoc_by_commerce          | <commerce>   |
      | on_list_1260h                        | <1260h>      |
      | on_list_uflpa                        | <uflpa>      |
      | on_list_154b                         | false        |
    When the firm is checked as of 2026-11-23
    Then the concept "listed_foreign_entity" is <truth> for "maker"

    Examples: a listing after the tested day does not count; without its day it is open
      | terrorist | sdn   | conviction | commerce | 1260h | uflpa | begin      | end        | listed     | truth   |
      | true      | false | false      | false    | false | false | 2027-01-01 | 2027-12-31 | 2027-12-31 | true    |
      | true      | false | false      | false    | false | false | 2027-01-01 | 2027-12-31 | 2028-01-01 | false   |
      | false     | true  | false      | false    | false | false | 2027-01-01 | 2027-12-31 | 2027-12-31 | true    |
      | false     | true  | false      | false    | false | false | 2027-01-01 | 2027-12-31 | 2028-01-01 | false   |
      | false     | false | true       | false    | false | false | 2027-01-01 | 2027-12-31 | 2028-01-01 | false   |
      | false     | false | false      | true     | false | false | 2027-01-01 | 2027-12-31 | 2028-01-01 | false   |
      | false     | false | false      | false    | true  | false | 2027-01-01 | 2027-12-31 | 2028-01-01 | false   |
      | false     | false | false      | false    | false | true  | 2027-01-01 | 2027-12-31 | 2028-01-01 | false   |
      | false     | false | false      | false    | false | true  | 2027-01-01 | 2027-12-31 |            | unknown |

    Examples: the first taxable year looks at its first day
      | terrorist | sdn   | conviction | commerce | 1260h | uflpa | begin      | end        | listed     | truth   |
      | false     | false | false      | false    | true  | false | 2026-01-01 | 2026-12-31 | 2026-01-01 | true    |
      | false     | false | false      | false    | true  | false | 2026-01-01 | 2026-12-31 | 2026-01-02 | false   |
      | false     | false | false      | false    | true  | false | 2026-07-05 | 2027-07-04 | 2026-12-01 | true    |

    Examples: with the year unknown only what was listed by 5 July 2025 is sure
      | terrorist | sdn   | conviction | commerce | 1260h | uflpa | begin | end | listed     | truth   |
      | false     | false | false      | false    | true  | false |       |     | 2025-07-05 | true    |
      | false     | false | false      | false    | true  | false |       |     | 2025-07-06 | unknown |
