Feature: Open issue: the prohibited-foreign-entity rules for facilities and storage

  Scenario: storage begun in March 2026
    Given a firm with
      | name | Hanbit |
    And an investment "ess" with
      | technology               | storage    |
      | construction_begin_date  | 2026-03-01 |
    When the firm is checked as of 2026-11-23
    Then the issue "facility-pfe-guidance" is raised for "ess"
    And it goes to "f-treas-irs"
    And its talking point says "Hanbit"
    And its talking point says "Storage"
    And its talking point says "2026-03-01"

  Scenario: at stake is the credit
    Given an entity "owner" with
      | is_pfe | false |
    And an investment "ess" with
      | taxpayer                           | owner       |
      | technology                         | storage     |
      | construction_begin_date            | 2026-03-01  |
      | placed_in_service_date             | 2027-06-30  |
      | taxable_year_begin                 | 2027-01-01  |
      | property_tangible_depreciable      | true        |
      | original_use_with_taxpayer         | true        |
      | macr_pct                           | 62          |
      | other_credits_on_facility          | none        |
      | sfe_effective_control_contract     | false       |
      | small_system_rented_to_third_party | false       |
      | qualified_investment_usd           | 100,000,000 |
      | pwa_met                            | true        |
      | energy_community                   | false       |
      | us_steel_100                       | false       |
      | low_income_allocation              | none        |
    When the firm is checked as of 2026-11-23
    Then the issue "facility-pfe-guidance" is raised for "ess"
    And it is worth 30,000,000 USD

  Scenario Outline: which facilities, begun when
    Given an investment "plant" with
      | technology              | <technology> |
      | construction_begin_date | <begin>      |
    When the firm is checked as of <day>
    Then the issue "facility-pfe-guidance" is <raised>

    Examples:
      | technology | begin      | day        | raised     |
      | wind       | 2026-01-01 | 2026-11-23 | raised     |
      | solar      | 2026-01-01 | 2026-11-23 | raised     |
      | nuclear    | 2026-01-01 | 2026-11-23 | raised     |
      | geothermal | 2026-01-01 | 2026-11-23 | raised     |
      | hydro      | 2026-01-01 | 2026-11-23 | raised     |
      | fuel_cell  | 2026-01-01 | 2026-11-23 | raised     |
      | combustion | 2026-01-01 | 2026-11-23 | not raised |
      | storage    | 2025-12-31 | 2026-11-23 | not raised |
      | storage    | 2026-01-01 | 2025-07-04 | raised     |
      | storage    | 2026-01-01 | 2025-07-03 | not raised |
      | storage    | 2026-01-01 | 2026-01-15 | raised     |
      |            | 2026-01-01 | 2026-11-23 | not raised |
