Feature: Effective-control payment for a facility or storage unit

  Background:
    Given an entity "owner"
    And an entity "maker" with
      | is_sfe | true |
    And an investment "ess" with
      | taxpayer           | owner      |
      | taxable_year_begin | 2027-01-01 |
    And an investment "other"

  Scenario Outline: what the firm has concluded
    Given the fact "sfe_effective_control_contract" of "ess" is "<stated>"
    When the firm is checked as of <day>
    Then the concept "effective_control_of_facility" is <truth> for "ess"

    Examples:
      | stated | day        | truth   |
      | true   | 2026-11-23 | true    |
      | false  | 2026-11-23 | false   |
      |        | 2026-11-23 | unknown |
      | true   | 2026-01-15 | true    |
      | true   | 2025-07-04 | true    |
      | true   | 2025-07-03 | false   |
      | true   | 2024-01-15 | false   |

  Scenario: no contract at all
    Given "owner" has no contracts
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_of_facility" is false for "ess"

  Scenario Outline: a service contract with a Chinese cell maker
    Given a contract of "owner" with
      | counterparty                  | maker         |
      | contract_type                 | services      |
      | relates_to_investment         | <investment>  |
      | payments_to_sfe_prev_year_usd | <paid>        |
      | last_payment_date             | <last>        |
      | paid_by_related_person        | false         |
      | related_to_licence            | false         |
      | c1                            | false         |
      | c2                            | <decides>     |
      | c3                            | false         |
      | c4                            | false         |
      | c5                            | false         |
      | c6                            | false         |
    And the fact "sfe_effective_control_contract" of "ess" is "<stated>"
    And the fact "taxable_year_begin" of "ess" is "<year begins>"
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_of_facility" is <truth> for "ess"

    Examples:
      | investment | paid      | last       | decides | stated | year begins | truth   |
      | ess        | 1,000,000 | 2026-05-01 | true    |        | 2027-01-01  | true    |
      | ess        | 1,000,000 | 2026-05-01 | true    | true   | 2027-01-01  | true    |
      | ess        | 1,000,000 | 2026-05-01 | true    | false  | 2027-01-01  | unknown |
      | other      | 1,000,000 | 2026-05-01 | true    |        | 2027-01-01  | false   |
      | ess        | 0         | 2026-05-01 | true    |        | 2027-01-01  | false   |
      | ess        | 1,000,000 | 2026-05-01 | false   |        | 2027-01-01  | false   |
      # Payments before the law, for the first taxable year after it.
      | ess        | 1,000,000 | 2025-07-03 | true    |        | 2026-07-03  | unknown |
      | ess        | 1,000,000 | 2025-07-04 | true    |        | 2026-07-03  | true    |
      | ess        | 1,000,000 | 2025-07-03 | true    |        | 2026-07-04  | true    |
      | other      | 1,000,000 | 2025-07-03 | true    |        | 2026-07-03  | false   |
      | ess        | 1,000,000 | 2025-07-03 | false   |        | 2026-07-03  | false   |

  Scenario Outline: an early payment beside a later one
    Given a contract of "owner" with
      | counterparty                  | maker      |
      | contract_type                 | services   |
      | relates_to_investment         | ess        |
      | payments_to_sfe_prev_year_usd | 1,000,000  |
      | last_payment_date             | 2025-06-01 |
      | paid_by_related_person        | false      |
      | c6                            | true       |
    And a contract of "owner" with
      | counterparty                  | maker        |
      | contract_type                 | services     |
      | relates_to_investment         | <investment> |
      | payments_to_sfe_prev_year_usd | 1,000,000    |
      | last_payment_date             | 2025-09-01   |
      | paid_by_related_person        | false        |
      | related_to_licence            | false        |
      | c1                            | false        |
      | c2                            | <decides>    |
      | c3                            | false        |
      | c4                            | false        |
      | c5                            | false        |
      | c6                            | false        |
    And the fact "taxable_year_begin" of "ess" is "2026-01-01"
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_of_facility" is <truth> for "ess" because of "contract"

    Examples:
      | investment | decides | truth   |
      | ess        | true    | true    |
      | other      | true    | unknown |
      | ess        | false   | unknown |
