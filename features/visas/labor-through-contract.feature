Feature: Liability for unauthorised labour obtained through a contract

  The firm of the background owns the site; a contractor supplies the crew.

  Background:
    Given an assignment "crew" with
      | firm_role_on_site                 | owner |
      | contractor_supplies_labor         | true  |
      | knows_or_should_know_unauthorised | true  |
      | directs_visitors_to_barred_work   | false |
      | contractor_checks_made            | false |
      | notice_of_unauthorised_work       | true  |
      | subcontractor_foreign_staff       | true  |

  Scenario Outline: example 1, the owner is told of ESTA welders and keeps them, checked on <day>
    When the firm is checked as of <day>
    Then "labor-through-contract" applies to "crew" because of "labour-of-the-unauthorised"
    And it cites "INA §274A(a)(4)"
    And it obliges "terms-of-the-contract"
    And it obliges "access-by-task"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, a verified crew and no notice
    Given the fact "knows_or_should_know_unauthorised" of "crew" is "false"
    And the fact "contractor_checks_made" of "crew" is "true"
    And the fact "notice_of_unauthorised_work" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "labor-through-contract" does not apply to "crew" because of "checked-in-good-faith"

  Scenario: example 3, the reports are unclear
    Given the fact "knows_or_should_know_unauthorised" of "crew" is unknown
    And the fact "notice_of_unauthorised_work" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "labor-through-contract" is undetermined for "crew" because of "labour-of-the-unauthorised"
    And it wants the fact "knows_or_should_know_unauthorised"

  Scenario Outline: supplied by a contractor <contractor>, known <known>
    Given the fact "contractor_supplies_labor" of "crew" is "<contractor>"
    And the fact "knows_or_should_know_unauthorised" of "crew" is "<known>"
    When the firm is checked as of 2026-01-15
    Then "labor-through-contract" <verdict> "crew" because of "labour-of-the-unauthorised"
    Examples:
      | contractor | known | verdict             |
      | true       | true  | applies to          |
      | false      | true  | does not apply to   |
      | true       | false | does not apply to   |
      |            | true  | is undetermined for |
      | true       |       | is undetermined for |

  Scenario Outline: its own staff direct visitors to barred work, <directs>
    Given the fact "knows_or_should_know_unauthorised" of "crew" is "false"
    And the fact "directs_visitors_to_barred_work" of "crew" is "<directs>"
    When the firm is checked as of 2026-01-15
    Then "labor-through-contract" <verdict> "crew" because of "directs-barred-work"
    Examples:
      | directs | verdict             |
      | true    | applies to          |
      | false   | does not apply to   |
      |         | is undetermined for |

  Scenario Outline: checks <checks>, notice <notice>, directs <directs>
    Given the fact "contractor_checks_made" of "crew" is "<checks>"
    And the fact "notice_of_unauthorised_work" of "crew" is "<notice>"
    And the fact "directs_visitors_to_barred_work" of "crew" is "<directs>"
    When the firm is checked as of 2026-01-15
    Then "labor-through-contract" <verdict> "crew" because of "checked-in-good-faith"
    Examples:
      | checks | notice | directs | verdict             |
      | true   | false  | false   | does not apply to   |
      | false  | false  | false   | applies to          |
      | true   | true   | false   | applies to          |
      | true   | false  | true    | applies to          |
      |        | false  | false   | is undetermined for |
      | true   |        | false   | is undetermined for |

  Scenario Outline: the flag for the firm that is <role>, foreign staff of subcontractors <foreign>
    Given the fact "firm_role_on_site" of "crew" is "<role>"
    And the fact "subcontractor_foreign_staff" of "crew" is "<foreign>"
    And the fact "knows_or_should_know_unauthorised" of "crew" is "false"
    When the firm is checked as of 2026-01-15
    Then "labor-through-contract" does not apply to "crew"
    And the criterion "exposed-through-subcontractors" is <outcome>
    And the criterion "harbouring" is unmet
    Examples:
      | role             | foreign | outcome |
      | owner            | true    | met     |
      | prime_contractor | true    | met     |
      | equipment_vendor | true    | unmet   |
      | owner            | false   | unmet   |
      | owner            |         | unknown |

  Scenario: who knows may be charged with harbouring besides
    When the firm is checked as of 2026-01-15
    Then "labor-through-contract" applies to "crew"
    And the criterion "harbouring" is met
    And it meets "hlga-enforcement"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "labor-through-contract" applies to "crew"
    And it is stale
