# language: ko
기능: B-1 전문 트레이너

  배경: 양극재 공정 전문가가 한국에서 도입한 공정을 미국 채용 인력에게 10주간 교육하며 급여는 한국에서 지급된다.
    먼저 다음 파견 "교육조"가 있다
      | activities                           | train_us_staff_on_process_know_how |
      | hands_on                             | false                              |
      | work_kind                            | equipment                          |
      | payroll_source                       | korea_only                         |
      | planned_stay_days                    | 70                                 |
      | workers                              | 1                                  |
      | training_us_workers_is_main_purpose  | true                               |
      | knowledge_not_widely_available_in_us | true                               |
      | equipment_or_process_sourced_abroad  | true                               |
      | project_name                         | 양극재 공장                        |
      | productive_work_beyond_demonstration | false                              |
      | foreign_residence_kept               | true                               |
      | stay_limited                         | true                               |
      | visa_application_date                | 2026-02-02                         |
      | travel_date                          | 2026-03-02                         |

  시나리오: 예 1, 양극재 공정 전문가가 미국 채용 인력 20명을 10주간 교육한다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-trainer"는 "trainer-activities" 때문에 "교육조"에 적용된다
    그리고 근거는 "9 FAM 402.2-5(E)(2)"이다
    그리고 기한 "leave"는 2026-09-02이다
    그리고 의무 "training-plan"이 따른다

  시나리오: 예 2, 규정 신설 전인 2025년 10월의 교육
    먼저 "교육조"의 사실 "visa_application_date"는 "2025-10-06"이다
    그리고 "교육조"의 사실 "travel_date"는 "2025-10-20"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-trainer"는 "since-the-paragraph" 때문에 "교육조"에 적용되지 않는다

  시나리오: 예 3, 트레이너가 교대조에서 코팅기를 가동한다
    먼저 "교육조"의 사실 "activities"는 "train_us_staff_on_process_know_how, production_line_operation"이다
    그리고 "교육조"의 사실 "productive_work_beyond_demonstration"은 "참"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-trainer"는 "productive-work" 때문에 "교육조"에 적용되지 않는다

  시나리오: 예 4, 지식의 희소성이 소명되지 않았다
    먼저 "교육조"의 사실 "knowledge_not_widely_available_in_us"는 알 수 없다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-trainer"는 "scarce-knowledge" 때문에 "교육조"에 대해 판정할 수 없다
    그리고 사실 "knowledge_not_widely_available_in_us"가 필요하다

  시나리오: 규정이 신설되기 전날의 점검
    만일 2025-12-03 기준으로 기업을 점검하면
    그러면 "b1-trainer"는 "교육조"에 적용되지 않는다
    그리고 시행 중이 아니다

  시나리오: 급여의 일부가 미국에서 지급된다
    먼저 "교육조"의 사실 "payroll_source"는 "mixed"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "b1-trainer"는 "no-us-pay" 때문에 "교육조"에 적용되지 않는다
