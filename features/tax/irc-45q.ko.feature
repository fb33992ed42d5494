# language: ko
기능: 탄소포집·저장·활용 세액공제
  연간 50만 톤을 포집하여 저장하는 시멘트 공장

  배경:
    먼저 다음 법인 "소유자"가 있다
      | is_pfe | false |
    그리고 다음 투자 "공장"이 있다
      | taxpayer                         | 소유자        |
      | capture_type                     | industrial |
      | tons_captured_year               | 500,000    |
      | use                              | storage    |
      | construction_begin_date          | 2024-05-01 |
      | capture_equipment_begin_date     | 2024-09-01 |
      | equipment_placed_in_service_date | 2026-10-01 |
      | taxable_year_begin               | 2026-01-01 |
      | us_disposal                      | true       |
      | owned_by_taxpayer                | true       |
      | disposal_ensured                 | true       |
      | class_vi_or_mrv                  | true       |
      | co2_recycled_in_eor              | false      |
      | pwa_met                          | true       |

  # 50만 톤 × 85달러
  시나리오: 임금·견습 요건을 충족한 지중저장
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-45q"은 "공장"에 적용된다
    그리고 가치는 42,500,000 달러이다
    그리고 의무 "storage-report"이 따른다

  시나리오: 한국으로 운송하여 저장하는 경우
    먼저 "공장"의 사실 "us_disposal"은 "false"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-45q"은 "in-us" 때문에 "공장"에 적용되지 않는다
    그리고 현안 "irc-45q-storage-in-korea"이 "공장"에 대해 제기된다

  시나리오: 포집량을 모르는 경우
    먼저 "공장"의 사실 "tons_captured_year"은 알 수 없다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "irc-45q"은 "captures-enough-of-industry" 때문에 "공장"에 대해 판정할 수 없다
