Feature: Hanwha Qcells in Cartersville, Georgia, as far as it is public
  One plant for ingots, wafers, cells and modules, begun in 2023.  Solar wafers can be semiconductors to one credit and components to
  another.

  Background:
    Given the firm file "examples/qcells-cartersville.yaml"

  # The rule proposed in 2023 named fabrication and packaging only; the final one, in force since 2024-12-23, has wafers in.
  Scenario Outline: solar wafers count for the investment credit since the final rule, and the plant makes more than wafers
    When the firm is checked as of <day>
    Then "us-48d-credit" is undetermined for "cartersville" because of "<criterion>"
    And it wants the fact "qualifying_output_share_pct" of "cartersville"
    And it wants the fact "placed_in_service_date" of "cartersville"
    And it wants the fact "taxpayer" of "cartersville"
    And the criterion "makes-semiconductors" is <wafers>
    And the criterion "begins-in-time" is met
    And the criterion "outside-united-states" is unmet
    And there is no deadline "begin-construction"
    # no basis is public, and no bound of it: the 2.5 bn are those of two sites
    And it is worth at least 0 USD

    Examples:
      | day        | criterion            | wafers  |
      | 2024-01-15 | makes-semiconductors | unknown |
      | 2025-06-30 | primary-purpose      | met     |
      | 2026-01-15 | primary-purpose      | met     |
      | 2026-11-23 | primary-purpose      | met     |

  Scenario: in January 2024 the law on wafers is not settled
    When the firm is checked as of 2024-01-15
    Then "us-48d-credit" is undetermined for "cartersville"
    And it is unsettled

  # Modules count by assembly; of the cells no source says that their inputs are transformed.
  Scenario Outline: three components of the production credit, each with its own open facts
    When the firm is checked as of <day>
    Then "irc45x" is undetermined for "wafers" because of "eligible-component"
    And it wants the fact "wafer_area_cm2" of "wafers"
    And it wants the fact "wafer_single_manufacturer" of "wafers"
    And the criterion "produced-by-taxpayer" is met
    And the criterion "produced-in-us" is met
    And "irc45x" is undetermined for "cells" because of "produced-by-taxpayer"
    And it wants the fact "substantial_transformation" of "cells"
    And the criterion "eligible-component" is met
    And "irc45x" is undetermined for "modules" because of "trade-or-business"
    And the criterion "produced-by-taxpayer" is met
    And the criterion "eligible-component" is met
    And it wants the fact "buyer_relation" of "modules"
    And it wants the fact "sold_date" of "modules"
    And the criterion "no-material-assistance" is <tests>
    And it is worth at least 0 USD

    Examples:
      | day        | tests        |
      | 2024-01-15 | not in force |
      | 2025-06-30 | not in force |
      | 2026-01-15 | unknown      |
      | 2026-11-23 | unknown      |

  Scenario: in January 2024 the proposed rules are open for comment
    When the firm is checked as of 2024-01-15
    Then the issue "irc45x-proposed-rules-2023" is raised for "wafers"
    And the issue "irc45x-proposed-rules-2023" is raised for "cells"
    And the issue "irc45x-proposed-rules-2023" is raised for "modules"
    And it goes to "f-treas-irs"

  Scenario Outline: later they are not, and the list of the battery makers is not one of solar makers
    When the firm is checked as of <day>
    Then the issue "irc45x-proposed-rules-2023" is not raised
    And the issue "irc45x-first-sccd-list" is not raised

    Examples:
      | day        |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  # By their codes cells and modules are no chips; the wafers carry no code, and no class of product is stated for any of them.
  Scenario Outline: whether the dialogue covers solar products
    When the firm is checked as of <day>
    Then "sccd-semiconductors" does not apply to "cells" because of "semiconductor-product"
    And "sccd-semiconductors" does not apply to "modules" because of "semiconductor-product"
    And "sccd-batteries" does not apply to "cells" because of "battery-product"
    And "sccd-batteries" does not apply to "modules" because of "battery-product"
    And "sccd-critical-minerals" does not apply to "cells" because of "critical-mineral"
    And "sccd-critical-minerals" does not apply to "modules" because of "critical-mineral"
    And "sccd-semiconductors" is undetermined for "wafers" because of "semiconductor-product"
    And it wants the fact "hs_code" of "wafers"
    And it wants the fact "product_class" of "wafers"
    And "sccd-batteries" is undetermined for "wafers"
    And "sccd-critical-minerals" is undetermined for "wafers"
    And the issue "equal-access-to-subsidies" is not raised

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  # Begun in 2023 or in the first days of 2024, so by the end of 2033 or 2034.
  Scenario Outline: start, cash, recapture and grant wait for facts
    When the firm is checked as of <day>
    Then "us-48d-boc" is undetermined for "cartersville" because of "physical-work"
    And the criterion "ten-years" is unknown
    And the deadline "place-in-service" is unknown
    And "us-48d-elective-pay" is undetermined for "cartersville" because of "credit-exists"
    And "us-48d-recapture-disposal" is undetermined for "cartersville" because of "credit-claimed"
    And "us-chips-grant" is undetermined for "cartersville" because of "covered-activity"
    And it wants the fact "project_activity" of "cartersville"
    And it wants the fact "taxpayer" of "cartersville"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: the tests of prohibited foreign entities begin in July 2025, and nothing of theirs is stated
    When the firm is checked as of <day>
    Then "pfe-status" <verdict> "hanwha-solutions"
    And "pfe-effective-control" <verdict> "modules"
    And "pfe-macr" <verdict> "modules"

    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |

  Scenario Outline: the credit can be paid or sold only if there is one
    When the firm is checked as of <day>
    Then "irc45x-elective-pay" is undetermined for "modules" because of "credit-exists"
    And "irc45x-transfer" is undetermined for "modules" because of "credit-exists"
    And "irc168k" is undetermined for "cartersville" because of "percentage-left"
    And "irc168n" <building> "cartersville"
    And "irc48c" is undetermined for "cartersville"
    # What is made in the United States is not entered into it.
    And "us-s232-semiconductors" does not apply to "cells"
    And "us-s232-semiconductors" does not apply to "modules"
    And "us-s232-semiconductors" does not apply to "wafers"

    Examples:
      | day        | building            |
      | 2024-01-15 | does not apply to   |
      | 2025-06-30 | does not apply to   |
      | 2026-01-15 | is undetermined for |
      | 2026-11-23 | is undetermined for |
