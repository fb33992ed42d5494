Feature: The tariffs on Korean goods by date

  What is last known on each of four days.  Entries are of the day itself; nothing after 9 July 2026 was seen, so the last day is asked of
  an entry of that July day too.

  Background:
    Given a product "machine" with
      | product_class             | other   |
      | hs_code                   | 8422.30 |
      | origin_country            | KR      |
      | s232_lists                | none    |
      | ic_kind                   | other   |
      | surcharge_annex_exception | false   |
    And a product "car" with
      | product_class             | autos       |
      | hs_code                   | 8703.80     |
      | origin_country            | KR          |
      | s232_lists                | automobiles |
      | surcharge_annex_exception | false       |
    And a product "coil" with
      | product_class             | metals  |
      | hs_code                   | 7208.10 |
      | origin_country            | KR      |
      | s232_lists                | metals  |
      | metal_weight_pct          | 100     |
      | surcharge_annex_exception | false   |
    And a product "drug" with
      | product_class             | biopharma_health |
      | hs_code                   | 3004.90          |
      | origin_country            | KR               |
      | patented_medicine         | true             |
      | s232_lists                | medicines        |
      | surcharge_annex_exception | true             |
    And a product "board" with
      | product_class             | chips    |
      | hs_code                   | 8473.30  |
      | ic_kind                   | logic    |
      | tpp                       | 16,000   |
      | dram_bandwidth_gbps       | 4,800    |
      | end_use                   | reexport |
      | origin_country            | KR       |
      | s232_lists                | none     |
      | surcharge_annex_exception | false    |

  Scenario: tariff-context 1, January 2024, no general surcharge
    Given the fact "entry_date" of "machine" is "2024-01-15"
    And the fact "entry_date" of "car" is "2024-01-15"
    And the fact "entry_date" of "coil" is "2024-01-15"
    And the fact "entry_date" of "drug" is "2024-01-15"
    And the fact "entry_date" of "board" is "2024-01-15"
    When the firm is checked as of 2024-01-15
    Then "tariff-ieepa-reciprocal" does not apply to "machine"
    And "tariff-s122-surcharge" does not apply to "machine"
    And "tariff-s232-autos" does not apply to "car"
    And "tariff-s232-metals" applies to "coil" because of "quota-or-ten-percent"
    And "tariff-s232-pharma" does not apply to "drug"
    And "us-s232-semiconductors" does not apply to "board"
    And "tariff-s301-excess-capacity" does not apply to "machine"
    And "tariff-s301-forced-labour" does not apply to "machine"

  Scenario: tariff-context 2, June 2025, ten percent, automobiles 25, metals 50
    Given the fact "entry_date" of "machine" is "2025-06-30"
    And the fact "entry_date" of "car" is "2025-06-30"
    And the fact "entry_date" of "coil" is "2025-06-30"
    And the fact "entry_date" of "board" is "2025-06-30"
    When the firm is checked as of 2025-06-30
    Then "tariff-ieepa-reciprocal" applies to "machine" because of "ten-percent"
    And "tariff-s232-autos" applies to "car" because of "twenty-five-percent"
    And "tariff-ieepa-reciprocal" does not apply to "car" because of "automobile-duty"
    And "tariff-s232-metals" applies to "coil" because of "fifty-percent"
    And "us-s232-semiconductors" does not apply to "board"
    And "tariff-ieepa-reciprocal" does not apply to "board" because of "semiconductor-exception"

  Scenario: tariff-context 3, January 2026, fifteen percent, automobiles 15, metals 50, few chips 25
    Given the fact "entry_date" of "machine" is "2026-01-15"
    And the fact "entry_date" of "car" is "2026-01-15"
    And the fact "entry_date" of "coil" is "2026-01-15"
    And the fact "entry_date" of "drug" is "2026-01-15"
    And the fact "entry_date" of "board" is "2026-01-15"
    When the firm is checked as of 2026-01-15
    Then "tariff-ieepa-reciprocal" applies to "machine" because of "fifteen-percent"
    And "tariff-s232-autos" applies to "car" because of "fifteen-percent"
    And "tariff-s232-metals" applies to "coil" because of "fifty-percent"
    And "us-s232-semiconductors" applies to "board" because of "first-range"
    And "tariff-s232-pharma" does not apply to "drug"
    And "tariff-joint-fact-sheet" applies to "car" because of "vehicles"
    And "tariff-joint-fact-sheet" applies to "drug" because of "medicines"
    And "tariff-joint-fact-sheet" applies to "board" because of "chips"

  Scenario: tariff-context 4, November 2026, an entry on the last day that was seen
    Given the fact "entry_date" of "machine" is "2026-07-09"
    And the fact "entry_date" of "car" is "2026-07-09"
    And the fact "entry_date" of "coil" is "2026-07-09"
    And the fact "entry_date" of "board" is "2026-07-09"
    When the firm is checked as of 2026-11-23
    Then "tariff-ieepa-reciprocal" does not apply to "machine" because of "fifteen-percent"
    And "tariff-s122-surcharge" applies to "machine"
    And "tariff-s232-autos" applies to "car" because of "fifteen-percent"
    And "tariff-s122-surcharge" does not apply to "car" because of "section-232-goods"
    And "tariff-s232-metals" applies to "coil" because of "tiers"
    And "us-s232-semiconductors" applies to "board"
    And "tariff-s301-excess-capacity" is undetermined for "machine" because of "duty-taken"
    And "tariff-s301-forced-labour" is undetermined for "machine" because of "duty-taken"
    And "tariff-announced-rise" is undetermined for "machine" because of "notice"

  Scenario: tariff-context 4, November 2026, an entry of the day
    Given the fact "entry_date" of "machine" is "2026-11-23"
    And the fact "entry_date" of "car" is "2026-11-23"
    And the fact "entry_date" of "coil" is "2026-11-23"
    And the fact "entry_date" of "drug" is "2026-11-23"
    And the fact "entry_date" of "board" is "2026-11-23"
    When the firm is checked as of 2026-11-23
    Then "tariff-ieepa-reciprocal" does not apply to "machine"
    And "tariff-s122-surcharge" is undetermined for "machine"
    And "tariff-s232-autos" is undetermined for "car"
    And "tariff-s232-metals" is undetermined for "coil"
    And "tariff-s232-pharma" is undetermined for "drug"
    And "us-s232-semiconductors" is undetermined for "board"
    And "tariff-s301-forced-labour" is undetermined for "machine"
