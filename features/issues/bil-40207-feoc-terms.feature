Feature: Open issue: foreign entities of concern in the battery grants

  Scenario Outline: in <round>, buys <buys>, sells <sells>
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | grant_round | <round> |
      | feoc_input  | <buys>  |
      | feoc_export | <sells> |
    When the firm is checked as of <day>
    Then the issue "bil-40207-feoc-terms" is <raised>
    Examples:
      | round       | buys  | sells | day        | raised     |
      | notice_2025 | true  | false | 2026-11-23 | raised     |
      | notice_2025 | false | true  | 2026-11-23 | raised     |
      | notice_2025 | false | false | 2026-11-23 | not raised |
      | r2          | true  | true  | 2026-11-23 | not raised |
      |             | true  | true  | 2026-11-23 | not raised |
      | notice_2025 | true  | false | 2025-08-13 | raised     |
      | notice_2025 | true  | false | 2025-08-12 | not raised |

  Scenario: it goes to the supply-chain dialogue
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | grant_round      | notice_2025 |
      | feoc_input       | true        |
      | grant_amount_usd | 100,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "bil-40207-feoc-terms" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "summaries of notice DE-FOA-0003585 disagree"
    And it is worth 100,000,000 USD
