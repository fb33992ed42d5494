Feature: Employment verification on Form I-9

  Ten engineers of the background were hired by the US affiliate on its payroll in L-1 status.

  Background:
    Given an entity "affiliate" with
      | employer_headcount              | 400   |
      | federal_contract_with_far_clause | false |
    And an assignment "crew" with
      | employer                   | affiliate  |
      | visa_class                 | l1b        |
      | workers                    | 10         |
      | us_employer_hired_worker   | true       |
      | payroll_source             | us_source  |
      | state_of_work              | GA         |
      | e_verify_used              | true       |
      | i9_completed_business_days | 3          |
      | i9_violation               | none       |
      | penalty_assessed_date      | 2025-06-30 |

  Scenario Outline: a hire is verified, checked on <day>
    When the firm is checked as of <day>
    Then "i9-everify" applies to "crew" because of "us-hire"
    And it cites "INA §274A(b); 8 CFR 274a.2"
    And it obliges "form-i-9"
    And it obliges "answer-an-inspection"
    And it obliges "internal-audit"
    And it meets "labor-through-contract"
    And the criterion "i9-late" is unmet
    And it is worth 0 USD
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 1, four hundred staff in Georgia and no E-Verify
    Given the fact "e_verify_used" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "i9-everify" applies to "crew"
    And "i9-everify-state" applies to "crew" because of "georgia"
    And the criterion "not-used" is met
    And it obliges "run-e-verify"

  Scenario Outline: example 2, a <class> visitor on Korean pay
    Given the fact "visa_class" of "crew" is "<class>"
    And the fact "payroll_source" of "crew" is "korea_only"
    And the fact "us_employer_hired_worker" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "i9-everify" does not apply to "crew" because of "visitor-on-korean-pay"
    And "i9-everify" does not apply to "crew" because of "us-hire"
    Examples:
      | class |
      | b1    |
      | esta  |

  Scenario: example 3, whether a US employer hired them is unknown
    Given the fact "us_employer_hired_worker" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "i9-everify" is undetermined for "crew" because of "us-hire"
    And it wants the fact "us_employer_hired_worker"

  Scenario Outline: visa <class>, hired <hired>, paid from <pay>
    Given the fact "visa_class" of "crew" is "<class>"
    And the fact "us_employer_hired_worker" of "crew" is "<hired>"
    And the fact "payroll_source" of "crew" is "<pay>"
    When the firm is checked as of 2026-01-15
    Then "i9-everify" <verdict> "crew" because of "<criterion>"
    Examples:
      | class | hired | pay        | verdict             | criterion |
      | l1b   | true  | us_source  | applies to          | us-payroll |
      | l1b   | true  | mixed      | applies to          | us-payroll |
      | l1b   | true  | korea_only | does not apply to   | us-payroll |
      | l1b   | true  |            | is undetermined for | us-payroll |
      | l1b   | false | us_source  | does not apply to   | us-hire    |
      | b1    | true  | us_source  | applies to          | us-payroll |

  Scenario: L-1 staff on Korean pay are not visitors
    Given the fact "payroll_source" of "crew" is "korea_only"
    When the firm is checked as of 2026-01-15
    Then "i9-everify" does not apply to "crew" because of "us-payroll"
    And the criterion "visitor-on-korean-pay" is unmet

  Scenario Outline: the form is completed within <days> business days
    Given the fact "i9_completed_business_days" of "crew" is "<days>"
    When the firm is checked as of 2026-01-15
    Then "i9-everify" applies to "crew"
    And the criterion "i9-late" is <outcome>
    Examples:
      | days | outcome |
      | 3    | unmet   |
      | 4    | met     |
      |      | unknown |

  # --- penalties: ten workers, so ten times the range of the day ---

  # From 12 February to 27 June 2024 sources disagree which figures hold: the range spans both.
  Scenario Outline: <violation>, assessed on <day>
    Given the fact "i9_violation" of "crew" is "<violation>"
    And the fact "penalty_assessed_date" of "crew" is "<day>"
    When the firm is checked as of 2026-01-15
    Then "i9-everify" applies to "crew"
    And it is worth between <most> and <least> USD
    Examples:
      | violation      | day        | least    | most     |
      | paperwork      | 2023-01-30 | -2,720   | -27,010  |
      | paperwork      | 2024-02-11 | -2,720   | -27,010  |
      | knowing_first  | 2023-01-30 | -6,760   | -54,040  |
      | knowing_first  | 2024-02-11 | -6,760   | -54,040  |
      | knowing_second | 2023-01-30 | -54,040  | -135,080 |
      | knowing_second | 2024-02-11 | -54,040  | -135,080 |
      | knowing_later  | 2023-01-30 | -81,060  | -270,180 |
      | knowing_later  | 2024-02-11 | -81,060  | -270,180 |
      | paperwork      | 2024-02-12 | -2,720   | -27,890  |
      | paperwork      | 2024-06-27 | -2,720   | -27,890  |
      | knowing_first  | 2024-02-12 | -6,760   | -55,790  |
      | knowing_first  | 2024-06-27 | -6,760   | -55,790  |
      | knowing_second | 2024-02-12 | -54,040  | -139,460 |
      | knowing_second | 2024-06-27 | -54,040  | -139,460 |
      | knowing_later  | 2024-02-12 | -81,060  | -278,940 |
      | knowing_later  | 2024-06-27 | -81,060  | -278,940 |
      | paperwork      | 2024-06-28 | -2,810   | -27,890  |
      | paperwork      | 2025-01-01 | -2,810   | -27,890  |
      | knowing_first  | 2024-06-28 | -6,980   | -55,790  |
      | knowing_first  | 2025-01-01 | -6,980   | -55,790  |
      | knowing_second | 2024-06-28 | -55,790  | -139,460 |
      | knowing_second | 2025-01-01 | -55,790  | -139,460 |
      | knowing_later  | 2024-06-28 | -83,690  | -278,940 |
      | knowing_later  | 2025-01-01 | -83,690  | -278,940 |
      | paperwork      | 2025-01-02 | -2,880   | -28,610  |
      | paperwork      | 2026-01-15 | -2,880   | -28,610  |
      | knowing_first  | 2025-01-02 | -7,160   | -57,240  |
      | knowing_first  | 2026-01-15 | -7,160   | -57,240  |
      | knowing_second | 2025-01-02 | -57,240  | -143,080 |
      | knowing_second | 2026-01-15 | -57,240  | -143,080 |
      | knowing_later  | 2025-01-02 | -85,860  | -286,190 |
      | knowing_later  | 2026-01-15 | -85,860  | -286,190 |

  # The figures of 2026, and those before 30 January 2023, are not seen.
  Scenario Outline: <violation>, assessed on <day>, no figure is seen
    Given the fact "i9_violation" of "crew" is "<violation>"
    And the fact "penalty_assessed_date" of "crew" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "i9-everify" applies to "crew"
    And it is worth at most 0 USD
    Examples:
      | violation     | day        |
      | paperwork     | 2023-01-29 |
      | knowing_first | 2023-01-29 |
      | paperwork     | 2026-01-16 |
      | knowing_later | 2026-01-16 |

  Scenario Outline: the penalty assessed is <penalty> USD a worker
    Given the fact "i9_violation" of "crew" is "paperwork"
    And the fact "i9_penalty_per_worker_usd" of "crew" is "<penalty>"
    When the firm is checked as of 2026-01-15
    Then "i9-everify" applies to "crew"
    And it is worth <worth> USD
    Examples:
      | penalty | worth   |
      | 1,000   | -10,000 |
