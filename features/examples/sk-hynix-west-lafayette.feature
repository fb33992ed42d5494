Feature: SK hynix in West Lafayette, Indiana, as far as it is public
  A packaging plant for high-bandwidth memory: foundations permitted on 2026-01-26, piling under way later that year, production
  planned for the second half of 2028, and an award of December 2024.

  Background:
    Given the firm file "examples/sk-hynix-west-lafayette.yaml"

  # In service in 2028.  Of at most 3.87 bn 25 percent are 967.5 m, and 35 percent 1,354.5 m.
  Scenario Outline: the credit is in reach, and rises with the Act of July 2025
    When the firm is checked as of <day>
    Then "us-48d-credit" is undetermined for "west-lafayette" because of "primary-purpose"
    And it wants the fact "qualifying_output_share_pct" of "west-lafayette"
    And it wants the fact "taxpayer" of "west-lafayette"
    And it is worth between 0 and <most> USD
    And the criterion "begins-in-time" is met
    And the criterion "in-service-after-2022" is met
    And the criterion "makes-semiconductors" is met
    And the criterion "outside-united-states" is unmet
    And it meets "us-48d-boc"

    Examples:
      | day        | most          |
      | 2024-01-15 | 967,500,000   |
      | 2025-06-30 | 967,500,000   |
      | 2026-01-15 | 1,354,500,000 |
      | 2026-11-23 | 1,354,500,000 |

  Scenario Outline: until the piling the last day to begin was still ahead
    When the firm is checked as of <day>
    Then "us-48d-credit" is undetermined for "west-lafayette"
    And the deadline "begin-construction" is 2026-12-31
    And the deadline "supply-contracts" is unknown

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |

  Scenario: on 2026-11-23 construction has begun, on whichever day of the year
    When the firm is checked as of 2026-11-23
    Then "us-48d-credit" is undetermined for "west-lafayette"
    And there is no deadline "begin-construction"
    And "us-48d-boc" is undetermined for "west-lafayette"
    And there is no deadline "begin-construction"
    And the issue "us-48d-deadline-pressure" is not raised

  # From 2026-01-26 and 2026-11-22 to 2026-12-31 there are 339 and 39 days.
  Scenario: on 2026-01-15 the start still ahead is an issue for Congress
    When the firm is checked as of 2026-01-15
    Then the issue "us-48d-deadline-pressure" is raised for "west-lafayette"
    And it goes to "f-congress"
    And its talking point says "39–339 days before the last day"
    And it is worth between 0 and 3,870,000,000 USD
    And the forum "f-congress" is active

  Scenario Outline: before 2026 the deadline pressed nobody, and the plant makes no material
    When the firm is checked as of <day>
    Then the issue "us-48d-deadline-pressure" is not raised
    And the issue "us-48d-extension" is not raised
    And the issue "us-48d-materials" is not raised

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |

  Scenario Outline: paid in cash it is worth as much
    When the firm is checked as of <day>
    Then "us-48d-elective-pay" is undetermined for "west-lafayette" because of "credit-exists"
    And it is worth between 0 and <most> USD
    And "us-48d-recapture-disposal" is undetermined for "west-lafayette" because of "credit-claimed"
    And it is worth at most 0 USD

    Examples:
      | day        | most          |
      | 2024-01-15 | 967,500,000   |
      | 2025-06-30 | 967,500,000   |
      | 2026-01-15 | 1,354,500,000 |
      | 2026-11-23 | 1,354,500,000 |

  # Begun in 2026, in service in 2028: within ten calendar years, so by the end of 2036.
  Scenario Outline: what began construction in the sense of the credit is not public
    When the firm is checked as of <day>
    Then "us-48d-boc" is undetermined for "west-lafayette" because of "physical-work"
    And it wants the fact "physical_work_start_date" of "west-lafayette"
    And the criterion "ten-years" is <continuity>
    And the deadline "place-in-service" is 2036-12-31

    Examples:
      | day        | continuity |
      | 2024-01-15 | unknown    |
      | 2025-06-30 | met        |
      | 2026-01-15 | met        |
      | 2026-11-23 | met        |

  # What Commerce does at the award is asked from 2024-12-19 on.  Begun after 2024, the plant needs the other ways past a review.
  Scenario Outline: CHIPS incentives need plans and findings that are not public
    When the firm is checked as of <day>
    Then "us-chips-grant" is undetermined for "west-lafayette" because of "covered-entity"
    And it wants the fact "taxpayer" of "west-lafayette"
    And the criterion "covered-activity" is met
    And the criterion "in-united-states" is met
    And the criterion "state-or-local-offer" is met
    And the criterion "training-partners" is met
    And the criterion "worker-commitments" is unknown
    And the criterion "anti-counterfeit" is unknown
    And the criterion "interest-finding" is <at the award>
    And the criterion "congress-told" is <at the award>
    And the criterion "guardrail-agreement" is <at the award>
    And the criterion "no-environmental-review" is <review>
    And it is worth <worth> USD

    Examples:
      | day        | at the award  | review       | worth                     |
      | 2024-01-15 | not triggered | not in force | at least 0                |
      | 2025-06-30 | unknown       | unknown      | between 0 and 458,000,000 |
      | 2026-01-15 | unknown       | unknown      | between 0 and 458,000,000 |
      | 2026-11-23 | unknown       | unknown      | between 0 and 458,000,000 |

  Scenario Outline: memory stacks are a product of the semiconductor group and of no other
    When the firm is checked as of <day>
    Then "sccd-semiconductors" applies to "hbm" because of "semiconductor-product"
    And "sccd-batteries" does not apply to "hbm" because of "battery-product"
    And "sccd-critical-minerals" does not apply to "hbm" because of "critical-mineral"
    And "irc45x" does not apply to "hbm"
    And the issue "equal-access-to-subsidies" is raised for "west-lafayette"
    And it goes to "f-sccd"
    And its talking point says "at a cost of 3,870,000,000 USD"
    And it is worth 3,870,000,000 USD
    And the forum "f-sccd" is <dialogue>

    Examples:
      | day        | dialogue            |
      | 2024-01-15 | active              |
      | 2025-06-30 | dormant_unconfirmed |
      | 2026-01-15 | dormant_unconfirmed |
      | 2026-11-23 | dormant_unconfirmed |

  Scenario Outline: the tests of prohibited foreign entities begin in July 2025, and nothing of theirs is stated
    When the firm is checked as of <day>
    Then "pfe-status" <verdict> "sk-hynix"
    # A memory chip is of none of the classes of eligible components.
    And "pfe-effective-control" does not apply to "hbm"
    And "pfe-macr" does not apply to "hbm"

    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  # In service in 2028: by the older law nothing was left to write off at once, since July 2025 the day of the contract decides.
  Scenario Outline: what the Act of July 2025 brings a plant of 2028
    When the firm is checked as of <day>
    Then "irc168k" <verdict> "west-lafayette" because of "percentage-left"
    And "irc168n" <building> "west-lafayette"

    Examples:
      | day        | verdict             | building            |
      | 2024-01-15 | does not apply to   | does not apply to   |
      | 2025-06-30 | does not apply to   | does not apply to   |
      | 2026-01-15 | is undetermined for | is undetermined for |
      | 2026-11-23 | is undetermined for | is undetermined for |

  # Memory is outside the first phase of the duty; the second was still open when last seen.
  Scenario Outline: the duty on chips
    When the firm is checked as of <day>
    Then "us-s232-semiconductors" <verdict> "hbm"

    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  Scenario Outline: no credit for making memory can be paid or sold
    When the firm is checked as of <day>
    Then "irc45x-elective-pay" does not apply to "hbm" because of "credit-exists"
    And "irc45x-transfer" does not apply to "hbm" because of "credit-exists"
    And "irc48c" is undetermined for "west-lafayette"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |
