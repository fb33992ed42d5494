Feature: Open issue: the Korea Exchange as an adequate exchange

  Scenario Outline: a company of the Korea Exchange with a holder or lender of concern
    Given a firm with
      | name | Hanbit |
    And an entity "maker" with
      | exchange_listed            | <own>    |
      | listed_parent_exchange     | <parent> |
      | pct_owned_by_listed_parent | <share>  |
      | debt_issued_to_sfe_usd     | <debt>   |
    And an owner of "maker" with
      | is_sfe | <sfe> |
    When the firm is checked as of <day>
    Then the issue "pfe-korea-exchange" is <raised>

    Examples:
      | own  | parent | share | sfe   | debt | day        | raised     |
      | KRX  | none   | 0     | true  | 0    | 2026-11-23 | raised     |
      | KRX  | none   | 0     | false | 0    | 2026-11-23 | not raised |
      | KRX  | none   | 0     | false | 0.01 | 2026-11-23 | raised     |
      | none | KRX    | 80    | true  | 0    | 2026-11-23 | raised     |
      | none | KRX    | 79.99 | true  | 0    | 2026-11-23 | not raised |
      | none | US     | 80    | true  | 0    | 2026-11-23 | not raised |
      | US   | none   | 0     | true  | 0    | 2026-11-23 | not raised |
      | KRX  | none   | 0     | true  | 0    | 2025-07-04 | raised     |
      | KRX  | none   | 0     | false | 1    | 2025-07-03 | not raised |

  Scenario: where it goes
    Given a firm with
      | name | Hanbit |
    And an entity "maker" with
      | exchange_listed | KRX |
    And an owner of "maker" with
      | is_sfe | true |
    When the firm is checked as of 2026-11-23
    Then the issue "pfe-korea-exchange" is raised for "maker"
    And it goes to "f-treas-irs"
    And its talking point says "Hanbit has a group company"
