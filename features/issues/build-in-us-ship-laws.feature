Feature: Build-in-US laws for ships

  Background:
    Given a firm with
      | name | Hanbit |
    And a product "block" with
      | product_class     | shipbuilding |
      | hs_code           | 8906.10      |
      | vessel_use        | naval        |
      | origin_country    | KR           |
      | customs_value_usd | 40,000,000   |

  Scenario: f-ship 1, a Korean yard would ship blocks for the Navy
    When the firm is checked as of 2025-11-10
    Then the issue "build-in-us-ship-laws" is raised for "block"
    And it goes to "f-ship"
    And its talking point says "Hanbit would build hulls or blocks in Korea (use: Naval hull or block)"
    And its talking point says "lapse on 3 January 2027"
    And it is worth 40,000,000 USD

  Scenario Outline: class <class>, HS <code>, use <use>, origin <origin>, made in <made>
    Given a product "ship" with
      | product_class      | <class>  |
      | hs_code            | <code>   |
      | vessel_use         | <use>    |
      | origin_country     | <origin> |
      | production_country | <made>   |
    When the firm is checked as of 2025-11-10
    Then the issue "build-in-us-ship-laws" <raised> for "ship"
    Examples:
      | class        | code       | use              | origin | made  | raised        |
      | shipbuilding |            | naval            | KR     |       | is raised     |
      | shipbuilding |            | us_coastal_trade | KR     |       | is raised     |
      | shipbuilding |            | other            | KR     |       | is not raised |
      | shipbuilding |            |                  | KR     |       | is not raised |
      | shipbuilding |            | naval            |        | other | is raised     |
      | shipbuilding |            | naval            |        | US    | is not raised |
      | shipbuilding |            | naval            |        |       | is not raised |
      |              | 8901.20    | us_coastal_trade | KR     |       | is raised     |
      |              | 8901.90    | us_coastal_trade | KR     |       | is raised     |
      |              | 8904.00    | us_coastal_trade | KR     |       | is raised     |
      |              | 8905.20    | us_coastal_trade | KR     |       | is raised     |
      |              | 8906.10    | naval            | KR     |       | is raised     |
      |              | 8906.90    | naval            | KR     |       | is raised     |
      |              | 8906900010 | naval            | KR     |       | is raised     |
      |              | 8408.10    | naval            | KR     |       | is raised     |
      |              | 8487.10    | naval            | KR     |       | is raised     |
      |              | 8903.33    | us_coastal_trade | KR     |       | is not raised |
      | metals       | 7208       | naval            | KR     |       | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "build-in-us-ship-laws" <raised>
    Examples:
      | day        | raised        |
      | 2024-01-15 | is not raised |
      | 2025-06-30 | is not raised |
      | 2025-08-10 | is not raised |
      | 2025-08-11 | is raised     |
      | 2026-01-15 | is raised     |
      | 2026-11-23 | is raised     |
