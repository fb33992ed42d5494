Feature: CHIPS technology clawback, 15 CFR 231.203
  The US arm of a Korean firm holds an award and deals with others in technology.

  Background:
    Given an entity "us"
    And an entity "affiliate"
    And an entity "shenzhen" with
      | country_of_organization     | CN |
      | principal_place_of_business | CN |
    And an investment "lafayette" with
      | taxpayer | us |
    And an award "award" of "lafayette" with
      | guardrail_agreement_signed  | true        |
      | award_in_term               | true        |
      | award_amount_usd            | 458,000,000 |
      | agreement_covers_affiliates | false       |
    And a transaction "deal" with
      | operator                    | us               |
      | operator_related_to_awardee | false            |
      | knowledge_flag              | true             |
      | activity_kind               | know_how_licence |
      | counterparty                | shenzhen         |
      | technology_ccl_category     | category_3_ns_rs |
      | technology_critical_flag    | false            |
      | technology_named_by_commerce | false           |
      | recorded_in_agreement       | false            |
      | exemption_kind              | none             |

  # --- worked examples of the sheet ---

  Scenario: E1, HBM stacking know-how licensed to a Chinese-organised firm
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" applies to "deal" because of "technology-licensing"
    And it cites "15 CFR 231.203(a)"
    And it cites "15 CFR 231.120(a)"
    And it is worth -458,000,000 USD
    And it obliges "licence-inventory"
    And it obliges "answer-queries"
    And the criterion "entity-of-concern" is met
    And the criterion "category-3" is met

  Scenario Outline: E2, a cross licence of patents with the same firm
    Given the fact "activity_kind" of "deal" is "patent_licence"
    And the fact "exemption_kind" of "deal" is "<exemption>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" does not apply to "deal" because of "<criterion>"
    And the criterion "not-licensing" is met

    Examples:
      | exemption   | criterion            |
      | patent_only | technology-licensing |
      | patent_only | joint-research       |

  Scenario: E3, warranty service on tools sold
    Given the fact "activity_kind" of "deal" is "service"
    And the fact "exemption_kind" of "deal" is "warranty_service"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" does not apply to "deal" because of "technology-licensing"

  Scenario: E4, research with a Singapore firm of unknown ownership
    Given an entity "singapore" with
      | country_of_organization     | SG |
      | principal_place_of_business | SG |
    And the fact "activity_kind" of "deal" is "joint_research"
    And the fact "counterparty" of "deal" is "singapore"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" is undetermined for "deal" because of "entity-of-concern"
    And it wants the fact "counterparty_feoc" of "deal"
    And it is worth between -458,000,000 and 0 USD

  # --- R1 ---

  Scenario Outline: a related entity, where the agreement reaches it
    Given the fact "operator" of "deal" is "affiliate"
    And the fact "operator_related_to_awardee" of "deal" is "<related>"
    And the fact "agreement_covers_affiliates" of "award" is "<reaches>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" <verdict> "deal" because of "related-entity"
    And the criterion "in-term" is <term>
    And it is worth between <low> and <high> USD

    Examples:
      | related | reaches | verdict             | term    | low          | high         |
      | true    | true    | applies to          | met     | -458,000,000 | -458,000,000 |
      | true    | false   | does not apply to   | unmet   | 0            | 0            |
      | false   | true    | does not apply to   | unmet   | 0            | 0            |
      | true    |         | is undetermined for | unknown | -458,000,000 | 0            |
      |         | true    | is undetermined for | unknown | -458,000,000 | 0            |

  Scenario Outline: an award without a guardrail agreement is none of this program
    Given the fact "guardrail_agreement_signed" of "award" is "<signed>"
    And the fact "operator" of "deal" is "<operator>"
    And the fact "operator_related_to_awardee" of "deal" is "<related>"
    And the fact "agreement_covers_affiliates" of "award" is "true"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" <verdict> "deal" because of "<criterion>"
    And "us-chips-technology" <verdict> "deal" because of "in-term"

    Examples:
      | signed | operator  | related | verdict             | criterion      |
      | false  | us        | false   | does not apply to   | covered-entity |
      | false  | affiliate | true    | does not apply to   | related-entity |
      |        | us        | false   | is undetermined for | covered-entity |
      |        | affiliate | true    | is undetermined for | related-entity |

  Scenario Outline: only awards that the deal touches are lost
    Given an investment "plant" with
      | taxpayer | affiliate |
    And an award "second" of "plant" with
      | guardrail_agreement_signed  | <signed>   |
      | award_in_term               | <in term>  |
      | award_amount_usd            | 75,000,000 |
      | agreement_covers_affiliates | <reaches>  |
    And the fact "operator_related_to_awardee" of "deal" is "<related>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" applies to "deal"
    And it is worth <loss> USD

    Examples:
      | signed | in term | reaches | related | loss         |
      | true   | true    | true    | true    | -533,000,000 |
      | false  | true    | true    | true    | -458,000,000 |
      | true   | false   | true    | true    | -458,000,000 |
      | true   | true    | false   | true    | -458,000,000 |
      | true   | true    | true    | false   | -458,000,000 |

  # --- the term ---

  Scenario Outline: while the award runs, by the award and by the deal itself
    Given the fact "award_in_term" of "award" is "<award>"
    And the fact "award_in_term" of "deal" is "<deal>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" <verdict> "deal" because of "in-term"

    Examples:
      | award | deal  | verdict             |
      | true  |       | applies to          |
      | false |       | does not apply to   |
      |       | true  | applies to          |
      |       | false | does not apply to   |
      |       |       | is undetermined for |
      | true  | false | is undetermined for |

  # --- R2 to R5 ---

  Scenario Outline: one fact at a time
    Given the fact "<fact>" of "deal" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" <verdict> "deal" because of "<criterion>"

    Examples:
      | fact                         | value            | verdict             | criterion            |
      | knowledge_flag               | false            | does not apply to   | knowingly            |
      | knowledge_flag               |                  | is undetermined for | knowingly            |
      | activity_kind                | joint_research   | applies to          | joint-research       |
      | activity_kind                | service          | does not apply to   | joint-research       |
      | activity_kind                | standards        | does not apply to   | technology-licensing |
      | activity_kind                | purchase_spec    | does not apply to   | technology-licensing |
      | activity_kind                | other            | does not apply to   | technology-licensing |
      | activity_kind                |                  | is undetermined for | technology-licensing |
      | counterparty_feoc            | true             | applies to          | entity-of-concern    |
      | counterparty_feoc            | false            | is undetermined for | entity-of-concern    |
      | technology_ccl_category      | category_3_other | does not apply to   | category-3           |
      | technology_ccl_category      | other_category   | does not apply to   | critical-chip        |
      | technology_ccl_category      | not_listed       | does not apply to   | named-by-commerce    |
      | technology_ccl_category      |                  | is undetermined for | category-3           |

  Scenario Outline: critical chips and what Commerce names count without a category
    Given the fact "technology_ccl_category" of "deal" is "not_listed"
    And the fact "<fact>" of "deal" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" <verdict> "deal" because of "<criterion>"

    Examples:
      | fact                         | value | verdict             | criterion         |
      | technology_critical_flag     | true  | applies to          | critical-chip     |
      | technology_critical_flag     |       | is undetermined for | critical-chip     |
      | technology_named_by_commerce | true  | applies to          | named-by-commerce |
      | technology_named_by_commerce |       | is undetermined for | named-by-commerce |

  Scenario: the other party is by the firm's own answer no foreign entity of concern
    Given the fact "counterparty" of "deal" is unknown
    And the fact "counterparty_feoc" of "deal" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" does not apply to "deal" because of "entity-of-concern"

  # --- D1 to D3 ---

  Scenario Outline: ongoing before and recorded in the agreement
    Given the fact "recorded_in_agreement" of "deal" is "<recorded>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" <verdict> "deal" because of "ongoing-and-recorded"

    Examples:
      | recorded | verdict             |
      | true     | does not apply to   |
      | false    | applies to          |
      |          | is undetermined for |

  Scenario Outline: what is no joint research
    Given the fact "activity_kind" of "deal" is "joint_research"
    And the fact "exemption_kind" of "deal" is "<exemption>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" <verdict> "deal" because of "not-joint-research"

    Examples:
      | exemption                    | verdict             |
      | standards                    | does not apply to   |
      | intra_group                  | does not apply to   |
      | foundry_or_packaging_service | does not apply to   |
      | purchase_spec                | does not apply to   |
      | warranty_service             | does not apply to   |
      | patent_only                  | applies to          |
      | published_information        | applies to          |
      | implied_product_licence      | applies to          |
      | customer_design_info         | applies to          |
      | none                         | applies to          |
      |                              | is undetermined for |

  Scenario Outline: what is no technology licensing
    Given the fact "exemption_kind" of "deal" is "<exemption>"
    And the fact "service_is_foundry" of "deal" is "<foundry>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" <verdict> "deal" because of "not-licensing"

    Examples:
      | exemption                    | foundry | verdict             |
      | patent_only                  |         | does not apply to   |
      | intra_group                  |         | does not apply to   |
      | standards                    |         | does not apply to   |
      | published_information        |         | does not apply to   |
      | implied_product_licence      |         | does not apply to   |
      | purchase_spec                |         | does not apply to   |
      | warranty_service             |         | does not apply to   |
      | customer_design_info         |         | does not apply to   |
      | foundry_or_packaging_service | false   | does not apply to   |
      | foundry_or_packaging_service | true    | applies to          |
      | foundry_or_packaging_service |         | is undetermined for |
      | none                         |         | applies to          |
      |                              |         | is undetermined for |

  # --- the days ---

  Scenario: the days of the proceedings
    Given the fact "commerce_initial_determination_date" of "deal" is "2027-05-03"
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" applies to "deal"
    And the deadline "reconsideration" is 2027-05-17
    And the deadline "final-determination" is 2027-06-17

  Scenario Outline: days on which the law is asked
    When the firm is checked as of <day>
    Then "us-chips-technology" <verdict> "deal"

    Examples:
      | day        | verdict           |
      | 2023-11-23 | does not apply to |
      | 2023-11-24 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: beyond the horizon it is stale
    When the firm is checked as of 2026-11-23
    Then "us-chips-technology" applies to "deal"
    And it is stale
