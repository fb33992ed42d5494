"""What one measured process does: `python -m bench.measure PART NAME`.  Prints one line of JSON."""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from typing import Any

from bench.workload import Rules, make_records, oracle

WARM, FULL, WARM_SECONDS, FULL_SECONDS = 2000, 20_500, 6.0, 300.0


def engine(name: str) -> Any:
    """An adapter by name: one of ours, or the module of a peer."""
    if name.startswith("ours:"):
        from bench import ours

        return getattr(ours, name.removeprefix("ours:"))(Rules())
    return importlib.import_module(f"bench.peers.{name}").Engine(Rules())


def warm(name: str) -> dict[str, Any]:
    """Microseconds for one record: facts ready for ours, the plain record for the peers."""
    one, records, took, wrong = engine(name), make_records(WARM), [], 0
    rules, start = Rules(), time.perf_counter()
    for i, record in enumerate(records):
        ready, judge = (one.facts(record), one.judge) if name.startswith("ours:") else (record, one.one)
        begin = time.perf_counter()
        out = judge(ready)
        took.append(time.perf_counter() - begin)
        if i % 10 == 0:
            wrong += list(out) != oracle(rules, record)
        if time.perf_counter() - start > WARM_SECONDS:
            break
    ordered = sorted(took[3:])
    return {
        "p50_us": 1e6 * ordered[len(ordered) // 2],
        "p99_us": 1e6 * ordered[int(len(ordered) * 0.99)],
        "records": len(took),
        "wrong": wrong,
    }


def memory(name: str) -> dict[str, Any]:
    """Growth of memory over many records, in all and in the second half, in bytes a record."""
    one, records = engine(name), make_records(FULL)
    for record in records[:500]:
        one.one(record)
    samples, start, done = [(0, resident())], time.perf_counter(), 0
    for record in records[500:]:
        one.one(record)
        done += 1
        if done % 500 == 0:
            samples.append((done, resident()))
            if time.perf_counter() - start > FULL_SECONDS:
                break
    half = samples[len(samples) // 2]
    return {
        "records": done,
        "growth": (samples[-1][1] - samples[0][1]) / max(1, done),
        "late": (samples[-1][1] - half[1]) / max(1, samples[-1][0] - half[0]),
    }


def resident() -> int:
    """Bytes in use."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    print(json.dumps({"warm": warm, "memory": memory}[sys.argv[1]](sys.argv[2])))
