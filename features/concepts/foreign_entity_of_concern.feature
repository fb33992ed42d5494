Feature: Foreign entity of concern: what the firm says and what the test finds must agree

  Scenario Outline: a statement alone decides
    Given an entity "us" with
      | taxpayer_feoc | <stated> |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern" is <truth> for "us" because of "foreign-entity-of-concern"

    Examples:
      | stated | truth   |
      | true   | true    |
      | false  | false   |
      |        | unknown |

  Scenario Outline: the test alone decides, and a statement against it leaves the point open
    Given an entity "shanghai" with
      | country_of_organization | CN       |
      | taxpayer_feoc           | <stated> |
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_entity_of_concern" is <truth> for "shanghai"

    Examples:
      | stated | truth   |
      |        | true    |
      | true   | true    |
      | false  | unknown |

  Scenario Outline: from the first day of the statute
    Given an entity "us" with
      | taxpayer_feoc | true |
    When the firm is checked as of <day>
    Then the concept "foreign_entity_of_concern" is <truth> for "us"

    Examples:
      | day        | truth |
      | 2020-12-31 | false |
      | 2021-01-01 | true  |
