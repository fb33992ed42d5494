Feature: Qualified production property, 26 U.S.C. §168(n)
  A factory building that meets every condition, then one fact changed at a time.

  Background:
    Given an investment "shell" with
      | recovery_period_years      | 39                         |
      | property_integral          | true                       |
      | production_activity        | manufacturing              |
      | production_output          | tangible_personal_property |
      | substantial_transformation | true                       |
      | facility_in_us             | true                       |
      | original_use_with_taxpayer | true                       |
      | construction_begin_date    | 2025-06-01                 |
      | election_made              | true                       |
      | placed_in_service_date     | 2027-03-01                 |
      | production_space_pct       | 90                         |
      | ads_property               | false                      |
      | lessee_use                 | false                      |
      | building_use               | mixed                      |
      | building_basis_usd         | 300,000,000                |

  # --- worked examples of the sheet ---

  Scenario: example 1, a shell of 300 million with 90 percent of production
    When the firm is checked as of 2026-11-23
    Then "irc168n" applies to "shell"
    # 90 % x 300 m; at 21 percent at most 56.7 m of tax that year
    And it is worth 270,000,000 USD
    And it is stale
    And it obliges "proof-of-start"
    And it obliges "split-basis"

  Scenario: example 2, construction began in December 2024
    Given the fact "construction_begin_date" of "shell" is "2024-12-01"
    And the fact "property_acquired_date" of "shell" is "2024-12-01"
    When the firm is checked as of 2026-11-23
    Then "irc168n" does not apply to "shell" because of "begins-in-window"
    And it cites "26 U.S.C. §168(n)(2)(A)(v)"
    And it is worth 0 USD

  Scenario: example 3, an annex for the head office
    Given the fact "building_use" of "shell" is "office_or_other"
    And the fact "production_space_pct" of "shell" is "0"
    When the firm is checked as of 2026-11-23
    Then "irc168n" does not apply to "shell" because of "no-production-space"
    And it cites "26 U.S.C. §168(n)(2)(C)"

  Scenario: example 4, a building leased within the consolidated group
    Given the fact "lessee_use" of "shell" is "true"
    And the fact "lessor_related" of "shell" is "true"
    When the firm is checked as of 2026-11-23
    Then "irc168n" applies to "shell" because of "leased-to-stranger"

  Scenario: example 5, the split of the space is unknown
    Given the fact "production_space_pct" of "shell" is unknown
    And the fact "building_use" of "shell" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc168n" is undetermined for "shell" because of "no-production-space"
    And it wants the fact "production_space_pct" of "shell"
    And it is worth between 0 and 300,000,000 USD

  Scenario: with a mixed use the split only moves the amount
    Given the fact "production_space_pct" of "shell" is unknown
    When the firm is checked as of 2026-11-23
    Then "irc168n" applies to "shell"
    And it is worth between 0 and 300,000,000 USD

  # --- the law of the day ---

  Scenario Outline: no such law before 4 July 2025
    When the firm is checked as of <day>
    Then "irc168n" does not apply to "shell"
    And it is not in force

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2025-07-03 |

  Scenario Outline: law since
    When the firm is checked as of <day>
    Then "irc168n" applies to "shell"

    Examples:
      | day        |
      | 2025-07-04 |
      | 2026-01-15 |

  Scenario Outline: the notice of 20 February 2026 allows a related lessor
    Given the fact "lessee_use" of "shell" is "true"
    And the fact "lessor_related" of "shell" is "<related>"
    When the firm is checked as of <day>
    Then "irc168n" <verdict> "shell"
    And the criterion "leased" is <before>
    And the criterion "leased-to-stranger" is <since>

    Examples:
      | related | day        | verdict             | before       | since        |
      | true    | 2026-02-19 | does not apply to   | met          | not in force |
      | true    | 2026-02-20 | applies to          | not in force | unmet        |
      | false   | 2026-02-20 | does not apply to   | not in force | met          |
      |         | 2026-02-20 | is undetermined for | not in force | unknown      |

  Scenario Outline: without a lessee the relation does not matter
    Given the fact "lessee_use" of "shell" is "<leased>"
    And the fact "lessor_related" of "shell" is "<related>"
    When the firm is checked as of <day>
    Then "irc168n" <verdict> "shell"

    Examples:
      | leased | related | day        | verdict             |
      | false  | false   | 2026-02-20 | applies to          |
      | false  |         | 2026-01-15 | applies to          |
      |        |         | 2026-01-15 | is undetermined for |

  Scenario Outline: stored finished goods do not count by the notice
    Given the fact "building_use" of "shell" is "<use>"
    When the firm is checked as of <day>
    Then "irc168n" <verdict> "shell"
    And the criterion "finished-goods-storage" is <outcome>

    Examples:
      | use                    | day        | verdict           | outcome      |
      | finished_goods_storage | 2026-02-19 | applies to        | not in force |
      | finished_goods_storage | 2026-02-20 | does not apply to | met          |
      | raw_material_storage   | 2026-02-20 | applies to        | unmet        |

  # 95 % x 300 m = 285 m before the notice, the whole since
  Scenario Outline: from 95 percent the whole building counts, by the notice
    Given the fact "production_space_pct" of "shell" is "<share>"
    When the firm is checked as of <day>
    Then "irc168n" applies to "shell"
    And it is worth <worth> USD

    Examples:
      | share | day        | worth       |
      | 95    | 2026-02-19 | 285,000,000 |
      | 95    | 2026-02-20 | 300,000,000 |
      | 94.99 | 2026-02-20 | 284,970,000 |

  # --- each condition ---

  Scenario Outline: what the building is and what happens in it
    Given the fact "<fact>" of "shell" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc168n" <verdict> "shell" because of "<criterion>"

    Examples:
      | fact                       | value                      | verdict             | criterion                    |
      | recovery_period_years      | 39                         | applies to          | nonresidential-real-property |
      | recovery_period_years      | 38.5                       | does not apply to   | nonresidential-real-property |
      | recovery_period_years      | 39.5                       | does not apply to   | nonresidential-real-property |
      | recovery_period_years      |                            | is undetermined for | nonresidential-real-property |
      | property_integral          | true                       | applies to          | integral                     |
      | property_integral          | false                      | does not apply to   | integral                     |
      | property_integral          |                            | is undetermined for | integral                     |
      | production_activity        | manufacturing              | applies to          | production-activity          |
      | production_activity        | refining                   | applies to          | production-activity          |
      | production_activity        | agricultural_production    | applies to          | production-activity          |
      | production_activity        | chemical_production        | applies to          | production-activity          |
      | production_activity        | packaging_labelling        | does not apply to   | production-activity          |
      | production_activity        | minor_assembly             | does not apply to   | production-activity          |
      | production_activity        | other                      | does not apply to   | production-activity          |
      | production_activity        |                            | is undetermined for | production-activity          |
      | production_output          | tangible_personal_property | applies to          | qualified-product            |
      | production_output          | food_sold_in_same_building | does not apply to   | qualified-product            |
      | production_output          |                            | is undetermined for | qualified-product            |
      | substantial_transformation | true                       | applies to          | substantial-transformation   |
      | substantial_transformation | false                      | does not apply to   | substantial-transformation   |
      | substantial_transformation |                            | is undetermined for | substantial-transformation   |
      | election_made              | true                       | applies to          | elected                      |
      | election_made              | false                      | does not apply to   | elected                      |
      | election_made              |                            | is undetermined for | elected                      |
      | ads_property               | false                      | applies to          | alternative-system           |
      | ads_property               | true                       | does not apply to   | alternative-system           |
      | ads_property               |                            | is undetermined for | alternative-system           |

  Scenario Outline: offices only
    Given the fact "building_use" of "shell" is "<use>"
    And the fact "production_space_pct" of "shell" is "<share>"
    When the firm is checked as of 2026-11-23
    Then "irc168n" <verdict> "shell"
    And the criterion "no-production-space" is <outcome>

    Examples:
      | use             | share | verdict             | outcome |
      | office_or_other |       | does not apply to   | met     |
      | production      | 0.01  | applies to          | unmet   |
      | production      |       | applies to          | unmet   |
      | mixed           | 0     | is undetermined for | unknown |

  Scenario Outline: no production space at all, whatever the use is called
    Given the fact "building_use" of "shell" is unknown
    And the fact "production_space_pct" of "shell" is "<share>"
    When the firm is checked as of 2026-11-23
    Then "irc168n" <verdict> "shell"
    And the criterion "no-production-space" is <outcome>

    Examples:
      | share | verdict             | outcome |
      | 0     | does not apply to   | met     |
      | 0.01  | is undetermined for | unmet   |

  Scenario Outline: in the United States or a possession
    Given the fact "facility_in_us" of "shell" is "<us>"
    And the fact "production_country" of "shell" is "<country>"
    When the firm is checked as of 2026-11-23
    Then "irc168n" <verdict> "shell" because of "<criterion>"

    Examples:
      | us    | country    | verdict             | criterion        |
      | true  |            | applies to          | in-united-states |
      | false | possession | applies to          | in-possession    |
      | false | other      | does not apply to   | in-united-states |
      | false | other      | does not apply to   | in-possession    |
      | false |            | is undetermined for | in-possession    |

  Scenario Outline: a new building whose construction begins in the window
    Given the fact "original_use_with_taxpayer" of "shell" is "<new>"
    And the fact "acquired_used" of "shell" is "<used>"
    And the fact "construction_begin_date" of "shell" is "<begun>"
    And the fact "property_acquired_date" of "shell" is "2020-01-01"
    When the firm is checked as of 2026-11-23
    Then "irc168n" <verdict> "shell" because of "<criterion>"

    Examples:
      | new   | used  | begun      | verdict             | criterion        |
      | true  |       | 2025-01-19 | does not apply to   | begins-in-window |
      | true  |       | 2025-01-20 | applies to          | begins-in-window |
      | true  |       | 2028-12-31 | applies to          | begins-in-window |
      | true  |       | 2029-01-01 | does not apply to   | begins-in-window |
      | true  |       |            | is undetermined for | begins-in-window |
      | false |       | 2025-06-01 | does not apply to   | original-use     |
      |       | false | 2025-06-01 | applies to          | original-use     |
      |       | true  | 2025-06-01 | does not apply to   | original-use     |

  Scenario Outline: a used building that nobody produced in
    Given the fact "original_use_with_taxpayer" of "shell" is "false"
    And the fact "construction_begin_date" of "shell" is "2015-01-01"
    And the fact "property_acquired_date" of "shell" is "<acquired>"
    And the fact "contract_date" of "shell" is "<contract>"
    And the fact "used_in_production_2021_to_2025" of "shell" is "<produced>"
    And the fact "used_before" of "shell" is "<by taxpayer>"
    And the fact "purchased_under_section_179d" of "shell" is "<purchase>"
    When the firm is checked as of 2026-11-23
    Then "irc168n" <verdict> "shell" because of "<criterion>"

    Examples:
      | acquired   | contract   | produced | by taxpayer | purchase | verdict             | criterion             |
      | 2025-09-01 | 2025-08-01 | false    | false       | true     | applies to          | acquired-in-window    |
      | 2025-09-01 | 2025-08-01 | false    | false       | true     | applies to          | contract-in-window    |
      | 2025-09-01 | 2025-08-01 | false    | false       | true     | applies to          | no-earlier-production |
      | 2025-01-20 | 2025-01-20 | false    | false       | true     | applies to          | acquired-in-window    |
      | 2025-01-19 | 2025-01-20 | false    | false       | true     | does not apply to   | acquired-in-window    |
      | 2028-12-31 | 2025-08-01 | false    | false       | true     | applies to          | acquired-in-window    |
      | 2029-01-01 | 2025-08-01 | false    | false       | true     | does not apply to   | acquired-in-window    |
      | 2025-09-01 | 2025-01-19 | false    | false       | true     | does not apply to   | contract-in-window    |
      | 2025-09-01 |            | false    | false       | true     | is undetermined for | contract-in-window    |
      | 2025-09-01 | 2025-08-01 | true     | false       | true     | does not apply to   | no-earlier-production |
      | 2025-09-01 | 2025-08-01 |          | false       | true     | is undetermined for | no-earlier-production |
      | 2025-09-01 | 2025-08-01 | false    | true        | true     | does not apply to   | not-used-by-taxpayer  |
      | 2025-09-01 | 2025-08-01 | false    |             | true     | is undetermined for | not-used-by-taxpayer  |
      | 2025-09-01 | 2025-08-01 | false    | false       | false    | does not apply to   | purchased             |
      | 2025-09-01 | 2025-08-01 | false    | false       |          | is undetermined for | purchased             |

  Scenario Outline: placed in service after the Act and before 2031
    Given the fact "placed_in_service_date" of "shell" is "<service>"
    And the fact "placed_in_service_extension_granted" of "shell" is "<extension>"
    When the firm is checked as of 2026-11-23
    Then "irc168n" <verdict> "shell" because of "<criterion>"

    Examples:
      | service    | extension | verdict             | criterion                |
      | 2025-07-04 |           | does not apply to   | in-service-after-enactment |
      | 2025-07-05 |           | applies to          | in-service-after-enactment |
      | 2030-12-31 |           | applies to          | in-service-before-2031   |
      | 2031-01-01 | false     | does not apply to   | in-service-before-2031   |
      | 2031-01-01 | true      | applies to          | extended                 |
      | 2031-01-01 |           | is undetermined for | extended                 |

  # --- deadlines and neighbours ---

  Scenario Outline: the days to keep
    Given the fact "construction_begin_date" of "shell" is "<begun>"
    And the fact "placed_in_service_date" of "shell" is "<service>"
    And the fact "return_due_date_with_extensions" of "shell" is "2028-10-15"
    When the firm is checked as of 2026-11-23
    Then "irc168n" applies to "shell"
    And the deadline "elect" is 2028-10-15
    And the deadline "keep-in-production" is <keep>
    And the deadline "begin-construction" is 2028-12-31
    And the deadline "place-in-service" is 2030-12-31

    Examples:
      | begun      | service    | keep       |
      | 2026-11-24 | 2027-03-01 | 2037-02-28 |
      | 2027-06-01 | 2029-07-01 | 2039-06-30 |

  Scenario Outline: days that are past need no keeping
    Given the fact "construction_begin_date" of "shell" is "<begun>"
    And the fact "placed_in_service_date" of "shell" is "<service>"
    When the firm is checked as of 2026-11-23
    Then "irc168n" applies to "shell"
    And there is no deadline "<deadline>"

    Examples:
      | begun      | service    | deadline           |
      | 2026-11-23 | 2027-03-01 | begin-construction |
      | 2025-06-01 | 2026-11-23 | place-in-service   |

  Scenario: credits at the same plant
    Given a product "cells" with
      | investment | shell |
    When the firm is checked as of 2026-11-23
    Then "irc168n" applies to "shell"
    And it meets "us-48d-credit"
    And it meets "irc45x"
