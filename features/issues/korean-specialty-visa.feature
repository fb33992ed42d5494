Feature: A specialty visa for Koreans

  Background:
    Given an assignment "crew" with
      | worker_nationality                | KR       |
      | also_treaty_professional_national | false    |
      | job_requires_specific_degree      | true     |
      | degree_level                      | bachelor |
      | workers                           | 8        |

  Scenario: engineers with degrees
    When the firm is checked as of 2026-11-23
    Then the issue "korean-specialty-visa" is raised for "crew"
    And it goes to "f-congress"
    And its talking point says "number: 8"
    And it is stale

  Scenario Outline: the bills by the day, <day>
    When the firm is checked as of <day>
    Then the issue "korean-specialty-visa" is raised for "crew"
    And its talking point says "Pending when last seen: <bills>. H.R. 4687 would"
    Examples:
      | day        | bills                                                                                      |
      | 2021-01-03 | a bill of each Congress since the 113th, numbers not verified (제113대 의회부터 매 회기 발의, 번호 미확인) |
      | 2021-01-04 | none (없음)                                                                                  |
      | 2021-05-19 | none (없음)                                                                                  |
      | 2021-05-20 | H.R. 3382                                                                                  |
      | 2021-05-25 | H.R. 3382                                                                                  |
      | 2021-05-26 | H.R. 3382, S. 1861                                                                         |
      | 2023-01-03 | H.R. 3382, S. 1861                                                                         |
      | 2023-01-04 | none (없음)                                                                                  |
      | 2023-04-24 | none (없음)                                                                                  |
      | 2023-04-25 | H.R. 2827                                                                                  |
      | 2023-04-26 | H.R. 2827, S. 1301                                                                         |
      | 2024-01-15 | H.R. 2827, S. 1301                                                                         |
      | 2025-01-03 | H.R. 2827, S. 1301                                                                         |
      | 2025-01-04 | none (없음)                                                                                  |
      | 2025-06-30 | none (없음)                                                                                  |
      | 2025-07-22 | none (없음)                                                                                  |
      | 2025-07-23 | H.R. 4687                                                                                  |
      | 2025-09-18 | H.R. 4687                                                                                  |
      | 2025-09-19 | H.R. 4687, H.R. 5534                                                                       |
      | 2026-01-15 | H.R. 4687, H.R. 5534                                                                       |
      | 2027-01-03 | H.R. 4687, H.R. 5534                                                                       |

  Scenario: both bills lapse with the 119th Congress, and what follows is not known
    When the firm is checked as of 2027-01-04
    Then the issue "korean-specialty-visa" is raised for "crew"
    And its talking point says "Pending when last seen: not stated."

  Scenario Outline: <fact> is <value>
    Given the fact "<fact>" of "crew" is "<value>"
    When the firm is checked as of 2026-01-15
    Then the issue "korean-specialty-visa" is not raised
    Examples:
      | fact                         | value |
      | worker_nationality           | VN    |
      | job_requires_specific_degree | false |

  Scenario: a Korean-Canadian has a route of another partner
    Given the fact "also_treaty_professional_national" of "crew" is "true"
    And the fact "profession_on_treaty_list" of "crew" is "true"
    When the firm is checked as of 2026-01-15
    Then the issue "korean-specialty-visa" is not raised
