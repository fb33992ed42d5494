Feature: Open issue: scope of restricted research and licensing under CHIPS awards

  Background:
    Given a firm with
      | name | Hanbit |
    And an entity "shenzhen" with
      | country_of_organization | CN |
    And an investment "plant"
    And an award "award" of "plant" with
      | guardrail_agreement_signed | true        |
      | award_amount_usd           | 458,000,000 |
    And a transaction "deal" with
      | activity_kind | joint_research |
      | counterparty  | shenzhen       |

  Scenario: what it says and where it goes
    Given an award of "plant" with
      | guardrail_agreement_signed | false      |
      | award_amount_usd           | 70,000,000 |
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-technology-scope" is raised for "deal"
    And it goes to "f-sccd"
    And its talking point says "works with shenzhen"
    And it is worth 458,000,000 USD

  Scenario Outline: activities
    Given the fact "activity_kind" of "deal" is "<kind>"
    When the firm is checked as of 2026-11-23
    Then the issue "us-chips-technology-scope" is <raised> for "deal"

    Examples:
      | kind             | raised     |
      | joint_research   | raised     |
      | know_how_licence | raised     |
      | patent_licence   | not raised |

  Scenario Outline: with whom, and under which award
    Given the fact "counterparty" of "deal" is unknown
    And the fact "counterparty_feoc" of "deal" is "<concern>"
    And the fact "guardrail_agreement_signed" of "award" is "<signed>"
    When the firm is checked as of <day>
    Then the issue "us-chips-technology-scope" is <raised>

    Examples:
      | concern | signed | day        | raised     |
      | true    | true   | 2026-11-23 | raised     |
      | false   | true   | 2026-11-23 | not raised |
      | true    | false  | 2026-11-23 | not raised |
      | true    | true   | 2023-03-22 | not raised |
      | true    | true   | 2023-03-23 | raised     |
