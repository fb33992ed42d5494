Feature: What the routes cost in government fees

  Nothing but what a fee turns on is known of the groups here, so every route is undetermined and may cost nothing: the lower end of
  the range is the cost.  A cost is negative.

  Background:
    Given an entity "plant" with
      | fte_employees      | 300   |
      | nonprofit_employer | false |
      | employer_headcount | 300   |
      | h1b_l1_staff_pct   | 10    |
    And an assignment "group" with
      | workers                      | 4          |
      | petitioner                   | plant      |
      | petition_filed_date          | 2026-04-01 |
      | visa_application_date        | 2026-05-01 |
      | premium_processing_requested | false      |
      | petitions_count              | 2          |
      | registration_fiscal_year     | 2027       |
      | h1b_cap_exempt               | false      |
      | beneficiary_outside_us       | true       |

  # 160, then 185 dollars for each of the four.
  Scenario Outline: a visitor's visa for <route>, applied for on <applied>
    Given the fact "visa_application_date" of "group" is "<applied>"
    When the firm is checked as of 2026-11-23
    Then "<route>" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | route      | applied    | worth |
      | b1-general | 2023-06-16 | -640  |
      | b1-general | 2023-06-17 | -740  |
      | b1-general | 2026-05-01 | -740  |
      | b1-ciw     | 2023-06-16 | -640  |
      | b1-ciw     | 2023-06-17 | -740  |
      | b1-trainer | 2026-05-01 | -740  |
      | b1-biloh   | 2023-06-16 | -640  |
      | b1-biloh   | 2023-06-17 | -740  |

  # The petition of 2,485 and 190, then 205 dollars for the visa, four times.
  Scenario Outline: an individual L-1 for <route>, visa applied for on <applied>
    Given the fact "visa_application_date" of "group" is "<applied>"
    When the firm is checked as of 2026-11-23
    Then "<route>" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | route | applied    | worth   |
      | l1a   | 2023-06-16 | -10,700 |
      | l1a   | 2023-06-17 | -10,760 |
      | l1a   | 2026-05-01 | -10,760 |
      | l1b   | 2023-06-16 | -10,700 |
      | l1b   | 2026-05-01 | -10,760 |

  # On 2024-01-15: 460 and 500 for the petition, 205 for the visa.
  Scenario: an L-1 in January 2024
    Given the fact "petition_filed_date" of "group" is "2024-01-15"
    And the fact "visa_application_date" of "group" is "2024-01-15"
    When the firm is checked as of 2024-01-15
    Then "l1a" is undetermined for "group"
    And it is worth between -4,660 and 0 USD
    And "l1b" is undetermined for "group"
    And it is worth between -4,660 and 0 USD

  # The size of the employer is open between 695 and 1,385, the asylum fee between 0 and 600: at most 2,690 with the visa.
  Scenario: the size of the petitioner is unknown
    Given the fact "fte_employees" of "plant" is unknown
    When the firm is checked as of 2026-11-23
    Then "l1a" is undetermined for "group"
    And it is worth between -10,760 and 0 USD

  # Under a blanket petition the visa of 205 and the fraud fee of 500 are paid for each, 705; most staff in H-1B or L-1 adds 4,500.
  Scenario Outline: under a blanket petition with <share> percent of the staff in H-1B or L-1 status
    Given the fact "h1b_l1_staff_pct" of "plant" is "<share>"
    And the fact "visa_application_date" of "group" is "<applied>"
    When the firm is checked as of 2026-11-23
    Then "l1-blanket" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | share | applied    | worth   |
      | 50    | 2026-05-01 | -2,820  |
      | 50.01 | 2026-05-01 | -20,820 |
      | 50.01 | 2023-06-16 | -20,760 |

  # The petition of 3,595; the visa of 205 only for who comes from abroad.
  Scenario Outline: an H-1B, workers outside the United States: <outside>
    Given the fact "beneficiary_outside_us" of "group" is "<outside>"
    When the firm is checked as of 2026-11-23
    Then "h1b" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | outside | worth   |
      | true    | -15,200 |
      | false   | -14,380 |
      |         | -15,200 |

  # Two petitions for the four of H-2B: 1,080, 600 and 150 each; visas of 205 for four.  Before April 2024 the petition is 460 and 150.
  Scenario Outline: H-2B for an employer of <fte>, non-profit: <nonprofit>, filed on <filed>, as of <day>
    Given the fact "fte_employees" of "plant" is "<fte>"
    And the fact "nonprofit_employer" of "plant" is "<nonprofit>"
    And the fact "petition_filed_date" of "group" is "<filed>"
    When the firm is checked as of <day>
    Then "h2b" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | fte | nonprofit | filed      | day        | worth  |
      | 26  | false     | 2026-04-01 | 2026-11-23 | -4,480 |
      | 25  | false     | 2026-04-01 | 2026-11-23 | -2,800 |
      | 26  | true      | 2026-04-01 | 2026-11-23 | -2,200 |
      | 26  | false     | 2024-04-01 | 2024-01-31 | -4,480 |
      | 25  | false     | 2024-04-01 | 2024-01-31 | -2,800 |
      | 26  | true      | 2024-04-01 | 2024-01-31 | -2,200 |
      | 26  | false     | 2024-04-01 | 2024-01-30 | -2,040 |
      | 25  | false     | 2024-04-01 | 2024-01-30 | -2,040 |
      | 26  | true      | 2024-04-01 | 2024-01-30 | -2,040 |
      | 26  | false     | 2024-03-31 | 2024-01-31 | -2,040 |
      | 25  | false     | 2024-03-31 | 2024-01-31 | -2,040 |
      | 26  | true      | 2024-03-31 | 2024-01-31 | -2,040 |

  # 1,500, then 1,685, then 1,780 for each of the two petitions, on top of 2,040 or 4,480.
  Scenario Outline: premium processing of H-2B as of <day>, filed on <filed>
    Given the fact "premium_processing_requested" of "group" is "true"
    And the fact "petition_filed_date" of "group" is "<filed>"
    When the firm is checked as of <day>
    Then "h2b" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | day        | filed      | worth  |
      | 2026-11-23 | 2024-02-25 | -5,040 |
      | 2026-11-23 | 2024-02-26 | -5,410 |
      | 2026-11-23 | 2026-02-28 | -7,850 |
      | 2026-11-23 | 2026-03-01 | -8,040 |
      | 2026-01-11 | 2026-03-01 | -7,850 |
      | 2026-01-12 | 2026-03-01 | -8,040 |

  # Never more petitions than workers: four of 1,830 and the visas.
  Scenario Outline: <petitions> petitions for the four of H-2B
    Given the fact "petitions_count" of "group" is "<petitions>"
    When the firm is checked as of 2026-11-23
    Then "h2b" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | petitions | worth  |
      | 1         | -2,650 |
      | 9         | -8,140 |
      |           | -8,140 |

  # Two petitions for the four of H-3: 1,015 and 600 each; visas of 205 for four.
  Scenario Outline: H-3 for an employer of <fte>, non-profit: <nonprofit>, filed on <filed>, as of <day>
    Given the fact "fte_employees" of "plant" is "<fte>"
    And the fact "nonprofit_employer" of "plant" is "<nonprofit>"
    And the fact "petition_filed_date" of "group" is "<filed>"
    When the firm is checked as of <day>
    Then "h3" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | fte | nonprofit | filed      | day        | worth  |
      | 26  | false     | 2026-04-01 | 2026-11-23 | -4,050 |
      | 25  | false     | 2026-04-01 | 2026-11-23 | -2,440 |
      | 26  | true      | 2026-04-01 | 2026-11-23 | -1,840 |
      | 26  | false     | 2024-04-01 | 2024-01-31 | -4,050 |
      | 25  | false     | 2024-04-01 | 2024-01-31 | -2,440 |
      | 26  | true      | 2024-04-01 | 2024-01-31 | -1,840 |
      | 26  | false     | 2024-04-01 | 2024-01-30 | -1,740 |
      | 25  | false     | 2024-04-01 | 2024-01-30 | -1,740 |
      | 26  | true      | 2024-04-01 | 2024-01-30 | -1,740 |
      | 26  | false     | 2024-03-31 | 2024-01-31 | -1,740 |
      | 25  | false     | 2024-03-31 | 2024-01-31 | -1,740 |
      | 26  | true      | 2024-03-31 | 2024-01-31 | -1,740 |

  Scenario: premium processing of H-3 adds 2,965 to each of the two petitions
    Given the fact "premium_processing_requested" of "group" is "true"
    When the firm is checked as of 2026-11-23
    Then "h3" is undetermined for "group"
    And it is worth between -9,980 and 0 USD

  # 160, then 185 dollars for the visa and 220 for the record, four times.
  Scenario Outline: a J-1 visa applied for on <applied>
    Given the fact "visa_application_date" of "group" is "<applied>"
    When the firm is checked as of 2026-11-23
    Then "j1-ti" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | applied    | worth  |
      | 2023-06-16 | -1,520 |
      | 2023-06-17 | -1,620 |

  # The petition of 1,055, the asylum fee of 600 and the visa of 205, four times.
  Scenario Outline: O-1 for an employer of <fte>, non-profit: <nonprofit>, filed on <filed>, as of <day>
    Given the fact "fte_employees" of "plant" is "<fte>"
    And the fact "nonprofit_employer" of "plant" is "<nonprofit>"
    And the fact "petition_filed_date" of "group" is "<filed>"
    When the firm is checked as of <day>
    Then "o1" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | fte | nonprofit | filed      | day        | worth  |
      | 26  | false     | 2026-04-01 | 2026-11-23 | -7,440 |
      | 25  | false     | 2026-04-01 | 2026-11-23 | -4,140 |
      | 26  | true      | 2026-04-01 | 2026-11-23 | -2,940 |
      | 26  | false     | 2024-04-01 | 2024-01-31 | -7,440 |
      | 25  | false     | 2024-04-01 | 2024-01-31 | -4,140 |
      | 26  | true      | 2024-04-01 | 2024-01-31 | -2,940 |
      | 26  | false     | 2024-04-01 | 2024-01-30 | -2,660 |
      | 25  | false     | 2024-04-01 | 2024-01-30 | -2,660 |
      | 26  | true      | 2024-04-01 | 2024-01-30 | -2,660 |
      | 26  | false     | 2024-03-31 | 2024-01-31 | -2,660 |
      | 25  | false     | 2024-03-31 | 2024-01-31 | -2,660 |
      | 26  | true      | 2024-03-31 | 2024-01-31 | -2,660 |

  Scenario: premium processing of O-1 adds 2,965 for each
    Given the fact "premium_processing_requested" of "group" is "true"
    When the firm is checked as of 2026-11-23
    Then "o1" is undetermined for "group"
    And it is worth between -19,300 and 0 USD

  # 205, then 315 dollars for each of the four.
  Scenario Outline: a treaty visa for <route>, applied for on <applied>
    Given the fact "visa_application_date" of "group" is "<applied>"
    When the firm is checked as of 2026-11-23
    Then "<route>" is undetermined for "group"
    And it is worth between <worth> and 0 USD
    Examples:
      | route                 | applied    | worth  |
      | e-employee-supervisor | 2023-06-16 | -820   |
      | e-employee-supervisor | 2023-06-17 | -1,260 |
      | e-employee-essential  | 2023-06-16 | -820   |
      | e-employee-essential  | 2023-06-17 | -1,260 |

  # --- groups that qualify, so that the cost stands without a range ---------------------------------------------------------

  # A trainee's visa of 205 and the petition of 1,015 and 600 or 510 and 300; a visa of 185 and 220 for the exchange visitor's record.
  Scenario Outline: a trainee by <route>, visa applied for on <applied>, <fte> full-time equivalents
    Given the fact "fte_employees" of "plant" is "<fte>"
    And an assignment "trainee" with
      | workers                       | 1                |
      | petitioner                    | plant            |
      | petitions_count               | 1                |
      | petition_filed_date           | 2026-04-01       |
      | program_start_date            | 2026-04-01       |
      | visa_application_date         | <applied>        |
      | premium_processing_requested  | false            |
      | role_type                     | trainee          |
      | activities                    | receive_training |
      | training_available_in_korea   | false            |
      | post_in_normal_staffing       | false            |
      | productive_work_incidental    | true             |
      | training_for_career_abroad    | true             |
      | training_plan_structured      | true             |
      | skills_already_held           | false            |
      | sponsor_designated            | true             |
      | ds_2019_issued                | true             |
      | ds_7002_signed                | true             |
      | degree_level                  | bachelor         |
      | work_experience_abroad_months | 24               |
      | training_field_listed         | true             |
      | english_sufficient            | true             |
      | exchange_insurance            | true             |
      | unskilled_or_casual_labor     | false            |
      | displaces_us_worker           | false            |
    When the firm is checked as of 2026-11-23
    Then "<route>" applies to "trainee"
    And it is worth <worth> USD
    Examples:
      | route | applied    | fte | worth  |
      | h3    | 2023-06-16 | 26  | -1,805 |
      | h3    | 2023-06-17 | 26  | -1,820 |
      | h3    | 2023-06-17 | 25  | -1,015 |
      | j1-ti | 2023-06-16 | 26  | -380   |
      | j1-ti | 2023-06-17 | 26  | -405   |

  Scenario Outline: a chemist with a major prize, <fte> full-time equivalents
    Given the fact "fte_employees" of "plant" is "<fte>"
    And an assignment "chemist" with
      | workers                      | 1                    |
      | petitioner                   | plant                |
      | petition_filed_date          | 2026-04-01           |
      | visa_application_date        | 2026-05-01           |
      | premium_processing_requested | false                |
      | activities                   | meetings_negotiation |
      | major_prize                  | true                 |
      | peer_consultation_obtained   | true                 |
      | us_petitioner                | us_employer          |
    When the firm is checked as of 2026-11-23
    Then "o1" applies to "chemist"
    And it is worth <worth> USD
    Examples:
      | fte | worth  |
      | 25  | -1,035 |
      | 26  | -1,860 |

  # The petition of 1,080, 600 and 150 (before April 2024 of 460 and 150), the visa of 205, and premium processing.
  Scenario Outline: a builder under a petition filed on <filed>, premium processing, as of <day>
    Given the fact "fte_employees" of "plant" is "<fte>"
    And an assignment "builder" with
      | workers                      | 1                     |
      | worker_nationality           | KR                    |
      | petitioner                   | plant                 |
      | petitions_count              | 1                     |
      | petition_filed_date          | <filed>               |
      | visa_application_date        | 2026-05-01            |
      | premium_processing_requested | true                  |
      | activities                   | hands_on_construction |
      | need_kind                    | one_time              |
      | need_months                  | 14                    |
      | need_new_and_not_recurring   | true                  |
      | labor_certification          | true                  |
      | us_worker_shortage_shown     | true                  |
      | no_adverse_wage_effect       | true                  |
      | h2b_cap_room                 | true                  |
    When the firm is checked as of <day>
    Then "h2b" applies to "builder"
    And it is worth <worth> USD
    Examples:
      | day        | filed      | fte | worth  |
      | 2026-11-23 | 2024-02-25 | 26  | -2,315 |
      | 2026-11-23 | 2024-02-26 | 26  | -2,500 |
      | 2026-11-23 | 2026-02-28 | 26  | -3,720 |
      | 2026-11-23 | 2026-03-01 | 26  | -3,815 |
      | 2026-11-23 | 2026-03-01 | 25  | -2,975 |
      | 2026-01-11 | 2026-03-01 | 26  | -3,720 |
      | 2026-01-12 | 2026-03-01 | 26  | -3,815 |

  # Twelve visitors' visas at 160 or 185; one treaty visa at 205 or 315.
  Scenario Outline: the plant of the example, <group> by <route>, visa applied for on <applied>
    Given the firm file "examples/korean-battery-plant.yaml"
    And the fact "visa_application_date" of "<group>" is "<applied>"
    When the firm is checked as of 2026-11-23
    Then "<route>" applies to "<group>"
    And it is worth <worth> USD
    Examples:
      | group         | route                 | applied    | worth  |
      | installers    | b1-ciw                | 2023-06-16 | -1,920 |
      | installers    | b1-ciw                | 2023-06-17 | -2,220 |
      | plant-manager | e-employee-supervisor | 2023-06-16 | -205   |
      | plant-manager | e-employee-supervisor | 2023-06-17 | -315   |
