Feature: The lease route has ended

  Background:
    Given a firm with
      | name | Hanbit |
    And a product "ev" with
      | role                  | maker      |
      | use_type              | lease_true |
      | vehicle_acquired_date | 2025-10-01 |
      | gvwr_lb               | 5,000      |
      | annual_units          | 1,000      |

  Scenario: leased vehicles acquired after the end
    When the firm is checked as of 2026-11-23
    Then the issue "irc45w-ended" is raised for "ev"
    And it goes to "f-congress"
    And its talking point says "asks for the credit to be reopened"
    # 7,500 x 1,000
    And it is worth 7,500,000 USD

  Scenario Outline: for makers and lessors of leased vehicles
    Given the fact "role" of "ev" is "<role>"
    And the fact "use_type" of "ev" is "<use>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc45w-ended" is <raised>

    Examples:
      | role             | use           | raised     |
      | lessor           | lease_true    | raised     |
      | battery_supplier | lease_true    | not raised |
      | buyer            | lease_true    | not raised |
      |                  | lease_true    | not raised |
      | maker            | consumer_sale | not raised |
      | maker            | own_business  | not raised |
      | maker            |               | not raised |

  Scenario Outline: acquired after the end
    Given the fact "vehicle_acquired_date" of "ev" is "<acquired>"
    When the firm is checked as of <day>
    Then the issue "irc45w-ended" is <raised>

    Examples:
      | acquired   | day        | raised     |
      | 2025-09-30 | 2026-11-23 | not raised |
      | 2025-10-01 | 2025-07-04 | raised     |
      | 2025-10-01 | 2025-07-03 | not raised |
      |            | 2026-11-23 | not raised |
