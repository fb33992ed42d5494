Feature: E-Verify by state law or federal contract

  The background is a private employer in Georgia with four hundred staff and no federal contract.

  Background:
    Given an entity "affiliate" with
      | employer_headcount              | 400   |
      | federal_contract_with_far_clause | false |
    And an assignment "crew" with
      | employer                 | affiliate |
      | workers                  | 10        |
      | us_employer_hired_worker | true      |
      | payroll_source           | us_source |
      | state_of_work            | GA        |
      | e_verify_used            | false     |

  Scenario Outline: example 1, four hundred staff in Georgia and no E-Verify, checked on <day>
    When the firm is checked as of <day>
    Then "i9-everify-state" applies to "crew" because of "georgia"
    And it cites "Georgia HB 87 (2011)"
    And the criterion "not-used" is met
    And it obliges "run-e-verify"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: <headcount> staff in Georgia
    Given the fact "employer_headcount" of "affiliate" is "<headcount>"
    When the firm is checked as of 2026-01-15
    Then "i9-everify-state" <verdict> "crew" because of "georgia"
    Examples:
      | headcount | verdict             |
      | 10        | does not apply to   |
      | 11        | applies to          |
      |           | is undetermined for |

  Scenario Outline: Georgia's threshold, checked on <day>
    When the firm is checked as of <day>
    Then "i9-everify-state" <verdict> "crew"
    Examples:
      | day        | verdict           |
      | 2013-06-30 | does not apply to |
      | 2013-07-01 | applies to        |

  Scenario: the state is unknown
    Given the fact "state_of_work" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "i9-everify-state" is undetermined for "crew" because of "georgia"
    And it wants the fact "state_of_work"

  Scenario: the laws of other states are not noted
    Given the fact "state_of_work" of "crew" is "TX"
    When the firm is checked as of 2026-01-15
    Then "i9-everify-state" is undetermined for "crew" because of "georgia"
    And it is unsettled

  Scenario Outline: a small employer with the clause in a federal contract: <clause>
    Given the fact "employer_headcount" of "affiliate" is "5"
    And the fact "federal_contract_with_far_clause" of "affiliate" is "<clause>"
    When the firm is checked as of 2026-01-15
    Then "i9-everify-state" <verdict> "crew" because of "federal-contract"
    Examples:
      | clause | verdict             |
      | true   | applies to          |
      | false  | does not apply to   |
      |        | is undetermined for |

  Scenario Outline: a US employer hired them: <hired>
    Given the fact "us_employer_hired_worker" of "crew" is "<hired>"
    When the firm is checked as of 2026-01-15
    Then "i9-everify-state" <verdict> "crew" because of "us-hire"
    Examples:
      | hired | verdict             |
      | false | does not apply to   |
      |       | is undetermined for |

  Scenario: the employer uses it
    Given the fact "e_verify_used" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then "i9-everify-state" applies to "crew"
    And the criterion "not-used" is unmet
    And it meets "i9-everify"
