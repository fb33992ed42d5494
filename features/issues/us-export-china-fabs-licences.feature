Feature: Open issue: licences for Korean fabs in China

  Scenario Outline: a fab in China, from the publication of the revocation
    Given a firm with
      | name             | Hanbit  |
      | china_fab_exists | <china> |
    When the firm is checked as of <day>
    Then the issue "us-export-china-fabs-licences" is <raised>

    Examples:
      | china | day        | raised     |
      | true  | 2024-01-15 | not raised |
      | true  | 2025-06-30 | not raised |
      | true  | 2025-09-01 | not raised |
      | true  | 2025-09-02 | raised     |
      | true  | 2026-01-15 | raised     |
      | true  | 2026-11-23 | raised     |
      | false | 2026-11-23 | not raised |
      |       | 2026-11-23 | not raised |

  Scenario Outline: a site in China shows it
    Given a firm with
      | name | Hanbit |
    And a foreign site "fab" with
      | site_country | <country> |
    When the firm is checked as of 2026-11-23
    Then the issue "us-export-china-fabs-licences" is <raised>

    Examples:
      | country | raised     |
      | CN      | raised     |
      | VN      | not raised |

  Scenario: what it says and where it goes
    Given a firm with
      | name             | Hanbit |
      | china_fab_exists | true   |
    When the firm is checked as of 2026-11-23
    Then the issue "us-export-china-fabs-licences" is raised
    And it goes to "f-sccd"
    And its talking point says "Hanbit runs a chip fab in China"
    And its talking point says "none were seen for 2027"
    And its talking point says "end on 31 December 2026"
