Feature: Bar on L-1B placement at another employer's site

  Engineers of a Korean vendor's US subsidiary sit in the plant of a customer, under their own lead, at their own machine.

  Background:
    Given an assignment "team" with
      | visa_class               | l1b                                             |
      | worksite_owner_relation  | unaffiliated                                    |
      | worksite_time_share_pct  | 90                                              |
      | worksite_controls_worker | petitioner                                      |
      | placement_purpose        | product_or_service_needing_petitioner_knowledge |

  Scenario Outline: example 1, own lead and own machine at a car maker's plant, checked on <day>
    When the firm is checked as of <day>
    Then "l1b-offsite" does not apply to "team" because of "offsite-placement"
    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario: example 2, lent to the plant manager as help on the line
    Given the fact "worksite_controls_worker" of "team" is "host"
    And the fact "placement_purpose" of "team" is "labor_for_hire"
    When the firm is checked as of 2026-01-12
    Then "l1b-offsite" applies to "team" because of "offsite-placement"
    And it cites "INA §214(c)(2)(F)"
    And it obliges "reset-the-placement"

  Scenario: example 3, who supervises is not known
    Given the fact "worksite_controls_worker" of "team" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1b-offsite" is undetermined for "team" because of "offsite-placement"
    And it wants the fact "worksite_controls_worker"

  Scenario Outline: the bar reaches <class>
    Given the fact "worksite_controls_worker" of "team" is "host"
    And the fact "visa_class" of "team" is "<class>"
    When the firm is checked as of 2026-01-15
    Then "l1b-offsite" <verdict> "team" because of "l1b-worker"
    Examples:
      | class | verdict             |
      | l1b   | applies to          |
      | l1a   | does not apply to   |
      | b1    | does not apply to   |
      |       | is undetermined for |

  Scenario: the Act takes effect
    Given the fact "worksite_controls_worker" of "team" is "host"
    When the firm is checked as of 2005-06-05
    Then "l1b-offsite" does not apply to "team"
    And it is not in force
    When the firm is checked as of 2005-06-06
    Then "l1b-offsite" applies to "team"

  Scenario: later than the newest source the answer is as last verified
    When the firm is checked as of 2026-11-23
    Then "l1b-offsite" does not apply to "team"
    And it is stale

  Scenario: the bar and the route are shown together while either is open
    Given the fact "worksite_controls_worker" of "team" is "host"
    When the firm is checked as of 2026-01-15
    Then "l1b" does not apply to "team" because of "offsite"
    Given the fact "worksite_controls_worker" of "team" is unknown
    When the firm is checked as of 2026-01-15
    Then "l1b-offsite" is undetermined for "team"
    And it meets "l1b"
