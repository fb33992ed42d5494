Feature: Robotics and additive manufacturing in the Supply Chain and Commercial Dialogue

  A product is covered by what the firm calls it or by its HS code; the two must not contradict each other.

  Scenario Outline: a product that the firm calls <class>
    Given a product "good" with
      | product_class | <class> |
    When the firm is checked as of 2023-04-27
    Then "sccd-robotics" <verdict> "good" because of "robot-or-additive-machine"
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
      | biopharma_health     | does not apply to |
      | robotics_additive    | applies to        |
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
    When the firm is checked as of 2023-04-27
    Then "sccd-robotics" <verdict> "good" because of "robot-or-additive-machine"
    Examples:
      | code         | verdict             |
      | 8428.70      | applies to          |
      | 8479.50      | applies to          |
      | 8485         | applies to          |
      | 8485.10      | applies to          |
      | 8485.20      | applies to          |
      | 8485.30      | applies to          |
      | 8485.80      | applies to          |
      | 8485.90      | applies to          |
      | 847950       | applies to          |
      | 8485.20.0000 | applies to          |
      | 8428         | is undetermined for |
      | 8479         | is undetermined for |
      | 8479.89      | does not apply to   |
      | 8428.90      | does not apply to   |
      | 8542.31      | does not apply to   |
      | 7208         | does not apply to   |

  Scenario: the words of the statement
    Given a product "good" with
      | product_class | robotics_additive |
    When the firm is checked as of 2023-04-27
    Then "sccd-robotics" applies to "good" because of "group-seen"
    And it cites "SCCD joint statements of 27 April 2023 and 27 June 2024"
    And it obliges "paper-to-the-ministry"

  Scenario Outline: the group on <day>
    Given a product "good" with
      | product_class | robotics_additive |
    When the firm is checked as of <day>
    Then "sccd-robotics" <verdict> "good"
    Examples:
      | day        | verdict             |
      | 2022-05-20 | does not apply to   |
      | 2022-05-21 | is undetermined for |
      | 2023-04-26 | is undetermined for |
      | 2023-04-27 | applies to          |
      | 2024-01-15 | applies to          |
      | 2025-06-30 | applies to          |
      | 2026-01-15 | applies to          |
      | 2026-11-23 | applies to          |

  Scenario: before the first statement that names it, the group is not settled
    Given a product "good" with
      | product_class | robotics_additive |
    When the firm is checked as of 2023-04-26
    Then "sccd-robotics" is undetermined for "good" because of "group-seen"
    And it is unsettled

  Scenario: later than the last source the answer is as last verified
    Given a product "good" with
      | product_class | robotics_additive |
    When the firm is checked as of 2026-11-23
    Then "sccd-robotics" applies to "good"
    And it is stale
    And the forum "f-sccd" is dormant_unconfirmed

  Scenario: what the firm calls it settles a code that does not
    Given a product "good" with
      | hs_code       | 8479 |
      | product_class | robotics_additive |
    When the firm is checked as of 2023-04-27
    Then "sccd-robotics" applies to "good" because of "robot-or-additive-machine"


  Scenario: with the code of steel the facts conflict
    Given a product "good" with
      | hs_code       | 7208 |
      | product_class | robotics_additive |
    When the firm is checked as of 2023-04-27
    Then "sccd-robotics" is undetermined for "good"
    And it rests on facts that conflict

  Scenario: nothing is known of the product
    Given a product "good"
    When the firm is checked as of 2023-04-27
    Then "sccd-robotics" is undetermined for "good" because of "robot-or-additive-machine"
    And it wants the fact "hs_code"
    And it wants the fact "product_class"

  Scenario Outline: the ask <ask> by <lever> is one that the dialogue hears: <hears>
    Given a firm with
      | ask_type        | <ask>     |
      | needed_lever    | <lever>   |
      | statute_subject | <statute> |
    And a product "good" with
      | product_class | robotics_additive |
    When the firm is checked as of 2023-04-27
    Then "sccd-robotics" applies to "good"
    And the criterion "dialogue-hears-the-ask" is <hears>
    Examples:
      | ask            | lever         | statute | hears   |
      | subsidy_access | case_decision | tax     | met     |
      | tax_incentive  | statute       | tax     | unmet   |
      | subsidy_access |               |         | unknown |
