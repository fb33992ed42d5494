Feature: Who is a pirate

  Scenario Outline: an entity at home in TR, or held by pirates to 25 percent
    Given an entity "jv" with
      | home | <home> |
    And an owner of "jv" with
      | home      | TR      |
      | share_pct | <share> |
    And an owner "rest" of "jv" with
      | home      | KR     |
      | share_pct | <rest> |
    When the firm is checked as of 2026-01-15
    Then the concept "pirate" is <truth> for "jv" because of "declared-or-held"
    And it cites "Code of Laputa §2(a)"

    Examples:
      | home | share | rest  | truth   |
      | KR   | 24.99 | 75.01 | false   |
      | KR   | 25    | 75    | true    |
      | KR   |       | 75    | unknown |
      | TR   | 0     | 100   | true    |

  Scenario: its own word and its home disagree
    Given an entity "jv" with
      | home            | TR    |
      | declared_pirate | false |
    When the firm is checked as of 2026-01-15
    Then the concept "pirate" is unknown for "jv" because of "declared-or-held"
    And it rests on facts that conflict

  Scenario: who has no owners is held by nobody
    Given an entity "jv" with
      | home | KR |
    And "jv" has no owners
    When the firm is checked as of 2026-01-15
    Then the concept "pirate" is false for "jv"

  Scenario: an owner that is not shown may be a pirate
    Given an entity "jv" with
      | home | KR |
    And the owners of "jv" are not all known
    When the firm is checked as of 2026-01-15
    Then the concept "pirate" is unknown for "jv"
    And it wants the fact "owners" of "jv"
    And it wants the fact "declared_pirate" of "jv"
