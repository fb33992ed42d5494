Feature: Review of laboratory visits under the sensitive-country list

  Background:
    Given a firm with
      | name | Hanbit |
    And an assignment "idaho" with
      | doe_lab_visit_planned | true       |
      | worker_nationality    | KR         |
      | visit_date            | 2025-07-20 |

  # 20 July 2025 less 45 days is 5 June 2025; from 30 June it is 20 days away.
  Scenario: worked example 3, an engineer who is to visit the Idaho laboratory in 20 days
    When the firm is checked as of 2025-06-30
    Then "kr-us-energy-sensitive-list" applies to "idaho" because of "laboratory-visit"
    And it cites "Sensitive and Other Designated Countries List of the Department of Energy"
    And the criterion "listed-nationality" is met
    And the criterion "still-listed" is met
    And the deadline "visit-request" is 2025-06-05
    And the issue "kr-us-energy-visit-lead-time" is raised for "idaho"
    And it goes to "f-mepd"
    And its talking point says "on 2025-07-20"

  Scenario: no visit
    Given the fact "doe_lab_visit_planned" of "idaho" is "false"
    When the firm is checked as of 2025-06-30
    Then "kr-us-energy-sensitive-list" does not apply to "idaho" because of "laboratory-visit"

  Scenario Outline: <fact> is not known
    Given the fact "<fact>" of "idaho" is unknown
    When the firm is checked as of 2025-06-30
    Then "kr-us-energy-sensitive-list" is undetermined for "idaho" because of "<criterion>"
    And it wants the fact "<fact>" of "idaho"
    Examples:
      | fact                  | criterion          |
      | doe_lab_visit_planned | laboratory-visit   |
      | worker_nationality    | listed-nationality |

  Scenario: the list is internal, so that another nationality is not known to be on it
    Given the fact "worker_nationality" of "idaho" is "JP"
    When the firm is checked as of 2025-06-30
    Then "kr-us-energy-sensitive-list" is undetermined for "idaho" because of "listed-nationality"

  Scenario Outline: by the day, <day>
    When the firm is checked as of <day>
    Then "kr-us-energy-sensitive-list" <verdict> "idaho"
    Examples:
      | day        | verdict             |
      | 2024-01-15 | does not apply to   |
      | 2025-04-14 | does not apply to   |
      | 2025-04-15 | applies to          |
      | 2026-01-15 | applies to          |
      | 2026-01-16 | is undetermined for |

  Scenario: whether Korea is still listed was not verified
    When the firm is checked as of 2026-11-23
    Then "kr-us-energy-sensitive-list" is undetermined for "idaho" because of "still-listed"
    And it is unsettled
