Feature: Open issue: offset of chip duties for Korean investment in the United States

  Background:
    Given a firm with
      | name | Hanbit |
    And an investment "fab" with
      | planned_new_us_capacity   | 100,000 |
      | completed_new_us_capacity | 40,000  |
    And a product "good" with
      | investment     | fab   |
      | product_class  | chips |
      | origin_country | KR    |

  Scenario: what it says and where it goes
    When the firm is checked as of 2026-11-23
    Then the issue "us-s232-semiconductors-offset" is raised for "good"
    And it goes to "motir-commerce"
    # 2.5 times 100,000 and 1.5 times 40,000
    And its talking point says "100,000 would bring in 250"
    And its talking point says "40,000 would bring in 60"

  Scenario Outline: Korean chips or articles of the headings, since the proclamation
    Given a product "article" with
      | product_class  | <class>  |
      | hs_code        | <code>   |
      | origin_country | <origin> |
    When the firm is checked as of <day>
    Then the issue "us-s232-semiconductors-offset" is <raised> for "article"

    Examples:
      | class               | code    | origin | day        | raised     |
      | chips               |         | KR     | 2026-01-14 | raised     |
      | chips               |         | KR     | 2026-01-13 | not raised |
      | chips               |         | TW     | 2026-11-23 | not raised |
      | other               | 8471.50 | KR     | 2026-11-23 | raised     |
      | other               | 8471.80 | KR     | 2026-11-23 | raised     |
      | other               | 8473.30 | KR     | 2026-11-23 | raised     |
      | battery_cells_packs | 8507.60 | KR     | 2026-11-23 | not raised |
