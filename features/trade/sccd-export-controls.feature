Feature: Dual-use export controls in the Supply Chain and Commercial Dialogue

  Any item with a number of the Commerce Control List is covered, whatever its product class or HS code.

  Scenario Outline: an item <eccn>
    Given a product "good" with
      | eccn    | <eccn> |
      | hs_code | 8486.20 |
    When the firm is checked as of 2024-01-15
    Then "sccd-export-controls" <verdict> "good" because of "controlled-item"
    Examples:
      | eccn  | verdict             |
      | 3A001 | applies to          |
      | 3A090 | applies to          |
      | 3B001 | applies to          |
      | 4A090 | applies to          |
      | EAR99 | does not apply to   |
      |       | is undetermined for |

  Scenario: the number is asked for
    Given a product "good" with
      | hs_code | 8486.20 |
    When the firm is checked as of 2024-01-15
    Then "sccd-export-controls" is undetermined for "good" because of "controlled-item"
    And it wants the fact "eccn"

  Scenario Outline: in force since the memorandum, on <day>
    Given a product "good" with
      | eccn | 3B001 |
    When the firm is checked as of <day>
    Then "sccd-export-controls" <verdict> "good"
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
      | eccn | 3B001 |
    When the firm is checked as of 2025-06-30
    Then "sccd-export-controls" applies to "good"
    And it cites "SCCD joint statement of 27 June 2024; 15 CFR Part 774"
    And it is stale
    And it obliges "paper-to-the-ministry"

  Scenario Outline: the ask <ask> by <lever> is one that the dialogue hears: <hears>
    Given a firm with
      | ask_type        | <ask>     |
      | needed_lever    | <lever>   |
      | statute_subject | <statute> |
    And a product "good" with
      | eccn | 3B001 |
    When the firm is checked as of 2024-01-15
    Then "sccd-export-controls" applies to "good"
    And the criterion "dialogue-hears-the-ask" is <hears>
    Examples:
      | ask            | lever         | statute | hears   |
      | subsidy_access | case_decision | tax     | met     |
      | tax_incentive  | statute       | tax     | unmet   |
      | subsidy_access |               |         | unknown |
