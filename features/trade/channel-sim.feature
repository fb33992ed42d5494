Feature: Projects for the strategic-investment bodies

  Scenario: f-sim example 1, a gallium refinery seeks equity
    Given a firm with
      | ask_type             | project_finance   |
      | seeks_mou_funding    | true              |
      | mou_vendor_selection | false             |
      | mou_sector           | critical_minerals |
    When the firm is checked as of 2026-01-15
    Then "channel-sim" applies to "firm"
    And it obliges "proposal"

  Scenario: f-sim example 2, a private battery plant
    Given a firm with
      | seeks_mou_funding    | false |
      | mou_vendor_selection | false |
      | mou_sector           | other |
    When the firm is checked as of 2026-01-15
    Then "channel-sim" does not apply to "firm" because of "public-money"

  Scenario: f-sim example 3, quantum, and where the money comes from is not stated
    Given a firm with
      | mou_sector | quantum |
    When the firm is checked as of 2026-01-15
    Then "channel-sim" is undetermined for "firm" because of "public-money"
    And it wants the fact "seeks_mou_funding"

  Scenario Outline: money sought: <money>, choice of vendors: <vendors>
    Given a firm with
      | ask_type             | project_finance   |
      | seeks_mou_funding    | <money>           |
      | mou_vendor_selection | <vendors>         |
      | mou_sector           | critical_minerals |
    When the firm is checked as of 2026-01-15
    Then "channel-sim" <verdict> "firm" because of "public-money"
    Examples:
      | money | vendors | verdict             |
      | true  | false   | applies to          |
      | false | true    | applies to          |
      | false | false   | does not apply to   |
      | false |         | is undetermined for |

  Scenario Outline: the sector is <sector>
    Given a firm with
      | ask_type             | project_finance |
      | seeks_mou_funding    | true            |
      | mou_vendor_selection | false           |
      | mou_sector           | <sector>        |
    When the firm is checked as of 2026-01-15
    Then "channel-sim" <verdict> "firm" because of "sector"
    Examples:
      | sector            | verdict             |
      | shipbuilding      | applies to          |
      | energy            | applies to          |
      | semiconductors    | applies to          |
      | pharmaceuticals   | applies to          |
      | critical_minerals | applies to          |
      | ai                | applies to          |
      | quantum           | applies to          |
      | other             | does not apply to   |
      |                   | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type             | project_finance   |
      | seeks_mou_funding    | true              |
      | mou_vendor_selection | false             |
      | mou_sector           | critical_minerals |
    When the firm is checked as of <day>
    Then "channel-sim" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-11-13 | does not apply to |
      | 2025-11-14 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
