Feature: Batteries in the Supply Chain and Commercial Dialogue

  A product is covered by what the firm calls it or by its HS code; the two must not contradict each other.

  Scenario Outline: a product that the firm calls <class>
    Given a product "good" with
      | product_class | <class> |
    When the firm is checked as of 2024-01-15
    Then "sccd-batteries" <verdict> "good" because of "battery-product"
    Examples:
      | class                | verdict             |
      | chips                | does not apply to   |
      | wafers               | does not apply to   |
      | chip_equipment       | does not apply to   |
      | chip_materials       | does not apply to   |
      | packaging_substrates | does not apply to   |
      | battery_cells_packs  | applies to          |
      | battery_materials    | applies to          |
      | critical_minerals    | is undetermined for |
      | biopharma_health     | does not apply to   |
      | robotics_additive    | does not apply to   |
      | digital              | does not apply to   |
      | shipbuilding         | does not apply to   |
      | nuclear              | does not apply to   |
      | hydrogen_ammonia     | does not apply to   |
      | lng_oil_gas          | does not apply to   |
      | grid                 | does not apply to   |
      | autos                | does not apply to   |
      | metals               | does not apply to   |
      | other                | does not apply to   |
      | none                 | does not apply to   |

  Scenario Outline: HS <code>
    Given a product "good" with
      | hs_code | <code> |
    When the firm is checked as of 2024-01-15
    Then "sccd-batteries" <verdict> "good" because of "battery-product"
    Examples:
      | code         | verdict             |
      | 8507.60      | applies to          |
      | 8507.50      | applies to          |
      | 8507.80      | applies to          |
      | 8506.50      | applies to          |
      | 8507.90      | is undetermined for |
      | 2841.90      | applies to          |
      | 2842.90      | is undetermined for |
      | 2835.29      | is undetermined for |
      | 2825.90.90   | applies to          |
      | 2504.10      | applies to          |
      | 3801.10      | applies to          |
      | 3801.90      | applies to          |
      | 3824.99      | is undetermined for |
      | 2826.90      | is undetermined for |
      | 3921.19      | applies to          |
      | 3921.90      | applies to          |
      | 7410.11      | is undetermined for |
      | 7607.11      | is undetermined for |
      | 7607.19      | is undetermined for |
      | 2803.00      | applies to          |
      | 3904.69      | is undetermined for |
      | 2933.79.20   | applies to          |
      | 2836.91      | applies to          |
      | 2825.20      | applies to          |
      | 2833.24      | applies to          |
      | 2833.29.10   | applies to          |
      | 2833.29.51   | is undetermined for |
      | 8549.13      | is undetermined for |
      | 8549.14      | is undetermined for |
      | 2620.99      | is undetermined for |
      | 8479.82      | is undetermined for |
      | 8420.10      | is undetermined for |
      | 8479.81      | is undetermined for |
      | 8479.89      | is undetermined for |
      | 8515.80      | is undetermined for |
      | 8504.40.9570 | is undetermined for |
      | 8507.60.0010 | applies to          |
      | 8507600020   | applies to          |
      | 8507         | is undetermined for |
      | 8507.90.80   | is undetermined for |
      | 8507.90.8000 | is undetermined for |
      | 8507.10      | does not apply to   |
      | 2836         | is undetermined for |
      | 2836.20      | does not apply to   |
      | 2825.90      | is undetermined for |
      | 2825.90.9000 | applies to          |
      | 2833.29      | is undetermined for |
      | 2833.29.40   | does not apply to   |
      | 7208         | does not apply to   |
      | 8542.32      | does not apply to   |
      | 3901         | does not apply to   |

  Scenario: hs-map example 2, HS 8507.90 is a cell or a part until the good is described
    Given a product "good" with
      | hs_code | 8507.90 |
    When the firm is checked as of 2024-01-15
    Then "sccd-batteries" is undetermined for "good" because of "battery-product"
    And it is unsettled

  Scenario: a pouch cell under 8507.90 once it is described
    Given a product "good" with
      | hs_code       | 8507.90.8000        |
      | product_class | battery_cells_packs |
    When the firm is checked as of 2024-01-15
    Then "sccd-batteries" applies to "good" because of "battery-product"
    And it cites "SCCD press reports, January and June 2024"

  Scenario: lithium hydroxide that the firm calls a critical mineral is a battery material all the same
    Given a product "good" with
      | hs_code       | 2825.20           |
      | product_class | critical_minerals |
    When the firm is checked as of 2024-01-15
    Then "sccd-batteries" applies to "good"
    And "sccd-critical-minerals" applies to "good"

  Scenario: a battery with the code of steel
    Given a product "good" with
      | hs_code       | 7208                |
      | product_class | battery_cells_packs |
    When the firm is checked as of 2024-01-15
    Then "sccd-batteries" is undetermined for "good"
    And it rests on facts that conflict

  Scenario Outline: in force since the memorandum, on <day>
    Given a product "good" with
      | hs_code | 8507.60 |
    When the firm is checked as of <day>
    Then "sccd-batteries" <verdict> "good"
    Examples:
      | day        | verdict           |
      | 2022-05-20 | does not apply to |
      | 2022-05-21 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: later than the last source the answer is as last verified
    Given a product "good" with
      | hs_code | 8507.60 |
    When the firm is checked as of 2025-06-30
    Then "sccd-batteries" applies to "good"
    And it is stale
    And it obliges "paper-to-the-ministry"

  Scenario: nothing is known of the product
    Given a product "good"
    When the firm is checked as of 2024-01-15
    Then "sccd-batteries" is undetermined for "good" because of "battery-product"
    And it wants the fact "hs_code"
    And it wants the fact "product_class"

  Scenario Outline: the ask <ask> by <lever> is one that the dialogue hears: <hears>
    Given a firm with
      | ask_type        | <ask>     |
      | needed_lever    | <lever>   |
      | statute_subject | <statute> |
    And a product "good" with
      | hs_code | 8507.60 |
    When the firm is checked as of 2024-01-15
    Then "sccd-batteries" applies to "good"
    And the criterion "dialogue-hears-the-ask" is <hears>
    Examples:
      | ask            | lever         | statute | hears   |
      | subsidy_access | case_decision | tax     | met     |
      | tax_incentive  | statute       | tax     | unmet   |
      | subsidy_access |               |         | unknown |
