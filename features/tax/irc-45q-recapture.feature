Feature: Recapture of the Section 45Q credit for leakage, 26 U.S.C. §45Q(f)(4)

  Background:
    Given an investment "store" with
      | has_45q_equipment         | true    |
      | other_credits_on_facility | irc_45q |
      | co2_leaked                | true    |

  Scenario: stored carbon leaks
    When the firm is checked as of 2026-11-23
    Then "irc-45q-recapture" applies to "store"
    And it cites "26 U.S.C. §45Q(f)(4)"
    And it obliges "leak-report"

  Scenario Outline: the credit and the leak
    Given the fact "has_45q_equipment" of "store" is "<equipment>"
    And the fact "other_credits_on_facility" of "store" is "<credits>"
    And the fact "co2_leaked" of "store" is "<leaked>"
    When the firm is checked as of 2026-11-23
    Then "irc-45q-recapture" <verdict>

    Examples:
      | equipment | credits | leaked | verdict                                                      |
      | true      |         | true   | applies to "store"                                           |
      |           | irc_45q | true   | applies to "store"                                           |
      | false     | none    | true   | does not apply to "store" because of "credit-allowed"        |
      |           |         | true   | is undetermined for "store" because of "credit-allowed"      |
      |           | irc_45z | true   | does not apply to "store" because of "credit-allowed"        |
      | true      | irc_45q | false  | does not apply to "store" because of "leaked"                |
      | true      | irc_45q |        | is undetermined for "store" because of "leaked"              |

  Scenario Outline: in force
    When the firm is checked as of <day>
    Then "irc-45q-recapture" applies to "store"

    Examples:
      | day        |
      | 2022-08-16 |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |

  Scenario: not before
    When the firm is checked as of 2022-08-15
    Then "irc-45q-recapture" does not apply to "store"
    And it is not in force
