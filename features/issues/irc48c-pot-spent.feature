Feature: The allocations of Section 48C are spent

  Background:
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | project_category       | critical_materials |
      | alloc_48c_usd          | 0                  |
      | total_project_cost_usd | 500,000,000        |

  Scenario: a plant for critical materials without an allocation
    When the firm is checked as of 2026-11-23
    Then the issue "irc48c-pot-spent" is raised for "plant"
    And it goes to "f-congress"
    And its talking point says "all 10 billion USD are given out"
    And it is worth 500,000,000 USD

  Scenario Outline: the kinds of project that Section 48C would support
    Given the fact "project_category" of "plant" is "<category>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc48c-pot-spent" is <raised>

    Examples:
      | category                      | raised     |
      | advanced_energy_manufacturing | raised     |
      | ghg_reduction                 | raised     |
      | critical_materials            | raised     |
      | nonrenewable_fuel             | not raised |
      | other                         | not raised |
      |                               | not raised |

  Scenario Outline: only without an allocation
    Given the fact "alloc_48c_usd" of "plant" is "<allocation>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc48c-pot-spent" is <raised>

    Examples:
      | allocation | raised     |
      | 0          | raised     |
      | 0.01       | not raised |
      |            | not raised |

  Scenario Outline: since the last round
    When the firm is checked as of <day>
    Then the issue "irc48c-pot-spent" is <raised>

    Examples:
      | day        | raised     |
      | 2024-01-15 | not raised |
      | 2025-01-09 | not raised |
      | 2025-01-10 | raised     |
      | 2025-06-30 | raised     |
      | 2026-01-15 | raised     |
