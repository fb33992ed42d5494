Feature: The wing grant ends too early

  Scenario: where it is taken, and who decides
    Given an investment "fab" with
      | begin_date | 2027-01-01 |
    When the firm is checked as of 2026-01-15
    Then the issue "too-late" is raised for "fab"
    And it is heard in "f-island"
    And it is also raised in "f-island"
    And it is decided by "f-island"
