# language: ko
기능: 신차 친환경차 세액공제, 26 U.S.C. §30D

  배경:
    먼저 다음 제품 "suv"이 있다
      | role                           | buyer        |
      | vehicle_acquired_date          | 2025-09-28   |
      | vehicle_placed_in_service_date | 2026-02-10   |
      | original_use_with_taxpayer     | true         |
      | use_type                       | own_business |
      | qualified_manufacturer         | true         |
      | four_wheels                    | true         |
      | gvwr_lb                        | 6,000        |
      | battery_kwh                    | 84           |
      | externally_rechargeable        | true         |
      | fuel_cell                      | false        |
      | final_assembly_country         | US           |
      | vehicle_class                  | suv          |
      | msrp_usd                       | 62,000       |
      | buyer_is_individual            | true         |
      | buyer_magi_current_usd         | 120,000      |
      | buyer_magi_prior_usd           | 120,000      |
      | filing_status                  | other        |
      | cm_qualifying_pct              | 70           |
      | bc_na_pct                      | 70           |
      | seller_report_filed            | true         |
      | vin_on_return                  | true         |
      | prior_30d_credit               | false        |
      | vehicle_rules_met              | true         |
      | component_feoc                 | false        |
      | mineral_feoc                   | false        |
      | untraceable_only               | false        |
      | untraceable_plan_filed         | false        |
      | used_mainly_outside_us         | false        |
      | credit_elected_out             | false        |

  시나리오: 기한 내 취득하여 2026년에 인도
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-30d"은 "suv"에 적용된다
    그리고 가치는 7,500 달러이다

  시나리오: 제조사에는 귀속되지 않는다
    먼저 "suv"의 사실 "role"은 "maker"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-30d"은 "suv"에 적용된다
    그리고 가치는 0 달러이다

  시나리오: 지급일을 모르면 판정할 수 없다
    먼저 "suv"의 사실 "vehicle_acquired_date"은 알 수 없다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-30d"은 "acquired-by-september-2025" 때문에 "suv"에 대해 판정할 수 없다

  시나리오: 울산에서 조립한 전기차
    먼저 "suv"의 사실 "final_assembly_country"은 "KR"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-30d"은 "final-assembly" 때문에 "suv"에 적용되지 않는다
