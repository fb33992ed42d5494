"""Asking a firm for its facts, one question at a time, the one first on which the most hangs."""

from checker.interview.answers import Refused
from checker.interview.interview import Change, Interview
from checker.interview.questions import Question

__all__ = ["Change", "Interview", "Question", "Refused"]
