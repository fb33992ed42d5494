Feature: Vehicles delivered after 2026 without a percentage

  Background:
    Given a firm with
      | name | Hanbit |
    And a product "suv" with
      | vehicle_acquired_date          | 2025-09-30 |
      | vehicle_placed_in_service_date | 2027-01-01 |
      | final_assembly_country         | US         |
      | annual_units                   | 100        |

  Scenario: acquired in time and delivered in 2027
    When the firm is checked as of 2026-11-23
    Then the issue "irc30d-after-2026" is raised for "suv"
    And it goes to "f-treas-irs"
    And its talking point says "no mineral or component percentage after 2026"
    # 7,500 x 100
    And it is worth 750,000 USD

  Scenario Outline: when it is raised
    Given the fact "<fact>" of "suv" is "<value>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc30d-after-2026" is <raised>

    Examples:
      | fact                           | value      | raised     |
      | vehicle_acquired_date          | 2025-10-01 | not raised |
      | vehicle_acquired_date          |            | not raised |
      | vehicle_placed_in_service_date | 2026-12-31 | not raised |
      | vehicle_placed_in_service_date |            | not raised |
      | final_assembly_country         | CA         | raised     |
      | final_assembly_country         | MX         | raised     |
      | final_assembly_country         | KR         | not raised |

  Scenario Outline: since the amendment
    When the firm is checked as of <day>
    Then the issue "irc30d-after-2026" is <raised>

    Examples:
      | day        | raised     |
      | 2025-07-03 | not raised |
      | 2025-07-04 | raised     |
