"""How the program tells a fault of its own."""

from __future__ import annotations

import pytest
from checker.cli import main

from checker.report import narrative

from .runs import DAY, FIRM, TOY


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the sky\nfell")

    monkeypatch.setattr(narrative, "Narrative", fail)


@pytest.mark.usefixtures("broken")
def test_a_fault_of_ours_is_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHECKER_DEBUG", raising=False)
    assert main([FIRM, *DAY, "--rules", TOY]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "RuntimeError: the sky fell" in err
    assert "report" in err


@pytest.mark.usefixtures("broken")
def test_the_traceback_on_demand(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_DEBUG", "1")
    assert main([FIRM, *DAY, "--rules", TOY]) == 3
    assert "Traceback" in capsys.readouterr().err
