Feature: Matters for the Department of Commerce

  Scenario: f-bis-f-commerce example 2, goods to be added to the metals list
    Given a firm with
      | ask_type  | tariff_customs        |
      | ask_topic | section_232_inclusion |
    When the firm is checked as of 2026-11-23
    Then "channel-commerce" does not apply to "firm" because of "no-inclusion-process"

  Scenario Outline: an ask of <ask> on <topic>
    Given a firm with
      | ask_type  | <ask>   |
      | ask_topic | <topic> |
    When the firm is checked as of 2026-01-15
    Then "channel-commerce" <verdict> "firm"
    Examples:
      | ask            | topic                 | verdict             |
      | tariff_customs | section_232           | applies to          |
      | tariff_customs | section_232_inclusion | applies to          |
      | tariff_customs | section_301           | does not apply to   |
      | tariff_customs | chips_award           | does not apply to   |
      | subsidy_access | section_232           | does not apply to   |
      | subsidy_access | chips_award           | applies to          |
      | subsidy_access |                       | is undetermined for |
      |                | section_232           | is undetermined for |

  Scenario: a duty under Section 232
    Given a firm with
      | ask_type  | tariff_customs |
      | ask_topic | section_232    |
    When the firm is checked as of 2026-01-15
    Then "channel-commerce" applies to "firm" because of "section-232"
    And it cites "19 U.S.C. §1862"

  Scenario: a CHIPS award
    Given a firm with
      | ask_type  | subsidy_access |
      | ask_topic | chips_award    |
    When the firm is checked as of 2026-01-15
    Then "channel-commerce" applies to "firm" because of "chips-award"
    And it cites "15 U.S.C. §4652"

  Scenario Outline: goods to be added, on <day>
    Given a firm with
      | ask_type  | tariff_customs        |
      | ask_topic | section_232_inclusion |
    When the firm is checked as of <day>
    Then "channel-commerce" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2026-04-01 | applies to        |
      | 2026-04-02 | does not apply to |
