"""The manual tells the truth: its commands run and print what it shows, and its references leave nothing out."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from tests.console import Session, blocks

ROOT = Path(__file__).parent.parent
MANUAL = sorted(path for path in (ROOT / "docs").rglob("*.md") if path.parent.name != "adr")
PAGES = [ROOT / "README.md", ROOT / "README.ko.md", *MANUAL]


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", [p for p in PAGES if list(blocks(p.read_text("utf-8")))], ids=named)
def test_a_page_is_followed(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    Path("examples").symlink_to(ROOT / "examples")
    Path("firms").mkdir()
    for name in ("sk-hynix-west-lafayette", "samsung-taylor", "lges-holland"):
        Path(f"firms/{name}.yaml").symlink_to(ROOT / "examples" / f"{name}.yaml")
    wrong = list(Session().follow(page.read_text("utf-8")))
    gc.unfreeze()
    assert not wrong, "\n".join(wrong)
