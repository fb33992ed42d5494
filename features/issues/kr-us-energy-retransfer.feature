Feature: Open issue: US nuclear technology passed on to a third country

  Scenario Outline: technology of <origin>, passed on: <passed>
    Given a firm with
      | name                      | Hanbit   |
      | nuclear_technology_origin | <origin> |
      | retransfer_planned        | <passed> |
      | third_country_export      | PL       |
    When the firm is checked as of 2026-11-23
    Then the issue "kr-us-energy-retransfer" is <raised>
    Examples:
      | origin | passed | raised     |
      | US     | true   | raised     |
      | US     | false  | not raised |
      | KR     | true   | not raised |
      | US     |        | not raised |

  Scenario: it goes to the energy dialogue
    Given a firm with
      | name                      | Hanbit |
      | nuclear_technology_origin | US     |
      | retransfer_planned        | true   |
      | third_country_export      | PL     |
    When the firm is checked as of 2026-11-23
    Then the issue "kr-us-energy-retransfer" is raised
    And it goes to "f-mepd"
    And its talking point says "asks which authorisation it needs"
