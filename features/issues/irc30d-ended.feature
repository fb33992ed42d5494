Feature: The new clean vehicle credit has ended

  Background:
    Given a firm with
      | name | Hanbit |
    And a product "suv" with
      | role                   | maker      |
      | final_assembly_country | US         |
      | vehicle_acquired_date  | 2025-10-01 |
      | annual_units           | 1,000      |

  Scenario: a maker with a plant in the United States
    When the firm is checked as of 2026-11-23
    Then the issue "irc30d-ended" is raised for "suv"
    And it goes to "f-congress"
    And its talking point says "1,000 vehicles a year"
    # 7,500 x 1,000
    And it is worth 7,500,000 USD

  Scenario Outline: for makers and suppliers of vehicles of North America
    Given the fact "role" of "suv" is "<role>"
    And the fact "final_assembly_country" of "suv" is "<country>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc30d-ended" is <raised>

    Examples:
      | role             | country | raised     |
      | maker            | CA      | raised     |
      | maker            | MX      | raised     |
      | battery_supplier | US      | raised     |
      | buyer            | US      | not raised |
      | dealer           | US      | not raised |
      | lessor           | US      | not raised |
      |                  | US      | not raised |
      | maker            | KR      | not raised |
      | maker            |         | not raised |

  Scenario Outline: acquired after the end
    Given the fact "vehicle_acquired_date" of "suv" is "<acquired>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc30d-ended" is <raised>

    Examples:
      | acquired   | raised     |
      | 2025-09-30 | not raised |
      | 2025-10-01 | raised     |
      |            | not raised |

  Scenario Outline: since the amendment
    When the firm is checked as of <day>
    Then the issue "irc30d-ended" is <raised>

    Examples:
      | day        | raised     |
      | 2025-06-30 | not raised |
      | 2025-07-03 | not raised |
      | 2025-07-04 | raised     |
      | 2026-01-15 | raised     |
