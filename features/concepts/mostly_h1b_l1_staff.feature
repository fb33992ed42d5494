Feature: Employer most of whose US staff is in H-1B or L-1 status

  Scenario Outline: <headcount> employees, <share> percent of them in H-1B or L-1 status
    Given an entity "plant" with
      | employer_headcount | <headcount> |
      | h1b_l1_staff_pct   | <share>     |
    When the firm is checked as of 2026-11-23
    Then the concept "mostly_h1b_l1_staff" is <answer> for "plant" because of "<criterion>"
    Examples:
      | headcount | share | answer  | criterion       |
      | 50        | 50.01 | true    | fifty-employees |
      | 50        | 50.01 | true    | more-than-half  |
      | 49        | 50.01 | false   | fifty-employees |
      | 50        | 50    | false   | more-than-half  |
      |           | 80    | unknown | fifty-employees |
      | 300       |       | unknown | more-than-half  |
