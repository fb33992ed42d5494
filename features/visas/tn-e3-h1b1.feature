Feature: Treaty professional routes closed to Korea

  The engineer of the background is Korean, has no second nationality, and has a job on the list.

  Background:
    Given an assignment "crew" with
      | worker_nationality                | KR         |
      | also_treaty_professional_national | false      |
      | profession_on_treaty_list         | true       |
      | visa_application_date             | 2025-12-01 |

  # That there is no second nationality is added: the sheet leaves the case open where it is unknown.
  Scenario Outline: tn-e3-h1b1 example 1, a Korean, checked on <day>
    When the firm is checked as of <day>
    Then "tn-e3-h1b1" does not apply to "crew" because of "treaty-nationality"
    And it cites "8 CFR 214.6"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: tn-e3-h1b1 example 2, a Korean-Canadian in a listed job
    Given the fact "also_treaty_professional_national" of "crew" is "true"
    When the firm is checked as of 2025-06-30
    Then "tn-e3-h1b1" applies to "crew" because of "treaty-nationality"

  Scenario: tn-e3-h1b1 example 3, the nationality is unknown
    Given the fact "worker_nationality" of "crew" is unknown
    When the firm is checked as of 2025-06-30
    Then "tn-e3-h1b1" is undetermined for "crew" because of "treaty-nationality"
    And it wants the fact "worker_nationality"

  Scenario: a second nationality is not known
    Given the fact "also_treaty_professional_national" of "crew" is unknown
    When the firm is checked as of 2025-06-30
    Then "tn-e3-h1b1" is undetermined for "crew" because of "treaty-nationality"
    And it wants the fact "also_treaty_professional_national"

  Scenario Outline: a national of <country>
    Given the fact "worker_nationality" of "crew" is "<country>"
    When the firm is checked as of 2025-06-30
    Then "tn-e3-h1b1" <verdict> "crew" because of "treaty-nationality"
    Examples:
      | country | verdict           |
      | CA      | applies to        |
      | MX      | applies to        |
      | AU      | applies to        |
      | CL      | applies to        |
      | SG      | applies to        |
      | JP      | does not apply to |

  Scenario Outline: a Canadian, the job on the list <listed>
    Given the fact "worker_nationality" of "crew" is "CA"
    And the fact "profession_on_treaty_list" of "crew" is "<listed>"
    When the firm is checked as of 2025-06-30
    Then "tn-e3-h1b1" <verdict> "crew" because of "listed-profession"
    Examples:
      | listed | verdict             |
      | true   | applies to          |
      | false  | does not apply to   |
      |        | is undetermined for |

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "tn-e3-h1b1" does not apply to "crew"
    And it is stale
