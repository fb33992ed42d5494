Feature: Intracompany transferee, shared test

  An engineer of the Korean parent goes to its subsidiary in Georgia after twenty months at the parent.

  Background:
    Given an entity "us-unit" with
      | us_entity_does_business | true |
      | jv_veto_rights          |      |
    And an assignment "team" with
      | petitioner                         | us-unit               |
      | qualifying_relationship            | subsidiary            |
      | employed_abroad_months_last_36     | 20                    |
      | employment_continuous              | true                  |
      | employed_by_qualifying_org         | true                  |
      | role_abroad                        | specialised_knowledge |
      | role_type                          | degreed_engineer      |
      | supervised_staff_are_professionals | false                 |
      | specialised_knowledge              | true                  |
      | foreign_employer_does_business     | true                  |

  Scenario Outline: example 1, twenty months at the parent, subsidiary in Georgia, checked on <day>
    When the firm is checked as of <day>
    Then the concept "l1_common" is true for "team"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, eight months abroad
    Given the fact "employed_abroad_months_last_36" of "team" is "8"
    When the firm is checked as of 2026-01-15
    Then the concept "l1_common" is false for "team" because of "year-abroad"
    And it cites "INA §101(a)(15)(L); 8 CFR 214.2(l)(1)(ii)(A),(l)(3)(iii)"

  Scenario: example 3, the ownership of the joint venture is not known
    Given the fact "qualifying_relationship" of "team" is unknown
    When the firm is checked as of 2026-01-15
    Then the concept "l1_common" is unknown for "team" because of "qualifying-relationship"
    And it wants the fact "qualifying_relationship" of "team"

  Scenario Outline: the relationship is <relationship>
    Given the fact "qualifying_relationship" of "team" is "<relationship>"
    When the firm is checked as of 2026-01-15
    Then the concept "l1_common" is <truth> for "team" because of "qualifying-relationship"
    Examples:
      | relationship             | truth |
      | parent                   | true  |
      | branch                   | true  |
      | affiliate                | true  |
      | jv_50_50_equal_veto      | true  |
      | jv_under_50_with_control | true  |
      | none                     | false |
      | contract_only            | false |

  Scenario Outline: a 50/50 joint venture, veto <veto>
    Given the fact "qualifying_relationship" of "team" is "<relationship>"
    And the fact "jv_veto_rights" of "us-unit" is "<veto>"
    When the firm is checked as of 2026-01-15
    Then the concept "l1_common" is <truth> for "team"
    And the criterion "joint-venture-control" is <outcome>
    Examples:
      | relationship        | veto  | truth   | outcome       |
      | jv_50_50_equal_veto | true  | true    | met           |
      | jv_50_50_equal_veto |       | true    | met           |
      | jv_50_50_equal_veto | false | unknown | unknown       |
      | subsidiary          | false | true    | not triggered |

  Scenario Outline: <months> months abroad, continuous: <continuous>
    Given the fact "employed_abroad_months_last_36" of "team" is "<months>"
    And the fact "employment_continuous" of "team" is "<continuous>"
    When the firm is checked as of 2026-01-15
    Then the concept "l1_common" is <truth> for "team" because of "year-abroad"
    Examples:
      | months | continuous | truth   |
      | 11     | true       | false   |
      | 12     | true       | true    |
      | 12     | false      | false   |
      | 12     |            | unknown |
      |        | true       | unknown |
      |        | false      | false   |

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "team" is "<value>"
    When the firm is checked as of 2026-01-15
    Then the concept "l1_common" is <truth> for "team" because of "<criterion>"
    Examples:
      | fact                           | value                 | truth   | criterion             |
      | employed_by_qualifying_org     | false                 | false   | employed-by-the-group |
      | employed_by_qualifying_org     |                       | unknown | employed-by-the-group |
      | role_abroad                    | executive             | true    | post-abroad           |
      | role_abroad                    | manager               | true    | post-abroad           |
      | role_abroad                    | specialised_knowledge | true    | post-abroad           |
      | role_abroad                    | other                 | false   | post-abroad           |
      | role_abroad                    |                       | unknown | post-abroad           |
      | specialised_knowledge          | false                 | false   | post-in-the-us        |
      | specialised_knowledge          |                       | unknown | post-in-the-us        |
      | foreign_employer_does_business | false                 | false   | business-at-both-ends |
      | foreign_employer_does_business |                       | unknown | business-at-both-ends |
      | petitioner                     |                       | unknown | business-at-both-ends |

  Scenario: a manager needs no specialised knowledge
    Given the fact "role_type" of "team" is "manager"
    And the fact "specialised_knowledge" of "team" is "false"
    When the firm is checked as of 2026-01-15
    Then the concept "l1_common" is true for "team" because of "post-in-the-us"

  Scenario Outline: the US entity does business: <business>
    Given the fact "us_entity_does_business" of "us-unit" is "<business>"
    When the firm is checked as of 2026-01-15
    Then the concept "l1_common" is <truth> for "team" because of "business-at-both-ends"
    Examples:
      | business | truth   |
      | false    | false   |
      |          | unknown |
