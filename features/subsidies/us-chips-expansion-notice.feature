Feature: Notice to Commerce of a planned expansion, 15 CFR 231.301

  Background:
    Given an entity "us" with
      | affiliated_group_pct | 100 |
    And an entity "sister" with
      | affiliated_group_pct | 100 |
    And an investment "taylor" with
      | taxpayer | us |
    And an award of "taylor" with
      | guardrail_agreement_signed | true       |
      | award_date                 | 2024-12-20 |
    And a transaction "tuning" with
      | operator                            | sister     |
      | site_country                        | CN         |
      | china_transaction_date              | 2027-03-01 |
      | transaction_in_agreement_definition | true       |
      | agreement_recorded_capacity         | 1,200,000  |
      | planned_capacity                    | 1,296,000  |
      | added_physical_space                | false      |
      | new_facility                        | false      |
      | notification_accepted_date          | 2026-12-01 |

  Scenario: E3, growth by tuning is no breach and is still notified
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion" does not apply to "tuning"
    And "us-chips-expansion-notice" applies to "tuning" because of "may-expand"
    And it cites "15 CFR 231.301"
    And it obliges "notify"
    And it obliges "keep-records"
    And the deadline "initial-determination" is 2027-03-01

  Scenario Outline: capacity above the record, or a new facility
    Given the fact "planned_capacity" of "tuning" is "<after>"
    And the fact "new_facility" of "tuning" is "<new>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion-notice" <verdict> "tuning" because of "may-expand"

    Examples:
      | after     | new   | verdict             |
      | 1,200,000 | false | does not apply to   |
      | 1,200,001 | false | applies to          |
      | 1,200,000 | true  | applies to          |
      |           | false | is undetermined for |

  Scenario: growth by added space meets the clawback too
    Given the fact "added_physical_space" of "tuning" is "true"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion-notice" applies to "tuning"
    And it meets "us-chips-expansion"

  Scenario Outline: the holder itself, one of its group, or neither
    Given the fact "operator" of "tuning" is "<operator>"
    And the fact "affiliated_group_pct" of "sister" is "<pct>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion-notice" <verdict> "tuning" because of "covered-or-group"

    Examples:
      | operator | pct | verdict           |
      | us       | 50  | applies to        |
      | sister   | 100 | applies to        |
      | sister   | 50  | does not apply to |

  Scenario Outline: what the clawback asks too
    Given the fact "<fact>" of "tuning" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "us-chips-expansion-notice" does not apply to "tuning" because of "<criterion>"

    Examples:
      | fact                                | value      | criterion               |
      | transaction_in_agreement_definition | false      | significant-transaction |
      | site_country                        | VN         | country-of-concern      |
      | china_transaction_date              | 2034-12-20 | within-ten-years        |

  Scenario Outline: days on which the law is asked
    When the firm is checked as of <day>
    Then "us-chips-expansion-notice" <verdict> "tuning"

    Examples:
      | day        | verdict           |
      | 2023-11-23 | does not apply to |
      | 2023-11-24 | applies to        |
      | 2026-11-23 | applies to        |
