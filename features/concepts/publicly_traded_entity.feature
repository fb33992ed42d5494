Feature: Publicly traded entities (26 U.S.C. §7701(a)(51)(E)(i)(I))

  Scenario Outline: where the securities are traded
    Given an entity "maker" with
      | exchange_listed | <exchange> |
    When the firm is checked as of <day>
    Then the concept "publicly_traded_entity" is <truth> for "maker"

    Examples:
      | exchange | day        | truth   |
      | US       | 2026-11-23 | true    |
      | US       | 2025-07-04 | true    |
      | US       | 2025-07-03 | false   |
      | none     | 2026-11-23 | false   |
      | KRX      | 2026-11-23 | unknown |
      | other    | 2026-11-23 | unknown |
      |          | 2026-11-23 | unknown |

  Scenario Outline: neither the Korea Exchange nor another one has been found adequate
    Given an entity "maker" with
      | exchange_listed | <exchange> |
    When the firm is checked as of 2026-11-23
    Then the concept "publicly_traded_entity" is unknown for "maker" because of "listed-securities"
    And it is unsettled
    And it cites "26 U.S.C. §7701(a)(51)(E)(i)(I)"

    Examples:
      | exchange |
      | KRX      |
      | other    |
