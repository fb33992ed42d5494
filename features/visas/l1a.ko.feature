# language: ko
기능: L-1A 관리자·임원

  배경: 한국 모회사의 공장장이 3백 명 규모의 미국 자회사 공장에 주재원으로 파견된다.
    먼저 다음 법인 "미국법인"이 있다
      | us_entity_doing_business_months | 30   |
      | us_entity_does_business         | true |
      | premises_secured                | true |
      | new_office_supports_manager     | true |
      | new_office_staffed              | true |
    그리고 다음 파견 "주재원"이 있다
      | petitioner                           | 미국법인                           |
      | qualifying_relationship              | subsidiary                         |
      | employed_abroad_months_last_36       | 30                                 |
      | employment_continuous                | true                               |
      | employed_by_qualifying_org           | true                               |
      | role_abroad                          | manager                            |
      | role_type                            | manager                            |
      | supervised_staff_are_professionals   | false                              |
      | controls_function_with_discretion    | true                               |
      | mainly_production_or_technical_tasks | false                              |
      | specialised_knowledge                | false                              |
      | foreign_employer_does_business       | true                               |
      | months_in_h_or_l_status              | 0                                  |
      | new_office_extension                 | false                              |
      | activities                           | day_to_day_management_of_us_entity |
      | hands_on                             | false                              |
      | petition_filed_date                  | 2026-01-05                         |
      | travel_date                          | 2026-02-02                         |

  시나리오: 예 1, 3백 명 규모 공장의 공장장
    만일 2026-01-12 기준으로 기업을 점검하면
    그러면 "l1a"는 "manager-in-control" 때문에 "주재원"에 적용된다
    그리고 근거는 "INA §101(a)(44)(A); 8 CFR 214.2(l)(1)(ii)(B)"이다
    그리고 의무 "chart-and-duties"가 따른다

  시나리오: 예 2, 생산직을 지휘하는 라인 조장
    먼저 "주재원"의 사실 "role_type"은 "first_line_supervisor"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "l1a"는 "managerial-post" 때문에 "주재원"에 적용되지 않는다

  시나리오: 예 3, 조직도가 없는 프로젝트 디렉터
    먼저 "주재원"의 사실 "controls_function_with_discretion"은 알 수 없다
    그리고 "주재원"의 사실 "mainly_production_or_technical_tasks"는 알 수 없다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "l1a"는 "manager-in-control" 때문에 "주재원"에 대해 판정할 수 없다
    그리고 사실 "controls_function_with_discretion"이 필요하다

  시나리오: 영업 3개월의 신설법인은 최초 1년만 승인된다
    먼저 "미국법인"의 사실 "us_entity_doing_business_months"는 "3"이다
    만일 2026-01-12 기준으로 기업을 점검하면
    그러면 "l1a"는 "주재원"에 적용된다
    그리고 요건 "new-office"는 충족이다
    그리고 기한 "first-stay-ends"는 2027-02-02이다
    그리고 의무 "one-year-first-approval"이 따른다

  시나리오: 사업장이 없는 신설법인
    먼저 "미국법인"의 사실 "us_entity_doing_business_months"는 "3"이다
    그리고 "미국법인"의 사실 "premises_secured"는 "거짓"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "l1a"는 "new-office" 때문에 "주재원"에 적용되지 않는다

  시나리오: 최근 3년 중 해외 근무가 1년에 미치지 못한다
    먼저 "주재원"의 사실 "employed_abroad_months_last_36"은 "8"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "l1a"는 "transferee" 때문에 "주재원"에 적용되지 않는다
