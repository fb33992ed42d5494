Feature: Matters for the Section 301 dockets

  Scenario: f-ustr-301 example 1, on 1 April 2026 a comment is due by 15 April
    Given a firm with
      | ask_type  | tariff_customs |
      | ask_topic | section_301    |
    When the firm is checked as of 2026-04-01
    Then "channel-ustr-301" applies to "firm"
    And the deadline "capacity-comment" is 2026-04-15

  Scenario: f-ustr-301 example 2, on 23 November 2026 both dockets are closed and nothing is known
    Given a firm with
      | ask_type  | tariff_customs |
      | ask_topic | section_301    |
    When the firm is checked as of 2026-11-23
    Then "channel-ustr-301" is undetermined for "firm" because of "section-301"
    And it is unsettled

  Scenario: f-ustr-301 example 3, on 30 June 2025 there is no investigation
    Given a firm with
      | ask_type  | tariff_customs |
      | ask_topic | section_301    |
    When the firm is checked as of 2025-06-30
    Then "channel-ustr-301" does not apply to "firm"
    And it is not in force

  Scenario Outline: an ask of <ask> on <topic>
    Given a firm with
      | ask_type  | <ask>   |
      | ask_topic | <topic> |
    When the firm is checked as of 2026-04-01
    Then "channel-ustr-301" <verdict> "firm" because of "section-301"
    Examples:
      | ask            | topic       | verdict             |
      | tariff_customs | section_301 | applies to          |
      | tariff_customs | section_232 | does not apply to   |
      | supply_chain   | section_301 | does not apply to   |
      | tariff_customs |             | is undetermined for |
      |                | section_301 | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type  | tariff_customs |
      | ask_topic | section_301    |
    When the firm is checked as of <day>
    Then "channel-ustr-301" <verdict> "firm"
    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2026-01-15 | does not apply to   |
      | 2026-03-10 | does not apply to   |
      | 2026-03-11 | applies to          |
      | 2026-07-09 | applies to          |
      | 2026-07-10 | is undetermined for |

  Scenario Outline: the comment <comment> on <day>
    Given a firm with
      | ask_type  | tariff_customs |
      | ask_topic | section_301    |
    When the firm is checked as of <day>
    Then "channel-ustr-301" applies to "firm"
    And the deadline "<comment>" is <due>
    Examples:
      | day        | comment               | due        |
      | 2026-03-11 | capacity-comment      | 2026-04-15 |
      | 2026-04-15 | capacity-comment      | 2026-04-15 |
      | 2026-06-02 | forced-labour-comment | 2026-07-06 |
      | 2026-07-06 | forced-labour-comment | 2026-07-06 |

  Scenario Outline: no comment <comment> on <day>
    Given a firm with
      | ask_type  | tariff_customs |
      | ask_topic | section_301    |
    When the firm is checked as of <day>
    Then "channel-ustr-301" applies to "firm"
    And there is no deadline "<comment>"
    Examples:
      | day        | comment               |
      | 2026-04-16 | capacity-comment      |
      | 2026-06-01 | forced-labour-comment |
      | 2026-07-07 | forced-labour-comment |
