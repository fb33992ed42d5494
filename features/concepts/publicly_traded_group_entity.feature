Feature: Publicly traded entities and their subsidiaries (26 U.S.C. §7701(a)(51)(E)(i)(II))

  Scenario Outline: a listed company, or one that a listed company owns to four fifths
    Given an entity "maker" with
      | exchange_listed            | <own>    |
      | pct_owned_by_listed_parent | <share>  |
      | listed_parent_exchange     | <parent> |
    When the firm is checked as of <day>
    Then the concept "publicly_traded_group_entity" is <truth> for "maker"

    Examples:
      | own  | share | parent | day        | truth   |
      | US   | 0     | none   | 2026-11-23 | true    |
      | US   | 0     | none   | 2025-07-04 | true    |
      | US   | 0     | none   | 2025-07-03 | false   |
      | none | 80    | US     | 2026-11-23 | true    |
      | none | 79.99 | US     | 2026-11-23 | false   |
      | none | 80    | US     | 2025-07-03 | false   |
      | none | 80    | KRX    | 2026-11-23 | unknown |
      | none | 79.99 | KRX    | 2026-11-23 | false   |
      | none | 100   | none   | 2026-11-23 | false   |
      | none |       | US     | 2026-11-23 | unknown |
      | KRX  | 0     | none   | 2026-11-23 | unknown |

  Scenario: owned by a listed company
    Given an entity "maker" with
      | exchange_listed            | none |
      | pct_owned_by_listed_parent | 100  |
      | listed_parent_exchange     | US   |
    When the firm is checked as of 2026-11-23
    Then the concept "publicly_traded_group_entity" is true for "maker" because of "owned-by-listed-parent"
    And it cites "26 U.S.C. §7701(a)(51)(E)(i)(II)(bb)"
