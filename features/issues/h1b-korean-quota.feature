Feature: No Korean quota for specialty workers

  Background:
    Given a firm with
      | name | Hanbit Cells |
    And an assignment "crew" with
      | worker_nationality           | KR         |
      | workers                      | 4          |
      | job_requires_specific_degree | true       |
      | degree_level                 | bachelor   |
      | degree_field_matches_job     | true       |
      | h1b_cap_exempt               | false      |

  Scenario: it goes to Congress
    When the firm is checked as of 2026-01-15
    Then the issue "h1b-korean-quota" is raised for "crew"
    And it goes to "f-congress"
    And its talking point says "4 degreed Koreans of Hanbit Cells"

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then the issue "h1b-korean-quota" <raised>
    Examples:
      | fact                         | value | raised        |
      | worker_nationality           | VN    | is not raised |
      | job_requires_specific_degree | false | is not raised |
      | degree_level                 | none  | is not raised |
      | h1b_cap_exempt               | true  | is not raised |
      | h1b_cap_exempt               |       | is not raised |
      | degree_level                 | phd   | is raised     |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "h1b-korean-quota" <raised>
    Examples:
      | day        | raised        |
      | 2023-12-31 | is not raised |
      | 2024-01-01 | is raised     |
      | 2026-11-23 | is raised     |
