Feature: Where a firm's ask belongs

  The table of asks and products, row by row; then the examples of the sheet.  Status of a forum on a day is tested with the forum.

  Scenario Outline: <ask> for <class>, by <lever>, on <topic>, <kind>, systemic <systemic>, <korus>, Japan <japan>, <sector>
    Given a firm with
      | ask_type              | <ask> |
      | product_class         | <class> |
      | needed_lever          | <lever> |
      | ask_topic             | <topic> |
      | issue_kind            | <kind> |
      | visa_issue_systemic   | <systemic> |
      | korus_duty            | <korus> |
      | same_problem_in_japan | <japan> |
      | mou_sector            | <sector> |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-<issue>" is raised for "firm"
    And it goes to "<forum>"
    And the issue "ask-no-named-forum" is not raised
    Examples:
      | issue                    | forum          | ask               | class                | lever                  | topic                 | kind          | systemic | korus              | japan | sector |
      | subsidy-chips            | f-sccd         | subsidy_access    | chips                | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-chips            | f-sccd         | subsidy_access    | wafers               | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-chips            | f-sccd         | subsidy_access    | chip_equipment       | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-chips            | f-sccd         | subsidy_access    | chip_materials       | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-chips            | f-sccd         | subsidy_access    | packaging_substrates | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-batteries        | f-sccd         | subsidy_access    | battery_cells_packs  | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-batteries        | f-sccd         | subsidy_access    | battery_materials    | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-minerals         | f-sccd         | subsidy_access    | critical_minerals    | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-energy           | f-mepd         | subsidy_access    | hydrogen_ammonia     | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-energy           | f-mepd         | subsidy_access    | nuclear              | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-energy           | f-mepd         | subsidy_access    | grid                 | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-gas              | f-mepd         | subsidy_access    | lng_oil_gas          | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-ships            | f-ship         | subsidy_access    | shipbuilding         | information_only       | other                 | scope         | false    | none               | false | other |
      | subsidy-health           | f-sccd         | subsidy_access    | biopharma_health     | information_only       | other                 | scope         | false    | none               | false | other |
      | tax-rule                 | f-treas-irs    | tax_incentive     | autos                | regulation_or_guidance | other                 | scope         | false    | none               | false | other |
      | tax-statute              | f-congress     | tax_incentive     | autos                | statute                | other                 | scope         | false    | none               | false | other |
      | tax-worse-treatment      | f-korus-jc     | tax_incentive     | autos                | treaty_implementation  | other                 | scope         | false    | national_treatment | false | other |
      | tax-with-japan           | f-treas-irs    | tax_incentive     | chips                | regulation_or_guidance | other                 | scope         | false    | none               | true  | other |
      | tax-with-japan           | f-treas-irs    | tax_incentive     | wafers               | regulation_or_guidance | other                 | scope         | false    | none               | true  | other |
      | tax-with-japan           | f-treas-irs    | tax_incentive     | chip_equipment       | regulation_or_guidance | other                 | scope         | false    | none               | true  | other |
      | tax-with-japan           | f-treas-irs    | tax_incentive     | chip_materials       | regulation_or_guidance | other                 | scope         | false    | none               | true  | other |
      | tax-with-japan           | f-treas-irs    | tax_incentive     | packaging_substrates | regulation_or_guidance | other                 | scope         | false    | none               | true  | other |
      | tax-with-japan           | f-treas-irs    | tax_incentive     | battery_cells_packs  | regulation_or_guidance | other                 | scope         | false    | none               | true  | other |
      | tax-with-japan           | f-treas-irs    | tax_incentive     | battery_materials    | regulation_or_guidance | other                 | scope         | false    | none               | true  | other |
      | tax-with-japan           | f-treas-irs    | tax_incentive     | critical_minerals    | regulation_or_guidance | other                 | scope         | false    | none               | true  | other |
      | visa-practice            | f-btvwg        | visa              | autos                | information_only       | other                 | scope         | true     | none               | false | other |
      | visa-practice            | f-btvwg        | visa              | autos                | information_only       | other                 | processing    | true     | none               | false | other |
      | visa-practice            | f-btvwg        | visa              | autos                | information_only       | other                 | entry_refusal | true     | none               | false | other |
      | visa-case                | f-kit          | visa              | autos                | information_only       | other                 | scope         | false    | none               | false | other |
      | visa-case                | f-kit          | visa              | autos                | information_only       | other                 | processing    | false    | none               | false | other |
      | visa-case                | f-kit          | visa              | autos                | information_only       | other                 | entry_refusal | false    | none               | false | other |
      | visa-new-class           | f-congress     | visa              | autos                | information_only       | other                 | new_class     | true     | none               | false | other |
      | visa-new-class           | f-congress     | visa              | autos                | information_only       | other                 | quota         | true     | none               | false | other |
      | visa-raid                | mofa-consular  | visa              | autos                | information_only       | other                 | enforcement   | false    | none               | false | other |
      | supply-chips             | f-sccd         | supply_chain      | chips                | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-chips             | f-sccd         | supply_chain      | wafers               | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-chips             | f-sccd         | supply_chain      | chip_equipment       | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-chips             | f-sccd         | supply_chain      | chip_materials       | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-chips             | f-sccd         | supply_chain      | packaging_substrates | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-batteries         | f-sccd         | supply_chain      | battery_cells_packs  | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-batteries         | f-sccd         | supply_chain      | battery_materials    | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-minerals          | f-forge        | supply_chain      | critical_minerals    | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-health            | f-sccd         | supply_chain      | biopharma_health     | information_only       | other                 | scope         | false    | none               | false | other |
      | supply-robots            | f-sccd         | supply_chain      | robotics_additive    | information_only       | other                 | scope         | false    | none               | false | other |
      | energy-nuclear           | f-mepd         | energy            | nuclear              | information_only       | other                 | scope         | false    | none               | false | other |
      | energy-gas               | f-mepd         | energy            | lng_oil_gas          | information_only       | other                 | scope         | false    | none               | false | other |
      | energy-hydrogen-grid     | f-mepd         | energy            | hydrogen_ammonia     | information_only       | other                 | scope         | false    | none               | false | other |
      | energy-hydrogen-grid     | f-mepd         | energy            | grid                 | information_only       | other                 | scope         | false    | none               | false | other |
      | energy-sensitive-country | f-mepd         | energy            | autos                | information_only       | sensitive_country     | scope         | false    | none               | false | other |
      | export-control           | f-bis          | export_control    | autos                | information_only       | other                 | scope         | false    | none               | false | other |
      | tariff-232               | motir-commerce | tariff_customs    | autos                | information_only       | section_232           | scope         | false    | none               | false | other |
      | tariff-232               | motir-commerce | tariff_customs    | autos                | information_only       | section_232_inclusion | scope         | false    | none               | false | other |
      | tariff-301               | f-ustr-301     | tariff_customs    | autos                | information_only       | section_301           | scope         | false    | none               | false | other |
      | customs-case             | f-cbp          | tariff_customs    | autos                | information_only       | classification        | scope         | false    | none               | false | other |
      | customs-case             | f-cbp          | tariff_customs    | autos                | information_only       | origin                | scope         | false    | none               | false | other |
      | customs-case             | f-cbp          | tariff_customs    | autos                | information_only       | refund                | scope         | false    | none               | false | other |
      | market-digital           | f-korus-jc     | market_access_ntb | digital              | information_only       | other                 | scope         | false    | none               | false | other |
      | market-other             | f-korus-jc     | market_access_ntb | autos                | information_only       | other                 | scope         | false    | none               | false | other |
      | project-money            | f-sim          | project_finance   | autos                | information_only       | other                 | scope         | false    | none               | false | shipbuilding |
      | project-money            | f-sim          | project_finance   | autos                | information_only       | other                 | scope         | false    | none               | false | energy |
      | project-money            | f-sim          | project_finance   | autos                | information_only       | other                 | scope         | false    | none               | false | semiconductors |
      | project-money            | f-sim          | project_finance   | autos                | information_only       | other                 | scope         | false    | none               | false | pharmaceuticals |
      | project-money            | f-sim          | project_finance   | autos                | information_only       | other                 | scope         | false    | none               | false | critical_minerals |
      | project-money            | f-sim          | project_finance   | autos                | information_only       | other                 | scope         | false    | none               | false | ai |
      | project-money            | f-sim          | project_finance   | autos                | information_only       | other                 | scope         | false    | none               | false | quantum |

  Scenario Outline: no forum is named, <ask> for <class>, by <lever>, on <topic>, <kind>, systemic <systemic>, <korus>, Japan <japan>, <sector>
    Given a firm with
      | ask_type              | <ask> |
      | product_class         | <class> |
      | needed_lever          | <lever> |
      | ask_topic             | <topic> |
      | issue_kind            | <kind> |
      | visa_issue_systemic   | <systemic> |
      | korus_duty            | <korus> |
      | same_problem_in_japan | <japan> |
      | mou_sector            | <sector> |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-no-named-forum" is raised for "firm"
    And it goes to "decision-body"
    Examples:
      | ask             | class                | lever                  | topic             | kind        | systemic | korus              | japan | sector |
      | subsidy_access  | robotics_additive    | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy_access  | digital              | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy_access  | autos                | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy_access  | metals               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy_access  | other                | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy_access  | none                 | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | digital              | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | shipbuilding         | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | nuclear              | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | hydrogen_ammonia     | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | lng_oil_gas          | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | grid                 | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | autos                | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | metals               | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | other                | information_only       | other             | scope       | false    | none               | false | other |
      | supply_chain    | none                 | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | chips                | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | wafers               | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | chip_equipment       | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | chip_materials       | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | packaging_substrates | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | battery_cells_packs  | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | battery_materials    | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | critical_minerals    | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | biopharma_health     | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | robotics_additive    | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | digital              | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | shipbuilding         | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | autos                | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | metals               | information_only       | other             | scope       | false    | none               | false | other |
      | energy          | autos                | information_only       | other             | scope       | false    | none               | false | energy |
      | energy          | autos                | statute                | other             | scope       | false    | none               | false | other |
      | energy          | autos                | regulation_or_guidance | other             | scope       | false    | none               | false | other |
      | energy          | chips                | regulation_or_guidance | other             | scope       | false    | none               | true  | other |
      | energy          | autos                | information_only       | other             | scope       | false    | national_treatment | false | other |
      | energy          | autos                | information_only       | other             | enforcement | false    | none               | false | other |
      | energy          | autos                | information_only       | other             | quota       | false    | none               | false | other |
      | energy          | autos                | information_only       | other             | scope       | true     | none               | false | other |
      | energy          | autos                | information_only       | section_232       | scope       | false    | none               | false | other |
      | energy          | autos                | information_only       | section_301       | scope       | false    | none               | false | other |
      | energy          | autos                | information_only       | refund            | scope       | false    | none               | false | other |
      | tax_incentive   | autos                | information_only       | other             | scope       | false    | none               | false | other |
      | tax_incentive   | autos                | case_decision          | other             | scope       | false    | none               | false | other |
      | tax_incentive   | autos                | project_selection      | other             | scope       | false    | none               | false | other |
      | tax_incentive   | chips                | case_decision          | other             | scope       | false    | none               | true  | other |
      | tax_incentive   | autos                | case_decision          | other             | scope       | false    | tariff_preference  | false | other |
      | tariff_customs  | autos                | information_only       | other             | scope       | false    | none               | false | other |
      | tariff_customs  | autos                | information_only       | sensitive_country | scope       | false    | none               | false | other |
      | tariff_customs  | autos                | information_only       | permit            | scope       | false    | none               | false | other |
      | tariff_customs  | nuclear              | information_only       | other             | scope       | false    | none               | false | other |
      | tariff_customs  | lng_oil_gas          | information_only       | other             | scope       | false    | none               | false | other |
      | tariff_customs  | grid                 | information_only       | other             | scope       | false    | none               | false | other |
      | project_finance | autos                | information_only       | other             | scope       | false    | none               | false | other |

  Scenario Outline: not for <issue>, <ask> for <class>, by <lever>, on <topic>, <kind>, systemic <systemic>, <korus>, Japan <japan>, <sector>
    Given a firm with
      | ask_type              | <ask> |
      | product_class         | <class> |
      | needed_lever          | <lever> |
      | ask_topic             | <topic> |
      | issue_kind            | <kind> |
      | visa_issue_systemic   | <systemic> |
      | korus_duty            | <korus> |
      | same_problem_in_japan | <japan> |
      | mou_sector            | <sector> |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-<issue>" is not raised
    Examples:
      | issue                    | ask               | class               | lever                  | topic             | kind        | systemic | korus              | japan | sector |
      | subsidy-chips            | energy            | chips               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-chips            | subsidy_access    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-chips            | subsidy_access    |                     | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-batteries        | energy            | battery_cells_packs | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-batteries        | subsidy_access    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-batteries        | subsidy_access    |                     | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-minerals         | energy            | critical_minerals   | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-minerals         | subsidy_access    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-minerals         | subsidy_access    |                     | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-energy           | energy            | nuclear             | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-energy           | subsidy_access    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-energy           | subsidy_access    |                     | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-gas              | energy            | lng_oil_gas         | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-gas              | subsidy_access    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-gas              | subsidy_access    |                     | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-ships            | energy            | shipbuilding        | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-ships            | subsidy_access    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-ships            | subsidy_access    |                     | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-health           | energy            | biopharma_health    | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-health           | subsidy_access    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | subsidy-health           | subsidy_access    |                     | information_only       | other             | scope       | false    | none               | false | other |
      | supply-chips             | energy            | chips               | information_only       | other             | scope       | false    | none               | false | other |
      | supply-chips             | supply_chain      | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | supply-batteries         | energy            | battery_cells_packs | information_only       | other             | scope       | false    | none               | false | other |
      | supply-batteries         | supply_chain      | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | supply-minerals          | energy            | critical_minerals   | information_only       | other             | scope       | false    | none               | false | other |
      | supply-minerals          | supply_chain      | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | supply-health            | energy            | biopharma_health    | information_only       | other             | scope       | false    | none               | false | other |
      | supply-health            | supply_chain      | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | supply-robots            | energy            | robotics_additive   | information_only       | other             | scope       | false    | none               | false | other |
      | supply-robots            | supply_chain      | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | energy-nuclear           | visa              | nuclear             | information_only       | other             | scope       | false    | none               | false | other |
      | energy-nuclear           | energy            | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | energy-gas               | visa              | lng_oil_gas         | information_only       | other             | scope       | false    | none               | false | other |
      | energy-gas               | energy            | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | energy-hydrogen-grid     | visa              | grid                | information_only       | other             | scope       | false    | none               | false | other |
      | energy-hydrogen-grid     | energy            | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | tax-rule                 | energy            | autos               | regulation_or_guidance | other             | scope       | false    | none               | false | other |
      | tax-rule                 | tax_incentive     | autos               | statute                | other             | scope       | false    | none               | false | other |
      | tax-rule                 | tax_incentive     | autos               |                        | other             | scope       | false    | none               | false | other |
      | tax-statute              | energy            | autos               | statute                | other             | scope       | false    | none               | false | other |
      | tax-statute              | tax_incentive     | autos               | regulation_or_guidance | other             | scope       | false    | none               | false | other |
      | tax-worse-treatment      | energy            | autos               | information_only       | other             | scope       | false    | national_treatment | false | other |
      | tax-worse-treatment      | tax_incentive     | autos               | information_only       | other             | scope       | false    | tariff_preference  | false | other |
      | tax-with-japan           | energy            | chips               | regulation_or_guidance | other             | scope       | false    | none               | true  | other |
      | tax-with-japan           | tax_incentive     | chips               | statute                | other             | scope       | false    | none               | true  | other |
      | tax-with-japan           | tax_incentive     | chips               | regulation_or_guidance | other             | scope       | false    | none               | false | other |
      | tax-with-japan           | tax_incentive     | chips               | regulation_or_guidance | other             | scope       | false    | none               |       | other |
      | tax-with-japan           | tax_incentive     | autos               | regulation_or_guidance | other             | scope       | false    | none               | true  | other |
      | visa-practice            | energy            | autos               | information_only       | other             | scope       | true     | none               | false | other |
      | visa-practice            | visa              | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | visa-practice            | visa              | autos               | information_only       | other             | quota       | true     | none               | false | other |
      | visa-practice            | visa              | autos               | information_only       | other             | scope       |          | none               | false | other |
      | visa-case                | energy            | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | visa-case                | visa              | autos               | information_only       | other             | scope       | true     | none               | false | other |
      | visa-case                | visa              | autos               | information_only       | other             | enforcement | false    | none               | false | other |
      | visa-case                | visa              | autos               | information_only       | other             | new_class   | false    | none               | false | other |
      | visa-new-class           | energy            | autos               | information_only       | other             | quota       | false    | none               | false | other |
      | visa-new-class           | visa              | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | visa-raid                | energy            | autos               | information_only       | other             | enforcement | false    | none               | false | other |
      | visa-raid                | visa              | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | energy-sensitive-country | visa              | autos               | information_only       | sensitive_country | scope       | false    | none               | false | other |
      | energy-sensitive-country | energy            | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | export-control           | energy            | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | tariff-232               | energy            | autos               | information_only       | section_232       | scope       | false    | none               | false | other |
      | tariff-232               | tariff_customs    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | tariff-301               | energy            | autos               | information_only       | section_301       | scope       | false    | none               | false | other |
      | tariff-301               | tariff_customs    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | customs-case             | energy            | autos               | information_only       | origin            | scope       | false    | none               | false | other |
      | customs-case             | tariff_customs    | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | market-digital           | energy            | digital             | information_only       | other             | scope       | false    | none               | false | other |
      | market-digital           | market_access_ntb | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | market-other             | energy            | autos               | information_only       | other             | scope       | false    | none               | false | other |
      | market-other             | market_access_ntb | digital             | information_only       | other             | scope       | false    | none               | false | other |
      | market-other             | market_access_ntb |                     | information_only       | other             | scope       | false    | none               | false | other |
      | project-money            | energy            | autos               | information_only       | other             | scope       | false    | none               | false | energy |
      | project-money            | project_finance   | autos               | information_only       | other             | scope       | false    | none               | false | other |

  Scenario: routing example 1, a cathode firm asks for the text of a tax rule and names no docket
    Given a firm with
      | name                  | Hanbit Cathode         |
      | ask_type              | tax_incentive          |
      | needed_lever          | regulation_or_guidance |
      | product_class         | battery_materials      |
      | same_problem_in_japan | false                  |
    When the firm is checked as of 2026-11-23
    Then the issue "ask-tax-rule" is raised for "firm"
    And it goes to "f-treas-irs"
    And it is heard in "f-treas-irs"
    And it is also raised in "f-sccd, f-sed"
    And it is decided by "f-treas-irs"
    And its talking point says "Hanbit Cathode asks that Treasury settle in guidance"
    And "channel-treas-irs" applies to "firm"
    And the criterion "docket-open" is unknown
    And the forum "f-sed" is active
    And the forum "f-sccd" is dormant_unconfirmed

  Scenario: routing example 2, a subcontractor of a chip plant sends a batch of 60 installers
    Given a firm with
      | ask_type                     | visa           |
      | needed_lever                 | case_decision  |
      | product_class                | chip_equipment |
      | issue_kind                   | processing     |
      | visa_issue_systemic          | false          |
      | visa_class                   | b1             |
      | has_us_investment_project    | true           |
      | firm_role_on_site            | subcontractor  |
      | prime_contractor_files_batch | true           |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-visa-case" is raised for "firm"
    And it goes to "f-kit"
    And it is decided by "f-kit"
    And "channel-kit" applies to "firm"
    And it obliges "file-through-the-prime"

  Scenario: routing example 2, its systemic part
    Given a firm with
      | ask_type            | visa                   |
      | needed_lever        | regulation_or_guidance |
      | issue_kind          | processing             |
      | visa_issue_systemic | true                   |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-visa-practice" is raised for "firm"
    And it goes to "f-btvwg"

  Scenario: routing example 3, the same batch in January 2024, before there is a desk
    Given a firm with
      | ask_type            | visa           |
      | needed_lever        | case_decision  |
      | product_class       | chip_equipment |
      | issue_kind          | processing     |
      | visa_issue_systemic | false          |
    When the firm is checked as of 2024-01-15
    Then the issue "ask-visa-case" is raised for "firm"
    And it goes to "f-kit"
    And it is heard in "mofa-consular"
    And the forum "f-kit" is not_yet
    And the forum "mofa-consular" is active
    And "channel-sccd" does not apply to "firm" because of "dialogue-hears-the-ask"

  Scenario: routing example 3, the bill for a class of its own
    Given a firm with
      | ask_type        | visa        |
      | needed_lever    | statute     |
      | statute_subject | immigration |
      | issue_kind      | new_class   |
    When the firm is checked as of 2024-01-15
    Then the issue "ask-visa-new-class" is raised for "firm"
    And it goes to "f-congress"
    And it is decided by "f-congress"

  Scenario: routing example 4, a trader of lithium hydroxide in June 2025
    Given a firm with
      | ask_type      | supply_chain      |
      | needed_lever  | information_only  |
      | product_class | critical_minerals |
      | mineral       | lithium           |
    When the firm is checked as of 2025-06-30
    Then the issue "ask-supply-minerals" is raised for "firm"
    And it goes to "f-forge"
    And the forum "f-forge" is active
    And the forum "f-sccd" is dormant_unconfirmed
    And "channel-forge" applies to "firm"

  Scenario Outline: routing example 5, what is asked is not known: <issue>
    Given a firm with
      | product_class | battery_materials |
      | needed_lever  | statute           |
    When the firm is checked as of 2026-11-23
    Then the issue "ask-<issue>" is not raised
    And "channel-sccd" is undetermined for "firm"
    Examples:
      | issue            |
      | subsidy-batteries |
      | tax-statute      |
      | supply-batteries |
      | no-named-forum   |

  Scenario Outline: f-sccd examples 1 and 2, a maker of packaging substrates asks for a subsidy, on <day>
    Given a firm with
      | name          | Hanbit Packaging     |
      | ask_type      | subsidy_access       |
      | needed_lever  | case_decision        |
      | ask_topic     | chips_award          |
      | product_class | packaging_substrates |
    When the firm is checked as of <day>
    Then the issue "ask-subsidy-chips" is raised for "firm"
    And it goes to "f-sccd"
    And the forum "f-sccd" is <status>
    Examples:
      | day        | status              |
      | 2024-01-15 | active              |
      | 2026-01-15 | dormant_unconfirmed |

  Scenario: f-sccd example 3, a battery maker asks to change a date of a tax credit
    Given a firm with
      | ask_type        | tax_incentive       |
      | needed_lever    | statute             |
      | statute_subject | tax                 |
      | product_class   | battery_cells_packs |
    When the firm is checked as of 2024-01-15
    Then the issue "ask-tax-statute" is raised for "firm"
    And it goes to "f-congress"

  Scenario: f-mepd example 1, a maker of small-reactor parts wants laboratory work unblocked
    Given a firm with
      | ask_type      | energy            |
      | needed_lever  | case_decision     |
      | product_class | nuclear           |
      | ask_topic     | sensitive_country |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-energy-nuclear" is raised for "firm"
    And it goes to "f-mepd"
    And the issue "ask-energy-sensitive-country" is raised for "firm"
    And it goes to "f-mepd"
    And the forum "f-mepd" is announced

  Scenario: f-ship example 1, blocks of warships
    Given a firm with
      | ask_type        | subsidy_access |
      | needed_lever    | statute        |
      | statute_subject | defense_ships  |
      | product_class   | shipbuilding   |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-subsidy-ships" is raised for "firm"
    And it goes to "f-ship"

  Scenario: f-ship example 2, a loan for a yard in Philadelphia
    Given a firm with
      | ask_type      | project_finance   |
      | needed_lever  | project_selection |
      | product_class | shipbuilding      |
      | mou_sector    | shipbuilding      |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-project-money" is raised for "firm"
    And it goes to "f-sim"

  Scenario: f-diplo example 1, a complaint on a tax rule in January 2026
    Given a firm with
      | ask_type     | tax_incentive          |
      | needed_lever | regulation_or_guidance |
    When the firm is checked as of 2026-01-15
    Then the issue "ask-tax-rule" is raised for "firm"
    And the forum "f-sed" is active
