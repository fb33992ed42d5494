Feature: Partner with Korea Act and the E-3 Korea bill: not law

  The engineer of the background is Korean, has a degree and is to have a job that asks for one.

  Background:
    Given an assignment "crew" with
      | worker_nationality                | KR         |
      | also_treaty_professional_national | false      |
      | job_requires_specific_degree      | true       |
      | degree_level                      | bachelor   |
      | workers                           | 8          |
      | visa_application_date             | 2026-11-16 |

  Scenario: pwka example 1, an application for E-4 in November 2026
    When the firm is checked as of 2026-11-23
    Then "pwka" does not apply to "crew" because of "not-enacted"
    And it cites "H.R. 4687 and H.R. 5534 (119th Congress)"
    And it is stale

  # Counted only as a matter to ask for.
  Scenario: pwka example 2, E-4 counted as an option if it passed
    When the firm is checked as of 2026-11-23
    Then "pwka" does not apply to "crew" because of "not-enacted"
    And the criterion "attestation" is unknown
    And the criterion "number-left" is unknown
    Then the issue "korean-specialty-visa" is raised for "crew"
    And its talking point says "Until one is law it is no route"

  Scenario: pwka example 3, passed in the lame-duck session?
    Given the fact "visa_application_date" of "crew" is "2026-12-21"
    When the firm is checked as of 2026-11-23
    Then "pwka" is undetermined for "crew" because of "not-enacted"
    And it is unsettled

  Scenario Outline: what has been seen ends on 23 November 2026, application on <day>
    Given the fact "visa_application_date" of "crew" is "<day>"
    When the firm is checked as of 2026-11-23
    Then "pwka" <verdict> "crew" because of "not-enacted"
    Examples:
      | day        | verdict             |
      | 2026-11-23 | does not apply to   |
      | 2026-11-24 | is undetermined for |

  Scenario Outline: never a route, checked on <day>
    When the firm is checked as of <day>
    Then "pwka" does not apply to "crew" because of "not-enacted"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |

  Scenario Outline: if it passed, <fact> is <value>
    Given the fact "visa_application_date" of "crew" is "2027-03-01"
    And the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-11-23
    Then "pwka" does not apply to "crew" because of "<criterion>"
    Examples:
      | fact                         | value     | criterion            |
      | worker_nationality           | VN        | korean-national      |
      | job_requires_specific_degree | false     | specialty-occupation |
      | degree_level                 | none      | specialty-occupation |
      | degree_level                 | associate | specialty-occupation |

  Scenario Outline: if it passed, a degree of level <degree>
    Given the fact "visa_application_date" of "crew" is "2027-03-01"
    And the fact "degree_level" of "crew" is "<degree>"
    When the firm is checked as of 2026-11-23
    Then "pwka" is undetermined for "crew" because of "attestation"
    And "pwka" is undetermined for "crew" because of "number-left"
    And the criterion "specialty-occupation" is met
    And the criterion "korean-national" is met
    Examples:
      | degree         |
      | bachelor       |
      | master_us      |
      | master_foreign |
      | phd            |

  Scenario Outline: <fact> is unknown
    Given the fact "visa_application_date" of "crew" is "2027-03-01"
    And the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-11-23
    Then "pwka" is undetermined for "crew" because of "<criterion>"
    And it wants the fact "<fact>"
    Examples:
      | fact                         | criterion            |
      | worker_nationality           | korean-national      |
      | job_requires_specific_degree | specialty-occupation |
      | degree_level                 | specialty-occupation |
      | visa_application_date        | not-enacted          |
