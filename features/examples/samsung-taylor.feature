Feature: Samsung Electronics in Taylor, Texas, as far as it is public
  A logic fab begun in 2022, with chips planned from late 2026 or early 2027 and an award of December 2024.

  Background:
    Given the firm file "examples/samsung-taylor.yaml"

  # In service between mid-2026 and mid-2027: 35 percent by the law of July 2025, 25 percent before it.  No basis is public; of the
  # 37 bn stated for all sites 25 percent are 9.25 bn, and 35 percent 12.95 bn.
  Scenario Outline: the credit is in reach, at 25 percent before the Act of July 2025 and at 35 percent after it
    When the firm is checked as of <day>
    Then "us-48d-credit" is undetermined for "taylor" because of "primary-purpose"
    And it wants the fact "qualifying_output_share_pct" of "taylor"
    And it is worth between 0 and <most> USD
    And the criterion "begins-in-time" is met
    And it cites "26 U.S.C. §48D(e)"
    And the criterion "in-service-after-2022" is met
    And the criterion "makes-semiconductors" is met
    And the criterion "outside-united-states" is unmet
    And the criterion "foreign-entity-of-concern" is unknown
    And there is no deadline "begin-construction"
    # six months after a day that is bounded only
    And the deadline "supply-contracts" is unknown
    And it meets "us-chips-grant"

    Examples:
      | day        | most           |
      | 2024-01-15 | 9,250,000,000  |
      | 2025-06-30 | 9,250,000,000  |
      | 2026-01-15 | 12,950,000,000 |
      | 2026-11-23 | 12,950,000,000 |

  Scenario Outline: paid in cash it is worth as much, by the registration rule of the day
    When the firm is checked as of <day>
    Then "us-48d-elective-pay" is undetermined for "taylor" because of "credit-exists"
    And it wants the fact "registration_number" of "taylor"
    And it is worth between 0 and <most> USD
    And the criterion "registered-under-temporary-rule" is <temporary>
    And the criterion "registered" is <final>

    Examples:
      | day        | most           | temporary    | final        |
      | 2024-01-15 | 9,250,000,000  | unknown      | not in force |
      | 2025-06-30 | 9,250,000,000  | not in force | unknown      |
      | 2026-01-15 | 12,950,000,000 | not in force | unknown      |
      | 2026-11-23 | 12,950,000,000 | not in force | unknown      |

  # Begun in 2022, in service in 2027 at the latest: within ten calendar years, so by the end of 2032.
  Scenario Outline: whether construction began in the sense of the credit needs facts that are not public
    When the firm is checked as of <day>
    Then "us-48d-boc" is undetermined for "taylor" because of "physical-work"
    And it wants the fact "boc_unit" of "taylor"
    And it wants the fact "physical_work_start_date" of "taylor"
    And the criterion "ten-years" is <continuity>
    And the deadline "place-in-service" is 2032-12-31
    And there is no deadline "begin-construction"

    Examples:
      | day        | continuity |
      | 2024-01-15 | unknown    |
      | 2025-06-30 | met        |
      | 2026-01-15 | met        |
      | 2026-11-23 | met        |

  Scenario: in January 2024 the rule on continuity was only proposed
    When the firm is checked as of 2024-01-15
    Then "us-48d-boc" is undetermined for "taylor" because of "ten-years"
    And it is unsettled

  Scenario Outline: nothing says that the credit was claimed, so that recapture stays open
    When the firm is checked as of <day>
    Then "us-48d-recapture-disposal" is undetermined for "taylor" because of "credit-claimed"
    And it wants the fact "credit" of "taylor"
    And it wants the fact "disposal_date" of "taylor"
    And it is worth at most 0 USD

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  # What Commerce does at the award is asked from 2024-12-20 on; the review waiver of October 2024 fits a plant begun by the end of 2024.
  Scenario Outline: CHIPS incentives need plans and findings that are not public
    When the firm is checked as of <day>
    Then "us-chips-grant" is undetermined for "taylor" because of "covered-entity"
    And it wants the fact "grant_applicant_kind" of "samsung-austin-semiconductor"
    And the criterion "covered-activity" is met
    And the criterion "in-united-states" is met
    And the criterion "state-or-local-offer" is met
    And the criterion "training-partners" is unknown
    And the criterion "interest-finding" is <at the award>
    And the criterion "davis-bacon" is <at the award>
    And the criterion "no-environmental-review" is <review>
    And it does not oblige "ask-the-office"
    And it is worth <worth> USD

    Examples:
      | day        | at the award  | review       | worth                       |
      | 2024-01-15 | not triggered | not in force | at least 0                  |
      | 2025-06-30 | unknown       | met          | between 0 and 4,745,000,000 |
      | 2026-01-15 | unknown       | met          | between 0 and 4,745,000,000 |
      | 2026-11-23 | unknown       | met          | between 0 and 4,745,000,000 |

  Scenario Outline: the target dates bind from the award on
    When the firm is checked as of <day>
    Then "us-chips-grant" is undetermined for "taylor"
    And it <obliges> "target-dates"

    Examples:
      | day        | obliges         |
      | 2024-12-19 | does not oblige |
      | 2024-12-20 | obliges         |

  Scenario Outline: logic chips are a product of the semiconductor group and of no other
    When the firm is checked as of <day>
    Then "sccd-semiconductors" applies to "taylor-logic" because of "semiconductor-product"
    And "sccd-batteries" does not apply to "taylor-logic" because of "battery-product"
    And "sccd-critical-minerals" does not apply to "taylor-logic" because of "critical-mineral"
    # Equal terms for Korean investors: the ask of January 2024, at the 37 bn of the project
    And the issue "equal-access-to-subsidies" is raised for "taylor"
    And it goes to "f-sccd"
    And its talking point says "at a cost of 37,000,000,000 USD"
    And it is worth 37,000,000,000 USD
    And the forum "f-sccd" is <dialogue>
    And the forum "f-invacc" is <substitute>

    Examples:
      | day        | dialogue            | substitute |
      | 2024-01-15 | active              | not_yet    |
      | 2025-06-30 | dormant_unconfirmed | active     |
      | 2026-01-15 | dormant_unconfirmed | active     |
      | 2026-11-23 | dormant_unconfirmed | active     |

  Scenario Outline: a logic chip is no component of the production credit
    When the firm is checked as of <day>
    Then "irc45x" does not apply to "taylor-logic"
    And it is worth 0 USD

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: begun in time and making devices, the fab raises none of the issues of Section 48D
    When the firm is checked as of <day>
    Then the issue "us-48d-deadline-pressure" is not raised
    And the issue "us-48d-extension" is not raised
    And the issue "us-48d-materials" is not raised
    And the issue "us-48d-cash-timing" is not raised

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: before July 2025 no entity was a prohibited foreign one
    When the firm is checked as of <day>
    Then "pfe-status" does not apply to "samsung-electronics"
    And it is not in force
    And "pfe-status" does not apply to "samsung-austin-semiconductor"
    And "pfe-effective-control" does not apply to "taylor-logic"
    And "pfe-macr" does not apply to "taylor-logic"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |

  Scenario Outline: since then ownership and debts decide, and they are not stated
    When the firm is checked as of <day>
    Then "pfe-status" is undetermined for "samsung-electronics" because of "influenced"
    And "pfe-status" is undetermined for "samsung-austin-semiconductor" because of "influenced"
    And it wants the fact "owners" of "samsung-austin-semiconductor"
    # A logic chip is of none of the classes of eligible components.
    And "pfe-effective-control" does not apply to "taylor-logic" because of "of-a-class"
    And "pfe-macr" does not apply to "taylor-logic" because of "of-a-class"

    Examples:
      | day        |
      | 2026-01-15 |
      | 2026-11-23 |

  # In service in 2026 or 2027: 20 or 0 percent by the older law, whatever the contract; since July 2025 its day decides.  The expensing of
  # buildings is of the same Act.
  Scenario Outline: what can be written off at once, and cost by the day of the contract
    When the firm is checked as of <day>
    Then "irc168k" is undetermined for "taylor" because of "percentage-left"
    And it wants the fact "contract_date" of "taylor"
    And it wants the fact "placed_in_service_date" of "taylor"
    And "irc168n" <building> "taylor"
    And "irc48c" is undetermined for "taylor"
    And "irc45x-elective-pay" does not apply to "taylor-logic" because of "credit-exists"
    And "irc45x-transfer" does not apply to "taylor-logic" because of "credit-exists"

    Examples:
      | day        | building            |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  # The narrow duty of January 2026 is on computing units and parts, not on 8542; a second phase was still open when last seen.
  Scenario Outline: the duty on chips begins in January 2026, and its second phase may reach all of them
    When the firm is checked as of <day>
    Then "us-s232-semiconductors" is undetermined for "taylor-logic" because of "phase-two"
    And the criterion "heading" is unmet
    And it wants the fact "entry_date" of "taylor-logic"

    Examples:
      | day        |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: before January 2026 there was no such duty
    When the firm is checked as of <day>
    Then "us-s232-semiconductors" does not apply to "taylor-logic"
    And it is not in force

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
