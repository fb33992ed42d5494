Feature: CHIPS incentives, 15 U.S.C. §§4651 and 4652
  A packaging plant in Indiana that asks for 458 million dollars in January 2024.

  Background:
    Given an entity "us" with
      | taxpayer_feoc        | false      |
      | grant_applicant_kind | for_profit |
    And an investment "lafayette" with
      | taxpayer                          | us                          |
      | project_activity                  | advanced_packaging          |
      | financing_ability_shown           | true                        |
      | facility_in_us                    | true                        |
      | documented_interest               | true                        |
      | state_local_incentive_offered     | true                        |
      | workforce_commitments             | true                        |
      | training_partner_commitments      | true                        |
      | sustainment_plan                  | true                        |
      | technology_and_customers_identified | true                      |
      | workforce_needs_documented        | true                        |
      | supply_chain_risk_plan            | true                        |
      | anti_counterfeit_policies         | true                        |
      | relocates_us_facility             | false                       |
      | requested_direct_funding_usd      | 458,000,000                 |
      | total_project_cost_usd            | 3,870,000,000               |
      | childcare_plan                    | true                        |
      | upside_sharing_accepted           | true                        |
      | nofo_id                           | commercial_fabrication_2023 |
      | application_date                  | 2024-01-10                  |
    And "lafayette" has no awards

  # --- worked examples of the sheet ---

  Scenario: E1, a plant with a state offer and all its plans is eligible to apply
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" applies to "lafayette"
    And the criterion "child-care" is met
    And the criterion "upside-sharing" is met
    And it is worth between 0 and 458,000,000 USD
    And it obliges "guardrails"
    And it obliges "wages"
    And it obliges "share-upside"
    And it obliges "buyback-limits"
    And it obliges "ask-the-office"
    And it does not oblige "target-dates"

  Scenario: E2, a Chinese state fund holds 30 percent
    Given an entity "jv" with
      | country_of_organization     | US         |
      | grant_applicant_kind        | for_profit |
    And an owner of "jv" with
      | country_of_organization | KR |
      | equity_pct              | 70 |
    And an owner of "jv" with
      | government_owned | true |
      | government_of    | CN   |
      | equity_pct       | 30   |
    And the fact "taxpayer" of "lafayette" is "jv"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" does not apply to "lafayette" because of "foreign-entity-of-concern"
    And it cites "15 U.S.C. §4652(a)(2)(C)(v)"

  Scenario: E3, no state or local offer
    Given the fact "state_local_incentive_offered" of "lafayette" is "false"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" does not apply to "lafayette" because of "state-or-local-offer"

  Scenario: E4, a new resist plant asks in November 2026
    Given the fact "project_activity" of "lafayette" is "materials"
    And the fact "nofo_id" of "lafayette" is unknown
    And the fact "application_date" of "lafayette" is "2026-11-23"
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" is undetermined for "lafayette" because of "no-open-notice"
    And it wants the fact "nofo_id" of "lafayette"
    And it obliges "ask-the-office"

  # --- what the application must show ---

  Scenario Outline: each condition decides
    Given the fact "<fact>" of "lafayette" is "false"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" does not apply to "lafayette" because of "<criterion>"
    And it cites "<cite>"

    Examples:
      | fact                                | criterion                | cite                                |
      | financing_ability_shown             | ability-shown            | 15 U.S.C. §4651(2)                  |
      | facility_in_us                      | in-united-states         | 15 U.S.C. §4652(a)(1), (j)          |
      | documented_interest                 | documented-interest      | 15 U.S.C. §4652(a)(2)(B)(i)         |
      | state_local_incentive_offered       | state-or-local-offer     | 15 U.S.C. §4652(a)(2)(B)(ii)(I)     |
      | workforce_commitments               | worker-commitments       | 15 U.S.C. §4652(a)(2)(B)(ii)(II)    |
      | training_partner_commitments        | training-partners        | 15 U.S.C. §4652(a)(2)(B)(ii)(III)   |
      | sustainment_plan                    | sustainment-plan         | 15 U.S.C. §4652(a)(2)(B)(ii)(IV)    |
      | technology_and_customers_identified | technology-and-customers | 15 U.S.C. §4652(a)(2)(B)(ii)(V)     |
      | workforce_needs_documented          | workforce-needs          | 15 U.S.C. §4652(a)(2)(B)(ii)(VI)    |
      | supply_chain_risk_plan              | supply-chain-risk-plan   | 15 U.S.C. §4652(a)(2)(B)(iii)       |
      | anti_counterfeit_policies           | anti-counterfeit         | 15 U.S.C. §4652(a)(2)(B)(iv)        |

  Scenario Outline: each missing fact keeps it open
    Given the fact "<fact>" of "lafayette" is unknown
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" is undetermined for "lafayette" because of "<criterion>"
    And it wants the fact "<fact>" of "lafayette"

    Examples:
      | fact                          | criterion                 |
      | state_local_incentive_offered | state-or-local-offer      |
      | taxpayer                      | foreign-entity-of-concern |
      | project_activity              | covered-activity          |
      | nofo_id                       | no-open-notice            |
      | application_date              | no-open-notice            |

  Scenario Outline: who can apply
    Given the fact "grant_applicant_kind" of "us" is "<kind>"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" <verdict> "lafayette" because of "covered-entity"

    Examples:
      | kind           | verdict           |
      | for_profit     | applies to        |
      | non_profit     | applies to        |
      | consortium     | applies to        |
      | state_or_local | does not apply to |

  Scenario Outline: the activities of the law; materials are in, unlike under Section 48D
    Given the fact "project_activity" of "lafayette" is "<activity>"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" applies to "lafayette" because of "covered-activity"

    Examples:
      | activity           |
      | fabrication        |
      | assembly           |
      | testing            |
      | advanced_packaging |
      | production         |
      | rnd                |
      | materials          |
      | equipment          |

  Scenario Outline: policies against counterfeits where chips are produced or packaged
    Given the fact "project_activity" of "lafayette" is "<activity>"
    And the fact "anti_counterfeit_policies" of "lafayette" is "false"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" <verdict> "lafayette"
    And the criterion "anti-counterfeit" is <outcome>

    Examples:
      | activity           | verdict           | outcome       |
      | fabrication        | does not apply to | unmet         |
      | assembly           | does not apply to | unmet         |
      | advanced_packaging | does not apply to | unmet         |
      | production         | does not apply to | unmet         |
      | materials          | applies to        | not triggered |

  Scenario Outline: moving a US plant needs a national interest
    Given the fact "relocates_us_facility" of "lafayette" is "true"
    And the fact "relocation_in_national_interest" of "lafayette" is "<interest>"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" <verdict> "lafayette" because of "no-relocation"

    Examples:
      | interest | verdict             |
      | true     | applies to          |
      | false    | does not apply to   |
      |          | is undetermined for |

  # --- 150 million and 3 billion dollars ---

  Scenario Outline: child care from or above 150 million dollars
    Given the fact "requested_direct_funding_usd" of "lafayette" is "<asked>"
    And the fact "childcare_plan" of "lafayette" is "<plan>"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" <verdict> "lafayette" because of "child-care"

    Examples:
      | asked          | plan  | verdict             |
      | 149,999,999.99 | false | applies to          |
      | 150,000,000    | false | is undetermined for |
      | 150,000,000    | true  | applies to          |
      | 150,000,000.01 | false | does not apply to   |

  Scenario: exactly 150 million dollars is contested
    Given the fact "requested_direct_funding_usd" of "lafayette" is "150,000,000"
    And the fact "childcare_plan" of "lafayette" is "false"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" is undetermined for "lafayette" because of "child-care"
    And it is contested

  Scenario Outline: upside sharing above 150 million dollars
    Given the fact "requested_direct_funding_usd" of "lafayette" is "<asked>"
    And the fact "upside_sharing_accepted" of "lafayette" is "false"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" <verdict> "lafayette"
    And the criterion "upside-sharing" is <outcome>

    Examples:
      | asked          | verdict           | outcome       |
      | 150,000,000    | applies to        | not triggered |
      | 150,000,000.01 | does not apply to | unmet         |

  Scenario Outline: what follows above 150 million dollars
    Given the fact "requested_direct_funding_usd" of "lafayette" is "150,000,000"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" applies to "lafayette"
    And it does not oblige "<obligation>"

    Examples:
      | obligation     |
      | share-upside   |
      | buyback-limits |

  Scenario Outline: a cent above 150 million dollars brings them
    Given the fact "requested_direct_funding_usd" of "lafayette" is "150,000,000.01"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" applies to "lafayette"
    And it obliges "<obligation>"

    Examples:
      | obligation     |
      | share-upside   |
      | buyback-limits |

  Scenario Outline: above 3 billion dollars the President certifies
    Given the fact "requested_direct_funding_usd" of "lafayette" is "<asked>"
    And the fact "presidential_certification" of "lafayette" is "<certified>"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" <verdict> "lafayette"
    And the criterion "presidential-certification" is <outcome>

    Examples:
      | asked            | certified | verdict           | outcome       |
      | 3,000,000,000    | false     | applies to        | not triggered |
      | 3,000,000,000.01 | false     | does not apply to | unmet         |
      | 3,000,000,000.01 | true      | applies to        | met           |

  # --- notices ---

  Scenario Outline: notices open on the day of the application
    Given the fact "nofo_id" of "lafayette" is "<notice>"
    And the fact "application_date" of "lafayette" is "<filed>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" <verdict> "lafayette"
    And the criterion "no-open-notice" is <outcome>

    Examples:
      | notice                      | filed      | verdict             | outcome |
      | commercial_fabrication_2023 | 2023-02-27 | does not apply to   | met     |
      | commercial_fabrication_2023 | 2023-02-28 | applies to          | unmet   |
      | commercial_fabrication_2023 | 2024-01-15 | applies to          | unmet   |
      | commercial_fabrication_2023 | 2024-01-16 | is undetermined for | unknown |
      | commercial_fabrication_2023 | 2025-06-30 | is undetermined for | unknown |
      | commercial_fabrication_2023 | 2026-11-23 | is undetermined for | unknown |
      | small_supply_chain_2023     | 2023-02-27 | does not apply to   | met     |
      | small_supply_chain_2023     | 2023-02-28 | is undetermined for | unknown |
      | small_supply_chain_2023     | 2023-12-31 | is undetermined for | unknown |
      | small_supply_chain_2023     | 2024-01-01 | applies to          | unmet   |
      | small_supply_chain_2023     | 2024-01-15 | applies to          | unmet   |
      | small_supply_chain_2023     | 2024-01-16 | is undetermined for | unknown |
      | other                       | 2024-01-10 | is undetermined for | unknown |
      | none                        | 2024-01-10 | does not apply to   | met     |

  Scenario Outline: of which notices and days nothing is known
    Given the fact "nofo_id" of "lafayette" is "<notice>"
    And the fact "application_date" of "lafayette" is "<filed>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" is undetermined for "lafayette" because of "no-open-notice"
    And it is unsettled

    Examples:
      | notice                      | filed      |
      | commercial_fabrication_2023 | 2024-01-16 |
      | commercial_fabrication_2023 | 2026-11-23 |
      | small_supply_chain_2023     | 2023-02-28 |
      | small_supply_chain_2023     | 2023-12-31 |
      | small_supply_chain_2023     | 2024-01-16 |
      | other                       | 2026-11-23 |

  # --- at the award ---

  Scenario Outline: what the award adds
    Given the fact "commerce_interest_finding" of "lafayette" is "<finding>"
    And the fact "davis_bacon_paid" of "lafayette" is "<wages>"
    And an award of "lafayette" with
      | award_date                 | 2024-12-19  |
      | grant_amount_usd           | 458,000,000 |
      | congress_notice_date       | <notice>    |
      | guardrail_agreement_signed | <signed>    |
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" <verdict> "lafayette" because of "<criterion>"

    Examples:
      | finding | wages | notice     | signed | verdict             | criterion           |
      | true    | true  | 2024-12-04 | true   | applies to          | guardrail-agreement |
      | true    | true  | 2024-12-05 | true   | does not apply to   | congress-told       |
      | true    | true  | 2024-12-03 | true   | applies to          | congress-told       |
      | false   | true  | 2024-12-04 | true   | does not apply to   | interest-finding    |
      | true    | false | 2024-12-04 | true   | does not apply to   | davis-bacon         |
      | true    | true  | 2024-12-04 | false  | does not apply to   | guardrail-agreement |
      | true    | true  | 2024-12-04 |        | is undetermined for | guardrail-agreement |

  Scenario Outline: Congress is told of grants over 10 million dollars only
    Given the fact "commerce_interest_finding" of "lafayette" is "true"
    And the fact "davis_bacon_paid" of "lafayette" is "true"
    And an award of "lafayette" with
      | award_date                 | 2024-12-19 |
      | grant_amount_usd           | <amount>   |
      | congress_notice_date       | 2024-12-19 |
      | guardrail_agreement_signed | true       |
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" <verdict> "lafayette" because of "congress-told"

    Examples:
      | amount        | verdict           |
      | 10,000,000    | applies to        |
      | 10,000,000.01 | does not apply to |

  Scenario Outline: the conditions of the award wait for the award
    Given an award of "lafayette" with
      | award_date                 | <award> |
      | guardrail_agreement_signed | false   |
    And the fact "commerce_interest_finding" of "lafayette" is "false"
    And the fact "davis_bacon_paid" of "lafayette" is "false"
    When the firm is checked as of 2024-12-19
    Then "us-chips-grant" <verdict> "lafayette"
    And the criterion "guardrail-agreement" is <outcome>
    And the criterion "interest-finding" is <outcome>
    And the criterion "davis-bacon" is <outcome>

    Examples:
      | award      | verdict           | outcome       |
      | 2024-12-19 | does not apply to | unmet         |
      | 2024-12-20 | applies to        | not triggered |

  Scenario: before the award Congress need not have been told
    Given an award of "lafayette" with
      | award_date                 | 2024-12-20  |
      | grant_amount_usd           | 458,000,000 |
      | congress_notice_date       | 2024-12-19  |
      | guardrail_agreement_signed | true        |
    When the firm is checked as of 2024-12-19
    Then "us-chips-grant" applies to "lafayette"
    And the criterion "congress-told" is not triggered

  Scenario: an awardee has target dates to meet, and what it was awarded bounds the worth
    Given the fact "commerce_interest_finding" of "lafayette" is "true"
    And the fact "davis_bacon_paid" of "lafayette" is "true"
    And the fact "grant_amount_usd" of "lafayette" is "400,000,000"
    And an award of "lafayette" with
      | award_date                 | 2024-12-19  |
      | grant_amount_usd           | 400,000,000 |
      | congress_notice_date       | 2024-12-01  |
      | guardrail_agreement_signed | true        |
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" applies to "lafayette"
    And it is worth 400,000,000 USD
    And it obliges "target-dates"
    And it does not oblige "ask-the-office"
    And it is stale

  # 458,000,000 of the award, whatever was asked before, and nothing of an award that is still to come.
  Scenario Outline: the award of <day> counts for the worth on 19 December 2024, and the request until then
    Given the fact "commerce_interest_finding" of "lafayette" is "true"
    And the fact "davis_bacon_paid" of "lafayette" is "true"
    And the fact "requested_direct_funding_usd" of "lafayette" is "500,000,000"
    And the fact "grant_amount_usd" of "lafayette" is "500,000,000"
    And an award of "lafayette" with
      | award_date                 | <day>       |
      | grant_amount_usd           | 458,000,000 |
      | congress_notice_date       | 2024-12-01  |
      | guardrail_agreement_signed | true        |
    When the firm is checked as of 2024-12-19
    Then "us-chips-grant" applies to "lafayette"
    And it is worth <worth> USD

    Examples:
      | day        | worth       |
      | 2024-12-19 | 458,000,000 |
      | 2024-12-20 | 500,000,000 |

  Scenario: two awards for one project are added up
    Given the fact "commerce_interest_finding" of "lafayette" is "true"
    And the fact "davis_bacon_paid" of "lafayette" is "true"
    And an award of "lafayette" with
      | award_date                 | 2024-12-19  |
      | grant_amount_usd           | 458,000,000 |
      | congress_notice_date       | 2024-12-01  |
      | guardrail_agreement_signed | true        |
    And an award of "lafayette" with
      | award_date                 | 2025-01-16  |
      | grant_amount_usd           | 100,000,000 |
      | congress_notice_date       | 2025-01-01  |
      | guardrail_agreement_signed | true        |
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" applies to "lafayette"
    And it is worth 558,000,000 USD

  Scenario Outline: an award of <amount> decides on shared profit and certification, whatever was asked
    Given the fact "commerce_interest_finding" of "lafayette" is "true"
    And the fact "davis_bacon_paid" of "lafayette" is "true"
    And the fact "requested_direct_funding_usd" of "lafayette" is "<asked>"
    And the fact "upside_sharing_accepted" of "lafayette" is "false"
    And the fact "presidential_certification" of "lafayette" is "false"
    And an award of "lafayette" with
      | award_date                 | 2024-12-19 |
      | grant_amount_usd           | <amount>   |
      | congress_notice_date       | 2024-12-01 |
      | guardrail_agreement_signed | true       |
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" <verdict> "lafayette"
    And the criterion "upside-sharing" is <upside>
    And the criterion "presidential-certification" is <certified>

    Examples:
      | asked         | amount           | verdict           | upside        | certified     |
      | 6,400,000,000 | 150,000,000      | applies to        | not triggered | not triggered |
      | 6,400,000,000 | 150,000,000.01   | does not apply to | unmet         | not triggered |
      | 100,000,000   | 3,000,000,000    | does not apply to | unmet         | not triggered |
      | 100,000,000   | 3,000,000,000.01 | does not apply to | unmet         | unmet         |

  Scenario Outline: an award of <day> that is still unsigned and untold, beside one that is in order
    Given the fact "commerce_interest_finding" of "lafayette" is "true"
    And the fact "davis_bacon_paid" of "lafayette" is "true"
    And an award of "lafayette" with
      | award_date                 | 2024-12-19  |
      | grant_amount_usd           | 458,000,000 |
      | congress_notice_date       | 2024-12-01  |
      | guardrail_agreement_signed | true        |
    And an award of "lafayette" with
      | award_date                 | <day>       |
      | grant_amount_usd           | 100,000,000 |
      | congress_notice_date       | <day>       |
      | guardrail_agreement_signed | false       |
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" <verdict> "lafayette"
    And the criterion "congress-told" is <outcome>
    And the criterion "guardrail-agreement" is <outcome>

    Examples:
      | day        | verdict           | outcome |
      | 2026-11-23 | does not apply to | unmet   |
      | 2026-11-24 | applies to        | met     |

  Scenario: an awardee meets both clawbacks
    Given the fact "commerce_interest_finding" of "lafayette" is "true"
    And the fact "davis_bacon_paid" of "lafayette" is "true"
    And an award of "lafayette" with
      | award_date                 | 2024-12-19  |
      | grant_amount_usd           | 458,000,000 |
      | congress_notice_date       | 2024-12-01  |
      | guardrail_agreement_signed | true        |
    And a transaction "line" with
      | operator     | us |
      | site_country | CN |
    When the firm is checked as of 2026-11-23
    Then "us-chips-grant" applies to "lafayette"
    And it meets "us-chips-expansion"
    And it meets "us-chips-technology"

  # --- environmental review, meetings, windows ---

  Scenario Outline: no environmental review on account of the aid alone
    Given the fact "construction_begin_date" of "lafayette" is "<begin>"
    And the fact "requested_direct_funding_usd" of "lafayette" is "<asked>"
    And the fact "total_project_cost_usd" of "lafayette" is "<cost>"
    When the firm is checked as of <day>
    Then "us-chips-grant" applies to "lafayette"
    And the criterion "no-environmental-review" is <outcome>

    Examples:
      | begin      | asked       | cost        | day        | outcome      |
      | 2024-12-31 | 100,000,000 | 500,000,000 | 2026-11-23 | met          |
      | 2025-01-01 | 100,000,000 | 500,000,000 | 2026-11-23 | unmet        |
      | 2025-01-01 | 50,000,000  | 500,000,000 | 2026-11-23 | met          |
      | 2025-01-01 | 50,000,000.01 | 500,000,000 | 2026-11-23 | unmet      |
      | 2025-01-01 | 0           |             | 2026-11-23 | met          |
      | 2025-01-01 | 48,000,000  | 500,000,000 | 2026-11-23 | met          |
      | 2024-12-31 | 100,000,000 | 500,000,000 | 2024-10-01 | not in force |
      | 2024-12-31 | 100,000,000 | 500,000,000 | 2024-10-02 | met          |

  Scenario: it stacks with the Section 48D credit at the same investment
    Given the fact "construction_begin_date" of "lafayette" is "2024-03-01"
    When the firm is checked as of 2024-01-15
    Then "us-chips-grant" applies to "lafayette"
    And it meets "us-48d-credit"

  Scenario Outline: the program begins with the Act that funded it
    Given the fact "application_date" of "lafayette" is "2023-03-01"
    When the firm is checked as of <day>
    Then "us-chips-grant" <verdict> "lafayette"

    Examples:
      | day        | verdict           |
      | 2022-08-08 | does not apply to |
      | 2022-08-09 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
