Feature: Section 232 duty on semiconductors

  Background:
    Given a product "boards" with
      | hs_code            | 8473.30    |
      | product_class      | chips      |
      | ic_kind            | logic      |
      | tpp                | 16,000     |
      | dram_bandwidth_gbps | 4,800     |
      | end_use            | reexport   |
      | customs_value_usd  | 10,000,000 |
      | entry_date         | 2026-03-01 |

  # --- worked examples of the sheet ---

  Scenario: E1, accelerator boards re-exported after packaging in the United States
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" applies to "boards" because of "first-range"
    And it cites "U.S. Note 39(b)(1)"
    # 25 percent of 10,000,000
    And it is worth -2,500,000 USD
    And it obliges "certify-end-use"
    And it obliges "track-changes"
    And it obliges "capacity-figures"

  Scenario: E2, the same boards for a data centre in the United States, with a certificate
    Given the fact "end_use" of "boards" is "us_data_center"
    And the fact "end_use_certified" of "boards" is "true"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" does not apply to "boards" because of "exempt-use"

  Scenario: E3, HBM stacks from Korea are no logic
    Given a product "hbm" with
      | hs_code           | 8542.32    |
      | product_class     | chips      |
      | ic_kind           | memory     |
      | origin_country    | KR         |
      | customs_value_usd | 10,000,000 |
      | entry_date        | 2026-03-01 |
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" does not apply to "hbm" because of "logic-chip"
    And "us-s232-semiconductors" does not apply to "hbm" because of "heading"

  Scenario: E4, DRAM modules that enter in December 2026
    Given a product "modules" with
      | hs_code           | 8473.30    |
      | ic_kind           | memory     |
      | end_use           | consumer   |
      | end_use_certified | true       |
      | customs_value_usd | 10,000,000 |
      | entry_date        | 2026-12-01 |
    When the firm is checked as of 2026-11-23
    Then "us-s232-semiconductors" is undetermined for "modules" because of "phase-two"
    And it is unsettled
    And it is worth between -2,500,000 and 0 USD

  # --- the window ---

  Scenario Outline: entries from 15 January 2026
    Given the fact "entry_date" of "boards" is "<entry>"
    When the firm is checked as of 2026-01-15
    Then "us-s232-semiconductors" <verdict> "boards" because of "entered-from-2026-01-15"

    Examples:
      | entry      | verdict             |
      | 2026-01-14 | does not apply to   |
      | 2026-01-15 | applies to          |
      |            | is undetermined for |

  Scenario Outline: days on which the law is asked
    When the firm is checked as of <day>
    Then "us-s232-semiconductors" <verdict> "boards"

    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2026-01-13 | does not apply to |
      | 2026-01-14 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: beyond late July 2026 an earlier entry is judged as last seen
    When the firm is checked as of 2026-11-23
    Then "us-s232-semiconductors" applies to "boards"
    And it is stale

  Scenario Outline: entries after July 2026 are open whatever the article or use
    Given the fact "entry_date" of "boards" is "<entry>"
    And the fact "end_use" of "boards" is "<use>"
    And the fact "end_use_certified" of "boards" is "true"
    And the fact "end_use_found_by_commerce" of "boards" is "true"
    And the fact "ic_kind" of "boards" is "<kind>"
    When the firm is checked as of 2026-11-23
    Then "us-s232-semiconductors" <verdict> "boards" because of "<criterion>"

    Examples:
      | entry      | use            | kind   | verdict             | criterion        |
      | 2026-07-31 | reexport       | logic  | applies to          | phase-one-stands |
      | 2026-08-01 | reexport       | logic  | is undetermined for | phase-one-stands |
      | 2026-07-31 | reexport       | memory | does not apply to   | phase-two        |
      | 2026-08-01 | reexport       | memory | is undetermined for | phase-two        |
      | 2026-07-31 | us_data_center | logic  | does not apply to   | exempt-use       |
      | 2026-08-01 | us_data_center | logic  | is undetermined for | exempt-use       |
      | 2026-07-31 | other          | logic  | does not apply to   | use-found-to-help |
      | 2026-08-01 | other          | logic  | is undetermined for | use-found-to-help |

  Scenario Outline: what a second phase could reach
    Given a product "good" with
      | hs_code       | <code>  |
      | product_class | <class> |
      | entry_date    | <entry> |
      | end_use       | other   |
    When the firm is checked as of 2026-11-23
    Then "us-s232-semiconductors" <verdict> "good"
    And the criterion "phase-two" is <outcome>

    Examples:
      | code    | class               | entry      | verdict             | outcome       |
      | 8542.32 | chips               | 2026-12-01 | is undetermined for | unknown       |
      | 8486.20 | chip_equipment      | 2026-12-01 | is undetermined for | unknown       |
      | 8471.50 |                     | 2026-12-01 | is undetermined for | unknown       |
      | 8471.80 |                     | 2026-12-01 | is undetermined for | unknown       |
      | 8542.32 | chips               | 2026-07-31 | does not apply to   | unmet         |
      | 8507.60 | battery_cells_packs | 2026-12-01 | does not apply to   | not triggered |

  # --- R1 ---

  Scenario Outline: headings
    Given the fact "hs_code" of "boards" is "<code>"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" <verdict> "boards" because of "heading"

    Examples:
      | code         | verdict             |
      | 8471.50      | applies to          |
      | 8471.80      | applies to          |
      | 8473.30      | applies to          |
      | 8473.30.1180 | applies to          |
      | 8471.70      | does not apply to   |
      | 8473.50      | does not apply to   |
      | 8542.31      | does not apply to   |
      | 8473         | is undetermined for |
      |              | is undetermined for |

  # --- R2 ---

  Scenario Outline: a logic chip or an article that contains one
    Given the fact "ic_kind" of "boards" is "<kind>"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" <verdict> "boards" because of "logic-chip"

    Examples:
      | kind   | verdict             |
      | logic  | applies to          |
      | memory | does not apply to   |
      | other  | does not apply to   |
      |        | is undetermined for |

  Scenario Outline: both ranges, both ends open
    Given the fact "tpp" of "boards" is "<tpp>"
    And the fact "dram_bandwidth_gbps" of "boards" is "<bandwidth>"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" <verdict> "boards" because of "<criterion>"

    Examples:
      | tpp    | bandwidth | verdict             | criterion    |
      | 14,000 | 4,800     | does not apply to   | first-range  |
      | 14,001 | 4,800     | applies to          | first-range  |
      | 17,499 | 4,800     | applies to          | first-range  |
      | 17,500 | 4,800     | does not apply to   | first-range  |
      | 16,000 | 4,500     | does not apply to   | first-range  |
      | 16,000 | 4,501     | applies to          | first-range  |
      | 16,000 | 4,999     | applies to          | first-range  |
      | 16,000 | 5,000     | does not apply to   | first-range  |
      |        | 4,800     | is undetermined for | first-range  |
      | 20,800 | 6,000     | does not apply to   | second-range |
      | 20,801 | 6,000     | applies to          | second-range |
      | 21,099 | 6,000     | applies to          | second-range |
      | 21,100 | 6,000     | does not apply to   | second-range |
      | 21,000 | 5,800     | does not apply to   | second-range |
      | 21,000 | 5,801     | applies to          | second-range |
      | 21,000 | 6,199     | applies to          | second-range |
      | 21,000 | 6,200     | does not apply to   | second-range |
      | 21,000 |           | is undetermined for | second-range |
      | 16,000 | 6,000     | does not apply to   | first-range  |
      | 21,000 | 4,800     | does not apply to   | second-range |

  # --- R3 ---

  Scenario Outline: uses, certified in the entry file or not
    Given the fact "end_use" of "boards" is "<use>"
    And the fact "end_use_certified" of "boards" is "<certified>"
    And the fact "end_use_found_by_commerce" of "boards" is "<found>"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" <verdict> "boards" because of "<criterion>"

    Examples:
      | use              | certified | found | verdict             | criterion         |
      | us_data_center   | true      |       | does not apply to   | exempt-use        |
      | repair           | true      |       | does not apply to   | exempt-use        |
      | rnd              | true      |       | does not apply to   | exempt-use        |
      | startup          | true      |       | does not apply to   | exempt-use        |
      | consumer         | true      |       | does not apply to   | exempt-use        |
      | civil_industrial | true      |       | does not apply to   | exempt-use        |
      | public_sector    | true      |       | does not apply to   | exempt-use        |
      | us_data_center   | false     |       | is undetermined for | exempt-use        |
      | repair           | false     |       | is undetermined for | exempt-use        |
      | rnd              | false     |       | is undetermined for | exempt-use        |
      | startup          | false     |       | is undetermined for | exempt-use        |
      | consumer         | false     |       | is undetermined for | exempt-use        |
      | civil_industrial | false     |       | is undetermined for | exempt-use        |
      | public_sector    | false     |       | is undetermined for | exempt-use        |
      | us_data_center   |           |       | is undetermined for | exempt-use        |
      | reexport         |           |       | applies to          | exempt-use        |
      | reexport         |           | true  | applies to          | use-found-to-help |
      | other            |           | true  | does not apply to   | use-found-to-help |
      | other            |           | false | applies to          | use-found-to-help |
      | other            |           |       | is undetermined for | use-found-to-help |
      |                  | true      | false | is undetermined for | exempt-use        |

  # --- worth, lots, and the Korean terms ---

  Scenario Outline: 25 percent of the customs value
    Given the fact "customs_value_usd" of "boards" is "<value>"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" applies to "boards"
    And it is worth <duty> USD

    Examples:
      | value      | duty       |
      | 10,000,000 | -2,500,000 |
      | 1,000.40   | -250.10    |

  Scenario: each lot by its own entry
    Given a product "cards" with
      | product_class | chips |
    And a lot "early" of "cards" with
      | hs_code             | 8471.50    |
      | ic_kind             | logic      |
      | tpp                 | 16,000     |
      | dram_bandwidth_gbps | 4,800      |
      | end_use             | reexport   |
      | customs_value_usd   | 4,000,000  |
      | entry_date          | 2026-01-14 |
    And a lot "late" of "cards" with
      | hs_code             | 8471.50    |
      | ic_kind             | logic      |
      | tpp                 | 16,000     |
      | dram_bandwidth_gbps | 4,800      |
      | end_use             | reexport   |
      | customs_value_usd   | 4,000,000  |
      | entry_date          | 2026-01-15 |
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" does not apply to "early"
    And "us-s232-semiconductors" applies to "late"
    And it is worth -1,000,000 USD

  Scenario Outline: what Korean goods may claim is open
    Given the fact "origin_country" of "boards" is "<origin>"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" applies to "boards"
    And the criterion "korean-terms" is <outcome>

    Examples:
      | origin | outcome |
      | KR     | unknown |
      | TW     | unmet   |

  # --- goods made in the United States ---

  Scenario Outline: made in <made>, entered on <entry>
    Given the fact "production_country" of "boards" is "<made>"
    And the fact "entry_date" of "boards" is "<entry>"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" <verdict> "boards" because of "entered-from-2026-01-15"

    Examples:
      | made  | entry      | verdict             |
      | US    |            | does not apply to   |
      | US    | 2026-01-14 | does not apply to   |
      | US    | 2026-01-15 | is undetermined for |
      | other | 2026-01-15 | applies to          |
      | other |            | is undetermined for |

  Scenario: memory made in the United States, whatever the second phase
    Given a product "hbm" with
      | hs_code            | 8542.32 |
      | product_class      | chips   |
      | production_country | US      |
    When the firm is checked as of 2026-11-23
    Then "us-s232-semiconductors" does not apply to "hbm" because of "entered-from-2026-01-15"

  Scenario: the credit of the plant that makes chips in the United States
    Given an investment "fab" with
      | facility_output | semiconductor_devices |
    And the fact "investment" of "boards" is "fab"
    When the firm is checked as of 2026-05-01
    Then "us-s232-semiconductors" applies to "boards"
    And it meets "us-48d-credit"
