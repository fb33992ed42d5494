Feature: Elective payment of the Section 48D credit

  Background:
    Given an entity "us" with
      | taxpayer_feoc      | false         |
      | claimed_48d_before | false         |
      | taxpayer_form      | c_corporation |
    And an investment "fab" with
      | taxpayer                           | us          |
      | construction_begin_date            | 2023-05-01  |
      | placed_in_service_date             | 2025-12-20  |
      | property_tangible_depreciable      | true        |
      | original_use_with_taxpayer         | true        |
      | property_integral                  | true        |
      | facility_output                    | packaging   |
      | qualifying_output_share_pct        | 100         |
      | property_relation_to_facility      | at_facility |
      | facility_in_us                     | true        |
      | applicable_transaction_in_tax_year | false       |
      | qualified_basis_usd                | 400,000,000 |
      | office_admin_basis_usd             | 20,000,000  |
      | rehabilitation_basis_usd           | 0           |
      | other_excluded_basis_usd           | 0           |
      | progress_expenditure_election      | false       |
      | wants_cash_payment                 | true        |
      | registration_number                | true        |
      | registration_date                  | 2026-05-01  |
      | registration_number_on_return      | true        |
      | election_made                      | true        |
      | return_filed_date                  | 2026-10-15  |
      | return_due_date_with_extensions    | 2026-10-15  |

  Scenario: E1, a corporation registered in May and files on extension
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" applies to "fab"
    # the credit: 25 % x 380 m
    And it is worth 95,000,000 USD
    And it is stale
    And it meets "us-48d-credit"
    And it obliges "forms"
    And it obliges "renew-number"
    And it does not oblige "entity-is-paid"
    # 120 days before 2026-10-15
    And the deadline "register" is 2026-06-17
    And the deadline "elect" is 2026-10-15

  Scenario: E2, without a registration number the election has no effect
    Given the fact "registration_number" of "fab" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" does not apply to "fab" because of "registered"
    And it cites "Treas. Reg. §1.48D-6(b)(1)-(2), (5)"
    And it is worth 0 USD

  Scenario: E3, a company whose tax class is not stated
    Given the fact "taxpayer_form" of "us" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" is undetermined for "fab" because of "elected-by-owner"
    And it wants the fact "taxpayer_form" of "us"

  Scenario: without the credit there is nothing to pay
    Given the fact "construction_begin_date" of "fab" is "2027-01-01"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" does not apply to "fab" because of "credit-exists"

  Scenario: a pending registration keeps it open
    Given the fact "registration_number" of "fab" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" is undetermined for "fab" because of "registered"
    And it wants the fact "registration_number" of "fab"
    And it is worth between 0 and 95,000,000 USD

  Scenario Outline: registration comes before the election
    Given the fact "registration_date" of "fab" is "<registered>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" <verdict> "fab" because of "registered"

    Examples:
      | registered | verdict           |
      | 2026-10-14 | applies to        |
      | 2026-10-15 | does not apply to |

  Scenario Outline: the number stands on the return
    Given the fact "registration_number_on_return" of "fab" is "<on return>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" <verdict> "fab" because of "number-on-return"

    Examples:
      | on return | verdict             |
      | true      | applies to          |
      | false     | does not apply to   |
      |           | is undetermined for |

  Scenario Outline: the return is timely
    Given the fact "return_filed_date" of "fab" is "<filed>"
    And the fact "return_due_date_with_extensions" of "fab" is "<due>"
    And the fact "return_filed_on_time" of "fab" is "<on time>"
    And the fact "election_made" of "fab" is "<elected>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" <verdict> "fab" because of "timely-return"

    Examples:
      | filed      | due        | on time | elected | verdict             |
      | 2026-10-15 | 2026-10-15 |         | true    | applies to          |
      | 2026-10-16 | 2026-10-15 |         | true    | does not apply to   |
      | 2026-10-15 |            | true    | true    | applies to          |
      | 2026-10-15 |            | false   | true    | does not apply to   |
      | 2026-10-15 |            |         | true    | is undetermined for |
      | 2026-10-15 | 2026-10-15 |         | false   | does not apply to   |

  # 270 days after 2022-08-09 are 2023-05-06.
  Scenario Outline: no election before the 270th day after the Act
    Given the fact "return_filed_date" of "fab" is "<filed>"
    And the fact "registration_date" of "fab" is "2023-05-01"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" <verdict> "fab" because of "not-too-early"

    Examples:
      | filed      | verdict           |
      | 2023-05-05 | does not apply to |
      | 2023-05-06 | applies to        |

  Scenario Outline: a partner or shareholder cannot elect for what the entity holds
    Given the fact "taxpayer_form" of "us" is "<form>"
    And the fact "elected_by_partner_or_shareholder" of "fab" is "<by owner>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" <verdict> "fab"
    And the criterion "elected-by-owner" is <outcome>

    Examples:
      | form          | by owner | verdict             | outcome |
      | partnership   | true     | does not apply to   | met     |
      | s_corporation | true     | does not apply to   | met     |
      | partnership   | false    | applies to          | unmet   |
      | partnership   |          | is undetermined for | unknown |
      | disregarded   | true     | applies to          | unmet   |

  Scenario Outline: the entity that holds the property is paid
    Given the fact "taxpayer_form" of "us" is "<form>"
    And the fact "elected_by_partner_or_shareholder" of "fab" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" applies to "fab"
    And it obliges "entity-is-paid"

    Examples:
      | form          |
      | partnership   |
      | s_corporation |

  Scenario: a firm that does not want cash has no days to keep
    Given the fact "wants_cash_payment" of "fab" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-48d-elective-pay" applies to "fab"
    And there is no deadline "register"
    And there is no deadline "elect"

  Scenario Outline: the temporary rule governed registration until the final rule of 2024
    Given the fact "registration_number" of "fab" is "<number>"
    When the firm is checked as of <day>
    Then "us-48d-elective-pay" <verdict> "fab"
    And the criterion "registered-under-temporary-rule" is <temporary>
    And the criterion "registered" is <final>

    Examples:
      | number | day        | verdict           | temporary    | final        |
      | false  | 2022-08-09 | applies to        | not in force | not in force |
      | false  | 2023-06-20 | applies to        | not in force | not in force |
      | false  | 2023-06-21 | does not apply to | unmet        | not in force |
      | false  | 2024-01-15 | does not apply to | unmet        | not in force |
      | true   | 2024-01-15 | applies to        | met          | not in force |
      | false  | 2024-05-09 | does not apply to | unmet        | not in force |
      | false  | 2024-05-10 | does not apply to | not in force | unmet        |
      | true   | 2025-06-30 | applies to        | not in force | met          |

  Scenario: before the Act there is no elective payment
    When the firm is checked as of 2022-08-08
    Then "us-48d-elective-pay" does not apply to "fab"
    And it is not in force

  Scenario: the first day of the Act
    When the firm is checked as of 2022-08-09
    Then "us-48d-elective-pay" applies to "fab"
