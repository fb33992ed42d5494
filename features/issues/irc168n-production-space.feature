Feature: What counts as production space

  Background:
    Given an investment "shell" with
      | recovery_period_years | 39            |
      | production_activity   | manufacturing |
      | production_space_pct  | 90            |
      | building_basis_usd    | 300,000,000   |

  Scenario: a plant whose dry rooms and utilities are left out
    When the firm is checked as of 2026-11-23
    Then the issue "irc168n-production-space" is raised for "shell"
    And it goes to "f-treas-irs"
    And its talking point says "90 percent"
    And its talking point says "300,000,000 USD"

  Scenario Outline: some production, and less than 95 percent
    Given the fact "production_space_pct" of "shell" is "<share>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc168n-production-space" is <raised>

    Examples:
      | share | raised     |
      | 0     | not raised |
      | 0.01  | raised     |
      | 94.99 | raised     |
      | 95    | not raised |
      |       | not raised |

  Scenario Outline: a building of 39 years in which the taxpayer produces
    Given the fact "recovery_period_years" of "shell" is "<years>"
    And the fact "production_activity" of "shell" is "<activity>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc168n-production-space" is <raised>

    Examples:
      | years | activity                | raised     |
      | 39    | refining                | raised     |
      | 39    | agricultural_production | raised     |
      | 39    | chemical_production     | raised     |
      | 39    | minor_assembly          | not raised |
      | 38.5  | manufacturing           | not raised |
      | 39.5  | manufacturing           | not raised |

  Scenario Outline: since the Act
    When the firm is checked as of <day>
    Then the issue "irc168n-production-space" is <raised>

    Examples:
      | day        | raised     |
      | 2025-07-03 | not raised |
      | 2025-07-04 | raised     |
