Feature: Entries of a registration in the H-1B selection

  Scenario Outline: fiscal year <year>, level <level>, the lowest of other employers <other>
    Given an assignment "crew" with
      | registration_fiscal_year            | <year>  |
      | offered_wage_level                  | <level> |
      | other_registrants_lowest_wage_level | <other> |
    When the firm is checked as of 2026-02-19
    Then the concept "h1b_entries" is "<entries>" for "crew"
    Examples:
      | year | level   | other   | entries |
      | 2027 | IV      | none    | 4       |
      | 2027 | III     | none    | 3       |
      | 2027 | II      | none    | 2       |
      | 2027 | I       | none    | 1       |
      | 2027 | below_I | none    | 1       |
      | 2027 | IV      | III     | 3       |
      | 2027 | IV      | II      | 2       |
      | 2027 | IV      | I       | 1       |
      | 2027 | IV      | below_I | 1       |
      | 2027 | II      | IV      | 2       |
      | 2027 | IV      | IV      | 4       |
      | 2028 | IV      | none    | 4       |
      # Until fiscal year 2026 each person has one entry.
      | 2026 | IV      | none    | 1       |

  Scenario Outline: what is not known, level <level>, others <other>
    Given an assignment "crew" with
      | registration_fiscal_year            | 2027    |
      | offered_wage_level                  | <level> |
      | other_registrants_lowest_wage_level | <other> |
    When the firm is checked as of 2026-02-19
    Then the concept "h1b_entries" is unknown for "crew"
    Examples:
      | level | other |
      |       | none  |
      | IV    |       |

  # One entry is the least, whatever others register.
  Scenario: level I has one entry even where nothing is known of others
    Given an assignment "crew" with
      | registration_fiscal_year | 2027 |
      | offered_wage_level       | I    |
    When the firm is checked as of 2026-02-19
    Then the concept "h1b_entries" is "1" for "crew"
