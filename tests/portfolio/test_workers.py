"""Several processes write what one writes, and end cleanly when one of them does not."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

from checker.errors import CheckerError
from checker.portfolio import rows
from checker.portfolio.run import run
from checker.portfolio.workers import on_processes, usable
from tests.laputa import DAY, laputa


def _firms(folder: Path, count: int) -> Path:
    file = folder / "firms.jsonl"
    lines = (json.dumps({"id": f"f{i}", "investments": [{"id": "fab", "height_m": i}]}) for i in range(count))
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return file


def _content(out: Path) -> dict[str, bytes]:
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}


def test_two_processes_write_the_same_bytes_as_one(tmp_path: Path) -> None:
    file, program = _firms(tmp_path, 11), laputa().program(DAY)
    run(program, [file], tmp_path / "one", size=2)
    told: list[int] = []
    done = run(program, [file], tmp_path / "two", size=2, tell=lambda n, _: told.append(n), how=on_processes(2))
    assert (done.firms, done.parts, sum(told)) == (11, 6, 11)
    assert _content(tmp_path / "two") == _content(tmp_path / "one")
    assert not multiprocessing.active_children()


def test_for_one_part_no_process_is_started(tmp_path: Path) -> None:
    seen: list[int] = []
    run(laputa().program(DAY), [_firms(tmp_path, 3)], tmp_path / "out", how=on_processes(2),
        tell=lambda *_: seen.append(len(multiprocessing.active_children())))  # fmt: skip
    assert seen == [0]


@pytest.mark.parametrize("fault", [signal.SIGKILL, KeyboardInterrupt])
def test_a_run_that_breaks_leaves_no_process_and_can_go_on(tmp_path: Path, fault: object) -> None:
    file, program = _firms(tmp_path, 24), laputa().program(DAY)
    run(program, [file], tmp_path / "whole", size=2)

    def breaks(firms: int, size: int) -> None:
        if fault is KeyboardInterrupt:
            raise KeyboardInterrupt
        for worker in multiprocessing.active_children():
            os.kill(worker.pid or 0, signal.SIGKILL)

    wanted = KeyboardInterrupt if fault is KeyboardInterrupt else CheckerError
    with pytest.raises(wanted) as caught:
        run(program, [file], tmp_path / "out", size=2, tell=breaks, how=on_processes(2))
    if wanted is CheckerError:
        assert "a worker ended before its part was done" in str(caught.value)
        assert "fewer --processes" in str(caught.value)
    assert not multiprocessing.active_children()
    done = run(program, [file], tmp_path / "out", size=2)
    assert 0 < done.kept < 12
    assert done.kept + done.parts == 12
    assert _content(tmp_path / "out") == _content(tmp_path / "whole")


def test_what_a_worker_cannot_read_on_is_told_as_it_is_here(tmp_path: Path) -> None:
    file = tmp_path / "firms.parquet"
    rows.write(file, [{"id": f"f{i}", "name": f"firm {i}"} for i in range(2500)], laputa().vocabulary, {})
    held = bytearray(file.read_bytes())
    first = held.index(b"firm 1")
    held[first - 200 : first + 200] = bytes(400)
    file.write_bytes(held)
    for processes in (1, 2):
        with pytest.raises(CheckerError, match=r"firms\.parquet: this cannot be read as Parquet \("):
            run(laputa().program(DAY), [file], tmp_path / f"out-{processes}", how=on_processes(processes))


def test_two_runs_do_not_write_to_one_folder(tmp_path: Path) -> None:
    file, program, told = _firms(tmp_path, 4), laputa().program(DAY), []

    def again(firms: int, size: int) -> None:
        with pytest.raises(CheckerError, match="another run is writing to this folder"):
            run(program, [file], tmp_path / "out", size=2)
        told.append(firms)

    run(program, [file], tmp_path / "out", size=2, tell=again)
    assert told == [2, 2]


def test_a_disk_that_is_full_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    file = _firms(tmp_path, 1)
    (tmp_path / "out").mkdir()
    with pytest.raises(CheckerError, match="No space left on device"):
        run(laputa().program(DAY), [file], tmp_path / "out")


def test_at_least_one_processor_can_be_used() -> None:
    assert usable() >= 1
