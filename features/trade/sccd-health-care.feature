Feature: Health care in the Supply Chain and Commercial Dialogue

  A product is covered by what the firm calls it or by its HS code; the two must not contradict each other.

  Scenario Outline: a product that the firm calls <class>
    Given a product "good" with
      | product_class | <class> |
    When the firm is checked as of 2024-06-27
    Then "sccd-health-care" <verdict> "good" because of "health-product"
    Examples:
      | class                | verdict           |
      | chips                | does not apply to |
      | wafers               | does not apply to |
      | chip_equipment       | does not apply to |
      | chip_materials       | does not apply to |
      | packaging_substrates | does not apply to |
      | battery_cells_packs  | does not apply to |
      | battery_materials    | does not apply to |
      | critical_minerals    | does not apply to |
      | biopharma_health     | applies to        |
      | robotics_additive    | does not apply to |
      | digital              | does not apply to |
      | shipbuilding         | does not apply to |
      | nuclear              | does not apply to |
      | hydrogen_ammonia     | does not apply to |
      | lng_oil_gas          | does not apply to |
      | grid                 | does not apply to |
      | autos                | does not apply to |
      | metals               | does not apply to |
      | other                | does not apply to |
      | none                 | does not apply to |

  Scenario Outline: HS <code>
    Given a product "good" with
      | hs_code | <code> |
    When the firm is checked as of 2024-06-27
    Then "sccd-health-care" <verdict> "good" because of "health-product"
    Examples:
      | code         | verdict             |
      | 3002.12      | applies to          |
      | 3002.13      | applies to          |
      | 3002.14      | applies to          |
      | 3002.15      | applies to          |
      | 3002.41      | applies to          |
      | 3002.51      | applies to          |
      | 3003         | applies to          |
      | 3004         | applies to          |
      | 3004.90      | applies to          |
      | 3004.90.9203 | applies to          |
      | 2941         | applies to          |
      | 2941.10      | applies to          |
      | 2937         | applies to          |
      | 3822.11      | applies to          |
      | 3822.19      | applies to          |
      | 3822.00 | is undetermined for |
      | 9018.12      | applies to          |
      | 9018.13      | applies to          |
      | 9021.31      | applies to          |
      | 9022.14      | applies to          |
      | 300215       | applies to          |
      | 30.04        | applies to          |
      | 2933         | is undetermined for |
      | 2934         | is undetermined for |
      | 2933.59      | is undetermined for |
      | 3002         | is undetermined for |
      | 3822         | is undetermined for |
      | 9018         | is undetermined for |
      | 9018.11      | does not apply to   |
      | 8507.60      | does not apply to   |
      | 7208         | does not apply to   |
      | 3002.90      | does not apply to   |

  Scenario: the words of the statement
    Given a product "good" with
      | product_class | biopharma_health |
    When the firm is checked as of 2024-06-27
    Then "sccd-health-care" applies to "good" because of "group-seen"
    And it cites "SCCD joint statement of 27 June 2024"
    And it obliges "paper-to-the-ministry"

  Scenario Outline: the group on <day>
    Given a product "good" with
      | product_class | biopharma_health |
    When the firm is checked as of <day>
    Then "sccd-health-care" <verdict> "good"
    Examples:
      | day        | verdict             |
      | 2022-05-20 | does not apply to   |
      | 2022-05-21 | is undetermined for |
      | 2024-06-26 | is undetermined for |
      | 2024-06-27 | applies to          |
      | 2024-01-15 | is undetermined for |
      | 2025-06-30 | applies to          |
      | 2026-01-15 | applies to          |
      | 2026-11-23 | applies to          |

  Scenario: before the first statement that names it, the group is not settled
    Given a product "good" with
      | product_class | biopharma_health |
    When the firm is checked as of 2024-06-26
    Then "sccd-health-care" is undetermined for "good" because of "group-seen"
    And it is unsettled

  Scenario: later than the last source the answer is as last verified
    Given a product "good" with
      | product_class | biopharma_health |
    When the firm is checked as of 2026-11-23
    Then "sccd-health-care" applies to "good"
    And it is stale
    And the forum "f-sccd" is dormant_unconfirmed

  Scenario: what the firm calls it settles a code that does not
    Given a product "good" with
      | hs_code       | 2933.59 |
      | product_class | biopharma_health |
    When the firm is checked as of 2024-06-27
    Then "sccd-health-care" applies to "good" because of "health-product"


  Scenario: with the code of steel the facts conflict
    Given a product "good" with
      | hs_code       | 7208 |
      | product_class | biopharma_health |
    When the firm is checked as of 2024-06-27
    Then "sccd-health-care" is undetermined for "good"
    And it rests on facts that conflict

  Scenario: nothing is known of the product
    Given a product "good"
    When the firm is checked as of 2024-06-27
    Then "sccd-health-care" is undetermined for "good" because of "health-product"
    And it wants the fact "hs_code"
    And it wants the fact "product_class"

  Scenario Outline: the ask <ask> by <lever> is one that the dialogue hears: <hears>
    Given a firm with
      | ask_type        | <ask>     |
      | needed_lever    | <lever>   |
      | statute_subject | <statute> |
    And a product "good" with
      | product_class | biopharma_health |
    When the firm is checked as of 2024-06-27
    Then "sccd-health-care" applies to "good"
    And the criterion "dialogue-hears-the-ask" is <hears>
    Examples:
      | ask            | lever         | statute | hears   |
      | subsidy_access | case_decision | tax     | met     |
      | tax_incentive  | statute       | tax     | unmet   |
      | subsidy_access |               |         | unknown |
