Feature: I-94 charge at a land border

  Background:
    Given an assignment "crew" with
      | workers        | 5          |
      | enters_by_land | true       |
      | travel_date    | 2026-02-02 |

  # Five records at 6 dollars are 30, at 30 dollars 150.
  Scenario Outline: as of <day> an entry on <travel>
    Given the fact "travel_date" of "crew" is "<travel>"
    When the firm is checked as of <day>
    Then "visa-fees-i94" applies to "crew" because of "land-border"
    And it cites "8 U.S.C. §1807"
    And it is worth <worth> USD
    And it obliges "pay-for-the-record"
    Examples:
      | day        | travel     | worth |
      | 2024-01-15 | 2024-02-01 | -30   |
      | 2025-06-30 | 2025-10-01 | -30   |
      | 2025-08-27 | 2025-09-30 | -30   |
      | 2025-08-28 | 2025-09-29 | -30   |
      | 2025-08-28 | 2025-09-30 | -150  |
      | 2026-01-15 | 2026-02-02 | -150  |
      | 2026-11-23 | 2026-12-01 | -150  |

  Scenario: by air nothing is due
    Given the fact "enters_by_land" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "visa-fees-i94" does not apply to "crew" because of "land-border"

  Scenario: without a visa it is due all the same
    Given the fact "visa_class" of "crew" is "esta"
    When the firm is checked as of 2026-01-15
    Then "visa-fees-i94" applies to "crew"

  Scenario: the place of entry is unknown
    Given the fact "enters_by_land" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "visa-fees-i94" is undetermined for "crew" because of "land-border"
    And it wants the fact "enters_by_land"
    And it is worth between -150 and 0 USD

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "visa-fees-i94" applies to "crew"
    And it is stale
