"""`make bench`: our paths beside their peers, in one run on one machine.  Ratios are what counts; nothing is asserted.

`python -m bench --help` says how to cut or repeat it; `--write docs/performance.md` puts the tables between the marks
that the file has for them.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shlex
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from bench.engines import ENGINES, PAIRED, left_out
from bench.tables import FLOOR, Runs, document

EXAMPLE = "examples/sk-hynix-west-lafayette.yaml"
AS_OF = "2026-11-23"
PARTS = ("cold", "one", "many", "two", "memory", "portfolio")
MARKS = "<!-- what make bench found -->", "<!-- end of what make bench found -->"
CHECK = str(Path(sys.executable).with_name("check"))
PLAIN = {
    # One thread each, the same hashes, and bytecode as everything installed has it from its second run on.
    "PYTHONHASHSEED": "0", "PEERS_THREADS": "1", "POLARS_MAX_THREADS": "1", "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1", "NUMEXPR_MAX_THREADS": "1",
}  # fmt: skip
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | PLAIN


def main() -> None:
    """Measures, in turns so that noise is shared, and prints."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--repeat", type=int, default=3, help="turns; each measures everything once (default 3)")
    parser.add_argument("--parts", default=",".join(PARTS), help=f"some of {', '.join(PARTS)}, separated by commas")
    parser.add_argument("--engines", default="", help="only engines whose names hold one of these words: numpy,ours")
    parser.add_argument("--firms", type=int, default=2000, help="firms of the portfolio (default 2000)")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the tables into FILE, between its marks")
    options = parser.parse_args()
    parts = [part for part in PARTS if part in options.parts.split(",")]
    if unknown := set(options.parts.split(",")) - set(PARTS):
        parser.error(f"no part {', '.join(sorted(unknown))}: there are {', '.join(PARTS)}")
    if options.write:
        # Before all the work, not after it.
        between(options.write)
    words = options.engines.split(",")
    names = [name for name, engine in ENGINES.items() if not engine.lacks and any(word in name for word in words)]
    if not names:
        parser.error(f"no engine that is installed is named like {options.engines}: there are {', '.join(ENGINES)}")
    out = left_out()
    for name, why in out.items():
        tell(f"left out: {name}, which {why}")
    runs: Runs = defaultdict(dict)
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        workload = Workload(Path(folder))
        for turn in range(options.repeat):
            for part in parts:
                # What takes long and hardly varies is measured once.
                if turn == 0 or part not in ("memory", "portfolio"):
                    tell(f"turn {turn + 1} of {options.repeat}: {part}")
                    for name in list(names) if part in BY_ENGINE else [""]:
                        try:
                            MEASURES[part](runs[part], workload, name, options.firms)
                        except Failed as problem:
                            if name.startswith("ours:") or not name:
                                raise SystemExit(str(problem)) from None
                            tell(f"left out from here: {problem}")
                            out[ENGINES[name].title] = str(problem).splitlines()[0]
                            names.remove(name)
                            for found in runs.values():
                                found.pop(name, None)
    text = document(runs, f"python -m bench {shlex.join(sys.argv[1:])}".strip(), options.repeat, out, load)
    print(text)
    if options.write:
        write(options.write, text)


def tell(text: str) -> None:
    """Says how far it is, beside the tables."""
    print(text, file=sys.stderr, flush=True)


def write(file: Path, text: str) -> None:
    """The tables between the marks of a file."""
    before, after = between(file)
    file.write_text(f"{before}{MARKS[0]}\n\n{text}\n\n{MARKS[1]}{after}", "utf-8")


def between(file: Path) -> tuple[str, str]:
    """What stands before and after the marks of a file."""
    begin, end = MARKS
    held = file.read_text("utf-8") if file.is_file() else ""
    before, found, rest = held.partition(begin)
    _, ended, after = rest.partition(end)
    if not found or not ended:
        raise SystemExit(f"{file} has no lines {begin} and {end}")
    return before, after


class Failed(Exception):
    """A measured process that ended with an error."""


