# language: ko
기능: 첨단제조생산세액공제(AMPC), 배터리
  미국에서 배터리 부품을 생산하여 특수관계 없는 자에게 판매하는 기업의 세액공제

  배경:
    먼저 다음 법인 "미국법인"이 있다
      | is_sfe | false |
      | is_fie | false |
    그리고 "미국법인"에는 계약이 없다
    그리고 다음 제품 "셀"이 있다
      | taxpayer                            | 미국법인         |
      | component_class                     | battery      |
      | component_subtype                   | battery_cell |
      | substantial_transformation          | true         |
      | contract_manufacturing              | false        |
      | production_country                  | US           |
      | buyer_relation                      | unrelated    |
      | in_trade_or_business                | true         |
      | facility_48c_basis_after_2022_08_16 | false        |
      | not_put_to_productive_use           | false        |
      | energy_density_wh_per_l             | 450          |
      | cell_capacity_wh                    | 200          |
      | capacity_kwh                        | 10,000,000   |
      | max_discharge_kw                    | 10,000,000   |
      | taxable_year_begin                  | 2026-01-01   |
      | produced_date                       | 2026-05-31   |
      | sold_date                           | 2026-06-30   |
      | macr_pct                            | 71           |

  # 10,000,000 kWh × 35달러
  시나리오: 조지아 공장의 셀 10GWh
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "셀"에 적용된다
    그리고 가치는 350,000,000 달러이다
    그리고 2026년 가치는 350,000,000 달러이다
    그리고 기한 "return"은 2027-04-15이다
    그리고 의무 "form-7207"이 따른다

  # 10,000,000 kWh × 10달러
  시나리오: 모듈 10GWh
    먼저 다음 제품 "셀"이 있다
      | component_subtype              | battery_module_with_cells |
      | module_capacity_kwh            | 80                        |
      | module_has_essential_equipment | true                      |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "셀"에 적용된다
    그리고 가치는 100,000,000 달러이다

  # 10,000,000 kWh × 35달러 × 잔여 비율
  시나리오 개요: <연도>년에 판매된 셀
    먼저 다음 제품 "셀"이 있다
      | taxable_year_begin | <연도>-01-01 |
      | sold_date          | <연도>-12-31 |
      | macr_pct           | 85         |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "셀"에 적용된다
    그리고 가치는 <가치> 달러이다

    예:
      | 연도   | 가치          |
      | 2029 | 350,000,000 |
      | 2030 | 262,500,000 |
      | 2031 | 175,000,000 |
      | 2032 | 87,500,000  |

  시나리오: 2033년에 판매된 셀
    먼저 다음 제품 "셀"이 있다
      | taxable_year_begin | 2033-01-01 |
      | sold_date          | 2033-01-01 |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "phase-out-open" 때문에 "셀"에 적용되지 않는다
    그리고 근거는 "26 U.S.C. §45X(b)(3)"이다

  시나리오 개요: 정의 요건 미달, <사실> <값>
    먼저 "셀"의 사실 "<사실>"은 "<값>"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "eligible-component" 때문에 "셀"에 적용되지 않는다
    그리고 개념 "eligible_component"은 "<요건>" 때문에 "셀"에 대해 거짓이다

    예:
      | 사실                      | 값    | 요건           |
      | cell_capacity_wh        | 11.9 | cell-energy  |
      | energy_density_wh_per_l | 99   | cell-density |

  # 5,000 kWh × 35달러
  시나리오: 최대 방전 출력의 100배를 넘는 용량
    먼저 다음 제품 "셀"이 있다
      | capacity_kwh     | 10,000 |
      | max_discharge_kw | 50     |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "셀"에 적용된다
    그리고 가치는 175,000 달러이다
    그리고 요건 "battery-cap"은 미충족이다

  시나리오: 48C 공제에 반영된 생산단위
    먼저 "셀"의 사실 "facility_48c_basis_after_2022_08_16"은 "true"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "facility-48c" 때문에 "셀"에 적용되지 않는다

  시나리오: 2027년, 다른 공장의 모듈에 편입된 셀
    먼저 다음 제품 "셀"이 있다
      | buyer_relation               | self_integrated |
      | secondary_sold_to_unrelated  | true            |
      | secondary_same_facility      | false           |
      | secondary_us_primary_dmc_pct | 80              |
      | taxable_year_begin           | 2027-01-01      |
      | sold_date                    | 2027-06-30      |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "integrated-component" 때문에 "셀"에 적용되지 않는다
    그리고 현안 "irc45x-integrated-across-plants"가 "셀"에 대해 제기된다
    그리고 "f-treas-irs"로 간다
    그리고 발언 요지에 "동일 제조시설"이 있다

  시나리오: 외국영향기관인 청구 법인
    먼저 "미국법인"의 사실 "is_fie"는 "true"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "not-foreign-influenced-entity" 때문에 "셀"에 적용되지 않는다

  시나리오: 개정 전에는 금지외국기관 요건이 없다
    먼저 "미국법인"의 사실 "is_fie"는 "true"이다
    만일 2025-07-03 기준으로 기업을 점검하면
    그러면 "irc45x"는 "셀"에 적용된다
    그리고 요건 "not-foreign-influenced-entity"은 시행 전이다

  시나리오: 2025년 판매분에는 실질적 지원 기준 비율이 없다
    먼저 다음 제품 "셀"이 있다
      | taxable_year_begin | 2025-10-01 |
      | produced_date      | 2025-10-31 |
      | sold_date          | 2025-12-31 |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "no-material-assistance" 때문에 "셀"에 대해 판정할 수 없다
    그리고 법이 정해지지 않았다

  시나리오: 구매자와의 관계를 알 수 없는 경우
    먼저 "셀"의 사실 "buyer_relation"은 알 수 없다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc45x"는 "sold-to-unrelated" 때문에 "셀"에 대해 판정할 수 없다
    그리고 "셀"의 사실 "buyer_relation"이 필요하다
    그리고 가치는 0 이상 350,000,000 달러 이하이다
