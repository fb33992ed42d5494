"""The long run, made short."""

from __future__ import annotations

import pytest

from tests import soak


def test_a_short_run_reports_what_it_did(capsys: pytest.CaptureFixture[str]) -> None:
    assert soak.soak(checks=40, first_seed=7) == 0
    assert "no disagreement in 40 checks" in capsys.readouterr().out


def test_a_child_that_ends_badly_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert soak.soak(checks=40, first_seed="no seed") == 1  # type: ignore[arg-type]
    assert "ValueError" in capsys.readouterr().out


def test_a_hang_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soak, "SILENCE", 0.01)
    assert soak.soak(checks=40, first_seed=7) == 1
    assert "hang" in capsys.readouterr().out
