Feature: The flying pass

  Background:
    Given an investment "fab" with
      | workers | 9 |
    And an assignment "crew" with
      | investment   | fab              |
      | kind_of_work | talking, sewing  |

  Scenario: a small works needs no grant
    When the firm is checked as of 2026-01-15
    Then "flying-pass" applies to "crew" because of "works-exist"

  Scenario: flying is not allowed
    Given the fact "kind_of_work" of "crew" is "talking, flying"
    When the firm is checked as of 2026-01-15
    Then "flying-pass" does not apply to "crew" because of "only-talking-or-sewing"

  Scenario: who does nothing only talks and sews
    Given the fact "kind_of_work" of "crew" is "none"
    When the firm is checked as of 2026-01-15
    Then "flying-pass" applies to "crew"

  Scenario: a large works needs the grant
    Given the fact "workers" of "fab" is "10"
    When the firm is checked as of 2026-01-15
    Then "flying-pass" is undetermined for "crew" because of "works-exist"
    And it wants the fact "begin_date" of "fab"

  Scenario: the open pass comes before the closed one
    When the firm is checked as of 2026-01-15
    Then the route "flying-pass" is open under conditions for "crew"
    And the route "balloon-pass" is closed for "crew"
    And the routes of "crew" begin with "flying-pass, balloon-pass"
    And the work of "crew" need not be split

  Scenario: work that no one pass takes is split
    Given the fact "kind_of_work" of "crew" is "talking, sewing, flying, digging"
    When the firm is checked as of 2026-01-15
    Then the route "flying-pass" is closed for "crew"
    And the work "talking" of "crew" goes to "balloon-pass, flying-pass"
    And the work "sewing" of "crew" goes to "flying-pass"
    And the work "flying" of "crew" goes to "balloon-pass"
    And the work "digging" of "crew" goes to no route
