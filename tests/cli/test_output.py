"""Where an answer is written: pipes, terminals and files."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

from checker.cli.output import write

from .runs import DAY, FIRM, PROGRAM, TOY


def test_a_reader_that_leaves_is_no_fault() -> None:
    for form in ("text", "json"):
        command = [*PROGRAM, FIRM, *DAY, "--rules", TOY, "--format", form]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
            assert program.stdout is not None
            assert program.stderr is not None
            program.stdout.close()
            assert program.stderr.read() == b""
        assert program.returncode == 0


def test_a_terminal_gets_colours_and_the_same_words() -> None:
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    env.pop("NO_COLOR", None)
    command = [*PROGRAM, FIRM, *DAY, "--rules", TOY]
    with subprocess.Popen(command, stdout=theirs, stdin=theirs, env=env) as program:
        os.close(theirs)
        shown = _all_of(ours)
    assert program.returncode == 0
    assert "\x1b[32mAPPLIES\x1b[0m" in shown
    assert "+ " in shown


def _all_of(file: int) -> str:
    found = b""
    try:
        while part := os.read(file, 65536):
            found += part
    except OSError:  # the way a terminal says that the other side has gone
        pass
    os.close(file)
    return found.decode()


def test_a_file_is_written_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "report"
    write("착공\n", str(file))
    assert file.read_text(encoding="utf-8") == "착공\n"
    file.chmod(0o640)
    write("again\n", str(file))
    assert file.stat().st_mode & 0o777 == 0o640
    assert [x.name for x in tmp_path.iterdir()] == ["report"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write("new", str(tmp_path / "link"))
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_a_device_is_written_to() -> None:
    write("nobody reads this", os.devnull)
    assert not Path(os.devnull).is_file()
