Feature: Proposed rules on the production credit are open for comment

  Scenario Outline: a <subtype> made in <country>, as of <day>
    Given a product "part" with
      | component_subtype  | <subtype> |
      | production_country | <country> |
    When the firm is checked as of <day>
    Then the issue "irc45x-proposed-rules-2023" <is raised>

    Examples:
      | subtype          | country    | day        | is raised     |
      | battery_cell     | US         | 2024-01-15 | is raised     |
      | pv_cell          | US         | 2024-01-15 | is raised     |
      | tower            | possession | 2024-01-15 | is raised     |
      | central_inverter | US         | 2024-01-15 | is not raised |
      | battery_cell     | other      | 2024-01-15 | is not raised |
      | battery_cell     |            | 2024-01-15 | is not raised |
      | battery_cell     | US         | 2023-12-14 | is not raised |
      | battery_cell     | US         | 2023-12-15 | is raised     |
      | battery_cell     | US         | 2024-02-13 | is raised     |
      | battery_cell     | US         | 2024-02-14 | is not raised |

  Scenario: where the comment goes
    Given a product "part" with
      | component_subtype  | battery_cell |
      | production_country | US           |
    When the firm is checked as of 2024-01-15
    Then the issue "irc45x-proposed-rules-2023" is raised for "part"
    And it goes to "f-treas-irs"
    And its talking point says "until 13 February 2024"
