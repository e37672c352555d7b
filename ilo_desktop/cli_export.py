"""The command ``export``: the releases that match a query, as a file for another program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ilo_desktop.cli_parts import (
    PATH,
    data_stream,
    library_option,
    open_library,
    order_option,
    progress_line,
    refuse_library,
)
from ilo_desktop.cli_suggesting import print_suggestions
from ilo_desktop.publish.exports import ExportFormat, formats

if TYPE_CHECKING:
    from ilo_desktop.library import Library, ResultSet
    from ilo_desktop.newsroom.vocabulary import Vocabulary
    from ilo_desktop.publish.briefing import Briefing

_STANDARD_OUTPUT = Path("-")

format_option = click.option(
    "-f",
    "--format",
    "named",
    required=True,
    type=click.Choice([format.value for format in formats()]),
    help="What the file is to be.",
)
target_option = click.option(
    "-o",
    "--output",
    "target",
    required=True,
    type=PATH,
    metavar="FILE",
    help="The file to write; - is the standard output. One of this name is replaced when the new one is whole.",
)


@click.command("export")
@click.argument("query", default="")
@format_option
@target_option
@order_option
@library_option
@click.pass_context
def export(context: click.Context, query: str, named: str, target: Path, order: str) -> None:
    """Export the releases that match QUERY for another program, newest first or in another order.

    QUERY is what one types in the window's search box; without it, everything is exported.

    In csv, a cell that a spreadsheet would take for a formula has an apostrophe before it, which importing the file
    takes away again. In xlsx, what is longer than a cell can be is cut off, and the last column says so. The layout of
    text has room for headline, date, place, kind or kicker, credit, summary and address alone.
    """
    from ilo_desktop.cli_query import read_query
    from ilo_desktop.newsroom.order import Order

    format = checked_format(context, named, target)
    with open_library(context) as (library, vocabulary):
        asked = read_query(query, vocabulary)
        found = library.find(asked, Order(order))
        if not found:
            print_suggestions(library, asked)
        write_export(_briefing(library, vocabulary, found, format), format, target)


def checked_format(context: click.Context, named: str, target: Path) -> ExportFormat:
    """Return the format of a name; wrong usage where a file of it cannot be written there."""
    format = ExportFormat(named)
    if target == _STANDARD_OUTPUT and not format.is_text:
        raise click.UsageError(f"{named} is no text for the standard output: name a file.")
    refuse_library(context, target)
    return format


def _briefing(library: Library, vocabulary: Vocabulary, found: ResultSet, format: ExportFormat) -> Briefing:
    """Return what is exported; its releases are read from the library as they are written."""
    from datetime import datetime

    from ilo_desktop.library import KeyedReleases
    from ilo_desktop.publish.briefing import make_briefing
    from ilo_desktop.publish.exports import exporter
    from ilo_desktop.publish.layout import FULL

    releases = KeyedReleases(library, found.keys_of([(0, len(found) - 1)] if found else []))
    return make_briefing(
        releases,
        found.query,
        vocabulary,
        FULL,
        datetime.now().astimezone().date(),
        order=found.order,
        tells_contents=exporter(format).tells_contents,
    )


def write_export(briefing: Briefing, format: ExportFormat, target: Path) -> None:
    """Write a briefing to the standard output or to a file, of which it says how many releases it has."""
    from ilo_desktop import cli_output
    from ilo_desktop.newsroom.progress import NO_PROGRESS
    from ilo_desktop.publish.exports import export as write_file
    from ilo_desktop.publish.exports import exporter

    if target == _STANDARD_OUTPUT:
        with data_stream() as stream:  # on a terminal, which progress would disturb
            exporter(format).write(briefing, stream, NO_PROGRESS)
        return
    with progress_line("Exporting") as progress:
        write_file(briefing, format, target, progress)
    count = cli_output.count(len(briefing.releases), "release")
    click.echo(cli_output.without_commands(f"{count}: {target}"), err=True)
