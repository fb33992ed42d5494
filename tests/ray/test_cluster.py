"""Parts judged on Ray: a local cluster of two machines, one of which is lost in the middle.

`make test-ray` runs this; it takes a cluster half a minute to come up.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

if not os.environ.get("CHECKER_RAY"):
    pytest.skip("a cluster is started by make test-ray only", allow_module_level=True)
pytest.importorskip("ray", reason="Ray is not installed: pip install 'sccd-checker[ray]'")
pytest.importorskip("pyarrow")

from checker.errors import CheckerError
from checker.portfolio.cluster import on_ray
from checker.portfolio.run import run
from tests.laputa import DAY, laputa

PARTS, SIZE = 30, 20


@pytest.fixture
def cluster() -> Iterator[Any]:
    """Two machines with a processor each; the first is the head."""
    from ray.cluster_utils import Cluster

    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    yield made
    made.shutdown()


def _firms(folder: Path) -> Path:
    file = folder / "firms.jsonl"
    lines = [json.dumps({"id": f"f{i}", "investments": [{"id": "fab", "height_m": i}]}) for i in range(PARTS * SIZE)]
    lines[7] = "{"
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return file


def _content(out: Path) -> dict[str, bytes]:
    return {str(file.relative_to(out)): file.read_bytes() for file in sorted(out.rglob("*")) if file.is_file()}


def test_a_machine_lost_in_the_middle_costs_no_firm(tmp_path: Path, cluster: Any) -> None:
    second = cluster.add_node(num_cpus=1)
    cluster.wait_for_nodes()
    file, program, told = _firms(tmp_path), laputa().program(DAY), []

    def lose(firms: int, size: int) -> None:
        told.append(firms)
        if len(told) == 3:
            cluster.remove_node(second, allow_graceful=False)

    done = run(program, [file], tmp_path / "ray", size=SIZE, tell=lose, how=on_ray(cluster.address))
    assert (done.firms, done.rejected, done.parts) == (PARTS * SIZE - 1, 1, PARTS)
    assert sum(told) == PARTS * SIZE
    run(program, [file], tmp_path / "one", size=SIZE)
    assert _content(tmp_path / "ray") == _content(tmp_path / "one")
    again = run(program, [file], tmp_path / "ray", size=SIZE, how=on_ray(cluster.address))
    assert (again.parts, again.kept) == (0, PARTS)


def test_an_address_that_nobody_answers_is_told(tmp_path: Path) -> None:
    with pytest.raises(CheckerError, match="no Ray cluster answers"):
        run(laputa().program(DAY), [_firms(tmp_path)], tmp_path / "out", how=on_ray("127.0.0.1:1"))
