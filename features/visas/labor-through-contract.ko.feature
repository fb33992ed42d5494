# language: ko
기능: 하도급을 통한 불법고용 책임

  배경: 기업은 현장의 발주자이고 계약업체가 작업 인력을 공급한다.
    먼저 다음 파견 "작업조"가 있다
      | firm_role_on_site                 | owner |
      | contractor_supplies_labor         | true  |
      | knows_or_should_know_unauthorised | true  |
      | directs_visitors_to_barred_work   | false |
      | contractor_checks_made            | false |
      | notice_of_unauthorised_work       | true  |
      | subcontractor_foreign_staff       | true  |

  시나리오: 예 1, 발주자가 ESTA 용접공의 근무 사실을 통지받고도 계속 작업하게 한다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "labor-through-contract"는 "labour-of-the-unauthorised" 때문에 "작업조"에 적용된다
    그리고 근거는 "INA §274A(a)(4)"이다
    그리고 의무 "terms-of-the-contract"가 따른다

  시나리오: 예 2, 체류자격을 확인한 인력이고 위반에 관한 통지가 없다
    먼저 "작업조"의 사실 "knows_or_should_know_unauthorised"는 "거짓"이다
    그리고 "작업조"의 사실 "contractor_checks_made"는 "참"이다
    그리고 "작업조"의 사실 "notice_of_unauthorised_work"는 "거짓"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "labor-through-contract"는 "checked-in-good-faith" 때문에 "작업조"에 적용되지 않는다

  시나리오: 예 3, 보고 내용이 불분명하다
    먼저 "작업조"의 사실 "knows_or_should_know_unauthorised"는 알 수 없다
    그리고 "작업조"의 사실 "notice_of_unauthorised_work"는 알 수 없다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "labor-through-contract"는 "labour-of-the-unauthorised" 때문에 "작업조"에 대해 판정할 수 없다
    그리고 사실 "knows_or_should_know_unauthorised"가 필요하다

  시나리오: 자사 인력이 방문자에게 금지된 업무를 지시한다
    먼저 "작업조"의 사실 "knows_or_should_know_unauthorised"는 "거짓"이다
    그리고 "작업조"의 사실 "directs_visitors_to_barred_work"는 "참"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "labor-through-contract"는 "directs-barred-work" 때문에 "작업조"에 적용된다

  시나리오: 책임이 없더라도 발주자에게는 위험이 표시된다
    먼저 "작업조"의 사실 "knows_or_should_know_unauthorised"는 "거짓"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 "labor-through-contract"는 "작업조"에 적용되지 않는다
    그리고 요건 "exposed-through-subcontractors"는 충족이다
