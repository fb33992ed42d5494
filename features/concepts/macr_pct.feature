Feature: Material assistance cost ratio of a component (26 U.S.C. §7701(a)(52)(D)(ii))

  Scenario Outline: who made it, what a certificate says, and what the firm knows
    Given a product "cell" with
      | existing_contract_election | false |
    And a material of "cell" with
      | cost_usd        | 60    |
      | producer_is_pfe | false |
    And an entity "maker" with
      | is_pfe | <maker> |
    And a material "cathode" of "cell" with
      | cost_usd            | 40      |
      | producer            | maker   |
      | producer_is_pfe     | <pfe>   |
      | certificate_held    | <held>  |
      | certificate_perjury | <sworn> |
      | certificate_ein     | <ein>   |
      | certificate_kept_6y | <kept>  |
      | known_pfe_flag      | <known> |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_pct" is <ratio> for "cell"

    Examples:
      | maker | pfe   | held | sworn | ein  | kept | known | ratio   |
      | true  |       |      |       |      |      |       | "60"    |
      | false |       |      |       |      |      |       | "100"   |
      |       | true  |      |       |      |      |       | "60"    |
      |       | false |      |       |      |      |       | "100"   |
      |       |       |      |       |      |      |       | unknown |
      | true  | false |      |       |      |      |       | unknown |
      # A certificate counts with all its parts, and without knowledge to the contrary.
      |       |       | true | true  | true | true | false | "100"   |
      |       |       |      | true  | true | true | false | unknown |
      |       |       | true |       | true | true | false | unknown |
      |       |       | true | true  |      | true | false | unknown |
      |       |       | true | true  | true |      | false | unknown |
      |       |       | true | true  | true | true |       | unknown |
      |       |       | true | true  | true | true | true  | "60"    |
      |       |       |      |       |      |      | true  | "60"    |
      |       | true  | true | true  | true | true | false | unknown |
      |       | false |      |       |      |      | true  | unknown |

  Scenario Outline: what was bought under an old contract is left out by election
    Given a product "cell" with
      | existing_contract_election | <elected> |
      | sold_date                  | <sold>    |
    And a material of "cell" with
      | cost_usd         | 60    |
      | producer_is_pfe  | false |
      | contract_binding | false |
    And a material of "cell" with
      | cost_usd                  | 20        |
      | producer_is_pfe           | true      |
      | contract_binding          | <binding> |
      | contract_date             | <signed>  |
      | used_in_product_sold_date | <used>    |
    And a material of "cell" with
      | cost_usd         | 20    |
      | producer_is_pfe  | true  |
      | contract_binding | false |
    When the firm is checked as of <day>
    Then the concept "macr_pct" is <ratio> for "cell"

    # 60 of 100, and 60 of 80 without the 20 of the old contract.
    Examples:
      | elected | sold       | binding | signed     | used       | day        | ratio   |
      | true    | 2026-12-31 | true    | 2025-06-15 |            | 2026-11-23 | "75"    |
      | true    | 2027-01-01 | true    | 2025-06-15 |            | 2026-11-23 | "60"    |
      | true    |            | true    | 2025-06-15 | 2026-12-31 | 2026-11-23 | "75"    |
      | true    |            | true    | 2025-06-15 | 2027-01-01 | 2026-11-23 | "60"    |
      | true    | 2026-12-31 | true    | 2025-06-16 |            | 2026-11-23 | "60"    |
      | true    | 2026-12-31 | false   | 2025-06-15 |            | 2026-11-23 | "60"    |
      | false   | 2026-12-31 | true    | 2025-06-15 |            | 2026-11-23 | "60"    |
      |         | 2026-12-31 | true    | 2025-06-15 |            | 2026-11-23 | unknown |
      | true    |            | true    | 2025-06-15 |            | 2026-11-23 | unknown |
      | true    | 2026-12-31 | true    | 2025-06-15 |            | 2025-07-04 | "75"    |
      | true    | 2026-12-31 | true    | 2025-06-15 |            | 2025-07-03 | unknown |

  Scenario: unknown producers give a range
    Given a product "cell" with
      | existing_contract_election | false |
    And a material of "cell" with
      | cost_usd        | 33    |
      | producer_is_pfe | false |
    And a material of "cell" with
      | cost_usd        | 15   |
      | producer_is_pfe | true |
    And a material "unknown" of "cell" with
      | cost_usd | 12 |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_pct" is unknown for "cell"

  Scenario: materials that are not all known may be anybody's
    Given a product "cell" with
      | existing_contract_election | false |
    And a material of "cell" with
      | cost_usd        | 60    |
      | producer_is_pfe | false |
    And the materials of "cell" are not all known
    When the firm is checked as of 2026-11-23
    Then the concept "macr_pct" is unknown for "cell"

  Scenario: a lot has materials of its own
    Given a product "cell"
    And a lot "spring" of "cell" with
      | existing_contract_election | false |
    And a material of "spring" with
      | cost_usd        | 60    |
      | producer_is_pfe | false |
    And a material of "spring" with
      | cost_usd        | 40   |
      | producer_is_pfe | true |
    When the firm is checked as of 2026-11-23
    Then the concept "macr_pct" is "60" for "spring"
