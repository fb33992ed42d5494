Feature: Matters for Customs and Border Protection

  Scenario: f-cbp example 1, the class of a pouch cell
    Given a firm with
      | ask_type  | tariff_customs |
      | ask_topic | classification |
    When the firm is checked as of 2026-01-15
    Then "channel-cbp" applies to "firm"
    And it obliges "ruling-request"

  Scenario Outline: an ask of <ask> on <topic>
    Given a firm with
      | ask_type  | <ask>   |
      | ask_topic | <topic> |
    When the firm is checked as of 2026-01-15
    Then "channel-cbp" <verdict> "firm" because of "customs-case"
    Examples:
      | ask            | topic          | verdict             |
      | tariff_customs | classification | applies to          |
      | tariff_customs | origin         | applies to          |
      | tariff_customs | refund         | applies to          |
      | tariff_customs | section_232    | does not apply to   |
      | energy         | origin         | does not apply to   |
      |                | origin         | is undetermined for |
      | tariff_customs |                | is undetermined for |

  Scenario: the origin of a good, asked by a small firm
    Given a firm with
      | ask_type           | tariff_customs |
      | ask_topic          | origin         |
      | firm_is_korean_sme | true           |
    When the firm is checked as of 2025-09-22
    Then "channel-cbp" applies to "firm"
    And it obliges "ruling-request"
    And it obliges "small-firm-desk"

  Scenario: the day before the desk was widened
    Given a firm with
      | ask_type           | tariff_customs |
      | ask_topic          | origin         |
      | firm_is_korean_sme | true           |
    When the firm is checked as of 2025-09-21
    Then "channel-cbp" applies to "firm"
    And it does not oblige "small-firm-desk"

  Scenario: a refund, asked by a large firm
    Given a firm with
      | ask_type           | tariff_customs |
      | ask_topic          | refund         |
      | firm_is_korean_sme | false          |
    When the firm is checked as of 2025-09-22
    Then "channel-cbp" applies to "firm"
    And it does not oblige "small-firm-desk"
    And it does not oblige "ruling-request"
