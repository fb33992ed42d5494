Feature: Basis that counts for the advanced manufacturing investment credit

  Background:
    Given an investment "fab" with
      | construction_begin_date    | 2024-05-01    |
      | qualified_basis_usd        | 1,000,000,000 |
      | basis_after_2022_08_09_usd | 600,000,000   |
      | office_admin_basis_usd     | 0             |
      | rehabilitation_basis_usd   | 0             |
      | other_excluded_basis_usd   | 0             |

  Scenario Outline: the whole basis, or only later work where construction began before 2023
    Given the fact "construction_begin_date" of "fab" is "<begin>"
    When the firm is checked as of 2026-11-23
    Then the concept "qualified_basis_48d" is "<basis>" for "fab"

    Examples:
      | begin      | basis         |
      | 2022-12-31 | 600,000,000   |
      | 2023-01-01 | 1,000,000,000 |

  Scenario: later work is never more than the whole
    Given the fact "construction_begin_date" of "fab" is "2022-12-31"
    And the fact "basis_after_2022_08_09_usd" of "fab" is "1,200,000,000"
    When the firm is checked as of 2026-11-23
    Then the concept "qualified_basis_48d" is "1,000,000,000" for "fab"

  Scenario: offices, rehabilitation and excluded use are taken out
    Given the fact "office_admin_basis_usd" of "fab" is "20,000,000"
    And the fact "rehabilitation_basis_usd" of "fab" is "3,000,000"
    And the fact "other_excluded_basis_usd" of "fab" is "500,000"
    When the firm is checked as of 2026-11-23
    # 1,000 m - 20 m - 3 m - 0.5 m
    Then the concept "qualified_basis_48d" is "976,500,000" for "fab"

  Scenario: no basis is less than nothing
    Given the fact "office_admin_basis_usd" of "fab" is "1,000,000,100"
    When the firm is checked as of 2026-11-23
    Then the concept "qualified_basis_48d" is "0" for "fab"

  Scenario: a part that is not stated leaves it open
    Given the fact "rehabilitation_basis_usd" of "fab" is unknown
    When the firm is checked as of 2026-11-23
    Then the concept "qualified_basis_48d" is unknown for "fab"

  Scenario Outline: the concept begins with the Act
    When the firm is checked as of <day>
    Then the concept "qualified_basis_48d" is <basis> for "fab"

    Examples:
      | day        | basis           |
      | 2022-08-08 | unknown         |
      | 2022-08-09 | "1,000,000,000" |
