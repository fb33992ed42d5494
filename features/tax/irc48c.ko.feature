# language: ko
기능: 적격 첨단에너지 프로젝트 세액공제(제48C조)

  배경:
    먼저 다음 투자 "공장"이 있다
      | alloc_48c_usd                    | 30,000,000                    |
      | alloc_date                       | 2025-01-10                    |
      | certified_date                   | 2026-04-01                    |
      | project_category                 | advanced_energy_manufacturing |
      | location_changed                 | false                         |
      | placed_in_service_date           | 2028-03-01                    |
      | property_tangible_depreciable    | true                          |
      | property_integral                | true                          |
      | building_or_structural_component | false                         |
      | other_credits_on_facility        | irc_45y                       |
      | qualified_investment_usd         | 100,000,000                   |

  시나리오 개요: 적정임금·견습 요건에 따라 30퍼센트 또는 6퍼센트를 공제한다
    먼저 "공장"의 사실 "pwa_met"은 "<충족>"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc48c"는 "공장"에 적용된다
    그리고 가치는 <가치> 달러이다

    예:
      | 충족  | 가치       |
      | true  | 30,000,000 |
      | false | 6,000,000  |

  시나리오: 임금 증빙이 없으면 금액이 정해지지 않는다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc48c"는 "공장"에 적용된다
    그리고 가치는 6,000,000 이상 30,000,000 달러 이하이다

  시나리오: 배정이 없으면 적용되지 않는다
    먼저 "공장"의 사실 "alloc_48c_usd"는 "0"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc48c"는 "allocation" 때문에 "공장"에 적용되지 않는다
    그리고 근거는 "26 U.S.C. §48C(e)(2)"이다
