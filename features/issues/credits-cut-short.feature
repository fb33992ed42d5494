Feature: Credits and awards changed after a plant was begun

  Background:
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | construction_begin_date | 2024-03-01  |
      | credit                  | 48E         |
      | total_project_cost_usd  | 900,000,000 |

  Scenario: what it says and where it goes
    When the firm is checked as of 2025-10-15
    Then the issue "credits-cut-short" is raised for "plant"
    And it goes to "f-korus-jc"
    And its talking point says "Hanbit began to build on 2024-03-01"
    And its talking point says "at a cost of 900,000,000 USD"
    And its talking point says "Chapter 11"
    And it is worth 900,000,000 USD

  Scenario Outline: begun on <begin>, credit <credit>, equity in the terms <equity>, award <award>
    Given an investment "other" with
      | construction_begin_date     | <begin>  |
      | credit                      | <credit> |
      | offered_terms_include_equity | <equity> |
      | award_status                | <award>  |
    When the firm is checked as of 2025-10-15
    Then the issue "credits-cut-short" <raised> for "other"
    Examples:
      | begin      | credit | equity | award      | raised        |
      | 2025-07-03 | 45Y    | false  | none       | is raised     |
      | 2025-07-03 | 48E    | false  | none       | is raised     |
      | 2025-07-04 | 48E    | false  | none       | is not raised |
      | 2025-07-03 | 45X    | false  | none       | is not raised |
      | 2025-07-03 | 45X    | true   | awarded    | is raised     |
      | 2025-07-03 | 45X    | false  | terminated | is raised     |
      | 2025-07-03 | 45X    | false  | awarded    | is not raised |
      |            | 48E    | false  | none       | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "credits-cut-short" <raised>
    Examples:
      | day        | raised        |
      | 2024-01-15 | is not raised |
      | 2025-06-30 | is not raised |
      | 2025-07-03 | is not raised |
      | 2025-07-04 | is raised     |
      | 2026-01-15 | is raised     |
      | 2026-11-23 | is raised     |
