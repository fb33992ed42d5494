Feature: Promises of the Korea-US Joint Fact Sheet

  Scenario Outline: a Korean product <class>, HS <code>, on the lists <lists>
    Given a product "good" with
      | product_class  | <class> |
      | hs_code        | <code>  |
      | s232_lists     | <lists> |
      | origin_country | KR      |
    When the firm is checked as of 2026-01-15
    Then "tariff-joint-fact-sheet" <verdict> "good" because of "<criterion>"
    Examples:
      | class            | code    | lists       | verdict             | criterion |
      | autos            | 8703.80 | automobiles | applies to          | vehicles  |
      | other            | 8409.91 | auto_parts  | applies to          | vehicles  |
      | biopharma_health | 3004.90 | none        | applies to          | medicines |
      | chips            | 8542.32 | none        | applies to          | chips     |
      | chip_equipment   | 8486.20 | none        | applies to          | chips     |
      | chips            |         | none        | applies to          | chips     |
      | chip_equipment   |         | none        | applies to          | chips     |
      |                  | 8542.32 | none        | applies to          | chips     |
      |                  | 8486.20 | none        | applies to          | chips     |
      | wafers           |         | none        | does not apply to   | chips     |
      | metals           | 7208    | metals      | does not apply to   | vehicles  |
      | metals           | 7208    | metals      | does not apply to   | medicines |
      | metals           | 7208    | metals      | does not apply to   | chips     |
      |                  |         | none        | is undetermined for | chips     |
      | chips            | 7208    | none        | is undetermined for | chips     |
      | wafers           | 8542.32 | none        | is undetermined for | chips     |

  Scenario Outline: origin <origin>
    Given a product "chip" with
      | hs_code        | 8542.32  |
      | origin_country | <origin> |
    When the firm is checked as of 2026-01-15
    Then "tariff-joint-fact-sheet" <verdict> "chip" because of "korean-goods"
    And it cites "19 U.S.C. §1304; CBP HQ H309485"
    Examples:
      | origin | verdict             |
      | KR     | applies to          |
      | TW     | does not apply to   |
      |        | is undetermined for |

  Scenario Outline: the promise on <day>
    Given a product "chip" with
      | hs_code        | 8542.32 |
      | origin_country | KR      |
    When the firm is checked as of <day>
    Then "tariff-joint-fact-sheet" <verdict> "chip"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-11-13 | does not apply to |
      | 2025-11-14 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario Outline: the cap on the reciprocal tariff went with it, on <day>
    Given a product "chip" with
      | hs_code        | 8542.32 |
      | origin_country | KR      |
    When the firm is checked as of <day>
    Then "tariff-joint-fact-sheet" applies to "chip"
    And the criterion "reciprocal-cap" is <cap>
    Examples:
      | day        | cap          |
      | 2026-02-23 | met          |
      | 2026-02-24 | not in force |
