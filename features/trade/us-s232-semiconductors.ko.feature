# language: ko
기능: 무역확장법 232조 반도체 관세

  배경:
    먼저 다음 제품 "가속기 보드"가 있다
      | hs_code             | 8473.30    |
      | product_class       | chips      |
      | ic_kind             | logic      |
      | tpp                 | 16,000     |
      | dram_bandwidth_gbps | 4,800      |
      | end_use             | reexport   |
      | customs_value_usd   | 10,000,000 |
      | entry_date          | 2026-03-01 |

  시나리오: E1, 미국에서 패키징한 후 재수출하는 가속기 보드
    만일 2026-05-01 기준으로 기업을 점검하면
    그러면 "us-s232-semiconductors"는 "first-range" 때문에 "가속기 보드"에 적용된다
    그리고 근거는 "U.S. Note 39(b)(1)"이다
    # 1천만 달러의 25퍼센트
    그리고 가치는 -2,500,000 달러이다
    그리고 의무 "certify-end-use"가 따른다

  시나리오: E2, 미국 데이터센터용으로 증명된 같은 보드
    먼저 "가속기 보드"의 사실 "end_use"는 "us_data_center"이다
    그리고 "가속기 보드"의 사실 "end_use_certified"는 "참"이다
    만일 2026-05-01 기준으로 기업을 점검하면
    그러면 "us-s232-semiconductors"는 "exempt-use" 때문에 "가속기 보드"에 적용되지 않는다

  시나리오: E3, 한국산 HBM은 로직이 아니다
    먼저 다음 제품 "HBM"이 있다
      | hs_code        | 8542.32    |
      | product_class  | chips      |
      | ic_kind        | memory     |
      | origin_country | KR         |
      | entry_date     | 2026-03-01 |
    만일 2026-05-01 기준으로 기업을 점검하면
    그러면 "us-s232-semiconductors"는 "logic-chip" 때문에 "HBM"에 적용되지 않는다
    그리고 요건 "korean-terms"는 불명이다

  시나리오: E4, 2026년 12월에 수입신고되는 D램 모듈
    먼저 다음 제품 "D램 모듈"이 있다
      | hs_code           | 8473.30    |
      | ic_kind           | memory     |
      | customs_value_usd | 10,000,000 |
      | entry_date        | 2026-12-01 |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-s232-semiconductors"는 "phase-two" 때문에 "D램 모듈"에 대해 판정할 수 없다
    그리고 법이 정해지지 않았다
    그리고 가치는 -2,500,000 이상 0 달러 이하이다

  시나리오 개요: 시행일과 2단계 조치의 경계
    먼저 "가속기 보드"의 사실 "entry_date"는 "<수입신고일>"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "us-s232-semiconductors"는 "가속기 보드"에 <판정>

    예:
      | 수입신고일 | 판정                  |
      | 2026-01-14 | 적용되지 않는다       |
      | 2026-01-15 | 적용된다              |
      | 2026-07-31 | 적용된다              |
      | 2026-08-01 | 대해 판정할 수 없다   |
