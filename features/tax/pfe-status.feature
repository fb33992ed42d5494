Feature: Prohibited foreign entity

  Scenario Outline: the bar follows the concept
    Given an entity "maker" with
      | is_sfe           | <specified>  |
      | is_fie           | <influenced> |
      | is_pfe           | <declared>   |
      | taxable_year_end | 2026-12-31   |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "maker" because of "<limb>"
    And it cites "<cite>"
    And the deadline "clear-the-year" is 2026-12-31
    And it obliges "shareholder-agreement"

    Examples:
      | specified | influenced | declared | limb       | cite                            |
      | true      | false      |          | specified  | 26 U.S.C. §7701(a)(51)(B)       |
      | false     | true       |          | influenced | 26 U.S.C. §7701(a)(51)(D)(i)(I) |
      |           |            | true     | declared   | 26 U.S.C. §7701(a)(51)(A)(i)    |

  Scenario Outline: no such rule before 4 July 2025
    Given an entity "maker" with
      | is_sfe | true |
      | is_fie | true |
      | is_pfe | true |
    When the firm is checked as of <day>
    Then "pfe-status" does not apply to "maker"
    And it is not in force

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2025-07-03 |

  Scenario Outline: in force from 4 July 2025
    Given an entity "maker" with
      | is_sfe | true |
    When the firm is checked as of <day>
    Then "pfe-status" applies to "maker"

    Examples:
      | day        |
      | 2025-07-04 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: what was last verified in August 2026 is stale in November
    Given an entity "maker" with
      | is_sfe | true |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "maker"
    And it is stale

  Scenario Outline: neither
    Given an entity "maker" with
      | is_sfe | false      |
      | is_fie | false      |
      | is_pfe | <declared> |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" <answer> "maker" because of "<limb>"

    Examples:
      | declared | answer              | limb       |
      |          | does not apply to   | specified  |
      |          | does not apply to   | influenced |
      | false    | does not apply to   | declared   |
      | true     | is undetermined for | declared   |

  Scenario: example 1: a cathode joint venture in Korea with a Chinese holder of 24 percent
    Given an entity "cathode-jv" with
      | is_sfe                          | false         |
      | taxpayer_form                   | c_corporation |
      | sfe_can_appoint_covered_officer | false         |
      | debt_issued_to_sfe_usd          | 0             |
    And an owner of "cathode-jv" with
      | name       | Korean chemical maker |
      | is_sfe     | false                 |
      | voting_pct | 51                    |
      | value_pct  | 51                    |
    And an owner of "cathode-jv" with
      | name       | Japanese trader |
      | is_sfe     | false           |
      | voting_pct | 25              |
      | value_pct  | 25              |
    And an owner of "cathode-jv" with
      | name                    | Chinese cobalt maker |
      | country_of_organization | CN                   |
      | voting_pct              | 24                   |
      | value_pct               | 24                   |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" does not apply to "cathode-jv" because of "influenced"
    And the concept "foreign_influence" is false for "cathode-jv" because of "one-holds-quarter"

  Scenario: example 2: the holder of 24 percent may name one of five directors
    Given an entity "cathode-jv" with
      | is_sfe                 | false         |
      | taxpayer_form          | c_corporation |
      | debt_issued_to_sfe_usd | 0             |
    And an owner of "cathode-jv" with
      | is_sfe     | false |
      | voting_pct | 76    |
      | value_pct  | 76    |
    And an owner of "cathode-jv" with
      | name                        | Chinese cobalt maker |
      | country_of_organization     | CN                   |
      | voting_pct                  | 24                   |
      | value_pct                   | 24                   |
      | can_appoint_covered_officer | true                 |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "cathode-jv" because of "influenced"
    And the concept "foreign_influence" is true for "cathode-jv" because of "appoints-officer"

  Scenario: example 3: a wholly Korean-owned cathode company organised in Wuxi
    Given an entity "wuxi" with
      | country_of_organization | CN |
    And an owner of "wuxi" with
      | country_of_organization | KR  |
      | is_sfe                  | false |
      | voting_pct              | 100 |
      | value_pct               | 100 |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "wuxi" because of "specified"
    And the concept "foreign_controlled_in_itself" is true for "wuxi" because of "covered-place"

  Scenario: example 4: two unrelated Chinese holders of 22 and 20 percent
    Given an entity "us-sub" with
      | taxpayer_form   | c_corporation |
      | exchange_listed | none          |
      | pct_owned_by_listed_parent | 0 |
    And an owner of "us-sub" with
      | country_of_organization | CN |
      | voting_pct              | 22 |
      | value_pct               | 22 |
    And an owner of "us-sub" with
      | country_of_organization | CN |
      | voting_pct              | 20 |
      | value_pct               | 20 |
    And an owner of "us-sub" with
      | is_sfe     | false |
      | voting_pct | 58    |
      | value_pct  | 58    |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "us-sub" because of "influenced"
    And the concept "foreign_influence" is true for "us-sub" because of "together-hold-two-fifths"
    And the criterion "one-holds-quarter" is unmet

  Scenario: example 5: 150 of 1,000 million dollars borrowed from the branch of a Chinese state bank
    Given an entity "us-sub" with
      | taxpayer_form              | c_corporation |
      | exchange_listed            | none          |
      | pct_owned_by_listed_parent | 0             |
    And an owner of "us-sub" with
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    And an entity "state-bank" with
      | country_of_organization | CN |
      | government_of           | CN |
    And a debt of "us-sub" with
      | lender          | state-bank  |
      | debt_issued_usd | 150,000,000 |
    And a debt of "us-sub" with
      | lender_is_sfe   | false       |
      | debt_issued_usd | 850,000,000 |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "us-sub" because of "influenced"
    And the concept "foreign_influence" is true for "us-sub" because of "debt-issued"

  Scenario: example 6: a Korean fund with 27 percent whose own partners are undisclosed
    Given an entity "us-company" with
      | is_sfe                          | false         |
      | taxpayer_form                   | c_corporation |
      | exchange_listed                 | none          |
      | pct_owned_by_listed_parent      | 0             |
      | sfe_can_appoint_covered_officer | false         |
      | debt_issued_to_sfe_usd          | 0             |
    And an owner of "us-company" with
      | entity     | fund |
      | voting_pct | 27   |
      | value_pct  | 27   |
    And an owner of "us-company" with
      | is_sfe     | false |
      | voting_pct | 73    |
      | value_pct  | 73    |
    And an entity "fund" with
      | country_of_organization | KR          |
      | taxpayer_form           | partnership |
    And the owners of "fund" are not all known
    When the firm is checked as of 2026-11-23
    Then "pfe-status" is undetermined for "us-company" because of "influenced"
    And it wants the fact "owners" of "fund"

  Scenario: a joint venture taxed as a partnership is open with both results told
    Given an entity "us-jv" with
      | is_sfe                          | false       |
      | taxpayer_form                   | partnership |
      | exchange_listed                 | none        |
      | pct_owned_by_listed_parent      | 0           |
      | sfe_can_appoint_covered_officer | false       |
      | debt_issued_to_sfe_usd          | 0           |
    And an owner of "us-jv" with
      | country_of_organization | CN |
      | profits_pct             | 24 |
      | capital_pct             | 24 |
    And an owner of "us-jv" with
      | is_sfe      | false |
      | profits_pct | 76    |
      | capital_pct | 76    |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" is undetermined for "us-jv" because of "influenced"
    And it is unsettled

  Scenario: nothing can be re-cut in a company that is organised in a covered nation
    Given an entity "maker" with
      | country_of_organization | CN         |
      | taxable_year_end        | 2026-12-31 |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "maker" because of "specified"
    And there is no deadline "clear-the-year"
    And it does not oblige "shareholder-agreement"

  Scenario: nor in one that is listed
    Given an entity "maker" with
      | country_of_organization     | US         |
      | principal_place_of_business | US         |
      | is_qbu_in_covered_nation    | false      |
      | is_natural_person           | false      |
      | is_government_body          | false      |
      | on_list_154b                | true       |
      | taxable_year_end            | 2026-12-31 |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" applies to "maker" because of "specified"
    And there is no deadline "clear-the-year"
    And it does not oblige "shareholder-agreement"

  Scenario: owners that nobody names are to be disclosed within the year
    Given an entity "maker" with
      | is_sfe                      | false         |
      | taxpayer_form               | c_corporation |
      | exchange_listed             | none          |
      | pct_owned_by_listed_parent  | 0             |
      | country_of_organization     | US            |
      | principal_place_of_business | US            |
      | is_qbu_in_covered_nation    | false         |
      | is_natural_person           | false         |
      | is_government_body          | false         |
      | taxable_year_end            | 2026-12-31    |
    And an owner of "maker" with
      | voting_pct | 27 |
      | value_pct  | 27 |
    When the firm is checked as of 2026-11-23
    Then "pfe-status" is undetermined for "maker" because of "influenced"
    And the deadline "clear-the-year" is 2026-12-31
    And it obliges "shareholder-agreement"
