"""A long random run of the engines: `python -m tests.soak [CHECKS]`, 100,000 checks unless told.

One child process makes all the checks and is never restarted, so that a crash, a hang or a leak of the C library shows.
Exits 1 on a crash, on no progress for a minute, on memory that grows beyond the bound, or on a disagreement.
"""

from __future__ import annotations

import itertools
import json
import os
import queue
import subprocess
import sys
import threading
import time
from typing import Any

CHECKS = 100_000
SILENCE = 60.0
"""Seconds without progress that count as a hang."""
GROWTH = 48
"""MiB that the child may grow after the first tenth of the run."""
EVERY = 500
"""Checks between two reports."""


def memory() -> float:
    """MiB of memory that this process holds."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def child(checks: int, first_seed: int) -> None:
    """Makes the checks, and reports as lines of JSON."""
    from checker.engines.choose import default_engine
    from tests.engines.agreement import engines_agree, facts_never_overturn

    say(engine=default_engine().name)
    done = reported = 0
    for seed in itertools.count(first_seed):
        check = facts_never_overturn if seed % 3 == 0 else engines_agree
        done += check(seed, 1 + seed % 5)
        if done - reported >= EVERY or done >= checks:
            reported = done
            say(done=done, seed=seed, memory=memory())
        if done >= checks:
            return


def say(**report: Any) -> None:
    """One line to the parent."""
    print(json.dumps(report), flush=True)


def soak(checks: int, first_seed: int) -> int:
    """Watches one child; gives the exit status."""
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.soak", "--child", str(checks), str(first_seed)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    lines: queue.Queue[str | None] = queue.Queue()
    errors: list[str] = []
    assert process.stdout is not None
    assert process.stderr is not None
    out, err = process.stdout, process.stderr
    threading.Thread(target=lambda: [*map(lines.put, out), lines.put(None)], daemon=True).start()
    reader = threading.Thread(target=lambda: errors.extend(err), daemon=True)
    reader.start()

    begun, done, seed, warm, last = time.monotonic(), 0, first_seed, 0.0, 0.0
    while True:
        try:
            line = lines.get(timeout=SILENCE)
        except queue.Empty:
            process.kill()
            print(f"hang: no progress for {SILENCE:.0f} s after {done:,} checks, past seed {seed}")
            return 1
        if line is None:
            break
        report = json.loads(line)
        if "engine" in report:
            print(f"{report['engine']}, {checks:,} checks from seed {first_seed}")
            continue
        done, seed, last = report["done"], report["seed"], report["memory"]
        if not warm and done >= checks / 10:
            warm = last
        rate = done / (time.monotonic() - begun)
        if done % (20 * EVERY) < EVERY or done >= checks:
            print(f"{done:,} checks, {rate:,.0f} a second, {last:.0f} MiB", flush=True)
    status = process.wait()
    reader.join(timeout=5)
    if status != 0:
        told = "a disagreement" if any("Disagreement" in text for text in errors) else f"the child ended with {status}"
        print(f"{told} after {done:,} checks, past seed {seed}\n{''.join(errors[-30:])}")
        return 1
    growth = last - warm
    print(f"no disagreement in {done:,} checks; memory grew by {growth:.1f} MiB after the first tenth (bound {GROWTH})")
    return int(growth > GROWTH)


def main(arguments: list[str]) -> int:
    """The command line."""
    if arguments[:1] == ["--child"]:
        child(int(arguments[1]), int(arguments[2]))
        return 0
    checks = int(arguments[0]) if arguments else CHECKS
    return soak(checks, int(arguments[1]) if len(arguments) > 1 else 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
