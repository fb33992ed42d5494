"""Words of the interview."""

TEXTS = {
    "ask": ("What there is to know of {firm}", "{firm} 사실 확인 문답"),
    "ask_how": (
        "Answer each question, or write ? for what nobody knows, ! to hear why it is asked, < to go back, q to stop "
        "and keep what was said.",
        "질문에 답하되, 모르면 ?, 질문의 이유를 보려면 !, 이전 질문으로 돌아가려면 <, 저장하고 마치려면 q를 입력할 것.",
    ),
    "ask_kept": ("Every answer is kept at once, in {file}.", "답변은 매번 {file}에 저장됨."),
    "ask_name": ("What is the firm called?", "기업의 명칭은 무엇입니까?"),
    "ask_records": (
        "{list} of {subject}: which are there?",
        "{subject}의 {list}에는 무엇이 있습니까?",
    ),
    "ask_another": ("or the name of another one", "또는 새로 추가할 이름"),
    "ask_unit": ("in {unit}", "단위 {unit}"),
    "ask_nothing": ("This answer alone settles nothing yet.", "이 답변만으로 확정되는 판정은 아직 없음."),
    "ask_settled": ("Settled", "확정"),
    "ask_reopened": ("Open again", "다시 미결"),
    "ask_progress": (
        "{n} of {all} verdicts are settled.",
        "판정 {all}건 중 {n}건 확정.",
    ),
    "ask_back": ("Taken back: {label}.", "답변 취소: {label}."),
    "ask_at_start": ("There is no answer to take back.", "취소할 답변이 없음."),
    "ask_declined": ("It will not be asked for again.", "다시 묻지 않음."),
    "ask_why": ("Open verdicts that hang on it", "이 답변에 달린 미결 판정"),
    "ask_why_start": (
        "It says what there is; what else is asked depends on it.",
        "무엇이 있는지에 따라 이후의 질문이 달라짐.",
    ),
    "ask_done": ("Nothing more can be asked that would settle a verdict.", "판정을 확정할 질문이 더 없음."),
    "ask_kept_in": (
        "What was said is in {file}. `check ask {file}` goes on from there.",
        "답변 저장 위치: {file}. `check ask {file}`로 이어서 진행할 수 있음.",
    ),
    "hint.bool": ("yes or no", "예 또는 아니요"),
    "hint.date": (
        "a day as 2026-12-31, or 2026-07-01..2026-12-31 for one between",
        "2026-12-31 또는 기간 2026-07-01..2026-12-31",
    ),
    "hint.count": ("a whole number as 120, or 100..150 for one between", "정수 120 또는 범위 100..150"),
    "hint.year": ("a year as 2026, or 2026..2028 for one between", "연도 2026 또는 범위 2026..2028"),
    "hint.number": ("a number as 1500 or 0.5, or 1000..2000 for one between", "숫자 1500, 0.5 또는 범위 1000..2000"),
    "hint.money": (
        "US dollars as 1500000, or 1000000..2000000 for an amount between",
        "미화 금액 1500000 또는 범위 1000000..2000000",
    ),
    "hint.percent": ("a share from 0 to 100, or 20..25 for one between", "0~100 사이의 비율 또는 범위 20..25"),
    "hint.text": ("a text", "문구"),
    "hint.code": ("digits as 8507.60", "숫자로 된 코드 8507.60"),
    "hint.country": ("two letters as KR, US, CN", "국가 코드 두 글자(KR, US, CN)"),
    "hint.enum": ("one number of the list", "목록의 번호 하나"),
    "hint.set": ("numbers of the list with commas between, 0 for none", "목록의 번호(쉼표로 구분), 없으면 0"),
    "hint.ref": ("one number of the list", "목록의 번호 하나"),
    "hint.new": ("a name", "이름"),
    "hint.list": ("short names with commas between, 0 for none", "짧은 이름(쉼표로 구분), 없으면 0"),
    "hint.name": ("a name", "이름"),
    "refused.form": (
        "{text!r} cannot be taken here; write {hint}.",
        "{text!r}은(는) 입력할 수 없음. 입력 형식: {hint}.",
    ),
    "refused.taken": (
        "{text!r} is the name of another record already; write another name.",
        "{text!r}은(는) 이미 사용된 이름임. 다른 이름을 입력할 것.",
    ),
    "refused.order": ("{text!r}: write the lower bound first.", "{text!r}: 작은 값을 먼저 입력할 것."),
}
