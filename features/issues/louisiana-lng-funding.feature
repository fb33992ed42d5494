Feature: US request for Korean money in Louisiana LNG

  Background:
    Given a firm with
      | name | Hanbit |
    And an investment "terminal" with
      | energy_activity        | lng           |
      | seeks_mou_funding      | true          |
      | total_project_cost_usd | 5,000,000,000 |

  Scenario: what it says and where it goes
    When the firm is checked as of 2026-02-23
    Then the issue "louisiana-lng-funding" is raised for "terminal"
    And it goes to "f-mepd"
    And its talking point says "Hanbit has a part in a US LNG project"
    And its talking point says "until January 2029"
    And it is worth 5,000,000,000 USD
    And the forum "f-sim" is active

  Scenario Outline: activity <activity>, of the firm <firm>, seeks money <seeks>, vendor <vendor>
    Given a firm with
      | energy_activity | <firm> |
    And an investment "other" with
      | energy_activity      | <activity> |
      | seeks_mou_funding    | <seeks>    |
      | mou_vendor_selection | <vendor>   |
    When the firm is checked as of 2026-02-23
    Then the issue "louisiana-lng-funding" <raised> for "other"
    Examples:
      | activity    | firm | seeks | vendor | raised        |
      | lng         | grid | true  | false  | is raised     |
      | lng         | grid | false | true   | is raised     |
      | lng         | grid | false | false  | is not raised |
      | nuclear_smr | lng  | true  | false  | is raised     |
      | nuclear_smr | grid | true  | false  | is not raised |
      |             |      | true  | false  | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "louisiana-lng-funding" <raised>
    Examples:
      | day        | raised        |
      | 2024-01-15 | is not raised |
      | 2025-06-30 | is not raised |
      | 2025-12-31 | is not raised |
      | 2026-01-01 | is raised     |
      | 2026-01-15 | is raised     |
      | 2026-11-23 | is raised     |
