Feature: Refund of duties under the emergency powers act

  Background:
    Given a firm with
      | name | Hanbit |
    And a product "good" with
      | origin_country      | KR         |
      | ieepa_duty_paid     | true       |
      | ieepa_duty_paid_usd | 150,000    |
      | entry_date          | 2025-09-15 |
      | entry_liquidated    | true       |

  Scenario: f-cbp 2, a duty paid in September 2025
    When the firm is checked as of 2026-11-23
    Then the issue "ieepa-refunds" is raised for "good"
    And it goes to "f-cbp"
    And its talking point says "Hanbit paid 150,000 USD"
    And its talking point says "on an entry of 2025-09-15"
    And it is worth 150,000 USD

  Scenario: f-cbp 3, the day of entry is not told
    Given the fact "entry_date" of "good" is unknown
    When the firm is checked as of 2026-11-23
    Then the issue "ieepa-refunds" is not raised

  Scenario Outline: entered on <entry>, duty paid <paid>
    Given the fact "entry_date" of "good" is "<entry>"
    And the fact "ieepa_duty_paid" of "good" is "<paid>"
    When the firm is checked as of 2026-11-23
    Then the issue "ieepa-refunds" <raised> for "good"
    Examples:
      | entry      | paid  | raised        |
      | 2025-04-04 | true  | is not raised |
      | 2025-04-05 | true  | is raised     |
      | 2026-02-23 | true  | is raised     |
      | 2026-02-24 | true  | is not raised |
      | 2025-09-15 | false | is not raised |
      | 2025-09-15 |       | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "ieepa-refunds" <raised>
    Examples:
      | day        | raised        |
      | 2024-01-15 | is not raised |
      | 2025-06-30 | is not raised |
      | 2026-01-15 | is not raised |
      | 2026-02-19 | is not raised |
      | 2026-02-20 | is raised     |
      | 2026-11-23 | is raised     |
