Feature: Government fees of one H-1B petition

  The petitioner of the background is a plant with 300 employees, few of them in H-1B or L-1 status, that does not ask for premium processing.

  Background:
    Given an entity "plant" with
      | fte_employees      | 300   |
      | nonprofit_employer | false |
      | employer_headcount | 300   |
      | h1b_l1_staff_pct   | 10    |
    And an assignment "engineer" with
      | petitioner                   | plant      |
      | petition_filed_date          | 2026-04-01 |
      | registration_fiscal_year     | 2027       |
      | h1b_cap_exempt               | false      |
      | premium_processing_requested | false      |

  # Registration 10 or 215, I-129 460 or 780, asylum fee 0 or 600, fraud fee 500, training fee 1,500.
  Scenario Outline: as of <day>, filed on <filed> for the fiscal year <year>
    Given the fact "petition_filed_date" of "engineer" is "<filed>"
    And the fact "registration_fiscal_year" of "engineer" is "<year>"
    When the firm is checked as of <day>
    Then the concept "h1b_petition_cost_usd" is "<cost>" for "engineer"
    Examples:
      | day        | filed      | year | cost |
      | 2024-01-15 | 2024-01-15 | 2024 | 2470 |
      | 2024-01-15 | 2025-04-01 | 2026 | 2470 |
      | 2024-01-30 | 2024-04-01 | 2026 | 2470 |
      | 2024-01-31 | 2024-03-31 | 2025 | 2470 |
      | 2024-01-31 | 2024-04-01 | 2025 | 3390 |
      | 2024-01-31 | 2025-04-01 | 2026 | 3595 |
      | 2025-06-30 | 2025-04-01 | 2026 | 3595 |
      | 2026-11-23 | 2026-04-01 | 2027 | 3595 |

  # A small employer: 215, 460, 300, 500 and 750.  A larger non-profit: 215, 460, nothing, 500 and 1,500.
  Scenario Outline: <fte> full-time equivalents, non-profit: <nonprofit>, as of <day>, filed on <filed>
    Given the fact "fte_employees" of "plant" is "<fte>"
    And the fact "nonprofit_employer" of "plant" is "<nonprofit>"
    And the fact "petition_filed_date" of "engineer" is "<filed>"
    When the firm is checked as of <day>
    Then the concept "h1b_petition_cost_usd" is "<cost>" for "engineer"
    Examples:
      | fte | nonprofit | day        | filed      | cost |
      | 25  | false     | 2026-11-23 | 2026-04-01 | 2225 |
      | 26  | false     | 2026-11-23 | 2026-04-01 | 3595 |
      | 26  | true      | 2026-11-23 | 2026-04-01 | 2675 |
      | 25  | false     | 2024-01-31 | 2026-04-01 | 2225 |
      | 26  | true      | 2024-01-31 | 2026-04-01 | 2675 |
      | 25  | false     | 2024-01-31 | 2024-04-01 | 2225 |
      | 26  | true      | 2024-01-31 | 2024-04-01 | 2675 |
      | 25  | false     | 2024-01-31 | 2024-03-31 | 1925 |
      | 26  | true      | 2024-01-31 | 2024-03-31 | 2675 |

  # Outside the cap nothing is registered: 3,595 less 215.
  Scenario: a petition outside the cap
    Given the fact "h1b_cap_exempt" of "engineer" is "true"
    When the firm is checked as of 2026-11-23
    Then the concept "h1b_petition_cost_usd" is "3380" for "engineer"

  # Premium processing adds 2,965 to 3,595.
  Scenario: premium processing
    Given the fact "premium_processing_requested" of "engineer" is "true"
    When the firm is checked as of 2026-11-23
    Then the concept "h1b_petition_cost_usd" is "6560" for "engineer"

  # The additional fee of an H-1B petition is 4,000 dollars: 3,595 and 4,000 are 7,595.
  Scenario Outline: most of the staff in H-1B or L-1 status, filed on <filed>
    Given the fact "h1b_l1_staff_pct" of "plant" is "60"
    And the fact "petition_filed_date" of "engineer" is "<filed>"
    When the firm is checked as of 2026-11-23
    Then the concept "h1b_petition_cost_usd" is "<cost>" for "engineer"
    Examples:
      | filed      | cost |
      | 2015-12-18 | 6675 |
      | 2025-09-30 | 7595 |
      | 2025-10-01 | 7595 |
      | 2027-09-30 | 7595 |
      | 2027-10-01 | 3595 |

  Scenario: the additional fee of before December 2015 is not given
    Given the fact "h1b_l1_staff_pct" of "plant" is "60"
    And the fact "petition_filed_date" of "engineer" is "2015-12-17"
    When the firm is checked as of 2026-11-23
    Then the concept "h1b_petition_cost_usd" is unknown for "engineer"

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "<of>" is unknown
    When the firm is checked as of 2026-11-23
    Then the concept "h1b_petition_cost_usd" is unknown for "engineer"
    Examples:
      | of       | fact                         |
      | plant    | fte_employees                |
      | plant    | nonprofit_employer           |
      | engineer | petitioner                   |
      | engineer | registration_fiscal_year     |
      | engineer | h1b_cap_exempt               |
      | engineer | petition_filed_date          |
      | engineer | premium_processing_requested |
