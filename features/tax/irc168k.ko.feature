# language: ko
기능: 기계·설비 특별상각(제168(k)조)

  배경:
    먼저 다음 투자 "공장"이 있다
      | recovery_period_years      | 7           |
      | contract_date              | 2025-03-01  |
      | placed_in_service_date     | 2026-05-01  |
      | long_production_property   | false       |
      | reduced_bonus_election     | false       |
      | original_use_with_taxpayer | true        |
      | ads_property               | false       |
      | regulated_utility_use      | false       |
      | floor_plan_financing       | false       |
      | elected_out_of_bonus       | false       |
      | basis_usd                  | 200,000,000 |

  시나리오: 2025년 3월에 계약한 코팅 설비는 전액 상각한다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc168k"는 "공장"에 적용된다
    그리고 가치는 200,000,000 달러이다
    그리고 최신 확인이 아니다
    그리고 의무 "split-contracts"가 따른다

  # 2억 달러의 20퍼센트
  시나리오: 2024년 11월 계약은 20퍼센트만 상각한다
    먼저 "공장"의 사실 "contract_date"는 "2024-11-01"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc168k"는 "percentage-left" 때문에 "공장"에 적용된다
    그리고 가치는 40,000,000 달러이다

  시나리오: 계약일을 알 수 없으면 판정할 수 없다
    먼저 "공장"의 사실 "contract_date"는 알 수 없다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc168k"는 "acquired-after-2017" 때문에 "공장"에 대해 판정할 수 없다
    그리고 "공장"의 사실 "contract_date"이 필요하다

  시나리오 개요: 2025년 7월 4일 전에는 종전 상각률이 적용된다
    먼저 "공장"의 사실 "contract_date"는 "2025-02-01"이다
    그리고 "공장"의 사실 "placed_in_service_date"는 "2025-06-01"이다
    만일 <기준일> 기준으로 기업을 점검하면
    그러면 "irc168k"는 "공장"에 적용된다
    그리고 가치는 <가치> 달러이다

    예:
      | 기준일     | 가치        |
      | 2025-06-30 | 80,000,000  |
      | 2025-07-04 | 200,000,000 |

  시나리오: 39년 건물은 특별상각 대상이 아니다
    먼저 "공장"의 사실 "recovery_period_years"는 "39"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc168k"는 "recovery-period" 때문에 "공장"에 적용되지 않는다
    그리고 근거는 "26 U.S.C. §168(k)(2)(A)(i)"이다
