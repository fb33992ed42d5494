Feature: Joint-venture landlords under Section 168(n)

  Background:
    Given an investment "shell" with
      | lessee_use         | true        |
      | lessor_related     | false       |
      | building_basis_usd | 300,000,000 |

  Scenario: a joint venture's landlord outside common control
    When the firm is checked as of 2026-11-23
    Then the issue "irc168n-landlord" is raised for "shell"
    And it goes to "f-treas-irs"
    And its talking point says "300,000,000 USD"

  Scenario Outline: only for a building leased outside the group
    Given the fact "lessee_use" of "shell" is "<leased>"
    And the fact "lessor_related" of "shell" is "<related>"
    When the firm is checked as of 2026-11-23
    Then the issue "irc168n-landlord" is <raised>

    Examples:
      | leased | related | raised     |
      | true   | false   | raised     |
      | true   | true    | not raised |
      | false  | false   | not raised |
      | true   |         | not raised |
      |        | false   | not raised |

  Scenario Outline: since the notice
    When the firm is checked as of <day>
    Then the issue "irc168n-landlord" is <raised>

    Examples:
      | day        | raised     |
      | 2026-01-15 | not raised |
      | 2026-02-19 | not raised |
      | 2026-02-20 | raised     |
