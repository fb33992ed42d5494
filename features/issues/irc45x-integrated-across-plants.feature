Feature: Components built into others across plants lose the deemed sale from 2027

  Background:
    Given a firm with
      | name | Hanbit Cell |
    And a product "cells" with
      | component_subtype            | battery_cell    |
      | production_country           | US              |
      | buyer_relation               | self_integrated |
      | secondary_same_facility      | false           |
      | secondary_us_primary_dmc_pct | 65              |
      | capacity_kwh                 | 10,000          |
      | max_discharge_kw             | 10,000          |

  Scenario: a firm whose cells go to its module plant elsewhere
    When the firm is checked as of 2026-11-23
    Then the issue "irc45x-integrated-across-plants" is raised for "cells"
    And it goes to "f-treas-irs"
    And its talking point says "65 percent of the direct material cost"

  Scenario Outline: sold as <relation>, made in <country>, same facility <same>, US material <share>, as of <day>
    Given a product "cells" with
      | buyer_relation               | <relation> |
      | production_country           | <country>  |
      | secondary_same_facility      | <same>     |
      | secondary_us_primary_dmc_pct | <share>    |
    When the firm is checked as of <day>
    Then the issue "irc45x-integrated-across-plants" <is raised>

    Examples:
      | relation        | country    | same  | share | day        | is raised     |
      | self_integrated | US         | false | 65    | 2025-07-04 | is raised     |
      | self_integrated | US         | false | 65    | 2025-07-03 | is not raised |
      | self_integrated | possession | false | 65    | 2026-11-23 | is raised     |
      | self_integrated | other      | false | 65    | 2026-11-23 | is not raised |
      | unrelated       | US         | false | 65    | 2026-11-23 | is not raised |
      | self_integrated | US         | true  | 64.99 | 2026-11-23 | is raised     |
      | self_integrated | US         | true  | 65    | 2026-11-23 | is not raised |
      | self_integrated | US         |       |       | 2026-11-23 | is not raised |