class Workload:
    """The records with their outcomes by the oracle, in files that the measured processes read."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.all, self.few = folder, folder / "all.json", folder / "few.json"
        tell("making the records, and asking the oracle")
        made("workload", self.all, self.few)


def made(*what: object) -> None:
    """Files of what is judged."""
    subprocess.run([sys.executable, "-m", "bench.records", *map(str, what)], check=True, env=ENVIRONMENT)


def start(part: str, name: str, file: Path) -> subprocess.Popen[str]:
    """A measured process."""
    command = [sys.executable, "-m", "bench.measure", part, name, str(file)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=ENVIRONMENT)


def result(process: subprocess.Popen[str]) -> dict[str, float]:
    """What it found."""
    out, problem = process.communicate("\n")
    if process.returncode:
        raise Failed(f"failed ({problem.strip().splitlines()[-1]}): {shlex.join(process.args)}\n{problem}")  # type: ignore[arg-type]
    found: dict[str, float] = json.loads(out.splitlines()[-1])
    return found


# --- parts ------------------------------------------------------------------------------------------------------------


def one(found: Any, workload: Workload, name: str, _: int) -> None:
    """One record after the other."""
    if not ENGINES[name].many:
        found.setdefault(name, []).append(result(start("one", name, workload.few)))


def many(found: Any, workload: Workload, name: str, _: int) -> None:
    """All records at once."""
    if ENGINES[name].many:
        found.setdefault(name, []).append(result(start("many", name, workload.all)))


def two(found: Any, workload: Workload, name: str, _: int) -> None:
    """The same work in one process, then in two at once."""
    if name in PAIRED:
        file = workload.all if ENGINES[name].many else workload.few
        alone, both = (together(name, file, count) for count in (1, 2))
        found.setdefault(name, []).append({"alone_per_s": alone, "both_per_s": both})


def together(name: str, file: Path, count: int) -> float:
    """Records a second of some processes that begin at the same time."""
    processes = [start("rate", name, file) for _ in range(count)]
    for process in processes:
        assert process.stdout is not None
        if process.stdout.readline().strip() != "ready":
            result(process)
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    return sum(result(process)["per_s"] for process in processes)


def memory(found: Any, workload: Workload, name: str, _: int) -> None:
    """All records, part by part, on our paths."""
    if name.startswith("ours:"):
        found[name] = [result(start("memory", name, workload.all))]


def cold(found: Any, *_: Any) -> None:
    """Whole processes."""
    check = [CHECK, EXAMPLE, "--as-of", AS_OF]
    commands = {
        FLOOR: [sys.executable, "-c", FLOOR],
        f"check {EXAMPLE}": check,
        "check --format json": [*check, "--format", "json"],
    }
    process(check)
    for name, command in commands.items():
        s, mb = process(command)
        found.setdefault(name, []).append({"ms": 1000 * s, "mb": mb})


def portfolio(found: Any, workload: Workload, _: str, firms: int) -> None:
    """Synthetic firms through the whole rulebook: of many parts, and a quarter of them."""
    for count, processes in ((firms // 4, 1), (firms, 1), (firms, 2)):
        file, out = workload.folder / f"{count}.jsonl", workload.folder / f"out-{count}-{processes}"
        if not file.exists():
            made("firms", file, count)
        options = ["--out", str(out), "--as-of", AS_OF, "--processes", str(processes)]
        s, mb = process([CHECK, "portfolio", str(file), *options])
        found[f"{count}/{processes}"] = [{"firms": count, "processes": processes, "s": s, "mb": mb}]


def process(command: list[str]) -> tuple[float, float]:
    """(seconds, peak megabytes) of one command from a cold process."""
    begin = time.perf_counter()
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    _, status, usage = os.wait4(running.pid, 0)
    took = time.perf_counter() - begin
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise Failed(f"{shlex.join(command)} failed")
    return took, usage.ru_maxrss / 1024


MEASURES = {"cold": cold, "one": one, "many": many, "two": two, "memory": memory, "portfolio": portfolio}
BY_ENGINE = ("one", "many", "two", "memory")

if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
