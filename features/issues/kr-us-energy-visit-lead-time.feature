Feature: Open issue: a laboratory visit inside the 45-day lead time

  # From 1 June 2025: 15 July is 44 days away, 16 July 45.
  Scenario Outline: a visit of nationals of <country> planned (<planned>) for <visit>, seen on <day>
    Given a firm with
      | name | Hanbit |
    And an assignment "idaho" with
      | doe_lab_visit_planned | <planned> |
      | worker_nationality    | <country> |
      | visit_date            | <visit>   |
    When the firm is checked as of <day>
    Then the issue "kr-us-energy-visit-lead-time" is <raised>
    Examples:
      | planned | country | visit      | day        | raised     |
      | true    | KR      | 2025-07-15 | 2025-06-01 | raised     |
      | true    | KR      | 2025-07-16 | 2025-06-01 | not raised |
      | true    | KR      | 2025-06-01 | 2025-06-01 | raised     |
      | true    | KR      | 2025-05-31 | 2025-06-01 | not raised |
      | false   | KR      | 2025-07-15 | 2025-06-01 | not raised |
      |         | KR      | 2025-07-15 | 2025-06-01 | not raised |
      | true    | JP      | 2025-07-15 | 2025-06-01 | not raised |
      | true    | KR      |            | 2025-06-01 | not raised |
      | true    | KR      | 2025-04-20 | 2025-04-15 | raised     |
      | true    | KR      | 2025-04-20 | 2025-04-14 | not raised |
