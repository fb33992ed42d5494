"""What pyproject.toml cannot say: which folders are packages, and that a wheel carries the compiled rulebook."""

import sys
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent


class BuildWithRulebook(build_py):
    """Copies the packages, then compiles `rules/` beside them. An editable install reads the YAML where it lies."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        sys.path.insert(0, str(ROOT))
        from checker.rulebook.build import write_shipped

        target = Path(self.build_lib, "checker", "rules", "rulebook.json")
        write_shipped(ROOT / "rules", target, self.distribution.get_version())


setup(
    packages=[
        *find_packages(str(ROOT), include=["checker", "checker.*"]),
        "checker.cli",
        *(f"checker.cli.{name}" for name in find_packages(str(ROOT / "cli"))),
        "checker.rules",
    ],
    cmdclass={"build_py": BuildWithRulebook},
)
