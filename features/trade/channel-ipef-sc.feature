Feature: Shortages for the IPEF Supply Chain Agreement

  Scenario: f-ipef-sc example 1, a partner runs short of a solvent
    Given a firm with
      | ask_type                | supply_chain |
      | shortage_source_country | MY           |
    When the firm is checked as of 2025-06-30
    Then "channel-ipef-sc" applies to "firm"
    And it obliges "crisis-network"

  Scenario: f-ipef-sc example 2, a US tax credit
    Given a firm with
      | ask_type                | tax_incentive |
      | shortage_source_country | MY            |
    When the firm is checked as of 2025-06-30
    Then "channel-ipef-sc" does not apply to "firm" because of "supply-chain-ask"

  Scenario: f-ipef-sc example 3, the country is not known
    Given a firm with
      | ask_type | supply_chain |
    When the firm is checked as of 2025-06-30
    Then "channel-ipef-sc" is undetermined for "firm" because of "partner-shortage"
    And it wants the fact "shortage_source_country"

  Scenario Outline: a shortage in <country>
    Given a firm with
      | ask_type                | supply_chain |
      | shortage_source_country | <country>    |
    When the firm is checked as of 2025-06-30
    Then "channel-ipef-sc" <verdict> "firm" because of "partner-shortage"
    Examples:
      | country | verdict           |
      | AU      | applies to        |
      | BN      | applies to        |
      | FJ      | applies to        |
      | ID      | applies to        |
      | IN      | applies to        |
      | JP      | applies to        |
      | KR      | applies to        |
      | MY      | applies to        |
      | NZ      | applies to        |
      | PH      | applies to        |
      | SG      | applies to        |
      | TH      | applies to        |
      | US      | applies to        |
      | VN      | applies to        |
      | CN      | does not apply to |
      | TW      | does not apply to |
      | CL      | does not apply to |

  Scenario: the ask is not known
    Given a firm with
      | shortage_source_country | MY |
    When the firm is checked as of 2025-06-30
    Then "channel-ipef-sc" is undetermined for "firm" because of "supply-chain-ask"

  Scenario Outline: in force, on <day>
    Given a firm with
      | ask_type                | supply_chain |
      | shortage_source_country | MY           |
    When the firm is checked as of <day>
    Then "channel-ipef-sc" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2024-01-15 | does not apply to |
      | 2024-02-23 | does not apply to |
      | 2024-02-24 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
