Feature: tri-digital in the trilateral ministers' meeting

  A topic of the joint statement, where Japanese firms have the same problem.

  Scenario Outline: <fact> is <value>, the same problem in Japan: <japan>
    Given a firm with
      | same_problem_in_japan | <japan> |
    And a product "good" with
      | <fact> | <value> |
    When the firm is checked as of 2024-07-01
    Then "tri-digital" <verdict> "good" because of "<criterion>"
    Examples:
      | fact          | value   | japan | verdict             | criterion             |
      | product_class | digital | true  | applies to          | digital-product       |
      | product_class | digital | true  | applies to          | same-problem-in-japan |
      | product_class | digital | false | does not apply to   | same-problem-in-japan |
      | product_class | digital |       | is undetermined for | same-problem-in-japan |
      | product_class | metals  | true  | does not apply to   | digital-product       |
      | product_class |         | true  | is undetermined for | digital-product       |

  Scenario: the comparison is asked for, and the shock is reported
    Given a product "good" with
      | product_class | digital |
    When the firm is checked as of 2024-07-01
    Then "tri-digital" is undetermined for "good"
    And it wants the fact "same_problem_in_japan"
    And it cites "Trilateral joint statement of 26 June 2024"
    And it obliges "report-a-shock"
    And the forum "f-tri" is active

  Scenario Outline: since Camp David, on <day>
    Given a firm with
      | same_problem_in_japan | true |
    And a product "good" with
      | product_class | digital |
    When the firm is checked as of <day>
    Then "tri-digital" <verdict> "good"
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
      | product_class | digital |
    When the firm is checked as of 2025-06-30
    Then "tri-digital" applies to "good"
    And it is stale

  Scenario Outline: the ask <ask> by <lever> is one that the ministers can lead: <hears>
    Given a firm with
      | same_problem_in_japan | true      |
      | ask_type              | <ask>     |
      | needed_lever          | <lever>   |
      | statute_subject       | <statute> |
    And a product "good" with
      | product_class | digital |
    When the firm is checked as of 2024-07-01
    Then "tri-digital" applies to "good"
    And the criterion "dialogue-hears-the-ask" is <hears>
    Examples:
      | ask           | lever            | statute | hears   |
      | supply_chain  | information_only |         | met     |
      | visa          | case_decision    |         | unmet   |
      | tax_incentive | statute          | tax     | unmet   |
      |               | information_only |         | unknown |
