Feature: Advanced manufacturing production credit, definitions of the components
  Each component meets the tests of its own line, and is not asked for those of others.

  Scenario Outline: what is defined by its name alone: <subtype>
    Given a product "part" with
      | component_subtype | <subtype> |
    When the firm is checked as of 2025-06-30
    Then the concept "eligible_component" is true for "part"
    And it cites "26 U.S.C. §45X(c)(1)(A)"

    Examples:
      | subtype                      |
      | pv_cell                      |
      | polymeric_backsheet          |
      | solar_module                 |
      | torque_tube                  |
      | structural_fastener          |
      | blade                        |
      | nacelle                      |
      | tower                        |
      | offshore_foundation_fixed    |
      | offshore_foundation_floating |
      | offshore_wind_vessel         |
      | electrode_active_material    |

  Scenario Outline: class <class> and component <subtype>
    Given a product "part" with
      | component_class   | <class>   |
      | component_subtype | <subtype> |
    When the firm is checked as of 2025-06-30
    Then the concept "eligible_component" is <truth> for "part" because of "listed"

    Examples:
      | class   | subtype       | truth   |
      | other   |               | false   |
      |         | other         | false   |
      | other   | other         | false   |
      | battery | other         | false   |
      | battery |               | unknown |
      |         |               | unknown |
      | solar   | torque_tube   | true    |
      | other   | torque_tube   | unknown |

  Scenario: a chip is no component, and it is told so before its phase-out is asked
    Given a product "chip" with
      | component_class    | other      |
      | taxable_year_begin | 2026-01-01 |
      | sold_date          | 2026-06-30 |
    When the firm is checked as of 2026-11-23
    Then "irc45x" does not apply to "chip" because of "eligible-component"
    And it cites "26 U.S.C. §45X(c)"

  Scenario Outline: a wafer of <area> cm2, by one manufacturer <single>, formed by <route>
    Given a product "part" with
      | component_subtype         | pv_wafer |
      | wafer_area_cm2            | <area>   |
      | wafer_single_manufacturer | <single> |
      | wafer_route               | <route>  |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is <truth> for "part" because of "<limb>"

    Examples:
      | area  | single | route                      | truth   | limb                      |
      | 240   | true   | ingot_and_slicing          | true    | wafer-area                |
      | 240   | true   | direct_from_melt_or_vapour | true    | wafer-route               |
      | 240   | true   | thin_film_deposition       | true    | wafer-route               |
      | 239.9 | true   | ingot_and_slicing          | false   | wafer-area                |
      | 240   | false  | ingot_and_slicing          | false   | wafer-single-manufacturer |
      | 240   | true   | other                      | false   | wafer-route               |
      |       | true   | ingot_and_slicing          | unknown | wafer-area                |
      | 240   |        | ingot_and_slicing          | unknown | wafer-single-manufacturer |
      | 240   | true   |                            | unknown | wafer-route               |

  Scenario Outline: polysilicon of <purity> percent
    Given a product "part" with
      | component_subtype | solar_grade_polysilicon |
      | purity_pct        | <purity>                |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is <truth> for "part" because of "polysilicon-purity"
    And it cites "26 U.S.C. §45X(c)(3)(B)(iv)"

    Examples:
      | purity    | truth   |
      | 99.999999 | true    |
      | 99.999998 | false   |
      |           | unknown |

  Scenario Outline: a <subtype> of <watts> W, three-phase <three>, <volts> V
    Given a product "part" with
      | component_subtype            | <subtype> |
      | inverter_rated_wac           | <watts>   |
      | inverter_three_phase         | <three>   |
      | inverter_voltage_v           | <volts>   |
      | inverter_connects_one_module | true      |
      | certified_distributed_wind   | true      |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is <truth> for "part" because of "<limb>"

    Examples: central
      | subtype          | watts     | three | volts | truth   | limb         |
      | central_inverter | 1,000,001 |       |       | true    | central-size |
      | central_inverter | 1,000,000 |       |       | false   | central-size |
      | central_inverter |           |       |       | unknown | central-size |

    Examples: utility
      | subtype          | watts     | three | volts | truth   | limb            |
      | utility_inverter | 1,000,000 | true  | 600   | true    | utility-size    |
      | utility_inverter | 1,000,001 | true  | 600   | false   | utility-size    |
      | utility_inverter | 125,001   | true  | 600   | true    | utility-size    |
      | utility_inverter | 125,000   | true  | 600   | false   | utility-size    |
      | utility_inverter | 500,000   | false | 600   | false   | utility-phase   |
      | utility_inverter | 500,000   | true  | 599   | false   | utility-voltage |
      | utility_inverter | 500,000   | true  | 600   | true    | utility-voltage |
      | utility_inverter | 500,000   |       | 600   | unknown | utility-phase   |
      | utility_inverter | 500,000   | true  |       | unknown | utility-voltage |

    Examples: commercial
      | subtype             | watts   | three | volts | truth   | limb               |
      | commercial_inverter | 20,000  | true  | 208   | true    | commercial-size    |
      | commercial_inverter | 19,999  | true  | 208   | false   | commercial-size    |
      | commercial_inverter | 125,000 | true  | 480   | true    | commercial-size    |
      | commercial_inverter | 125,001 | true  | 480   | false   | commercial-size    |
      | commercial_inverter | 50,000  | false | 480   | false   | commercial-phase   |
      | commercial_inverter | 50,000  | true  | 600   | true    | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 800   | true    | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 207   | false   | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 209   | false   | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 479   | false   | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 481   | false   | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 599   | false   | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 601   | false   | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 799   | false   | commercial-voltage |
      | commercial_inverter | 50,000  | true  | 801   | false   | commercial-voltage |
      | commercial_inverter | 50,000  | true  |       | unknown | commercial-voltage |

    Examples: residential
      | subtype              | watts  | three | volts | truth   | limb                |
      | residential_inverter | 20,000 | false | 240   | true    | residential-size    |
      | residential_inverter | 20,001 | false | 240   | false   | residential-size    |
      | residential_inverter | 5,000  | true  | 240   | false   | residential-phase   |
      | residential_inverter | 5,000  | false | 120   | true    | residential-voltage |
      | residential_inverter | 5,000  | false | 119   | false   | residential-voltage |
      | residential_inverter | 5,000  | false | 121   | false   | residential-voltage |
      | residential_inverter | 5,000  | false | 239   | false   | residential-voltage |
      | residential_inverter | 5,000  | false | 241   | false   | residential-voltage |
      | residential_inverter |        | false | 240   | unknown | residential-size    |

    Examples: micro
      | subtype       | watts | three | volts | truth   | limb          |
      | microinverter | 650   | false | 120   | true    | micro-size    |
      | microinverter | 651   | false | 120   | false   | micro-size    |
      | microinverter | 400   | false | 240   | true    | micro-voltage |
      | microinverter | 400   | false | 119   | false   | micro-voltage |
      | microinverter | 400   | false | 121   | false   | micro-voltage |
      | microinverter | 400   | false | 239   | false   | micro-voltage |
      | microinverter | 400   | false | 241   | false   | micro-voltage |
      | microinverter | 400   | false | 208   | false   | micro-voltage |
      | microinverter | 400   | true  | 208   | true    | micro-voltage |
      | microinverter | 400   | true  | 207   | false   | micro-voltage |
      | microinverter | 400   | true  | 209   | false   | micro-voltage |
      | microinverter | 400   | true  | 480   | true    | micro-voltage |
      | microinverter | 400   | true  | 479   | false   | micro-voltage |
      | microinverter | 400   | true  | 481   | false   | micro-voltage |
      | microinverter | 400   | true  | 240   | false   | micro-voltage |
      | microinverter | 400   |       | 240   | unknown | micro-voltage |

    Examples: distributed wind
      | subtype                   | watts   | three | volts | truth   | limb                  |
      | distributed_wind_inverter | 150,000 |       |       | true    | distributed-wind-size |
      | distributed_wind_inverter | 150,001 |       |       | false   | distributed-wind-size |
      | distributed_wind_inverter |         |       |       | unknown | distributed-wind-size |

  Scenario Outline: a <subtype> lacks what makes it one: one module <module>, certified <certified>
    Given a product "part" with
      | component_subtype            | <subtype>   |
      | inverter_rated_wac           | 500         |
      | inverter_three_phase         | false       |
      | inverter_voltage_v           | 240         |
      | inverter_connects_one_module | <module>    |
      | certified_distributed_wind   | <certified> |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is <truth> for "part" because of "<limb>"

    Examples:
      | subtype                   | module | certified | truth   | limb                       |
      | microinverter             | false  |           | false   | micro-one-module           |
      | microinverter             |        |           | unknown | micro-one-module           |
      | microinverter             | true   |           | true    | micro-one-module           |
      | distributed_wind_inverter |        | false     | false   | distributed-wind-certified |
      | distributed_wind_inverter |        |           | unknown | distributed-wind-certified |
      | distributed_wind_inverter |        | true      | true    | distributed-wind-certified |

  # No solar class: three-phase between 650 W and 20 kW, and 480 V three-phase between 125 kW and 1,000 kW.
  Scenario Outline: a three-phase inverter of <watts> W and <volts> V fits no class, here <subtype>
    Given a product "part" with
      | component_subtype            | <subtype> |
      | inverter_rated_wac           | <watts>   |
      | inverter_three_phase         | true      |
      | inverter_voltage_v           | <volts>   |
      | inverter_connects_one_module | true      |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is false for "part" because of "<limb>"

    Examples:
      | watts   | volts | subtype              | limb              |
      | 10,000  | 480   | commercial_inverter  | commercial-size   |
      | 10,000  | 480   | residential_inverter | residential-phase |
      | 10,000  | 480   | microinverter        | micro-size        |
      | 500,000 | 480   | utility_inverter     | utility-voltage   |
      | 500,000 | 480   | commercial_inverter  | commercial-size   |
      | 500,000 | 480   | central_inverter     | central-size      |

  Scenario Outline: a cell of <density> Wh/L and <energy> Wh
    Given a product "part" with
      | component_subtype       | battery_cell |
      | energy_density_wh_per_l | <density>    |
      | cell_capacity_wh        | <energy>     |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is <truth> for "part" because of "<limb>"
    And it cites "26 U.S.C. §45X(c)(5)(B)(ii)"

    Examples:
      | density | energy | truth   | limb         |
      | 100     | 12     | true    | cell-density |
      | 99      | 12     | false   | cell-density |
      | 100     | 11.9   | false   | cell-energy  |
      |         | 12     | unknown | cell-density |
      | 100     |        | unknown | cell-energy  |

  Scenario Outline: a <subtype> of <size> kWh, for a hydrogen vehicle <hydrogen>
    Given a product "part" with
      | component_subtype   | <subtype>  |
      | module_capacity_kwh | <size>     |
      | module_h2_fcv       | <hydrogen> |
    When the firm is checked as of 2025-06-30
    Then the concept "eligible_component" is <truth> for "part" because of "module-size"
    And it cites "26 U.S.C. §45X(c)(5)(B)(iii)"

    Examples:
      | subtype                      | size | hydrogen | truth   |
      | battery_module_with_cells    | 7    | false    | true    |
      | battery_module_with_cells    | 6.9  | false    | false   |
      | battery_module_with_cells    | 7    |          | true    |
      | battery_module_with_cells    | 6.9  |          | unknown |
      | battery_module_with_cells    | 1    | true     | true    |
      | battery_module_with_cells    | 0.9  | true     | false   |
      | battery_module_with_cells    | 0.9  |          | false   |
      | battery_module_without_cells | 7    | false    | true    |
      | battery_module_without_cells | 6.9  | false    | false   |
      | battery_module_without_cells |      | false    | unknown |

  Scenario Outline: the other equipment of a <subtype>: <equipment>, taxable year from <begin>, law of <day>
    Given a product "part" with
      | component_subtype              | <subtype>   |
      | module_capacity_kwh            | 80          |
      | module_has_essential_equipment | <equipment> |
      | taxable_year_begin             | <begin>     |
      | sold_date                      | 2026-06-30  |
    When the firm is checked as of <day>
    Then the concept "eligible_component" is <truth> for "part"

    Examples:
      | subtype                      | equipment | begin      | day        | truth   |
      | battery_module_with_cells    | false     | 2025-07-05 | 2025-07-03 | true    |
      | battery_module_with_cells    | false     | 2025-07-05 | 2025-07-04 | false   |
      | battery_module_with_cells    | true      | 2025-07-05 | 2025-07-04 | true    |
      | battery_module_with_cells    | false     | 2025-07-04 | 2026-11-23 | true    |
      | battery_module_with_cells    |           | 2025-07-05 | 2026-11-23 | unknown |
      | battery_module_with_cells    | false     |            | 2026-11-23 | unknown |
      | battery_module_without_cells | false     | 2025-07-05 | 2026-11-23 | false   |

  Scenario Outline: the limbs of P.L. 119-21 are not in force before it: <limb>
    Given a product "part" with
      | component_subtype   | battery_module_with_cells |
      | module_capacity_kwh | 80                        |
      | taxable_year_begin  | 2026-01-01                |
      | sold_date           | 2026-06-30                |
    When the firm is checked as of 2025-07-03
    Then the concept "eligible_component" is true for "part"
    And the criterion "<limb>" is not in force

    Examples:
      | limb             |
      | module-equipment |
      | coal-year        |

  Scenario: a module that lacks other equipment fails by that limb
    Given a product "part" with
      | component_subtype              | battery_module_with_cells |
      | module_capacity_kwh            | 80                        |
      | module_has_essential_equipment | false                     |
      | taxable_year_begin             | 2026-01-01                |
      | sold_date                      | 2026-06-30                |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is false for "part" because of "module-equipment"
    And it cites "26 U.S.C. §45X(c)(5)(B)(iii)(III)"

  Scenario: an unnamed component is open
    Given a product "part" with
      | energy_density_wh_per_l | 450 |
    When the firm is checked as of 2026-11-23
    Then the concept "eligible_component" is unknown for "part" because of "listed"
    And it wants the fact "component_subtype" of "part"
