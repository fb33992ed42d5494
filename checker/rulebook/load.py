"""Finding a rulebook: the shipped one, ready compiled, or folders of rule files, compiled once and kept by content."""

from __future__ import annotations

import gc
import hashlib
import json
import os
import tempfile
from contextlib import suppress
from functools import cache, lru_cache
from importlib import metadata, resources
from pathlib import Path

from checker.errors import Place, Problem, RulebookError
from checker.firm.reading import read_text
from checker.rulebook import ir
from checker.rulebook.rulebook import Rulebook

SHIPPED = "shipped"
COMPILED = "rulebook.json"


def load_rulebook(*folders: Path | str) -> Rulebook:
    """The shipped rulebook, or the one in the folders; `shipped` among them keeps the shipped one beside them.

    RulebookError says every fault of every file, with file, line and key.
    """
    return _load(tuple(str(folder) for folder in folders) or (SHIPPED,))


@lru_cache(maxsize=8)
def _load(folders: tuple[str, ...]) -> Rulebook:
    if folders == (SHIPPED,):
        ready = _shipped_folder() / COMPILED
        if ready.is_file():
            return Rulebook(_read_compiled(ready))
    texts: dict[str, str] = {}
    for folder in folders:
        found = read_folder(_shipped_folder() if folder == SHIPPED else Path(folder))
        # Folders of one name keep their files apart.
        texts |= {f"{folder}: {name}" if name in texts else name: text for name, text in found.items()}
    return Rulebook(_cached(texts))


@cache
def version() -> str:
    """The version of this distribution, which is also that of the shipped rulebook."""
    try:
        return metadata.version("sccd-checker")
    except metadata.PackageNotFoundError:
        return "0"


def _shipped_folder() -> Path:
    return Path(str(resources.files("checker.rules")))


def read_folder(folder: Path) -> dict[str, str]:
    """The rule files of a folder and its subfolders: name (the folder's own included) -> text."""
    if not folder.is_dir():
        raise RulebookError(Problem(Place(str(folder)), "there is no such folder", "a folder of rule files"))
    texts = {
        (Path(folder.name) / path.relative_to(folder)).as_posix(): read_text(path)
        for path in sorted(folder.rglob("*.yaml"))
    }
    if not texts:
        raise RulebookError(Problem(Place(str(folder)), "the folder holds no rule file", "files that end in .yaml"))
    return texts


def _cached(texts: dict[str, str]) -> ir.Compiled:
    """The compiled form, read from the user's cache where the very same texts were compiled before."""
    from platformdirs import user_cache_path

    source = hashlib.sha256()
    for part in (_engine_fingerprint(), *(x for item in sorted(texts.items()) for x in item)):
        source.update(f"{len(part)}:{part}".encode())
    path = user_cache_path("sccd-checker") / f"rulebook-{source.hexdigest()}.json"
    try:
        return _read_compiled(path)
    except (OSError, ValueError):
        pass
    from checker.rulebook.compile import compile_rulebook

    compiled = compile_rulebook(texts, version())
    with suppress(OSError):  # A cache that cannot be written only costs time.
        write_compiled(compiled, path)
    return compiled


def _read_compiled(path: Path) -> ir.Compiled:
    """A compiled rulebook.  Nothing of it is garbage, so that none is looked for while it is read."""
    raw, collects = path.read_bytes(), gc.isenabled()
    gc.disable()
    try:
        compiled: ir.Compiled = json.loads(raw)
        return compiled
    finally:
        if collects:
            gc.enable()


def _engine_fingerprint() -> str:
    """Changes with the code that compiles, so that a cache of older code is not read."""
    folder = Path(__file__).parent
    names = ("compile.py", "files.py", "ir.py", "language.py", "lowering.py")
    stats = [(folder / name).stat() for name in names]
    return f"{version()} " + " ".join(f"{stat.st_size}-{stat.st_mtime_ns}" for stat in stats)


def write_compiled(compiled: ir.Compiled, path: Path) -> None:
    """Writes a compiled rulebook by rename, so that no reader ever sees half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            # In the order of the files, which is that of a report.
            json.dump(compiled, file, ensure_ascii=False, separators=(",", ":"))
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
