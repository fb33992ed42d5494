"""The report of a check."""

from checker.report.model import Report

__all__ = ["Report"]
