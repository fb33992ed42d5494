Feature: Open issue: transition and low percentages for graphite

  Scenario Outline: graphite of a prohibited foreign entity
    Given a firm with
      | name | Hanbit |
    And a product "anode"
    And an entity "maker" with
      | country_of_organization | <country> |
    And a material of "anode" with
      | mineral         | <mineral>  |
      | producer        | maker      |
      | producer_is_pfe | <pfe>      |
      | cost_usd        | 30,000,000 |
    And a material of "anode" with
      | mineral         | copper     |
      | producer_is_pfe | true       |
      | cost_usd        | 1,000,000  |
    When the firm is checked as of <day>
    Then the issue "pfe-graphite-transition" is <raised>

    Examples:
      | mineral             | country | pfe   | day        | raised     |
      | graphite_natural    | CN      |       | 2026-11-23 | raised     |
      | graphite_artificial |         | true  | 2026-11-23 | raised     |
      | graphite_artificial |         | false | 2026-11-23 | not raised |
      | lithium             | CN      |       | 2026-11-23 | not raised |
      | graphite_natural    | CN      |       | 2025-07-04 | raised     |

  Scenario Outline: where it goes and what is at stake
    Given a firm with
      | name | Hanbit |
    And a product "anode"
    And a material of "anode" with
      | mineral         | <mineral>  |
      | producer_is_pfe | true       |
      | cost_usd        | 30,000,000 |
    And a material of "anode" with
      | mineral         | <mineral> |
      | producer_is_pfe | false     |
      | cost_usd        | 1,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "pfe-graphite-transition" is raised for "anode"
    And it goes to "f-treas-irs"
    And it is worth 30,000,000 USD
    And its talking point says "30,000,000"

    Examples:
      | mineral             |
      | graphite_natural    |
      | graphite_artificial |

  Scenario Outline: from the day of the Act
    Given a product "anode"
    And a material of "anode" with
      | mineral         | graphite_natural |
      | producer_is_pfe | true             |
    When the firm is checked as of <day>
    Then the issue "pfe-graphite-transition" is <raised>

    Examples:
      | day        | raised     |
      | 2024-01-15 | not raised |
      | 2025-07-03 | not raised |
      | 2025-07-04 | raised     |
