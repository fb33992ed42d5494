Feature: The USD 100,000 payment prices out graduates in Korea

  Background:
    Given a firm with
      | name | Hanbit Cells |
    And an assignment "crew" with
      | visa_class                     | h1b        |
      | worker_nationality             | KR         |
      | workers                        | 3          |
      | petition_filed_date            | 2026-02-01 |
      | beneficiary_outside_us         | true       |
      | has_valid_h1b_visa             | false      |
      | requests_consular_notification | true       |
      | status_request_outcome         | no_request |
      | h1b_exception_granted          | false      |

  Scenario: it goes to the working group
    When the firm is checked as of 2026-02-01
    Then the issue "h1b-100k-koreans-abroad" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "Hanbit Cells would pay USD 300,000"

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-02-01
    Then the issue "h1b-100k-koreans-abroad" is not raised
    Examples:
      | fact                  | value      |
      | worker_nationality    | VN         |
      | h1b_exception_granted | true       |
      | petition_filed_date   | 2026-10-05 |
      | petition_filed_date   | 2025-09-20 |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "h1b-100k-koreans-abroad" <raised>
    Examples:
      | day        | raised        |
      | 2025-06-30 | is not raised |
      | 2025-09-18 | is not raised |
      | 2025-09-19 | is raised     |
      | 2026-11-23 | is raised     |
