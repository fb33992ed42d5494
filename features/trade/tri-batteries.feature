Feature: tri-batteries in the trilateral ministers' meeting

  A topic of the joint statement, where Japanese firms have the same problem.

  Scenario Outline: <fact> is <value>, the same problem in Japan: <japan>
    Given a firm with
      | same_problem_in_japan | <japan> |
    And a product "good" with
      | <fact> | <value> |
    When the firm is checked as of 2024-07-01
    Then "tri-batteries" <verdict> "good" because of "<criterion>"
    Examples:
      | fact    | value   | japan | verdict             | criterion             |
      | hs_code | 8507.60 | true  | applies to          | battery-product       |
      | hs_code | 8507.60 | true  | applies to          | same-problem-in-japan |
      | hs_code | 8507.60 | false | does not apply to   | same-problem-in-japan |
      | hs_code | 8507.60 |       | is undetermined for | same-problem-in-japan |
      | hs_code | 7208    | true  | does not apply to   | battery-product       |
      | hs_code |         | true  | is undetermined for | battery-product       |

  Scenario: the comparison is asked for, and the shock is reported
    Given a product "good" with
      | hs_code | 8507.60 |
    When the firm is checked as of 2024-07-01
    Then "tri-batteries" is undetermined for "good"
    And it wants the fact "same_problem_in_japan"
    And it cites "Trilateral joint statement of 26 June 2024"
    And it obliges "report-a-shock"
    And the forum "f-tri" is active

  Scenario Outline: since Camp David, on <day>
    Given a firm with
      | same_problem_in_japan | true |
    And a product "good" with
      | hs_code | 8507.60 |
    When the firm is checked as of <day>
    Then "tri-batteries" <verdict> "good"
    And the forum "f-tri" is <status>
    Examples:
      | day        | verdict           | status              |
      | 2023-08-17 | does not apply to | not_yet             |
      | 2023-08-18 | applies to        | announced           |
      | 2024-01-15 | applies to        | announced           |
      | 2025-06-30 | applies to        | dormant_unconfirmed |
      | 2026-01-15 | applies to        | dormant_unconfirmed |
      | 2026-11-23 | applies to        | dormant_unconfirmed |

  Scenario: later than the last source the answer is as last verified
    Given a firm with
      | same_problem_in_japan | true |
    And a product "good" with
      | hs_code | 8507.60 |
    When the firm is checked as of 2025-06-30
    Then "tri-batteries" applies to "good"
    And it is stale

  Scenario Outline: the ask <ask> by <lever> is one that the ministers can lead: <hears>
    Given a firm with
      | same_problem_in_japan | true      |
      | ask_type              | <ask>     |
      | needed_lever          | <lever>   |
      | statute_subject       | <statute> |
    And a product "good" with
      | hs_code | 8507.60 |
    When the firm is checked as of 2024-07-01
    Then "tri-batteries" applies to "good"
    And the criterion "dialogue-hears-the-ask" is <hears>
    Examples:
      | ask           | lever            | statute | hears   |
      | supply_chain  | information_only |         | met     |
      | visa          | case_decision    |         | unmet   |
      | tax_incentive | statute          | tax     | unmet   |
      |               | information_only |         | unknown |

  Scenario: f-tri 1, a ban on graphite exports hits Korean and Japanese makers of anodes
    Given a firm with
      | ask_type              | supply_chain     |
      | needed_lever          | information_only |
      | same_problem_in_japan | true             |
    And a product "anode" with
      | hs_code | 2504.10 |
    When the firm is checked as of 2024-07-01
    Then "tri-batteries" applies to "anode"
    And the criterion "dialogue-hears-the-ask" is met
    And it obliges "report-a-shock"
    And "tri-critical-minerals" applies to "anode"

  Scenario: f-tri 2, the refusal of a B-1 visa is not for the ministers
    Given a firm with
      | ask_type              | visa          |
      | needed_lever          | case_decision |
      | same_problem_in_japan | false         |
    And a product "cell" with
      | hs_code | 8507.60 |
    When the firm is checked as of 2026-01-15
    Then "tri-batteries" does not apply to "cell" because of "same-problem-in-japan"
    And the criterion "dialogue-hears-the-ask" is unmet

  Scenario: f-tri 3, a sourcing rule on foreign entities of concern, of which the effect in Japan is not told
    Given a firm with
      | ask_type     | tax_incentive          |
      | needed_lever | regulation_or_guidance |
    And a product "cell" with
      | hs_code | 8507.60 |
    When the firm is checked as of 2024-07-01
    Then "tri-batteries" is undetermined for "cell" because of "same-problem-in-japan"
    And it wants the fact "same_problem_in_japan"
