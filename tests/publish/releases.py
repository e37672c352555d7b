"""Releases of our own words for the tests of what goes on paper."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from ilo_desktop.newsroom.briefings import BriefingLook
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING, Query
from ilo_desktop.newsroom.release import Draft, Release, Sighting
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.briefing import Briefing, make_briefing
from ilo_desktop.publish.grouping import usual_grouping
from ilo_desktop.publish.layout import SUMMARIES, layout_named

PRINTED_ON = date(2026, 11, 24)

_NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

LINDEN = Release(
    id=1,
    key=90,
    headline="Carpenters of Lindenau open a school for apprentices",
    day=date(2024, 3, 7),
    summary="Twelve workshops share one roof, and every apprentice learns in three of them before choosing a trade.",
    place="Lindenau",
    kind="press-release",
    credit="© A. Weber",
    url="https://news.example/apprentices/carpenters-of-lindenau",
    language="en",
    sightings=(
        Sighting(
            id=1,
            import_id=1,
            imported_at=_NOON,
            document_id=1,
            document="spring.txt",
            draft=Draft(headline="Carpenters of Lindenau open a school for apprentices", line=12),
        ),
    ),
    tags=(
        Tag(Facet.COUNTRY, "MN", Where.SUMMARY, "Mongolian"),
        Tag(Facet.PLACE, "Elsewhere", Where.SUMMARY, "Elsewhere"),
    ),
)
FAIR = Release(
    id=2,
    key=80,
    headline="A fair for tools that spare the back",
    day=date(2024, 1, 19),
    last_day=date(2024, 1, 21),
)
MINES = Release(
    id=3,
    key=70,
    headline="Inspectors of mines exchange their checklists",
    day=date(2024, 1, 17),
    summary="Both offices will use one list.\n\nIt is to be tried from May.",
    text="The list has nine parts.\n\nEach part fits on one sheet, so that it can be filled in underground.",
    tags=(Tag(Facet.PLACE, "Karlsborn", Where.TEXT, "Karlsborn"),),
)
UNDATED = Release(id=4, key=10, headline="What a contract should say", summary="A leaflet in plain words.")

ALL = (LINDEN, FAIR, MINES, UNDATED)


def many(count: int, sentences: int = 3) -> list[Release]:
    """Return releases on consecutive days, newest first, with headlines and summaries of varying length."""
    return [_numbered(i, count, sentences) for i in range(count)]


def _numbered(i: int, count: int, sentences: int) -> Release:
    summary = " ".join(f"Sentence {n} of number {i} has words enough to reach the line." for n in range(i % sentences))
    return replace(
        LINDEN,
        id=i + 1,
        key=10_000 - i,
        day=date.fromordinal(date(2024, 3, 7).toordinal() - i),
        headline=f"Number {i} of {count} tells what happened" + " in one of the workshops" * (i % 3),
        summary=summary,
        sightings=(),
    )


def briefing_of(
    releases: Sequence[Release],
    vocabulary: Vocabulary,
    layout: str = SUMMARIES,
    query: Query = EVERYTHING,
    order: Order = Order.NEWEST,
) -> Briefing:
    """Return a briefing as it is made on ``PRINTED_ON``."""
    return make_briefing(releases, query, vocabulary, layout, PRINTED_ON, order=order)


def look_of(layout: str = SUMMARIES, order: Order = Order.NEWEST, **chosen: object) -> BriefingLook:
    """Return a look of a layout that groups as usual, unless something else is chosen."""
    usual = {"grouping": usual_grouping(layout_named(layout), order)}
    return BriefingLook(layout, **(usual | chosen))
