Feature: The anchor loan

  Scenario: its amount is not stated
    Given an investment "dock"
    When the firm is checked as of 2026-01-15
    Then "anchor-loan" applies to "firm" because of "few-works"
    And its worth is unknown
