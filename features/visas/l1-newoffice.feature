Feature: L-1 new office

  The chief executive of a Korean supplier opens its company in Alabama, three months old, in a leased office.

  Background:
    Given an entity "us-unit" with
      | us_entity_doing_business_months | 3    |
      | us_entity_does_business         | true |
      | premises_secured                | true |
      | new_office_supports_manager     | true |
      | new_office_can_pay_and_start    | true |
      | new_office_staffed              | true |
    And an assignment "team" with
      | petitioner                         | us-unit    |
      | qualifying_relationship            | subsidiary |
      | employed_abroad_months_last_36     | 36         |
      | employment_continuous              | true       |
      | role_abroad                        | executive  |
      | role_type                          | executive  |
      | supervised_staff_are_professionals | true       |
      | specialised_knowledge              | false      |
      | new_office_extension               | false      |
      | travel_date                        | 2026-02-02 |

  Scenario Outline: example 1, a company of three months with a leased office receives its chief executive, checked on <day>
    When the firm is checked as of <day>
    Then "l1-newoffice" applies to "team" because of "premises"
    And it cites "8 CFR 214.2(l)(3)(v)(A),(vi)(A)"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 1, the first approval is for one year
    When the firm is checked as of 2026-01-12
    Then "l1-newoffice" applies to "team"
    And the deadline "extension-file" is 2027-02-02
    And it obliges "lease-and-plan"
    And it obliges "keep-extension-file"

  Scenario: example 2, eighteen months in operation
    Given the fact "us_entity_doing_business_months" of "us-unit" is "18"
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" does not apply to "team" because of "under-a-year"

  Scenario: example 3, the lease is not signed yet
    Given the fact "premises_secured" of "us-unit" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" is undetermined for "team" because of "premises"
    And it wants the fact "premises_secured" of "us-unit"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "l1-newoffice" applies to "team"
    And it is stale

  Scenario Outline: <months> months in business
    Given the fact "us_entity_doing_business_months" of "us-unit" is "<months>"
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" <verdict> "team" because of "under-a-year"
    Examples:
      | months | verdict             |
      | 11     | applies to          |
      | 12     | does not apply to   |
      |        | is undetermined for |

  Scenario: no premises, only a shell
    Given the fact "premises_secured" of "us-unit" is "false"
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" does not apply to "team" because of "premises"

  Scenario Outline: the worker's <fact> is <value>
    Given the fact "<fact>" of "team" is "<value>"
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" <verdict> "team" because of "<criterion>"
    Examples:
      | fact                           | value                 | verdict             | criterion         |
      | qualifying_relationship        | contract_only         | does not apply to   | qualifying-entity |
      | qualifying_relationship        |                       | is undetermined for | qualifying-entity |
      | employed_abroad_months_last_36 | 11                    | does not apply to   | year-abroad       |
      | employed_abroad_months_last_36 | 12                    | applies to          | year-abroad       |
      | employed_abroad_months_last_36 |                       | is undetermined for | year-abroad       |
      | role_type                      | operator              | does not apply to   | leader            |
      | role_abroad                    | manager               | applies to          | leader-abroad     |
      | role_abroad                    | specialised_knowledge | does not apply to   | leader-abroad     |
      | role_abroad                    |                       | is undetermined for | leader-abroad     |

  Scenario Outline: the office will support a manager: <supports>
    Given the fact "new_office_supports_manager" of "us-unit" is "<supports>"
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" <verdict> "team" because of "manager-within-a-year"
    Examples:
      | supports | verdict             |
      | false    | does not apply to   |
      |          | is undetermined for |

  Scenario Outline: an expert, the office can pay and start: <pays>
    Given the fact "role_type" of "team" is "degreed_engineer"
    And the fact "specialised_knowledge" of "team" is "<expert>"
    And the fact "role_abroad" of "team" is "specialised_knowledge"
    And the fact "new_office_supports_manager" of "us-unit" is "false"
    And the fact "new_office_can_pay_and_start" of "us-unit" is "<pays>"
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" <verdict> "team" because of "<criterion>"
    Examples:
      | expert | pays  | verdict             | criterion       |
      | true   | true  | applies to          | pays-and-starts |
      | true   | true  | applies to          | expert          |
      | true   | false | does not apply to   | pays-and-starts |
      | true   |       | is undetermined for | pays-and-starts |
      | false  | true  | does not apply to   | expert          |
      |        | true  | is undetermined for | expert          |

  Scenario Outline: extension <extension>, business <business>, staff <staff>
    Given the fact "new_office_extension" of "team" is "<extension>"
    And the fact "us_entity_doing_business_months" of "us-unit" is "11"
    And the fact "us_entity_does_business" of "us-unit" is "<business>"
    And the fact "new_office_staffed" of "us-unit" is "<staff>"
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" <verdict> "team" because of "failed-first-year"
    Examples:
      | extension | business | staff | verdict             |
      | true      | true     | true  | applies to          |
      | true      | true     | false | does not apply to   |
      | true      | false    | true  | does not apply to   |
      | true      | true     |       | is undetermined for |
      | false     | false    | false | applies to          |
      |           | true     | false | is undetermined for |

  Scenario: a new office and the blanket petition exclude one another
    Given the fact "us_entity_doing_business_months" of "us-unit" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1-newoffice" is undetermined for "team"
    And it meets "l1-blanket"
