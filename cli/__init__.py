"""The terminal program `check`.  Installed as `checker.cli`; its modules import each other relatively."""

from .program import main

__all__ = ["main"]
