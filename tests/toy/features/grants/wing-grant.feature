Feature: The wing grant
  25 percent of the cost of works that make wings, 35 percent of works that end in 2026 or later under the act of 4 July 2025.

  Background:
    Given an entity "jv" with
      | home            | KR    |
      | declared_pirate | false |
    And an investment "fab" with
      | taxpayer        | jv         |
      | output          | wings      |
      | begin_date      | 2026-12-31 |
      | finish_date     | 2027-06-30 |
      | height_m        | 799        |
      | island_friendly | true       |
      | workers         | 100        |
      | basis_usd       | 1,000,000  |

  Scenario: everything is in order
    Given the firm has no products
    When the firm is checked as of 2026-01-15
    Then "wing-grant" applies to "fab" because of "begins-in-time"
    And it cites "Code of Laputa §4(e)"
    # 35 percent of 1,000,000
    And it is worth 350,000 USD
    And it cites "Code of Laputa §4(a)"
    And the deadline "begin" is 2026-12-31
    And the deadline "report" is 2028-06-30
    And the criterion "pirate-taxpayer" is unmet
    And it cites "Code of Laputa §4(f)"
    And it does not meet "feather-bounty"
    And the issue "too-late" is not raised
    And the issue "too-late" is not raised for "fab"

  Scenario Outline: works must begin in time
    Given the fact "begin_date" of "fab" is "<day>"
    When the firm is checked as of 2026-01-15
    Then the issue "too-late" <raised> for "fab"
    And "wing-grant" <answer> "fab" because of "begins-in-time"

    Examples:
      | day        | answer              | raised        |
      | 2026-12-31 | applies to          | is not raised |
      | 2027-01-01 | does not apply to   | is raised     |
      |            | is undetermined for | is not raised |

  Scenario Outline: the rate follows the end of the works and the law of the day
    Given the fact "finish_date" of "fab" is "<end>"
    When the firm is checked as of <day>
    Then "wing-grant" applies to "fab"
    And it is worth <worth> USD

    Examples:
      | end        | day        | worth   |
      | 2025-12-31 | 2025-07-04 | 250,000 |
      | 2026-01-01 | 2025-07-03 | 250,000 |
      | 2026-01-01 | 2025-07-04 | 350,000 |

  Scenario: a late begin is an issue for the island
    Given the fact "begin_date" of "fab" is "2027-01-01"
    And a firm with
      | name | Gulliver |
    When the firm is checked as of 2026-01-15
    Then "wing-grant" does not apply to "fab" because of "begins-in-time"
    And it is worth 0 USD
    And there is no deadline "begin"
    And the issue "too-late" is raised
    And it goes to "f-island"
    And it cites "Code of Laputa §4(e)"
    And its talking point says "Gulliver begins on 2027-01-01"
    And it is worth 1,000,000 USD
    And the forum "f-island" is dormant_unconfirmed

  Scenario: an unknown cost leaves the worth open above
    Given the fact "basis_usd" of "fab" is unknown
    And the fact "finish_date" of "fab" is unknown
    When the firm is checked as of 2026-01-15
    Then "wing-grant" applies to "fab"
    And it is worth at least 0 USD
    And the deadline "report" is unknown

  Scenario: an unknown owner may be a pirate
    Given the fact "declared_pirate" of "jv" is unknown
    And an owner of "jv" with
      | home      | KR |
      | share_pct | 75 |
    When the firm is checked as of 2026-01-15
    Then "wing-grant" is undetermined for "fab" because of "pirate-taxpayer"
    And it wants the fact "owners" of "jv"
    And it wants the fact "owners"
    And it is worth between 0 and 350,000 USD

  Scenario: two readings of friendly disagree
    Given the fact "workers" of "fab" is "101"
    When the firm is checked as of 2026-01-15
    Then "wing-grant" is undetermined for "fab" because of "friendly"
    And it is contested

  Scenario: sails are reconsidered, and the answer is stale
    Given the fact "output" of "fab" is "sails"
    When the firm is checked as of 2026-09-01
    Then "wing-grant" is undetermined for "fab" because of "friendly"
    And it is unsettled
    And it is stale

  Scenario Outline: before the law there is nothing
    When the firm is checked as of <day>
    Then "wing-grant" <answer> "fab"

    Examples:
      | day        | answer            |
      | 2022-08-08 | does not apply to |
      | 2022-08-09 | applies to        |

  Scenario: before the law there is no verdict
    When the firm is checked as of 2022-08-08
    Then "wing-grant" does not apply to "fab"
    And it is not in force
    And it cites "Code of Laputa §4"
    And the criterion "begins-in-time" is not in force

  Scenario Outline: the height counts for works that end in 2025 or later, from 2025 on
    Given the fact "height_m" of "fab" is "800"
    And the fact "finish_date" of "fab" is "<end>"
    When the firm is checked as of <day>
    Then "wing-grant" <answer> "fab"
    And the criterion "low-enough" is <outcome>

    Examples:
      | end        | day        | answer              | outcome       |
      | 2025-01-01 | 2025-01-01 | does not apply to   | unmet         |
      | 2025-01-01 | 2024-12-31 | applies to          | not in force  |
      | 2024-12-31 | 2025-01-01 | applies to          | not triggered |
      |            | 2025-01-01 | is undetermined for | unknown       |

  Scenario: a works whose kite earns the feather bounty has to choose
    Given a product "kite" with
      | investment | fab        |
      | sold_date  | 2026-01-01 |
    And a material of "kite" with
      | cost_usd     | 1     |
      | from_pirates | false |
    When the firm is checked as of 2026-01-15
    Then "feather-bounty" applies to "kite"
    And it meets "wing-grant"
    And "wing-grant" applies to "fab"
    And it meets "feather-bounty"
    And it cites "Code of Laputa §4(h)"

  Rule: each property has its own verdict

    Background:
      Given a property "east" of "fab" with
        | begin_date  | 2026-01-01 |
        | finish_date | 2025-12-31 |
        | basis_usd   | 10.5       |
      And a property "west" of "fab"

    Scenario: the east wing qualifies and the west wing says nothing
      When the firm is checked as of 2026-01-15
      Then "wing-grant" applies to "east"
      # 25 percent of 10.50 is 2.625: outward to the cent
      And it is worth between 2.62 and 2.63 USD
      And "wing-grant" is undetermined for "west" because of "begins-in-time"
      And it wants the fact "begin_date" of "west"
