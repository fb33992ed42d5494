Feature: Korean crews at US shipyards

  Scenario Outline: the sector of the firm is <firm>, of the investment <investment>
    Given a firm with
      | mou_sector | <firm> |
    And an investment "yard" with
      | mou_sector | <investment> |
    And an assignment "crew" with
      | investment | yard |
    When the firm is checked as of 2026-02-15
    Then the issue "shipyard-crews" <raised> for "crew"
    Examples:
      | firm         | investment     | raised        |
      | shipbuilding | energy         | is raised     |
      | energy       | shipbuilding   | is raised     |
      | energy       | semiconductors | is not raised |
      |              |                | is not raised |

  Scenario: it goes to the working group
    Given a firm with
      | mou_sector | shipbuilding |
    And an assignment "crew" with
      | workers | 60 |
    When the firm is checked as of 2026-02-15
    Then the issue "shipyard-crews" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "60 workers"

  Scenario Outline: as of <day>
    Given a firm with
      | mou_sector | shipbuilding |
    And an assignment "crew" with
      | workers | 60 |
    When the firm is checked as of <day>
    Then the issue "shipyard-crews" <raised>
    Examples:
      | day        | raised        |
      | 2026-01-27 | is not raised |
      | 2026-01-28 | is raised     |
      | 2026-11-23 | is raised     |
