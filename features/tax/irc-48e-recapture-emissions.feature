Feature: Recapture of the Section 48E credit for emissions, 26 U.S.C. §48E(g)

  Scenario Outline: more than ten grams
    Given an investment "plant" with
      | credit        | <credit>    |
      | ghg_g_per_kwh | <emissions> |
    When the firm is checked as of <day>
    Then "irc-48e-recapture-emissions" <verdict> "plant"

    Examples:
      | credit | emissions | day        | verdict             |
      | 48E    | 10        | 2026-11-23 | does not apply to   |
      | 48E    | 10.01     | 2026-11-23 | applies to          |
      | 48E    |           | 2026-11-23 | is undetermined for |
      | 45Y    | 11        | 2026-11-23 | does not apply to   |
      |        | 11        | 2026-11-23 | is undetermined for |
      | 48E    | 11        | 2025-01-01 | applies to          |
      | 48E    | 11        | 2024-12-31 | does not apply to   |
      | 48E    | 11        | 2025-06-30 | applies to          |
      | 48E    | 11        | 2026-01-15 | applies to          |

  Scenario: what is taken back was not read
    Given an investment "plant" with
      | credit        | 48E |
      | ghg_g_per_kwh | 11  |
    When the firm is checked as of 2026-11-23
    Then "irc-48e-recapture-emissions" applies to "plant" because of "above-ten-grams"
    And it cites "26 U.S.C. §48E(g)"
