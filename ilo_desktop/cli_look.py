"""The options of the command line that say how pages are set, for all commands that make some."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from ilo_desktop.newsroom.briefings import BriefingLook, Grouping, Margins, TextSize
from ilo_desktop.publish.layout import SUMMARIES, layout_files
from ilo_desktop.publish.paper import Paper

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--layout",
        type=click.Choice(layout_files()),
        default=SUMMARIES,
        show_default=True,
        help="How much of each release is printed; clippings have a page each.",
    ),
    click.option(
        "--group-by",
        "grouping",
        type=click.Choice([grouping.value for grouping in Grouping]),
        help="Under which headings releases stand, each under its first; without it months over lists by date.",
    ),
    click.option("--columns", type=click.IntRange(1, 2), default=1, show_default=True, help="How many a page has."),
    click.option("--cover", "has_cover", is_flag=True, help="Begin with a page for the title."),
    click.option("--contents", "has_contents", is_flag=True, help="List headings and releases with their pages."),
    click.option("--sources", "has_sources", is_flag=True, help="End with the documents and addresses."),
    click.option(
        "--text-size",
        type=click.Choice([size.value for size in TextSize]),
        default=TextSize.NORMAL.value,
        show_default=True,
        help="How large the text is.",
    ),
    click.option(
        "--margins",
        type=click.Choice([margins.value for margins in Margins]),
        default=Margins.NORMAL.value,
        show_default=True,
        help="How much of the paper stays white.",
    ),
    click.option(
        "--paper",
        type=click.Choice([paper.value for paper in Paper], case_sensitive=False),
        help="The size of the pages; without it the one of the preferences, at first what is usual in this country.",
    ),
)


def look_options(command: _Command) -> _Command:
    """Give a command the options of which ``look_of`` makes a look."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def look_of(chosen: Mapping[str, Any]) -> tuple[BriefingLook, Grouping | None]:
    """Return the look of the values of these options, and the grouping that was asked for, None where none was."""
    asked = Grouping(chosen["grouping"]) if chosen["grouping"] else None
    look = BriefingLook(
        layout=chosen["layout"],
        grouping=asked or Grouping.MONTH,
        columns=chosen["columns"],
        has_cover=chosen["has_cover"],
        has_contents=chosen["has_contents"],
        has_sources=chosen["has_sources"],
        text_size=TextSize(chosen["text_size"]),
        margins=Margins(chosen["margins"]),
        paper=chosen["paper"] or "",
    )
    return look, asked
