Feature: Semiconductors in the Supply Chain and Commercial Dialogue

  A product is covered by what the firm calls it or by its HS code; the two must not contradict each other.

  Scenario Outline: a product that the firm calls <class>
    Given a product "good" with
      | product_class | <class> |
    When the firm is checked as of 2024-01-15
    Then "sccd-semiconductors" <verdict> "good" because of "semiconductor-product"
    Examples:
      | class                | verdict             |
      | chips                | applies to          |
      | wafers               | applies to          |
      | chip_equipment       | applies to          |
      | chip_materials       | applies to          |
      | packaging_substrates | applies to          |
      | battery_cells_packs  | does not apply to   |
      | battery_materials    | does not apply to   |
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
    Then "sccd-semiconductors" <verdict> "good" because of "semiconductor-product"
    Examples:
      | code         | verdict             |
      | 8542         | applies to          |
      | 8542.31      | applies to          |
      | 8542.32      | applies to          |
      | 8542.33      | applies to          |
      | 8542.39      | applies to          |
      | 8541.10      | applies to          |
      | 8541.21      | applies to          |
      | 8541.29      | applies to          |
      | 8541.30      | applies to          |
      | 8541.51      | applies to          |
      | 8541.59      | applies to          |
      | 8541.41      | applies to          |
      | 8541.49      | applies to          |
      | 8541.42      | does not apply to   |
      | 8541.43      | does not apply to   |
      | 8523.51      | applies to          |
      | 8473.30.1140 | applies to          |
      | 8471.50      | does not apply to   |
      | 8471.80      | does not apply to   |
      | 3818.00      | applies to          |
      | 2804.61      | applies to          |
      | 2853.90.9010 | applies to          |
      | 8486         | applies to          |
      | 8486.10      | applies to          |
      | 8486.20      | applies to          |
      | 8486.30      | applies to          |
      | 8486.40      | applies to          |
      | 8486.90      | applies to          |
      | 9030.82      | applies to          |
      | 9031.41      | applies to          |
      | 8414.10      | is undetermined for |
      | 8421.39      | is undetermined for |
      | 3707.90      | applies to          |
      | 3707.10      | is undetermined for |
      | 3701.99      | is undetermined for |
      | 2811.11      | applies to          |
      | 2812.90.0010 | applies to          |
      | 2812.90      | is undetermined for |
      | 2826.19      | is undetermined for |
      | 2850.00      | is undetermined for |
      | 2853.90      | is undetermined for |
      | 2811.29      | is undetermined for |
      | 2814.10      | applies to          |
      | 2806.10      | applies to          |
      | 2801.10      | applies to          |
      | 2811.19.30   | applies to          |
      | 2812.19      | is undetermined for |
      | 2903.41      | applies to          |
      | 2903.42      | applies to          |
      | 2903.43      | applies to          |
      | 2903.49      | is undetermined for |
      | 2903.59      | is undetermined for |
      | 2903.89      | is undetermined for |
      | 2804.21      | applies to          |
      | 2804.29      | applies to          |
      | 2804.30      | applies to          |
      | 2804.40      | applies to          |
      | 2804.10      | applies to          |
      | 2847.00      | applies to          |
      | 2807.00      | applies to          |
      | 2809.20      | applies to          |
      | 2808.00      | applies to          |
      | 2905.12      | applies to          |
      | 2923.90      | is undetermined for |
      | 3824.99      | is undetermined for |
      | 3405.90      | is undetermined for |
      | 3920.99      | is undetermined for |
      | 7020.00.30   | applies to          |
      | 7017.10.30   | applies to          |
      | 3923.10.20   | applies to          |
      | 8534.00      | applies to          |
      | 8542.90      | applies to          |
      | 2812.90.5000 | is undetermined for |
      | 2853.90.5000 | is undetermined for |
      | 8473.30      | is undetermined for |
      | 8473.30.5100 | does not apply to   |
      | 8541         | is undetermined for |
      | 8541.90      | does not apply to   |
      | 8541.40 | is undetermined for |
      | 8541.40.60 | is undetermined for |
      | 8541.50 | is undetermined for |
      | 3824.90 | is undetermined for |
      | 8542.31.0040 | applies to          |
      | 8542320036   | applies to          |
      | 854232       | applies to          |
      | 85.42        | applies to          |
      | 8486.20.0000 | applies to          |
      | 8534.00.0070 | applies to          |
      | 7020.00      | is undetermined for |
      | 7020.00.60   | does not apply to   |
      | 2811.19      | is undetermined for |
      | 2853         | is undetermined for |
      | 7208         | does not apply to   |
      | 7208.10.15   | does not apply to   |
      | 3901         | does not apply to   |
      | 8507.60      | does not apply to   |

  Scenario: hs-map example 1, HS 8542.32 is a memory, and the dialogue has a group for it
    Given a product "good" with
      | hs_code | 8542.32 |
    When the firm is checked as of 2024-01-15
    Then "sccd-semiconductors" applies to "good" because of "semiconductor-product"
    And it cites "SCCD joint statements of 27 April 2023 and 27 June 2024"
    And the forum "f-sccd" is active

  Scenario: hs-map example 4, HS 3901 is in no class
    Given a product "good" with
      | hs_code | 3901 |
    When the firm is checked as of 2024-01-15
    Then "sccd-semiconductors" does not apply to "good" because of "semiconductor-product"
    And "sccd-batteries" does not apply to "good"
    And "sccd-critical-minerals" does not apply to "good"

  Scenario: a code that is not verified is not settled
    Given a product "good" with
      | hs_code | 2826.19 |
    When the firm is checked as of 2024-01-15
    Then "sccd-semiconductors" is undetermined for "good"
    And it is unsettled

  Scenario: what the firm calls the product settles a code that does not
    Given a product "good" with
      | hs_code       | 3824.99        |
      | product_class | chip_materials |
    When the firm is checked as of 2024-01-15
    Then "sccd-semiconductors" applies to "good"
    And "sccd-batteries" does not apply to "good"

  Scenario: a chip with the code of steel
    Given a product "good" with
      | hs_code       | 7208  |
      | product_class | chips |
    When the firm is checked as of 2024-01-15
    Then "sccd-semiconductors" is undetermined for "good"
    And it rests on facts that conflict

  Scenario: silicon that the firm calls a critical mineral is a wafer material all the same
    Given a product "good" with
      | hs_code       | 2804.61           |
      | product_class | critical_minerals |
    When the firm is checked as of 2026-01-15
    Then "sccd-semiconductors" applies to "good"
    And "sccd-critical-minerals" applies to "good"

  Scenario Outline: in force since the memorandum, on <day>
    Given a product "good" with
      | hs_code | 8542.32 |
    When the firm is checked as of <day>
    Then "sccd-semiconductors" <verdict> "good"
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
      | hs_code | 8542.32 |
    When the firm is checked as of 2025-06-30
    Then "sccd-semiconductors" applies to "good"
    And it is stale
    And it obliges "paper-to-the-ministry"

  Scenario: nothing is known of the product
    Given a product "good"
    When the firm is checked as of 2024-01-15
    Then "sccd-semiconductors" is undetermined for "good" because of "semiconductor-product"
    And it wants the fact "hs_code"
    And it wants the fact "product_class"

  Scenario Outline: the ask <ask> by <lever> is one that the dialogue hears: <hears>
    Given a firm with
      | ask_type        | <ask>     |
      | needed_lever    | <lever>   |
      | statute_subject | <statute> |
    And a product "good" with
      | hs_code | 8542.32 |
    When the firm is checked as of 2024-01-15
    Then "sccd-semiconductors" applies to "good"
    And the criterion "dialogue-hears-the-ask" is <hears>
    Examples:
      | ask            | lever         | statute | hears   |
      | subsidy_access | case_decision | tax     | met     |
      | tax_incentive  | statute       | tax     | unmet   |
      | subsidy_access |               |         | unknown |
