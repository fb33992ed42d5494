Feature: Smooth visas for workers who establish facilities

  Background:
    Given a firm with
      | name | Hanbit Packaging |
    And an investment "plant" with
      | total_project_cost_usd | 600,000,000 |
    And a product "good" with
      | investment    | plant                |
      | product_class | packaging_substrates |
    And an assignment "crew" with
      | investment | plant |
      | workers    | 60    |

  Scenario Outline: worked examples, a maker of packaging substrates, as of <day>
    When the firm is checked as of <day>
    Then the issue "equal-access-to-visas" <raised>
    And the forum "f-sccd" is <status>
    Examples:
      | day        | raised                | status              |
      | 2024-01-01 | is raised for "plant" | active              |
      | 2024-01-15 | is raised for "plant" | active              |
      | 2026-01-15 | is raised for "plant" | dormant_unconfirmed |
      | 2023-12-31 | is not raised         | active              |

  Scenario: it goes to the dialogue
    When the firm is checked as of 2024-01-15
    Then the issue "equal-access-to-visas" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "Hanbit Packaging sends 60 workers"

  Scenario Outline: what the plant makes is <class>
    Given the fact "product_class" of "good" is "<class>"
    When the firm is checked as of 2024-01-15
    Then the issue "equal-access-to-visas" <raised> for "plant"
    Examples:
      | class               | raised        |
      | chips               | is raised     |
      | battery_cells_packs | is raised     |
      | critical_minerals   | is raised     |
      | shipbuilding        | is not raised |
      |                     | is not raised |

  Scenario: nobody is sent
    Given the fact "investment" of "crew" is unknown
    When the firm is checked as of 2024-01-15
    Then the issue "equal-access-to-visas" is not raised
