"""The commands ``imports``, ``undo`` and ``redo``: the history of a library."""

from __future__ import annotations

import click

from ilo_desktop.cli_parts import NUMBER, library_option, open_library, print_data, print_lines, progress_line


@click.command("imports")
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, one object an import.")
@library_option
@click.pass_context
def imports(context: click.Context, *, as_json: bool) -> None:
    """List the imports, newest first, with what each brought.

    A JSON object has import, made_at, documents, new, changed, same, left_out, problems, undone_at (null while it is
    in force) and kept.
    """
    from ilo_desktop import cli_output

    with open_library(context) as (library, _vocabulary):
        records = library.imports()
    if as_json:
        print_lines(cli_output.to_json(cli_output.import_as_json(record)) for record in records)
    else:
        print_lines(map(cli_output.import_as_text, records))


@click.command("undo")
@click.argument("number", type=NUMBER, metavar="IMPORT")
@library_option
@click.pass_context
def undo(context: click.Context, number: int) -> None:
    """Undo the import of number IMPORT.

    Releases with a star, a note or tags of yours stay, and so do those in a collection or a briefing.
    """
    from ilo_desktop import cli_output

    with open_library(context) as (library, _vocabulary), progress_line("Undoing") as progress:
        changes = library.undo(number, progress)
    print_data(cli_output.undo_as_text(number, changes))


@click.command("redo")
@click.argument("number", type=NUMBER, metavar="IMPORT")
@library_option
@click.pass_context
def redo(context: click.Context, number: int) -> None:
    """Bring the undone import of number IMPORT back, its releases with their marks."""
    from ilo_desktop import cli_output

    with open_library(context) as (library, _vocabulary), progress_line("Redoing") as progress:
        changes = library.redo(number, progress)
    print_data(cli_output.redo_as_text(number, changes))
