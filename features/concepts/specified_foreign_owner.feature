Feature: Owners that are specified foreign entities

  Scenario Outline: by the firm's word, by the entity that the owner is, or by what the row shows
    Given an entity "group" with
      | country_of_organization | <country> |
    And an entity "jv"
    And an owner "holder" of "jv" with
      | <fact> | <value> |
      | is_sfe | <sfe>   |
    When the firm is checked as of <day>
    Then the concept "specified_foreign_owner" is <truth> for "holder"

    Examples:
      | country | fact                    | value | sfe   | day        | truth   |
      |         | name                    | Fund  | true  | 2026-11-23 | true    |
      |         | name                    | Fund  | false | 2026-11-23 | false   |
      |         | name                    | Fund  |       | 2026-11-23 | unknown |
      | CN      | entity                  | group |       | 2026-11-23 | true    |
      | KR      | entity                  | group |       | 2026-11-23 | unknown |
      | CN      | entity                  | group | false | 2026-11-23 | unknown |
      |         | on_list_154b            | true  |       | 2026-11-23 | true    |
      |         | country_of_organization | CN    |       | 2026-11-23 | true    |
      |         | country_of_organization | KR    |       | 2026-11-23 | unknown |
      |         | country_of_organization | KR    | false | 2026-11-23 | false   |
      |         | name                    | Fund  | true  | 2025-07-04 | true    |
      |         | name                    | Fund  | true  | 2025-07-03 | false   |

  Scenario: a row of China that is said to be none
    Given an entity "jv"
    And an owner "holder" of "jv" with
      | country_of_organization | CN    |
      | is_sfe                  | false |
    When the firm is checked as of 2026-11-23
    Then the concept "specified_foreign_owner" is unknown for "holder" because of "specified"
