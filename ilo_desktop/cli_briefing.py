"""The command ``briefing``: the briefings that the user keeps, shown, printed, exported, made and deleted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ilo_desktop.cli_export import checked_format, format_option, target_option, write_export
from ilo_desktop.cli_parts import (
    library_option,
    open_library,
    order_option,
    pdf_option,
    print_data,
    print_lines,
    refuse_library,
)

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom.briefings import BriefingLook, KeptBriefing
    from ilo_desktop.newsroom.order import Order
    from ilo_desktop.newsroom.vocabulary import Vocabulary
    from ilo_desktop.publish.briefing import Briefing


@click.group("briefing")
def briefing_() -> None:
    """List, show, print, export, make and delete your briefings.

    A briefing is a named choice of releases in your order, with a title, an introduction, remarks and a look of its
    own. It is edited in the window.
    """


@briefing_.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, one object a briefing.")
@library_option
@click.pass_context
def list_(context: click.Context, *, as_json: bool) -> None:
    """List your briefings in your order: how many releases each has, its name and its title.

    A JSON object has name, title (an empty text where there is none) and size.
    """
    from ilo_desktop import cli_briefing_output

    with open_library(context) as (library, _vocabulary):
        as_line = cli_briefing_output.listed_as_json if as_json else cli_briefing_output.listed_as_text
        print_lines(map(as_line, library.briefings()))


@briefing_.command("show")
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@library_option
@click.pass_context
def show(context: click.Context, name: str, *, as_json: bool) -> None:
    """Show the briefing NAME: title, introduction and look, then its releases with your remarks.

    The JSON object has name, title, introduction, look (layout, grouping, columns, has_cover, has_contents,
    has_sources, text_size, margins, paper) and releases: what "list --json" prints of each, and your remark.
    """
    from ilo_desktop import cli_briefing_output

    with open_library(context) as (library, _vocabulary):
        kept = _kept(library, name)
        releases = [*library.releases(one.release_id for one in kept.picked)]
    as_whole = cli_briefing_output.whole_as_json if as_json else cli_briefing_output.whole_as_text
    print_data(as_whole(kept, releases))


@briefing_.command("print")
@click.argument("name")
@pdf_option
@library_option
@click.pass_context
def print_(context: click.Context, name: str, target: Path) -> None:
    """Print the briefing NAME to a PDF, with the look that it has in the window.

    Where it names no paper it has the one of the preferences, at first what is usual in this country.
    """
    from ilo_desktop.cli_print import print_briefing

    refuse_library(context, target)
    with open_library(context) as (library, vocabulary):
        kept = _kept(library, name)
        whole = _to_publish(library, vocabulary, kept)
    print_briefing(whole, kept.look, target)


@briefing_.command("export")
@click.argument("name")
@format_option
@target_option
@library_option
@click.pass_context
def export(context: click.Context, name: str, named: str, target: Path) -> None:
    """Export the briefing NAME for another program, its releases in your order.

    Title, introduction and remarks come along in the formats that have a place for them. The command export tells of
    the formats.
    """
    format = checked_format(context, named, target)
    with open_library(context) as (library, vocabulary):
        whole = _to_publish(library, vocabulary, _kept(library, name))
    write_export(whole, format, target)


@briefing_.command("new")
@click.argument("name")
@click.argument("query", default="")
@click.option("--title", default="", metavar="TEXT", help="What stands over it; without it its name.")
@click.option("--introduction", default="", metavar="TEXT", help="What stands before the releases.")
@order_option
@library_option
@click.pass_context
def new(context: click.Context, name: str, query: str, title: str, introduction: str, order: str) -> None:
    """Make the briefing NAME of the releases that match QUERY, newest first or in another order.

    QUERY is what one types in the window's search box; without it, all releases are in it. Those that come into the
    library later are not: a briefing holds what was picked. Releases in it stay when their import is undone.
    """
    from ilo_desktop.cli_query import read_query
    from ilo_desktop.newsroom.edits import BriefingAdd, clean_tag
    from ilo_desktop.newsroom.order import Order

    if not clean_tag(name):
        raise click.UsageError("A briefing needs a name that can be seen.")
    with open_library(context) as (library, vocabulary):
        found = library.find(read_query(query, vocabulary), Order(order))
        ids = tuple(library.ids(found.keys(0, len(found))))
        changes = library.edit([BriefingAdd(name, title, introduction, _usual_look(Order(order)), ids)])
        kept = _kept(library, name)
    if changes.is_empty:
        raise click.ClickException(f"There is a briefing “{kept.name}” already. Nothing was changed.")
    print_data(f"The briefing “{kept.name}” has {_releases(kept)}.")


@briefing_.command("delete")
@click.argument("name")
@click.option("--yes", "is_sure", is_flag=True, help="Do not ask.")
@library_option
@click.pass_context
def delete(context: click.Context, name: str, *, is_sure: bool) -> None:
    """Delete the briefing NAME with your remarks; its releases stay in the library.

    Those whose import was undone and that nothing else keeps go with it. Only the window can undo what it deletes; on
    the command line there is no way back.
    """
    from ilo_desktop.newsroom.edits import BriefingDelete

    with open_library(context) as (library, _vocabulary):
        kept = _kept(library, name)
        if not is_sure:
            asked = f"Delete the briefing “{kept.name}” with {_releases(kept)}? This cannot be undone here."
            click.confirm(asked, abort=True, err=True)
        library.edit([BriefingDelete(kept.name)])
    print_data(f"The briefing “{kept.name}” is deleted.")


def _kept(library: Library, name: str) -> KeptBriefing:
    """Return a briefing; the user's trouble where there is none of that name."""
    from ilo_desktop import cli_output

    kept = library.briefing(name)
    if kept is None:
        called = cli_output.without_commands(name)
        raise click.ClickException(f"There is no briefing “{called}”. The command briefing list lists them.")
    return kept


def _to_publish(library: Library, vocabulary: Vocabulary, kept: KeptBriefing) -> Briefing:
    from datetime import datetime

    from ilo_desktop.publish.briefing import make_kept_briefing

    today = datetime.now().astimezone().date()
    releases = library.releases(one.release_id for one in kept.picked)
    return make_kept_briefing(kept, releases, vocabulary, today)


def _usual_look(order: Order) -> BriefingLook:
    """Return the look of a new briefing: headings of months only where the releases of one stand together."""
    from ilo_desktop.newsroom.briefings import BriefingLook, Grouping

    return BriefingLook(grouping=Grouping.MONTH if order.is_by_date else Grouping.NONE)


def _releases(kept: KeptBriefing) -> str:
    from ilo_desktop import cli_output

    return cli_output.count(len(kept.picked), "release")
