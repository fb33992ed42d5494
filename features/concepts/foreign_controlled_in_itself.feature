Feature: Foreign-controlled by what it is (26 U.S.C. §7701(a)(51)(C)(i)-(iv))

  Background:
    # A company of Korea with nothing else to it.
    Given an entity "maker" with
      | is_government_body           | false |
      | is_natural_person            | false |
      | country_of_organization      | KR    |
      | principal_place_of_business  | KR    |
      | is_qbu_in_covered_nation     | false |

  Scenario Outline: a company of Korea is none, from the day of the law on
    When the firm is checked as of <day>
    Then the concept "foreign_controlled_in_itself" is false for "maker"

    Examples:
      | day        |
      | 2024-01-15 |
      | 2025-06-30 |
      | 2026-01-15 |
      | 2026-11-23 |

  Scenario Outline: F1 and F2: a government of a covered nation, or its agency
    Given the fact "is_government_body" of "maker" is "<body>"
    And the fact "government_of" of "maker" is "<country>"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_in_itself" is <truth> for "maker" because of "covered-government"
    And it cites "<cite>"

    Examples:
      | body | country | truth   | cite                           |
      | true | CN      | true    | 26 U.S.C. §7701(a)(51)(C)(i)   |
      |      | CN      | true    | 26 U.S.C. §7701(a)(51)(C)(ii)  |
      | true | KR      | false   | 26 U.S.C. §7701(a)(51)(C)(i)   |
      |      | KR      | false   | 26 U.S.C. §7701(a)(51)(C)(i)   |
      | true |         | unknown | 26 U.S.C. §7701(a)(51)(C)(i)   |
      | true | HK      | unknown | 26 U.S.C. §7701(a)(51)(C)(i)   |

  Scenario Outline: F3: an individual of a covered nation without a US tie
    Given the fact "is_natural_person" of "maker" is "<person>"
    And the fact "nationality" of "maker" is "<first>"
    And the fact "second_nationality" of "maker" is "<second>"
    And the fact "is_us_citizen_or_resident" of "maker" is "<us>"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_in_itself" is <truth> for "maker" because of "covered-national"
    And it cites "26 U.S.C. §7701(a)(51)(C)(iii)"

    Examples:
      | person | first | second | us    | truth   |
      | true   | CN    |        | false | true    |
      | true   | CN    |        | true  | false   |
      | true   | CN    |        |       | unknown |
      | true   | KR    |        | false | false   |
      | true   |       |        | false | unknown |
      | false  | CN    |        | false | false   |

  Scenario Outline: dual nationals are open
    Given the fact "is_natural_person" of "maker" is "true"
    And the fact "nationality" of "maker" is "<first>"
    And the fact "second_nationality" of "maker" is "<second>"
    And the fact "is_us_citizen_or_resident" of "maker" is "false"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_in_itself" is <truth> for "maker" because of "covered-national"

    Examples:
      | first | second | truth   |
      | CN    | KR     | unknown |
      | KR    | CN     | unknown |
      | CN    | RU     | true    |
      | KR    | JP     | false   |

  Scenario Outline: F4: organised or run in a covered nation, whoever owns it
    Given the fact "country_of_organization" of "maker" is "<organised>"
    And the fact "principal_place_of_business" of "maker" is "<run>"
    And the fact "is_qbu_in_covered_nation" of "maker" is "<unit>"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_in_itself" is <truth> for "maker" because of "covered-place"
    And it cites "26 U.S.C. §7701(a)(51)(C)(iv)"

    Examples:
      | organised | run | unit  | truth   |
      | CN        | KR  | false | true    |
      | KR        | CN  | false | true    |
      | RU        | KR  | false | true    |
      | IR        | KR  | false | true    |
      | KP        | KR  | false | true    |
      | KR        | KR  | true  | true    |
      | KR        | KR  |       | unknown |
      | KR        |     | false | unknown |
      | US        | KR  | false | false   |
      | TW        | VN  | false | false   |

  Scenario Outline: whether Hong Kong and Macau are covered is not settled
    Given the fact "country_of_organization" of "maker" is "<place>"
    And the fact "principal_place_of_business" of "maker" is "<run>"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_in_itself" is <truth> for "maker" because of "covered-place"

    Examples:
      | place | run | truth   |
      | HK    | KR  | unknown |
      | MO    | KR  | unknown |
      | HK    | CN  | true    |

  Scenario: Hong Kong is reported as unsettled
    Given the fact "country_of_organization" of "maker" is "HK"
    When the firm is checked as of 2026-11-23
    Then the concept "foreign_controlled_in_itself" is unknown for "maker" because of "covered-place"
    And it is unsettled

  Scenario Outline: the day on which the law begins
    Given the fact "country_of_organization" of "maker" is "CN"
    When the firm is checked as of <day>
    Then the concept "foreign_controlled_in_itself" is <truth> for "maker"

    Examples:
      | day        | truth |
      | 2025-07-03 | false |
      | 2025-07-04 | true  |
