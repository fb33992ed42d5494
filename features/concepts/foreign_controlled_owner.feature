Feature: Owners of a covered nation

  Scenario Outline: a row among the owners is enough
    Given an entity "jv"
    And an owner "holder" of "jv" with
      | <fact> | <value> |
    When the firm is checked as of <day>
    Then the concept "foreign_controlled_owner" is <truth> for "holder"

    Examples:
      | fact                        | value | day        | truth   |
      | government_of               | CN    | 2026-11-23 | true    |
      | country_of_organization     | CN    | 2026-11-23 | true    |
      | country_of_organization     | KR    | 2026-11-23 | unknown |
      | country_of_organization     | HK    | 2026-11-23 | unknown |
      | principal_place_of_business | CN    | 2026-11-23 | true    |
      | is_qbu_in_covered_nation    | true  | 2026-11-23 | true    |
      | country_of_organization     | CN    | 2025-07-04 | true    |
      | country_of_organization     | CN    | 2025-07-03 | false   |

  Scenario Outline: an individual
    Given an entity "jv"
    And an owner "holder" of "jv" with
      | is_natural_person         | true     |
      | is_us_citizen_or_resident | <us>     |
      | nationality               | <first>  |
      | second_nationality        | <second> |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_owner" is <truth> for "holder" because of "of-covered-nation"

    Examples:
      | us    | first | second | truth   |
      | false | CN    |        | true    |
      | true  | CN    |        | unknown |
      | false | CN    | KR     | unknown |

  Scenario Outline: an owner that is described as an entity
    Given an entity "group" with
      | country_of_organization | <value> |
    And an entity "jv"
    And an owner "holder" of "jv" with
      | entity | group |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_owner" is <truth> for "holder" because of "of-covered-nation"

    Examples:
      | value | truth   |
      | CN    | true    |
      |       | unknown |
