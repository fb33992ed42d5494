Feature: Government fees of one L-1 petition

  The petitioner of the background is a plant with 300 employees, few of them in H-1B or L-1 status, that does not ask for premium processing.

  Background:
    Given an entity "plant" with
      | fte_employees      | 300   |
      | nonprofit_employer | false |
      | employer_headcount | 300   |
      | h1b_l1_staff_pct   | 10    |
    And an assignment "leader" with
      | petitioner                   | plant      |
      | petition_filed_date          | 2026-04-01 |
      | premium_processing_requested | false      |

  # I-129 460, from 2024-04-01 1,385 and the asylum fee of 600; fraud fee 500.
  Scenario Outline: as of <day> a petition filed on <filed>
    Given the fact "petition_filed_date" of "leader" is "<filed>"
    When the firm is checked as of <day>
    Then the concept "l1_petition_cost_usd" is "<cost>" for "leader"
    Examples:
      | day        | filed      | cost |
      | 2024-01-15 | 2024-01-15 | 960  |
      | 2024-01-15 | 2025-01-15 | 960  |
      | 2024-01-30 | 2024-04-01 | 960  |
      | 2024-01-31 | 2024-03-31 | 960  |
      | 2024-01-31 | 2024-04-01 | 2485 |
      | 2025-06-30 | 2025-06-30 | 2485 |
      | 2026-01-15 | 2026-01-15 | 2485 |
      | 2026-11-23 | 2026-11-23 | 2485 |

  # A small employer: 695 and 300; a non-profit: 695 and nothing; both with the fraud fee of 500.
  Scenario Outline: <fte> full-time equivalents, non-profit: <nonprofit>, as of <day>
    Given the fact "fte_employees" of "plant" is "<fte>"
    And the fact "nonprofit_employer" of "plant" is "<nonprofit>"
    When the firm is checked as of <day>
    Then the concept "l1_petition_cost_usd" is "<cost>" for "leader"
    Examples:
      | fte | nonprofit | day        | cost |
      | 25  | false     | 2024-01-31 | 1495 |
      | 25  | false     | 2026-11-23 | 1495 |
      | 26  | false     | 2026-11-23 | 2485 |
      | 25  | true      | 2024-01-31 | 1195 |
      | 26  | true      | 2024-01-31 | 1195 |
      | 26  | true      | 2026-11-23 | 1195 |
      | 25  | false     | 2024-01-30 | 960  |
      | 26  | true      | 2024-01-30 | 960  |

  Scenario Outline: a small or a non-profit employer on both sides of April 2024
    Given the fact "fte_employees" of "plant" is "<fte>"
    And the fact "nonprofit_employer" of "plant" is "<nonprofit>"
    And the fact "petition_filed_date" of "leader" is "<filed>"
    When the firm is checked as of 2026-11-23
    Then the concept "l1_petition_cost_usd" is "<cost>" for "leader"
    Examples:
      | fte | nonprofit | filed      | cost |
      | 25  | false     | 2024-03-31 | 960  |
      | 25  | false     | 2024-04-01 | 1495 |
      | 26  | true      | 2024-03-31 | 960  |
      | 26  | true      | 2024-04-01 | 1195 |

  # Premium processing adds 2,500, then 2,805, then 2,965: to 960 before April 2024, to 2,485 later.
  Scenario Outline: premium processing as of <day>, filed on <filed>
    Given the fact "premium_processing_requested" of "leader" is "true"
    And the fact "petition_filed_date" of "leader" is "<filed>"
    When the firm is checked as of <day>
    Then the concept "l1_petition_cost_usd" is "<cost>" for "leader"
    Examples:
      | day        | filed      | cost |
      | 2024-01-15 | 2024-01-15 | 3460 |
      | 2024-02-26 | 2024-02-25 | 3460 |
      | 2024-02-26 | 2024-02-26 | 3765 |
      | 2026-01-11 | 2026-03-01 | 5290 |
      | 2026-01-12 | 2026-02-28 | 5290 |
      | 2026-01-12 | 2026-03-01 | 5450 |
      | 2026-11-23 | 2026-11-23 | 5450 |

  # The additional fee is 4,500 dollars: 2,485 and 4,500 are 6,985.
  Scenario Outline: most of the staff in H-1B or L-1 status, filed on <filed>
    Given the fact "h1b_l1_staff_pct" of "plant" is "60"
    And the fact "petition_filed_date" of "leader" is "<filed>"
    When the firm is checked as of 2026-11-23
    Then the concept "l1_petition_cost_usd" is "<cost>" for "leader"
    Examples:
      | filed      | cost |
      | 2015-12-18 | 5460 |
      | 2025-09-30 | 6985 |
      | 2025-10-01 | 6985 |
      | 2027-09-30 | 6985 |
      | 2027-10-01 | 2485 |

  # Before 2015-12-18 another sum applied, which is not given here.
  Scenario: the additional fee of before December 2015 is not given
    Given the fact "h1b_l1_staff_pct" of "plant" is "60"
    And the fact "petition_filed_date" of "leader" is "2015-12-17"
    When the firm is checked as of 2026-11-23
    Then the concept "l1_petition_cost_usd" is unknown for "leader"

  Scenario Outline: <fact> is unknown
    Given the fact "<fact>" of "<of>" is unknown
    When the firm is checked as of 2026-11-23
    Then the concept "l1_petition_cost_usd" is unknown for "leader"
    Examples:
      | of     | fact                         |
      | plant  | fte_employees                |
      | plant  | nonprofit_employer           |
      | leader | petitioner                   |
      | leader | petition_filed_date          |
      | leader | premium_processing_requested |
