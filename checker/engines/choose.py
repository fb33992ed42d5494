"""Which engine answers for one firm: durable-rules where it can be imported, the evaluator elsewhere."""

from __future__ import annotations

from checker.engines import Engine
from checker.engines.evaluator import Evaluator


def default_engine() -> Engine:
    """The engine of this installation: the library is built for Python 3.11 and 3.12 only."""
    try:
        from checker.engines.durable import DurableEngine
    except ImportError:
        return Evaluator()
    return DurableEngine()
