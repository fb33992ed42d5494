"""The columnar engine: one rulebook judged on many firms at once, and it means what the evaluator means.

`judge_columns` flattens the records of the firms to frames (`frame`), judges every rule over whole frames (`rules`,
`nodes`), and answers by rule and record.  `judge_facts` judges facts that are columns already (`ready`).  NumPy is
needed (the extra `portfolio`).
"""

from __future__ import annotations

from checker.columns.judging import Columns, RuleAnswers, judge_columns
from checker.columns.ready import FactColumns, judge_facts

__all__ = ["Columns", "FactColumns", "RuleAnswers", "judge_columns", "judge_facts"]
