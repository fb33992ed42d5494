Feature: Section 232 duty on patented medicines

  Background:
    Given a product "drug" with
      | product_class     | biopharma_health |
      | hs_code           | 3004.90          |
      | origin_country    | KR               |
      | patented_medicine | true             |
      | customs_value_usd | 1,000,000        |
      | entry_date        | 2026-07-09       |

  # 15 percent of 1,000,000
  Scenario Outline: entered on <entry>
    Given the fact "entry_date" of "drug" is "<entry>"
    When the firm is checked as of 2026-11-23
    Then "tariff-s232-pharma" <verdict> "drug" because of "collected"
    Examples:
      | entry      | verdict             |
      | 2026-07-09 | does not apply to   |
      | 2026-07-10 | is undetermined for |
      | 2026-10-01 | is undetermined for |
      |            | is undetermined for |

  Scenario: what it would cost
    Given the fact "entry_date" of "drug" is "2026-10-01"
    When the firm is checked as of 2026-11-23
    Then "tariff-s232-pharma" is undetermined for "drug"
    And it is unsettled
    And it is worth between -150,000 and 0 USD
    And it cites "Proclamation of 2 April 2026"

  Scenario Outline: <fact> is <value>
    Given the fact "entry_date" of "drug" is "2026-10-01"
    And the fact "<fact>" of "drug" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "tariff-s232-pharma" <verdict> "drug" because of "<criterion>"
    Examples:
      | fact              | value | verdict             | criterion    |
      | patented_medicine | false | does not apply to   | patented     |
      | patented_medicine |       | is undetermined for | patented     |
      | origin_country    | JP    | does not apply to   | korean-goods |
      | origin_country    |       | is undetermined for | korean-goods |

  Scenario: a robot is no medicine
    Given a product "robot" with
      | product_class     | robotics_additive |
      | origin_country    | KR                |
      | patented_medicine | true              |
      | entry_date        | 2026-10-01        |
    When the firm is checked as of 2026-11-23
    Then "tariff-s232-pharma" does not apply to "robot" because of "medicine"

  Scenario Outline: the law on <day>
    Given the fact "entry_date" of "drug" is "2026-10-01"
    When the firm is checked as of <day>
    Then "tariff-s232-pharma" <verdict> "drug"
    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | does not apply to   |
      | 2026-04-01 | does not apply to   |
      | 2026-04-02 | is undetermined for |
      | 2026-11-23 | is undetermined for |
