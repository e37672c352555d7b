"""What was measured, kept by the size of the library, so that sizes can be measured one at a time."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import Answers, Figure, Run, Wait

_KINDS = {kind.__name__: kind for kind in (Answers, Figure, Wait)}


def read(path: Path) -> dict[str, Run]:
    """Return the runs of a file by name, none where there is no file."""
    if not path.exists():
        return {}
    return {name: _run(kept) for name, kept in json.loads(path.read_text(encoding="utf-8")).items()}


def add(path: Path, run: Run) -> list[Run]:
    """Put a run in the place of the one of the same library before it; return all of the file."""
    runs = read(path) | {f"{run.size} {'real' if run.is_real else 'made-up'}": run}
    path.write_text(json.dumps({name: _kept(one) for name, one in runs.items()}, indent=1) + "\n", encoding="utf-8")
    return list(read(path).values())


def rewrite(path: Path, told: str) -> None:
    """Write a page; what was written under it by hand, from its first heading of the second rank on, stays."""
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    start = before.find("\n## ")
    path.write_text(told + (before[start:] if start >= 0 else ""), encoding="utf-8")


def _kept(run: Run) -> dict[str, Any]:
    measured = [{"kind": type(one).__name__, **_rounded(asdict(one))} for one in (*run.figures, *run.waits)]
    return {"size": run.size, "is_real": run.is_real, "machine": dict(run.machine), "measured": measured}


def _rounded(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: [round(one, 3) for one in value] if isinstance(value, list) else value for name, value in values.items()
    }


def _run(kept: dict[str, Any]) -> Run:
    measured = [_KINDS[one.pop("kind")](**one) for one in kept["measured"]]
    figures = [one for one in measured if not isinstance(one, Wait)]
    waits = [one for one in measured if isinstance(one, Wait)]
    return Run(kept["size"], kept["machine"], figures, waits, kept["is_real"])
