Feature: Refund of duties under the emergency powers act

  Scenario: f-cbp example 2, a duty paid in September 2025
    Given a product "good" with
      | ieepa_duty_paid | true       |
      | entry_date      | 2025-09-10 |
    When the firm is checked as of 2026-03-31
    Then "channel-cbp-refund" applies to "good"
    And the criterion "refund-process" is unknown
    And it obliges "keep-entry-papers"

  Scenario: f-cbp example 3, the day of entry is not known
    Given a product "good" with
      | ieepa_duty_paid | true |
    When the firm is checked as of 2026-03-31
    Then "channel-cbp-refund" is undetermined for "good" because of "entry-in-the-period"
    And it wants the fact "entry_date" of "good"

  Scenario: the entry is not liquidated
    Given a product "good" with
      | ieepa_duty_paid  | true       |
      | entry_date       | 2025-09-10 |
      | entry_liquidated | false      |
    When the firm is checked as of 2026-02-20
    Then "channel-cbp-refund" applies to "good"
    And it does not oblige "protest"
    And the criterion "refund-process" is unknown

  Scenario: the entry is liquidated
    Given a product "good" with
      | ieepa_duty_paid  | true       |
      | entry_date       | 2025-09-10 |
      | entry_liquidated | true       |
    When the firm is checked as of 2026-03-31
    Then "channel-cbp-refund" applies to "good"
    And it obliges "protest"

  Scenario Outline: entered on <day>, duty paid: <paid>
    Given a product "good" with
      | ieepa_duty_paid | <paid> |
      | entry_date      | <day>  |
    When the firm is checked as of 2026-03-31
    Then "channel-cbp-refund" <verdict> "good" because of "<limb>"
    Examples:
      | day        | paid  | verdict             | limb                |
      | 2025-04-04 | true  | does not apply to   | entry-in-the-period |
      | 2025-04-05 | true  | applies to          | entry-in-the-period |
      | 2026-02-23 | true  | applies to          | entry-in-the-period |
      | 2026-02-24 | true  | does not apply to   | entry-in-the-period |
      | 2025-09-10 | false | does not apply to   | duty-paid           |
      | 2025-09-10 |       | is undetermined for | duty-paid           |

  Scenario Outline: since the judgment, on <day>
    Given a product "good" with
      | ieepa_duty_paid | true       |
      | entry_date      | 2025-09-10 |
    When the firm is checked as of <day>
    Then "channel-cbp-refund" <verdict> "good"
    Examples:
      | day        | verdict           |
      | 2025-06-30 | does not apply to |
      | 2026-01-15 | does not apply to |
      | 2026-02-19 | does not apply to |
      | 2026-02-20 | applies to        |
      | 2026-11-23 | applies to        |
