Feature: B visa bond pilot

  The rule applies to whom it catches.  The visitor of the background is a Nepali employee of a Korean firm's subcontractor.  The
  sheet's examples do not name the class of visa: it is a B-1.

  Background:
    Given an assignment "crew" with
      | worker_nationality    | NP         |
      | visa_class            | b1         |
      | visa_application_date | 2026-03-02 |

  Scenario Outline: visa-bond example 1, a Korean, checked on <day>
    Given the fact "worker_nationality" of "crew" is "KR"
    When the firm is checked as of <day>
    Then "visa-bond" does not apply to "crew" because of "not-korean"
    And it cites "State Department temporary final rule of 5 August 2025"
    Examples:
      | day        |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: visa-bond example 2, a Nepali employee in March 2026
    When the firm is checked as of 2026-03-02
    Then "visa-bond" applies to "crew" because of "listed-nationality"
    And "visa-bond" applies to "crew" because of "not-korean"
    And it obliges "check-the-list"
    And it obliges "post-the-bond"
    And it obliges "plan-for-thirty-days"
    And it is stale

  Scenario: visa-bond example 3, a Nepali employee in November 2026
    Given the fact "visa_application_date" of "crew" is "2026-11-16"
    When the firm is checked as of 2026-11-23
    Then "visa-bond" is undetermined for "crew" because of "pilot-runs"
    And it is unsettled

  Scenario: a Korean after the pilot
    Given the fact "worker_nationality" of "crew" is "KR"
    And the fact "visa_application_date" of "crew" is "2026-11-16"
    When the firm is checked as of 2026-11-23
    Then "visa-bond" does not apply to "crew" because of "not-korean"

  Scenario Outline: the last day of the pilot, application on <day>
    Given the fact "visa_application_date" of "crew" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "visa-bond" <verdict> "crew" because of "pilot-runs"
    Examples:
      | day        | verdict             |
      | 2026-08-05 | applies to          |
      | 2026-08-06 | is undetermined for |

  Scenario: up to the last day nothing is unsettled
    Given the fact "visa_application_date" of "crew" is "2026-08-05"
    When the firm is checked as of 2026-11-23
    Then "visa-bond" applies to "crew"
    And the criterion "pilot-runs" is met

  Scenario Outline: the pilot begins, checked on <day>
    When the firm is checked as of <day>
    Then "visa-bond" <verdict> "crew"
    Examples:
      | day        | verdict           |
      | 2025-08-19 | does not apply to |
      | 2025-08-20 | applies to        |

  Scenario Outline: no pilot yet on <day>
    When the firm is checked as of <day>
    Then "visa-bond" does not apply to "crew"
    And it is not in force
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |

  Scenario: another class of visa needs no bond
    Given the fact "visa_class" of "crew" is "e2"
    When the firm is checked as of 2026-01-21
    Then "visa-bond" does not apply to "crew" because of "b-visa"

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-21
    Then "visa-bond" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                  | criterion          |
      | visa_class            | b-visa             |
      | worker_nationality    | not-korean         |
      | visa_application_date | listed-nationality |

  Scenario: whether another country has been put on the list is not known
    Given the fact "worker_nationality" of "crew" is "VN"
    When the firm is checked as of 2026-01-21
    Then "visa-bond" is undetermined for "crew" because of "listed-nationality"

  Scenario Outline: a national of <country>, application on <day>
    Given the fact "worker_nationality" of "crew" is "<country>"
    And the fact "visa_application_date" of "crew" is "<day>"
    When the firm is checked as of 2026-01-21
    Then "visa-bond" <verdict> "crew" because of "listed-nationality"
    Examples:
      | country | day        | verdict           |
      | MW      | 2025-08-19 | does not apply to |
      | MW      | 2025-08-20 | applies to        |
      | ZM      | 2025-08-19 | does not apply to |
      | ZM      | 2025-08-20 | applies to        |
      | GM      | 2025-10-10 | does not apply to |
      | GM      | 2025-10-11 | applies to        |
      | MR      | 2025-10-22 | does not apply to |
      | MR      | 2025-10-23 | applies to        |
      | ST      | 2025-10-22 | does not apply to |
      | ST      | 2025-10-23 | applies to        |
      | TZ      | 2025-10-22 | does not apply to |
      | TZ      | 2025-10-23 | applies to        |
      | BT      | 2025-12-31 | does not apply to |
      | BT      | 2026-01-01 | applies to        |
      | BW      | 2025-12-31 | does not apply to |
      | BW      | 2026-01-01 | applies to        |
      | CF      | 2025-12-31 | does not apply to |
      | CF      | 2026-01-01 | applies to        |
      | GN      | 2025-12-31 | does not apply to |
      | GN      | 2026-01-01 | applies to        |
      | GW      | 2025-12-31 | does not apply to |
      | GW      | 2026-01-01 | applies to        |
      | NA      | 2025-12-31 | does not apply to |
      | NA      | 2026-01-01 | applies to        |
      | TM      | 2025-12-31 | does not apply to |
      | TM      | 2026-01-01 | applies to        |
      | DZ      | 2026-01-20 | does not apply to |
      | DZ      | 2026-01-21 | applies to        |
      | AO      | 2026-01-20 | does not apply to |
      | AO      | 2026-01-21 | applies to        |
      | AG      | 2026-01-20 | does not apply to |
      | AG      | 2026-01-21 | applies to        |
      | BD      | 2026-01-20 | does not apply to |
      | BD      | 2026-01-21 | applies to        |
      | BJ      | 2026-01-20 | does not apply to |
      | BJ      | 2026-01-21 | applies to        |
      | BI      | 2026-01-20 | does not apply to |
      | BI      | 2026-01-21 | applies to        |
      | CV      | 2026-01-20 | does not apply to |
      | CV      | 2026-01-21 | applies to        |
      | CI      | 2026-01-20 | does not apply to |
      | CI      | 2026-01-21 | applies to        |
      | CU      | 2026-01-20 | does not apply to |
      | CU      | 2026-01-21 | applies to        |
      | DJ      | 2026-01-20 | does not apply to |
      | DJ      | 2026-01-21 | applies to        |
      | DM      | 2026-01-20 | does not apply to |
      | DM      | 2026-01-21 | applies to        |
      | FJ      | 2026-01-20 | does not apply to |
      | FJ      | 2026-01-21 | applies to        |
      | GA      | 2026-01-20 | does not apply to |
      | GA      | 2026-01-21 | applies to        |
      | KG      | 2026-01-20 | does not apply to |
      | KG      | 2026-01-21 | applies to        |
      | NP      | 2026-01-20 | does not apply to |
      | NP      | 2026-01-21 | applies to        |
      | NG      | 2026-01-20 | does not apply to |
      | NG      | 2026-01-21 | applies to        |
      | SN      | 2026-01-20 | does not apply to |
      | SN      | 2026-01-21 | applies to        |
      | TJ      | 2026-01-20 | does not apply to |
      | TJ      | 2026-01-21 | applies to        |
      | TG      | 2026-01-20 | does not apply to |
      | TG      | 2026-01-21 | applies to        |
      | TO      | 2026-01-20 | does not apply to |
      | TO      | 2026-01-21 | applies to        |
      | TV      | 2026-01-20 | does not apply to |
      | TV      | 2026-01-21 | applies to        |
      | UG      | 2026-01-20 | does not apply to |
      | UG      | 2026-01-21 | applies to        |
      | VU      | 2026-01-20 | does not apply to |
      | VU      | 2026-01-21 | applies to        |
      | VE      | 2026-01-20 | does not apply to |
      | VE      | 2026-01-21 | applies to        |
      | ZW      | 2026-01-20 | does not apply to |
      | ZW      | 2026-01-21 | applies to        |
