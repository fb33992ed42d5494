Feature: USD 100,000 payment on new H-1B petitions

  The engineers of the background are in Korea without an H-1B visa when their petitions are filed.

  Background:
    Given a firm with
      | name | Hanbit Cells |
    And an assignment "crew" with
      | visa_class                    | h1b        |
      | worker_nationality            | KR         |
      | workers                       | 3          |
      | petition_filed_date           | 2026-02-01 |
      | beneficiary_outside_us        | true       |
      | has_valid_h1b_visa            | false      |
      | requests_consular_notification | true      |
      | status_request_outcome        | no_request |
      | h1b_exception_granted         | false      |

  Scenario: example 1, filed on 1 February 2026 for workers in Korea
    When the firm is checked as of 2026-02-01
    Then "h1b-100k" applies to "crew" because of "worker-from-abroad"
    And it cites "USCIS guidance of 20 October 2025"
    And it is worth -300,000 USD
    And the deadline "pay-before-filing" is 2026-02-01
    And it obliges "proof-of-payment"
    And it obliges "check-before-filing"
    And it obliges "ask-for-the-exception"
    And it meets "h1b"

  Scenario: example 2, a change of status from F-1 is granted
    Given the fact "beneficiary_outside_us" of "crew" is "false"
    And the fact "requests_consular_notification" of "crew" is "false"
    And the fact "status_request_outcome" of "crew" is "granted"
    When the firm is checked as of 2026-02-01
    Then "h1b-100k" does not apply to "crew" because of "status-granted"
    And "h1b-100k" does not apply to "crew" because of "worker-from-abroad"

  Scenario: example 3, filed on 5 October 2026 for consular processing
    Given the fact "petition_filed_date" of "crew" is "2026-10-05"
    When the firm is checked as of 2026-11-23
    Then "h1b-100k" is undetermined for "crew" because of "in-force-on-the-filing-day"
    And it is unsettled
    And it is worth between -300,000 and 0 USD
    And it wants the fact "h1b_100k_in_force"

  # --- the day of filing ---

  Scenario Outline: filed on <day>, nothing known of an extension
    Given the fact "petition_filed_date" of "crew" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "h1b-100k" <verdict> "crew" because of "<criterion>"
    Examples:
      | day        | verdict             | criterion                  |
      | 2025-09-20 | does not apply to   | filed-since-the-start      |
      | 2025-09-21 | applies to          | filed-since-the-start      |
      | 2026-06-07 | applies to          | in-force-on-the-filing-day |
      | 2026-06-08 | is undetermined for | in-force-on-the-filing-day |
      | 2026-06-12 | is undetermined for | in-force-on-the-filing-day |
      | 2026-06-13 | applies to          | in-force-on-the-filing-day |
      | 2026-09-20 | applies to          | in-force-on-the-filing-day |
      | 2026-09-21 | is undetermined for | in-force-on-the-filing-day |
      |            | is undetermined for | in-force-on-the-filing-day |

  Scenario: from the day on which the text ends the law is unsettled
    Given the fact "petition_filed_date" of "crew" is "2026-09-21"
    When the firm is checked as of 2026-11-23
    Then "h1b-100k" is undetermined for "crew" because of "in-force-on-the-filing-day"
    And it is unsettled

  Scenario Outline: filed on <day>, the switch says <switch>
    Given the fact "h1b_100k_in_force" of the firm is "<switch>"
    And the fact "petition_filed_date" of "crew" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "h1b-100k" <verdict> "crew" because of "in-force-on-the-filing-day"
    Examples:
      | day        | switch | verdict             |
      | 2026-09-20 | false  | applies to          |
      | 2026-09-21 | false  | does not apply to   |
      | 2026-10-05 | true   | applies to          |
      | 2026-10-05 | false  | does not apply to   |
      | 2026-06-10 | true   | is undetermined for |

  Scenario: the vacatur gap is unsettled law
    Given the fact "petition_filed_date" of "crew" is "2026-06-10"
    When the firm is checked as of 2026-06-12
    Then "h1b-100k" is undetermined for "crew" because of "in-force-on-the-filing-day"
    And it is unsettled

  # The ruling of 8 June 2026 is not there before that day.
  Scenario Outline: a petition planned for 10 June 2026, checked on <day>
    Given the fact "petition_filed_date" of "crew" is "2026-06-10"
    When the firm is checked as of <day>
    Then "h1b-100k" <verdict> "crew" because of "in-force-on-the-filing-day"
    Examples:
      | day        | verdict             |
      | 2026-06-07 | applies to          |
      | 2026-06-08 | is undetermined for |

  # --- the day of the check ---

  Scenario Outline: checked on <day>
    When the firm is checked as of <day>
    Then "h1b-100k" <verdict> "crew"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-09-18 | does not apply to |
      | 2025-09-19 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: before the proclamation it is not in force
    When the firm is checked as of 2025-09-18
    Then "h1b-100k" does not apply to "crew"
    And it is not in force

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "h1b-100k" applies to "crew"
    And it is stale

  # --- whose petition ---

  Scenario Outline: the petition is for the class <class>
    Given the fact "visa_class" of "crew" is "<class>"
    When the firm is checked as of 2026-02-01
    Then "h1b-100k" <verdict> "crew" because of "h1b-petition"
    Examples:
      | class | verdict             |
      | h1b   | applies to          |
      | l1b   | does not apply to   |
      |       | is undetermined for |

  # The third limb looks at how a request for status inside the country ends.
  Scenario Outline: abroad <abroad>, consular notice <notice>, request for status <request>
    Given the fact "beneficiary_outside_us" of "crew" is "<abroad>"
    And the fact "requests_consular_notification" of "crew" is "<notice>"
    And the fact "status_request_outcome" of "crew" is "<request>"
    When the firm is checked as of 2026-02-01
    Then "h1b-100k" <verdict> "crew" because of "worker-from-abroad"
    Examples:
      | abroad | notice | request              | verdict             |
      | true   | false  | no_request           | applies to          |
      | false  | true   | no_request           | applies to          |
      | false  | false  | refused              | applies to          |
      | false  | false  | left_before_decision | applies to          |
      | false  | false  | no_request           | does not apply to   |
      |        | false  | no_request           | is undetermined for |
      | false  |        | no_request           | is undetermined for |
      | false  | false  |                      | is undetermined for |

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-02-01
    Then "h1b-100k" <verdict> "crew" because of "<criterion>"
    Examples:
      | fact                   | value   | verdict             | criterion         |
      | has_valid_h1b_visa     | true    | does not apply to   | valid-visa        |
      | has_valid_h1b_visa     |         | is undetermined for | valid-visa        |
      | status_request_outcome | granted | does not apply to   | status-granted    |
      | status_request_outcome |         | is undetermined for | status-granted    |
      | h1b_exception_granted  | true    | does not apply to   | national-interest |
      | h1b_exception_granted  |         | is undetermined for | national-interest |

  Scenario: a worker abroad who holds a valid visa is outside both ways
    Given the fact "has_valid_h1b_visa" of "crew" is "true"
    And the fact "requests_consular_notification" of "crew" is "false"
    When the firm is checked as of 2026-02-01
    Then "h1b-100k" does not apply to "crew" because of "valid-visa"
    And "h1b-100k" does not apply to "crew" because of "worker-from-abroad"
