Feature: Section 301 probe on excess capacity

  Background:
    Given a product "good" with
      | origin_country | KR         |
      | entry_date     | 2026-12-01 |

  Scenario Outline: the probe on <day>
    When the firm is checked as of <day>
    Then "tariff-s301-excess-capacity" <verdict> "good"
    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | does not apply to   |
      | 2026-03-10 | does not apply to   |
      | 2026-03-11 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  Scenario: whether a duty follows was not seen
    When the firm is checked as of 2026-11-23
    Then "tariff-s301-excess-capacity" is undetermined for "good" because of "duty-taken"
    And it cites "19 U.S.C. §2411"
    And it is unsettled

  Scenario Outline: entered on <entry>
    Given the fact "entry_date" of "good" is "<entry>"
    When the firm is checked as of 2026-11-23
    Then "tariff-s301-excess-capacity" <verdict> "good" because of "entered-since-the-probe"
    And it cites "USTR notice of 11 March 2026"
    Examples:
      | entry      | verdict             |
      | 2026-03-10 | does not apply to   |
      |            | is undetermined for |

  Scenario: entered on the day of the probe
    Given the fact "entry_date" of "good" is "2026-03-11"
    When the firm is checked as of 2026-11-23
    Then "tariff-s301-excess-capacity" is undetermined for "good"

  Scenario Outline: origin <origin>
    Given the fact "origin_country" of "good" is "<origin>"
    When the firm is checked as of 2026-11-23
    Then "tariff-s301-excess-capacity" <verdict> "good" because of "korean-goods"
    Examples:
      | origin | verdict             |
      | CL     | does not apply to   |
      |        | is undetermined for |

  Scenario: f-ustr-301 1, the comments close in April 2026
    When the firm is checked as of 2026-04-01
    Then "tariff-s301-excess-capacity" is undetermined for "good"
    And the deadline "comments" is 2026-04-15
    And the deadline "hearing" is 2026-05-05

  Scenario Outline: <deadline> is still told on <day>
    When the firm is checked as of <day>
    Then "tariff-s301-excess-capacity" is undetermined for "good"
    And the deadline "<deadline>" is <by>
    Examples:
      | deadline | day        | by         |
      | comments | 2026-04-15 | 2026-04-15 |
      | hearing  | 2026-05-08 | 2026-05-05 |

  Scenario Outline: <deadline> is no longer told on <day>
    When the firm is checked as of <day>
    Then "tariff-s301-excess-capacity" is undetermined for "good"
    And there is no deadline "<deadline>"
    Examples:
      | deadline | day        |
      | comments | 2026-04-16 |
      | hearing  | 2026-05-09 |
