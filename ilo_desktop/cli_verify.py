"""The command that holds a library against what its documents and the user's decisions make of it."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING

import click

from ilo_desktop.cli_parts import library_option, open_library, print_data, progress_line

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom.verifying import Part


@click.command("verify")
@click.option("--repair", "repairs", is_flag=True, help="Work out anew what is derived, after a copy was made.")
@library_option
@click.pass_context
def verify(context: click.Context, *, repairs: bool) -> None:
    """Hold the library against its documents and your decisions.

    Every document is held against its SHA-256, every release against what its documents and your decisions make of it,
    tags against the vocabulary and your corrections, what is searched and filtered against the releases, and the file
    against SQLite's own check. Each difference is a line: of what, which one, what was found and what was expected. A
    release whose import was undone, and which only a mark of yours keeps, has no document to be held against.

    With --repair the library is copied, to a file beside it, and all that is derived is worked out anew. Documents are
    not derived: one that is damaged is told and stays as it is, as does what was read from it.

    Ends with 0 where there is no difference, or none any more, and else with 1.
    """
    from ilo_desktop.cli_output import count, without_commands
    from ilo_desktop.newsroom.query import EVERYTHING
    from ilo_desktop.newsroom.wording_of_checks import ALL_CAN_BE_REPAIRED, advice

    with open_library(context) as (library, _vocabulary):
        found = _tell_differences(library)
        if repairs and any(can_be_repaired for _, can_be_repaired in found):
            with progress_line("Repairing") as progress:
                copy, _ = library.repair(progress)
            click.echo(without_commands(f"Repaired; a copy from before is {copy}. Verified again:"), err=True)
            found = _tell_differences(library)
        releases = len(library.find(EVERYTHING))
    if not found:
        print_data(f"All is well with {count(releases, 'release')}.")
        return
    for told in advice(found):
        more = " Do that with --repair." if told == ALL_CAN_BE_REPAIRED else ""
        click.echo(f"{told}{more}", err=True)
    context.exit(1)


def _tell_differences(library: Library) -> set[tuple[Part, bool]]:
    """Print all differences; return their parts, each with whether it can be repaired."""
    from ilo_desktop.cli_output import without_commands
    from ilo_desktop.newsroom.wording_of_checks import line

    kinds: set[tuple[Part, bool]] = set()
    with progress_line("Verifying") as progress, closing(library.verify(progress)) as found:
        for difference in found:
            kinds.add((difference.part, difference.can_be_repaired))
            if sys.stderr is not None and sys.stderr.isatty():
                click.echo("\r" + " " * len("Verifying 100 %") + "\r", nl=False, err=True)
            print_data(without_commands(line(difference)))
    return kinds
