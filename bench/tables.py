"""The figures as Markdown: tables with ratios, and what the guides of the design say to them."""

from __future__ import annotations

import datetime as dt
import os
import platform
import statistics
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from bench.engines import BARE, CLOSURES, COLUMNS, DURABLE, ENGINES, EVALUATOR, NUMPY, version

Runs: TypeAlias = dict[str, dict[str, list[dict[str, float]]]]
"""part -> engine -> what each run found."""
FLOOR = "import typer, pydantic"
PART = 500
"""Firms that `check portfolio` judges together: fewer say nothing of its memory."""


def middle(runs: Runs, part: str, name: str, key: str) -> float:
    """The median of what was found."""
    return statistics.median(run[key] for run in runs[part][name])


def ratio(runs: Runs, part: str, name: str, other: str, key: str) -> float | None:
    """How many times the one is the other: the median over turns, each of which measured both."""
    if name not in runs.get(part, {}) or other not in runs[part]:
        return None
    pairs = zip(runs[part][name], runs[part][other], strict=True)
    return statistics.median(a[key] / b[key] for a, b in pairs)


def document(runs: Runs, command: str, repeat: int, out: Mapping[str, str], load: float = 0) -> str:
    """All of it; `out` are the peers that were left out, and why; `load` is what others did on the machine before."""
    parts: dict[str, Callable[[Runs], list[str]]] = {
        "one": _one, "many": _many, "two": _two, "memory": _memory, "portfolio": _portfolio, "cold": _cold
    }  # fmt: skip
    lines = [f"`{command}`, on {dt.date.today()}: {machine()}; {_turns(repeat)}; "
             f"load average before: {load:.1f}.", ""]  # fmt: skip
    for part, table in parts.items():
        if runs.get(part):
            lines += [*table(runs), ""]
    lines += [*_guides(runs), ""]
    lines += [f"Left out: {'; '.join(f'{name}, which {why}' for name, why in out.items())}."]
    return "\n".join(lines)


def _turns(repeat: int) -> str:
    return "measured once" if repeat == 1 else f"medians of {repeat}"


def machine() -> str:
    """Where it ran."""
    cpu = platform.machine()
    if Path("/proc/cpuinfo").exists():
        found = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
        cpu = found[0].partition(":")[2].strip() if found else cpu
    versions = ", ".join(f"{name} {version(name)}" for name in ("pydantic", "durable-rules", "numpy"))
    return f"{os.cpu_count()} cores of {cpu}, Python {platform.python_version()}, {versions}"


def _one(runs: Runs) -> list[str]:
    lines = ["| one record, warm | three values by | p50 µs | p99 µs | times closures | wrong of |",
             "|---|---|--:|--:|--:|--:|"]  # fmt: skip
    for name in sorted(runs["one"], key=lambda name: middle(runs, "one", name, "p50_us")):
        p50, p99 = (middle(runs, "one", name, key) for key in ("p50_us", "p99_us"))
        times = ratio(runs, "one", name, CLOSURES, "p50_us")
        lines.append(f"| {_named(name)} | {p50:,.1f} | {p99:,.1f} | {_times(times)} | {_checked(runs, 'one', name)} |")
    return lines


def _many(runs: Runs) -> list[str]:
    lines = ["| many records, one process | three values by | records/s, columns ready | times NumPy by hand | "
             "records/s from records | wrong of |", "|---|---|--:|--:|--:|--:|"]  # fmt: skip
    for name in sorted(runs["many"], key=lambda name: -middle(runs, "many", name, "ready_per_s")):
        ready, per_s = (middle(runs, "many", name, key) for key in ("ready_per_s", "per_s"))
        times = ratio(runs, "many", name, NUMPY, "ready_per_s")
        lines.append(
            f"| {_named(name)} | {ready:,.0f} | {_times(times)} | {per_s:,.0f} | {_checked(runs, 'many', name)} |"
        )
    return lines


def _two(runs: Runs) -> list[str]:
    lines = ["| two processes | records/s, one | records/s, two | times |", "|---|--:|--:|--:|"]
    for name in runs["two"]:
        alone, both = (middle(runs, "two", name, key) for key in ("alone_per_s", "both_per_s"))
        lines.append(f"| {ENGINES[name].title} | {alone:,.0f} | {both:,.0f} | {_two_times(runs, name):.2f} |")
    return lines


def _two_times(runs: Runs, name: str) -> float:
    return statistics.median(run["both_per_s"] / run["alone_per_s"] for run in runs["two"][name])


def _memory(runs: Runs) -> list[str]:
    lines = ["| memory over many records | records | wrong | bytes a record | in the second half |",
             "|---|--:|--:|--:|--:|"]  # fmt: skip
    for name, found in runs["memory"].items():
        run = found[0]
        lines.append(
            f"| {ENGINES[name].title} | {run['checked']:,.0f} | {run['wrong']:.0f} | {run['growth']:,.0f} | "
            f"{run['late']:,.0f} |"
        )
    return lines


