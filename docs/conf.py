"""How Sphinx builds the manual: `make docs`."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))  # for docs.generate

project = "sccd-checker"
release = version = metadata.version("sccd-checker")
extensions = ["myst_parser"]
html_theme = "furo"
html_title = f"sccd-checker {release}"
templates_path: list[str] = []
myst_enable_extensions = ["deflist", "html_image"]
myst_heading_anchors = 3
# Steps and statutes are shown as they are written
smartquotes = False
pygments_style = "default"
linkcheck_timeout = 20
nitpicky = True


def setup(app: Any) -> dict[str, bool]:
    """Fills in what is generated, page by page as it is read."""
    from docs.generate import filled

    def fill(app: Any, docname: str, source: list[str]) -> None:
        source[0] = filled(source[0])

    app.connect("source-read", fill)
    return {"parallel_read_safe": True}
