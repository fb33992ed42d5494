Feature: Anchors

  Background:
    Given the firm file "harbour.yaml"
    And an investment "dock" with
      | output      | anchors    |
      | basis_usd   | 2,000.50   |
      | workers     | 101        |
      | height_m    | 1          |
      | finish_date | 2026-12-31 |

  Scenario: a duty is a loss
    When the firm is checked as of 2026-01-15
    Then "anchor-duty" applies to "dock" because of "makes-anchors"
    And it cites "Code of Laputa §7(a); Gazette of Laputa 7"
    And it cites "Gazette of Laputa 7"
    # half of 2,000.50 in each of two years
    And it is worth -2,000.50 USD
    And it is worth -1,000.25 USD in 2028
    And the criterion "many-hands" is met
    And it obliges "anchor-book"
    And the deadline "pay" is 2027-01-30

  Scenario: a duty of unknown amount
    Given the fact "basis_usd" of "dock" is unknown
    And the fact "finish_date" of "dock" is unknown
    When the firm is checked as of 2026-01-15
    Then "anchor-duty" applies to "dock"
    And it is worth at most 0 USD
    And it is worth at most 0 USD in 2027
    And the deadline "pay" is unknown

  Scenario: a duty that may not fall
    Given the fact "output" of "dock" is unknown
    When the firm is checked as of 2026-01-15
    Then "anchor-duty" is undetermined for "dock"
    And it is worth between -1,000.25 and 0 USD in 2027

  Scenario: gates
    Given the fact "workers" of "dock" is "0"
    And the fact "height_m" of "dock" is "0"
    When the firm is checked as of 2026-01-15
    Then "anchor-duty" applies to "dock"
    And it does not oblige "anchor-book"
    And there is no deadline "pay"
    And the criterion "many-hands" is unmet
    When the firm is checked as of 2022-08-08
    Then "anchor-duty" does not apply to "dock"
    And the criterion "many-hands" is not in force

  Scenario: the file gives a second works, and may give more
    When the firm is checked as of 2026-01-15
    Then "anchor-loan" does not apply to "firm"
    Given the investments of the firm are not all known
    When the firm is checked as of 2026-01-15
    Then "anchor-loan" does not apply to "firm"
    And the concept "crowd" is "252.5" for "dock"
    And the concept "crowd" is "2,500" for "quay"

  Scenario: what does not apply is worth nothing
    When the firm is checked as of 2026-01-15
    Then "anchor-loan" does not apply to "firm"
    And it is worth 0 USD

  Scenario: what the file says can be changed
    Given the fact "workers" of "quay" is unknown
    And the fact "name" of the firm is "Lilliput"
    When the firm is checked as of 2026-01-15
    Then the concept "crowd" is unknown for "quay"
    Given the fact "name" of the firm is unknown
    And the fact "workers" of "quay" is "1"
    When the firm is checked as of 2026-01-15
    Then the concept "crowd" is "2.5" for "quay"

  Rule: the king lends as he pleases

    Background:
      Given the fact "output" of "dock" is unknown

    Scenario: to a firm of any name
      Given a firm with
        | id   | anchors  |
        | name | Lilliput |
      When the firm is checked as of 2026-01-15
      Then "anchor-loan" does not apply to "anchors" because of "few-works"
      And "anchor-duty" is undetermined for "dock" because of "makes-anchors"
