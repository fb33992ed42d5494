Feature: Section 122 import surcharge

  Background:
    Given a product "good" with
      | product_class             | battery_cells_packs |
      | hs_code                   | 8507.60             |
      | origin_country            | KR                  |
      | s232_lists                | none                |
      | ic_kind                   | other               |
      | surcharge_annex_exception | false               |
      | customs_value_usd         | 1,000,000           |
      | entry_date                | 2026-03-01          |

  # 10 percent of 1,000,000
  Scenario Outline: entered on <entry>
    Given the fact "entry_date" of "good" is "<entry>"
    When the firm is checked as of 2026-11-23
    Then "tariff-s122-surcharge" <verdict> "good" because of "entered-in-the-150-days"
    Examples:
      | entry      | verdict             |
      | 2026-02-23 | does not apply to   |
      | 2026-02-24 | applies to          |
      | 2026-07-09 | applies to          |
      | 2026-07-10 | is undetermined for |
      | 2026-07-24 | is undetermined for |
      | 2026-11-01 | is undetermined for |
      |            | is undetermined for |

  Scenario: what it costs
    When the firm is checked as of 2026-06-01
    Then "tariff-s122-surcharge" applies to "good"
    And it is worth -100,000 USD
    And it cites "Proclamation 11012"
    And the criterion "rise-to-fifteen-percent" is unknown
    And it obliges "follow-the-appeal"

  Scenario: whether Congress extended it is not known
    Given the fact "entry_date" of "good" is "2026-11-01"
    When the firm is checked as of 2026-11-23
    Then "tariff-s122-surcharge" is undetermined for "good"
    And it is unsettled

  Scenario Outline: on the lists of Section 232: <lists>
    Given a product "thing" with
      | product_class             | other      |
      | hs_code                   | 8409.91    |
      | origin_country            | KR         |
      | s232_lists                | <lists>    |
      | metal_weight_pct          | 80         |
      | ic_kind                   | other      |
      | surcharge_annex_exception | false      |
      | entry_date                | 2026-03-01 |
    When the firm is checked as of 2026-06-01
    Then "tariff-s122-surcharge" <verdict> "thing" because of "section-232-goods"
    Examples:
      | lists      | verdict             |
      | auto_parts | does not apply to   |
      | metals     | does not apply to   |
      | none       | applies to          |
      |            | is undetermined for |

  Scenario: an accelerator board under the chip duty
    Given a product "board" with
      | product_class             | chips      |
      | hs_code                   | 8473.30    |
      | origin_country            | KR         |
      | s232_lists                | none       |
      | ic_kind                   | logic      |
      | tpp                       | 16,000     |
      | dram_bandwidth_gbps       | 4,800      |
      | end_use                   | reexport   |
      | surcharge_annex_exception | false      |
      | entry_date                | 2026-03-01 |
    When the firm is checked as of 2026-06-01
    Then "us-s232-semiconductors" applies to "board"
    And "tariff-s122-surcharge" does not apply to "board" because of "section-232-goods"

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "good" is "<value>"
    When the firm is checked as of 2026-06-01
    Then "tariff-s122-surcharge" <verdict> "good" because of "<criterion>"
    Examples:
      | fact                      | value | verdict             | criterion       |
      | surcharge_annex_exception | true  | does not apply to   | annex-exception |
      | surcharge_annex_exception |       | is undetermined for | annex-exception |
      | origin_country            | JP    | does not apply to   | korean-goods    |
      | origin_country            |       | is undetermined for | korean-goods    |

  Scenario Outline: the law on <day>
    When the firm is checked as of <day>
    Then "tariff-s122-surcharge" <verdict> "good"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2026-01-15 | does not apply to |
      | 2026-02-23 | does not apply to |
      | 2026-02-24 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario Outline: the judgment of the trade court, on <day>
    When the firm is checked as of <day>
    Then "tariff-s122-surcharge" applies to "good"
    And it <obliges> "follow-the-appeal"
    Examples:
      | day        | obliges         |
      | 2026-05-06 | does not oblige |
      | 2026-05-07 | obliges         |
