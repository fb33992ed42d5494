Feature: Open issue: standing consent to enrichment and reprocessing

  Scenario Outline: enrichment <enriches>, active in <activity>, on <day>
    Given a firm with
      | name                       | Hanbit     |
      | enrichment_or_reprocessing | <enriches> |
      | energy_activity            | <activity> |
    When the firm is checked as of <day>
    Then the issue "kr-us-energy-enrichment" is <raised>
    Examples:
      | enriches | activity                | day        | raised     |
      | true     | nuclear_smr             | 2026-11-23 | raised     |
      | false    | enrichment_reprocessing | 2026-11-23 | raised     |
      | false    | nuclear_smr             | 2026-11-23 | not raised |
      |          |                         | 2026-11-23 | not raised |
      | true     | nuclear_smr             | 2015-11-25 | raised     |
      | true     | nuclear_smr             | 2015-11-24 | not raised |

  Scenario: it goes to the energy dialogue
    Given a firm with
      | name                       | Hanbit |
      | enrichment_or_reprocessing | true   |
    When the firm is checked as of 2026-11-23
    Then the issue "kr-us-energy-enrichment" is raised
    And it goes to "f-mepd"
    And its talking point says "standing consent"
