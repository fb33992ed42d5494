"""Words of what is told beside the report: agenda, changes, calendar, gap, package, record and rules."""

TEXTS = {
    # what decides
    "decide": ("What decides the open verdicts of {firm}", "{firm} 미결 판정을 결정하는 사실"),
    "ranked_by": (
        "Each set can settle the verdicts named, and no smaller part of it can. Ranked by the money at stake (without "
        "a known bound it counts as the largest that is known), then by the number of verdicts settled, then by the "
        "effort: fewest facts, fewest departments.",
        "각 사실 묶음은 표시된 판정을 확정할 수 있으며, 그 일부만으로는 확정할 수 없음. 순서는 영향 규모(상한을 알 수 "
        "없으면 알려진 최대 금액으로 봄), 확정되는 판정 수, 수고(사실 수와 담당 부서 수가 적은 순)에 따름.",
    ),
    "decide_none": ("No missing fact would settle a verdict.", "판정을 확정할 수 있는 미확인 사실이 없음."),
    "decide_more": (
        "{n} more sets; --limit shows them, and --format json holds them all.",
        "그 밖에 {n}개 묶음이 있음(--limit으로 표시, --format json에는 모두 포함).",
    ),
    "decide_undecided": (
        "Open, and no small set of facts was found that settles them",
        "소수의 사실만으로는 확정할 수 없는 미결 판정",
    ),
    "decide_silent": (
        "Left aside, for nothing in the file bears on them: open verdicts, {n}.",
        "파일에 관련 사실이 전혀 없는 미결 판정 {n}건은 제외함.",
    ),
    "held_by": ("Held by", "담당·증빙"),
    "settles": ("Settles", "확정 판정"),
    "settles_with_others": (
        "With other facts it can settle {n} more.",
        "다른 사실과 함께 추가로 {n}건을 확정할 수 있음.",
    ),
    # the agenda
    "agenda": ("What {firm} should raise, and where", "{firm} 제기 현안 및 협의체"),
    "agenda_rule": (
        "In the order of the money at stake, then of the nearest day, then of the workers concerned.",
        "협의체와 현안은 관련 금액, 임박한 기한, 관련 인원의 순으로 배열함.",
    ),
    "agenda_none": ("Nothing to raise on these facts.", "현재 사실관계로는 제기할 현안이 없음."),
    "page.status": ("Status", "운영 현황"),
    "page.since": (" since {day}", " ({day}부터)"),
    "law.unmet": ("not met, and not for the firm to change", "미충족이며 기업이 바꿀 수 없음"),
    "law.contested": ("read in two ways", "해석 대립"),
    "law.unsettled": ("not settled by the law", "법령상 미확정"),
    "matter.condition": ("Condition", "쟁점 요건"),
    "matter.basis": ("Legal basis", "법적 근거"),
    "matter.evidence": ("Evidence", "근거·선례"),
    "matter.by": ("Due", "관련 기한"),
    "matter.also_in": ("Also raise in", "병행 제기"),
    "matter.instead_of": (
        "Raised here because {forum} is the named forum, and no recent activity of it is confirmed",
        "지정 협의체인 {forum}의 최근 활동이 확인되지 않아 이 경로로 제기",
    ),
    # changes
    "changes": ("What changes for {firm}", "{firm}: 달라지는 사항"),
    "changes_none": ("Nothing changes.", "달라지는 사항이 없음."),
    "changes_days": ("The law of {before} against that of {after}", "{before} 기준과 {after} 기준의 비교"),
    "issues_raised": ("Issues that are raised anew", "새로 제기되는 현안"),
    "issues_gone": ("Issues that fall away", "소멸하는 현안"),
    # the values of one fact
    "turns": ("What the value of one fact decides for {firm}", "{firm}: 사실 값에 따른 판정 변화"),
    "turns_none": ("No verdict depends on it between these values.", "제시된 값의 범위에서는 판정이 달라지지 않음."),
    "turns_given": ("as in the file", "현재 파일의 값"),
    "turns_from": ("From {value}", "{value}부터"),
    "turns_truncated": (
        "Not every turn was narrowed down; try a shorter range.",
        "일부 경계는 좁혀지지 않았으므로 범위를 줄여 다시 확인할 것.",
    ),
    # the calendar
    "calendar": ("Calendar of {firm}", "{firm} 일정표"),
    "calendar_none": ("Nothing lies ahead on these facts.", "현재 사실관계로는 예정된 기일이 없음."),
    "calendar.time": ("It turns with the passing of time alone", "시간의 경과만으로 판정이 달라짐"),
    "column.kind": ("Kind", "구분"),
    "day.deadline": ("deadline", "기한"),
    "day.closing": ("last day", "마감"),
    "day.opening": ("first day", "개시"),
    "day.step": ("steps down", "축소"),
    "day.law-begins": ("law begins", "시행"),
    "day.law-ends": ("law ends", "시행 종료"),
    "day.settles": ("is settled", "확정"),
    "day.unsettles": ("not settled from then", "미확정 전환"),
    "standings": ("How provisions stand", "규정별 현황"),
    "state.open": ("In force, open to new", "시행 중, 신규 적용 가능"),
    "state.closed_to_new": ("Closed to new, still claimable", "신규 종료, 기존 건은 적용 가능"),
    "state.not_in_force": ("Paused or not in force", "중단 또는 미시행"),
    "state.unsettled": ("Unsettled", "법령 미확정"),
    "state.past_horizon": ("Not settled since the last check", "최종 확인일 이후 미확정"),
    # the gap to a verdict
    "gap": ("What would turn a verdict for {firm}", "{firm}: 판정을 바꿀 수 있는 변경"),
    "gap_none": ("Nothing to change: the verdict is the one wanted.", "변경 불필요: 이미 유리한 판정임."),
    "gap_no_subject": (
        "The file describes nothing that this provision is asked of.",
        "이 규정의 판정 대상이 파일에 기재되어 있지 않음.",
    ),
    "gap_ways": ("Each of these alone would turn it", "다음 중 어느 하나로 판정이 바뀜"),
    "gap_closed": ("No change in the firm's power turns it", "기업이 할 수 있는 변경으로는 판정이 바뀌지 않음"),
    "gap_not_found": (
        "No change of these facts of the file was found that turns it",
        "파일에 있는 사실의 변경으로는 판정을 바꿀 방법을 찾지 못함",
    ),
    "gap_truncated": ("There may be other ways.", "이 밖의 방법이 있을 수 있음."),
    # the best package
    "package": ("The best package for {firm}", "{firm}: 최적 지원 조합"),
    "package_none": ("No grant with money is open on these facts.", "현재 사실관계로 받을 수 있는 금전적 혜택이 없음."),
    "package_taken": ("To take together", "함께 받을 혜택"),
    "package_together": ("Together", "합계"),
    "package_kinds": (
        "Each kind of money stands by itself; credits, grants, deductions and loans are not added up into one.",
        "금액은 종류별로 구분하며 세액공제·보조금·소득공제·대출을 서로 합산하지 않음.",
    ),
    "package_choice": ("Choice for {subjects}", "선택 사항: {subjects}"),
    "package_best": ("Best", "최선"),
    "package_next": ("Next", "차선"),
    "package_with": ("with", "추가:"),
    "package_without": ("without", "제외:"),
    "package_more": ("Difference in favour of the best: {money}.", "최선과의 차액: {money}."),
    "package_order.settled": (
        "The best is best whatever the unknown facts turn out to be.",
        "미확인 사실이 어떻게 확인되더라도 최선의 조합은 바뀌지 않음.",
    ),
    "package_order.open": (
        "Which is better depends on unknown facts. The one proposed gives the most if all of them turn out worst; "
        "where that is the same, if all turn out best.",
        "우열은 미확인 사실에 따라 달라짐. 모두 불리하게 확인되는 경우의 금액이 가장 큰 조합을 제안하며, 그 금액이 "
        "같으면 모두 유리하게 확인되는 경우를 기준으로 함.",
    ),
    "package_order.traded": (
        "The best earns as much or more, and may give less of another kind of money; the kinds are not weighed up.",
        "최선의 조합은 수령액이 같거나 많으나 다른 종류의 금액은 줄 수 있음. 종류 간 우열은 비교하지 않음.",
    ),
    "package_order.equal": ("Both give the same.", "금액이 같음."),
    "package_facts": ("It rests on", "우열을 좌우하는 사실"),
    "package_barred": ("Ruled out by what is no choice", "선택과 무관하게 배제되는 혜택"),
    "package_left_out": (
        "Left out, for they are open and the file hardly describes what they are about: {n} grants.",
        "판정이 미결이고 파일에 관련 사실이 거의 없어 제외한 혜택: {n}건.",
    ),
    "package_not_all": (
        "A choice has more combinations than were looked at; a better one may exist.",
        "조합의 수가 많아 일부만 검토하였으며 더 나은 조합이 있을 수 있음.",
    ),
    # a record that was verified
    "record_whole": (
        "The record is whole, and its facts give its answer: {firm}, law as of {day}, {n} verdicts, rulebook {sha}.",
        "기록이 온전하며 기재된 사실에서 같은 판정이 나옴: {firm}, 기준일 {day}, 판정 {n}건, 규정집 {sha}.",
    ),
    # rules as `check rules show` tells them
    "rule.provision": ("Provision", "규정"),
    "rule.concept": ("Concept", "개념"),
    "rule.issue": ("Open issue", "현안"),
    "rule.forum": ("Forum", "협의체"),
    "rule.table": ("Table", "표"),
    "authority": ("Authority", "근거 법령"),
    "in_force": ("In force", "시행 기간"),
    "since": ("from {day}", "{day}~"),
    "until": ("to {day}", "~{day}"),
    "horizon": ("Last verified", "최종 확인일"),
    "file": ("File", "파일"),
    "join.any": ("Any of:", "다음 중 하나:"),
    "join.all": ("All of:", "다음 모두:"),
    "join.at_least": ("At least {n} of:", "다음 중 {n}개 이상:"),
    "raise_in": ("Raise in", "제기 경로"),
    "forum.decides": ("Decides", "결정 사항"),
    "forum.chairs": ("Chairs", "의장"),
    "forum.korean_entry_point": ("Korean entry", "한국 측 창구"),
    "column.value": ("Value", "값"),
    "column.cite": ("Citation", "근거"),
}
