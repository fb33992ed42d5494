# language: ko
기능: H-1B 10만 달러 납부

  배경: 유효한 H-1B 비자가 없는 국내 체류 엔지니어에 대하여 신규 H-1B 청원을 제출한다.
    먼저 다음 기업이 있다
      | name | 한빛셀 |
    그리고 다음 파견 "기술진"이 있다
      | visa_class                     | h1b        |
      | worker_nationality             | KR         |
      | workers                        | 3          |
      | petition_filed_date            | 2026-02-01 |
      | beneficiary_outside_us         | true       |
      | has_valid_h1b_visa             | false      |
      | requests_consular_notification | true       |
      | status_request_outcome         | no_request |
      | h1b_exception_granted          | false      |

  시나리오: 예 1, 2026년 2월 1일 국내 체류 인력에 대하여 제출
    만일 2026-02-01 기준으로 기업을 점검하면
    그러면 "h1b-100k"는 "worker-from-abroad" 때문에 "기술진"에 적용된다
    그리고 근거는 "USCIS guidance of 20 October 2025"이다
    그리고 가치는 -300,000 달러이다
    그리고 기한 "pay-before-filing"은 2026-02-01이다
    그리고 의무 "proof-of-payment"가 따른다

  시나리오: 예 2, 유학생(F-1)의 신분변경이 승인되었다
    먼저 "기술진"의 사실 "beneficiary_outside_us"는 "거짓"이다
    그리고 "기술진"의 사실 "requests_consular_notification"은 "거짓"이다
    그리고 "기술진"의 사실 "status_request_outcome"은 "granted"이다
    만일 2026-02-01 기준으로 기업을 점검하면
    그러면 "h1b-100k"는 "status-granted" 때문에 "기술진"에 적용되지 않는다

  시나리오: 예 3, 2026년 10월 5일 영사관 통지를 요청하여 제출
    먼저 "기술진"의 사실 "petition_filed_date"는 "2026-10-05"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "h1b-100k"는 "in-force-on-the-filing-day" 때문에 "기술진"에 대해 판정할 수 없다
    그리고 법이 정해지지 않았다
    그리고 가치는 -300,000 이상 0 달러 이하이다

  시나리오: 포고가 연장되지 않은 것으로 확인되었다
    먼저 기업의 사실 "h1b_100k_in_force"는 "거짓"이다
    그리고 "기술진"의 사실 "petition_filed_date"는 "2026-10-05"이다
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "h1b-100k"는 "in-force-on-the-filing-day" 때문에 "기술진"에 적용되지 않는다

  시나리오: 취소 판결과 효력정지 사이에 제출하였다
    먼저 "기술진"의 사실 "petition_filed_date"는 "2026-06-10"이다
    만일 2026-06-12 기준으로 기업을 점검하면
    그러면 "h1b-100k"는 "in-force-on-the-filing-day" 때문에 "기술진"에 대해 판정할 수 없다
    그리고 법이 정해지지 않았다

  시나리오: 시행일 전에 제출하였다
    먼저 "기술진"의 사실 "petition_filed_date"는 "2025-09-20"이다
    만일 2026-02-01 기준으로 기업을 점검하면
    그러면 "h1b-100k"는 "filed-since-the-start" 때문에 "기술진"에 적용되지 않는다
