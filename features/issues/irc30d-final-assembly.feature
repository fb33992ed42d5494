Feature: Vehicles built in Korea and the assembly rule

  Background:
    Given a firm with
      | name | Hanbit |
    And a product "ev" with
      | role                   | maker |
      | final_assembly_country | KR    |
      | annual_units           | 2,000 |

  Scenario: a maker in Ulsan
    When the firm is checked as of 2024-01-15
    Then the issue "irc30d-final-assembly" is raised for "ev"
    And it goes to "f-sed"
    And its talking point says "three years of grace"
    # 7,500 x 2,000
    And it is worth 15,000,000 USD

  Scenario Outline: for makers and dealers of vehicles built in Korea
    Given the fact "role" of "ev" is "<role>"
    And the fact "final_assembly_country" of "ev" is "<country>"
    When the firm is checked as of 2024-01-15
    Then the issue "irc30d-final-assembly" is <raised>

    Examples:
      | role             | country | raised     |
      | dealer           | KR      | raised     |
      | battery_supplier | KR      | not raised |
      | lessor           | KR      | not raised |
      |                  | KR      | not raised |
      | maker            | US      | not raised |
      | maker            |         | not raised |

  Scenario Outline: while the credit ran on
    When the firm is checked as of <day>
    Then the issue "irc30d-final-assembly" is <raised>

    Examples:
      | day        | raised     |
      | 2022-08-15 | not raised |
      | 2022-08-16 | raised     |
      | 2025-06-30 | raised     |
      | 2025-07-03 | raised     |
      | 2025-07-04 | not raised |
      | 2026-11-23 | not raised |
