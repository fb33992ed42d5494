Feature: Critical minerals in the Supply Chain and Commercial Dialogue

  A product is covered by its mineral, by its HS code, or where the firm calls it a critical mineral.  Which minerals are critical is asked
  of the list of the Geological Survey and of the Energy Department's own, as of the day.

  Scenario Outline: a product that the firm calls <class>
    Given a product "good" with
      | product_class | <class> |
    When the firm is checked as of 2024-01-15
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    Examples:
      | class                | verdict             |
      | chips                | does not apply to   |
      | wafers               | is undetermined for |
      | chip_equipment       | does not apply to   |
      | chip_materials       | is undetermined for |
      | packaging_substrates | does not apply to   |
      | battery_cells_packs  | does not apply to   |
      | battery_materials    | is undetermined for |
      | critical_minerals    | applies to          |
      | biopharma_health     | does not apply to   |
      | robotics_additive    | does not apply to   |
      | digital              | does not apply to   |
      | shipbuilding         | does not apply to   |
      | nuclear              | is undetermined for |
      | hydrogen_ammonia     | does not apply to   |
      | lng_oil_gas          | does not apply to   |
      | grid                 | does not apply to   |
      | autos                | does not apply to   |
      | metals               | is undetermined for |
      | other                | is undetermined for |
      | none                 | does not apply to   |

  Scenario Outline: <mineral> before the list of November 2025
    Given a product "good" with
      | mineral | <mineral> |
    When the firm is checked as of 2025-06-30
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    And the criterion "on-usgs-list" is <usgs>
    And the criterion "on-doe-list" is <doe>
    Examples:
      | mineral            | usgs  | doe   | verdict           |
      | aluminum           | met   | met   | applies to        |
      | antimony           | met   | unmet | applies to        |
      | arsenic            | met   | unmet | applies to        |
      | barite             | met   | unmet | applies to        |
      | beryllium          | met   | unmet | applies to        |
      | bismuth            | met   | unmet | applies to        |
      | boron              | unmet | unmet | does not apply to |
      | cerium             | met   | unmet | applies to        |
      | cesium             | met   | unmet | applies to        |
      | chromium           | met   | unmet | applies to        |
      | cobalt             | met   | met   | applies to        |
      | copper             | unmet | met   | applies to        |
      | dysprosium         | met   | met   | applies to        |
      | electrical_steel   | unmet | met   | applies to        |
      | erbium             | met   | unmet | applies to        |
      | europium           | met   | unmet | applies to        |
      | fluorspar          | met   | met   | applies to        |
      | gadolinium         | met   | unmet | applies to        |
      | gallium            | met   | met   | applies to        |
      | germanium          | met   | unmet | applies to        |
      | graphite_natural   | met   | met   | applies to        |
      | hafnium            | met   | unmet | applies to        |
      | holmium            | met   | unmet | applies to        |
      | indium             | met   | unmet | applies to        |
      | iridium            | met   | met   | applies to        |
      | lanthanum          | met   | unmet | applies to        |
      | lead               | unmet | unmet | does not apply to |
      | lithium            | met   | met   | applies to        |
      | lutetium           | met   | unmet | applies to        |
      | magnesium          | met   | met   | applies to        |
      | manganese          | met   | unmet | applies to        |
      | metallurgical_coal | unmet | met   | applies to        |
      | neodymium          | met   | met   | applies to        |
      | nickel             | met   | met   | applies to        |
      | niobium            | met   | unmet | applies to        |
      | palladium          | met   | unmet | applies to        |
      | phosphate          | unmet | unmet | does not apply to |
      | platinum           | met   | met   | applies to        |
      | potash             | unmet | unmet | does not apply to |
      | praseodymium       | met   | met   | applies to        |
      | rhenium            | unmet | unmet | does not apply to |
      | rhodium            | met   | unmet | applies to        |
      | rubidium           | met   | unmet | applies to        |
      | ruthenium          | met   | unmet | applies to        |
      | samarium           | met   | unmet | applies to        |
      | scandium           | met   | unmet | applies to        |
      | silicon            | unmet | met   | applies to        |
      | silicon_carbide    | unmet | met   | applies to        |
      | silver             | unmet | unmet | does not apply to |
      | tantalum           | met   | unmet | applies to        |
      | tellurium          | met   | unmet | applies to        |
      | terbium            | met   | met   | applies to        |
      | thulium            | met   | unmet | applies to        |
      | tin                | met   | unmet | applies to        |
      | titanium           | met   | unmet | applies to        |
      | tungsten           | met   | unmet | applies to        |
      | uranium            | unmet | unmet | does not apply to |
      | vanadium           | met   | unmet | applies to        |
      | ytterbium          | met   | unmet | applies to        |
      | yttrium            | met   | unmet | applies to        |
      | zinc               | met   | unmet | applies to        |
      | zirconium          | met   | unmet | applies to        |
      | other              | unmet | unmet | does not apply to |

  Scenario Outline: <mineral> under the list of November 2025
    Given a product "good" with
      | mineral | <mineral> |
    When the firm is checked as of 2026-01-15
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    And the criterion "on-usgs-list" is <usgs>
    And the criterion "on-doe-list" is <doe>
    Examples:
      | mineral            | usgs  | doe   | verdict           |
      | aluminum           | met   | met   | applies to        |
      | antimony           | met   | unmet | applies to        |
      | arsenic            | met   | unmet | applies to        |
      | barite             | met   | unmet | applies to        |
      | beryllium          | met   | unmet | applies to        |
      | bismuth            | met   | unmet | applies to        |
      | boron              | met   | unmet | applies to        |
      | cerium             | met   | unmet | applies to        |
      | cesium             | met   | unmet | applies to        |
      | chromium           | met   | unmet | applies to        |
      | cobalt             | met   | met   | applies to        |
      | copper             | met   | met   | applies to        |
      | dysprosium         | met   | met   | applies to        |
      | electrical_steel   | unmet | met   | applies to        |
      | erbium             | met   | unmet | applies to        |
      | europium           | met   | unmet | applies to        |
      | fluorspar          | met   | met   | applies to        |
      | gadolinium         | met   | unmet | applies to        |
      | gallium            | met   | met   | applies to        |
      | germanium          | met   | unmet | applies to        |
      | graphite_natural   | met   | met   | applies to        |
      | hafnium            | met   | unmet | applies to        |
      | holmium            | met   | unmet | applies to        |
      | indium             | met   | unmet | applies to        |
      | iridium            | met   | met   | applies to        |
      | lanthanum          | met   | unmet | applies to        |
      | lead               | met   | unmet | applies to        |
      | lithium            | met   | met   | applies to        |
      | lutetium           | met   | unmet | applies to        |
      | magnesium          | met   | met   | applies to        |
      | manganese          | met   | unmet | applies to        |
      | metallurgical_coal | met   | met   | applies to        |
      | neodymium          | met   | met   | applies to        |
      | nickel             | met   | met   | applies to        |
      | niobium            | met   | unmet | applies to        |
      | palladium          | met   | unmet | applies to        |
      | phosphate          | met   | unmet | applies to        |
      | platinum           | met   | met   | applies to        |
      | potash             | met   | unmet | applies to        |
      | praseodymium       | met   | met   | applies to        |
      | rhenium            | met   | unmet | applies to        |
      | rhodium            | met   | unmet | applies to        |
      | rubidium           | met   | unmet | applies to        |
      | ruthenium          | met   | unmet | applies to        |
      | samarium           | met   | unmet | applies to        |
      | scandium           | met   | unmet | applies to        |
      | silicon            | met   | met   | applies to        |
      | silicon_carbide    | unknown | met   | applies to        |
      | silver             | met   | unmet | applies to        |
      | tantalum           | met   | unmet | applies to        |
      | tellurium          | met   | unmet | applies to        |
      | terbium            | met   | met   | applies to        |
      | thulium            | met   | unmet | applies to        |
      | tin                | met   | unmet | applies to        |
      | titanium           | met   | unmet | applies to        |
      | tungsten           | met   | unmet | applies to        |
      | uranium            | met   | unmet | applies to        |
      | vanadium           | met   | unmet | applies to        |
      | ytterbium          | met   | unmet | applies to        |
      | yttrium            | met   | unmet | applies to        |
      | zinc               | met   | unmet | applies to        |
      | zirconium          | met   | unmet | applies to        |
      | other              | unmet | unmet | does not apply to |

  Scenario Outline: <mineral> on the eve of the list of 2025
    Given a product "good" with
      | mineral | <mineral> |
    When the firm is checked as of 2025-11-06
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    And the criterion "on-usgs-list" is <usgs>
    And the criterion "on-doe-list" is <doe>
    Examples:
      | mineral            | usgs  | doe   | verdict           |
      | boron              | unmet | unmet | does not apply to |
      | copper             | unmet | met   | applies to        |
      | lead               | unmet | unmet | does not apply to |
      | metallurgical_coal | unmet | met   | applies to        |
      | phosphate          | unmet | unmet | does not apply to |
      | potash             | unmet | unmet | does not apply to |
      | rhenium            | unmet | unmet | does not apply to |
      | silicon            | unmet | met   | applies to        |
      | silver             | unmet | unmet | does not apply to |
      | uranium            | unmet | unmet | does not apply to |

  Scenario Outline: <mineral> on the day of the list of 2025
    Given a product "good" with
      | mineral | <mineral> |
    When the firm is checked as of 2025-11-07
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    And the criterion "on-usgs-list" is <usgs>
    And the criterion "on-doe-list" is <doe>
    Examples:
      | mineral            | usgs | doe   | verdict    |
      | boron              | met  | unmet | applies to |
      | copper             | met  | met   | applies to |
      | lead               | met  | unmet | applies to |
      | metallurgical_coal | met  | met   | applies to |
      | phosphate          | met  | unmet | applies to |
      | potash             | met  | unmet | applies to |
      | rhenium            | met  | unmet | applies to |
      | silicon            | met  | met   | applies to |
      | silver             | met  | unmet | applies to |
      | uranium            | met  | unmet | applies to |

  Scenario Outline: <mineral> on the eve of the Energy Department's list
    Given a product "good" with
      | mineral | <mineral> |
    When the firm is checked as of 2023-08-03
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    And the criterion "on-usgs-list" is <usgs>
    And the criterion "on-doe-list" is <doe>
    Examples:
      | mineral          | usgs  | doe   | verdict           |
      | aluminum         | met   | unmet | applies to        |
      | cobalt           | met   | unmet | applies to        |
      | copper           | unmet | unmet | does not apply to |
      | dysprosium       | met   | unmet | applies to        |
      | electrical_steel | unmet | unmet | does not apply to |
      | fluorspar        | met   | unmet | applies to        |
      | gallium          | met   | unmet | applies to        |
      | graphite_natural | met   | unmet | applies to        |
      | iridium          | met   | unmet | applies to        |
      | lithium          | met   | unmet | applies to        |
      | magnesium        | met   | unmet | applies to        |
      | neodymium        | met   | unmet | applies to        |
      | nickel           | met   | unmet | applies to        |
      | platinum         | met   | unmet | applies to        |
      | praseodymium     | met   | unmet | applies to        |
      | silicon          | unmet | unmet | does not apply to |
      | silicon_carbide  | unmet | unmet | does not apply to |
      | terbium          | met   | unmet | applies to        |

  Scenario Outline: <mineral> on the day of the Energy Department's list
    Given a product "good" with
      | mineral | <mineral> |
    When the firm is checked as of 2023-08-04
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    And the criterion "on-usgs-list" is <usgs>
    And the criterion "on-doe-list" is <doe>
    Examples:
      | mineral          | usgs  | doe | verdict    |
      | aluminum         | met   | met | applies to |
      | cobalt           | met   | met | applies to |
      | copper           | unmet | met | applies to |
      | dysprosium       | met   | met | applies to |
      | electrical_steel | unmet | met | applies to |
      | fluorspar        | met   | met | applies to |
      | gallium          | met   | met | applies to |
      | graphite_natural | met   | met | applies to |
      | iridium          | met   | met | applies to |
      | lithium          | met   | met | applies to |
      | magnesium        | met   | met | applies to |
      | neodymium        | met   | met | applies to |
      | nickel           | met   | met | applies to |
      | platinum         | met   | met | applies to |
      | praseodymium     | met   | met | applies to |
      | silicon          | unmet | met | applies to |
      | silicon_carbide  | unmet | met | applies to |
      | terbium          | met   | met | applies to |

  Scenario Outline: <mineral> on the eve of its notice
    Given a product "good" with
      | mineral | <mineral> |
    When the firm is checked as of 2025-05-28
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    And the criterion "on-usgs-list" is <usgs>
    And the criterion "on-doe-list" is <doe>
    Examples:
      | mineral            | usgs  | doe   | verdict           |
      | metallurgical_coal | unmet | unmet | does not apply to |

  Scenario Outline: <mineral> on the day of its notice
    Given a product "good" with
      | mineral | <mineral> |
    When the firm is checked as of 2025-05-29
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    And the criterion "on-usgs-list" is <usgs>
    And the criterion "on-doe-list" is <doe>
    Examples:
      | mineral            | usgs  | doe | verdict    |
      | metallurgical_coal | unmet | met | applies to |

  Scenario: hs-map example 3, copper
    Given a product "good" with
      | mineral | copper |
    When the firm is checked as of 2025-06-30
    Then "sccd-critical-minerals" applies to "good"
    And the criterion "on-usgs-list" is unmet
    And the criterion "on-doe-list" is met

  Scenario: the Survey's list does not say which graphite it means
    Given a product "good" with
      | mineral | graphite_artificial |
    When the firm is checked as of 2026-01-15
    Then "sccd-critical-minerals" is undetermined for "good" because of "critical-mineral"
    And it is unsettled
    And the criterion "on-doe-list" is unmet

  Scenario: artificial graphite by its code is not on the list of the Energy Department
    Given a product "good" with
      | hs_code | 3801.10 |
    When the firm is checked as of 2026-01-15
    Then "sccd-critical-minerals" is undetermined for "good"
    And the criterion "on-usgs-list" is unknown
    And the criterion "on-doe-list" is unmet

  Scenario Outline: HS <code>, which names <mineral>
    Given a product "good" with
      | hs_code | <code> |
    When the firm is checked as of 2026-01-15
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    Examples:
      | code         | mineral                    | verdict             |
      | 2606.00      | aluminum                   | applies to          |
      | 2818.20      | aluminum                   | applies to          |
      | 2818.30      | aluminum                   | applies to          |
      | 7601.10      | aluminum                   | applies to          |
      | 7601.20      | aluminum                   | applies to          |
      | 2617.10      | antimony                   | applies to          |
      | 2825.80      | antimony                   | applies to          |
      | 8110.10      | antimony                   | applies to          |
      | 2811.29.10   | arsenic                    | applies to          |
      | 2811.19.10   | arsenic                    | applies to          |
      | 2804.80      | arsenic                    | applies to          |
      | 2511.10      | barite                     | applies to          |
      | 2833.27      | barite                     | applies to          |
      | 2617.90.0030 | beryllium                  | applies to          |
      | 2825.90.10   | beryllium                  | applies to          |
      | 8112.12      | beryllium                  | applies to          |
      | 2836.99.20   | bismuth                    | applies to          |
      | 8106.10      | bismuth                    | applies to          |
      | 8106.90      | bismuth                    | applies to          |
      | 2528.00      | boron                      | applies to          |
      | 2810.00      | boron                      | applies to          |
      | 2840         | boron                      | applies to          |
      | 2804.50      | boron                      | applies to          |
      | 2845.20      | boron                      | applies to          |
      | 2805.19.90   | lithium                    | applies to          |
      | 2610.00      | chromium                   | applies to          |
      | 2819.10      | chromium                   | applies to          |
      | 2819.90      | chromium                   | applies to          |
      | 8112.21      | chromium                   | applies to          |
      | 7202.41      | chromium                   | applies to          |
      | 7202.49      | chromium                   | applies to          |
      | 2605.00      | cobalt                     | applies to          |
      | 2822.00      | cobalt                     | applies to          |
      | 2833.29.10   | cobalt                     | applies to          |
      | 2836.99.10   | cobalt                     | applies to          |
      | 8105.20      | cobalt                     | applies to          |
      | 2603.00      | copper                     | applies to          |
      | 2825.50      | copper                     | applies to          |
      | 2833.25      | copper                     | applies to          |
      | 7403.11      | copper                     | applies to          |
      | 7401.00      | copper                     | applies to          |
      | 7402.00      | copper                     | applies to          |
      | 7404.00      | copper                     | applies to          |
      | 2846         | rare_earths                | applies to          |
      | 2805.30      | rare_earths                | applies to          |
      | 2846.10      | cerium                     | applies to          |
      | 2846.90.2005 | lanthanum                  | applies to          |
      | 2846.90.8070 | lanthanum                  | applies to          |
      | 2846.90.40   | yttrium                    | applies to          |
      | 2846.90.2015 | yttrium                    | applies to          |
      | 2805.30.0005 | lanthanum                  | applies to          |
      | 2805.30.0010 | cerium                     | applies to          |
      | 2805.30.0015 | praseodymium               | applies to          |
      | 2805.30.0020 | neodymium                  | applies to          |
      | 2529.21      | fluorspar                  | applies to          |
      | 2529.22      | fluorspar                  | applies to          |
      | 2811.11      | fluorspar                  | applies to          |
      | 2826.12      | fluorspar                  | applies to          |
      | 3818.00.0010 | gallium                    | applies to          |
      | 2853.90.9010 | gallium                    | applies to          |
      | 8112.92.10   | gallium                    | applies to          |
      | 8112.92.60   | germanium                  | applies to          |
      | 8112.92.65   | germanium                  | applies to          |
      | 8112.99.10   | germanium                  | applies to          |
      | 2504.10      | graphite_natural           | applies to          |
      | 2504.90      | graphite_natural           | applies to          |
      | 3801.10      | graphite_artificial        | is undetermined for |
      | 8112.31      | hafnium                    | applies to          |
      | 8112.92.30   | indium                     | applies to          |
      | 2616.90      | platinum_group             | applies to          |
      | 2843.90      | platinum_group             | applies to          |
      | 7110.41.0010 | iridium                    | applies to          |
      | 7110.41.0030 | ruthenium                  | applies to          |
      | 2607.00      | lead                       | applies to          |
      | 2824.10      | lead                       | applies to          |
      | 2824.90      | lead                       | applies to          |
      | 7801.10      | lead                       | applies to          |
      | 7802.00      | lead                       | applies to          |
      | 2836.91      | lithium                    | applies to          |
      | 2825.20      | lithium                    | applies to          |
      | 2845.30      | lithium                    | applies to          |
      | 2519.10      | magnesium                  | applies to          |
      | 2519.90      | magnesium                  | applies to          |
      | 8104.11      | magnesium                  | applies to          |
      | 8104.19      | magnesium                  | applies to          |
      | 2602.00      | manganese                  | applies to          |
      | 2820.10      | manganese                  | applies to          |
      | 2820.90      | manganese                  | applies to          |
      | 8111.00      | manganese                  | applies to          |
      | 7202.11      | manganese                  | applies to          |
      | 7202.19      | manganese                  | applies to          |
      | 7202.30      | manganese                  | applies to          |
      | 2701.12.0010 | metallurgical_coal         | applies to          |
      | 2704.00      | metallurgical_coal         | applies to          |
      | 2604.00      | nickel                     | applies to          |
      | 2825.40      | nickel                     | applies to          |
      | 2833.24      | nickel                     | applies to          |
      | 2827.35      | nickel                     | applies to          |
      | 7501.10      | nickel                     | applies to          |
      | 7502.10      | nickel                     | applies to          |
      | 7502.20      | nickel                     | applies to          |
      | 7202.60      | nickel                     | applies to          |
      | 2615.90.6030 | niobium                    | applies to          |
      | 2825.90.15   | niobium                    | applies to          |
      | 8112.92.40   | niobium                    | applies to          |
      | 7202.93      | niobium                    | applies to          |
      | 7110.21      | palladium                  | applies to          |
      | 2510.10      | phosphate                  | applies to          |
      | 2510.20      | phosphate                  | applies to          |
      | 2809.20      | phosphate                  | applies to          |
      | 3103.11      | phosphate                  | applies to          |
      | 3105.30      | phosphate                  | applies to          |
      | 3105.40      | phosphate                  | applies to          |
      | 2804.70      | phosphate                  | applies to          |
      | 7110.11      | platinum                   | applies to          |
      | 3104.20      | potash                     | applies to          |
      | 3104.30      | potash                     | applies to          |
      | 2836.40      | potash                     | applies to          |
      | 2841.90.20   | rhenium                    | applies to          |
      | 8112.41      | rhenium                    | applies to          |
      | 7110.31      | rhodium                    | applies to          |
      | 2506.10      | silicon                    | applies to          |
      | 2811.22      | silicon                    | applies to          |
      | 2804.61      | silicon                    | applies to          |
      | 2804.69      | silicon                    | applies to          |
      | 7202.21      | silicon                    | applies to          |
      | 7202.29      | silicon                    | applies to          |
      | 2849.20      | silicon_carbide            | applies to          |
      | 2616.10      | silver                     | applies to          |
      | 2843.21      | silver                     | applies to          |
      | 2843.29      | silver                     | applies to          |
      | 7106.91      | silver                     | applies to          |
      | 7106.10      | silver                     | applies to          |
      | 2615.90.6060 | tantalum                   | applies to          |
      | 2615.90.30   | tantalum                   | applies to          |
      | 8103.20      | tantalum                   | applies to          |
      | 8103.30      | tantalum                   | applies to          |
      | 2804.50.0020 | tellurium                  | applies to          |
      | 2609.00      | tin                        | applies to          |
      | 2825.90.20   | tin                        | applies to          |
      | 8001.10      | tin                        | applies to          |
      | 8001.20      | tin                        | applies to          |
      | 2614.00      | titanium                   | applies to          |
      | 2823.00      | titanium                   | applies to          |
      | 3206.11      | titanium                   | applies to          |
      | 8108.20      | titanium                   | applies to          |
      | 7202.91      | titanium                   | applies to          |
      | 2611.00      | tungsten                   | applies to          |
      | 2825.90.30   | tungsten                   | applies to          |
      | 2841.80      | tungsten                   | applies to          |
      | 8101.10      | tungsten                   | applies to          |
      | 8101.94      | tungsten                   | applies to          |
      | 7202.80      | tungsten                   | applies to          |
      | 2849.90      | tungsten                   | applies to          |
      | 2612.10      | uranium                    | applies to          |
      | 2844.10      | uranium                    | applies to          |
      | 2844.20      | uranium                    | applies to          |
      | 2844.30      | uranium                    | applies to          |
      | 8401.30      | uranium                    | applies to          |
      | 2615.90.6090 | vanadium                   | applies to          |
      | 2620.99      | vanadium                   | applies to          |
      | 2825.30.0010 | vanadium                   | applies to          |
      | 8112.92.70   | vanadium                   | applies to          |
      | 7202.92      | vanadium                   | applies to          |
      | 2608.00      | zinc                       | applies to          |
      | 2817.00      | zinc                       | applies to          |
      | 7901.11      | zinc                       | applies to          |
      | 7901.12      | zinc                       | applies to          |
      | 2615.10      | zirconium                  | applies to          |
      | 2825.60      | zirconium                  | applies to          |
      | 8109.21      | zirconium                  | applies to          |
      | 8109.29      | zirconium                  | applies to          |
      | 7225.11      | electrical_steel           | applies to          |
      | 7225.19      | electrical_steel           | applies to          |
      | 7226.11      | electrical_steel           | applies to          |
      | 7226.19      | electrical_steel           | applies to          |
      | 2530.90      | unsettled                  | is undetermined for |
      | 2617.90      | unsettled                  | is undetermined for |
      | 2827.39      | unsettled                  | is undetermined for |
      | 2825.90      | unsettled                  | is undetermined for |
      | 2833.29.51   | unsettled                  | is undetermined for |
      | 7501.20      | unsettled                  | is undetermined for |
      | 2811.29      | unsettled                  | is undetermined for |
      | 2612.20      | unsettled                  | is undetermined for |
      | 2613.10      | unsettled                  | is undetermined for |
      | 3818.00      | unsettled                  | is undetermined for |
      | 2617.90.0060 | not verified               | is undetermined for |
      | 2825.90.9000 | not verified               | is undetermined for |
      | 2811.29.5000 | not verified               | is undetermined for |
      | 3818.00.0090 | not verified               | is undetermined for |
      | 2836.91.0010 | lithium                    | applies to          |
      | 283691       | lithium                    | applies to          |
      | 2846.90      | rare_earths                | applies to          |
      | 284690       | rare_earths                | applies to          |
      | 2836         | lithium or none            | is undetermined for |
      | 2530.90.8050 | not verified               | is undetermined for |
      | 8112         | several or none            | is undetermined for |
      | 7208         | none                       | does not apply to   |
      | 7208.10.15   | none                       | does not apply to   |
      | 8505.11      | a magnet                   | does not apply to   |
      | 8505.11.0070 | a magnet                   | does not apply to   |
      | 7110.41      | iridium, ruthenium or none | is undetermined for |

  Scenario Outline: HS <code>, which names <mineral>, before the list of November 2025
    Given a product "good" with
      | hs_code | <code> |
    When the firm is checked as of 2025-05-28
    Then "sccd-critical-minerals" <verdict> "good" because of "critical-mineral"
    Examples:
      | code         | mineral            | verdict             |
      | 2528.00      | boron              | does not apply to   |
      | 2810.00      | boron              | does not apply to   |
      | 2840         | boron              | does not apply to   |
      | 2804.50      | boron              | is undetermined for |
      | 2845.20      | boron              | does not apply to   |
      | 2603.00      | copper             | applies to          |
      | 2825.50      | copper             | applies to          |
      | 2833.25      | copper             | applies to          |
      | 7403.11      | copper             | applies to          |
      | 7401.00      | copper             | applies to          |
      | 7402.00      | copper             | applies to          |
      | 7404.00      | copper             | applies to          |
      | 2607.00      | lead               | does not apply to   |
      | 2824.10      | lead               | does not apply to   |
      | 2824.90      | lead               | does not apply to   |
      | 7801.10      | lead               | does not apply to   |
      | 7802.00      | lead               | does not apply to   |
      | 2701.12.0010 | metallurgical_coal | does not apply to   |
      | 2704.00      | metallurgical_coal | does not apply to   |
      | 2510.10      | phosphate          | does not apply to   |
      | 2510.20      | phosphate          | does not apply to   |
      | 2809.20      | phosphate          | does not apply to   |
      | 3103.11      | phosphate          | does not apply to   |
      | 3105.30      | phosphate          | does not apply to   |
      | 3105.40      | phosphate          | does not apply to   |
      | 2804.70      | phosphate          | does not apply to   |
      | 3104.20      | potash             | does not apply to   |
      | 3104.30      | potash             | does not apply to   |
      | 2836.40      | potash             | does not apply to   |
      | 2841.90.20   | rhenium            | does not apply to   |
      | 8112.41      | rhenium            | does not apply to   |
      | 2506.10      | silicon            | applies to          |
      | 2811.22      | silicon            | applies to          |
      | 2804.61      | silicon            | applies to          |
      | 2804.69      | silicon            | applies to          |
      | 7202.21      | silicon            | applies to          |
      | 7202.29      | silicon            | applies to          |
      | 2616.10      | silver             | does not apply to   |
      | 2843.21      | silver             | does not apply to   |
      | 2843.29      | silver             | does not apply to   |
      | 7106.91      | silver             | does not apply to   |
      | 7106.10      | silver             | does not apply to   |
      | 2804.50.0020 | tellurium          | applies to          |
      | 2612.10      | uranium            | does not apply to   |
      | 2844.10      | uranium            | does not apply to   |
      | 2844.20      | uranium            | does not apply to   |
      | 2844.30      | uranium            | does not apply to   |
      | 8401.30      | uranium            | does not apply to   |

  Scenario: the lists are told for a code too
    Given a product "good" with
      | hs_code | 2603.00 |
    When the firm is checked as of 2025-06-30
    Then "sccd-critical-minerals" applies to "good"
    And the criterion "on-usgs-list" is unmet
    And the criterion "on-doe-list" is met

  Scenario: a code that is not verified is not settled
    Given a product "good" with
      | hs_code | 2530.90.8050 |
    When the firm is checked as of 2026-01-15
    Then "sccd-critical-minerals" is undetermined for "good"
    And it is unsettled

  Scenario: the mineral settles a code that does not
    Given a product "good" with
      | hs_code | 2530.90.8050 |
      | mineral | lithium      |
    When the firm is checked as of 2026-01-15
    Then "sccd-critical-minerals" applies to "good"

  Scenario: a mineral with the code of steel
    Given a product "good" with
      | hs_code       | 7208    |
      | mineral       | lithium |
      | product_class | metals  |
    When the firm is checked as of 2026-01-15
    Then "sccd-critical-minerals" is undetermined for "good"
    And it rests on facts that conflict

  Scenario: a critical mineral by the firm's word, with the code of steel
    Given a product "good" with
      | hs_code       | 7208              |
      | mineral       | other             |
      | product_class | critical_minerals |
    When the firm is checked as of 2026-01-15
    Then "sccd-critical-minerals" is undetermined for "good"
    And it rests on facts that conflict

  Scenario Outline: in force since the memorandum, on <day>
    Given a product "good" with
      | hs_code | 2836.91 |
    When the firm is checked as of <day>
    Then "sccd-critical-minerals" <verdict> "good"
    Examples:
      | day        | verdict           |
      | 2022-05-20 | does not apply to |
      | 2022-05-21 | applies to        |
      | 2024-01-15 | applies to        |
      | 2025-06-30 | applies to        |
      | 2026-01-15 | applies to        |
      | 2026-11-23 | applies to        |

  Scenario: later than the last source the answer is as last verified
    Given a product "good" with
      | hs_code | 2836.91 |
    When the firm is checked as of 2025-06-30
    Then "sccd-critical-minerals" applies to "good"
    And it is stale
    And it obliges "paper-to-the-ministry"

  Scenario: nothing is known of the product
    Given a product "good"
    When the firm is checked as of 2024-01-15
    Then "sccd-critical-minerals" is undetermined for "good" because of "critical-mineral"
    And it wants the fact "hs_code"
    And it wants the fact "mineral"
    And it wants the fact "product_class"

  Scenario Outline: the ask <ask> by <lever> is one that the dialogue hears: <hears>
    Given a firm with
      | ask_type        | <ask>     |
      | needed_lever    | <lever>   |
      | statute_subject | <statute> |
    And a product "good" with
      | hs_code | 2836.91 |
    When the firm is checked as of 2024-01-15
    Then "sccd-critical-minerals" applies to "good"
    And the criterion "dialogue-hears-the-ask" is <hears>
    Examples:
      | ask            | lever         | statute | hears   |
      | subsidy_access | case_decision | tax     | met     |
      | tax_incentive  | statute       | tax     | unmet   |
      | subsidy_access |               |         | unknown |

  Scenario Outline: HS <code> and the Energy Department's own list
    Given a product "good" with
      | hs_code | <code> |
    When the firm is checked as of <day>
    Then "sccd-critical-minerals" applies to "good"
    And the criterion "on-usgs-list" is met
    And the criterion "on-doe-list" is <doe>
    Examples:
      | code         | day        | doe     |
      | 2846.90      | 2024-01-15 | unknown |
      | 2846.90      | 2023-08-03 | unmet   |
      | 2846.90      | 2023-08-04 | unknown |
      | 2616.90      | 2024-01-15 | unknown |
      | 2616.90      | 2023-08-03 | unmet   |
      | 2616.90      | 2023-08-04 | unknown |
      | 2846.10      | 2024-01-15 | unmet   |
      | 2846.90.2005 | 2024-01-15 | unmet   |
      | 2846.90.8070 | 2024-01-15 | unmet   |
      | 2846.90.40   | 2024-01-15 | unmet   |
      | 2846.90.2015 | 2024-01-15 | unmet   |
      | 2805.30.0005 | 2024-01-15 | unmet   |
      | 2805.30.0010 | 2024-01-15 | unmet   |
      | 2805.30.0015 | 2024-01-15 | met     |
      | 2805.30.0020 | 2024-01-15 | met     |
      | 2805.30.0050 | 2024-01-15 | unknown |

  Scenario Outline: whether the Survey's silicon takes in its carbide, on <day>
    Given a product "good" with
      | mineral | silicon_carbide |
    When the firm is checked as of <day>
    Then "sccd-critical-minerals" applies to "good"
    And the criterion "on-usgs-list" is <usgs>
    Examples:
      | day        | usgs    |
      | 2025-11-06 | unmet   |
      | 2025-11-07 | unknown |
