Feature: Goods of Korean origin that are entered into the United States

  Scenario Outline: origin <origin>, under the agreement <korus>, made in <made>
    Given a product "good" with
      | origin_country       | <origin> |
      | is_korus_originating | <korus>  |
      | production_country   | <made>   |
    When the firm is checked as of 2024-01-15
    Then the concept "korean_origin" is <truth> for "good" because of "origin"
    Examples:
      | origin | korus | made       | truth   |
      | KR     |       |            | true    |
      | CN     |       |            | false   |
      |        |       |            | unknown |
      |        | true  |            | true    |
      |        | false |            | unknown |
      |        |       | US         | false   |
      |        |       | other      | unknown |
      |        |       | possession | unknown |
      | KR     |       | other      | true    |
      | KR     |       | US         | unknown |
      | CN     | true  |            | unknown |
      | KR     | false |            | true    |

  Scenario Outline: since the agreement, on <day>
    Given a product "good" with
      | origin_country | KR |
    When the firm is checked as of <day>
    Then the concept "korean_origin" is <truth> for "good"
    Examples:
      | day        | truth |
      | 2012-03-14 | false |
      | 2012-03-15 | true  |
