# language: ko
기능: 첨단제조투자세액공제(26 U.S.C. §48D)
  모든 요건을 갖춘 로직 팹에서 사실을 하나씩 바꾸어 본다.

  배경:
    먼저 다음 법인 "us"가 있다
      | taxpayer_feoc      | 거짓 |
      | claimed_48d_before | 거짓 |
    그리고 다음 투자 "fab"이 있다
      | taxpayer                           | us                    |
      | construction_begin_date            | 2024-05-01            |
      | placed_in_service_date             | 2026-06-30            |
      | property_tangible_depreciable      | 참                    |
      | original_use_with_taxpayer         | 참                    |
      | property_integral                  | 참                    |
      | facility_output                    | semiconductor_devices |
      | qualifying_output_share_pct        | 100                   |
      | property_relation_to_facility      | at_facility           |
      | facility_in_us                     | 참                    |
      | applicable_transaction_in_tax_year | 거짓                  |
      | qualified_basis_usd                | 1,000,000,000         |
      | office_admin_basis_usd             | 0                     |
      | rehabilitation_basis_usd           | 0                     |
      | other_excluded_basis_usd           | 0                     |
      | progress_expenditure_election      | 거짓                  |

  시나리오: E1, 2023년 전에 착공한 로직 팹은 2022년 8월 9일 후의 취득원가만 인정된다
    먼저 "fab"의 사실 "construction_begin_date"는 "2022-04-01"이다
    그리고 "fab"의 사실 "qualified_basis_usd"는 "10,000,000,000"이다
    그리고 "fab"의 사실 "basis_after_2022_08_09_usd"는 "9,200,000,000"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "fab"에 적용된다
    # 92억 달러의 35퍼센트
    그리고 가치는 3,220,000,000 달러이다

  시나리오: E2, 2026년 전에 사용 개시한 패키징 공장은 25퍼센트이며 사무실은 제외된다
    먼저 "fab"의 사실 "facility_output"은 "packaging"이다
    그리고 "fab"의 사실 "construction_begin_date"는 "2023-05-01"이다
    그리고 "fab"의 사실 "placed_in_service_date"는 "2025-12-20"이다
    그리고 "fab"의 사실 "qualified_basis_usd"는 "400,000,000"이다
    그리고 "fab"의 사실 "office_admin_basis_usd"는 "20,000,000"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "fab"에 적용된다
    # 3억 8천만 달러의 25퍼센트
    그리고 가치는 95,000,000 달러이다

  시나리오: E3, 2027년에 착공하는 메모리 팹은 공제를 받지 못한다
    먼저 "fab"의 사실 "construction_begin_date"는 "2027-01-15"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "begins-in-time" 때문에 "fab"에 적용되지 않는다
    그리고 근거는 "26 U.S.C. §48D(e)"이다

  시나리오 개요: 착공 기한과 공제율의 경계일
    먼저 "fab"의 사실 "construction_begin_date"는 "<착공일>"이다
    그리고 "fab"의 사실 "placed_in_service_date"는 "<사용 개시일>"이다
    만일 <기준일> 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "fab"에 <판정>
    그리고 가치는 <가치> 달러이다

    예:
      | 착공일     | 사용 개시일 | 기준일     | 판정            | 가치        |
      | 2024-05-01 | 2025-12-31  | 2026-11-23 | 적용된다        | 250,000,000 |
      | 2024-05-01 | 2026-01-01  | 2026-11-23 | 적용된다        | 350,000,000 |
      | 2024-05-01 | 2026-01-01  | 2025-07-03 | 적용된다        | 250,000,000 |
      | 2024-05-01 | 2026-01-01  | 2025-07-04 | 적용된다        | 350,000,000 |
      | 2026-12-31 | 2029-06-30  | 2026-11-23 | 적용된다        | 350,000,000 |
      | 2027-01-01 | 2029-06-30  | 2026-11-23 | 적용되지 않는다 | 0           |

  시나리오: E6, 유리기판 공장은 조립 여부가 분명하지 않아 판정할 수 없다
    먼저 "fab"의 사실 "facility_output"은 "packaging_substrate"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "makes-semiconductors" 때문에 "fab"에 대해 판정할 수 없다
    그리고 법이 정해지지 않았다
    그리고 가치는 0 이상 350,000,000 달러 이하이다
    그리고 현안 "us-48d-materials"가 "fab"에 대해 제기된다

  시나리오 개요: E7, 웨이퍼 공장의 기준일별 판정
    먼저 "fab"의 사실 "facility_output"은 "wafers"이다
    그리고 "fab"의 사실 "placed_in_service_date"는 "<사용 개시일>"이다
    만일 <기준일> 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "fab"에 <판정>
    그리고 가치는 <가치>

    예:
      | 사용 개시일 | 기준일     | 판정                  | 가치                             |
      | 2025-06-01  | 2024-01-15 | 대해 판정할 수 없다   | 0 이상 250,000,000 달러 이하이다 |
      | 2025-06-01  | 2025-06-30 | 적용된다              | 250,000,000 달러이다             |
      | 2026-03-01  | 2026-11-23 | 적용된다              | 350,000,000 달러이다             |

  시나리오: 착공 전이면 기한까지 남은 날을 알린다
    먼저 "fab"의 사실 "construction_begin_date"는 "2026-12-20"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "fab"에 적용된다
    그리고 기한 "begin-construction"은 2026-12-31이다
    그리고 최신 확인이 아니다
    그리고 의무 "china-capacity-log"가 따른다

  시나리오: 해외우려기관 여부를 알 수 없으면 판정할 수 없다
    먼저 "us"의 사실 "taxpayer_feoc"는 알 수 없다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "foreign-entity-of-concern" 때문에 "fab"에 대해 판정할 수 없다
    그리고 "us"의 사실 "taxpayer_feoc"가 필요하다

  시나리오 개요: 적격 생산품이 정확히 절반이면 법이 정해지지 않았다
    먼저 "fab"의 사실 "qualifying_output_share_pct"는 "<비율>"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-48d-credit"은 "primary-purpose" 때문에 "fab"에 <판정>

    예:
      | 비율  | 판정                |
      | 49.99 | 적용되지 않는다     |
      | 50    | 대해 판정할 수 없다 |
      | 50.01 | 적용된다            |