def _portfolio(runs: Runs) -> list[str]:
    lines = ["| `check portfolio`, synthetic firms, 40 % of the facts unknown | processes | seconds | ms a firm | "
             "peak MB of one |", "|---|--:|--:|--:|--:|"]  # fmt: skip
    for (run,) in runs["portfolio"].values():
        firms, s = run["firms"], run["s"]
        lines.append(
            f"| {firms:,.0f} firms | {run['processes']:.0f} | {s:.1f} | {1000 * s / firms:.2f} | {run['mb']:.0f} |"
        )
    return lines


def _cold(runs: Runs) -> list[str]:
    lines = ["| cold process | ms | times the floor | peak MB |", "|---|--:|--:|--:|"]
    for name in runs["cold"]:
        ms, mb = (middle(runs, "cold", name, key) for key in ("ms", "mb"))
        floor = " (floor)" if name == FLOOR else ""
        lines.append(f"| `{name}`{floor} | {ms:.0f} | {_times(ratio(runs, 'cold', name, FLOOR, 'ms'))} | {mb:.0f} |")
    return lines


def _named(name: str) -> str:
    return f"{ENGINES[name].shown} | {ENGINES[name].three_values}"


def _times(times: float | None) -> str:
    return "" if times is None else f"{times:.2f}" if times < 100 else f"{times:,.0f}"


def _checked(runs: Runs, part: str, name: str) -> str:
    found = runs[part][name]
    return f"{sum(run['wrong'] for run in found):.0f} of {sum(run['checked'] for run in found):,.0f}"


# --- guides -----------------------------------------------------------------------------------------------------------


def _guides(runs: Runs) -> list[str]:
    rows: list[tuple[str, str, bool]] = []

    def guide(text: str, value: float | None, is_met: Callable[[float], bool], shown: str = "{:.2f} times") -> None:
        if value is not None:
            rows.append((text, shown.format(value), is_met(value)))

    guide(
        "one firm, evaluator with missing facts listed: at most 1.09 times hand-written closures",
        ratio(runs, "one", EVALUATOR, CLOSURES, "p50_us"),
        lambda x: x <= 1.09,
    )
    guide(
        "one firm, durable-rules: at most 1.2 times the bare adapter",
        ratio(runs, "one", DURABLE, BARE, "p50_us"),
        lambda x: x <= 1.2,
    )
    guide(
        "many firms, columns ready: at least as fast as NumPy by hand",
        ratio(runs, "many", COLUMNS, NUMPY, "ready_per_s"),
        lambda x: x >= 1,
    )
    others = [name for name in runs.get("many", {}) if name not in (COLUMNS, NUMPY)]
    if others and COLUMNS in runs["many"]:
        best = max(others, key=lambda name: middle(runs, "many", name, "ready_per_s"))
        guide(
            f"many firms, columns ready: ahead of every other peer ({ENGINES[best].title} is the next)",
            ratio(runs, "many", COLUMNS, best, "ready_per_s"),
            lambda x: x > 1,
        )
    ours = [name for name in runs.get("two", {}) if name.startswith("ours:")]
    if ours:
        guide("two processes: at least 1.8 times one, on each of our paths",
              min(_two_times(runs, name) for name in ours), lambda x: x >= 1.8)  # fmt: skip
    checked = [run for part in ("one", "many", "memory") for name, found in runs.get(part, {}).items()
               if name.startswith("ours:") for run in found]  # fmt: skip
    if checked:
        wrong = sum(run["wrong"] for run in checked)
        guide("our answers that are not the oracle's: none", wrong, lambda x: x == 0, "{:.0f}")
    if runs.get("memory"):
        late = max(found[0]["late"] for found in runs["memory"].values())
        # A page here and there is not growth.
        guide(
            "memory over 20,000 records: no growth, in the second half",
            late,
            lambda x: x <= 64,
            "{:.0f} bytes a record",
        )
    if runs.get("portfolio"):
        few, one, two = (run for (run,) in runs["portfolio"].values())
        if few["firms"] >= PART:
            guide("memory of `check portfolio`: the same for four times the firms",
                  one["mb"] / few["mb"], lambda x: x <= 1.1)  # fmt: skip
        # What a command needs before it judges is left out of the comparison of processes.
        per_firm = (one["s"] - few["s"]) / (one["firms"] - few["firms"])
        start = max(0.0, one["s"] - per_firm * one["firms"])
        guide("`check portfolio` in two processes: at least 1.8 times one, without the start",
              (one["s"] - start) / max(1e-9, two["s"] - start), lambda x: x >= 1.8)  # fmt: skip
        minutes = (start + (two["s"] - start) * 100_000 / two["firms"]) / 60
        guide("100,000 firms through the whole rulebook, two processes: at most 10 minutes, from the time of these",
              minutes, lambda x: x <= 10, "{:.1f} minutes")  # fmt: skip
    for name in list(runs.get("cold", {}))[1:2]:
        guide("`check` from a cold process: at most twice the floor",
              ratio(runs, "cold", name, FLOOR, "ms"), lambda x: x <= 2)  # fmt: skip
        guide(
            "`check` from a cold process: at most 120 MB",
            middle(runs, "cold", name, "mb"),
            lambda x: x <= 120,
            "{:.0f} MB",
        )
    lines = ["| guide | measured | |", "|---|---|---|"]
    return lines + [f"| {text} | {value} | {'met' if met else '**not met**'} |" for text, value, met in rows]
