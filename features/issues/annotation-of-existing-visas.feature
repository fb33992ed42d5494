Feature: B-1 visas issued before the annotation

  Scenario Outline: an old visa <old>, a US investment project <project>
    Given a firm with
      | has_us_investment_project | <project> |
    And an assignment "crew" with
      | holds_unannotated_b1_visa | <old> |
    When the firm is checked as of 2026-01-15
    Then the issue "annotation-of-existing-visas" <raised> for "crew"
    Examples:
      | old   | project | raised        |
      | true  | true    | is raised     |
      | false | true    | is not raised |
      | true  | false   | is not raised |
      |       | true    | is not raised |
      | true  |         | is not raised |

  Scenario: it goes to the desk
    Given a firm with
      | has_us_investment_project | true |
    And an assignment "crew" with
      | holds_unannotated_b1_visa | true |
      | workers                   | 7    |
    When the firm is checked as of 2026-01-15
    Then the issue "annotation-of-existing-visas" is raised for "crew"
    And it goes to "f-kit"
    And its talking point says "7 workers"

  Scenario Outline: as of <day>
    Given a firm with
      | has_us_investment_project | true |
    And an assignment "crew" with
      | holds_unannotated_b1_visa | true |
    When the firm is checked as of <day>
    Then the issue "annotation-of-existing-visas" <raised>
    Examples:
      | day        | raised        |
      | 2025-12-04 | is not raised |
      | 2025-12-05 | is raised     |
      | 2026-11-23 | is raised     |
