# language: ko
기능: 청정전력 투자세액공제, 에너지저장장치(ESS)
  한미 합작법인이 미국에 설치하는 100MW 저장장치

  배경:
    먼저 다음 법인 "합작법인"이 있다
      | is_pfe | false |
    그리고 다음 투자 "ESS"가 있다
      | taxpayer                           | 합작법인        |
      | technology                         | storage     |
      | storage_mw                         | 100         |
      | construction_begin_date            | 2026-03-01  |
      | placed_in_service_date             | 2027-06-30  |
      | taxable_year_begin                 | 2027-01-01  |
      | property_tangible_depreciable      | true        |
      | original_use_with_taxpayer         | true        |
      | macr_pct                           | 62          |
      | other_credits_on_facility          | 없음          |
      | sfe_effective_control_contract     | false       |
      | small_system_rented_to_third_party | false       |
      | qualified_investment_usd           | 100,000,000 |
      | pwa_met                            | true        |
      | energy_community                   | false       |
      | us_steel_100                       | false       |
      | low_income_allocation              | none        |

  # 1억 달러 × 30퍼센트
  시나리오: 임금·견습 요건을 충족한 저장장치
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-48e"은 "ESS"에 적용된다
    그리고 가치는 30,000,000 달러이다
    그리고 기한 "treasury-tables"은 2026-12-31이다
    그리고 의무 "supplier-certificates"이 따른다

  # 6퍼센트와 30퍼센트 사이
  시나리오: 임금·견습 요건의 충족 여부를 모르는 경우
    먼저 "ESS"의 사실 "pwa_met"은 알 수 없다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-48e"은 "ESS"에 적용된다
    그리고 가치는 6,000,000 이상 30,000,000 달러 이하이다

  시나리오 개요: 착공 연도별 실질적 지원 비용비율
    먼저 "ESS"의 사실 "construction_begin_date"은 "<착공일>"이다
    그리고 "ESS"의 사실 "macr_pct"은 "<비율>"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-48e"은 <판정>

    예:
      | 착공일        | 비율    | 판정                                                      |
      | 2025-12-31 | 0     | "ESS"에 적용된다                                            |
      | 2026-01-01 | 55    | "ESS"에 적용된다                                            |
      | 2026-01-01 | 54.99 | "no-material-assistance" 때문에 "ESS"에 적용되지 않는다          |
      | 2027-01-01 | 59.99 | "no-material-assistance" 때문에 "ESS"에 적용되지 않는다          |

  시나리오: 전 사업연도 지급 계약을 검토하지 못한 경우
    먼저 "ESS"의 사실 "sfe_effective_control_contract"은 알 수 없다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-48e"은 "effective-control" 때문에 "ESS"에 대해 판정할 수 없다
    그리고 "ESS"의 사실 "sfe_effective_control_contract"이 필요하다
