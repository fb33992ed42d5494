Feature: Matters for the shipbuilding channels

  Scenario: f-ship example 1, a Korean yard wants to ship blocks of warships
    Given a firm with
      | ask_type          | subsidy_access |
      | product_class     | shipbuilding   |
      | needed_lever      | statute        |
      | statute_subject   | defense_ships  |
      | vessel_use        | naval          |
      | seeks_mou_funding | false          |
    When the firm is checked as of 2026-01-15
    Then "channel-ship" applies to "firm"
    And it obliges "warship-law"
    And it does not oblige "coastwise-law"
    And the forum "f-ship" is announced
    And "channel-congress" applies to "firm"
    And it obliges "defense-ships"

  Scenario: f-ship example 2, a loan for a yard in Philadelphia
    Given a firm with
      | ask_type          | project_finance   |
      | product_class     | shipbuilding      |
      | needed_lever      | project_selection |
      | seeks_mou_funding | true              |
      | mou_sector        | shipbuilding      |
    When the firm is checked as of 2026-01-15
    Then "channel-ship" does not apply to "firm" because of "yard-money"
    And "channel-sim" applies to "firm"

  Scenario: f-ship example 3, the kind of vessel is not stated
    Given a firm with
      | ask_type          | subsidy_access |
      | product_class     | shipbuilding   |
      | needed_lever      | statute        |
      | seeks_mou_funding | false          |
    When the firm is checked as of 2026-01-15
    Then "channel-ship" is undetermined for "firm" because of "ship-law-named"
    And it wants the fact "vessel_use"

  Scenario Outline: the matter concerns <class>
    Given a firm with
      | ask_type          | subsidy_access |
      | product_class     | <class>        |
      | needed_lever      | statute        |
      | statute_subject   | defense_ships  |
      | vessel_use        | naval          |
      | seeks_mou_funding | false          |
    When the firm is checked as of 2026-01-15
    Then "channel-ship" <verdict> "firm" because of "shipbuilding"
    Examples:
      | class        | verdict             |
      | shipbuilding | applies to          |
      | autos        | does not apply to   |
      |              | is undetermined for |

  Scenario Outline: a statute on <statute>, for a vessel of <use>
    Given a firm with
      | ask_type          | subsidy_access |
      | product_class     | shipbuilding   |
      | needed_lever      | statute        |
      | statute_subject   | <statute>      |
      | vessel_use        | <use>          |
      | seeks_mou_funding | false          |
    When the firm is checked as of 2026-01-15
    Then "channel-ship" <verdict> "firm" because of "ship-law-named"
    Examples:
      | statute            | use              | verdict             |
      | defense_ships      | naval            | applies to          |
      | coastwise_shipping | us_coastal_trade | applies to          |
      | defense_ships      |                  | applies to          |
      | coastwise_shipping |                  | applies to          |
      |                    | naval            | applies to          |
      |                    | us_coastal_trade | applies to          |
      |                    | other            | does not apply to   |
      | tax                |                  | does not apply to   |
      |                    |                  | is undetermined for |

  Scenario: no statute stands in the way
    Given a firm with
      | product_class     | shipbuilding     |
      | needed_lever      | information_only |
      | seeks_mou_funding | false            |
    When the firm is checked as of 2026-01-15
    Then "channel-ship" applies to "firm" because of "shipbuilding"
    And the criterion "ship-law-named" is not triggered

  Scenario: a vessel of the coastal trade
    Given a firm with
      | ask_type          | subsidy_access     |
      | product_class     | shipbuilding       |
      | needed_lever      | statute            |
      | statute_subject   | coastwise_shipping |
      | vessel_use        | us_coastal_trade   |
      | seeks_mou_funding | false              |
    When the firm is checked as of 2026-01-15
    Then "channel-ship" applies to "firm"
    And it obliges "coastwise-law"
    And it does not oblige "warship-law"

  Scenario Outline: money of the packages sought: <money>
    Given a firm with
      | ask_type          | subsidy_access |
      | product_class     | shipbuilding   |
      | needed_lever      | statute        |
      | statute_subject   | defense_ships  |
      | vessel_use        | naval          |
      | seeks_mou_funding | <money>        |
    When the firm is checked as of 2026-01-15
    Then "channel-ship" <verdict> "firm" because of "yard-money"
    Examples:
      | money | verdict             |
      | true  | does not apply to   |
      | false | applies to          |
      |       | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type          | subsidy_access |
      | product_class     | shipbuilding   |
      | needed_lever      | statute        |
      | statute_subject   | defense_ships  |
      | vessel_use        | naval          |
      | seeks_mou_funding | false          |
    When the firm is checked as of <day>
    Then "channel-ship" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2025-03-03 | does not apply to |
      | 2025-03-04 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
