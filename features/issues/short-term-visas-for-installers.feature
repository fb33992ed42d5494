Feature: Short-term visas for those who install equipment

  Background:
    Given a firm with
      | name | Hanbit |
    And an assignment "crew" with
      | activities | install_foreign_bought_equipment |
      | workers    | 60                               |

  Scenario: what it says and where it goes
    When the firm is checked as of 2026-01-15
    Then the issue "short-term-visas-for-installers" is raised for "crew"
    And it goes to "f-btvwg"
    And its talking point says "Hanbit sends 60 workers"
    And the forum "f-btvwg" is active

  Scenario Outline: the crew's activities are <activities>
    Given the fact "activities" of "crew" is "<activities>"
    When the firm is checked as of 2026-01-15
    Then the issue "short-term-visas-for-installers" <raised> for "crew"
    Examples:
      | activities                            | raised        |
      | install_foreign_bought_equipment      | is raised     |
      | install_us_bought_or_us_made_equipment | is raised    |
      | install_group_transfer_no_sale        | is raised     |
      | commissioning_acceptance_test         | is raised     |
      | after_sales_service_repair            | is raised     |
      | meetings_negotiation                  | is not raised |
      |                                       | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "short-term-visas-for-installers" <raised>
    Examples:
      | day        | raised        |
      | 2024-01-15 | is not raised |
      | 2025-06-30 | is not raised |
      | 2025-09-03 | is not raised |
      | 2025-09-04 | is raised     |
      | 2026-01-15 | is raised     |
      | 2026-11-23 | is raised     |
