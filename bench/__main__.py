"""`make bench`: our paths beside their peers, in one run on one machine.  Ratios are what counts; nothing is asserted.

`python -m bench [--repeat N] [--out FILE]` prints a Markdown table, and writes it too where a file is named.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from importlib import metadata, util
from pathlib import Path
from typing import Any

PEERS = {
    "ours:EvaluatorPath": "our evaluator, missing facts listed",
    "ours:ExplainedPath": "our evaluator, every criterion and open fact",
    "ours:DurablePath": "our durable-rules engine",
    "plain_exec": "generated Python",
    "plain_closures": "hand-written closures",
    "durable_rules": "durable-rules, bare adapter",
    "cel_rust": "CEL in Rust",
    "zen_engine": "zen-engine",
}
NEEDS = {"durable_rules": "durable", "ours:DurablePath": "durable", "cel_rust": "cel", "zen_engine": "zen"}
EXAMPLE = "examples/sk-hynix-west-lafayette.yaml"
FLOOR = [sys.executable, "-c", "import typer, pydantic"]


def child(part: str, name: str) -> dict[str, Any]:
    """One measurement in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-m", "bench.measure", part, name], capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


def cold(command: list[str]) -> tuple[float, float]:
    """(milliseconds, peak megabytes) of one command from a cold process."""
    # With bytecode, as everything installed has it from its second run on.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    took = 1000 * (time.perf_counter() - begin)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed")
    return took, usage.ru_maxrss / 1024


def main() -> None:
    """Measures, in turns so that noise is shared, and prints."""
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    check = [str(Path(sys.executable).with_name("check")), EXAMPLE, "--as-of", "2026-11-23"]
    starts: dict[str, list[tuple[float, float]]] = {"floor": [], "check": [], "check --format json": []}
    names = [name for name in PEERS if name not in NEEDS or util.find_spec(NEEDS[name])]
    warm: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    cold(check)
    for _ in range(options.repeat):
        starts["floor"].append(cold(FLOOR))
        starts["check"].append(cold(check))
        starts["check --format json"].append(cold([*check, "--format", "json"]))
        for name in names:
            warm[name].append(child("warm", name))
    text = "\n".join([*header(options.repeat), *cold_table(starts), *warm_table(warm), *memory_table(names)])
    print(text)
    if options.out:
        options.out.write_text(text + "\n", encoding="utf-8")


def header(repeat: int) -> list[str]:
    """The machine and the versions."""
    versions = ", ".join(
        f"{name} {metadata.version(name)}" for name in ("pydantic", "typer", "durable-rules") if installed(name)
    )
    machine = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
    return [f"{machine}; {versions}; medians of {repeat}", ""]


def installed(name: str) -> bool:
    """Whether a distribution is there."""
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def cold_table(starts: dict[str, list[tuple[float, float]]]) -> list[str]:
    """Cold processes, against the bare imports."""
    floor = statistics.median(ms for ms, _ in starts["floor"])
    lines = ["| cold process | ms | times the floor | peak MB |", "|---|--:|--:|--:|"]
    for name, runs in starts.items():
        ms, mb = statistics.median(ms for ms, _ in runs), statistics.median(mb for _, mb in runs)
        title = (
            "import typer, pydantic (floor)" if name == "floor" else f"{name} {EXAMPLE}" if name == "check" else name
        )
        lines.append(f"| {title} | {ms:.0f} | {ms / floor:.2f} | {mb:.0f} |")
    return [*lines, ""]


def warm_table(warm: dict[str, list[dict[str, Any]]]) -> list[str]:
    """One firm, warm, against hand-written closures and the bare durable-rules adapter."""
    median = {name: statistics.median(run["p50_us"] for run in runs) for name, runs in warm.items()}
    lines = ["| one record, warm | p50 us | p99 us | times closures | wrong |", "|---|--:|--:|--:|--:|"]
    for name, runs in warm.items():
        p99 = statistics.median(run["p99_us"] for run in runs)
        ratio = median[name] / median["plain_closures"]
        lines.append(
            f"| {PEERS[name]} | {median[name]:.1f} | {p99:.1f} | {ratio:.2f} | {sum(run['wrong'] for run in runs)} |"
        )
    if "ours:DurablePath" in median and "durable_rules" in median:
        ratio = median["ours:DurablePath"] / median["durable_rules"]
        lines += ["", f"Our durable-rules engine takes {ratio:.2f} times the bare adapter."]
    return [*lines, ""]


def memory_table(names: list[str]) -> list[str]:
    """Growth of memory over many records."""
    lines = ["| memory | records | bytes a record | in the second half |", "|---|--:|--:|--:|"]
    for name in names:
        if name.startswith("ours:"):
            found = child("memory", name)
            lines.append(f"| {PEERS[name]} | {found['records']:,} | {found['growth']:.0f} | {found['late']:.0f} |")
    return lines


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
