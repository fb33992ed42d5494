Feature: LG Energy Solution in Holland, Michigan, as far as it is public
  Lines for LFP cells, in production since May or June 2025, at most 16.5 GWh a year, sold to Terra-Gen and Delta.

  Background:
    Given the firm file "examples/lges-holland.yaml"

  Scenario Outline: the production credit is in reach, and waits for data of the cell, the sale and the taxable year
    When the firm is checked as of <day>
    Then "irc45x" is undetermined for "lfp-cells" because of "eligible-component"
    And it wants the fact "energy_density_wh_per_l" of "lfp-cells"
    And it wants the fact "cell_capacity_wh" of "lfp-cells"
    And it wants the fact "sold_date" of "lfp-cells"
    And it wants the fact "in_trade_or_business" of "lfp-cells"
    And the criterion "produced-by-taxpayer" is met
    And the criterion "produced-in-us" is met
    And the criterion "sold-to-unrelated" is met
    And it cites "26 U.S.C. §45X(a)(1)(B)"
    And the criterion "produced-after-2022" is met
    And the criterion "facility-48c" is unknown
    And the criterion "not-specified-foreign-entity" is <tests>
    And the criterion "not-foreign-influenced-entity" is <tests>
    And the criterion "no-effective-control-payment" is <tests>
    And the criterion "no-material-assistance" is <tests>
    And it obliges "form-7207"

    Examples:
      | day        | tests        |
      | 2024-01-15 | not in force |
      | 2025-06-30 | not in force |
      | 2026-01-15 | unknown      |
      | 2026-11-23 | unknown      |

  # 35 USD a kWh for at most 16,500,000 kWh are 577.5 m, in full for what is sold through 2029.
  Scenario Outline: a year's sale is worth at most 577.5 million dollars
    Given the fact "sold_date" of "lfp-cells" is "<sold>"
    When the firm is checked as of <day>
    Then "irc45x" is undetermined for "lfp-cells"
    And it is worth between 0 and 577,500,000 USD

    Examples:
      | sold       | day        |
      | 2025-06-27 | 2024-01-15 |
      | 2025-06-27 | 2025-06-30 |
      | 2025-12-31 | 2026-01-15 |
      | 2026-11-23 | 2026-11-23 |

  Scenario Outline: cells for storage are a product of the battery group and of no other
    When the firm is checked as of <day>
    Then "sccd-batteries" applies to "lfp-cells" because of "battery-product"
    And "sccd-semiconductors" does not apply to "lfp-cells" because of "semiconductor-product"
    And "sccd-critical-minerals" does not apply to "lfp-cells" because of "critical-mineral"
    And the issue "equal-access-to-subsidies" is raised for "holland"
    And it goes to "f-sccd"
    And its talking point says "at a cost of 1,400,000,000 USD"
    And it is worth 1,400,000,000 USD
    # The list of April 2023 stands on any of the days.
    And the issue "irc45x-first-sccd-list" is raised for "lfp-cells"
    And it goes to "f-sccd"
    And the forum "f-sccd" is <dialogue>

    Examples:
      | day        | dialogue            |
      | 2024-01-15 | active              |
      | 2025-06-30 | dormant_unconfirmed |
      | 2026-01-15 | dormant_unconfirmed |
      | 2026-11-23 | dormant_unconfirmed |

  # The comment period ran to 2024-02-13.  The burden of the later tests falls on sales that are not dated here.
  Scenario Outline: the proposed rules were open for comment in January 2024
    When the firm is checked as of <day>
    Then the issue "irc45x-proposed-rules-2023" is <comment>
    And the issue "irc45x-pfe-burden" is not raised
    And the issue "irc45x-integrated-across-plants" is not raised

    Examples:
      | day        | comment    |
      | 2024-01-15 | raised     |
      | 2025-06-30 | not raised |
      | 2026-01-15 | not raised |
      | 2026-11-23 | not raised |

  Scenario Outline: the tests of prohibited foreign entities begin in July 2025, and wait for owners, loans and the taxable year
    When the firm is checked as of <day>
    Then "pfe-status" <verdict> "lg-energy-solution"
    And "pfe-status" <verdict> "lges-michigan"
    And "pfe-effective-control" <verdict> "lfp-cells"
    And "pfe-macr" <verdict> "lfp-cells"

    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  Scenario: what those tests ask
    When the firm is checked as of 2026-11-23
    Then "pfe-macr" is undetermined for "lfp-cells" because of "year-after-enactment"
    And it wants the fact "taxable_year_begin" of "lfp-cells"
    And it wants the fact "materials" of "lfp-cells"
    And "pfe-effective-control" is undetermined for "lfp-cells" because of "effective-control"
    And it wants the fact "contracts" of "lges-michigan"
    And "pfe-status" is undetermined for "lges-michigan" because of "influenced"
    And it wants the fact "owners" of "lges-michigan"

  # Nothing is said of chips, and nothing says that there are none.
  Scenario Outline: what is asked of chip plants stays open
    When the firm is checked as of <day>
    Then "us-48d-credit" is undetermined for "holland" because of "makes-semiconductors"
    And it wants the fact "facility_output" of "holland"
    And the criterion "outside-united-states" is unmet
    And it is worth at least 0 USD
    And "us-48d-boc" is undetermined for "holland"
    And "us-48d-elective-pay" is undetermined for "holland"
    And "us-48d-recapture-disposal" is undetermined for "holland"
    And "us-chips-grant" is undetermined for "holland" because of "covered-activity"
    And it wants the fact "project_activity" of "holland"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: the credit can be paid or sold only if there is one
    When the firm is checked as of <day>
    Then "irc45x-elective-pay" is undetermined for "lfp-cells" because of "credit-exists"
    And "irc45x-transfer" is undetermined for "lfp-cells" because of "credit-exists"
    And "irc168k" is undetermined for "holland"
    And "irc168n" <building> "holland"
    And "irc48c" is undetermined for "holland"
    # 8507.60 is neither of the headings of the duty on chips nor a chip.
    And "us-s232-semiconductors" does not apply to "lfp-cells"

    Examples:
      | day        | building            |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |
