Feature: Open issue: pressure of the construction deadline of Section 48D

  Scenario Outline: a start that is planned before the end of 2026 and has not come
    Given a firm with
      | name | Hanbit |
    And an investment "fab" with
      | construction_begin_date | <begin> |
    When the firm is checked as of <day>
    Then the issue "us-48d-deadline-pressure" is <raised>

    Examples:
      | begin      | day        | raised     |
      | 2026-11-23 | 2026-11-23 | not raised |
      | 2026-11-24 | 2026-11-23 | raised     |
      | 2026-12-31 | 2026-11-23 | raised     |
      | 2027-01-01 | 2026-11-23 | not raised |
      |            | 2026-11-23 | not raised |
      | 2026-12-31 | 2025-12-31 | not raised |
      | 2026-12-31 | 2026-01-01 | raised     |
      | 2026-12-31 | 2026-12-30 | raised     |

  Scenario: the days that are left
    Given a firm with
      | name | Hanbit |
    And an investment "fab" with
      | construction_begin_date | 2026-12-21    |
      | qualified_basis_usd     | 1,000,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-deadline-pressure" is raised for "fab"
    And it goes to "f-congress"
    # from 21 to 31 December
    And its talking point says "on 2026-12-21, 10 days before the last day"
    And it is worth 1,000,000,000 USD
