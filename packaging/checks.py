"""The checks that a change must pass: all of them run, whatever fails, and a summary ends them."""

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from environment import PYTHON, ROOT, SCRIPTS
from messages import say


@dataclass(frozen=True)
class Check:
    """One check: its name in the summary and its command, run in the project's folder."""

    name: str
    command: Sequence[str | Path]


STATIC = (
    Check("formatting", (PYTHON, "-m", "ruff", "format", "--check", ".")),
    Check("lint", (PYTHON, "-m", "ruff", "check", ".")),
    Check("types", (PYTHON, "-m", "mypy")),
    Check("import contracts", (SCRIPTS / "lint-imports",)),
    Check("translations", (PYTHON, ROOT / "packaging" / "dev.py", "translations", "--check")),
)
# One seed: a red run must be the fault of the change, not of the order that was drawn.
PYTEST = (PYTHON, "-m", "pytest", "-p", "randomly", "--randomly-seed=1", "-rs", "--durations=10")
COVERAGE = ("--cov", "--cov-report=term:skip-covered")


def run_all(pytest_arguments: Sequence[str]) -> int:
    """Run every check, or only the tests that the arguments name; return 0 where all passed, else 1."""
    if pytest_arguments:
        return int(not _passes(Check("tests", (*PYTEST, *pytest_arguments))))
    began = time.monotonic()
    results = [(check.name, _passes(check)) for check in (*STATIC, Check("tests", (*PYTEST, *COVERAGE)))]
    for name, passed in results:
        say(f"{name}: {'passed' if passed else 'FAILED'}")
    say(f"all checks took {time.monotonic() - began:.0f} s")
    return int(not all(passed for _, passed in results))


def _passes(check: Check) -> bool:
    say(f"checking {check.name}")
    quiet = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(check.command, cwd=ROOT, env=quiet, check=False).returncode == 0
