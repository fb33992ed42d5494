"""Words of what is told of many firms."""

TEXTS = {
    # many firms
    "portfolio.done": (
        "{firms} firms judged as of {day} in {parts} parts; {rejected} refused.",
        "{day} 기준으로 기업 {firms}개를 {parts}개 단위로 나누어 판정함. 판정 불가 자료 {rejected}건.",
    ),
    "portfolio.kept": ("Parts that an earlier run had done: {n}.", "이전 실행에서 이미 판정한 단위: {n}개."),
    "portfolio.rejects": ("What was refused, with line and reason: {where}", "제외된 자료(행 번호와 사유): {where}"),
    "portfolio.synthetic": (
        "Synthetic firms, which do not exist: {n} of {all}.",
        "실재하지 않는 가상 기업: 전체 {all}개 중 {n}개.",
    ),
    "portfolio.tables": (
        "Rulebook {version}, sha256 {sha}. Tables in {where}",
        "규정집 {version}, sha256 {sha}. 결과표 위치: {where}",
    ),
    "generated": (
        "{n} synthetic firms of seed {seed}, which do not exist, in {where}",
        "실재하지 않는 가상 기업 {n}개(난수 시드 {seed})를 {where}에 기록함",
    ),
    "affected": (
        "The change of law reaches {n} of {all} firms",
        "법령 변경의 영향을 받는 기업: 전체 {all}개 중 {n}개",
    ),
    "affected_books": (
        "Rulebook {before} against rulebook {after}, law as of {day}",
        "규정집 {before} 대비 규정집 {after}, 기준일 {day}",
    ),
    "affected_rule": (
        "Firms by provision; one with several subjects can stand in several columns. The difference holds every way in "
        "which the missing facts can turn out, and is not to be added up over provisions.",
        "규정별 기업 수이며, 대상이 여럿인 기업은 여러 열에 포함될 수 있음. 금액 차이는 미확인 사실의 모든 경우를 "
        "포함하는 범위이므로 규정 간에 합산하지 않음.",
    ),
    "column.provision": ("Provision", "규정"),
    "column.change.gain": ("Gain", "유리"),
    "column.change.lose": ("Lose", "불리"),
    "column.change.open": ("Become open", "미결 전환"),
    "column.change.amount": ("Amount only", "금액만 변동"),
    "column.difference": ("Difference", "금액 차이"),
    # the agenda of many firms
    "joint": ("Joint agenda of {n} firms", "기업 {n}개사 공동 의제"),
    "joint_one": ("Joint agenda of 1 firm", "기업 1개사 의제"),
    "joint.synthetic": (
        "SYNTHETIC DATA: {n} of these firms were made up to try the program on. They do not exist.",
        "가상 자료: 이 중 {n}개사는 시험용으로 생성한 가상 기업이며 실재하지 않음.",
    ),
    "joint.none": ("No firm's facts raise a matter.", "사실관계에 따라 현안을 제기하는 기업이 없음."),
    "joint.firms_read": (
        "Firms judged: {n}; raising a matter that is shown: {raising}.",
        "판정 기업 {n}개사, 공개된 현안의 제기 기업 {raising}개사.",
    ),
    "joint.rejected": (
        "Firm files that could not be read, and are not counted: {n}.",
        "읽을 수 없어 집계에서 제외한 기업 파일: {n}건.",
    ),
    "joint.how_ranked": ("Ranking", "순위 기준"),
    "joint.how_counted": ("Counting", "집계 기준"),
    "joint.how_hidden": ("Hidden counts", "비공개 기준"),
    "joint.ranking": (
        "Matters are ranked by {by}; each decides only between matters that are equal by those before it. An "
        "amount without upper bound ranks by its lower one. Matters equal by all of them share a rank, marked =, "
        "in the order of their ids; matters whose count is hidden stand last, without a rank. A forum stands "
        "where its first matter stands.",
        "현안의 순위는 {by}의 순으로 정하며, 뒤의 기준은 앞의 기준이 모두 같은 현안 사이에서만 적용함. 상한이 "
        "없는 금액은 하한으로 비교함. 모든 기준이 같은 현안은 같은 순위에 = 표시를 하고 식별자 순으로 배열하며, "
        "기업 수가 비공개인 현안은 순위 없이 마지막에 둠. 협의체는 첫 번째 현안의 순위에 따라 배열함.",
    ),
    "joint.by_firms": ("the number of firms", "해당 기업 수"),
    "joint.by_usd": ("the dollars at stake", "관련 금액"),
    "joint.by_workers": ("the workers concerned", "관련 인원"),
    "joint.by_places": ("the number of places", "해당 지역 수"),
    "joint.counting": (
        "A firm counts where its facts raise the matter for sure; firms of which missing facts leave it open "
        "stand beside it. Ranges hold every way in which missing facts can turn out, and add up over firms. "
        "Within one firm the dollars and workers of several matters are not added, for they may be the same: in "
        "a forum, an ask, a product group or a place each firm counts once, with its largest matter.",
        "사실관계로 현안 제기가 확정된 기업만 집계하고, 사실이 누락되어 제기 여부가 미정인 기업은 따로 표시함. "
        "범위는 누락된 사실의 모든 경우를 포함하며 기업별로 합산함. 한 기업의 여러 현안에 걸린 금액과 인원은 "
        "중복될 수 있으므로 합산하지 아니하고, 협의체·분야·품목군·지역별 수치에는 기업마다 가장 큰 현안으로 한 "
        "번만 산입함.",
    ),
    "joint.hiding": (
        "Counts of fewer than {least} firms are hidden, with their dollars and workers. Of the parts of a matter "
        "the smallest other part is hidden with them, so that no total gives one away. All other sums count "
        "shown parts alone. A sum of money is also withheld where its difference from one matter's would be that "
        "of fewer than {least} firms.",
        "{least}개사 미만의 수치는 관련 금액·인원과 함께 공개하지 아니함. 현안의 내역에 비공개 항목이 있으면 "
        "합계로 역산할 수 없도록 나머지 중 가장 작은 항목도 함께 비공개로 함. 그 밖의 합계는 공개된 항목만으로 "
        "산출함. 한 현안의 금액과의 차액이 {least}개사 미만의 금액이 되는 합계 금액도 공개하지 아니함.",
    ),
    "joint.nothing_hidden": (
        "Nothing is hidden: counts of single firms are shown.",
        "비공개 항목 없음: 1개사의 수치도 표시함.",
    ),
    "joint.top": ("Matters by rank", "현안 순위"),
    "joint.by_ask": ("By ask", "분야별"),
    "joint.by_sort": ("By: {what}", "{what}별"),
    "joint.crossed": ("Firms by ask and {what}", "분야·{what}별 기업 수"),
    "joint.may_raise": (
        "May be raised, once missing facts are known",
        "누락된 사실이 확인되면 제기될 수 있는 현안",
    ),
    "joint.firms": ("{n} firms", "기업 {n}개사"),
    "joint.firm": ("1 firm", "기업 1개사"),
    "joint.few": ("fewer than {least} firms", "{least}개사 미만"),
    "joint.may": ("open for {n} more", "제기 여부 미정 {n}개사"),
    "joint.hidden": ("hidden", "비공개"),
    "joint.together": ("hidden together: {names} ({figures})", "비공개 항목 합계: {names}({figures})"),
    "joint.not_stated": ("Not stated", "미기재"),
    "joint.several": ("Several", "둘 이상"),
    "joint.template": ("Talking point of each", "기업별 발언 요지"),
    "joint.partly": ("Sums of shown parts alone.", "공개된 항목만의 합계임."),
    "millions": ("USD\u00a0{amount}\u00a0million", "{amount}백만\u00a0달러"),
    "column.rank": ("Rank", "순위"),
    "column.matter": ("Matter", "현안"),
    "column.forum": ("Forum", "협의체"),
    "column.firms": ("Firms", "기업 수"),
    "column.may": ("Open", "미정"),
    "column.usd": ("At stake", "관련 금액"),
    "column.workers": ("Workers", "관련 인원"),
    "joint.contents": ("Contents", "차례"),
    "joint.charts": ("At a glance", "한눈에 보기"),
    "joint.forums": ("Forum by forum", "협의체별 현안"),
    "joint.rules": ("How this was made", "작성 기준"),
    "joint.chart_firms": ("Matters of most firms", "제기 기업이 많은 현안"),
    "joint.chart_firms_note": (
        "Filled: firms whose facts raise it. Hatched: firms of which missing facts leave it open.",
        "채움: 제기가 확정된 기업. 빗금: 사실 누락으로 제기 여부가 미정인 기업.",
    ),
    "joint.chart_usd": ("Matters of most dollars", "관련 금액이 큰 현안"),
    "joint.chart_usd_note": (
        "Filled: as far as it is sure. Hatched: as far as missing facts allow; an arrow: no upper bound is known.",
        "채움: 확정된 금액. 빗금: 누락된 사실에 따라 늘 수 있는 금액. 화살표: 상한 미정.",
    ),
    "joint.chart_asks": ("Firms by ask", "분야별 기업 수"),
    "joint.chart_families": ("Firms by: {what}", "{what}별 기업 수"),
    "joint.chart_places": ("Firms by: {what}", "{what}별 기업 수"),
    "joint.tile_firms": ("firms judged", "판정 기업"),
    "joint.tile_matters": ("matters to raise", "제기할 현안"),
    "joint.tile_forums": ("forums", "협의체"),
    "joint.said_firms": ("{n} · open {may}", "{n}개사 · 미정 {may}개사"),
    # its workbook
    "sheet.summary": ("Summary", "요약"),
    "sheet.data": ("Data", "자료"),
    "sheet.groups": ("Groups", "구분별 합계"),
    "sheet.notes": ("Notes", "작성 기준"),
    "data.rank": ("Rank", "순위"),
    "data.forum": ("Forum", "협의체"),
    "data.status": ("Status of the forum", "협의체 운영 현황"),
    "data.matter": ("Matter", "현안"),
    "data.id": ("Id", "식별자"),
    "data.ask": ("Ask", "분야"),
    "data.request": ("Request", "요청"),
    "data.breakdown": ("Breakdown", "내역 구분"),
    "data.firms": ("Firms", "기업 수"),
    "data.may": ("Firms left open", "제기 여부 미정 기업 수"),
    "data.usd_low": ("USD, lower bound", "금액 하한(USD)"),
    "data.usd_high": ("USD, upper bound", "금액 상한(USD)"),
    "data.workers_low": ("Workers, lower bound", "인원 하한"),
    "data.workers_high": ("Workers, upper bound", "인원 상한"),
    "data.suppressed": ("Suppressed", "비공개 여부"),
    "data.synthetic": ("Synthetic firms among them", "가상 기업 포함"),
    "data.all": ("(all)", "(전체)"),
    "data.group": ("Of", "항목"),
    "data.about": ("About", "항목"),
    "data.note": ("Note", "내용"),
    "data.together": ("(hidden parts together)", "(비공개 항목 합계)"),
    "notes.law": ("Law as of", "기준일"),
    "notes.rulebook": ("Rulebook", "규정집"),
    "notes.firms": ("Firms judged", "판정 기업 수"),
    "notes.rejected": ("Files not read", "읽지 못한 파일 수"),
    "notes.data": (
        "Filter the column of the breakdown before adding up: each matter stands there as a whole, then by its "
        "parts, once for each breakdown. A firm may be in several parts; its dollars and workers are divided "
        "among them. Across matters, firms, dollars and workers may not be added up.",
        "합산 전에 내역 구분 열을 하나로 거를 것: 현안마다 전체 행과 구분별 내역 행이 따로 있음. 한 기업이 여러 "
        "내역에 포함될 수 있으나 금액과 인원은 나누어 산입됨. 서로 다른 현안의 기업 수·금액·인원은 합산할 수 "
        "없음.",
    ),
    "notes.open": ("Empty bounds", "빈 칸의 의미"),
    "notes.bounds": (
        "An empty upper bound beside a lower one: the facts given set no upper bound. All numbers of a row "
        "empty: hidden.",
        "하한만 있고 상한이 빈 칸이면 제출된 사실만으로는 상한이 없다는 뜻이며, 행의 수치가 모두 비어 있으면 비공개임.",
    ),
}
