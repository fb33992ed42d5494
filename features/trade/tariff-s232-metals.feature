Feature: Section 232 duty on steel, aluminium and copper

  Background:
    Given a product "coil" with
      | product_class  | metals     |
      | hs_code        | 7208.10    |
      | s232_lists     | metals     |
      | origin_country | KR         |
      | entry_date     | 2025-06-30 |

  Scenario Outline: entered on <entry>, looked at on 2026-11-23
    Given the fact "entry_date" of "coil" is "<entry>"
    When the firm is checked as of 2026-11-23
    Then "tariff-s232-metals" <verdict> "coil"
    And the criterion "quota-or-ten-percent" is <quota>
    And the criterion "twenty-five-percent" is <twentyfive>
    And the criterion "fifty-percent" is <fifty>
    And the criterion "tiers" is <tiers>
    Examples:
      | entry      | verdict             | quota | twentyfive | fifty | tiers   |
      | 2018-04-30 | does not apply to   | unmet | unmet      | unmet | unmet   |
      | 2018-05-01 | applies to          | met   | unmet      | unmet | unmet   |
      | 2025-03-11 | applies to          | met   | unmet      | unmet | unmet   |
      | 2025-03-12 | applies to          | unmet | met        | unmet | unmet   |
      | 2025-06-03 | applies to          | unmet | met        | unmet | unmet   |
      | 2025-06-04 | applies to          | unmet | unmet      | met   | unmet   |
      | 2026-04-05 | applies to          | unmet | unmet      | met   | unmet   |
      | 2026-04-06 | applies to          | unmet | unmet      | unmet | met     |
      | 2026-07-09 | applies to          | unmet | unmet      | unmet | met     |
      | 2026-07-10 | is undetermined for | unmet | unmet      | unmet | unknown |

  Scenario Outline: an entry of May 2026 as the law stood on <day>
    Given the fact "entry_date" of "coil" is "2026-05-01"
    When the firm is checked as of <day>
    Then "tariff-s232-metals" applies to "coil" because of "<criterion>"
    Examples:
      | day        | criterion            |
      | 2024-01-15 | quota-or-ten-percent |
      | 2025-03-11 | quota-or-ten-percent |
      | 2025-03-12 | twenty-five-percent  |
      | 2025-06-03 | twenty-five-percent  |
      | 2025-06-04 | fifty-percent        |
      | 2026-04-05 | fifty-percent        |
      | 2026-04-06 | tiers                |

  Scenario Outline: the step before is over on <day>
    Given the fact "entry_date" of "coil" is "2026-05-01"
    When the firm is checked as of <day>
    Then "tariff-s232-metals" applies to "coil"
    And the criterion "quota-or-ten-percent" is <quota>
    And the criterion "twenty-five-percent" is <twentyfive>
    And the criterion "fifty-percent" is <fifty>
    And the criterion "tiers" is <tiers>
    Examples:
      | day        | quota | twentyfive   | fifty        | tiers        |
      | 2025-03-11 | met   | not in force | not in force | not in force |
      | 2025-03-12 | unmet | met          | not in force | not in force |
      | 2025-06-03 | unmet | met          | not in force | not in force |
      | 2025-06-04 | unmet | unmet        | met          | not in force |
      | 2026-04-05 | unmet | unmet        | met          | not in force |
      | 2026-04-06 | unmet | unmet        | unmet        | met          |

  Scenario Outline: listed: <lists>
    Given the fact "s232_lists" of "coil" is "<lists>"
    When the firm is checked as of 2025-06-30
    Then "tariff-s232-metals" <verdict> "coil" because of "listed"
    Examples:
      | lists      | verdict             |
      | metals     | applies to          |
      | auto_parts | does not apply to   |
      | none       | does not apply to   |
      |            | is undetermined for |

  Scenario Outline: origin <origin>
    Given the fact "origin_country" of "coil" is "<origin>"
    When the firm is checked as of 2025-06-30
    Then "tariff-s232-metals" <verdict> "coil" because of "korean-goods"
    Examples:
      | origin | verdict           |
      | KR     | applies to        |
      | JP     | does not apply to |

  Scenario Outline: a derivative with <metal> percent of metal, entered on <entry>, looked at on <day>
    Given a product "frame" with
      | product_class    | <class> |
      | hs_code          | 8504.23 |
      | s232_lists       | metals  |
      | origin_country   | KR      |
      | metal_weight_pct | <metal> |
      | entry_date       | <entry> |
    When the firm is checked as of <day>
    Then "tariff-s232-metals" <verdict> "frame" because of "<criterion>"
    Examples:
      | class  | metal | entry      | day        | verdict             | criterion     |
      | grid   | 15    | 2026-04-06 | 2026-06-30 | does not apply to   | little-metal  |
      | grid   | 15.01 | 2026-04-06 | 2026-06-30 | applies to          | little-metal  |
      | grid   | 15    | 2026-04-05 | 2026-06-30 | applies to          | little-metal  |
      | grid   |       | 2026-04-06 | 2026-06-30 | is undetermined for | little-metal  |
      | metals |       | 2026-04-06 | 2026-06-30 | applies to          | little-metal  |
      | metals | 15    | 2026-04-06 | 2026-06-30 | is undetermined for | little-metal  |
      | grid   | 15    | 2026-05-01 | 2026-04-05 | applies to          | fifty-percent |
      | grid   | 15    | 2026-05-01 | 2026-04-06 | does not apply to   | little-metal  |

  Scenario Outline: the law on <day>
    Given the fact "entry_date" of "coil" is "2018-05-01"
    When the firm is checked as of <day>
    Then "tariff-s232-metals" <verdict> "coil"
    Examples:
      | day        | verdict           |
      | 2018-04-30 | does not apply to |
      | 2018-05-01 | applies to        |

  Scenario Outline: exclusions, on <day>
    When the firm is checked as of <day>
    Then "tariff-s232-metals" applies to "coil"
    And it <obliges> "no-exclusion"
    Examples:
      | day        | obliges         |
      | 2026-04-01 | does not oblige |
      | 2026-04-02 | obliges         |

  Scenario: nothing after 9 July 2026 was seen
    Given the fact "entry_date" of "coil" is "2026-11-01"
    When the firm is checked as of 2026-11-23
    Then "tariff-s232-metals" is undetermined for "coil" because of "tiers"
    And it cites "Proclamation of 2 April 2026"
    And it is unsettled
