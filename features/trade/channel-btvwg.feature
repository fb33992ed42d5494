Feature: Matters for the Business Travel and Visa Working Group

  Scenario: f-btvwg example 1, installers refused entry at Atlanta again and again
    Given a firm with
      | ask_type            | visa          |
      | visa_issue_systemic | true          |
      | issue_kind          | entry_refusal |
    When the firm is checked as of 2026-01-15
    Then "channel-btvwg" applies to "firm"
    And it cites "Readout of the first round, 30 September 2025"

  Scenario: f-btvwg example 2, one engineer refused
    Given a firm with
      | ask_type            | visa          |
      | visa_issue_systemic | false         |
      | issue_kind          | entry_refusal |
    When the firm is checked as of 2026-01-15
    Then "channel-btvwg" does not apply to "firm" because of "systemic"

  Scenario: f-btvwg example 3, trouble with visas whose scope is not stated
    Given a firm with
      | ask_type | visa |
    When the firm is checked as of 2026-01-15
    Then "channel-btvwg" is undetermined for "firm" because of "systemic"
    And it wants the fact "visa_issue_systemic"

  Scenario Outline: the ask is <ask>
    Given a firm with
      | ask_type            | <ask>         |
      | visa_issue_systemic | true          |
      | issue_kind          | entry_refusal |
    When the firm is checked as of 2026-01-15
    Then "channel-btvwg" <verdict> "firm" because of "visa-ask"
    Examples:
      | ask            | verdict             |
      | visa           | applies to          |
      | subsidy_access | does not apply to   |
      |                | is undetermined for |

  Scenario Outline: what is asked is <kind>
    Given a firm with
      | ask_type            | visa   |
      | visa_issue_systemic | true   |
      | issue_kind          | <kind> |
    When the firm is checked as of 2026-01-15
    Then "channel-btvwg" <verdict> "firm" because of "new-class-or-cap"
    Examples:
      | kind          | verdict             |
      | new_class     | does not apply to   |
      | quota         | does not apply to   |
      | scope         | applies to          |
      | processing    | applies to          |
      | entry_refusal | applies to          |
      | enforcement   | applies to          |
      |               | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type            | visa          |
      | visa_issue_systemic | true          |
      | issue_kind          | entry_refusal |
    When the firm is checked as of <day>
    Then "channel-btvwg" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-09-29 | does not apply to |
      | 2025-09-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
