Feature: Recapture of the Section 48E credit for effective control, 26 U.S.C. §50(a)(4)

  Background:
    Given an entity "owner" with
      | is_sfe | false |
    And an investment "ess" with
      | taxpayer                       | owner      |
      | credit                         | 48E        |
      | credit_usd                     | 30,000,000 |
      | taxable_year_begin             | 2028-01-01 |
      | placed_in_service_date         | 2028-06-30 |
      | sfe_effective_control_contract | true       |
      | effective_control_payment_date | 2031-05-01 |

  Scenario: a contract of the third year that gives control takes the whole credit back
    When the firm is checked as of 2026-11-23
    Then "irc-48e-recapture" applies to "ess"
    And it cites "26 U.S.C. §50(a)(4)"
    And it is worth -30,000,000 USD
    And the deadline "end-of-recapture-period" is 2038-06-30
    And it obliges "screen-contracts"

  Scenario Outline: one fact changed
    Given the fact "<fact>" of "ess" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "irc-48e-recapture" <verdict> because of "<criterion>"

    Examples:
      | fact                           | value      | verdict                   | criterion                |
      | credit                         | 45Y        | does not apply to "ess"   | credit-claimed           |
      | credit                         |            | is undetermined for "ess" | credit-claimed           |
      | taxable_year_begin             | 2027-07-04 | does not apply to "ess"   | credit-year              |
      | taxable_year_begin             | 2027-07-05 | applies to "ess"          | credit-year              |
      | sfe_effective_control_contract | false      | does not apply to "ess"   | control-within-ten-years |
      | sfe_effective_control_contract |            | is undetermined for "ess" | control-within-ten-years |
      | effective_control_payment_date | 2038-06-29 | applies to "ess"          | control-within-ten-years |
      | effective_control_payment_date | 2038-06-30 | does not apply to "ess"   | control-within-ten-years |
      | effective_control_payment_date |            | is undetermined for "ess" | control-within-ten-years |

  Scenario Outline: since P.L. 119-21
    When the firm is checked as of <day>
    Then "irc-48e-recapture" applies to "ess"

    Examples:
      | day        |
      | 2025-07-04 |
      | 2026-01-15 |

  Scenario: not before
    When the firm is checked as of 2025-07-03
    Then "irc-48e-recapture" does not apply to "ess"
    And it is not in force

  Scenario: the credit and its recapture meet at the property
    Given the fact "is_fie" of "owner" is "false"
    And the fact "technology" of "ess" is "storage"
    And the fact "construction_begin_date" of "ess" is "2027-02-01"
    And the fact "property_tangible_depreciable" of "ess" is "true"
    And the fact "original_use_with_taxpayer" of "ess" is "true"
    And the fact "macr_pct" of "ess" is "60"
    And the fact "other_credits_on_facility" of "ess" is "none"
    And the fact "small_system_rented_to_third_party" of "ess" is "false"
    And the fact "sfe_effective_control_contract" of "ess" is unknown
    And the fact "ghg_g_per_kwh" of "ess" is "11"
    When the firm is checked as of 2026-11-23
    Then "irc-48e" is undetermined for "ess" because of "effective-control"
    And it meets "irc-48e-recapture"
    And it meets "irc-48e-recapture-emissions"
