"""The report as text."""

from __future__ import annotations

import datetime as dt

import pytest

from checker import Firm, check
from checker.engines.evaluator import Evaluator
from checker.report import Report
from checker.report.outline import Heading, Line, Span, Table, plain, spans
from checker.report.text import WIDTH, cells, lines_of, to_text, wrap
from checker.report.words import Language
from tests.laputa import laputa

FIRM = "tests/cli/firm.yaml"


def report(day: str = "2026-06-15", file: str = FIRM) -> Report:
    return check(Firm.from_file(file, laputa().vocabulary), laputa(), dt.date.fromisoformat(day), engine=Evaluator())


def text(day: str = "2026-06-15", language: Language = "en") -> str:
    return to_text(report(day), laputa(), language)


def part(whole: str, begin: str) -> list[str]:
    """The lines from the one that begins so to the next empty one."""
    lines = whole.splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(begin))
    return lines[first : lines.index("", first)]


def test_the_top_answers_at_a_glance() -> None:
    top = text().partition("Access to subsidies\n---")[0]
    assert "  Access to subsidies        1             1               1  USD 43,750,000.03 to 57,750,000.04" in top
    assert "  2026-12-31  in 199 days  Begin the works   Wing grant: east-works, north-works" in top
    assert "Open issues to raise: 1 (The wing grant ends too early)." in top
    assert "  End of works + Height  investments[1].finish_date," in top


def test_what_applies_is_told_with_conditions_citations_and_facts() -> None:
    said = part(text(), "+ APPLIES · Wing grant")
    assert said[0].endswith("investment north-works (grant)")
    assert "    + Works begin on or before 31 December 2026 [Code of Laputa §4(e)]: met" in said
    assert "      Begin of works: 2026-03-01" in said
    assert "  Rests on a point that we could not confirm (marked below)" in said
    assert "    + The island calls it friendly [Code of Laputa §4(d)] (unconfirmed): met" in said
    assert "      Pirate, entity sails-inc: does not hold" in said
    assert any("undisclosed" in line or "not disclosed" in line for line in said)


def test_what_is_open_says_what_is_missing_and_how_readings_differ() -> None:
    said = part(text("2026-10-15"), "? UNDETERMINED · Wing grant")
    assert "    These together can decide it: End of works + Height" in said
    assert any(line.startswith("      - Reading: Small works are friendly [laputa-code]") for line in said)
    assert "  Not settled    The council reconsiders sails [laputa-gazette]" in said
    assert "  Last verified 2026-06-30 · Rests on a point that we could not confirm (marked below)" in said


def test_what_does_not_apply_is_brief() -> None:
    said = part(text(), "- DOES NOT APPLY · Flying pass")
    assert said[1:] == [
        "  - They only talk or sew [Code of Laputa §6(a)]: not met (Work: Flying, Talking)",
        "  Could be changed by the firm itself",
    ]


def test_what_is_not_in_force_takes_one_line() -> None:
    assert "- Not in force on 2020-01-01: Wing grant" in text("2020-01-01").splitlines()


def test_choices_show_what_each_gives_up() -> None:
    said = "\n".join(part(text(), "+ APPLIES · Wing grant"))
    assert "excludes Feather bounty – Not with the feather bounty [Code of Laputa §4(h)]" in said
    assert "Feather bounty: feather-1  applies       USD 3,601.50                USD 43,750,000.03 to" in said


def test_questions_go_to_the_department_that_holds_the_fact() -> None:
    said = text().partition("Facts to gather")[2]
    assert "Engineering\n  ? On which day do the works end? (End of works)\n    Document       Works diary\n" in said


def test_sources_are_named_once() -> None:
    said = text().partition("\nSources\n")[2]
    assert said.count("laputa-code:") == 1


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("day", ["2020-01-01", "2026-06-15", "2026-10-15"])
def test_no_line_is_too_wide_and_none_ends_blank(day: str, language: Language) -> None:
    for line in text(day, language).splitlines():
        assert cells(line) <= WIDTH
        assert line == line.rstrip()


def test_korean_says_all_in_korean() -> None:
    said = text(language="ko")
    for word in (
        "적용",
        "미적용",
        "판정 불가",
        "필요한 사실",
        "기한",
        "D-199",
        "요건",
        "제외 사유",
        "출처",
        "발언 요지",
    ):
        assert word in said
    for word in ("applies", "Deadline", "Worth", "Missing", "investment "):
        assert word not in said


def test_a_word_is_never_broken() -> None:
    long = "https://example.org/" + "x" * 120
    assert [plain(line) for line in wrap(spans("see ", Span(long, "cite")), 40, "- ")] == ["- see", f"  {long}"]


def test_a_short_citation_stays_on_one_line() -> None:
    found = [plain(line) for line in wrap(spans("Works begin in time ", Span("[26 U.S.C. §48D(e)]", "cite")), 30)]
    assert found == ["Works begin in time", "[26 U.S.C. §48D(e)]"]


def test_wide_characters_take_two_cells() -> None:
    table = Table(1, ("기한", "n"), ((spans("착공"), spans("1")), (spans("a"), spans("22"))), frozenset({1}))
    assert lines_of([table]) == "  기한   n\n  착공   1\n  a     22\n"


def test_blocks() -> None:
    blocks = [Heading(1, spans("착공")), Line(1, spans("a"), label="Worth"), Line(2, spans("b"), sign="+")]
    assert lines_of(blocks) == "착공\n====\n  Worth          a\n    + b\n"


def test_what_the_file_says_nothing_of_is_named_and_not_spelled_out() -> None:
    book = laputa()
    firm = {
        "name": "Balnibarbi Sails",
        "investments": [{"id": "fab", "output": "wings"}],
        "products": [{"id": "feathers"}],
    }
    found = check(Firm.from_data(firm, book.vocabulary), book, dt.date(2026, 6, 15))
    said = " ".join(to_text(found, book, "en").split())
    assert "the file says nothing that bears on them" in said
    assert "Feather bounty (feather-bounty, feathers)" in said
    assert "UNDETERMINED · Feather bounty" not in said
    assert "UNDETERMINED · Wing grant" in said


def test_days_of_what_the_file_hardly_describes_are_no_warning() -> None:
    """The wing grant asks four things; its last day to begin matters to a firm of which one of them is known."""

    def nearest(**facts: str) -> bool:
        firm = Firm.from_data({"investments": [{"id": "fab", **facts}]}, laputa().vocabulary)
        told = to_text(check(firm, laputa(), dt.date(2026, 6, 15)), laputa())
        return "2026-12-31  in 199 days" in told

    assert nearest(output="wings")
    assert not nearest()
    assert not nearest(finish_date="2024-12-31")
