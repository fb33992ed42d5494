Feature: Building or construction work by hand

  Scenario Outline: work <kind>, activities <activities>, tools <hands>, roles swapped <swaps>
    Given an assignment "crew" with
      | work_kind                      | <kind>       |
      | activities                     | <activities> |
      | hands_on                       | <hands>      |
      | swaps_roles_with_building_crew | <swaps>      |
    When the firm is checked as of 2026-01-15
    Then the concept "building_work_by_hand" is <truth> for "crew" because of "<criterion>"
    Examples:
      | kind                  | activities                       | hands | swaps | truth   | criterion             |
      | equipment             | hands_on_construction            | true  | false | true    | construction-activity |
      |                       | hands_on_construction            |       |       | true    | construction-activity |
      | building_construction | install_foreign_bought_equipment | true  | false | true    | building-with-tools   |
      | building_construction | install_foreign_bought_equipment | false | false | false   | building-with-tools   |
      | building_construction | install_foreign_bought_equipment |       | false | unknown | building-with-tools   |
      | equipment             | install_foreign_bought_equipment | true  | false | false   | building-with-tools   |
      | mixed                 | install_foreign_bought_equipment | true  | true  | true    | mixed-with-tools      |
      | mixed                 | install_foreign_bought_equipment | true  | false | unknown | mixed-with-tools      |
      | mixed                 | install_foreign_bought_equipment | true  |       | unknown | mixed-with-tools      |
      | mixed                 | install_foreign_bought_equipment | false | false | false   | mixed-with-tools      |
      | mixed                 | install_foreign_bought_equipment |       | true  | unknown | mixed-with-tools      |
      | equipment             | utility_hook_up_in_plant         | true  | false | unknown | utility-hook-up       |
      | equipment             | meetings_negotiation             | true  | false | false   | utility-hook-up       |
      |                       | meetings_negotiation             | false |       | false   | mixed-with-tools      |
      | equipment             |                                  | true  |       | unknown | construction-activity |

  Scenario Outline: what is not settled, <kind> and <activity>
    Given an assignment "crew" with
      | work_kind                      | <kind>     |
      | activities                     | <activity> |
      | hands_on                       | true       |
      | swaps_roles_with_building_crew | false      |
    When the firm is checked as of 2026-01-15
    Then the concept "building_work_by_hand" is unknown for "crew" because of "<criterion>"
    And it is unsettled
    Examples:
      | kind      | activity                         | criterion        |
      | mixed     | install_foreign_bought_equipment | mixed-with-tools |
      | equipment | utility_hook_up_in_plant         | utility-hook-up  |
