Feature: Open issue: timing of the cash payment of Section 48D

  Scenario Outline: a taxpayer that wants cash
    Given a firm with
      | name | Hanbit |
    And an investment "fab" with
      | wants_cash_payment | <wants> |
    When the firm is checked as of <day>
    Then the issue "us-48d-cash-timing" is <raised>

    Examples:
      | wants | day        | raised     |
      | true  | 2026-11-23 | raised     |
      | false | 2026-11-23 | not raised |
      |       | 2026-11-23 | not raised |
      | true  | 2022-08-09 | raised     |
      | true  | 2022-08-08 | not raised |

  Scenario: it goes to Treasury and the IRS
    Given a firm with
      | name | Hanbit |
    And an investment "fab" with
      | wants_cash_payment      | true       |
      | construction_begin_date | 2027-01-01 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-cash-timing" is raised for "fab"
    And it goes to "f-treas-irs"
    And its talking point says "Hanbit is paid only after the return"
    # without the credit nothing is at stake
    And it is worth 0 USD
