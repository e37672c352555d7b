"""The command ``diff``: what changed in a release from one of its versions to another."""

from __future__ import annotations

import click

from ilo_desktop.cli_parts import NUMBER, library_option, open_library, print_data


@click.command("diff")
@click.argument("number", type=NUMBER, metavar="ID")
@click.argument("before", type=NUMBER, metavar="[A", required=False)
@click.argument("after", type=NUMBER, metavar="B]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@library_option
@click.pass_context
def diff(context: click.Context, number: int, before: int | None, after: int | None, *, as_json: bool) -> None:
    """Show what changed in one release from version A to version B.

    Without A and B these are its last two versions, without B the other one is the last. What was removed stands in
    [-these signs-] and what was added in {+these+}; paragraphs that did not change are counted. "show --versions" lists
    the versions.

    The JSON object has id, headline, before and after (number, seen_on, documents), words (how many changed) and
    fields: field, filled (whether just one of the versions has it) and pieces (kind: kept, removed or added; text).
    """
    from ilo_desktop import cli_versions

    with open_library(context) as (library, _vocabulary):
        release = library.release(number)
    try:
        pair = cli_versions.pair_of(release, before, after)
    except cli_versions.NoSuchVersionError as error:
        raise click.UsageError(str(error)) from error
    print_data(cli_versions.diff_as_json(release, pair) if as_json else cli_versions.diff_as_text(release, pair))
