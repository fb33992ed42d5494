Feature: Open issue: certainty on board rights below 25 percent

  Scenario Outline: a specified foreign holder of less than 25 percent
    Given a firm with
      | name | Hanbit |
    And an entity "jv" with
      | taxpayer_form | c_corporation |
    And an owner of "jv" with
      | is_sfe     | <sfe>   |
      | voting_pct | <share> |
      | value_pct  | <share> |
    And an owner of "jv" with
      | is_sfe     | false  |
      | voting_pct | <rest> |
      | value_pct  | <rest> |
    When the firm is checked as of <day>
    Then the issue "pfe-board-rights" is <raised>

    Examples:
      | sfe   | share | rest  | day        | raised     |
      | true  | 24.99 | 75.01 | 2026-11-23 | raised     |
      | true  | 25    | 75    | 2026-11-23 | not raised |
      | false | 24.99 | 75.01 | 2026-11-23 | not raised |
      | true  | 24.99 | 75.01 | 2025-07-04 | raised     |
      | true  | 24.99 | 75.01 | 2025-07-03 | not raised |

  Scenario: where it goes
    Given a firm with
      | name | Hanbit |
    And an entity "jv" with
      | taxpayer_form | c_corporation |
    And an owner of "jv" with
      | is_sfe     | true |
      | voting_pct | 24   |
      | value_pct  | 24   |
    And an owner of "jv" with
      | is_sfe     | false |
      | voting_pct | 76    |
      | value_pct  | 76    |
    When the firm is checked as of 2026-11-23
    Then the issue "pfe-board-rights" is raised for "jv"
    And it goes to "f-treas-irs"
    And its talking point says "holds 24 percent"
