# language: ko
기능: 한중 합작·기술도입 적용표

  적용표의 각 행을 사례로 옮긴 것.  청구법인은 45X를 청구하는 미국 법인, 공급사는 미국 밖의 투입재 제조자이다.

  배경:
    # 2027 사업연도. 모든 행에 공통되는 사실이다.
    먼저 다음 기업이 있다
      | name | Hanbit |
    그리고 다음 법인 "청구법인"이 있다
      | is_sfe                          |               |
      | taxpayer_form                   | c_corporation |
      | exchange_listed                 | none          |
      | pct_owned_by_listed_parent      | 0             |
      | sfe_can_appoint_covered_officer | false         |
      | debt_total_usd                  | 1,000,000,000 |
      | debt_issued_to_sfe_usd          | 0             |
      | payments_to_sfe_prev_year_usd   | 0             |
      | taxable_year_begin              | 2027-01-01    |
      | taxable_year_end                | 2027-12-31    |
    그리고 다음 법인 "공급사"가 있다
      | taxpayer_form                   | c_corporation |
      | exchange_listed                 | none          |
      | pct_owned_by_listed_parent      | 0             |
      | sfe_can_appoint_covered_officer | false         |
      | debt_total_usd                  | 500,000,000   |
      | debt_issued_to_sfe_usd          | 0             |
      | taxable_year_end                | 2027-12-31    |
    그리고 다음 투자 "공장"이 있다
      | taxpayer | 청구법인 |
    그리고 다음 제품 "셀"이 있다
      | taxpayer                   | 청구법인   |
      | investment                 | 공장       |
      | component_class            | battery    |
      | sold_date                  | 2027-06-30 |
      | taxable_year_begin         | 2027-01-01 |
      | existing_contract_election | false      |

  시나리오: 1행: 한국계 단독 미국 자회사는 해당하지 않으나 중국산 투입재는 산입된다
    먼저 다음 법인 "청구법인"이 있다
      | is_sfe | false |
    그리고 "청구법인"의 다음 주주가 있다
      | country_of_organization | KR    |
      | is_sfe                  | false |
      | voting_pct              | 100   |
      | value_pct               | 100   |
    그리고 "셀"의 다음 재료가 있다
      | cost_usd        | 64    |
      | producer_is_pfe | false |
    그리고 다음 법인 "중국제조사"가 있다
      | country_of_organization | CN |
    그리고 "셀"의 다음 재료가 있다
      | cost_usd | 36         |
      | producer | 중국제조사 |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-status"는 "청구법인"에 적용되지 않는다
    그리고 "pfe-effective-control"은 "셀"에 적용되지 않는다
    # 64퍼센트로 2027년 기준 65퍼센트에 미달한다.
    그리고 "pfe-macr"은 "셀"에 적용된다

  시나리오 개요: 2·3·4행: 중국 파트너가 있는 미국 합작법인
    먼저 다음 법인 "청구법인"이 있다
      | sfe_can_appoint_covered_officer      | <임명권> |
      | debt_issued_to_sfe_usd               | <차입>   |
      | is_government_body                   | false    |
      | is_natural_person                    | false    |
      | country_of_organization              | US       |
      | principal_place_of_business          | US       |
      | is_qbu_in_covered_nation             | false    |
      | is_designated_terrorist_organization | false    |
      | on_sdn_list                          | false    |
      | alleged_in_listed_conviction         | false    |
      | determined_feoc_by_commerce          | false    |
      | on_list_1260h                        | false    |
      | on_list_uflpa                        | false    |
      | on_list_154b                         | false    |
    그리고 "청구법인"의 다음 주주가 있다
      | country_of_organization | CN     |
      | voting_pct              | <중국> |
      | value_pct               | <중국> |
    그리고 "청구법인"의 다음 주주가 있다
      | is_sfe     | false  |
      | voting_pct | <한국> |
      | value_pct  | <한국> |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-status"는 "<근거>" 때문에 "청구법인"<판정>

    예: 2행: 중국 파트너 25퍼센트 이상
      | 중국 | 한국 | 임명권 | 차입 | 판정        | 근거       |
      | 25   | 75   | false  | 0    | 에 적용된다 | influenced |
      | 49   | 51   | false  | 0    | 에 적용된다 | influenced |

    예: 3행: 25퍼센트 미만, 임명권·차입·라이선스 없음
      | 중국  | 한국  | 임명권 | 차입        | 판정               | 근거       |
      | 24.99 | 75.01 | false  | 149,999,999 | 에 적용되지 않는다 | influenced |
      | 24.99 | 75.01 | true   | 0           | 에 적용된다        | influenced |

    예: 4행: 50퍼센트 초과
      | 중국  | 한국  | 임명권 | 차입 | 판정        | 근거      |
      | 50.01 | 49.99 | false  | 0    | 에 적용된다 | specified |

  시나리오: 5행: 중국 파트너 49퍼센트인 한국 공급 합작사의 납품은 비율에 산입된다
    먼저 "공급사"의 다음 주주가 있다
      | country_of_organization | CN |
      | voting_pct              | 49 |
      | value_pct               | 49 |
    그리고 "공급사"의 다음 주주가 있다
      | is_sfe     | false |
      | voting_pct | 51    |
      | value_pct  | 51    |
    그리고 "셀"의 다음 재료가 있다
      | cost_usd | 45     |
      | producer | 공급사 |
    그리고 "셀"의 다음 재료가 있다
      | cost_usd        | 55    |
      | producer_is_pfe | false |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-status"는 "influenced" 때문에 "공급사"에 적용된다
    그리고 개념 "macr_pct"는 "셀"에 대해 "55"이다

  시나리오 개요: 6행: 24퍼센트로 매각한 뒤에는 임명권이 없고 차입이 적을 때만 해당하지 않는다
    먼저 다음 법인 "공급사"가 있다
      | is_sfe                          | false    |
      | sfe_can_appoint_covered_officer | <임명권> |
      | debt_issued_to_sfe_usd          | <차입>   |
    그리고 "공급사"의 다음 주주가 있다
      | name       | LG Chem |
      | is_sfe     | false   |
      | voting_pct | 51      |
      | value_pct  | 51      |
    그리고 "공급사"의 다음 주주가 있다
      | name       | Toyota Tsusho |
      | is_sfe     | false         |
      | voting_pct | 25            |
      | value_pct  | 25            |
    그리고 "공급사"의 다음 주주가 있다
      | name                    | Huayou |
      | country_of_organization | CN     |
      | voting_pct              | 24     |
      | value_pct               | 24     |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-status"는 "influenced" 때문에 "공급사"<판정>

    예:
      | 임명권 | 차입       | 판정                   |
      | false  | 0          | 에 적용되지 않는다     |
      | true   | 0          | 에 적용된다            |
      |        | 0          | 에 대해 판정할 수 없다 |
      | false  | 75,000,000 | 에 적용된다            |

  시나리오: 7행: 한국 기업이 소유한 중국 공장
    먼저 다음 법인 "공급사"가 있다
      | country_of_organization | CN |
    그리고 "공급사"의 다음 주주가 있다
      | country_of_organization | KR    |
      | is_sfe                  | false |
      | voting_pct              | 100   |
      | value_pct               | 100   |
    그리고 "셀"의 다음 재료가 있다
      | cost_usd | 20     |
      | producer | 공급사 |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-status"는 "specified" 때문에 "공급사"에 적용된다
    그리고 현안 "pfe-korean-plants-in-china"이 "셀"에 대해 제기된다
    그리고 "f-treas-irs"로 간다

  시나리오 개요: 8행: 중국 파트너 또는 그 임명 임원이 있는 제3국 합작사
    먼저 다음 법인 "공급사"가 있다
      | country_of_organization         | <국가>   |
      | sfe_can_appoint_covered_officer | <임명권> |
    그리고 "공급사"의 다음 주주가 있다
      | country_of_organization | CN     |
      | voting_pct              | <중국> |
      | value_pct               | <중국> |
    그리고 "공급사"의 다음 주주가 있다
      | is_sfe     | false  |
      | voting_pct | <기타> |
      | value_pct  | <기타> |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-status"는 "influenced" 때문에 "공급사"에 적용된다

    예:
      | 국가 | 중국 | 기타 | 임명권 |
      | ID   | 25   | 75   | false  |
      | MA   | 10   | 90   | true   |

  시나리오 개요: 9·10·11행: 로열티를 지급하는 중국 라이선스
    먼저 다음 법인 "청구법인"이 있다
      | payments_to_sfe_prev_year_usd | 1,000,000 |
    그리고 "청구법인"의 다음 계약 "licence"가 있다
      | counterparty_is_sfe           | true       |
      | contract_type                 | licence    |
      | relates_to                    | 셀         |
      | payments_to_sfe_prev_year_usd | 1,000,000  |
      | signed_date                   | <체결일>   |
      | modified_since_signing        | false      |
      | ip_purchase                   | <매수>     |
      | reversion                     | false      |
      | c1                            | false      |
      | c2                            | false      |
      | c3                            | false      |
      | c4                            | false      |
      | c5                            | false      |
      | c6                            | false      |
      | l1                            | false      |
      | l2                            | false      |
      | l3                            | <이용제한> |
      | l4                            | false      |
      | l5                            | false      |
      | l6                            | false      |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-effective-control"은 "셀"<판정>
    그리고 현안 "pfe-licence-amendments"가 "청구법인"에 대해 제기된다

    예: 9행: 2025년 7월 4일 이후 체결
      | 체결일     | 매수  | 이용제한 | 판정        |
      | 2025-07-04 | false | false    | 에 적용된다 |

    예: 10행: 그 전 체결, 변경 없음: 계약 문언에 따른다
      | 체결일     | 매수  | 이용제한 | 판정                   |
      | 2025-07-03 | false | false    | 에 적용되지 않는다     |
      | 2025-07-03 | false | true     | 에 적용된다            |
      | 2025-07-03 | false |          | 에 대해 판정할 수 없다 |

    예: 11행: 반환 조건 없는 완전 매수
      | 체결일     | 매수 | 이용제한 | 판정               |
      | 2026-03-01 | true | true     | 에 적용되지 않는다 |

  시나리오 개요: 12행: 독점 서비스 또는 원격 운전이 붙은 중국 장비
    먼저 다음 법인 "청구법인"이 있다
      | payments_to_sfe_prev_year_usd | 1,000,000 |
    그리고 "청구법인"의 다음 계약 "service"가 있다
      | counterparty_is_sfe           | true       |
      | contract_type                 | equipment  |
      | related_to_licence            | false      |
      | includes_know_how             | false      |
      | relates_to                    | 셀         |
      | payments_to_sfe_prev_year_usd | 1,000,000  |
      | c1                            | false      |
      | c2                            | false      |
      | c3                            | false      |
      | c4                            | false      |
      | c5                            | <데이터>   |
      | c6                            | <독점운영> |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-effective-control"은 "셀"<판정>

    예:
      | 데이터 | 독점운영 | 판정                   |
      | false  | true     | 에 적용된다            |
      | true   | false    | 에 적용된다            |
      | false  | false    | 에 적용되지 않는다     |
      | false  |          | 에 대해 판정할 수 없다 |

  시나리오: 13행: 중국 국유은행이 채무의 15퍼센트를 대여
    먼저 다음 법인 "청구법인"이 있다
      | debt_issued_to_sfe_usd | 150,000,000 |
    그리고 "청구법인"의 다음 주주가 있다
      | is_sfe     | false |
      | voting_pct | 100   |
      | value_pct  | 100   |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-status"는 "influenced" 때문에 "청구법인"에 적용된다

  시나리오: 14행: 외국영향기관인 파트너의 지위는 아래로 이어지지 않는다
    먼저 다음 법인 "완성차"가 있다
      | is_sfe | false |
      | is_fie | true  |
    그리고 "완성차"에는 주주가 없다
    그리고 다음 법인 "청구법인"이 있다
      | is_sfe | false |
    그리고 "청구법인"의 다음 주주가 있다
      | entity     | 완성차 |
      | voting_pct | 50     |
      | value_pct  | 50     |
    그리고 "청구법인"의 다음 주주가 있다
      | is_sfe     | false |
      | voting_pct | 50    |
      | value_pct  | 50    |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 "pfe-status"는 "influenced" 때문에 "완성차"에 적용된다
    그리고 "pfe-status"는 "influenced" 때문에 "청구법인"에 적용되지 않는다

  시나리오 개요: 계산 사례: 화유 지분 24퍼센트에 이사 1인을 둔 한국 양극재 합작사
    먼저 다음 법인 "공급사"가 있다
      | is_sfe                          | false      |
      | sfe_can_appoint_covered_officer | <이사임명> |
    그리고 "공급사"의 다음 주주가 있다
      | name                    | Huayou |
      | country_of_organization | CN     |
      | voting_pct              | 24     |
      | value_pct               | 24     |
    그리고 "공급사"의 다음 주주가 있다
      | is_sfe     | false |
      | voting_pct | 76    |
      | value_pct  | 76    |
    그리고 "셀"의 다음 재료 "양극재"가 있다
      | cost_usd | 45     |
      | producer | 공급사 |
    그리고 "셀"의 다음 재료가 있다
      | cost_usd        | 55    |
      | producer_is_pfe | false |
    만일 2026-11-23 기준으로 기업을 점검하면
    그러면 개념 "macr_pct"는 "셀"에 대해 <비율>
    그리고 "pfe-macr"은 "below-threshold" 때문에 "셀"<판정>

    # 55퍼센트로 2027년 기준 65퍼센트에 미달하며, 이사 임명권이 없으면 전부 인정된다.
    예:
      | 이사임명 | 비율      | 판정                   |
      | true     | "55"이다  | 에 적용된다            |
      | false    | "100"이다 | 에 적용되지 않는다     |
      |          | 불명이다  | 에 대해 판정할 수 없다 |
