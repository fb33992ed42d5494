"""`check ask` as a person uses it: questions out, lines in, a firm file and a report at the end."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from .runs import DAY, PROGRAM, TOY, run

UTF8 = {**os.environ, "PYTHONIOENCODING": "utf-8"}
LAW = ["--as-of", "2026-11-23"]
PLANT = {
    "What is the firm called?": "Hanbit Cell",
    "Which plants, projects or other facilities": "plant",
    "Is the property in the United States?": "yes",
    "What does the facility mainly make?": "other",
    "Which products are made there": "cells",
    "To which class does the product belong": "battery_cells_packs",
    "To which investment of this file": "plant",
    "Where was it produced?": "US",
    "To which class does the component belong?": "battery",
    "Which component is it?": "battery_cell",
    "Which groups of workers": "0",
    "On which day does construction": "2024-01-01..2025-06-30",
}
"""The answer book of a battery plant: how a question begins -> what is typed.  Of all else it knows nothing."""


def interviewed(book: dict[str, str], most: int, *args: str) -> list[str]:
    """What was told with each question, of which `most` are answered from the book."""
    told = []
    with subprocess.Popen(
        [*PROGRAM, "ask", *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=UTF8
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(most):
            said = ""
            while not said.endswith("\n> "):
                letter = process.stdout.read(1)
                assert letter, said
                said += letter
            told.append(said)
            (question,) = re.findall(r"(?m)^\d+\. (.*(?:\n\S.*)?)$", said)
            text = " ".join(question.split()).rpartition(" – ")[2]
            process.stdin.write(next((answer for begin, answer in book.items() if text.startswith(begin)), "?") + "\n")
            process.stdin.flush()
        rest, _ = process.communicate("q\n")
        assert process.returncode == 0
    return [*told, rest]


def test_a_battery_plant_has_its_first_verdicts_within_fifteen_questions(tmp_path: Path) -> None:
    file, out = tmp_path / "plant.yaml", tmp_path / "report.json"
    told = interviewed(PLANT, 20, str(file), *LAW, "--format", "json", "--out", str(out))
    # What a question settled stands before the next one.
    settled = [i for i, said in enumerate(told) if re.search(r"(?m)^ +[+-] (applies|does not apply) · ", said)]
    assert settled[0] < 15
    report = json.loads(out.read_text("utf-8"))
    verdicts = {(v["provision"], v["subject"]["id"]): v["verdict"] for v in report["verdicts"]}
    # Battery cells are a topic of the dialogue; made in the country, they pay no duty at its border.
    assert verdicts["sccd-batteries", "cells"] == "applies"
    assert verdicts["tariff-s122-surcharge", "cells"] == "does_not_apply"
    checked = [*PROGRAM, str(file), *LAW, "--format", "json"]
    again = subprocess.run(checked, capture_output=True, check=True, env=UTF8, timeout=120)
    assert without_run(json.loads(again.stdout)) == without_run(report)


def without_run(report: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in report.items() if key != "run"}


def typed(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def test_every_answer_is_kept_and_gone_on_with(tmp_path: Path) -> None:
    file = tmp_path / "firm.yaml"
    done = run("ask", str(file), *DAY, stdin=typed("Balnibarbi", "fab", "wings", "?", "q"))
    assert done.returncode == 0, done.stderr
    assert yaml.safe_load(file.read_text("utf-8")) == {
        "name": "Balnibarbi", "investments": [{"id": "fab", "output": "wings", "height_m": None}],
    }  # fmt: skip
    again = run("ask", str(file), *DAY, stdin=typed("0"))
    assert "1. Which products are sold?" in again.stdout
    assert yaml.safe_load(file.read_text("utf-8"))["products"] == []
    assert "Report on Balnibarbi" in again.stdout


def test_json_is_kept_as_json(tmp_path: Path) -> None:
    file = tmp_path / "firm.json"
    run("ask", str(file), *DAY, stdin=typed("Balnibarbi", "fab", "wings", "699.5"))
    assert json.loads(file.read_text("utf-8"))["investments"] == [{"id": "fab", "output": "wings", "height_m": "699.5"}]


def test_going_back_takes_the_answer_out_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "firm.yaml"
    done = run("ask", str(file), *DAY, stdin=typed("<", "Balnibarbi", "fab", "wings", "<", "<"))
    assert "There is no answer to take back." in done.stdout
    assert "Taken back: investment fab – Output." in done.stdout
    assert yaml.safe_load(file.read_text("utf-8")) == {"name": "Balnibarbi"}


def test_a_wrong_line_is_explained_and_asked_again(tmp_path: Path) -> None:
    done = run("ask", str(tmp_path / "f.yaml"), *DAY, stdin=typed("f", "fab", "kites", "7", "wings", "high", "700"))
    assert "'kites' cannot be taken here; write one number of the list." in done.stdout
    assert "'high' cannot be taken here; write a number as 1500 or 0.5" in done.stdout
    assert done.stdout.count("What does the works make?") == 1
    assert yaml.safe_load((tmp_path / "f.yaml").read_text("utf-8"))["investments"][0]["height_m"] == 700


def test_it_says_why_it_asks(tmp_path: Path) -> None:
    done = run("ask", str(tmp_path / "f.yaml"), *DAY, stdin=typed("f", "!", "fab", "!"))
    assert "It says what there is; what else is asked depends on it." in done.stdout
    assert "? Wing grant · investment fab\n      · The works makes wings or sails [Code of Laputa §4(b)]" in done.stdout


def test_in_korean(tmp_path: Path) -> None:
    lines = typed("발니바비", "공장", "연", "날개", "?", "<", "!", "높다", "q")
    done = run("ask", str(tmp_path / "f.yaml"), *DAY, "--lang", "ko", stdin=lines)
    for said in (
        "1. 기업의 명칭은 무엇입니까?",
        "2. 귀사가 건설하는 시설에는 무엇이 있습니까?",
        "'연'은(는) 입력할 수 없음. 입력 형식: 목록의 번호 하나.",
        "4. 투자 공장 – 시설이 떠 있는 고도는 얼마입니까?",
        "다시 묻지 않음.",
        "답변 취소: 투자 공장 – 고도.",
        "이 답변에 달린 미결 판정",
        "발니바비 검토 보고서",
    ):
        assert said in done.stdout, said
    assert yaml.safe_load((tmp_path / "f.yaml").read_text("utf-8"))["investments"] == [
        {"id": "공장", "output": "wings"}
    ]


def test_only_some_provisions(tmp_path: Path) -> None:
    done = run("ask", str(tmp_path / "f.yaml"), *DAY, "--only", "wing-*", stdin=typed("f", "fab"))
    assert "Flying pass" not in done.stdout
    bad = run("ask", str(tmp_path / "g.yaml"), *DAY, "--only", "wign-*")
    assert (bad.returncode, "no provision of the rulebook matches" in bad.stderr) == (2, True)


COMMENTED = "# ours\nname: Balnibarbi\n"


@pytest.mark.parametrize(
    ("args", "held", "said"),
    [
        (["-"], None, "the answers are read from standard input"),
        ([], COMMENTED, "firm.yaml: there is such a file already; write `check ask firm.yaml`"),
        (["firm.yaml"], COMMENTED, "the comments of this file would be lost when answers are kept in it; write --save"),
        (["firm.yaml"], "nmae: Balnibarbi\n", "'nmae' is not a fact of a firm; write name instead"),
        (["none/firm.yaml"], None, "this file cannot be written"),
    ],
)
def test_what_cannot_be_asked(args: list[str], held: str | None, said: str, tmp_path: Path) -> None:
    if held is not None:
        (tmp_path / "firm.yaml").write_text(held, "utf-8")
    done = subprocess.run(
        [*PROGRAM, "ask", *args, *DAY, "--rules", TOY], input="Balnibarbi\n", capture_output=True, text=True,
        encoding="utf-8", cwd=tmp_path, timeout=60, check=False, env=UTF8,
    )  # fmt: skip
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert [path.read_text("utf-8") for path in tmp_path.iterdir()] == ([] if held is None else [held])


def test_the_answers_can_be_kept_elsewhere(tmp_path: Path) -> None:
    file, kept = tmp_path / "firm.yaml", tmp_path / "answers.yaml"
    file.write_text(COMMENTED, "utf-8")
    done = run("ask", str(file), "--save", str(kept), *DAY, stdin=typed("fab"))
    assert done.returncode == 0, done.stderr
    assert file.read_text("utf-8") == COMMENTED
    assert yaml.safe_load(kept.read_text("utf-8")) == {"name": "Balnibarbi", "investments": [{"id": "fab"}]}
