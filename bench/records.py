"""What is judged, written to files: `python -m bench.records workload ALL FEW` and `... firms FILE COUNT`.

It is made in a process of its own, so that the one that measures stays small: what it starts would count its memory.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

FEW = 3000
"""Records that are enough where one is judged after the other."""


def workload(every: str, few: str) -> None:
    """The records with their outcomes by the oracle: all of them, and the first ones."""
    from bench.workload import Rules, make_records, oracle

    rules, records = Rules(), make_records()
    held = {"records": records, "outcomes": [oracle(rules, record) for record in records]}
    Path(every).write_text(json.dumps(held), "utf-8")
    Path(few).write_text(json.dumps({name: values[:FEW] for name, values in held.items()}), "utf-8")


def firms(file: str, count: str) -> None:
    """Synthetic firms, of whose facts 40 % are unknown."""
    from checker import load_rulebook
    from checker.firm import reading
    from checker.portfolio.generate import Generator

    examples = [
        reading.read_data(path.read_text("utf-8"), path.name) for path in sorted(Path("examples").glob("*.yaml"))
    ]
    generator = Generator(load_rulebook(Path("rules")).vocabulary, examples)
    Path(file).write_text("\n".join(generator.lines(int(count))) + "\n", "utf-8")


if __name__ == "__main__":
    {"workload": workload, "firms": firms}[sys.argv[1]](*sys.argv[2:])
