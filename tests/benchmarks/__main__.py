"""Measure how quick the window is: how long a start takes, what it takes of memory, and whether it always answers."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from tests.benchmarks import machine
from tests.benchmarks.figures import report
from tests.benchmarks.runs import measure

RESULTS = Path(__file__).parent / "RESULTS.md"


def main(arguments: Sequence[str]) -> int:
    """Measure what the arguments ask for; return 1 where a limit is not kept."""
    options = _parse(arguments)
    reviewed = options.reviewed
    if reviewed is not None and not reviewed.exists():
        print(f"{reviewed} is not there: the plan, import and undo of its releases are not measured", flush=True)
        reviewed = None
    figures, waits, window_system = measure(
        options.sizes, options.runs, options.imported, options.filed, options.folder, reviewed
    )
    facts = {"day": f"{datetime.now().astimezone():%d %B %Y}"} | machine.describe(window_system)
    facts["runs"] = f"{options.runs}; imported in the window: {options.imported:,} releases"
    told = report(facts, figures, waits)
    print(told)
    options.results.write_text(told, encoding="utf-8")
    return int(not all(measured.is_met for measured in (*figures, *waits)))


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument(
        "--sizes",
        type=lambda text: [int(size) for size in text.split(",")],
        default=[20, 100_000],
        metavar="N,N",
        help="how many releases the libraries have (20,100000); one of 1,000,000 takes a quarter of an hour to make",
    )
    parser.add_argument("--runs", type=int, default=9, metavar="N", help="how often a start is measured (9)")
    parser.add_argument(
        "--imported",
        type=int,
        default=100_000,
        metavar="N",
        help="how many releases are imported in the window; with 0 only starts and memory are measured",
    )
    parser.add_argument(
        "--filed",
        type=int,
        default=10_000,
        metavar="N",
        help="how many releases with whole texts the data file has whose import is timed (10000); with 0 none is",
    )
    parser.add_argument(
        "--reviewed",
        type=lambda name: Path(name).resolve(),
        metavar="FILE",
        help="a data file whose releases are planned, imported and undone in each library; without it none is",
    )
    parser.add_argument(
        "--folder",
        type=lambda name: Path(name).resolve(),
        default=Path(tempfile.gettempdir()) / "ilo-newsroom-benchmarks",
        help="where the libraries are kept for the next time",
    )
    parser.add_argument(
        "--results", type=Path, default=RESULTS, metavar="FILE", help=f"what is written ({RESULTS.name})"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
