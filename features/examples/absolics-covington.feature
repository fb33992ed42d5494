Feature: Absolics in Covington, Georgia, as far as it is public
  A plant for glass substrates: ground broken in November 2022, and an award of December 2024.  Whether chips are packaged on the
  substrate there no source says.

  Background:
    Given the firm file "examples/absolics-covington.yaml"

  # The day of placing in service is not public, so that any rate of the law of the day can be its own: of at most 600 m 25 percent
  # are 150 m, and 35 percent 210 m.
  Scenario Outline: no rule names substrates, so that the credit stays open
    When the firm is checked as of <day>
    Then "us-48d-credit" is undetermined for "covington" because of "makes-semiconductors"
    And it cites "Treas. Reg. §1.48D-4(b)"
    And it is unsettled
    And it wants the fact "placed_in_service_date" of "covington"
    And it is worth between 0 and <most> USD
    And the criterion "begins-in-time" is met
    And the criterion "makes-equipment" is unmet
    And the criterion "outside-united-states" is unmet
    And the deadline "supply-contracts" is unknown

    Examples:
      | day        | most        |
      | 2024-01-15 | 150,000,000 |
      | 2025-06-30 | 150,000,000 |
      | 2026-01-15 | 210,000,000 |
      | 2026-11-23 | 210,000,000 |

  Scenario Outline: what began is known only from May 2024 on, and ends in one of four years
    When the firm is checked as of <day>
    Then "us-48d-boc" is undetermined for "covington" because of "physical-work"
    And the criterion "ten-years" is unknown
    And the deadline "place-in-service" is unknown
    And "us-48d-credit" is undetermined for "covington"
    And <begin>

    Examples:
      | day        | begin                                            |
      | 2024-01-15 | the deadline "begin-construction" is 2026-12-31  |
      | 2025-06-30 | there is no deadline "begin-construction"        |
      | 2026-01-15 | there is no deadline "begin-construction"        |
      | 2026-11-23 | there is no deadline "begin-construction"        |

  Scenario Outline: naming substrates is an issue for Treasury
    When the firm is checked as of <day>
    Then the issue "us-48d-materials" is raised for "covington"
    And it goes to "f-treas-irs"
    And it is worth between 0 and 600,000,000 USD
    And its talking point says "주요 생산품: 패키징 기판"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  # No bill was pending before December 2024.
  Scenario: in January 2024 there was no bill to support
    When the firm is checked as of 2024-01-15
    Then the issue "us-48d-extension" is not raised

  Scenario Outline: adding materials is an issue for Congress, with the bills of the day
    When the firm is checked as of <day>
    Then the issue "us-48d-extension" is raised for "covington"
    And it goes to "f-congress"
    And its talking point says "Pending when last seen: <bills> ("

    Examples:
      | day        | bills                                    |
      | 2025-06-30 | H.R. 3204, S. 1642                       |
      | 2026-01-15 | H.R. 3204, S. 1642, H.R. 6055            |
      | 2026-11-23 | H.R. 3204, S. 1642, H.R. 6055, H.R. 8959 |

  Scenario Outline: cash and recapture hang on the credit
    When the firm is checked as of <day>
    Then "us-48d-elective-pay" is undetermined for "covington" because of "credit-exists"
    And it is worth between 0 and <most> USD
    And "us-48d-recapture-disposal" is undetermined for "covington" because of "credit-claimed"
    And it is worth at most 0 USD

    Examples:
      | day        | most        |
      | 2024-01-15 | 150,000,000 |
      | 2025-06-30 | 150,000,000 |
      | 2026-01-15 | 210,000,000 |
      | 2026-11-23 | 210,000,000 |

  # Wider than Section 48D: materials that chips are made with are in.  Policies against counterfeits are asked of chips alone.
  Scenario Outline: CHIPS incentives reach materials
    When the firm is checked as of <day>
    Then "us-chips-grant" is undetermined for "covington" because of "covered-entity"
    And it wants the fact "grant_applicant_kind" of "absolics"
    And the criterion "covered-activity" is met
    And the criterion "in-united-states" is met
    And the criterion "state-or-local-offer" is met
    And the criterion "anti-counterfeit" is not triggered
    And the criterion "interest-finding" is <at the award>
    And the criterion "no-environmental-review" is <review>
    And it is worth <worth> USD

    Examples:
      | day        | at the award  | review       | worth                    |
      | 2024-01-15 | not triggered | not in force | at least 0               |
      | 2025-06-30 | unknown       | met          | between 0 and 75,000,000 |
      | 2026-01-15 | unknown       | met          | between 0 and 75,000,000 |
      | 2026-11-23 | unknown       | met          | between 0 and 75,000,000 |

  Scenario Outline: substrates are a product of the semiconductor group and of no other
    When the firm is checked as of <day>
    Then "sccd-semiconductors" applies to "glass-substrate" because of "semiconductor-product"
    And "sccd-batteries" does not apply to "glass-substrate" because of "battery-product"
    And "sccd-critical-minerals" does not apply to "glass-substrate" because of "critical-mineral"
    And "irc45x" does not apply to "glass-substrate"
    And the issue "equal-access-to-subsidies" is raised for "covington"
    And it is worth 600,000,000 USD

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: the tests of prohibited foreign entities begin in July 2025, and nothing of theirs is stated
    When the firm is checked as of <day>
    Then "pfe-status" <verdict> "skc"
    And "pfe-status" <verdict> "absolics"
    # A glass substrate is of none of the classes of eligible components.
    And "pfe-effective-control" does not apply to "glass-substrate"
    And "pfe-macr" does not apply to "glass-substrate"

    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  # When the plant is in service is not public, and a duty by code needs a code.
  Scenario Outline: write-offs and duties wait for dates and codes
    When the firm is checked as of <day>
    Then "irc168k" is undetermined for "covington" because of "percentage-left"
    And it wants the fact "placed_in_service_date" of "covington"
    And "irc168n" <since the Act> "covington"
    And "irc48c" is undetermined for "covington"
    And "irc45x-transfer" does not apply to "glass-substrate" because of "credit-exists"
    And "us-s232-semiconductors" <since the Act> "glass-substrate"

    Examples:
      | day        | since the Act       |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |
