Feature: A battery plant with an owner that nobody names
  Cells under a Chinese licence, modules from them, Chinese cathode material; 58 percent Korean, 22 percent Chinese, 20 percent a fund of
  unknown identity.

  Background:
    Given the firm file "examples/battery-plant-undisclosed-owner.yaml"

  # 6,000,000 kWh x 35 = 210,000,000 for the cells, x 10 = 60,000,000 for the modules of either year.
  Scenario Outline: before 4 July 2025 nobody asks who owns the plant, licenses to it or sells to it
    When the firm is checked as of <day>
    Then "irc45x" applies to "cells" because of "integrated-component"
    And it is worth 210,000,000 USD
    And "irc45x" applies to "modules" because of "sold-to-unrelated"
    And it is worth 60,000,000 USD
    And "irc45x" applies to "modules-2027" because of "sold-to-unrelated"
    And it is worth 60,000,000 USD
    And the criterion "not-foreign-influenced-entity" is not in force
    And the criterion "no-effective-control-payment" is not in force
    And the criterion "no-material-assistance" is not in force
    And "pfe-status" does not apply to "saebyeok-america"
    And "pfe-effective-control" does not apply to "cells"
    And "pfe-macr" does not apply to "modules-2027"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |

  # The licence was amended on 2025-10-01, and a royalty paid under it on 2025-12-15.
  Scenario Outline: the cells lose their credit by the amended licence, though their material passes
    When the firm is checked as of <day>
    Then "irc45x" does not apply to "cells" because of "no-effective-control-payment"
    And it cites "26 U.S.C. §45X(d)(4)(B)"
    And the criterion "integrated-component" is met
    And the criterion "not-specified-foreign-entity" is met
    And the criterion "not-foreign-influenced-entity" is unknown
    And the criterion "no-material-assistance" is met
    And "pfe-effective-control" applies to "cells" because of "effective-control"
    And the deadline "list-payments" is 2025-12-31
    And it obliges "freeze-licences"
    And the concept "effective_control_contract" is true for "cell-licence" because of "recent-licence"
    And it cites "26 U.S.C. §7701(a)(51)(D)(ii)(III)(aa)(GG)"
    And the concept "effective_control_payment" is true for "cells" because of "this-component"
    And "irc45x-elective-pay" does not apply to "cells" because of "credit-exists"
    And "irc45x-transfer" does not apply to "cells" because of "credit-exists"

    Examples:
      | day        |
      | 2026-01-15 |
      | 2026-11-23 |

  # 22 percent alone is less than 40, 22 and 20 are more; neither is 25.
  Scenario Outline: the modules of 2026 wait for the fund, and for what Treasury makes of the licence
    When the firm is checked as of <day>
    Then "irc45x" is undetermined for "modules" because of "not-foreign-influenced-entity"
    And it is worth between 0 and 60,000,000 USD
    And it is contested
    And it wants the fact "entity" of "fund"
    And it wants the fact "country_of_organization" of "fund"
    And it wants the fact "is_sfe" of "fund"
    And the criterion "not-specified-foreign-entity" is met
    And the criterion "no-effective-control-payment" is unknown
    And the criterion "no-material-assistance" is met
    And the deadline "return" is 2027-04-15
    And the deadline "extended-return" is 2027-10-15
    And it obliges "register-facility"
    And "pfe-status" is undetermined for "saebyeok-america" because of "influenced"
    And it wants the fact "entity" of "fund"
    And the deadline "clear-the-year" is 2026-12-31
    And it obliges "shareholder-agreement"
    And the concept "foreign_influence" is unknown for "saebyeok-america" because of "together-hold-two-fifths"
    And the concept "specified_foreign_entity" is false for "saebyeok-america"
    And "pfe-effective-control" is undetermined for "modules" because of "effective-control"
    And it is contested

    Examples:
      | day        |
      | 2026-01-15 |
      | 2026-11-23 |

  # 44 of 74 USD are 59.46 percent: less than the 60 of 2026, but for the contract of 1 March 2025, and less than the 65 of 2027.
  Scenario Outline: the modules of 2027 lose their credit by their material, for the old contract counts out nothing sold after 2026
    When the firm is checked as of <day>
    Then "irc45x" does not apply to "modules-2027" because of "no-material-assistance"
    And it cites "26 U.S.C. §45X(c)(1)(C)"
    And "pfe-macr" applies to "modules-2027" because of "below-threshold"
    And the deadline "old-contracts" is 2026-12-31
    And it obliges "certificates"
    And it obliges "next-threshold"
    And "pfe-macr" does not apply to "modules" because of "below-threshold"
    And "pfe-macr" does not apply to "cells" because of "below-threshold"
    And "pfe-effective-control" is undetermined for "modules-2027" because of "effective-control"
    And the deadline "list-payments" is 2026-12-31

    Examples:
      | day        |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: who the others are
    When the firm is checked as of 2026-11-23
    Then "pfe-status" <verdict> "<entity>"

    Examples:
      | entity   | verdict           |
      | saebyeok | does not apply to |
      | hanul    | does not apply to |
      | longhe   | applies to        |
      | qilin    | applies to        |

  Scenario: a fund of a Chinese manager costs every credit of the year
    Given the fact "country_of_organization" of "fund" is "CN"
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "modules" because of "not-foreign-influenced-entity"
    And "irc45x" does not apply to "cells" because of "not-foreign-influenced-entity"
    And "pfe-status" applies to "saebyeok-america" because of "influenced"

  Scenario: a fund that is no specified foreign entity leaves the scope of the licence alone open
    Given the fact "is_sfe" of "fund" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc45x" is undetermined for "modules" because of "no-effective-control-payment"
    And it is contested
    And "pfe-status" does not apply to "saebyeok-america"

  Scenario: with the fund disclosed and nothing paid under the licence in 2025 both credits of 2026 stand
    Given the fact "is_sfe" of "fund" is "false"
    And the fact "payments_to_sfe_prev_year_usd" of "cell-licence" is "0"
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And it is worth 210,000,000 USD
    And "irc45x" applies to "modules"
    And it is worth 60,000,000 USD
    And "irc45x" does not apply to "modules-2027" because of "no-material-assistance"

  Scenario: never amended, the licence of 2024 gives no control
    Given the fact "is_sfe" of "fund" is "false"
    And the fact "modified_date" of "cell-licence" is unknown
    And the fact "modified_since_signing" of "cell-licence" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc45x" applies to "cells"
    And the concept "effective_control_contract" is false for "cell-licence"

  # 38 of 64 USD and 44 of 74.
  Scenario: without the election for old contracts the material of 2026 fails too
    Given the fact "existing_contract_election" of "cells" is "false"
    And the fact "existing_contract_election" of "modules" is "false"
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "cells" because of "no-material-assistance"
    And the concept "macr_pct" is "59.375" for "cells"
    And "irc45x" does not apply to "modules" because of "no-material-assistance"

  # What the firm can take up, and where.
  Scenario: what is open to raise
    When the firm is checked as of 2026-11-23
    Then the issue "pfe-licence-amendments" is raised for "saebyeok-america"
    And it goes to "f-treas-irs"
    And the issue "pfe-listed-components" is raised for "cells"
    And its talking point says "what Saebyeok Battery makes (Battery cell)"
    And its talking point says "Saebyeok Battery 측의 생산 부품(배터리 셀)은"
    And the issue "us-chips-chinese-partners" is raised for "tennessee"

  Scenario Outline: chips, vehicles and power are not this plant's
    When the firm is checked as of <day>
    Then "us-48d-credit" does not apply to "tennessee" because of "primary-purpose"
    And "irc-30d" does not apply to "modules"
    And "irc-48e" does not apply to "tennessee"
    And "irc48c" does not apply to "tennessee"
    And "sccd-batteries" applies to "cells" because of "battery-product"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |
