Feature: Visas for crews that rotate between sites

  Background:
    Given an assignment "crew" with
      | worker_nationality           | KR         |
      | worker_residence_country     | KR         |
      | place_of_application_country | MX         |
      | visa_application_date        | 2025-12-01 |
      | workers                      | 12         |

  Scenario: a crew of the sites in Mexico and the United States
    When the firm is checked as of 2026-01-15
    Then the issue "crew-rotation-visas" is raised for "crew"
    And it goes to "f-kit"
    And its talking point says "number: 12; country of application: MX"

  Scenario: a crew that resides in Mexico may apply there
    Given the fact "worker_residence_country" of "crew" is "MX"
    When the firm is checked as of 2026-01-15
    Then the issue "crew-rotation-visas" is not raised

  Scenario: a crew of another nationality
    Given the fact "worker_nationality" of "crew" is "VN"
    When the firm is checked as of 2026-01-15
    Then the issue "crew-rotation-visas" is not raised

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "crew-rotation-visas" <raised>
    Examples:
      | day        | raised        |
      | 2025-09-05 | is not raised |
      | 2025-09-06 | is raised     |
      | 2026-11-23 | is raised     |
