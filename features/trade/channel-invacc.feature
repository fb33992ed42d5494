Feature: Projects for the US Investment Accelerator

  Scenario: f-invacc example 1, a permit for a plant of five billion dollars is late
    Given a firm with
      | ask_topic | permit |
    And an investment "plant" with
      | total_project_cost_usd | 5,000,000,000 |
    When the firm is checked as of 2026-01-15
    Then "channel-invacc" applies to "plant" because of "above-one-billion"
    And it cites "Executive Order of 31 March 2025"

  Scenario: f-invacc example 2, a parts plant of 300 million dollars
    Given a firm with
      | ask_topic | permit |
    And an investment "plant" with
      | total_project_cost_usd | 300,000,000 |
    When the firm is checked as of 2026-01-15
    Then "channel-invacc" does not apply to "plant" because of "above-one-billion"

  Scenario: f-invacc example 3, what the project is worth is not stated
    Given a firm with
      | ask_topic | permit |
    And an investment "plant" with
      | total_project_cost_usd |  |
    When the firm is checked as of 2026-01-15
    Then "channel-invacc" is undetermined for "plant" because of "above-one-billion"
    And it wants the fact "total_project_cost_usd" of "plant"

  Scenario Outline: worth <cost> dollars, the matter being <topic>
    Given a firm with
      | ask_topic | <topic> |
    And an investment "plant" with
      | total_project_cost_usd | <cost> |
    When the firm is checked as of 2026-01-15
    Then "channel-invacc" <verdict> "plant"
    Examples:
      | cost             | topic       | verdict             |
      | 1,000,000,000    | permit      | does not apply to   |
      | 1,000,000,000.01 | permit      | applies to          |
      | 300,000,000      | chips_award | applies to          |
      | 300,000,000      |             | is undetermined for |

  Scenario: a CHIPS award of a smaller plant
    Given a firm with
      | ask_topic | chips_award |
    And an investment "plant" with
      | total_project_cost_usd | 300,000,000 |
    When the firm is checked as of 2026-01-15
    Then "channel-invacc" applies to "plant" because of "chips-award"

  Scenario Outline: since the order, on <day>
    Given a firm with
      | ask_topic | permit |
    And an investment "plant" with
      | total_project_cost_usd | 5,000,000,000 |
    When the firm is checked as of <day>
    Then "channel-invacc" <verdict> "plant"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-03-30 | does not apply to |
      | 2025-03-31 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
