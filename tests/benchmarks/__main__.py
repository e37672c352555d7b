"""Measure how quick the window is: how long a start takes, what it takes of memory, and whether it always answers."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tests.benchmarks import kept, libraries, machine
from tests.benchmarks.figures import report
from tests.benchmarks.runs import Wanted, measure

RESULTS = Path(__file__).parent / "RESULTS.md"


def main(arguments: Sequence[str]) -> int:
    """Measure what the arguments ask for; return 1 where a limit is not kept."""
    options = _parse(arguments)
    reviewed = options.reviewed
    if reviewed is not None and not reviewed.exists():
        print(f"{reviewed} is not there: the plan, import and undo of its releases are not measured", flush=True)
        reviewed = None
    wanted = Wanted(options.runs, options.imported, options.filed, options.keys, options.folder, reviewed)
    is_met = True
    for size in options.sizes:
        is_met &= _measure(libraries.provide(size, options.folder), size, wanted, options, is_real=False)
    if options.real is not None:
        library = libraries.provide_real(options.real, options.folder)
        is_met &= _measure(library, libraries.count(library), wanted, options, is_real=True)
    return int(not is_met)


def _measure(library: Path, size: int, wanted: Wanted, options: argparse.Namespace, *, is_real: bool) -> bool:
    """Measure one library, and write what is known by now of all; say whether its limits are kept."""
    run, window_system = measure(library, size, wanted, is_real=is_real)
    facts = {"day": f"{datetime.now().astimezone():%d %B %Y}"} | machine.describe(window_system)
    facts["runs"] = f"{options.runs} of each start; imported in the window: {options.imported:,} releases"
    told = report(kept.add(options.results.with_suffix(".json"), replace(run, machine=facts)))
    kept.rewrite(options.results, told)
    print(told, flush=True)
    return run.is_met


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument(
        "--sizes",
        type=lambda text: [int(size) for size in text.split(",")],
        default=[10_000, 100_000],
        metavar="N,N",
        help="how many releases the libraries have (10000,100000); one of 1,000,000 takes an hour to make",
    )
    parser.add_argument("--runs", type=int, default=9, metavar="N", help="how often a start is measured (9)")
    parser.add_argument(
        "--imported",
        type=int,
        default=50_000,
        metavar="N",
        help="how many releases are imported in the window (50000); with 0 its waits are not measured",
    )
    parser.add_argument(
        "--filed",
        type=int,
        default=10_000,
        metavar="N",
        help="how many releases with whole texts the data file has whose import is timed (10000); with 0 none is",
    )
    parser.add_argument(
        "--keys",
        type=int,
        default=40,
        metavar="N",
        help="how many keys of each kind are timed (40); with 0 none is",
    )
    parser.add_argument(
        "--real",
        type=lambda name: Path(name).resolve(),
        metavar="FILE",
        help="a data file of real releases, of which a library is made that is measured as well",
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
        "--results",
        type=Path,
        default=RESULTS,
        metavar="FILE",
        help=f"what is written ({RESULTS.name}), beside its figures as JSON",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
