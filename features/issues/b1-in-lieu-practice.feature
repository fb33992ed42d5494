Feature: Seoul practice on the B-1 in lieu of H

  Scenario Outline: the activities are <activities>, pay <pay>
    Given an assignment "crew" with
      | activities     | <activities> |
      | payroll_source | <pay>        |
    When the firm is checked as of 2026-01-15
    Then the issue "b1-in-lieu-practice" <raised> for "crew"
    Examples:
      | activities                                | pay        | raised        |
      | research_and_development_for_us_affiliate | korea_only | is raised     |
      | software_development_for_us_entity        | korea_only | is raised     |
      | engineering_design_in_us_office           | korea_only | is raised     |
      | meetings_negotiation                      | korea_only | is not raised |
      | engineering_design_in_us_office           | us_source  | is not raised |
      | engineering_design_in_us_office           |            | is not raised |
      |                                           | korea_only | is not raised |

  Scenario: it goes to the desk
    Given an assignment "crew" with
      | activities     | engineering_design_in_us_office |
      | payroll_source | korea_only                      |
      | workers        | 4                               |
    When the firm is checked as of 2026-01-15
    Then the issue "b1-in-lieu-practice" is raised for "crew"
    And it goes to "f-kit"
    And its talking point says "4 engineers"

  Scenario Outline: as of <day>
    Given an assignment "crew" with
      | activities     | engineering_design_in_us_office |
      | payroll_source | korea_only                      |
    When the firm is checked as of <day>
    Then the issue "b1-in-lieu-practice" <raised>
    Examples:
      | day        | raised        |
      | 2025-09-29 | is not raised |
      | 2025-09-30 | is raised     |
      | 2026-11-23 | is raised     |
