Feature: Open issue: bills to extend or widen Section 48D

  Scenario: E1, a plant that starts in June 2027 is not covered today
    Given a firm with
      | name | Hanbit |
    And an investment "fab" with
      | facility_output         | semiconductor_devices |
      | construction_begin_date | 2027-06-01            |
      | qualified_basis_usd     | 2,000,000,000         |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-extension" is raised for "fab"
    And it goes to "f-congress"
    And its talking point says "Hanbit"
    And its talking point says "first day of construction: 2027-06-01"
    And its talking point says "H.R. 3204, S. 1642, H.R. 6055, H.R. 8959"
    And it is worth 2,000,000,000 USD
    And it is stale

  Scenario: E2, a photoresist plant begun in March 2026 is outside the definition
    Given an investment "resist" with
      | facility_output         | photoresist |
      | construction_begin_date | 2026-03-01  |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-extension" is raised for "resist"
    And its talking point says "main output: Photoresist; first day of construction: 2026-03-01"
    And its talking point says "where construction has not begun"
    And its talking point says "주요 생산품: 포토레지스트, 착공일: 2026-03-01"

  Scenario: E3, a chip fab begun in 2025 raises nothing
    Given an investment "fab" with
      | facility_output         | semiconductor_devices |
      | construction_begin_date | 2025-06-01            |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-extension" is not raised

  Scenario Outline: the first day too late
    Given an investment "fab" with
      | facility_output         | semiconductor_devices |
      | construction_begin_date | <begin>               |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-extension" is <raised>

    Examples:
      | begin      | raised     |
      | 2026-12-31 | not raised |
      | 2027-01-01 | raised     |

  Scenario Outline: the materials
    Given an investment "plant" with
      | facility_output         | <output>   |
      | construction_begin_date | 2026-03-01 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-extension" is <raised>

    Examples:
      | output              | raised     |
      | polysilicon         | raised     |
      | gases_chemicals     | raised     |
      | photomask           | raised     |
      | packaging_substrate | raised     |
      | photoresist         | raised     |
      | wafers              | not raised |

  Scenario Outline: the bills by the day
    Given an investment "plant" with
      | facility_output | photoresist |
    When the firm is checked as of <day>
    Then the issue "us-48d-extension" is raised
    And its talking point says "Pending when last seen: <bills> ("

    Examples:
      | day        | bills                                    |
      | 2024-12-19 | S. 5604                                  |
      | 2025-01-03 | S. 5604                                  |
      | 2025-01-04 | none (없음)                                |
      | 2025-05-04 | none (없음)                                |
      | 2025-05-05 | H.R. 3204                                |
      | 2025-05-06 | H.R. 3204                                |
      | 2025-05-07 | H.R. 3204, S. 1642                       |
      | 2025-06-30 | H.R. 3204, S. 1642                       |
      | 2025-11-16 | H.R. 3204, S. 1642                       |
      | 2025-11-17 | H.R. 3204, S. 1642, H.R. 6055            |
      | 2026-01-15 | H.R. 3204, S. 1642, H.R. 6055            |
      | 2026-05-20 | H.R. 3204, S. 1642, H.R. 6055            |
      | 2026-05-21 | H.R. 3204, S. 1642, H.R. 6055, H.R. 8959 |

  Scenario Outline: no bill was pending before
    Given an investment "plant" with
      | facility_output | photoresist |
    When the firm is checked as of <day>
    Then the issue "us-48d-extension" is not raised

    Examples:
      | day        |
      | 2024-01-15 |
      | 2024-12-18 |

  Scenario: without an output and a start nothing is raised
    Given an investment "plant"
    When the firm is checked as of 2026-11-23
    Then the issue "us-48d-extension" is not raised
