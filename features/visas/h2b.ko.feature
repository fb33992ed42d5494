# language: ko
기능: H-2B 비농업 임시근로자

  배경: 한국 시공 인력이 14개월간 라인 1개를 건설하며 노동인증을 받았고 연간 한도에 잔여가 있다.
    먼저 다음 파견 "시공조"가 있다
      | activities                 | hands_on_construction, install_foreign_bought_equipment |
      | hands_on                   | true                                                    |
      | work_kind                  | building_construction                                   |
      | worker_nationality         | KR                                                      |
      | workers                    | 20                                                      |
      | need_kind                  | one_time                                                |
      | need_months                | 14                                                      |
      | need_new_and_not_recurring | true                                                    |
      | labor_certification        | true                                                    |
      | us_worker_shortage_shown   | true                                                    |
      | no_adverse_wage_effect     | true                                                    |
      | h2b_cap_room               | true                                                    |
      | h2b_supplement_room        | false                                                   |
      | petition_filed_date        | 2026-02-10                                              |

  시나리오: 예 1, 14개월의 일회성 라인 건설, 노동인증 완료, 한도 잔여
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "h2b"는 "temporary-need" 때문에 "시공조"에 적용된다
    그리고 근거는 "8 CFR 214.2(h)(6)(ii)(B)"이다
    그리고 의무 "certify-recruit-petition"이 따른다

  시나리오: 예 2, 상시 오퍼레이터
    먼저 "시공조"의 사실 "need_kind"는 "permanent"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "h2b"는 "temporary-need" 때문에 "시공조"에 적용되지 않는다

  시나리오: 예 3, 연간 한도의 잔여 여부를 알 수 없다
    먼저 "시공조"의 사실 "h2b_cap_room"은 알 수 없다
    만일 2026-02-03 기준으로 기업을 점검하면
    그러면 "h2b"는 "cap-number" 때문에 "시공조"에 대해 판정할 수 없다
    그리고 사실 "h2b_cap_room"이 필요하다

  시나리오: 연간 한도와 추가 배정분이 모두 소진되었다
    먼저 "시공조"의 사실 "h2b_cap_room"은 "거짓"이다
    만일 2026-02-03 기준으로 기업을 점검하면
    그러면 "h2b"는 "cap-number" 때문에 "시공조"에 적용되지 않는다

  시나리오: 2025년 1월 17일부터는 지정국가 요건이 없다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "h2b"는 "시공조"에 적용된다
    그리고 요건 "listed-country"는 해당 없음이다
