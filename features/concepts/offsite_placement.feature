Feature: Placement at another employer's site that bars specialised knowledge (INA §214(c)(2)(F))

  Scenario Outline: site <site>, <share> % of the work, <control> controls, <purpose>
    Given an assignment "team" with
      | worksite_owner_relation  | <site>    |
      | worksite_time_share_pct  | <share>   |
      | worksite_controls_worker | <control> |
      | placement_purpose        | <purpose> |
    When the firm is checked as of 2026-01-15
    Then the concept "offsite_placement" is <truth> for "team" because of "<criterion>"
    Examples:
      | site         | share | control    | purpose                                         | truth   | criterion              |
      | unaffiliated | 80    | host       | product_or_service_needing_petitioner_knowledge | true    | host-controls          |
      | unaffiliated | 80    | petitioner | labor_for_hire                                  | true    | labor-for-hire         |
      | unaffiliated | 80    | petitioner | product_or_service_needing_petitioner_knowledge | false   | host-controls          |
      | unaffiliated | 80    | petitioner | product_or_service_needing_petitioner_knowledge | false   | labor-for-hire         |
      | unaffiliated | 80    |            | product_or_service_needing_petitioner_knowledge | unknown | host-controls          |
      | unaffiliated | 80    | petitioner |                                                 | unknown | labor-for-hire         |
      | unaffiliated | 80    |            | labor_for_hire                                  | true    | labor-for-hire         |
      | unaffiliated | 50    | host       | labor_for_hire                                  | false   | mainly-there           |
      | unaffiliated | 50.01 | host       | labor_for_hire                                  | true    | mainly-there           |
      | unaffiliated |       | host       | labor_for_hire                                  | unknown | mainly-there           |
      | petitioner   | 80    | host       | labor_for_hire                                  | false   | another-employers-site |
      | affiliate    | 80    | host       | labor_for_hire                                  | false   | another-employers-site |
      |              | 80    | host       | labor_for_hire                                  | unknown | another-employers-site |
