Feature: Preference of the Korea-US free trade agreement

  Scenario Outline: originating under the agreement: <korus>
    Given a product "good" with
      | hs_code              | 8507.60 |
      | is_korus_originating | <korus> |
    When the firm is checked as of 2024-01-15
    Then "tariff-korus-preference" <verdict> "good" because of "originating"
    And it cites "HTSUS General Note 33"
    Examples:
      | korus | verdict             |
      | true  | applies to          |
      | false | does not apply to   |
      |       | is undetermined for |

  Scenario: it must be claimed
    Given a product "good" with
      | hs_code              | 8507.60 |
      | is_korus_originating | true    |
    When the firm is checked as of 2024-01-15
    Then "tariff-korus-preference" applies to "good"
    And it obliges "claim-preference"

  # The worth is the general rate of a customs value of 1,000,000; a line that is free for all needs no preference.
  Scenario Outline: HS <code>, general rate <rate> percent
    Given a product "good" with
      | hs_code              | <code>    |
      | is_korus_originating | true      |
      | customs_value_usd    | 1,000,000 |
    When the firm is checked as of 2024-01-15
    Then "tariff-korus-preference" applies to "good"
    And the criterion "preference-needed" is <needed>
    And it is worth <worth> USD
    Examples:
      | code         | rate | needed | worth  |
      | 8541         | 0    | unmet  | 0      |
      | 8542         | 0    | unmet  | 0      |
      | 8486         | 0    | unmet  | 0      |
      | 8523.51      | 0    | unmet  | 0      |
      | 8473.30      | 0    | unmet  | 0      |
      | 3818.00      | 0    | unmet  | 0      |
      | 2804.61      | 0    | unmet  | 0      |
      | 9030.82      | 0    | unmet  | 0      |
      | 9031.41      | 0    | unmet  | 0      |
      | 3707.90.32   | 0    | unmet  | 0      |
      | 3701.99      | 0    | unmet  | 0      |
      | 7020.00.30   | 0    | unmet  | 0      |
      | 7017.10.30   | 0    | unmet  | 0      |
      | 3923.10.20   | 0    | unmet  | 0      |
      | 8534.00      | 0    | unmet  | 0      |
      | 2504.10      | 0    | unmet  | 0      |
      | 3801.10      | 0    | unmet  | 0      |
      | 8549.13      | 0    | unmet  | 0      |
      | 8549.14      | 0    | unmet  | 0      |
      | 8504.40.9570 | 0    | unmet  | 0      |
      | 8428.70      | 0    | unmet  | 0      |
      | 8901.20      | 0    | unmet  | 0      |
      | 8901.90      | 0    | unmet  | 0      |
      | 8904.00      | 0    | unmet  | 0      |
      | 8905.20      | 0    | unmet  | 0      |
      | 8906.10      | 0    | unmet  | 0      |
      | 7410.11      | 1    | met    | 10,000 |
      | 2833.29.10   | 1.4  | met    | 14,000 |
      | 8408.10      | 2.5  | met    | 25,000 |
      | 8485.10      | 2.5  | met    | 25,000 |
      | 8506.50      | 2.7  | met    | 27,000 |
      | 2853.90.9010 | 2.8  | met    | 28,000 |
      | 3707.10      | 3    | met    | 30,000 |
      | 2826.90.90   | 3.1  | met    | 31,000 |
      | 8485.20      | 3.1  | met    | 31,000 |
      | 2833.24      | 3.2  | met    | 32,000 |
      | 8401.10      | 3.3  | met    | 33,000 |
      | 8507.50      | 3.4  | met    | 34,000 |
      | 8507.60      | 3.4  | met    | 34,000 |
      | 8507.80      | 3.4  | met    | 34,000 |
      | 8507.90      | 3.4  | met    | 34,000 |
      | 2804.29      | 3.7  | met    | 37,000 |
      | 2812.19      | 3.7  | met    | 37,000 |
      | 2812.90      | 3.7  | met    | 37,000 |
      | 2825.20      | 3.7  | met    | 37,000 |
      | 2825.90.90   | 3.7  | met    | 37,000 |
      | 2833.29.51   | 3.7  | met    | 37,000 |
      | 2836.91      | 3.7  | met    | 37,000 |
      | 2850.00      | 3.7  | met    | 37,000 |
      | 2903.41      | 3.7  | met    | 37,000 |
      | 2903.42      | 3.7  | met    | 37,000 |
      | 2903.43      | 3.7  | met    | 37,000 |
      | 2903.49      | 3.7  | met    | 37,000 |
      | 2903.59      | 3.7  | met    | 37,000 |
      | 2903.89      | 3.7  | met    | 37,000 |
      | 2826.19      | 3.9  | met    | 39,000 |
      | 2933.79.20   | 4.2  | met    | 42,000 |
      | 3921.90      | 4.2  | met    | 42,000 |
      | 3801.90      | 4.9  | met    | 49,000 |
      | 3824.99      | 5    | met    | 50,000 |
      | 7607.11.30   | 5.8  | met    | 58,000 |
      | 3904.69      | 6.5  | met    | 65,000 |
      | 3921.19      | 6.5  | met    | 65,000 |
      | 8542.32.0036 | 0    | unmet  | 0      |
      | 8507.60.0010 | 3.4  | met    | 34,000 |
      | 285000       | 3.7  | met    | 37,000 |

  Scenario Outline: a line of which the rate was not read, HS <code>
    Given a product "good" with
      | hs_code              | <code>    |
      | is_korus_originating | true      |
      | customs_value_usd    | 1,000,000 |
    When the firm is checked as of 2024-01-15
    Then "tariff-korus-preference" applies to "good"
    And the criterion "preference-needed" is unknown
    Examples:
      | code    |
      | 3901    |
      | 2853    |
      | 2841.90 |
      | 7607.11 |

  Scenario Outline: in force since 15 March 2012, on <day>
    Given a product "good" with
      | hs_code              | 8507.60 |
      | is_korus_originating | true    |
    When the firm is checked as of <day>
    Then "tariff-korus-preference" <verdict> "good"
    Examples:
      | day        | verdict           |
      | 2012-03-14 | does not apply to |
      | 2012-03-15 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: later than the last reading of the schedule
    Given a product "good" with
      | hs_code              | 8507.60 |
      | is_korus_originating | true    |
    When the firm is checked as of 2026-11-23
    Then "tariff-korus-preference" applies to "good"
    And it is stale
