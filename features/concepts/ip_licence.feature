Feature: Licences of intellectual property (26 U.S.C. §7701(a)(51)(D)(ii)(III))

  Scenario Outline: a licence, or what is tied to one, and no outright purchase
    Given an entity "claimant"
    And a contract "deal" of "claimant" with
      | contract_type      | <type>    |
      | related_to_licence | <tied>    |
      | ip_purchase        | <bought>  |
      | reversion          | <reverts> |
    When the firm is checked as of <day>
    Then the concept "ip_licence" is <truth> for "deal" because of "<limb>"
    And it cites "<cite>"

    Examples:
      | type     | tied  | bought | reverts | day        | truth   | limb                 | cite                                       |
      | licence  |       | false  |         | 2026-11-23 | true    | licence              | 26 U.S.C. §7701(a)(51)(D)(ii)(III)(aa)     |
      | services | true  | false  |         | 2026-11-23 | true    | licence              | 26 U.S.C. §7701(a)(51)(D)(ii)(III)(aa)     |
      | services | false | false  |         | 2026-11-23 | false   | licence              | 26 U.S.C. §7701(a)(51)(D)(ii)(III)(aa)     |
      | services |       | false  |         | 2026-11-23 | unknown | licence              | 26 U.S.C. §7701(a)(51)(D)(ii)(III)(aa)     |
      | licence  |       | true   | false   | 2026-11-23 | false   | no-outright-purchase | 26 U.S.C. §7701(a)(51)(D)(ii)(III)(bb)     |
      | licence  |       | true   | true    | 2025-07-04 | true    | no-outright-purchase | 26 U.S.C. §7701(a)(51)(D)(ii)(III)(bb)     |
      | licence  |       | true   |         | 2026-11-23 | unknown | no-outright-purchase | 26 U.S.C. §7701(a)(51)(D)(ii)(III)(bb)     |
      | licence  |       |        |         | 2026-11-23 | unknown | no-outright-purchase | 26 U.S.C. §7701(a)(51)(D)(ii)(III)(bb)     |

  Scenario: before the law
    Given an entity "claimant"
    And a contract "deal" of "claimant" with
      | contract_type | licence |
      | ip_purchase   | false   |
    When the firm is checked as of 2025-07-03
    Then the concept "ip_licence" is false for "deal"
