Feature: Owners that are listed or named

  Scenario Outline: a row among the owners is enough
    Given an entity "jv" with
      | taxable_year_begin | 2027-01-01 |
      | taxable_year_end   | 2027-12-31 |
    And an owner "holder" of "jv" with
      | <fact>    | true     |
      | list_date | <listed> |
    When the firm is checked as of <day>
    Then the concept "listed_foreign_owner" is <truth> for "holder"

    Examples:
      | fact                                 | listed     | day        | truth   |
      | on_list_154b                         |            | 2026-11-23 | true    |
      | on_list_154b                         |            | 2025-07-04 | true    |
      | on_list_154b                         |            | 2025-07-03 | false   |
      | is_designated_terrorist_organization | 2027-12-31 | 2026-11-23 | true    |
      | on_sdn_list                          | 2027-12-31 | 2026-11-23 | true    |
      | alleged_in_listed_conviction         | 2027-12-31 | 2026-11-23 | true    |
      | determined_feoc_by_commerce          | 2027-12-31 | 2026-11-23 | true    |
      | on_list_1260h                        | 2027-12-31 | 2026-11-23 | true    |
      | on_list_uflpa                        | 2027-12-31 | 2026-11-23 | true    |
      | on_list_uflpa                        | 2028-01-01 | 2026-11-23 | unknown |

  Scenario Outline: an owner that is described as an entity
    Given an entity "group" with
      | on_list_154b | <value> |
    And an entity "jv"
    And an owner "holder" of "jv" with
      | entity | group |
    When the firm is checked as of 2026-11-23
    Then the concept "listed_foreign_owner" is <truth> for "holder" because of "listed"

    Examples:
      | value | truth   |
      | true  | true    |
      |       | unknown |
