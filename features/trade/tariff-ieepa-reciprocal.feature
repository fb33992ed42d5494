Feature: Reciprocal tariff under the emergency powers act (ended)

  Background:
    Given a product "good" with
      | product_class            | battery_cells_packs |
      | hs_code                  | 8507.60             |
      | origin_country           | KR                  |
      | s232_lists               | none                |
      | surcharge_annex_exception | false              |
      | customs_value_usd        | 1,000,000           |
      | entry_date               | 2025-09-01          |

  Scenario Outline: entered on <entry>, looked at on 2026-11-23
    Given the fact "entry_date" of "good" is "<entry>"
    When the firm is checked as of 2026-11-23
    Then "tariff-ieepa-reciprocal" <verdict> "good" because of "<criterion>"
    Examples:
      | entry      | verdict             | criterion       |
      | 2025-04-04 | does not apply to   | ten-percent     |
      | 2025-04-05 | applies to          | ten-percent     |
      | 2025-08-06 | applies to          | ten-percent     |
      | 2025-08-07 | applies to          | fifteen-percent |
      | 2026-02-23 | applies to          | fifteen-percent |
      | 2026-02-24 | does not apply to   | fifteen-percent |
      |            | is undetermined for | ten-percent     |

  Scenario Outline: the ten percent ends where the fifteen begin
    Given the fact "entry_date" of "good" is "<entry>"
    When the firm is checked as of 2026-11-23
    Then "tariff-ieepa-reciprocal" applies to "good"
    And the criterion "ten-percent" is <ten>
    And the criterion "fifteen-percent" is <fifteen>
    Examples:
      | entry      | ten   | fifteen |
      | 2025-04-05 | met   | unmet   |
      | 2025-08-06 | met   | unmet   |
      | 2025-08-07 | unmet | met     |
      | 2026-02-23 | unmet | met     |

  Scenario Outline: entry on <entry> as the law stood on <day>
    Given the fact "entry_date" of "good" is "<entry>"
    When the firm is checked as of <day>
    Then "tariff-ieepa-reciprocal" <verdict> "good"
    And the criterion "ten-percent" is <ten>
    And the criterion "fifteen-percent" is <fifteen>
    Examples:
      | day        | entry      | verdict           | ten   | fifteen      |
      | 2025-06-30 | 2025-06-30 | applies to        | met   | not in force |
      | 2025-08-06 | 2025-09-01 | applies to        | met   | not in force |
      | 2025-08-07 | 2025-09-01 | applies to        | unmet | met          |
      | 2026-01-15 | 2026-03-01 | applies to        | unmet | met          |
      | 2026-02-23 | 2026-03-01 | applies to        | unmet | met          |
      | 2026-02-24 | 2026-03-01 | does not apply to | unmet | unmet        |

  Scenario Outline: the law on <day>
    When the firm is checked as of <day>
    Then "tariff-ieepa-reciprocal" <verdict> "good"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-04-04 | does not apply to |
      | 2025-04-05 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario Outline: origin <origin>
    Given the fact "origin_country" of "good" is "<origin>"
    When the firm is checked as of 2026-01-15
    Then "tariff-ieepa-reciprocal" <verdict> "good" because of "korean-goods"
    Examples:
      | origin | verdict           |
      | KR     | applies to        |
      | JP     | does not apply to |

  Scenario: cells made in the United States are never entered
    Given a product "cell" with
      | hs_code            | 8507.60 |
      | production_country | US      |
    When the firm is checked as of 2025-09-01
    Then "tariff-ieepa-reciprocal" does not apply to "cell" because of "korean-goods"

  Scenario Outline: semiconductors as the order means them, HS <code>
    Given a product "chip" with
      | hs_code                   | <code>     |
      | origin_country            | KR         |
      | s232_lists                | none       |
      | surcharge_annex_exception | false      |
      | entry_date                | 2025-09-01 |
    When the firm is checked as of 2026-01-15
    Then "tariff-ieepa-reciprocal" <verdict> "chip" because of "semiconductor-exception"
    Examples:
      | code         | verdict             |
      | 8471         | does not apply to   |
      | 8473.30      | does not apply to   |
      | 8486         | does not apply to   |
      | 8517.13.00   | does not apply to   |
      | 8517.62.00   | does not apply to   |
      | 8523.51.00   | does not apply to   |
      | 8524         | does not apply to   |
      | 8528.52.00   | does not apply to   |
      | 8541.10.00   | does not apply to   |
      | 8541.21.00   | does not apply to   |
      | 8541.29.00   | does not apply to   |
      | 8541.30.00   | does not apply to   |
      | 8541.49.10   | does not apply to   |
      | 8541.49.70   | does not apply to   |
      | 8541.49.80   | does not apply to   |
      | 8541.49.95   | does not apply to   |
      | 8541.51.00   | does not apply to   |
      | 8541.59.00   | does not apply to   |
      | 8541.90.00   | does not apply to   |
      | 8542         | does not apply to   |
      | 8542.32      | does not apply to   |
      | 8486.20.0000 | does not apply to   |
      | 8541.49.20   | applies to          |
      | 8517.62.10   | applies to          |
      | 8473         | is undetermined for |

  Scenario Outline: excepted by the annex: <annex>, duty paid: <paid>
    Given the fact "surcharge_annex_exception" of "good" is "<annex>"
    And a product "other" with
      | hs_code                   | 3901       |
      | product_class             | other      |
      | origin_country            | KR         |
      | s232_lists                | none       |
      | surcharge_annex_exception | <annex>    |
      | ieepa_duty_paid           | <paid>     |
      | entry_date                | 2025-09-01 |
    When the firm is checked as of 2026-01-15
    Then "tariff-ieepa-reciprocal" <verdict> "other" because of "annex-exception"
    Examples:
      | annex | paid  | verdict             |
      | true  | false | does not apply to   |
      | true  |       | does not apply to   |
      | false |       | applies to          |
      |       |       | is undetermined for |
      |       | true  | applies to          |
      |       | false | is undetermined for |
      | true  | true  | is undetermined for |

  Scenario Outline: on the list of automobiles: <lists>, duty paid: <paid>
    Given a product "part" with
      | hs_code                   | 8409.91    |
      | product_class             | other      |
      | origin_country            | KR         |
      | s232_lists                | <lists>    |
      | surcharge_annex_exception | false      |
      | ieepa_duty_paid           | <paid>     |
      | entry_date                | 2025-09-01 |
    When the firm is checked as of 2026-01-15
    Then "tariff-ieepa-reciprocal" <verdict> "part" because of "automobile-duty"
    Examples:
      | lists      | paid | verdict             |
      | auto_parts |      | does not apply to   |
      | none       |      | applies to          |
      | metals     |      | applies to          |
      |            |      | is undetermined for |
      |            | true | applies to          |
      | auto_parts | true | is undetermined for |

  # 10 percent of 1,000,000; then 15; from 14 November 2025 what the normal 3.4 percent leaves of 15, and all of it where KORUS frees the normal duty.
  Scenario Outline: what was charged on <entry>, originating <korus>
    Given the fact "entry_date" of "good" is "<entry>"
    And the fact "is_korus_originating" of "good" is "<korus>"
    When the firm is checked as of 2026-02-25
    Then "tariff-ieepa-reciprocal" applies to "good"
    And it is worth <worth> USD
    Examples:
      | entry      | korus | worth    |
      | 2025-04-05 | false | -100,000 |
      | 2025-08-06 | false | -100,000 |
      | 2025-08-07 | false | -150,000 |
      | 2025-11-13 | false | -150,000 |
      | 2025-11-14 | false | -116,000 |
      | 2025-11-14 | true  | -150,000 |

  Scenario Outline: the refund is kept open since the judgment, on <day>
    When the firm is checked as of <day>
    Then "tariff-ieepa-reciprocal" applies to "good"
    And it cites "Korea-US agreement of July 2025; 90 FR, notice of 4 December 2025; Learning Resources v. Trump"
    And it obliges "keep-refund-open"
    Examples:
      | day        |
      | 2026-02-20 |
      | 2026-11-23 |

  Scenario: before the judgment there is nothing to keep open
    When the firm is checked as of 2026-02-19
    Then "tariff-ieepa-reciprocal" applies to "good"
    And it does not oblige "keep-refund-open"
