Feature: Matters for Treasury and the IRS

  Scenario: f-treas-irs example 1, a docket is open
    Given a firm with
      | ask_type           | tax_incentive          |
      | needed_lever       | regulation_or_guidance |
      | statute_subject    | tax                    |
      | ask_topic          | other                  |
      | docket_id          | IRS-2026-0012          |
      | comment_close_date | 2026-03-31             |
    When the firm is checked as of 2026-01-15
    Then "channel-treas-irs" applies to "firm"
    And the criterion "docket-open" is met
    And the deadline "comment" is 2026-03-31
    And it does not oblige "meeting"
    And it does not oblige "letter-ruling"

  Scenario: f-treas-irs example 2, the docket is closed: ask for a meeting
    Given a firm with
      | ask_type           | tax_incentive          |
      | needed_lever       | regulation_or_guidance |
      | statute_subject    | tax                    |
      | ask_topic          | other                  |
      | docket_id          | IRS-2026-0012          |
      | comment_close_date | 2026-03-31             |
    When the firm is checked as of 2026-11-23
    Then "channel-treas-irs" applies to "firm"
    And the criterion "docket-open" is unmet
    And it obliges "meeting"

  Scenario: f-treas-irs example 3, the statute fixes the point
    Given a firm with
      | ask_type           | tax_incentive |
      | needed_lever       | statute       |
      | statute_subject    | tax           |
      | ask_topic          | other         |
      | docket_id          | IRS-2026-0012 |
      | comment_close_date | 2026-03-31    |
    When the firm is checked as of 2026-01-15
    Then "channel-treas-irs" does not apply to "firm" because of "guidance-lever"
    And "channel-congress" applies to "firm"

  Scenario Outline: the docket closes on 31 March 2026, and it is <day>
    Given a firm with
      | ask_type           | tax_incentive          |
      | needed_lever       | regulation_or_guidance |
      | docket_id          | <docket>               |
      | comment_close_date | <close>                |
    When the firm is checked as of <day>
    Then "channel-treas-irs" applies to "firm"
    And the criterion "docket-open" is <open>
    Examples:
      | day        | docket        | close      | open    |
      | 2026-03-31 | IRS-2026-0012 | 2026-03-31 | met     |
      | 2026-04-01 | IRS-2026-0012 | 2026-03-31 | unmet   |
      | 2026-03-31 | none          | 2026-03-31 | unmet   |
      | 2026-03-31 |               | 2026-03-31 | unknown |
      | 2026-03-31 | IRS-2026-0012 |            | unknown |

  Scenario Outline: the comment is due on the day on which the docket closes, and it is <day>
    Given a firm with
      | ask_type           | tax_incentive          |
      | needed_lever       | regulation_or_guidance |
      | docket_id          | IRS-2026-0012          |
      | comment_close_date | 2026-03-31             |
    When the firm is checked as of <day>
    Then "channel-treas-irs" applies to "firm"
    And the deadline "comment" is 2026-03-31
    Examples:
      | day        |
      | 2026-03-31 |

  Scenario: the day after, a meeting
    Given a firm with
      | ask_type           | tax_incentive          |
      | needed_lever       | regulation_or_guidance |
      | comment_close_date | 2026-03-31             |
    When the firm is checked as of 2026-04-01
    Then "channel-treas-irs" applies to "firm"
    And it obliges "meeting"
    And there is no deadline "comment"

  Scenario: a ruling on one taxpayer
    Given a firm with
      | ask_type     | tax_incentive |
      | needed_lever | case_decision |
      | ask_topic    | tax_ruling    |
    When the firm is checked as of 2026-01-15
    Then "channel-treas-irs" applies to "firm" because of "guidance-lever"
    And it obliges "letter-ruling"

  Scenario Outline: a lever of <lever>, the matter being <topic>
    Given a firm with
      | ask_type     | tax_incentive |
      | needed_lever | <lever>       |
      | ask_topic    | <topic>       |
    When the firm is checked as of 2026-01-15
    Then "channel-treas-irs" <verdict> "firm" because of "guidance-lever"
    Examples:
      | lever                  | topic      | verdict             |
      | regulation_or_guidance | other      | applies to          |
      | case_decision          | permit     | does not apply to   |
      | case_decision          |            | is undetermined for |
      | statute                | tax_ruling | does not apply to   |
      |                        | other      | is undetermined for |

  Scenario Outline: an ask of <ask> under the law on <statute>
    Given a firm with
      | ask_type        | <ask>                  |
      | needed_lever    | regulation_or_guidance |
      | statute_subject | <statute>              |
    When the firm is checked as of 2026-01-15
    Then "channel-treas-irs" <verdict> "firm" because of "tax"
    Examples:
      | ask            | statute | verdict             |
      | tax_incentive  | energy  | applies to          |
      | subsidy_access | tax     | applies to          |
      | subsidy_access | energy  | does not apply to   |
      | subsidy_access |         | is undetermined for |
      |                |         | is undetermined for |
