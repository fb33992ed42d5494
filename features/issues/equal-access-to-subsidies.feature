Feature: Equal access of Korean investors to subsidies

  Background:
    Given a firm with
      | name | Hanbit Packaging |
    And an investment "plant" with
      | total_project_cost_usd | 600,000,000 |
    And a product "good" with
      | investment    | plant                |
      | product_class | packaging_substrates |

  Scenario Outline: worked examples, a maker of packaging substrates, as of <day>
    When the firm is checked as of <day>
    Then the issue "equal-access-to-subsidies" <raised>
    And the forum "f-sccd" is <status>
    Examples:
      | day        | raised                | status              |
      | 2024-01-01 | is raised for "plant" | active              |
      | 2024-01-15 | is raised for "plant" | active              |
      | 2026-01-15 | is raised for "plant" | dormant_unconfirmed |
      | 2023-12-31 | is not raised         | active              |

  Scenario: it goes to the dialogue
    When the firm is checked as of 2024-01-15
    Then the issue "equal-access-to-subsidies" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "Hanbit Packaging is building a plant"
    And it is worth 600,000,000 USD

  Scenario Outline: what the plant makes is <class>
    Given the fact "product_class" of "good" is "<class>"
    When the firm is checked as of 2024-01-15
    Then the issue "equal-access-to-subsidies" <raised> for "plant"
    Examples:
      | class               | raised        |
      | chips               | is raised     |
      | battery_cells_packs | is raised     |
      | critical_minerals   | is raised     |
      | shipbuilding        | is not raised |
      |                     | is not raised |

  Scenario Outline: the doors of January 2024 for <class>, and the body that decides on the day
    Given a product "good" with
      | investment    | plant   |
      | product_class | <class> |
    And an investment "plant" with
      | total_project_cost_usd | 2,000,000,000 |
    When the firm is checked as of <day>
    Then the issue "equal-access-to-subsidies" is raised for "plant"
    And it is heard in "<heard>"
    And it is also raised in "<also>"
    And it is decided by "<bodies>"
    Examples:
      | class              | day        | heard    | also          | bodies                                    |
      | battery_cells_packs | 2024-01-15 | f-sccd   | f-tri, f-mepd | f-commerce, f-doe, f-treas-irs, f-congress |
      | chips              | 2024-01-15 | f-sccd   | f-tri         | f-commerce, f-doe, f-treas-irs, f-congress |
      | chips              | 2025-03-30 | f-sccd   | f-tri         | f-commerce, f-doe, f-treas-irs, f-congress |
      | chips              | 2025-03-31 | f-sccd   | f-tri         | f-invacc, f-doe, f-treas-irs, f-congress   |
      | chips              | 2026-11-23 | f-invacc | f-tri         | f-invacc, f-doe, f-treas-irs, f-congress   |
