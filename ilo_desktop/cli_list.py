"""The command ``list``: the releases that match a query, in an order."""

from __future__ import annotations

import click

from ilo_desktop.cli_parts import library_option, open_library, order_option, print_lines
from ilo_desktop.cli_suggesting import print_suggestions

#: How many releases are fetched and printed at once.
_BATCH = 500


@click.command("list")
@click.argument("query", default="")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="Print the first N alone.")
@order_option
@click.option("--edited", "only_edited", is_flag=True, help="Those whose texts changed under an unchanged date alone.")
@click.option("--likely", "only_likely", is_flag=True, help="Those that another release is nearly the same as alone.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, one object a release.")
@library_option
@click.pass_context
def list_(
    context: click.Context,
    query: str,
    limit: int | None,
    *,
    order: str,
    only_edited: bool,
    only_likely: bool,
    as_json: bool,
) -> None:
    """List the releases that match QUERY, newest first or in another order.

    QUERY is what one types in the window's search box: all its words, phrases in quotes; without it, everything.
    Words are searched for in your notes and tags too. Releases without a date come last. Where nothing is found, words
    of the library that may be meant are told beside the output.

    By headline, case, accents, quotes and a first "The" or "A" do not count; numbers count by their value. By
    relevance, words in headlines count most, then those in summaries; without words in QUERY the newest come first, and
    so they do in the order of a collection where QUERY is not about one.

    A JSON object has id, date, headline, summary, kind, kicker, credit, place, language, url, countries, topics, read,
    starred and own_tags. The date is null where there is none; kind, countries (ISO 3166) and topics are ids of the
    vocabulary, own_tags the tags that you gave; what a release lacks is an empty text.
    """
    from ilo_desktop import cli_output
    from ilo_desktop.cli_query import read_query
    from ilo_desktop.newsroom.facets import Facet
    from ilo_desktop.newsroom.order import Order
    from ilo_desktop.newsroom.query import Condition, State

    states = [state for state, is_asked in ((State.EDITED, only_edited), (State.LIKELY, only_likely)) if is_asked]
    with open_library(context) as (library, vocabulary):
        asked = read_query(query, vocabulary)
        for state in states:
            asked = asked.toggled(Condition(Facet.STATE, state))
        found = library.find(asked, Order(order))
        if not found:
            print_suggestions(library, asked)
        count = len(found) if limit is None else min(limit, len(found))
        for start in range(0, count, _BATCH):
            keys = found.keys(start, min(start + _BATCH, count))
            if as_json:
                releases = library.releases(library.ids(keys))
                print_lines(cli_output.to_json(cli_output.release_as_json(release)) for release in releases)
            else:
                print_lines(map(cli_output.row_as_text, library.rows(keys)))
