Feature: E visas for start-up staff

  Background:
    Given an assignment "crew" with
      | worker_nationality        | KR       |
      | role_type                 | operator |
      | specialised_knowledge     | false    |
      | startup_or_training_staff | true     |
      | workers                   | 40       |

  Scenario: operators for a ramp-up
    When the firm is checked as of 2026-01-15
    Then the issue "e2-start-up-staff" is raised for "crew"
    And it goes to "f-kit"
    And its talking point says "number: 40"

  Scenario Outline: <fact> is <value>
    Given the fact "controls_significant_part" of "crew" is "true"
    And the fact "knowledge_not_widely_available_in_us" of "crew" is "true"
    And the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then the issue "e2-start-up-staff" is not raised
    Examples:
      | fact                      | value   |
      | worker_nationality        | VN      |
      | startup_or_training_staff | false   |
      | specialised_knowledge     | true    |
      | role_type                 | manager |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "e2-start-up-staff" <raised>
    Examples:
      | day        | raised        |
      | 2023-12-31 | is not raised |
      | 2024-01-01 | is raised     |
      | 2024-01-15 | is raised     |
      | 2026-11-23 | is raised     |
