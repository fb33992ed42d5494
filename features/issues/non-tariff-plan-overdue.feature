Feature: Plan on non-tariff items is overdue

  Background:
    Given a firm with
      | name     | Hanbit            |
      | ask_type | market_access_ntb |

  Scenario: what it says and where it goes
    When the firm is checked as of 2026-02-11
    Then the issue "non-tariff-plan-overdue" is raised
    And it goes to "f-korus-jc"
    And its talking point says "Hanbit has a non-tariff matter"

  Scenario Outline: the ask <ask>, the duty touched <duty>
    Given a firm with
      | ask_type   | <ask>  |
      | korus_duty | <duty> |
    When the firm is checked as of 2026-02-11
    Then the issue "non-tariff-plan-overdue" <raised>
    Examples:
      | ask               | duty        | raised        |
      | market_access_ntb | none        | is raised     |
      | tariff_customs    | tbt         | is raised     |
      | tariff_customs    | procurement | is not raised |
      |                   |             | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "non-tariff-plan-overdue" <raised>
    Examples:
      | day        | raised        |
      | 2024-01-15 | is not raised |
      | 2025-06-30 | is not raised |
      | 2025-12-31 | is not raised |
      | 2026-01-01 | is raised     |
      | 2026-01-15 | is raised     |
      | 2026-11-23 | is raised     |
