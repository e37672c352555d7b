"""Runs the probes, each as a process of its own, in turn with the floor."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks import libraries
from tests.benchmarks.figures import Answers, Figure, Run, Wait
from tests.journeys.screen import NEEDED, screen

ROOT = Path(__file__).parents[2]
_PROBES = Path(__file__).parent / "probes"
_NS_OF_A_MS = 1_000_000
FRAME_LIMIT, ROWS_LIMIT, WAIT_LIMIT_MS = 1.5, 3.0, 50.0
#: The floor of an import is SQLite alone, which keeps no versions, finds no tags and compares nothing. Its memory grows
#: until the cache of the library, 80 MB, is full, and by the file itself.
IMPORT_LIMIT, IMPORT_MEMORY_LIMIT = 7.0, 2.0
#: The floors of a review are the import's own rows put into the same tables and indexes, and taken out again.
PLAN_LIMIT, APPLY_LIMIT, UNDO_LIMIT = 3.0, 3.0, 2.0


#: The floor of a file is its texts.
FILE_LIMIT = 4.0
#: Limits for libraries of up to 100,000 releases, and for larger ones.
_LARGE = 100_000
MEMORY_LIMITS, RATE_LIMITS = (1.5, 2.0), (0.3, 0.25)
_QUICK_MS, _SLOW_MS, _COUNTS_MS = (16.0, 33.0), (200.0, 2000.0), (100.0, 1000.0)
_QUICK = {"words": "words", "prefixes": "prefixes", "filters": "filters", "periods": "periods"}
_SLOW = {"phrases": "phrases", "letters": "one letter", "relevance": "by relevance"}


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
        figures.append(
            Figure("memory, library open", size, "MB", memory["open"], memory["bare"], MEMORY_LIMITS[size > _LARGE])
        )
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


def measure_file(runner: Runner, library: Path, size: int) -> list[Figure]:
    """Measure how large the file of a library is beside the texts in it."""
    told, _ = runner.run("sized", str(library))
    return [Figure("library file", size, "MB", [told["file"]], [told["texts"]], FILE_LIMIT)]


def measure_keys(runner: Runner, library: Path, size: int, keys: int) -> tuple[list[Answers], Wait]:
    """Measure how long it takes from a key to the first hits on the screen, and to all counts."""
    began = time.monotonic()
    told, _ = runner.run("keyed", str(library), str(keys))
    took = time.monotonic() - began
    is_large = size > _LARGE
    answers: list[Answers] = []
    for kinds, limits in ((_QUICK, _QUICK_MS), (_SLOW, _SLOW_MS)):
        for kind, label in kinds.items():
            pairs = [(one["painted"], one["raw"]) for one in told["keys"].get(kind, ())]
            answers += _answers(f"key to first hits: {label}", size, pairs, limits[is_large])
    counted = [(one["complete"], one["all"]) for found in told["keys"].values() for one in found]
    answers += _answers("key to all counts", size, counted, _COUNTS_MS[is_large])
    memory = [told["memory"]] if "memory" in told else []
    return answers, Wait("keys and clicks", size, [told["longest"]], [took], memory, WAIT_LIMIT_MS)


def _answers(what: str, size: int, pairs: list[tuple[float, float]], limit_ms: float) -> list[Answers]:
    return [Answers(what, size, [ours for ours, _ in pairs], [raw for _, raw in pairs], limit_ms)] if pairs else []


def measure_rate(runner: Runner, library: Path, size: int, data: Path, temporary: Path) -> list[Figure]:
    """Measure how many releases a second come in, with folding, tags and index, beside their rows alone."""
    with tempfile.TemporaryDirectory(dir=temporary) as ours, tempfile.TemporaryDirectory(dir=temporary) as rows:
        copies = [str(libraries.copy(library, Path(folder))) for folder in (ours, rows)]
        told, _ = runner.run("reviewed", str(data), *copies)
    rates = [told["drafts"] * 1000 / took for took in (told["plan"] + told["apply"], told["put"])]
    limit = RATE_LIMITS[size > _LARGE]
    return [Figure("import: planned and applied", size, "/s", rates[:1], rates[1:], limit, is_more_better=True)]


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


@dataclass(frozen=True, slots=True)
class Wanted:
    """How much is measured."""

    runs: int
    imported: int
    filed: int
    keys: int
    folder: Path
    reviewed: Path | None = None

    @property
    def long_runs(self) -> int:
        """How often what takes minutes is measured."""
        return max(self.runs // 4, 1)


def measure(library: Path, size: int, wanted: Wanted, *, is_real: bool = False) -> tuple[Run, str]:
    """Measure everything with one library; return it, without the machine, with the name of the window system."""
    figures: list[Figure | Answers] = []
    waits: list[Wait] = []
    folder = wanted.folder
    with window_system() as (environment, name), tempfile.TemporaryDirectory(dir=folder) as temporary:
        runner, place = Runner(environment, Path(temporary)), Path(temporary)
        figures += measure_starts(runner, library, size, wanted.runs)
        figures += measure_file(runner, library, size)
        if wanted.keys:
            answers, longest = measure_keys(runner, library, size, wanted.keys)
            figures += answers
            waits.append(longest)
        if wanted.filed and not is_real:
            figures += measure_rate(runner, library, size, libraries.write_data(wanted.filed, folder), place)
            figures += measure_import(runner, wanted.filed, folder, wanted.long_runs, place)
        if wanted.reviewed is not None and not is_real:
            figures += measure_review(runner, library, size, wanted.reviewed, wanted.long_runs, place)
        if wanted.imported and not is_real:
            lists = libraries.write_lists(wanted.imported, folder)
            waits += measure_use(runner, library, size, lists, wanted.long_runs, place)
    return Run(size, {}, figures, waits, is_real), name
