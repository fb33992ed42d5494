Feature: The bar of effective-control payments

  Scenario Outline: the taxable year must begin after 4 July 2025, and the law be in force
    Given an entity "us-jv"
    And a product "cell" with
      | taxpayer           | us-jv      |
      | component_class    | battery    |
      | taxable_year_begin | <year>     |
      | sold_date          | 2026-06-30 |
    And a contract "deal" of "us-jv" with
      | counterparty_is_sfe           | true       |
      | relates_to                    | cell       |
      | payments_to_sfe_prev_year_usd | 1          |
      | last_payment_date             | 2025-07-04 |
      | c1                            | <decides>  |
      | c2                            | false      |
      | c3                            | false      |
      | c4                            | false      |
      | c5                            | false      |
      | c6                            | false      |
      | contract_type                 | services   |
      | related_to_licence            | false      |
    When the firm is checked as of <day>
    Then "pfe-effective-control" <answer> "cell"

    Examples:
      | year       | decides | day        | answer              |
      | 2025-07-05 | true    | 2026-11-23 | applies to          |
      | 2025-07-04 | true    | 2026-11-23 | does not apply to   |
      |            | true    | 2026-11-23 | is undetermined for |
      | 2026-01-01 | false   | 2026-11-23 | does not apply to   |
      | 2026-01-01 |         | 2026-11-23 | is undetermined for |
      | 2026-01-01 | true    | 2025-07-04 | applies to          |
      | 2026-01-01 | true    | 2026-01-15 | applies to          |
      | 2026-01-01 | true    | 2025-07-03 | does not apply to   |
      | 2026-01-01 | true    | 2025-06-30 | does not apply to   |
      | 2026-01-01 | true    | 2024-01-15 | does not apply to   |

  Scenario Outline: a plan that begins in 2025 and is sold every year until <until>
    Given a product "cell" with
      | component_class      | battery    |
      | taxable_year_begin   | 2025-01-01 |
      | annual_sales_to_year | <until>    |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" <answer> "cell" because of "year-after-enactment"

    Examples:
      | until | answer              |
      | 2025  | does not apply to   |
      | 2026  | is undetermined for |

  Scenario Outline: only a component of one of the classes can lose the credit
    Given an entity "us-jv"
    And a product "goods" with
      | taxpayer           | us-jv      |
      | component_class    | <class>    |
      | taxable_year_begin | 2026-01-01 |
    And a contract "deal" of "us-jv" with
      | counterparty_is_sfe           | true       |
      | relates_to                    | goods      |
      | payments_to_sfe_prev_year_usd | 1          |
      | last_payment_date             | 2025-07-04 |
      | c1                            | true       |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" <answer> "goods" because of "of-a-class"

    Examples:
      | class | answer              |
      | solar | applies to          |
      | other | does not apply to   |
      |       | is undetermined for |

  Scenario: before the law it is not in force
    Given a product "cell"
    When the firm is checked as of 2025-07-03
    Then "pfe-effective-control" does not apply to "cell"
    And it is not in force

  Scenario: what it tells to do, and by when
    Given an entity "us-jv"
    And a product "cell" with
      | taxpayer           | us-jv      |
      | component_class    | battery    |
      | taxable_year_begin | 2027-01-01 |
    And a contract "deal" of "us-jv" with
      | counterparty_is_sfe           | true |
      | relates_to                    | cell |
      | payments_to_sfe_prev_year_usd | 1    |
      | c1                            | true |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" applies to "cell" because of "effective-control"
    And it cites "26 U.S.C. §7701(a)(51)(D)(i)(II)"
    # The day before the year begins.
    And the deadline "list-payments" is 2026-12-31
    And it obliges "freeze-licences"
    And it is stale

  Scenario: example 1: a licence of 2024 of a named battery maker, amended in October 2025 to add a line
    Given an entity "us-jv"
    And an entity "catl" with
      | on_list_154b | true |
    And a product "cell" with
      | taxpayer           | us-jv      |
      | component_class    | battery    |
      | taxable_year_begin | 2027-01-01 |
    And a contract "deal" of "us-jv" with
      | counterparty                   | catl       |
      | relates_to                     | cell       |
      | payments_to_sfe_prev_year_usd  | 2,000,000  |
      | contract_type                  | licence    |
      | signed_date                    | 2024-03-01 |
      | modified_date                  | 2025-10-01 |
      | modified_only_administratively | false      |
      | ip_purchase                    | false      |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" applies to "cell" because of "effective-control"
    And the concept "effective_control_contract" is true for "deal" because of "recent-licence"

  Scenario: example 2: a one-off purchase of patents and all know-how in 2026, without reversion or services
    Given an entity "us-jv"
    And an entity "catl" with
      | on_list_154b | true |
    And a product "cell" with
      | taxpayer           | us-jv      |
      | component_class    | battery    |
      | taxable_year_begin | 2027-01-01 |
    And a contract "deal" of "us-jv" with
      | counterparty                  | catl       |
      | relates_to                    | cell       |
      | payments_to_sfe_prev_year_usd | 2,000,000  |
      | contract_type                 | other      |
      | related_to_licence            | false      |
      | signed_date                   | 2026-05-01 |
      | ip_purchase                   | true       |
      | reversion                     | false      |
      | c1                            | false      |
      | c2                            | false      |
      | c3                            | false      |
      | c4                            | false      |
      | c5                            | false      |
      | c6                            | false      |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" does not apply to "cell" because of "effective-control"
    And the concept "ip_licence" is false for "deal" because of "no-outright-purchase"

  Scenario: example 3: a licence of 2023, never amended, with royalties for twelve years
    Given an entity "us-jv"
    And an entity "catl" with
      | on_list_154b | true |
    And a product "cell" with
      | taxpayer           | us-jv      |
      | component_class    | battery    |
      | taxable_year_begin | 2026-01-01 |
    And a contract "deal" of "us-jv" with
      | counterparty                  | catl       |
      | relates_to                    | cell       |
      | payments_to_sfe_prev_year_usd | 2,000,000  |
      | contract_type                 | licence    |
      | signed_date                   | 2023-02-01 |
      | modified_since_signing        | false      |
      | ip_purchase                   | false      |
      | royalty_end_date              | 2035-01-31 |
      | last_payment_date             | 2025-12-31 |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" applies to "cell" because of "effective-control"
    And the concept "effective_control_contract" is true for "deal" because of "long-royalties"

  Scenario: example 4: an ordinary purchase of raw material from a Chinese supplier
    Given an entity "us-jv"
    And an entity "catl" with
      | on_list_154b | true |
    And a product "cell" with
      | taxpayer           | us-jv      |
      | component_class    | battery    |
      | taxable_year_begin | 2027-01-01 |
    And a contract "deal" of "us-jv" with
      | counterparty                  | catl      |
      | relates_to                    | cell      |
      | payments_to_sfe_prev_year_usd | 2,000,000 |
      | contract_type                 | supply    |
      | related_to_licence            | false     |
      | c1                            | false     |
      | c2                            | false     |
      | c3                            | false     |
      | c4                            | false     |
      | c5                            | false     |
      | c6                            | false     |
      | l1                            | false     |
      | l2                            | false     |
      | l3                            | false     |
      | l4                            | false     |
      | l5                            | false     |
      | l6                            | false     |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" does not apply to "cell" because of "effective-control"

  Scenario: example 5: an equipment vendor with an exclusive maintenance contract of 18 months
    Given an entity "us-jv"
    And an entity "catl" with
      | on_list_154b | true |
    And a product "cell" with
      | taxpayer           | us-jv      |
      | component_class    | battery    |
      | taxable_year_begin | 2027-01-01 |
    And a contract "deal" of "us-jv" with
      | counterparty                  | catl      |
      | relates_to                    | cell      |
      | payments_to_sfe_prev_year_usd | 2,000,000 |
      | contract_type                 | services  |
      | related_to_licence            | false     |
      | services_term_years           | 1.5       |
      | c1                            | false     |
      | c2                            | false     |
      | c3                            | false     |
      | c4                            | false     |
      | c5                            | false     |
    When the firm is checked as of 2026-11-23
    Then "pfe-effective-control" is undetermined for "cell" because of "effective-control"
    And it wants the fact "c6" of "deal"
