"""The command that gives back the documents of a release as they were imported."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ilo_desktop.cli_parts import NUMBER, PATH, library_option, library_path, open_library, print_bytes

if TYPE_CHECKING:
    from ilo_desktop.newsroom.provenance import Original


@click.command("source")
@click.argument("number", type=NUMBER, metavar="ID")
@click.option(
    "-o",
    "--output",
    "target",
    type=PATH,
    metavar="FILE",
    help="Where to write it; in a folder it gets its own name. Without this it goes to standard output.",
)
@click.option(
    "--document", "wanted", type=click.IntRange(min=1), metavar="N", help="Which one, where there are several."
)
@click.option("--force", is_flag=True, help="Replace a file that is there already.")
@library_option
@click.pass_context
def source(context: click.Context, number: int, target: Path | None, wanted: int | None, *, force: bool) -> None:
    """Give back a document that release ID was read from, byte for byte as it was imported.

    Of a file in an archive, and of one attached to a mail, that is the file itself. A release that several documents
    tell of needs --document; without it they are listed.
    """
    from ilo_desktop.cli_output import without_commands
    from ilo_desktop.newsroom.provenance import file_name, originals
    from ilo_desktop.replacing import write_bytes

    if target is None and _is_terminal():
        raise click.UsageError("A document is not for the screen: write it to a file with -o, or to another program.")
    with open_library(context) as (library, _vocabulary):
        original = _chosen(originals(library.release(number)), number, wanted)
        document = library.document(original.document_id)
    if target is None:
        print_bytes(document.content)
        return
    path = target / file_name(original.name) if target.is_dir() else target
    write_bytes(path, document.content, kept=library_path(context), can_replace=force)
    click.echo(without_commands(f"{original.name}, {document.size:,} bytes: {path}"), err=True)


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _chosen(documents: tuple[Original, ...], number: int, wanted: int | None) -> Original:
    from ilo_desktop.cli_provenance import sighting_as_line

    if not documents:
        raise click.ClickException(f"The import that brought release {number} was undone; it has no document now.")
    if wanted is None and len(documents) > 1:
        listed = "\n".join(
            f"{count:>4}  {sighting_as_line(each.sightings[0])}" for count, each in enumerate(documents, start=1)
        )
        raise click.UsageError(f"Several documents tell of release {number}; choose one with --document:\n{listed}")
    if (wanted or 1) > len(documents):
        raise click.UsageError(f"Release {number} was read from {len(documents)} documents.")
    return documents[(wanted or 1) - 1]
