"""The commands ``collections`` and ``views``: what the user keeps in a library besides its releases."""

from __future__ import annotations

import click

from ilo_desktop.cli_parts import library_option, open_library, print_lines


@click.command("collections")
@click.argument("name", default="")
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, one object a collection or a release.")
@library_option
@click.pass_context
def collections(context: click.Context, name: str, *, as_json: bool) -> None:
    """List your collections in your order, or the releases of the collection NAME in theirs.

    A JSON object of a collection has name and size, that of a release what "list --json" prints.
    """
    from ilo_desktop import cli_output
    from ilo_desktop.newsroom.edits import tag_key

    with open_library(context) as (library, _vocabulary):
        if not name:
            kept = library.collections()
            as_line = cli_output.collection_as_json if as_json else cli_output.collection_as_text
            print_lines(map(as_line, kept))
            return
        if tag_key(name) not in {tag_key(kept.name) for kept in library.collections()}:
            raise click.ClickException(f"There is no collection “{name}”. The command collections lists them.")
        releases = library.releases(library.collection_ids(name))
        if as_json:
            print_lines(cli_output.to_json(cli_output.release_as_json(release)) for release in releases)
        else:
            print_lines(map(cli_output.row_as_text, releases))


@click.command("views")
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, one object a view.")
@library_option
@click.pass_context
def views(context: click.Context, *, as_json: bool) -> None:
    """List your saved views in your order, each with its query.

    A JSON object has name, query and order.
    """
    from ilo_desktop import cli_output

    with open_library(context) as (library, _vocabulary):
        print_lines(map(cli_output.view_as_json if as_json else cli_output.view_as_text, library.views()))
