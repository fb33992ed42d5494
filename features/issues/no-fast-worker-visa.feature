Feature: No fast visa for workers who set up a plant

  The crew of the background runs the line after hand-over: no visitor route carries it.

  Background:
    Given an assignment "crew" with
      | activities    | production_line_operation |
      | work_kind     | production                |
      | hands_on      | true                      |
      | workers       | 25                        |
      | employer_entity | korean_parent           |

  Scenario: no visitor route is open
    When the firm is checked as of 2026-01-15
    Then the issue "no-fast-worker-visa" is raised for "crew"
    And it goes to "f-congress"
    And its talking point says "25 workers"
    And its talking point says "lapse on 3 January 2027"

  Scenario: a route that is still open keeps it from being raised
    Given the fact "activities" of "crew" is "install_group_transfer_no_sale"
    When the firm is checked as of 2026-01-15
    Then the issue "no-fast-worker-visa" is not raised

  Scenario: entry without a visa is open
    Given the fact "activities" of "crew" is "research_and_development_for_us_affiliate"
    When the firm is checked as of 2026-01-15
    Then the issue "no-fast-worker-visa" is not raised

  Scenario: the business visa is open
    Given the fact "activities" of "crew" is "receive_training"
    And the fact "planned_stay_days" of "crew" is "120"
    When the firm is checked as of 2026-01-15
    Then the issue "no-fast-worker-visa" is not raised

  Scenario: the visa for industrial workers is open
    Given the fact "activities" of "crew" is "install_foreign_bought_equipment"
    And the fact "work_kind" of "crew" is "equipment"
    And the fact "planned_stay_days" of "crew" is "120"
    When the firm is checked as of 2026-01-15
    Then the issue "no-fast-worker-visa" is not raised

  Scenario Outline: the firm itself asks for <kind>
    Given the fact "activities" of "crew" is "meetings_negotiation"
    And the fact "issue_kind" of "crew" is "<kind>"
    When the firm is checked as of 2026-01-15
    Then the issue "no-fast-worker-visa" <raised> for "crew"
    Examples:
      | kind       | raised        |
      | new_class  | is raised     |
      | quota      | is raised     |
      | processing | is not raised |

  Scenario Outline: as of <day>
    When the firm is checked as of <day>
    Then the issue "no-fast-worker-visa" <raised>
    Examples:
      | day        | raised        |
      | 2023-12-31 | is not raised |
      | 2024-01-01 | is raised     |
      | 2026-11-23 | is raised     |
