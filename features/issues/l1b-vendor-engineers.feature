Feature: Vendor engineers in the plant of a customer or joint venture

  Scenario Outline: <class>, site <site>, <purpose>
    Given an assignment "team" with
      | visa_class              | <class>   |
      | worksite_owner_relation | <site>    |
      | placement_purpose       | <purpose> |
    When the firm is checked as of 2026-01-15
    Then the issue "l1b-vendor-engineers" <raised> for "team"
    Examples:
      | class | site         | purpose                                         | raised        |
      | l1b   | unaffiliated | product_or_service_needing_petitioner_knowledge | is raised     |
      | l1b   | unaffiliated | labor_for_hire                                  | is not raised |
      | l1b   | unaffiliated |                                                 | is not raised |
      | l1b   | affiliate    | product_or_service_needing_petitioner_knowledge | is not raised |
      | l1b   |              | product_or_service_needing_petitioner_knowledge | is not raised |
      | l1a   | unaffiliated | product_or_service_needing_petitioner_knowledge | is not raised |
      |       | unaffiliated | product_or_service_needing_petitioner_knowledge | is not raised |

  Scenario: it goes to the working group
    Given a firm with
      | name | Hanbit Equipment |
    And an assignment "team" with
      | visa_class              | l1b                                             |
      | worksite_owner_relation | unaffiliated                                    |
      | placement_purpose       | product_or_service_needing_petitioner_knowledge |
      | workers                 | 12                                              |
    When the firm is checked as of 2026-01-15
    Then the issue "l1b-vendor-engineers" is raised for "team"
    And it goes to "f-btvwg"
    And its talking point says "12 engineers of Hanbit Equipment"
    And its talking point says "엔지니어 12명"

  Scenario Outline: as of <day>
    Given an assignment "team" with
      | visa_class              | l1b                                             |
      | worksite_owner_relation | unaffiliated                                    |
      | placement_purpose       | product_or_service_needing_petitioner_knowledge |
    When the firm is checked as of <day>
    Then the issue "l1b-vendor-engineers" <raised>
    Examples:
      | day        | raised        |
      | 2005-06-05 | is not raised |
      | 2005-06-06 | is raised     |
