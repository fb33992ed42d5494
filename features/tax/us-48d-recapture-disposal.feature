Feature: Recapture of the Section 48D credit, early disposal
  The sheet gives the shares and no example.

  Background:
    Given an investment "fab" with
      | credit                 | 48D         |
      | credit_usd             | 100,000,000 |
      | placed_in_service_date | 2024-06-01  |
      | disposal_date          | 2026-06-30  |
      | disposal_exception     | none        |

  Scenario Outline: the share falls by a fifth with each full year
    Given the fact "disposal_date" of "fab" is "<disposed>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture-disposal" <verdict> "fab"
    And it is worth <loss> USD

    Examples:
      | disposed   | verdict           | loss         |
      | 2024-06-01 | applies to        | -100,000,000 |
      | 2025-05-31 | applies to        | -100,000,000 |
      | 2025-06-01 | applies to        | -80,000,000  |
      | 2026-05-31 | applies to        | -80,000,000  |
      | 2026-06-01 | applies to        | -60,000,000  |
      | 2027-05-31 | applies to        | -60,000,000  |
      | 2027-06-01 | applies to        | -40,000,000  |
      | 2028-05-31 | applies to        | -40,000,000  |
      | 2028-06-01 | applies to        | -20,000,000  |
      | 2029-05-31 | applies to        | -20,000,000  |
      | 2029-06-01 | does not apply to | 0            |

  Scenario: five full years bound the rule, and forms and basis follow
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture-disposal" applies to "fab" because of "within-five-years"
    And it cites "26 U.S.C. §50(a)(1)(B)"
    And the deadline "end-of-recapture-period" is 2029-06-01
    And it obliges "form-4255"
    And it obliges "restore-basis"
    And it is stale

  Scenario: after five years the time decides
    Given the fact "disposal_date" of "fab" is "2029-06-01"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture-disposal" does not apply to "fab" because of "within-five-years"

  Scenario: property that is kept
    Given the fact "disposal_date" of "fab" is unknown
    And the fact "property_disposed" of "fab" is "false"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture-disposal" does not apply to "fab" because of "disposed"

  Scenario: nothing is said of a disposal
    Given the fact "disposal_date" of "fab" is unknown
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture-disposal" is undetermined for "fab" because of "disposed"
    And it wants the fact "property_disposed" of "fab"
    And it is worth between -100,000,000 and 0 USD

  Scenario: disposed of on a day that is not stated
    Given the fact "disposal_date" of "fab" is unknown
    And the fact "property_disposed" of "fab" is "true"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture-disposal" is undetermined for "fab" because of "within-five-years"
    And it wants the fact "disposal_date" of "fab"

  Scenario Outline: only property that earned this credit
    Given the fact "credit" of "fab" is "<credit>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture-disposal" <verdict> "fab" because of "credit-claimed"

    Examples:
      | credit | verdict             |
      | 48D    | applies to          |
      | 48C    | does not apply to   |
      |        | is undetermined for |

  Scenario Outline: death, a corporate reorganisation, a mere change of form
    Given the fact "disposal_exception" of "fab" is "<exception>"
    And the fact "substantial_interest_kept" of "fab" is "<kept>"
    When the firm is checked as of 2026-11-23
    Then "us-48d-recapture-disposal" <verdict> "fab"
    And the criterion "death-or-reorganisation" is <death>
    And the criterion "change-of-form" is <form>

    Examples:
      | exception               | kept  | verdict             | death   | form    |
      | none                    |       | applies to          | unmet   | unmet   |
      | death                   |       | does not apply to   | met     | unmet   |
      | section_381_transaction |       | does not apply to   | met     | unmet   |
      | change_of_form          | true  | does not apply to   | unmet   | met     |
      | change_of_form          | false | applies to          | unmet   | unmet   |
      | change_of_form          |       | is undetermined for | unmet   | unknown |
      |                         |       | is undetermined for | unknown | unknown |

  Scenario Outline: the rule is there from the day of the Act
    When the firm is checked as of <day>
    Then "us-48d-recapture-disposal" <verdict> "fab"

    Examples:
      | day        | verdict           |
      | 2022-08-08 | does not apply to |
      | 2022-08-09 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
