Feature: Open issue: materials and substrates are left out of Section 48D

  Scenario Outline: what raises it
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | facility_output     | <output>    |
      | qualified_basis_usd | 900,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-materials" is <raised>

    Examples:
      | output                | raised     |
      | polysilicon           | raised     |
      | gases_chemicals       | raised     |
      | photomask             | raised     |
      | packaging_substrate   | raised     |
      | photoresist           | raised     |
      | semiconductor_devices | not raised |
      |                       | not raised |

  Scenario: the glass-substrate plant goes to Treasury
    Given a firm with
      | name | Hanbit |
    And an investment "plant" with
      | facility_output     | packaging_substrate |
      | qualified_basis_usd | 900,000,000         |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-materials" is raised for "plant"
    And it goes to "f-treas-irs"
    And its talking point says "main output: Packaging substrates"
    And it is worth 900,000,000 USD
    And it is stale

  Scenario Outline: from the day of the Act
    Given an investment "plant" with
      | facility_output | photoresist |
    When the firm is checked as of <day>
    Then the issue "us-48d-materials" is <raised>

    Examples:
      | day        | raised     |
      | 2022-08-08 | not raised |
      | 2022-08-09 | raised     |
