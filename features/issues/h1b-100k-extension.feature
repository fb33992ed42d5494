Feature: Whether the USD 100,000 payment was extended

  Background:
    Given a firm with
      | name | Hanbit Cells |
    And an assignment "crew" with
      | visa_class                     | h1b        |
      | workers                        | 3          |
      | petition_filed_date            | 2026-10-05 |
      | beneficiary_outside_us         | true       |
      | has_valid_h1b_visa             | false      |
      | requests_consular_notification | true       |
      | status_request_outcome         | no_request |

  Scenario: it asks the working group for notice
    When the firm is checked as of 2026-11-23
    Then the issue "h1b-100k-extension" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "USD 300,000 falls due on petitions for 3 specialists"

  Scenario Outline: filed on <day>
    Given the fact "petition_filed_date" of "crew" is "<day>"
    When the firm is checked as of 2026-11-23
    Then the issue "h1b-100k-extension" <raised>
    Examples:
      | day        | raised        |
      | 2026-09-20 | is not raised |
      | 2026-09-21 | is raised     |
      |            | is not raised |

  Scenario: another class
    Given the fact "visa_class" of "crew" is "l1b"
    When the firm is checked as of 2026-11-23
    Then the issue "h1b-100k-extension" is not raised

  Scenario: workers in the United States
    Given the fact "beneficiary_outside_us" of "crew" is "false"
    And the fact "requests_consular_notification" of "crew" is "false"
    When the firm is checked as of 2026-11-23
    Then the issue "h1b-100k-extension" is not raised

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "h1b-100k-extension" <raised>
    Examples:
      | day        | raised        |
      | 2026-06-11 | is not raised |
      | 2026-06-12 | is raised     |
