# language: ko
기능: 비행 허가

  배경:
    먼저 다음 투자 "공장"이 있다
      | workers | 9 |
    그리고 다음 파견 "인력"이 있다
      | investment | 공장 |

  시나리오: 회의만 하는 인력
    먼저 "인력"의 사실 "kind_of_work"는 "talking"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 경로 "flying-pass"는 "인력"에 대해 가능이다
    그리고 "인력"의 경로는 "balloon-pass, flying-pass" 순으로 시작한다
    그리고 "인력"의 업무는 나눌 필요가 없다

  시나리오: 한 허가로 할 수 없는 업무
    먼저 "인력"의 사실 "kind_of_work"는 "sewing, flying, digging"이다
    만일 2026-01-15 기준으로 기업을 점검하면
    그러면 경로 "flying-pass"는 "인력"에 대해 불가이다
    그리고 "인력"의 업무 "sewing"은 "flying-pass"로 간다
    그리고 "인력"의 업무 "digging"을 맡을 경로가 없다
