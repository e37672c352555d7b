"""The command ``cite``: how a release is cited."""

from __future__ import annotations

import click

from ilo_desktop.cli_parts import NUMBER, library_option, open_library, print_data

#: As ``publish.citations.Style`` has them, which is read with the languages' dates when it is wanted.
_STYLES = ("apa", "chicago", "plain", "markdown")


@click.command("cite")
@click.argument("number", type=NUMBER, metavar="ID")
@click.option(
    "--style",
    type=click.Choice(_STYLES),
    default="plain",
    show_default=True,
    help="APA 7, Chicago 17 (the entry of the bibliography), or without a book of style.",
)
@library_option
@click.pass_context
def cite(context: click.Context, number: int, style: str) -> None:
    """Print the citation of release ID: author, date, headline, kind and address.

    When it was read, that is when its document was saved or imported, stands there only where it has no date.
    """
    from ilo_desktop.publish.citations import Style, citation
    from ilo_desktop.publish.words import Words

    with open_library(context) as (library, vocabulary):
        release = library.release(number)
    print_data(citation(release, Style(style), Words(vocabulary)))
