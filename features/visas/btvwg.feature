Feature: Matters for the Business Travel and Visa Working Group

  Scenario: example 1, a quota of E-4 visas goes to Congress
    Given an assignment "crew" with
      | issue_kind | quota |
      | workers    | 40    |
    When the firm is checked as of 2026-01-15
    Then "btvwg" does not apply to "crew" because of "practice-or-guidance"
    And the issue "no-fast-worker-visa" is raised for "crew"
    And it goes to "f-congress"

  Scenario: example 2, a worker of a partner firm is refused, and the desk and the working group hear it
    Given an assignment "crew" with
      | issue_kind          | entry_refusal |
      | visa_issue_systemic | false         |
      | workers             | 1             |
    When the firm is checked as of 2026-01-15
    Then "btvwg" applies to "crew" because of "practice-or-guidance"
    And it obliges "case-before-the-meeting"
    And the issue "refusal-of-one-traveller" is raised for "crew"
    And it goes to "f-kit"

  Scenario: example 3, the price of steel is no visa matter
    Given a firm with
      | ask_type | tariff_customs |
    And an assignment "crew" with
      | workers | 40 |
    When the firm is checked as of 2026-01-15
    Then "btvwg" does not apply to "crew" because of "practice-or-guidance"

  Scenario Outline: the issue is <kind>, the firm asks for <ask>
    Given a firm with
      | ask_type | <ask> |
    And an assignment "crew" with
      | issue_kind | <kind> |
    When the firm is checked as of 2026-01-15
    Then "btvwg" <verdict> "crew" because of "practice-or-guidance"
    Examples:
      | kind          | ask    | verdict             |
      | scope         |        | applies to          |
      | processing    |        | applies to          |
      | entry_refusal |        | applies to          |
      | enforcement   |        | applies to          |
      | new_class     |        | does not apply to   |
      | quota         |        | does not apply to   |
      | scope         | visa   | applies to          |
      | quota         | visa   | does not apply to   |
      | quota         | energy | does not apply to   |
      | scope         | energy | is undetermined for |
      |               | visa   | is undetermined for |
      |               |        | is undetermined for |

  Scenario: the kind of matter is not known
    Given an assignment "crew" with
      | workers | 40 |
    When the firm is checked as of 2026-01-15
    Then "btvwg" is undetermined for "crew" because of "practice-or-guidance"
    And it wants the fact "issue_kind"

  Scenario: the desk and the working group hear one matter
    Given a firm with
      | has_us_investment_project | true |
    And an assignment "crew" with
      | issue_kind        | processing |
      | firm_role_on_site | owner      |
      | visa_class        | b1         |
    When the firm is checked as of 2026-01-15
    Then "btvwg" applies to "crew"
    And it meets "kit-desk"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | issue_kind | scope |
    When the firm is checked as of <day>
    Then "btvwg" <verdict> "crew"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-09-29 | does not apply to |
      | 2025-09-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: before the first meeting there is no working group
    Given an assignment "crew" with
      | issue_kind | scope |
    When the firm is checked as of 2025-09-29
    Then "btvwg" does not apply to "crew"
    And it is not in force

  Scenario: later than the newest source the answer is as last verified
    Given an assignment "crew" with
      | issue_kind | scope |
    When the firm is checked as of 2026-11-23
    Then "btvwg" applies to "crew"
    And it is stale
