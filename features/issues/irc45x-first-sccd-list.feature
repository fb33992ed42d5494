Feature: The battery list of the first SCCD

  Scenario Outline: a <subtype> made in <country>, as of <day>
    Given a product "part" with
      | component_subtype  | <subtype> |
      | production_country | <country> |
    When the firm is checked as of <day>
    Then the issue "irc45x-first-sccd-list" <is raised>

    Examples:
      | subtype      | country    | day        | is raised     |
      | battery_cell | US         | 2023-04-28 | is raised     |
      | battery_cell | US         | 2023-04-27 | is not raised |
      | battery_cell | possession | 2024-01-15 | is raised     |
      | battery_cell | other      | 2024-01-15 | is not raised |
      | battery_cell |            | 2024-01-15 | is not raised |
      | pv_cell      | US         | 2024-01-15 | is not raised |

  Scenario: where the list is carried on
    Given a product "part" with
      | component_subtype  | battery_cell |
      | production_country | US           |
    When the firm is checked as of 2024-01-15
    Then the issue "irc45x-first-sccd-list" is raised for "part"
    And it goes to "f-sccd"
    And its talking point says "smooth visas"
    And it is stale
