Feature: Matters for the KORUS Joint Committee

  Scenario: f-korus-jc example 1, a US rule treats plants of Korean owners worse
    Given a firm with
      | korus_duty                      | national_treatment |
      | discrimination_comparator_named | true               |
      | third_country_measure           | false              |
    When the firm is checked as of 2026-01-15
    Then "channel-korus-jc" applies to "firm"
    And it obliges "government-raises"
    And it cites "KORUS Art. 22.2"

  Scenario: f-korus-jc example 2, a dispute on classification is for a customs ruling
    Given a firm with
      | ask_type              | tariff_customs |
      | ask_topic             | classification |
      | korus_duty            | none           |
      | third_country_measure | false          |
    When the firm is checked as of 2026-01-15
    Then "channel-korus-jc" does not apply to "firm" because of "korus-duty"
    And "channel-cbp" applies to "firm"
    And it obliges "ruling-request"

  Scenario: f-korus-jc example 3, discrimination is alleged without a comparator
    Given a firm with
      | korus_duty                      | national_treatment |
      | discrimination_comparator_named | false              |
      | third_country_measure           | false              |
    When the firm is checked as of 2026-01-15
    Then "channel-korus-jc" is undetermined for "firm" because of "comparator"
    And it is unsettled

  Scenario Outline: the duty is <duty>
    Given a firm with
      | korus_duty            | <duty> |
      | third_country_measure | false  |
    When the firm is checked as of 2026-01-15
    Then "channel-korus-jc" <verdict> "firm" because of "korus-duty"
    Examples:
      | duty              | verdict             |
      | tariff_preference | applies to          |
      | procurement       | applies to          |
      | origin            | applies to          |
      | tbt               | applies to          |
      | none              | does not apply to   |
      |                   | is undetermined for |

  Scenario: whether a comparator is named is not known
    Given a firm with
      | korus_duty            | national_treatment |
      | third_country_measure | false              |
    When the firm is checked as of 2026-01-15
    Then "channel-korus-jc" is undetermined for "firm" because of "comparator"

  Scenario Outline: the act of a third country: <third>
    Given a firm with
      | korus_duty                      | national_treatment |
      | discrimination_comparator_named | true               |
      | third_country_measure           | <third>            |
    When the firm is checked as of 2026-01-15
    Then "channel-korus-jc" <verdict> "firm" because of "third-country"
    Examples:
      | third | verdict             |
      | true  | does not apply to   |
      | false | applies to          |
      |       | is undetermined for |

  Scenario Outline: in force, on <day>
    Given a firm with
      | korus_duty                      | national_treatment |
      | discrimination_comparator_named | true               |
      | third_country_measure           | false              |
    When the firm is checked as of <day>
    Then "channel-korus-jc" <verdict> "firm"
    Examples:
      | day        | verdict           |
      | 2012-03-14 | does not apply to |
      | 2012-03-15 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |
