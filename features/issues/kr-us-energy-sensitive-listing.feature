Feature: Open issue: Korea on the sensitive-country list

  Scenario Outline: a firm active in <activity>, on <day>
    Given a firm with
      | name            | Hanbit     |
      | energy_activity | <activity> |
    When the firm is checked as of <day>
    Then the issue "kr-us-energy-sensitive-listing" is <raised>
    Examples:
      | activity          | day        | raised     |
      | doe_lab           | 2026-11-23 | raised     |
      | sensitive_country | 2026-11-23 | raised     |
      | lng               | 2026-11-23 | not raised |
      |                   | 2026-11-23 | not raised |
      | doe_lab           | 2025-04-15 | raised     |
      | doe_lab           | 2025-04-14 | not raised |

  Scenario: it goes to the energy dialogue
    Given a firm with
      | name            | Hanbit  |
      | energy_activity | doe_lab |
    When the firm is checked as of 2026-11-23
    Then the issue "kr-us-energy-sensitive-listing" is raised
    And it goes to "f-mepd"
    And its talking point says "taken off the list"
