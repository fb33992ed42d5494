Feature: Person of a covered nation, 15 CFR 231.104(c)(1)(i) to (iii)

  Scenario Outline: a natural person counts by nationality or residence, and only where located there
    Given an entity "person" with
      | is_natural_person  | true          |
      | government_owned   | false         |
      | nationality        | <nationality> |
      | second_nationality | <second>      |
      | residence          | <residence>   |
      | location           | <location>    |
    When the firm is checked as of 2026-11-23
    Then the concept "covered_nation_person" is <truth> for "person" because of "located-there"

    Examples:
      | nationality | second | residence | location | truth   |
      | CN          | KR     | KR        | CN       | true    |
      | KR          | CN     | KR        | CN       | true    |
      | KR          | US     | CN        | CN       | true    |
      | KR          | US     | KR        | CN       | false   |
      | CN          | CN     | CN        | US       | false   |
      | CN          |        |           |          | unknown |

  Scenario Outline: an organisation counts by its law or its principal place of business
    Given an entity "firm-x" with
      | country_of_organization     | <law>   |
      | principal_place_of_business | <place> |
      | is_natural_person           | <natural> |
      | government_owned            | false   |
    When the firm is checked as of 2026-11-23
    Then the concept "covered_nation_person" is <truth> for "firm-x" because of "organised-there"

    Examples:
      | law | place | natural | truth   |
      | CN  | US    | false   | true    |
      | US  | CN    | false   | true    |
      | RU  | RU    | false   | true    |
      | IR  | IR    | false   | true    |
      | KP  | KP    | false   | true    |
      | KR  | KR    | false   | false   |
      | CN  |       |         | true    |
      | KR  |       | false   | unknown |
      | HK  | KR    | false   | unknown |
      | MO  | KR    | false   | unknown |

  Scenario: an organisation need not say that it is no natural person
    Given an entity "firm-x" with
      | country_of_organization     | CN |
      | principal_place_of_business | CN |
    When the firm is checked as of 2026-11-23
    Then the concept "covered_nation_person" is true for "firm-x" because of "organised-there"

  Scenario Outline: the government of a covered nation holds a quarter
    Given an entity "jv" with
      | country_of_organization     | US    |
      | principal_place_of_business | US    |
      | is_natural_person           | false |
    And an owner of "jv" with
      | government_owned | false             |
      | voting_pct       | <private votes>   |
      | board_seat_pct   | <private seats>   |
      | equity_pct       | <private equity>  |
    And an owner of "jv" with
      | government_owned | true    |
      | government_of    | CN      |
      | voting_pct       | <votes> |
      | board_seat_pct   | <seats> |
      | equity_pct       | <equity> |
    When the firm is checked as of 2026-11-23
    Then the concept "covered_nation_person" is <truth> for "jv" because of "held-by-government"

    Examples:
      | votes | private votes | seats | private seats | equity | private equity | truth |
      | 25    | 75            | 0     | 100           | 0      | 100            | true  |
      | 24.99 | 75.01         | 0     | 100           | 0      | 100            | false |
      | 0     | 100           | 25    | 75            | 0      | 100            | true  |
      | 0     | 100           | 24.99 | 75.01         | 0      | 100            | false |
      | 0     | 100           | 0     | 100           | 25     | 75             | true  |
      | 0     | 100           | 0     | 100           | 24.99  | 75.01          | false |

  Scenario Outline: another government is of no concern, and a holder may be described as an entity
    Given an entity "jv" with
      | country_of_organization     | US    |
      | principal_place_of_business | US    |
      | is_natural_person           | false |
    And an entity "fund" with
      | government_owned | <owned>      |
      | government_of    | <government> |
    And "fund" has no owners
    And an owner of "jv" with
      | entity         | fund |
      | voting_pct     | 100  |
      | board_seat_pct | 100  |
      | equity_pct     | 100  |
    When the firm is checked as of 2026-11-23
    Then the concept "covered_nation_person" is <truth> for "jv" because of "held-by-government"

    Examples:
      | owned | government | truth |
      | true  | CN         | true  |
      | true  | KR         | false |
      | false | CN         | false |

  Scenario Outline: what the entity says of itself
    Given an entity "soe" with
      | country_of_organization     | SG           |
      | principal_place_of_business | SG           |
      | is_natural_person           | false        |
      | government_owned            | <owned>      |
      | government_of               | <government> |
    When the firm is checked as of 2026-11-23
    Then the concept "covered_nation_person" is <truth> for "soe" because of "held-by-government"

    Examples:
      | owned | government | truth   |
      | true  | CN         | true    |
      | true  | SG         | false   |
      | false |            | false   |
      |       |            | unknown |

  Scenario Outline: the share of 25 percent is in force from 24 November 2023
    Given an entity "soe" with
      | country_of_organization     | SG    |
      | principal_place_of_business | SG    |
      | is_natural_person           | false |
      | government_owned            | true  |
      | government_of               | CN    |
    When the firm is checked as of <day>
    Then the concept "covered_nation_person" is <truth> for "soe"

    Examples:
      | day        | truth |
      | 2023-11-23 | false |
      | 2023-11-24 | true  |

  Scenario Outline: the concept begins with the statute
    Given an entity "firm-x" with
      | country_of_organization | CN |
    When the firm is checked as of <day>
    Then the concept "covered_nation_person" is <truth> for "firm-x"

    Examples:
      | day        | truth |
      | 2020-12-31 | false |
      | 2021-01-01 | true  |

  # Two acts, one definition: whoever changes one of the two tables is reminded of the other.
  Scenario Outline: the tax tests and the CHIPS Act name the same countries: <country>
    Given an entity "firm-x" with
      | country_of_organization     | <country> |
      | principal_place_of_business | <country> |
      | is_natural_person           | false     |
      | is_government_body          | false     |
      | is_qbu_in_covered_nation    | false     |
      | government_owned            | false     |
    And "firm-x" has no owners
    When the firm is checked as of 2026-11-23
    Then the concept "covered_nation_person" is <truth> for "firm-x"
    And the concept "foreign_controlled_in_itself" is <truth> for "firm-x"

    Examples:
      | country | truth   |
      | CN      | true    |
      | RU      | true    |
      | IR      | true    |
      | KP      | true    |
      | HK      | unknown |
      | MO      | unknown |
      | TW      | false   |
      | KR      | false   |
