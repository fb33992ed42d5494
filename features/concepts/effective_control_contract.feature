Feature: Contracts that give effective control (26 U.S.C. §7701(a)(51)(D)(ii))

  Background:
    # An old licence of a battery maker that the statute names, harmless in every point.
    Given an entity "claimant"
    And an entity "licensor" with
      | on_list_154b | true |
    And a contract "licence" of "claimant" with
      | counterparty                  | licensor   |
      | contract_type                 | licence    |
      | payments_to_sfe_prev_year_usd | 1,000,000  |
      | signed_date                   | 2024-05-01 |
      | modified_since_signing        | false      |
      | ip_purchase                   | false      |
      | c1                            | false      |
      | c2                            | false      |
      | c3                            | false      |
      | c4                            | false      |
      | c5                            | false      |
      | c6                            | false      |
      | l1                            | false      |
      | l2                            | false      |
      | l3                            | false      |
      | l4                            | false      |
      | l5                            | false      |
      | l6                            | false      |

  Scenario Outline: an old licence without any of the rights gives none
    When the firm is checked as of <day>
    Then the concept "effective_control_contract" is false for "licence"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: C1 to C6 and L1 to L6: each right is effective control
    Given the fact "<right>" of "licence" is "true"
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is true for "licence" because of "<limb>"
    And it cites "26 U.S.C. §7701(a)(51)(D)(ii)<item>"

    Examples:
      | right | limb                | item          |
      | c1    | production-volume   | (II)(aa)      |
      | c2    | generation-volume   | (II)(bb)      |
      | c3    | unit-buyers         | (II)(cc)      |
      | c4    | facility-buyers     | (II)(dd)      |
      | c5    | data-or-site        | (II)(ee)      |
      | c6    | exclusive-operation | (II)(ff)      |
      | l1    | directs-sources     | (III)(aa)(AA) |
      | l2    | directs-operation   | (III)(aa)(BB) |
      | l3    | limits-use          | (III)(aa)(CC) |
      | l4    | long-royalties      | (III)(aa)(DD) |
      | l5    | long-services       | (III)(aa)(EE) |
      | l6    | know-how-withheld   | (III)(aa)(FF) |

  Scenario Outline: an unknown right leaves it open
    Given the fact "<right>" of "licence" is unknown
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is unknown for "licence" because of "<limb>"
    And it wants the fact "<right>" of "licence"

    Examples:
      | right | limb                |
      | c1    | production-volume   |
      | c2    | generation-volume   |
      | c3    | unit-buyers         |
      | c4    | facility-buyers     |
      | c5    | data-or-site        |
      | c6    | exclusive-operation |
      | l1    | directs-sources     |
      | l2    | directs-operation   |
      | l3    | limits-use          |
      | l4    | long-royalties      |
      | l5    | long-services       |
      | l6    | know-how-withheld   |

  Scenario Outline: the law begins on 4 July 2025
    Given the fact "<right>" of "licence" is "true"
    And a contract "licence" of "claimant" with
      | counterparty_is_sfe | true |
    When the firm is checked as of <day>
    Then the concept "effective_control_contract" is <truth> for "licence"

    Examples:
      | right | day        | truth |
      | c1    | 2025-07-03 | false |
      | c1    | 2025-07-04 | true  |
      | l1    | 2025-07-04 | true  |
      | l1    | 2026-01-15 | true  |

  Scenario Outline: L4, L5 and L6 by the terms of the licence
    Given a contract "licence" of "claimant" with
      | l4                  | <l4>        |
      | l5                  | <l5>        |
      | l6                  | <l6>        |
      | royalty_end_date    | <royalties> |
      | services_term_years | <services>  |
      | knowhow_complete    | <complete>  |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is <truth> for "licence" because of "<limb>"

    Examples:
      | l4    | royalties  | l5    | services | l6    | complete | truth   | limb              |
      # Signed on 1 May 2024, the tenth year ends on 30 April 2034.
      |       | 2034-04-30 | false |          | false |          | false   | long-royalties    |
      |       | 2034-05-01 | false |          | false |          | true    | long-royalties    |
      | false | 2034-05-01 | false |          | false |          | unknown | long-royalties    |
      | false |            |       | 2        | false |          | false   | long-services     |
      | false |            |       | 2.01     | false |          | true    | long-services     |
      | false |            |       | 3        | false |          | true    | long-services     |
      | false |            | false | 3        | false |          | unknown | long-services     |
      | false |            | false |          |       | false    | true    | know-how-withheld |
      | false |            | false |          |       | true     | false   | know-how-withheld |
      | false |            | false |          | true  | true     | unknown | know-how-withheld |

  Scenario Outline: L7: signed or modified on or after 4 July 2025
    Given a contract "licence" of "claimant" with
      | signed_date                    | <signed>         |
      | modified_date                  | <modified>       |
      | modified_since_signing         | <ever>           |
      | modified_only_administratively | <administrative> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is <truth> for "licence" because of "recent-licence"
    And it cites "26 U.S.C. §7701(a)(51)(D)(ii)(III)(aa)(GG)"

    Examples:
      | signed     | modified   | ever  | administrative | truth   |
      | 2025-07-04 |            | false |                | true    |
      | 2025-07-03 |            | false |                | false   |
      | 2024-05-01 | 2025-07-04 | true  | false          | true    |
      | 2024-05-01 | 2025-07-03 | true  | false          | false   |
      | 2024-05-01 | 2025-07-03 | true  | true           | false   |
      | 2025-07-03 | 2025-07-04 |       | true           | unknown |
      | 2024-05-01 | 2025-07-03 |       |                | false   |
      | 2024-05-01 |            | true  | false          | unknown |
      | 2024-05-01 | 2025-07-04 |       | false          | true    |
      | 2024-05-01 | 2025-07-04 | false | false          | unknown |
      | 2025-07-03 | 2025-07-04 | true  | true           | unknown |
      | 2024-05-01 | 2025-07-04 | true  |                | unknown |
      | 2025-07-04 | 2025-10-01 | true  | true           | true    |
      |            |            | false |                | unknown |
      |            | 2025-10-01 | true  | false          | true    |

  Scenario: a change that is only administrative is not settled
    Given a contract "licence" of "claimant" with
      | modified_date                  | 2025-10-01 |
      | modified_since_signing         | true       |
      | modified_only_administratively | true       |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is unknown for "licence" because of "recent-licence"
    And it is unsettled

  Scenario Outline: R3: what is no licence is not asked for L1 to L7
    Given the fact "ip_purchase" of "licence" is "true"
    And a contract "licence" of "claimant" with
      | reversion | false   |
      | <fact>    | <value> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is false for "licence"

    Examples:
      | fact        | value      |
      | l1          | true       |
      | l2          | true       |
      | l3          | true       |
      | l4          | true       |
      | l5          | true       |
      | l6          | true       |
      | signed_date | 2026-02-01 |

  Scenario Outline: R1: what was paid, to whom and by whom
    Given the fact "c1" of "licence" is "true"
    And the fact "counterparty" of "licence" is "<counterparty>"
    And the fact "payments_to_sfe_prev_year_usd" of "licence" is "<paid>"
    And an entity "claimant" with
      | payments_to_sfe_prev_year_usd | <in all> |
    And a contract "licence" of "claimant" with
      | counterparty_is_sfe    | <sfe>     |
      | paid_by_related_person | <related> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is <truth> for "licence"

    Examples:
      | counterparty | sfe   | paid | in all | related | truth   |
      | licensor     |       | 0.01 |        |         | true    |
      | licensor     |       | 0    |        |         | false   |
      | licensor     |       |      |        |         | unknown |
      | licensor     |       |      | 0      |         | false   |
      | licensor     |       | 1    | 0      |         | unknown |
      | licensor     |       | 0.01 | 0.01   |         | true    |
      |              | true  | 1    |        |         | true    |
      |              | false | 1    |        |         | false   |
      |              |       | 1    |        |         | unknown |
      | licensor     |       | 0.01 |        | true    | unknown |
      | licensor     |       | 0    | 1      | true    | false   |
      | licensor     |       | 1    | 1      | false   | true    |

  Scenario: royalties that the Korean parent pays are not settled
    Given a contract "licence" of "claimant" with
      | c1                     | true |
      | paid_by_related_person | true |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is unknown for "licence" because of "paid-specified-entity"
    And it is unsettled
    And it cites "26 U.S.C. §7701(a)(51)(D)(i)(II)"

  Scenario Outline: equipment that comes with know-how is not settled
    Given a contract "licence" of "claimant" with
      | contract_type      | <type>  |
      | related_to_licence | false   |
      | includes_know_how  | <knows> |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is <truth> for "licence" because of "equipment-with-know-how"

    Examples:
      | type      | knows | truth   |
      | equipment | true  | unknown |
      | equipment | false | false   |
      | equipment |       | unknown |
      | supply    | true  | false   |

  Scenario: equipment that comes with know-how is reported as unsettled
    Given a contract "licence" of "claimant" with
      | contract_type      | equipment |
      | related_to_licence | false     |
      | includes_know_how  | true      |
    When the firm is checked as of 2026-11-23
    Then the concept "effective_control_contract" is unknown for "licence" because of "equipment-with-know-how"
    And it is unsettled
