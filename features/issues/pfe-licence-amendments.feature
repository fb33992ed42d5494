Feature: Open issue: administrative amendments of Chinese technology licences

  Scenario Outline: a licence of a specified foreign entity, or its equipment with know-how
    Given a firm with
      | name | Hanbit |
    And an entity "licensor" with
      | on_list_154b | <named> |
    And an entity "claimant"
    And a contract of "claimant" with
      | counterparty        | licensor |
      | counterparty_is_sfe | <sfe>    |
      | contract_type       | <type>   |
      | includes_know_how   | <knows>  |
    When the firm is checked as of <day>
    Then the issue "pfe-licence-amendments" is <raised>

    Examples:
      | named | sfe   | type      | knows | day        | raised     |
      | true  |       | licence   |       | 2026-11-23 | raised     |
      |       | true  | licence   |       | 2026-11-23 | raised     |
      |       | false | licence   |       | 2026-11-23 | not raised |
      | true  |       | equipment | true  | 2026-11-23 | raised     |
      | true  |       | equipment | false | 2026-11-23 | not raised |
      | true  |       | supply    | true  | 2026-11-23 | not raised |
      |       | true  | licence   |       | 2025-07-04 | raised     |

  Scenario: where it goes
    Given a firm with
      | name | Hanbit |
    And an entity "claimant"
    And a contract of "claimant" with
      | counterparty_is_sfe | true    |
      | contract_type       | licence |
    When the firm is checked as of 2026-11-23
    Then the issue "pfe-licence-amendments" is raised for "claimant"
    And it goes to "f-treas-irs"
    And its talking point says "price-only amendments do not count"

  Scenario Outline: from the day of the Act
    Given an entity "claimant"
    And a contract of "claimant" with
      | counterparty_is_sfe | true    |
      | contract_type       | licence |
    When the firm is checked as of <day>
    Then the issue "pfe-licence-amendments" is <raised>

    Examples:
      | day        | raised     |
      | 2024-01-15 | not raised |
      | 2025-07-03 | not raised |
      | 2025-07-04 | raised     |
