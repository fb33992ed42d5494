Feature: Open issue: one supplier certificate for the cost ratios

  Scenario: a Korean maker of modules
    Given a firm with
      | name | Hanbit |
    And a product "module" with
      | component_class   | solar        |
      | component_subtype | solar_module |
      | sold_date         | 2026-05-01   |
    When the firm is checked as of 2026-11-23
    Then the issue "one-supplier-certificate" is raised for "module"
    And it goes to "f-treas-irs"
    And its talking point says "Hanbit"

  Scenario Outline: what is sold, and when
    Given a product "part" with
      | component_class | <class> |
      | sold_date       | <sold>  |
    When the firm is checked as of <day>
    Then the issue "one-supplier-certificate" is <raised>

    Examples:
      | class   | sold       | day        | raised     |
      | solar   | 2026-01-01 | 2026-11-23 | raised     |
      | battery | 2026-01-01 | 2026-11-23 | raised     |
      | wind    | 2026-01-01 | 2026-11-23 | not raised |
      | battery | 2025-12-31 | 2026-11-23 | not raised |
      |         | 2026-01-01 | 2026-11-23 | not raised |
      | battery | 2026-01-01 | 2026-02-12 | raised     |
      | battery | 2026-01-01 | 2026-02-11 | not raised |
      | battery | 2026-01-01 | 2026-01-15 | not raised |
