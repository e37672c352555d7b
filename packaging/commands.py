"""The commands of ``dev.py``: what each sees to, in which order, and what it ends with."""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec

import checks
import environment
import system
import translations
from messages import SetUpError, say

_INTERRUPTED = 130
_PASSING_ON = frozenset({"test", "shots", "bench"})  # commands that hand what they do not know to another program


def main(arguments: Sequence[str]) -> int:
    """Carry out one command line and return its exit code."""
    parser = _make_parser()
    options, rest = parser.parse_known_args(arguments)
    if rest and options.command not in _PASSING_ON:
        parser.error(f"unknown option {rest[0]}")
    try:
        match options.command:
            case "run":
                return run(options.files)
            case "test":
                return test(rest)
            case "shots":
                return shots(rest)
            case "bench":
                return bench(rest)
            case "translations":
                return translate(only_check=options.check)
            case _:
                return set_up(for_tests=True)
    except SetUpError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED


def run(files: Sequence[str]) -> int:
    """Open the window, with the import review of the files where some are named; return the program's exit code."""
    set_up(for_tests=False)
    # -P keeps modules that happen to lie in the current folder out of the program.
    return subprocess.call([environment.PYTHON, "-P", "-m", "ilo_desktop", "open", *files])


def test(pytest_arguments: Sequence[str]) -> int:
    """Run all checks, or only pytest with the arguments where some are given; return 1 where any failed."""
    set_up(for_tests=True)
    return checks.run_all(pytest_arguments)


def shots(arguments: Sequence[str]) -> int:
    """Make pictures of the window, as the arguments ask; return 1 where one could not be made."""
    set_up(for_tests=True)
    return subprocess.call([environment.PYTHON, "-m", "tests.gallery", *arguments], cwd=environment.ROOT)


def bench(arguments: Sequence[str]) -> int:
    """Measure how quick the window is, as the arguments ask; return 1 where a limit is not kept."""
    set_up(for_tests=True)
    return subprocess.call([environment.PYTHON, "-m", "tests.benchmarks", *arguments], cwd=environment.ROOT)


def translate(*, only_check: bool) -> int:
    """Bring the translations up to date with the code, or say what is not; return 1 where anything is wrong."""
    set_up(for_tests=True)
    return translations.check() if only_check else translations.update()


def set_up(*, for_tests: bool) -> int:
    """Make the machine ready to run, or also to test; a second time this finds everything and does nothing."""
    is_first = not environment.is_ready(for_tests=for_tests)
    # Who was told once about fonts for other scripts and goes on without them is not told at every start.
    needs = system.needs(for_tests=for_tests, with_fonts=for_tests or is_first)
    if is_first and not _can_make_environments():
        needs = (system.ENVIRONMENTS, *needs)
    system.provide(needs)
    environment.provide(for_tests=for_tests)
    return 0


def _can_make_environments() -> bool:
    # Debian parts venv's helpers from its Python; its packages help no other Python than Debian's own.
    has_helpers = find_spec("venv") is not None and find_spec("ensurepip") is not None
    return has_helpers or sys.base_prefix != "/usr"


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up, run and check ILO Newsroom.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    opener = commands.add_parser("run", help="set up what running needs and open the window")
    opener.add_argument("files", nargs="*", metavar="FILE", help="a file for the import review")
    commands.add_parser(
        "test",
        help="set up what testing needs, then check style, types, import contracts, translations, and run all tests",
        description="Any further arguments go to pytest, which then runs alone and without the coverage floor.",
    )
    commands.add_parser(
        "shots",
        help="set up what testing needs, then make pictures of every scene of the window, and of the README",
        description="Any further arguments go to the gallery: FOLDER (build/shots), --scene NAME, --variant NAME,"
        " --large (with 100,000 releases), --readme (only the README's picture, put in its place).",
    )
    commands.add_parser(
        "bench",
        help="set up what testing needs, then measure how quick the window is, into tests/benchmarks/RESULTS.md",
        description="Any further arguments go to the benchmark: --sizes 20,100000 --runs N --imported N --folder FOLDER"
        " (where the libraries are kept) --results FILE.",
    )
    translator = commands.add_parser("translations", help="bring the translations up to date with the code")
    translator.add_argument(
        "--check", action="store_true", help="change nothing, and fail where anything is to be done"
    )
    commands.add_parser("setup", help="set up what running and testing need, and nothing more")
    return parser
