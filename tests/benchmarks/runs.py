"""Runs the probes, each as a process of its own, in turn with the floor."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks import libraries
from tests.benchmarks.figures import Figure, Wait
from tests.journeys.screen import NEEDED, screen

ROOT = Path(__file__).parents[2]
_PROBES = Path(__file__).parent / "probes"
_NS_OF_A_MS = 1_000_000
FRAME_LIMIT, ROWS_LIMIT, MEMORY_LIMIT, WAIT_LIMIT_MS = 1.5, 3.0, 1.5, 50.0
#: The floor of an import is SQLite alone, which keeps no versions, finds no tags and compares nothing. Its memory grows
#: until the cache of the library, 80 MB, is full, and by the file itself.
IMPORT_LIMIT, IMPORT_MEMORY_LIMIT = 7.0, 2.0
#: The floors of a review are the import's own rows put into the same tables and indexes, and taken out again.
PLAN_LIMIT, APPLY_LIMIT, UNDO_LIMIT = 3.0, 3.0, 2.0


class ProbeError(Exception):
    """A probe told nothing; the text is what it said instead."""


class Runner:
    """Runs probes in an environment, with settings and caches of their own."""

    def __init__(self, environment: Mapping[str, str], home: Path) -> None:
        quiet = {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._environment = {
            **quiet,
            **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), str(home)),
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
        }

    def run(self, probe: str, *arguments: str, library: Path | None = None) -> tuple[dict[str, Any], float]:
        """Return what a probe told, and how many milliseconds after the call it painted (0 where it tells none)."""
        environment = self._environment | ({"ILO_DESKTOP_LIBRARY": str(library)} if library else {})
        began = time.monotonic_ns()
        done = subprocess.run(
            [sys.executable, str(_PROBES / f"{probe}.py"), *arguments],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if not done.stdout.startswith("{"):
            raise ProbeError(done.stderr)
        told: dict[str, Any] = json.loads(done.stdout)
        return told, (told["painted"] - began) / _NS_OF_A_MS if "painted" in told else 0.0


def measure_starts(runner: Runner, library: Path, size: int, runs: int) -> list[Figure]:
    """Measure a start to the frame and to the rows, and the memory then."""
    times: dict[str, list[float]] = {"bare": [], "frame": [], "rows": []}
    memory: dict[str, list[float]] = {"bare": [], "open": []}
    for turn in range(runs + 1):  # the first one fills caches
        told = {
            "bare": runner.run("bare"),
            "frame": runner.run("started", "frame", library=library),
            "rows": runner.run("started", "rows", library=library),
        }
        floor, _ = runner.run("bare", "--sqlalchemy", library=library)
        held, _ = runner.run("started", "open", library=library)
        if turn:
            for name, (_, milliseconds) in told.items():
                times[name].append(milliseconds)
            if "memory" in floor:
                memory["bare"].append(floor["memory"])
                memory["open"].append(held["memory"])
    figures = [
        Figure("start to the frame of the window", size, "ms", times["frame"], times["bare"], FRAME_LIMIT),
        Figure("start to the first rows", size, "ms", times["rows"], times["bare"], ROWS_LIMIT),
    ]
    if memory["bare"]:
        figures.append(Figure("memory, library open", size, "MB", memory["open"], memory["bare"], MEMORY_LIMIT))
    return figures


def measure_use(runner: Runner, library: Path, size: int, lists: Path, runs: int, temporary: Path) -> list[Wait]:
    """Measure for how long the window does not answer while it is used."""
    found: dict[str, list[dict[str, float]]] = {}
    for _ in range(runs):
        # Each in a folder of its own: a log that one leaves behind would be taken for that of the next copy.
        with tempfile.TemporaryDirectory(dir=temporary) as folder:
            copied = libraries.copy(library, Path(folder))
            told, _painted = runner.run("used", str(copied), str(lists))
        for name, step in told["steps"].items():
            found.setdefault(name, []).append(step)
    return [
        Wait(
            name,
            size,
            [step["longest"] for step in steps],
            [step["took"] for step in steps],
            [int(step["memory"]) for step in steps if "memory" in step],
            WAIT_LIMIT_MS,
        )
        for name, steps in found.items()
    ]


def measure_import(runner: Runner, size: int, folder: Path, runs: int, temporary: Path) -> list[Figure]:
    """Measure an import of a data file with whole texts (reading, tags, planning, writing), in turn with the floor.

    Its highest memory is held against that of a file of a quarter: it should hardly be more.
    """
    data, quarter = libraries.write_data(size, folder), libraries.write_data(size // 4, folder)
    floors, ours, ours_of_quarter = (
        [runner.run(probe, str(file), str(temporary / f"{number}.sqlite"))[0] for number in range(first, first + runs)]
        for first, probe, file in ((0, "filed", data), (runs, "imported", data), (2 * runs, "imported", quarter))
    )
    times = [[told["took"] for told in each] for each in (ours, floors)]
    figures = [Figure("import of a data file", size, "ms", *times, IMPORT_LIMIT)]
    if "peak" in ours[0]:
        peaks = [[told["peak"] for told in each] for each in (ours, ours_of_quarter)]
        figures.append(Figure("highest memory, to that of a quarter", size, "MB", *peaks, IMPORT_MEMORY_LIMIT))
    return figures


def measure_review(runner: Runner, library: Path, size: int, data: Path, runs: int, temporary: Path) -> list[Figure]:
    """Measure real releases planned, applied and undone in a library, in turn with their rows alone."""
    found: list[dict[str, float]] = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory(dir=temporary) as ours, tempfile.TemporaryDirectory(dir=temporary) as rows:
            copies = [str(libraries.copy(library, Path(folder))) for folder in (ours, rows)]
            found.append(runner.run("reviewed", str(data), *copies)[0])
    count = f"{int(found[0]['drafts']):,} releases of a file"
    steps = (("plan", "put", PLAN_LIMIT), ("apply", "put", APPLY_LIMIT), ("undo", "take", UNDO_LIMIT))
    return [
        Figure(f"{step}: {count}", size, "ms", [told[step] for told in found], [told[floor] for told in found], limit)
        for step, floor, limit in steps
    ]


@contextmanager
def window_system() -> Iterator[tuple[dict[str, str], str]]:
    """Yield the environment of a window system of one's own and its name: Xvfb, or Qt's own offscreen."""
    if all(_is_there(program) for program in NEEDED[:2]):
        with screen(1600, 1000) as environment:
            yield environment, "Xvfb with openbox"
    else:
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen"}, "Qt's offscreen platform"


def _is_there(program: str) -> bool:
    from shutil import which

    return which(program) is not None


def measure(
    sizes: Sequence[int], runs: int, imported: int, filed: int, folder: Path, reviewed: Path | None = None
) -> tuple[list[Figure], list[Wait], str]:
    """Measure everything for libraries of these sizes; return it with the name of the window system."""
    made = {size: libraries.provide(size, folder) for size in sizes}
    figures: list[Figure] = []
    waits: list[Wait] = []
    with window_system() as (environment, name), tempfile.TemporaryDirectory(dir=folder) as temporary:
        runner = Runner(environment, Path(temporary))
        for size, library in made.items():
            figures += measure_starts(runner, library, size, runs)
        figures += measure_import(runner, filed, folder, max(runs // 4, 1), Path(temporary)) if filed else []
        for size, library in made.items() if reviewed else ():
            figures += measure_review(runner, library, size, reviewed, max(runs // 4, 1), Path(temporary))
        lists = libraries.write_lists(imported, folder)
        for size, library in made.items() if imported else ():
            waits += measure_use(runner, library, size, lists, max(runs // 4, 1), Path(temporary))
    return figures, waits, name
