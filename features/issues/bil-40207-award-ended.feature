Feature: Open issue: a battery grant ended by the Department of Energy

  Scenario Outline: a grant for <kind> that is <status>
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | battery_project_kind | <kind>      |
      | award_status         | <status>    |
      | grant_amount_usd     | 100,000,000 |
    When the firm is checked as of <day>
    Then the issue "bil-40207-award-ended" is <raised>
    Examples:
      | kind                 | status     | day        | raised     |
      | materials_processing | terminated | 2026-11-23 | raised     |
      | other                | terminated | 2026-11-23 | not raised |
      | materials_processing | awarded    | 2026-11-23 | not raised |
      | materials_processing |            | 2026-11-23 | not raised |
      | materials_processing | terminated | 2021-11-15 | raised     |
      | materials_processing | terminated | 2021-11-14 | not raised |

  Scenario: it goes to the supply-chain dialogue
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | battery_project_kind | recycling   |
      | award_status         | terminated  |
      | grant_amount_usd     | 100,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "bil-40207-award-ended" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "Hanbit lost its battery grant"
    And it is worth 100,000,000 USD
