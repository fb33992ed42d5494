Feature: Where to apply and interview

  The rule applies where the place is right.  The crew of the background lives in Korea and applies in Seoul.

  Background:
    Given an assignment "crew" with
      | worker_nationality           | KR         |
      | worker_residence_country     | KR         |
      | place_of_application_country | KR         |
      | visa_application_date        | 2025-12-01 |
      | workers                      | 4          |

  Scenario Outline: niv-place example 1, Seoul, checked on <day>
    When the firm is checked as of <day>
    Then "niv-place" applies to "crew" because of "home-post"
    And it cites "State Department notice of 6 September 2025"
    And it obliges "interview-in-person"
    And it obliges "book-seoul"
    And it does not oblige "proof-of-residence"
    Examples:
      | day        |
      | 2025-09-06 |
      | 2026-01-15 |
      | 2026-11-23 |

  # The visit is no residence: the worker lives in Korea.
  Scenario: niv-place example 2, a Korean in Canada on a visit
    Given the fact "place_of_application_country" of "crew" is "CA"
    When the firm is checked as of 2026-01-15
    Then "niv-place" does not apply to "crew" because of "home-post"

  Scenario: niv-place example 3, the residence is unknown
    Given the fact "place_of_application_country" of "crew" is "MX"
    And the fact "worker_residence_country" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "niv-place" is undetermined for "crew" because of "home-post"
    And it wants the fact "worker_residence_country"

  Scenario Outline: a Korean who resides in <country> applies there
    Given the fact "place_of_application_country" of "crew" is "<country>"
    And the fact "worker_residence_country" of "crew" is "<country>"
    When the firm is checked as of 2026-01-15
    Then "niv-place" applies to "crew" because of "home-post"
    And it obliges "proof-of-residence"
    Examples:
      | country |
      | MX      |
      | PL      |
      | HU      |

  Scenario: third-country staff are not sent to Seoul
    Given the fact "worker_nationality" of "crew" is "MX"
    And the fact "place_of_application_country" of "crew" is "MX"
    When the firm is checked as of 2026-01-15
    Then "niv-place" applies to "crew"
    And it does not oblige "book-seoul"

  Scenario Outline: before the notice posts took others too, application on <day>
    Given the fact "place_of_application_country" of "crew" is "CA"
    And the fact "visa_application_date" of "crew" is "<day>"
    When the firm is checked as of 2026-01-15
    Then "niv-place" <verdict> "crew" because of "home-post"
    Examples:
      | day        | verdict           |
      | 2025-09-05 | applies to        |
      | 2025-09-06 | does not apply to |

  Scenario Outline: the waivers of the interview end, application on <day>
    Given the fact "visa_application_date" of "crew" is "<day>"
    When the firm is checked as of 2026-01-15
    Then "niv-place" applies to "crew"
    And it <obliges> "interview-in-person"
    Examples:
      | day        | obliges         |
      | 2025-09-01 | does not oblige |
      | 2025-09-02 | obliges         |

  Scenario Outline: no rule of place on <day>
    When the firm is checked as of <day>
    Then "niv-place" does not apply to "crew"
    And it is not in force
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2025-09-05 |

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "niv-place" applies to "crew"
    And it is stale

  Scenario Outline: <fact> is unknown
    Given the fact "place_of_application_country" of "crew" is "CA"
    And the fact "<fact>" of "crew" is unknown
    When the firm is checked as of 2026-01-15
    Then "niv-place" is undetermined for "crew" because of "home-post"
    And it wants the fact "<fact>"
    Examples:
      | fact                         |
      | visa_application_date        |
      | place_of_application_country |
      | worker_nationality           |
