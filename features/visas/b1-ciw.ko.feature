# language: ko
기능: B-1 산업장비 설치·점검·보수

  배경: 한국 슬리터 제조사의 기술자가 발주서의 "판매자가 설치·시운전한다"는 조항에 따라 파견된다.
    먼저 다음 파견 "설치조"가 있다
      | activities                                   | install_foreign_bought_equipment, commissioning_acceptance_test   |
      | hands_on                                     | true                                                              |
      | work_kind                                    | equipment                                                         |
      | payroll_source                               | korea_only                                                        |
      | expense_reimbursement_only                   | false                                                             |
      | planned_stay_days                            | 120                                                               |
      | workers                                      | 3                                                                 |
      | equipment_purchased_from_non_us_company      | true                                                              |
      | seller_is_group_company                      | false                                                             |
      | sale_contract_in_writing                     | true                                                              |
      | contract_requires_seller_service_or_training | true                                                              |
      | services_covered                             | install, commission, calibrate, service, repair, train, supervise |
      | worker_is_seller_employee                    | true                                                              |
      | specialised_knowledge                        | true                                                              |
      | foreign_residence_kept                       | true                                                              |
      | stay_limited                                 | true                                                              |
      | benefit_accrues_abroad                       | true                                                              |
      | funds_for_trip                               | true                                                              |
      | intends_departure                            | true                                                              |
      | visa_application_date                        | 2026-01-05                                                        |
      | travel_date                                  | 2026-02-02                                                        |

  시나리오: 예 1, 슬리터 제조사의 기술자가 설치와 시운전을 한다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-ciw"는 "service-contract" 때문에 "설치조"에 적용된다
    그리고 근거는 "9 FAM 402.2-5(E)(1)"이다

  시나리오: 예 2, 장비를 미국 판매상에게서 구매하였다
    먼저 "설치조"의 사실 "equipment_purchased_from_non_us_company"는 "거짓"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-ciw"는 "bought-abroad" 때문에 "설치조"에 적용되지 않는다

  시나리오: 예 3, 한국 모회사의 전극 라인을 매매 없이 미국 법인으로 옮긴다
    먼저 "설치조"의 사실 "activities"는 "install_group_transfer_no_sale"이다
    그리고 "설치조"의 사실 "seller_is_group_company"는 "참"이다
    그리고 "설치조"의 사실 "sale_contract_in_writing"은 "거짓"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-ciw"는 "service-contract" 때문에 "설치조"에 대해 판정할 수 없다
    그리고 법이 정해지지 않았다

  시나리오: 예 4, 라인의 기초 콘크리트를 직접 타설한다
    먼저 "설치조"의 사실 "activities"는 "hands_on_construction"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-ciw"는 "building-work-by-hand" 때문에 "설치조"에 적용되지 않는다

  시나리오: 급여 지급처를 알 수 없다
    먼저 "설치조"의 사실 "payroll_source"는 알 수 없다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-ciw"는 "pay-from-korea" 때문에 "설치조"에 대해 판정할 수 없다
    그리고 사실 "payroll_source"가 필요하다

  시나리오: 장비와 건물 작업이 섞인 작업조는 기준이 없다
    먼저 "설치조"의 사실 "work_kind"는 "mixed"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-ciw"는 "equipment-work" 때문에 "설치조"에 대해 판정할 수 없다
    그리고 법이 정해지지 않았다

  시나리오: 수수료와 출국 기한
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-ciw"는 "설치조"에 적용된다
    그리고 가치는 -555 달러이다
    그리고 기한 "leave"는 2026-08-02이다
    그리고 의무 "service-clause"가 따른다
    그리고 요건 "supervisor-conditions"는 해당 없음이다

  시나리오: 마지막 확인일 이후의 점검
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "b1-ciw"는 "설치조"에 적용된다
    그리고 최신 확인이 아니다
