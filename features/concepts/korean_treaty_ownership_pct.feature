Feature: Korean ownership of a treaty enterprise

  Scenario: what the firm declares
    Given an entity "us-co" with
      | korean_national_ownership_pct | 62.5 |
    When the firm is checked as of 2025-06-30
    Then the concept "korean_treaty_ownership_pct" is "62.5" for "us-co"

  Scenario Outline: a person of nationality <nationality>, natural person <person>
    Given an entity "us-co"
    And an owner of "us-co" with
      | is_natural_person | <person>      |
      | nationality       | <nationality> |
      | exchange_listed   | none          |
      | equity_pct        | 40            |
    And an owner of "us-co" with
      | is_natural_person | true |
      | nationality       | US   |
      | exchange_listed   | none |
      | equity_pct        | 60   |
    When the firm is checked as of 2025-06-30
    Then the concept "korean_treaty_ownership_pct" is "<share>" for "us-co"
    Examples:
      | person | nationality | share |
      | true   | KR          | 40    |
      | true   | JP          | 0     |

  # A parent that is listed elsewhere, or that is foreign, is traced to its own owners, here one American.
  Scenario Outline: a parent organised in <country>, listed <listed>
    Given an entity "us-co"
    And an owner of "us-co" with
      | entity     | parent |
      | equity_pct | 60     |
    And an owner of "us-co" with
      | is_natural_person | true |
      | nationality       | US   |
      | exchange_listed   | none |
      | equity_pct        | 40   |
    And an entity "parent" with
      | is_natural_person             | false     |
      | country_of_organization       | <country> |
      | exchange_listed               | <listed>  |
      | korean_national_ownership_pct | 0         |
    And an owner of "parent" with
      | is_natural_person | true |
      | nationality       | US   |
      | exchange_listed   | none |
      | equity_pct        | 100  |
    When the firm is checked as of 2025-06-30
    Then the concept "korean_treaty_ownership_pct" is "<share>" for "us-co"
    Examples:
      | country | listed | share |
      | KR      | KRX    | 60    |
      | KR      | US     | 0     |
      | KR      | other  | 0     |
      | KR      | none   | 0     |
      | JP      | KRX    | 0     |

  # The owner is described in its own row and in no entity.
  Scenario: a parent that is only an owner, listed in Korea
    Given an entity "us-co"
    And an owner of "us-co" with
      | country_of_organization | KR  |
      | exchange_listed         | KRX |
      | equity_pct              | 60  |
    And an owner of "us-co" with
      | is_natural_person | true |
      | nationality       | US   |
      | exchange_listed   | none |
      | equity_pct        | 40   |
    When the firm is checked as of 2025-06-30
    Then the concept "korean_treaty_ownership_pct" is "60" for "us-co"

  # A parent that is half Korean counts with its whole stake of 60 percent; of any other, 60 x 0.4999 = 29.994 = 14997/500 percent.
  Scenario Outline: an unlisted parent of which Koreans own <half> percent
    Given an entity "us-co"
    And an owner of "us-co" with
      | entity     | parent |
      | equity_pct | 60     |
    And an owner of "us-co" with
      | is_natural_person | true |
      | nationality       | US   |
      | exchange_listed   | none |
      | equity_pct        | 40   |
    And an entity "parent" with
      | is_natural_person             | false  |
      | country_of_organization       | KR     |
      | exchange_listed               | none   |
      | korean_national_ownership_pct | <half> |
    And an owner of "parent" with
      | is_natural_person | true   |
      | nationality       | KR     |
      | exchange_listed   | none   |
      | equity_pct        | <half> |
    And an owner of "parent" with
      | is_natural_person | true   |
      | nationality       | US     |
      | exchange_listed   | none   |
      | equity_pct        | <rest> |
    When the firm is checked as of 2025-06-30
    Then the concept "korean_treaty_ownership_pct" is "<share>" for "us-co"
    Examples:
      | half  | rest  | share     |
      | 50    | 50    | 60        |
      | 49.99 | 50.01 | 14997/500 |
