Feature: Wage-weighted selection of H-1B registrations

  The registration of the background is for fiscal year 2027 at wage level IV; no other employer registers the person.

  Background:
    Given an assignment "crew" with
      | visa_class                          | h1b   |
      | workers                             | 1     |
      | h1b_cap_exempt                      | false |
      | registration_fiscal_year            | 2027  |
      | occupation_area_and_level_named     | true  |
      | offered_wage_level                  | IV    |
      | other_registrants_lowest_wage_level | none  |

  Scenario: example 1, level IV for fiscal year 2027
    When the firm is checked as of 2026-02-19
    Then "h1b-weighted" applies to "crew" because of "level-named"
    And it cites "8 CFR 214.2(h)(8)"
    And the concept "h1b_entries" is "4" for "crew"

  Scenario: example 2, fiscal year 2026
    Given the fact "registration_fiscal_year" of "crew" is "2026"
    When the firm is checked as of 2026-02-19
    Then "h1b-weighted" does not apply to "crew" because of "season"
    And the concept "h1b_entries" is "1" for "crew"

  Scenario: example 3, the level is unknown
    Given the fact "offered_wage_level" of "crew" is unknown
    When the firm is checked as of 2026-02-19
    Then "h1b-weighted" is undetermined for "crew" because of "level-named"
    And it wants the fact "offered_wage_level"

  Scenario Outline: level <level>, the lowest of other employers <other>
    Given the fact "offered_wage_level" of "crew" is "<level>"
    And the fact "other_registrants_lowest_wage_level" of "crew" is "<other>"
    When the firm is checked as of 2026-02-19
    Then "h1b-weighted" applies to "crew" because of "level-named"
    And the concept "h1b_entries" is "<entries>" for "crew"
    Examples:
      | level   | other   | entries |
      | IV      | none    | 4       |
      | III     | none    | 3       |
      | II      | none    | 2       |
      | I       | none    | 1       |
      | below_I | none    | 1       |
      | IV      | III     | 3       |
      | IV      | II      | 2       |
      | IV      | I       | 1       |
      | IV      | below_I | 1       |
      | II      | IV      | 2       |
      | IV      | IV      | 4       |

  Scenario Outline: checked on <day>
    When the firm is checked as of <day>
    Then "h1b-weighted" <verdict> "crew"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-06-30 | does not apply to |
      | 2025-12-28 | does not apply to |
      | 2025-12-29 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario Outline: the concept is in force with the rule, on <day>
    When the firm is checked as of <day>
    Then the concept "h1b_entries" is <value> for "crew"
    Examples:
      | day        | value   |
      | 2025-12-28 | unknown |
      | 2025-12-29 | "4"     |

  Scenario: before publication it is not in force
    When the firm is checked as of 2025-12-28
    Then "h1b-weighted" does not apply to "crew"
    And it is not in force

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "h1b-weighted" applies to "crew"
    And it is stale

  Scenario Outline: the season is fiscal year <year>
    Given the fact "registration_fiscal_year" of "crew" is "<year>"
    When the firm is checked as of 2026-02-19
    Then "h1b-weighted" <verdict> "crew" because of "season"
    And the concept "h1b_entries" is "<entries>" for "crew"
    Examples:
      | year | verdict           | entries |
      | 2026 | does not apply to | 1       |
      | 2027 | applies to        | 4       |
      | 2028 | applies to        | 4       |

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-02-19
    Then "h1b-weighted" <verdict> "crew" because of "<criterion>"
    Examples:
      | fact                            | value | verdict             | criterion        |
      | h1b_cap_exempt                  | true  | does not apply to   | cap-registration |
      | h1b_cap_exempt                  |       | is undetermined for | cap-registration |
      | registration_fiscal_year        |       | is undetermined for | season           |
      | occupation_area_and_level_named | false | does not apply to   | level-named      |
      | occupation_area_and_level_named |       | is undetermined for | level-named      |

  Scenario: what to do before March
    When the firm is checked as of 2026-02-19
    Then "h1b-weighted" applies to "crew"
    And it obliges "check-the-level"
    And it obliges "ask-for-other-registrations"
    And it meets "h1b"
