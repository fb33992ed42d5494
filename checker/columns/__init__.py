"""The columnar engine: one rulebook judged on many firms at once, and it means what the evaluator means.

`judge_columns` flattens the records of the firms to frames (`frame`), judges every rule over whole frames (`rules`,
`nodes`), and answers by rule and record.  NumPy is needed (the extra `portfolio`).
"""

from __future__ import annotations

from checker.columns.judging import Columns, RuleAnswers, judge_columns

__all__ = ["Columns", "RuleAnswers", "judge_columns"]
