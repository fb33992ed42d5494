Feature: The one year of a new office against the building of a plant

  Scenario Outline: <months> months in business, <class>, the matter is <kind>
    Given an entity "us-unit" with
      | us_entity_doing_business_months | <months> |
    And an assignment "team" with
      | petitioner | us-unit |
      | visa_class | <class> |
      | issue_kind | <kind>  |
    When the firm is checked as of 2026-01-15
    Then the issue "l1-new-office-timing" <raised> for "team"
    Examples:
      | months | class | kind       | raised        |
      | 11     | l1a   | scope      | is raised     |
      | 11     | l1b   | processing | is raised     |
      | 12     | l1a   | scope      | is not raised |
      |        | l1a   | scope      | is not raised |
      | 11     | h1b   | scope      | is not raised |
      | 11     |       | scope      | is not raised |
      | 11     | l1a   | quota      | is not raised |
      | 11     | l1a   |            | is not raised |

  Scenario: it goes to the working group
    Given a firm with
      | name | Hanbit Cells |
    And an entity "us-unit" with
      | us_entity_doing_business_months | 6 |
    And an assignment "team" with
      | petitioner | us-unit |
      | visa_class | l1a     |
      | issue_kind | scope   |
      | workers    | 3       |
    When the firm is checked as of 2026-01-15
    Then the issue "l1-new-office-timing" is raised for "team"
    And it goes to "f-btvwg"
    And its talking point says "the approval of 3 workers is extended"
    And its talking point says "인력 3명"

  Scenario Outline: as of <day>
    Given an entity "us-unit" with
      | us_entity_doing_business_months | 6 |
    And an assignment "team" with
      | petitioner | us-unit |
      | visa_class | l1a     |
      | issue_kind | scope   |
    When the firm is checked as of <day>
    Then the issue "l1-new-office-timing" <raised>
    Examples:
      | day        | raised        |
      | 2023-12-31 | is not raised |
      | 2024-01-01 | is raised     |
