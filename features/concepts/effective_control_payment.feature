Feature: Effective-control payments for a component (26 U.S.C. §45X(d)(4)(B))

  Background:
    # A contract by which a specified foreign entity decides how much is produced.
    Given an entity "claimant"
    And an investment "plant"
    And an investment "solar-park"
    And a product "cell" with
      | taxpayer           | claimant   |
      | investment         | plant      |
      | component_class    | battery    |
      | taxable_year_begin | 2027-01-01 |
    And a product "other" with
      | component_class | battery |
    And a contract "services" of "claimant" with
      | counterparty_is_sfe           | true     |
      | contract_type                 | services |
      | related_to_licence            | false    |
      | payments_to_sfe_prev_year_usd | 500,000  |
      | c1                            | true     |
      | relates_to                    | cell     |

  Scenario Outline: the days that tell the law apart
    When the firm is checked as of <day>
    Then the concept "effective_control_payment" is <truth> for "cell"

    Examples:
      | day        | truth |
      | 2024-01-15 | false |
      | 2025-06-30 | false |
      | 2025-07-03 | false |
      | 2025-07-04 | true  |
      | 2026-01-15 | true  |
      | 2026-11-23 | true  |

  Scenario: the contract relates to the component
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is true for "cell" because of "this-component"
    And it cites "26 U.S.C. §45X(d)(4)(B)"

  Scenario Outline: R1: nothing paid, by the contract or in all
    Given the fact "payments_to_sfe_prev_year_usd" of "services" is "<paid>"
    And an entity "claimant" with
      | payments_to_sfe_prev_year_usd | <in all> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is <truth> for "cell" because of "paid"
    And it cites "26 U.S.C. §7701(a)(51)(D)(i)(II)"

    Examples:
      | paid | in all | truth   |
      | 1    |        | true    |
      | 0.01 | 0.01   | true    |
      | 0    |        | false   |
      |      | 0      | false   |
      |      |        | unknown |
      | 1    | 0      | unknown |

  Scenario: a claimant that paid nothing needs to show no contracts
    Given an entity "careful" with
      | payments_to_sfe_prev_year_usd | 0 |
    And the fact "taxpayer" of "cell" is "careful"
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is false for "cell" because of "paid"

  Scenario Outline: R4: the contract must relate to the component; one for the whole plant relates to all that is made there
    Given the fact "relates_to" of "services" is "<product>"
    And the fact "component_class" of "other" is "other"
    And a contract "services" of "claimant" with
      | relates_to_investment | <investment> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is <truth> for "cell" because of "this-component"

    Examples:
      | product | investment | truth   |
      | cell    |            | true    |
      | cell    | plant      | true    |
      |         | plant      | true    |
      | other   |            | false   |
      | other   | solar-park | false   |
      |         |            | unknown |
      | other   | plant      | unknown |

  Scenario: a contract that gives no control
    Given a contract "services" of "claimant" with
      | c1 | false |
      | c2 | false |
      | c3 | false |
      | c4 | false |
      | c5 | false |
      | c6 | false |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is false for "cell" because of "this-component"

  Scenario Outline: payments of the first half of 2025 are not settled for the year after them
    Given the fact "taxable_year_begin" of "cell" is "<year>"
    And a contract "services" of "claimant" with
      | last_payment_date | <last> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is <truth> for "cell" because of "<limb>"

    Examples:
      | year       | last       | truth   | limb                |
      | 2026-01-01 | 2025-07-03 | unknown | paid-before-the-law |
      | 2026-01-01 | 2025-07-04 | true    | this-component      |
      | 2026-01-01 |            | unknown | this-component      |
      | 2026-07-03 | 2025-07-03 | unknown | paid-before-the-law |
      | 2026-07-03 |            | unknown | this-component      |
      | 2026-07-04 |            | true    | this-component      |
      | 2026-07-04 | 2025-07-04 | true    | this-component      |
      | 2027-01-01 |            | true    | this-component      |
      |            | 2025-07-03 | unknown | this-component      |

  Scenario Outline: a payment under the law, or of a later year, is not left open
    Given the fact "taxable_year_begin" of "cell" is "<year>"
    And a contract "services" of "claimant" with
      | last_payment_date | <last> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is <truth> for "cell" because of "this-component"
    And the criterion "paid-before-the-law" is unmet

    Examples:
      | year       | last       | truth   |
      | 2026-07-04 | 2025-07-03 | unknown |
      | 2026-01-01 | 2025-07-04 | true    |

  # The previous year of 2027 is 2026.
  Scenario Outline: a payment of an earlier year than the one before says nothing of this one, last paid on <last>
    Given a contract "services" of "claimant" with
      | last_payment_date | <last> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is <truth> for "cell" because of "this-component"

    Examples:
      | last       | truth   |
      | 2025-12-31 | unknown |
      | 2026-01-01 | true    |

  Scenario: payments before the law are reported as unsettled
    Given the fact "taxable_year_begin" of "cell" is "2026-01-01"
    And a contract "services" of "claimant" with
      | last_payment_date | 2025-06-30 |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is unknown for "cell" because of "paid-before-the-law"
    And it is unsettled

  Scenario: such payments under a contract for something else do not matter
    Given the fact "taxable_year_begin" of "cell" is "2026-01-01"
    And the fact "component_class" of "other" is "other"
    And the fact "relates_to" of "services" is "other"
    And a contract "services" of "claimant" with
      | last_payment_date | 2025-06-30 |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is false for "cell" because of "paid-before-the-law"

  Scenario Outline: whether a contract for another component costs the whole year is contested
    Given the fact "relates_to" of "services" is "other"
    And the fact "component_class" of "other" is "<class>"
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is unknown for "cell" because of "another-component"
    And it is contested

    Examples:
      | class   |
      | solar   |
      | wind    |
      | inverter |
      | battery |
      | mineral |

  Scenario: a lot of the product is judged by the product's contracts
    Given a lot "cells-of-2027" of "cell" with
      | taxable_year_begin | 2027-01-01 |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_payment" is true for "cells-of-2027" because of "this-component"
