"""`check decide`: the same ranking as text, Markdown and JSON."""

from __future__ import annotations

import json
import re

from .runs import DAY, FIRM, run


def test_the_forms_say_the_same() -> None:
    found = json.loads(run("decide", FIRM, *DAY, "--format", "json").stdout)
    (first, *_) = found["deciders"]
    assert [fact["path"] for fact in first["facts"]] == ["investments[1].finish_date", "investments[1].height_m"]
    assert [fact["holder"] for fact in first["facts"]] == ["engineering", "engineering"]
    assert {(v["provision"], v["subject"]["id"]) for v in first["settles"]} == {
        ("wing-grant", "east-works"), ("flying-pass", "menders"),
    }  # fmt: skip
    # 35 percent of a cost of 40 million, and nothing if the grant does not apply.
    assert first["stakes"] == [{"sort": "gain", "usd": {"low": "0", "high": "14000000"}}]
    text = run("decide", FIRM, *DAY).stdout
    markdown = run("decide", FIRM, *DAY, "--format", "markdown").stdout
    for said in ("investments[1].finish_date", "USD 0 to 14,000,000", "Works diary"):
        assert said in text
        assert said in markdown.replace("\\", "")
    assert "영향 규모" in run("decide", FIRM, *DAY, "--lang", "ko").stdout


def test_only_so_many_are_shown() -> None:
    bare = "name: Gulliver\ninvestments:\n  - {id: fab, output: wings}\n"
    every = run("decide", "-", *DAY, "--limit", "50", stdin=bare).stdout
    one = run("decide", "-", *DAY, "--limit", "1", stdin=bare).stdout
    number = len(re.findall(r"(?m)^\d+\. ", every))
    assert number > 1
    assert re.findall(r"(?m)^\d+\. ", one) == ["1. "]
    assert f"{number - 1} more sets" in one


def test_what_cannot_be() -> None:
    assert run("decide", FIRM, *DAY, "--limit", "0").returncode == 2
    assert run("decide", "none.yaml", *DAY).returncode == 2
