Feature: Open issue: Chinese partners in Korean-led joint ventures

  Scenario Outline: a partner from a country of concern, whatever its share
    Given an entity "jv" with
      | taxpayer_feoc | false |
    And an owner of "jv" with
      | country_of_organization     | <law>   |
      | principal_place_of_business | <place> |
      | equity_pct                  | 10      |
    And an owner of "jv" with
      | country_of_organization     | KR |
      | principal_place_of_business | KR |
      | equity_pct                  | 90 |
    And an investment "plant" with
      | taxpayer | jv |
    When the firm is checked as of <day>
    Then the issue "us-chips-chinese-partners" is <raised>

    Examples:
      | law | place | day        | raised     |
      | CN  | KR    | 2026-11-23 | raised     |
      | KR  | CN    | 2026-11-23 | raised     |
      | KR  | KR    | 2026-11-23 | not raised |
      | CN  | CN    | 2021-01-01 | raised     |
      | CN  | CN    | 2020-12-31 | not raised |

  Scenario: a partner that is described as an entity
    Given an entity "shanghai" with
      | country_of_organization | CN |
    And an entity "jv" with
      | name          | Texas Venture |
      | taxpayer_feoc | false         |
    And an owner of "jv" with
      | entity     | shanghai |
      | equity_pct | 24       |
    And an investment "plant" with
      | taxpayer | jv |
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-chinese-partners" is raised for "plant"
    And it goes to "f-sccd"
    And its talking point says "Texas Venture"

  Scenario: a venture that is itself a foreign entity of concern
    Given an entity "jv" with
      | taxpayer_feoc | true |
    And "jv" has no owners
    And an investment "plant" with
      | taxpayer | jv |
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-chinese-partners" is raised for "plant"
