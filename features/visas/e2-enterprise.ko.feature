# language: ko
기능: E-2 조약투자자(법인)

  배경: 한국 모회사가 전액 출자한 배터리 공장 법인이다.
    먼저 다음 법인 "공장법인"이 있다
      | korean_national_ownership_pct | 100           |
      | jv_veto_rights                | 거짓            |
      | funds_committed_at_risk       | 참             |
      | investment_usd                | 2,000,000,000 |
      | enterprise_total_cost_usd     | 2,000,000,000 |
      | enterprise_operating_or_near  | 참             |
      | enterprise_marginal           | 거짓            |

  시나리오: e2-enterprise 예 1, 한국 지분 100퍼센트인 배터리 공장에 20억 달러를 투입하였다
    만일 2025-06-30 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "substantial" 때문에 "공장법인"에 적용된다
    그리고 의무 "register-company"가 따른다
    그리고 의무 "corporate-tree"가 따른다
    그리고 의무 "proof-of-spend"가 따른다

  시나리오: e2-enterprise 예 2, 한국 지분이 40퍼센트인 합작법인이다
    먼저 "공장법인"의 사실 "korean_national_ownership_pct"는 "40"이다
    만일 2025-06-30 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "korean-owned" 때문에 "공장법인"에 적용되지 않는다

  시나리오: e2-enterprise 예 3, 50 대 50 합작법인으로 거부권 유무를 알 수 없다
    먼저 "공장법인"의 사실 "korean_national_ownership_pct"는 "50"이다
    그리고 "공장법인"의 사실 "jv_veto_rights"는 알 수 없다
    만일 2025-06-30 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "develops-and-directs" 때문에 "공장법인"에 대해 판정할 수 없다
    그리고 사실 "jv_veto_rights"가 필요하다

  시나리오: 50 대 50 합작법인에서 한국 측이 거부권을 보유한다
    먼저 "공장법인"의 사실 "korean_national_ownership_pct"는 "50"이다
    그리고 "공장법인"의 사실 "jv_veto_rights"는 "참"이다
    만일 2025-06-30 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "develops-and-directs" 때문에 "공장법인"에 적용된다

  시나리오: 50 대 50 합작법인에서 거부권이 없으면 견해가 갈린다
    먼저 "공장법인"의 사실 "korean_national_ownership_pct"는 "50"이다
    만일 2025-06-30 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "develops-and-directs" 때문에 "공장법인"에 대해 판정할 수 없다
    그리고 해석이 다투어진다

  시나리오: 한국거래소에만 상장된 모회사가 소유한다
    먼저 "공장법인"의 사실 "korean_national_ownership_pct"는 알 수 없다
    그리고 "공장법인"의 다음 주주가 있다
      | country_of_organization | KR  |
      | exchange_listed         | KRX |
      | equity_pct              | 100 |
    만일 2025-06-30 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "korean-owned" 때문에 "공장법인"에 적용된다

  시나리오: 투자금이 유휴 자금으로 남아 있다
    먼저 "공장법인"의 사실 "funds_committed_at_risk"는 "거짓"이다
    만일 2025-06-30 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "funds-at-risk" 때문에 "공장법인"에 적용되지 않는다

  시나리오: 총비용의 일부만 투입한 경우 정해진 최저 비율이 없다
    먼저 "공장법인"의 사실 "investment_usd"는 "1,200,000,000"이다
    만일 2025-06-30 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "substantial" 때문에 "공장법인"에 대해 판정할 수 없다
    그리고 법이 정해지지 않았다

  시나리오: 마지막 확인일 이후의 점검
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "e2-enterprise"는 "공장법인"에 적용된다
    그리고 최신 확인이 아니다
