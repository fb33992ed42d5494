"""Random rulebooks and firms: the engines mean the same, and more facts never overturn what was decided.

The ordinary run takes a fixed few hundred cases; CHECKER_EXAMPLES=5000 takes so many, and `python -m tests.soak` as
many as one likes.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engines import agreement

EXAMPLES = int(os.environ.get("CHECKER_EXAMPLES", "0"))
CASES = settings(
    max_examples=EXAMPLES or 200,
    derandomize=not EXAMPLES,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
SEEDS, SIZES = st.integers(0, 2**32), st.integers(1, 5)


@CASES
@given(SEEDS, SIZES)
def test_the_engines_agree(seed: int, size: int) -> None:
    agreement.engines_agree(seed, size)


@CASES
@given(SEEDS, SIZES)
def test_more_facts_never_overturn_a_verdict_and_amounts_stay_in_bounds(seed: int, size: int) -> None:
    agreement.facts_never_overturn(seed, size)
