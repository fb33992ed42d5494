Feature: Advanced manufacturing production credit, applicable critical minerals
  Each mineral counts in the forms of its line, each form with its least purity by mass.

  Background:
    Given a product "ore" with
      | component_subtype | critical_mineral |

  Scenario Outline: (<letter>) <mineral> as <form> at <purity> percent
    Given a product "ore" with
      | mineral      | <mineral> |
      | mineral_form | <form>    |
      | purity_pct   | <purity>  |
    When the firm is checked as of 2026-11-23
    Then the concept "applicable_critical_mineral" is <truth> for "ore" because of "form-and-purity"
    And it cites "26 U.S.C. §45X(c)(6)"

    Examples:
      | letter | mineral             | form                            | purity    | truth |
      | A      | aluminum            | alumina                         | 99        | true  |
      | A      | aluminum            | alumina                         | 98.999999 | false |
      | A      | aluminum            | purified_mineral                | 99.9      | true  |
      | A      | aluminum            | purified_mineral                | 99.899999 | false |
      | B      | antimony            | antimony_trisulfide_concentrate | 90        | true  |
      | B      | antimony            | antimony_trisulfide_concentrate | 89.999999 | false |
      | B      | antimony            | purified_mineral                | 99.65     | true  |
      | B      | antimony            | purified_mineral                | 99.649999 | false |
      | C      | barite              | barium_sulfate                  | 80        | true  |
      | C      | barite              | barium_sulfate                  | 79.999999 | false |
      | C      | barite              | purified_mineral                | 80        | true  |
      | C      | barite              | purified_mineral                | 79.999999 | false |
      | D      | beryllium           | copper_beryllium_master_alloy   |           | true  |
      | D      | beryllium           | purified_mineral                | 99        | true  |
      | D      | beryllium           | purified_mineral                | 98.999999 | false |
      | E      | cerium              | cerium_oxide                    | 99.9      | true  |
      | E      | cerium              | cerium_oxide                    | 99.899999 | false |
      | E      | cerium              | purified_mineral                | 99        | true  |
      | E      | cerium              | purified_mineral                | 98.999999 | false |
      | F      | cesium              | cesium_formate                  |           | true  |
      | F      | cesium              | cesium_carbonate                |           | true  |
      | F      | cesium              | purified_mineral                | 99        | true  |
      | F      | cesium              | purified_mineral                | 98.999999 | false |
      | G      | chromium            | ferrochromium                   | 60        | true  |
      | G      | chromium            | ferrochromium                   | 59.999999 | false |
      | G      | chromium            | purified_mineral                | 99        | true  |
      | G      | chromium            | purified_mineral                | 98.999999 | false |
      | H      | cobalt              | cobalt_sulfate                  |           | true  |
      | H      | cobalt              | purified_mineral                | 99.6      | true  |
      | H      | cobalt              | purified_mineral                | 99.599999 | false |
      | I      | dysprosium          | dysprosium_iron_alloy           | 99        | true  |
      | I      | dysprosium          | dysprosium_iron_alloy           | 98.999999 | false |
      | I      | dysprosium          | purified_mineral                | 99        | true  |
      | I      | dysprosium          | purified_mineral                | 98.999999 | false |
      | J      | europium            | europium_oxide                  | 99.9      | true  |
      | J      | europium            | europium_oxide                  | 99.899999 | false |
      | J      | europium            | purified_mineral                | 99        | true  |
      | J      | europium            | purified_mineral                | 98.999999 | false |
      | K      | fluorspar           | calcium_fluoride                | 97        | true  |
      | K      | fluorspar           | calcium_fluoride                | 96.999999 | false |
      | K      | fluorspar           | purified_mineral                | 99        | true  |
      | K      | fluorspar           | purified_mineral                | 98.999999 | false |
      | L      | gadolinium          | gadolinium_oxide                | 99.9      | true  |
      | L      | gadolinium          | gadolinium_oxide                | 99.899999 | false |
      | L      | gadolinium          | purified_mineral                | 99        | true  |
      | L      | gadolinium          | purified_mineral                | 98.999999 | false |
      | M      | germanium           | germanium_tetrachloride         |           | true  |
      | M      | germanium           | purified_mineral                | 99.99     | true  |
      | M      | germanium           | purified_mineral                | 99.989999 | false |
      | N      | graphite_natural    | graphitic_carbon                | 99.9      | true  |
      | N      | graphite_natural    | graphitic_carbon                | 99.899999 | false |
      | N      | graphite_natural    | purified_mineral                | 99.9      | true  |
      | N      | graphite_natural    | purified_mineral                | 99.899999 | false |
      | N      | graphite_artificial | graphitic_carbon                | 99.9      | true  |
      | N      | graphite_artificial | graphitic_carbon                | 99.899999 | false |
      | N      | graphite_artificial | purified_mineral                | 99.9      | true  |
      | N      | graphite_artificial | purified_mineral                | 99.899999 | false |
      | O      | indium              | indium_tin_oxide                |           | true  |
      | O      | indium              | indium_oxide                    | 99.9      | true  |
      | O      | indium              | indium_oxide                    | 99.899999 | false |
      | O      | indium              | purified_mineral                | 99        | true  |
      | O      | indium              | purified_mineral                | 98.999999 | false |
      | P      | lithium             | lithium_carbonate               |           | true  |
      | P      | lithium             | lithium_hydroxide               |           | true  |
      | P      | lithium             | purified_mineral                | 99.9      | true  |
      | P      | lithium             | purified_mineral                | 99.899999 | false |
      | Q      | manganese           | manganese_sulphate              |           | true  |
      | Q      | manganese           | purified_mineral                | 99.7      | true  |
      | Q      | manganese           | purified_mineral                | 99.699999 | false |
      | S      | neodymium           | neodymium_praseodymium_oxide    | 99        | true  |
      | S      | neodymium           | neodymium_praseodymium_oxide    | 98.999999 | false |
      | S      | neodymium           | neodymium_oxide                 | 99.5      | true  |
      | S      | neodymium           | neodymium_oxide                 | 99.499999 | false |
      | S      | neodymium           | purified_mineral                | 99.9      | true  |
      | S      | neodymium           | purified_mineral                | 99.899999 | false |
      | T      | nickel              | nickel_sulphate                 |           | true  |
      | T      | nickel              | purified_mineral                | 99        | true  |
      | T      | nickel              | purified_mineral                | 98.999999 | false |
      | U      | niobium             | ferroniobium                    |           | true  |
      | U      | niobium             | purified_mineral                | 99        | true  |
      | U      | niobium             | purified_mineral                | 98.999999 | false |
      | V      | tellurium           | cadmium_telluride               |           | true  |
      | V      | tellurium           | purified_mineral                | 99        | true  |
      | V      | tellurium           | purified_mineral                | 98.999999 | false |
      | X      | tungsten            | ammonium_paratungstate          |           | true  |
      | X      | tungsten            | ferrotungsten                   |           | true  |
      | Y      | vanadium            | ferrovanadium                   |           | true  |
      | Y      | vanadium            | vanadium_pentoxide              |           | true  |
      | Z      | yttrium             | yttrium_oxide                   | 99.999    | true  |
      | Z      | yttrium             | yttrium_oxide                   | 99.998999 | false |
      | Z      | yttrium             | purified_mineral                | 99.9      | true  |
      | Z      | yttrium             | purified_mineral                | 99.899999 | false |
      | AA     | arsenic             | purified_mineral                | 99        | true  |
      | AA     | arsenic             | purified_mineral                | 98.999999 | false |
      | AA     | bismuth             | purified_mineral                | 99        | true  |
      | AA     | bismuth             | purified_mineral                | 98.999999 | false |
      | AA     | erbium              | purified_mineral                | 99        | true  |
      | AA     | erbium              | purified_mineral                | 98.999999 | false |
      | AA     | gallium             | purified_mineral                | 99        | true  |
      | AA     | gallium             | purified_mineral                | 98.999999 | false |
      | AA     | hafnium             | purified_mineral                | 99        | true  |
      | AA     | hafnium             | purified_mineral                | 98.999999 | false |
      | AA     | holmium             | purified_mineral                | 99        | true  |
      | AA     | holmium             | purified_mineral                | 98.999999 | false |
      | AA     | iridium             | purified_mineral                | 99        | true  |
      | AA     | iridium             | purified_mineral                | 98.999999 | false |
      | AA     | lanthanum           | purified_mineral                | 99        | true  |
      | AA     | lanthanum           | purified_mineral                | 98.999999 | false |
      | AA     | lutetium            | purified_mineral                | 99        | true  |
      | AA     | lutetium            | purified_mineral                | 98.999999 | false |
      | AA     | magnesium           | purified_mineral                | 99        | true  |
      | AA     | magnesium           | purified_mineral                | 98.999999 | false |
      | AA     | palladium           | purified_mineral                | 99        | true  |
      | AA     | palladium           | purified_mineral                | 98.999999 | false |
      | AA     | platinum            | purified_mineral                | 99        | true  |
      | AA     | platinum            | purified_mineral                | 98.999999 | false |
      | AA     | praseodymium        | purified_mineral                | 99        | true  |
      | AA     | praseodymium        | purified_mineral                | 98.999999 | false |
      | AA     | rhodium             | purified_mineral                | 99        | true  |
      | AA     | rhodium             | purified_mineral                | 98.999999 | false |
      | AA     | rubidium            | purified_mineral                | 99        | true  |
      | AA     | rubidium            | purified_mineral                | 98.999999 | false |
      | AA     | ruthenium           | purified_mineral                | 99        | true  |
      | AA     | ruthenium           | purified_mineral                | 98.999999 | false |
      | AA     | samarium            | purified_mineral                | 99        | true  |
      | AA     | samarium            | purified_mineral                | 98.999999 | false |
      | AA     | scandium            | purified_mineral                | 99        | true  |
      | AA     | scandium            | purified_mineral                | 98.999999 | false |
      | AA     | tantalum            | purified_mineral                | 99        | true  |
      | AA     | tantalum            | purified_mineral                | 98.999999 | false |
      | AA     | terbium             | purified_mineral                | 99        | true  |
      | AA     | terbium             | purified_mineral                | 98.999999 | false |
      | AA     | thulium             | purified_mineral                | 99        | true  |
      | AA     | thulium             | purified_mineral                | 98.999999 | false |
      | AA     | titanium            | purified_mineral                | 99        | true  |
      | AA     | titanium            | purified_mineral                | 98.999999 | false |
      | AA     | ytterbium           | purified_mineral                | 99        | true  |
      | AA     | ytterbium           | purified_mineral                | 98.999999 | false |
      | AA     | zinc                | purified_mineral                | 99        | true  |
      | AA     | zinc                | purified_mineral                | 98.999999 | false |
      | AA     | zirconium           | purified_mineral                | 99        | true  |
      | AA     | zirconium           | purified_mineral                | 98.999999 | false |

  Scenario Outline: with the purity unknown, <mineral> as <form> is open
    Given a product "ore" with
      | mineral      | <mineral> |
      | mineral_form | <form>    |
    When the firm is checked as of 2026-11-23
    Then the concept "applicable_critical_mineral" is unknown for "ore" because of "form-and-purity"
    And it wants the fact "purity_pct" of "ore"

    Examples:
      | mineral  | form             |
      | aluminum | alumina          |
      | gallium  | purified_mineral |

  Scenario Outline: low-alpha tin at <purity> percent and <counts> counts
    Given a product "ore" with
      | mineral                          | tin           |
      | mineral_form                     | low_alpha_tin |
      | purity_pct                       | <purity>      |
      | alpha_emission_counts_per_hour_cm2 | <counts>    |
    When the firm is checked as of 2026-11-23
    Then the concept "applicable_critical_mineral" is <truth> for "ore" because of "<limb>"
    And it cites "26 U.S.C. §45X(c)(6)<letter>"

    Examples:
      | purity    | counts | truth   | limb               | letter |
      | 99.990001 | 0.01   | true    | form-and-purity    |        |
      | 99.99     | 0.01   | false   | tin-purity         | (W)    |
      | 99.990001 | 0.011  | false   | tin-alpha-emission | (W)    |
      |           | 0.01   | unknown | tin-purity         | (W)    |
      | 99.990001 |        | unknown | tin-alpha-emission | (W)    |

  Scenario Outline: <mineral> as <form> does not count, however pure
    Given a product "ore" with
      | mineral      | <mineral> |
      | mineral_form | <form>    |
      | purity_pct   | 100       |
    When the firm is checked as of 2026-11-23
    Then the concept "applicable_critical_mineral" is false for "ore" because of "form-and-purity"
    And the concept "eligible_component" is false for "ore" because of "mineral-qualifies"

    Examples:
      | mineral    | form             |
      | copper     | purified_mineral |
      | silicon    | purified_mineral |
      | phosphate  | purified_mineral |
      | boron      | purified_mineral |
      | silver     | purified_mineral |
      | uranium    | purified_mineral |
      | lithium    | other            |
      | lithium    | nickel_sulphate  |
      | tungsten   | purified_mineral |
      | vanadium   | purified_mineral |
      | nickel     | cobalt_sulfate   |
      | neodymium  | other            |

  Scenario: an unknown mineral is open
    Given a product "ore" with
      | purity_pct | 100 |
    When the firm is checked as of 2026-11-23
    Then the concept "applicable_critical_mineral" is unknown for "ore" because of "form-and-purity"
    And it wants the fact "mineral" of "ore"

  Scenario Outline: metallurgical coal is on the list since <since>
    Given a product "ore" with
      | component_subtype  | metallurgical_coal |
      | mineral            | metallurgical_coal |
      | mineral_form       | steelmaking_coal   |
      | taxable_year_begin | 2026-01-01         |
      | sold_date          | 2026-06-30         |
    When the firm is checked as of <day>
    Then the concept "applicable_critical_mineral" is <truth> for "ore" because of "form-and-purity"
    And the concept "class_of_component" is "<class>" for "ore"

    Examples:
      | day        | truth | class   | since      |
      | 2025-07-03 | false | other   | 2025-07-04 |
      | 2025-07-04 | true  | mineral | 2025-07-04 |

  Scenario Outline: coal in a taxable year that begins on <begin>
    Given a product "ore" with
      | component_subtype  | metallurgical_coal |
      | mineral            | metallurgical_coal |
      | mineral_form       | steelmaking_coal   |
      | taxable_year_begin | <begin>            |
      | sold_date          | 2026-05-31         |
    When the firm is checked as of <day>
    Then the concept "eligible_component" is <truth> for "ore" because of "<limb>"

    Examples:
      | begin      | day        | truth   | limb              |
      | 2025-07-04 | 2026-11-23 | false   | coal-year         |
      | 2025-07-05 | 2026-11-23 | true    | coal-year         |
      |            | 2026-11-23 | unknown | coal-year         |
      | 2025-07-04 | 2025-07-04 | false   | coal-year         |
      | 2025-07-04 | 2025-07-03 | false   | mineral-qualifies |

  Scenario Outline: coal is credited as coal, <mineral> as <subtype>
    Given a product "ore" with
      | component_subtype  | <subtype>  |
      | mineral            | <mineral>  |
      | mineral_form       | <form>     |
      | taxable_year_begin | 2026-01-01 |
      | sold_date          | 2026-05-31 |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is <truth> for "ore" because of "coal-as-coal"

    Examples:
      | subtype            | mineral            | form             | truth |
      | metallurgical_coal | metallurgical_coal | steelmaking_coal | true  |
      | metallurgical_coal | nickel             | nickel_sulphate  | false |
      | critical_mineral   | metallurgical_coal | steelmaking_coal | false |
      | critical_mineral   | nickel             | nickel_sulphate  | true  |

  Scenario: other components are not asked for a mineral
    Given a product "ore" with
      | component_subtype | electrode_active_material |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is true for "ore"
    And the criterion "mineral-qualifies" is not triggered
    And the criterion "coal-as-coal" is not triggered
