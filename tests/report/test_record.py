"""A record of a check: what is whole is proved, and what was changed is refused, whatever byte it is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from checker.cli import main

from checker import CheckerError, Firm, check
from checker.report.record import _digest, canonical, plain_firm, record_of, verify
from tests.cli.runs import DAY as ON
from tests.cli.runs import FIRM as FILE
from tests.cli.runs import TOY
from tests.laputa import DAY, laputa, with_rules

FIRM: dict[str, Any] = {
    "name": "발니바비 Sails",
    "investments": [{"id": "fab", "output": "wings", "basis_usd": {"value": "1000.10", "source": "ledger"}}],
    "assignments": [{"id": "crew", "kind_of_work": ["flying"]}],
}


def recorded(only: str | None = "wing-*") -> bytes:
    firm = plain_firm(Firm.from_data(FIRM, laputa().vocabulary), laputa())
    return record_of(firm, check(firm, laputa(), DAY, only), only).encode()


def refused(raw: bytes, rulebook: Any = None) -> str:
    with pytest.raises(CheckerError) as caught:
        verify(raw, "record", rulebook or laputa())
    return str(caught.value)


def forged(raw: bytes, change: Any) -> bytes:
    """A record with other content and the hash that fits it."""
    data = json.loads(raw)
    change(data["content"])
    body = {key: data[key] for key in ("content", "record_version")}
    return (canonical({**body, "sha256": _digest(body)}) + "\n").encode()


def test_what_was_recorded_is_proved() -> None:
    report = verify(recorded(), "record", laputa())
    assert (report.firm, report.as_of) == ("발니바비 Sails", DAY)
    assert report.run.engine == "evaluator"


def test_the_same_check_gives_the_same_bytes() -> None:
    assert recorded() == recorded()
    assert b'"run"' not in recorded()


def test_every_byte_counts() -> None:
    raw = recorded("balloon-*")
    assert verify(raw, "record", laputa()).verdicts
    for i, byte in enumerate(raw):
        for other in {byte ^ 1, byte ^ 0x80, 0x20} - {byte}:
            refused(raw[:i] + bytes([other]) + raw[i + 1 :])


def test_nothing_may_be_added_or_left_out() -> None:
    raw = recorded()
    for changed in (
        b"\xef\xbb\xbf" + raw,
        b" " + raw,
        raw + b"\n",
        raw + b" ",
        raw[:-1],
        raw.replace(b",", b", ", 1),
        b"",
    ):
        refused(changed)
    refused(json.dumps(json.loads(raw), indent=1).encode())
    refused(raw.replace("발".encode(), b"\\ubc1c", 1))
    refused(raw.replace(b'{"as_of"', b'{"as_of":"2026-06-01","as_of"', 1))


def test_another_rulebook_is_told_by_its_hash() -> None:
    other = with_rules(drop=("too-late.yaml",))
    said = refused(recorded(), other)
    assert laputa().sha256 in said
    assert other.sha256 in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda c: c["report"]["verdicts"][0].update(verdict="applies"), "content.report.verdicts[0].verdict"),
        (lambda c: c["report"]["verdicts"].pop(), "content.report.verdicts[0]"),
        (lambda c: c["report"].update(extra=1), "content.report.extra"),
        (lambda c: c["firm"]["investments"][0].update(output="anchors"), "do not give this answer"),
        (lambda c: c.update(as_of="2022-06-01"), "content.report.as_of"),
        (lambda c: c.update(as_of="someday"), "content.as_of: 'someday' is not a day"),
        (lambda c: c.update(only="f*"), "content.report.routes[0]"),
        (lambda c: c.update(only=3), "content.only"),
        (lambda c: c.update(more=3), "content.more"),
        (lambda c: c.pop("firm"), "content.firm"),
        (lambda c: c["firm"]["investments"][0].update(outputs=1), "'outputs' is not a fact"),
        (lambda c: c["rulebook"].clear(), "sha256"),
        (lambda c: (c.update(checker="0.0.0"), c["report"].update(firm="x")), "made by checker 0.0.0"),
    ],
)
def test_a_hash_made_to_fit_does_not_make_an_answer(change: Any, said: str) -> None:
    assert said in refused(forged(recorded(), change))


@pytest.mark.parametrize(
    "raw",
    [
        b"{}", b"[]", b"null", b"\xff", b'{"a":NaN}', b"[" * 100_000, b"{" * 100_000, b'{"a":1e999999999}\n',
        b'{"content":[],"record_version":1,"sha256":""}\n', b'{"content":{},"record_version":2,"sha256":""}\n',
        b'{"content":{},"record_version":true,"sha256":""}\n', b'{"a":"\\ud800"}\n', b'{"a":' + b"9" * 5000 + b"}",
    ],
)  # fmt: skip
def test_what_is_no_record(raw: bytes) -> None:
    assert refused(raw)


def test_command_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules, record = ["--rules", TOY], tmp_path / "record.json"
    assert main([FILE, *ON, *rules, "--format", "json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert main([FILE, *ON, *rules, "--format", "json", "--record", str(record)]) == 0
    assert json.loads(capsys.readouterr().out) == plain
    assert json.loads(record.read_bytes())["content"]["report"] == {k: v for k, v in plain.items() if k != "run"}
    assert main(["verify", str(record), *rules]) == 0
    assert capsys.readouterr().out.startswith("The record is whole, and its facts give its answer: Balnibarbi Sails,")
    assert main(["verify", str(record), *rules, "--lang", "ko"]) == 0
    assert "기록이 온전하며" in capsys.readouterr().out
    record.write_bytes(record.read_bytes().replace(b"wings", b"sails", 1))
    assert main(["verify", str(record), *rules]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "was changed after it was written" in err
    assert main([FILE, *ON, *rules, "--record", str(tmp_path / "none" / "record.json")]) == 2
    assert "--record with a file in a folder" in capsys.readouterr().err
    assert main(["verify", str(tmp_path / "none.json"), *rules]) == 2
    assert "there is no such file" in capsys.readouterr().err


def test_only_what_was_asked_for_is_recorded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = tmp_path / "record.json"
    assert main([FILE, *ON, "--rules", TOY, "--only", "f*", "--record", str(record)]) == 0
    assert main(["verify", str(record), "--rules", TOY]) == 0
    assert "rulebook" in capsys.readouterr().out
