Feature: Section 232 duty on automobiles and parts

  Background:
    Given a product "car" with
      | product_class     | autos       |
      | hs_code           | 8703.80     |
      | s232_lists        | automobiles |
      | origin_country    | KR          |
      | customs_value_usd | 1,000,000   |
      | entry_date        | 2025-06-30  |

  # 25 percent of 1,000,000, then 15
  Scenario Outline: entered on <entry>, looked at on <day>
    Given the fact "entry_date" of "car" is "<entry>"
    When the firm is checked as of <day>
    Then "tariff-s232-autos" <verdict> "car"
    And the criterion "twenty-five-percent" is <twentyfive>
    And the criterion "fifteen-percent" is <fifteen>
    Examples:
      | entry      | day        | verdict             | twentyfive | fifteen      |
      | 2025-04-02 | 2026-06-30 | does not apply to   | unmet      | unmet        |
      | 2025-04-03 | 2026-06-30 | applies to          | met        | unmet        |
      | 2025-10-31 | 2026-06-30 | applies to          | met        | unmet        |
      | 2025-11-01 | 2026-06-30 | applies to          | unmet      | met          |
      | 2025-11-01 | 2025-12-03 | applies to          | met        | not in force |
      | 2025-11-01 | 2025-12-04 | applies to          | unmet      | met          |
      | 2026-07-09 | 2026-11-23 | applies to          | unmet      | met          |
      | 2026-07-10 | 2026-11-23 | is undetermined for | unmet      | unknown      |
      |            | 2026-06-30 | is undetermined for | unknown    | unknown      |

  Scenario Outline: what it costs, entered on <entry>, looked at on <day>
    Given the fact "entry_date" of "car" is "<entry>"
    When the firm is checked as of <day>
    Then "tariff-s232-autos" applies to "car" because of "<criterion>"
    And it is worth <worth> USD
    Examples:
      | entry      | day        | criterion           | worth    |
      | 2025-10-31 | 2025-12-04 | twenty-five-percent | -250,000 |
      | 2025-11-01 | 2025-12-03 | twenty-five-percent | -250,000 |
      | 2025-11-01 | 2025-12-04 | fifteen-percent     | -150,000 |

  Scenario Outline: a part entered on <entry>
    Given a product "part" with
      | hs_code        | 8409.91    |
      | product_class  | other      |
      | s232_lists     | <lists>    |
      | origin_country | KR         |
      | entry_date     | <entry>    |
    When the firm is checked as of 2025-06-30
    Then "tariff-s232-autos" <verdict> "part" because of "twenty-five-percent"
    Examples:
      | lists       | entry      | verdict             |
      | auto_parts  | 2025-04-02 | does not apply to   |
      | auto_parts  | 2025-04-03 | is undetermined for |
      | auto_parts  | 2025-05-02 | is undetermined for |
      | auto_parts  | 2025-05-03 | applies to          |
      | automobiles | 2025-04-03 | applies to          |

  Scenario: the day for parts is not settled
    Given the fact "entry_date" of "car" is "2025-04-15"
    And the fact "s232_lists" of "car" is "auto_parts"
    When the firm is checked as of 2025-06-30
    Then "tariff-s232-autos" is undetermined for "car" because of "twenty-five-percent"
    And it is unsettled

  Scenario Outline: listed by <lists>, class <class>, HS <code>
    Given a product "thing" with
      | product_class  | <class>    |
      | hs_code        | <code>     |
      | s232_lists     | <lists>    |
      | origin_country | KR         |
      | entry_date     | 2025-06-30 |
    When the firm is checked as of 2025-06-30
    Then "tariff-s232-autos" <verdict> "thing" because of "listed"
    Examples:
      | lists       | class  | code    | verdict             |
      | automobiles | other  | 8703.23 | applies to          |
      | auto_parts  | other  | 8409.91 | applies to          |
      | none        | other  | 3901    | does not apply to   |
      | metals      | metals | 7208    | does not apply to   |
      |             | autos  |         | applies to          |
      |             |        | 8703.40 | applies to          |
      |             |        | 8703.60 | applies to          |
      |             |        | 8703.80 | applies to          |
      |             |        | 8708.99 | applies to          |
      |             | other  | 3901    | is undetermined for |
      | none        | autos  |         | is undetermined for |
      | none        |        | 8703.40 | is undetermined for |
      | none        |        | 8703.60 | is undetermined for |
      | none        |        | 8703.80 | is undetermined for |
      | none        |        | 8708.99 | is undetermined for |

  Scenario Outline: origin <origin>
    Given the fact "origin_country" of "car" is "<origin>"
    When the firm is checked as of 2025-06-30
    Then "tariff-s232-autos" <verdict> "car" because of "korean-goods"
    Examples:
      | origin | verdict           |
      | KR     | applies to        |
      | JP     | does not apply to |

  Scenario Outline: the law on <day>
    When the firm is checked as of <day>
    Then "tariff-s232-autos" <verdict> "car"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-04-02 | does not apply to |
      | 2025-04-03 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: nothing after 9 July 2026 was seen
    Given the fact "entry_date" of "car" is "2026-11-01"
    When the firm is checked as of 2026-11-23
    Then "tariff-s232-autos" is undetermined for "car" because of "fifteen-percent"
    And it cites "Notice of 4 December 2025"
    And it is unsettled
