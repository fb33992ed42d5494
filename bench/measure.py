"""What one measured process does: `python -m bench.measure PART NAME FILE`.  Prints one line of JSON.

FILE holds records and their outcomes by the oracle, as `bench.records` writes them.
"""

from __future__ import annotations

import json
import os
import sys
import time
from itertools import cycle
from pathlib import Path
from typing import Any

from bench.engines import ENGINES, build

SECONDS = float(os.environ.get("BENCH_SECONDS", "1.5"))
"""How long a speed is measured."""
STEP = 500
"""Records between two looks at the memory, and records that a columnar engine then takes at once."""


def one(name: str, records: list[Any], wanted: list[list[int]]) -> dict[str, float]:
    """Microseconds for one record: facts ready for ours, the plain record for the peers."""
    engine, took, said = build(name), list[float](), list[list[int]]()
    judge, ready = (engine.judge, engine.facts) if hasattr(engine, "judge") else (engine.one, lambda record: record)
    stop = time.perf_counter() + SECONDS
    for record in records:
        facts = ready(record)
        begin = time.perf_counter()
        out = judge(facts)
        end = time.perf_counter()
        took.append(end - begin)
        said.append(list(out))
        if end > stop:
            break
    # The first ones find caches empty.
    ordered = sorted(took[3:] or took)
    return {
        "p50_us": 1e6 * ordered[len(ordered) // 2],
        "p99_us": 1e6 * ordered[int(len(ordered) * 0.99)],
        "checked": len(said),
        "wrong": _wrong(said, wanted),
    }


def many(name: str, records: list[Any], wanted: list[list[int]]) -> dict[str, float]:
    """Records a second of processor time, from records and from columns that are ready."""
    engine = build(name)
    engine.batch(records[:50])
    begin = time.process_time()
    said = engine.batch(records)
    per_s = len(records) / (time.process_time() - begin)
    return {"per_s": per_s, "ready_per_s": rate(name, records, wanted, engine)["per_s"], "checked": len(records),
            "wrong": _wrong(said.tolist(), wanted)}  # fmt: skip


def rate(name: str, records: list[Any], wanted: list[list[int]], engine: Any = None) -> dict[str, float]:
    """Records a second for as long as is measured: all of them at once from ready columns, else one by one.

    Where one process is measured alone it is a second of the processor's, which others may need too."""
    engine = engine or build(name)
    if ENGINES[name].many:
        columns, size = engine.columns(records), len(records)
        chunks: Any = cycle([lambda: engine.run(columns)])
    else:
        size = 1
        chunks = cycle([lambda record=record: engine.one(record) for record in records[:STEP]])
    next(chunks)()
    clock = time.process_time
    if sys.argv[1] == "rate":
        clock = time.perf_counter
        # Processes that are measured together begin together.
        print("ready", flush=True)
        sys.stdin.readline()
    done, begin = 0, clock()
    for chunk in chunks:
        chunk()
        done += size
        spent = clock() - begin
        if spent > SECONDS:
            break
    return {"per_s": done / spent}


def memory(name: str, records: list[Any], wanted: list[list[int]]) -> dict[str, float]:
    """Growth of memory over all records, in all and in the second half, in bytes a record; outcomes held to the
    oracle."""
    engine, wrong, samples = build(name), 0, list[int]()
    for start in range(0, len(records), STEP):
        part = records[start : start + STEP]
        said = engine.batch(part).tolist() if ENGINES[name].many else [list(engine.one(record)) for record in part]
        wrong += _wrong(said, wanted[start : start + STEP])
        samples.append(_resident())
    # The first part fills what is kept for good.
    grown, half = samples[-1] - samples[0], samples[-1] - samples[len(samples) // 2]
    return {
        "growth": grown / max(1, len(records) - STEP),
        "late": half / (len(records) / 2),
        "checked": len(records),
        "wrong": wrong,
    }


def _wrong(said: list[list[int]], wanted: list[list[int]]) -> int:
    return sum(a != b for a, b in zip(said, wanted, strict=False))


def _resident() -> int:
    """Bytes in use."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    part, name, file = sys.argv[1:]
    held = json.loads(Path(file).read_text("utf-8"))
    measured = {"one": one, "many": many, "rate": rate, "memory": memory}[part]
    print(json.dumps(measured(name, held["records"], held["outcomes"])))
