Feature: Visiting crews under the wage and apprenticeship rules

  Background:
    Given an investment "plant" with
      | alloc_48c_usd | 30,000,000 |
    And an assignment "crew" with
      | investment | plant     |
      | work_kind  | equipment |
      | hands_on   | true      |
      | workers    | 120       |

  Scenario: a crew installs equipment at a plant with an allocation
    Given an assignment "managers" with
      | investment | plant  |
      | work_kind  | office |
      | hands_on   | false  |
      | workers    | 5      |
    When the firm is checked as of 2026-01-15
    Then the issue "pwa-visiting-crews" is raised for "plant"
    And it goes to "f-treas-irs"
    And its talking point says "120 workers"
    And its talking point says "30,000,000 USD"

  Scenario Outline: what is raised, and what is not
    Given the fact "alloc_48c_usd" of "plant" is "<allocation>"
    And the fact "work_kind" of "crew" is "<work>"
    And the fact "hands_on" of "crew" is "<hands on>"
    When the firm is checked as of 2026-01-15
    Then the issue "pwa-visiting-crews" is <raised>

    Examples:
      | allocation | work                  | hands on | raised     |
      | 0.01       | equipment             | true     | raised     |
      | 0          | equipment             | true     | not raised |
      |            | equipment             | true     | not raised |
      | 30,000,000 | building_construction | true     | raised     |
      | 30,000,000 | mixed                 | true     | raised     |
      | 30,000,000 | office                | true     | not raised |
      | 30,000,000 | equipment             | false    | not raised |
      | 30,000,000 | equipment             |          | not raised |

  Scenario Outline: each kind of hands-on work is counted
    Given the fact "work_kind" of "crew" is "<work>"
    And an assignment "others" with
      | investment | plant   |
      | work_kind  | <other> |
      | hands_on   | <hands> |
      | workers    | 30      |
    When the firm is checked as of 2026-01-15
    Then the issue "pwa-visiting-crews" is raised
    And its talking point says "<count> workers"

    Examples:
      | work                  | other     | hands | count |
      | equipment             | equipment | true  | 150   |
      | building_construction | equipment | true  | 150   |
      | mixed                 | equipment | true  | 150   |
      | equipment             | mixed     | true  | 150   |
      | equipment             | office    | true  | 120   |
      | equipment             | mixed     | false | 120   |

  Scenario Outline: since the Inflation Reduction Act
    When the firm is checked as of <day>
    Then the issue "pwa-visiting-crews" is <raised>

    Examples:
      | day        | raised     |
      | 2022-08-15 | not raised |
      | 2022-08-16 | raised     |
