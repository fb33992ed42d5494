"""A page of the manual as a session at a terminal: its files are written, its commands run, its output compared.

What the fenced blocks of a page mean:

- "yaml firm.yaml" after the fence: the text of that file;
- "console": lines that begin with "$ " are run one after the other, what follows each is what it prints; "..." stands
  for any text in a line, and alone for any lines.  A command ends with code 0 unless "$ echo $?" asks for another;
- lines that begin with "check" or ".venv/bin/check" in any other block are run, without regard to what they print;
- "python" without a file: run, with the names of the earlier ones of the page.
"""

from __future__ import annotations

import io
import os
import re
import runpy
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.M | re.S)
COMMAND = re.compile(r"^(?:\.venv/bin/)?(check .*?)(?:\s+#.*)?$", re.M)


@dataclass(frozen=True)
class Block:
    """One fenced block of a page."""

    line: int
    language: str
    file: str
    text: str

    def commands(self) -> Iterator[tuple[str, str | None]]:
        """(what is typed, what it prints; None where the page does not say)."""
        if self.language == "console":
            for typed in re.split(r"^\$ ", self.text, flags=re.M)[1:]:
                command, _, printed = typed.partition("\n")
                while command.endswith("\\"):
                    more, _, printed = printed.partition("\n")
                    command = command[:-1] + more.removeprefix("> ")
                yield command, printed or None
        elif not self.file:
            yield from ((command, None) for command in COMMAND.findall(self.text))


def blocks(page: str) -> Iterator[Block]:
    """The fenced blocks of a page."""
    for found in FENCE.finditer(page):
        language, _, file = found[1].strip().partition(" ")
        yield Block(page.count("\n", 0, found.start()) + 1, language, file, found[2])


@dataclass
class Session:
    """Runs what a page says, in the current folder."""

    names: dict[str, Any] = field(default_factory=lambda: {"__name__": "page"})
    code: int = 0
    told: str = ""

    def follow(self, page: str) -> Iterator[str]:
        """Runs the blocks of a page in their order, and tells each thing that is not as the page says."""
        for block in blocks(page):
            if block.file:
                Path(block.file).parent.mkdir(parents=True, exist_ok=True)
                Path(block.file).write_text(block.text, encoding="utf-8")
            elif block.language == "python":
                exec(compile(block.text, f"block at line {block.line}", "exec"), self.names)
            for command, printed in block.commands():
                if command != "echo $?" and self.code:
                    yield f"line {block.line}: before `{command}`, one ended with {self.code}\n{self.told}"
                self.told = self.run(command)
                if printed is not None and not _agree(printed, self.told):
                    told = f"--- the page ---\n{printed}--- what is printed ---\n{self.told}"
                    yield f"line {block.line}: $ {command}\n{told}"
        if self.code:
            yield f"the last command ended with {self.code}\n{self.told}"

    def run(self, command: str) -> str:
        """What a command prints, on both streams."""
        if command == "echo $?":
            code, self.code = self.code, 0
            return f"{code}\n"
        words = shlex.split(command)
        if words[0] == "check" and not {"|", ">", "<", "&&"} & set(words):
            from checker.cli import main

            return self._inside(lambda: main(words[1:]))
        if words[0] == "python" and len(words) == 2:
            return self._inside(lambda: runpy.run_path(words[1], run_name="__main__") and 0)
        return self._outside(command)

    def _inside(self, run: Callable[[], int]) -> str:
        """In this process, which has imported most already."""
        held = io.BytesIO()
        stream = io.TextIOWrapper(held, encoding="utf-8", write_through=True)
        with redirect_stdout(stream), redirect_stderr(stream):
            self.code = run()
        return held.getvalue().decode("utf-8")

    def _outside(self, command: str) -> str:
        """In a shell, where `check`, `pytest` and `python` are those of this environment."""
        program = f"{shlex.quote(sys.executable)} -c 'import sys; from checker.cli import main; sys.exit(main())'"
        tools = {"check": program, "pytest": f"{shlex.quote(sys.executable)} -m pytest -p no:cacheprovider -p no:xdist"}
        known = "".join(f'{name}() {{ {line} "$@"; }}\n' for name, line in tools.items())
        done = subprocess.run(
            ["sh", "-c", f"{known}{command}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=120,
            env={**os.environ, "COLUMNS": "100", "PYTHONPATH": str(Path(__file__).parent.parent)},
        )
        self.code = done.returncode
        return done.stdout.decode("utf-8")


def _agree(shown: str, printed: str) -> bool:
    """Whether what a page shows is what is printed, but for what it leaves out."""
    pattern = ""
    for line in shown.splitlines():
        if line.strip() == "...":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += re.escape(line.rstrip()).replace(re.escape("..."), r"[^\n]*?") + r"\n"
    plain = "".join(f"{line.rstrip()}\n" for line in printed.splitlines())
    return re.fullmatch(pattern, plain) is not None
