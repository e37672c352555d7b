"""By what the releases of a briefing stand together: months as they come, names in the order of the alphabet."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from ilo_desktop.newsroom.briefings import Grouping
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import fold
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.layout import Layout
from ilo_desktop.publish.words import Words

_FACETS = {Grouping.COUNTRY: Facet.COUNTRY, Grouping.TOPIC: Facet.TOPIC}


def usual_grouping(layout: Layout, order: Order) -> Grouping:
    """Return how releases of an order stand together unless the user says otherwise: lists by date under months."""
    return Grouping.MONTH if order.is_by_date and not layout.has_whole_dates else Grouping.NONE


def grouped(briefing: Briefing, grouping: Grouping) -> Iterator[tuple[str, Iterable[Release]]]:
    """Yield each group's heading with its releases, which keep their order; without a grouping one, headed by nothing.

    A release stands under the first of its values. Those that have none come last.
    """
    if grouping is Grouping.NONE:
        yield "", briefing.releases
    elif grouping is Grouping.MONTH and briefing.order.is_by_date:  # they stand together already
        heading = _heading(grouping, briefing.words)
        yield from groupby(briefing.releases, heading)
    else:
        yield from _gathered(briefing.releases, grouping, briefing.words)


def _gathered(releases: Iterable[Release], grouping: Grouping, words: Words) -> Iterator[tuple[str, Iterable[Release]]]:
    heading = _heading(grouping, words)
    groups: dict[str, list[Release]] = {}
    for release in releases:
        groups.setdefault(heading(release), []).append(release)
    without = groups.pop(words.without(grouping), None)
    names = list(groups) if grouping is Grouping.MONTH else sorted(groups, key=lambda name: (fold(name), name))
    for name in names:
        yield name, groups[name]
    if without is not None:
        yield words.without(grouping), without


def _heading(grouping: Grouping, words: Words) -> Callable[[Release], str]:
    """Return what gives the heading under which a release stands."""
    if grouping is Grouping.MONTH:
        return lambda release: words.no_date if release.day is None else words.month(release.day)
    if grouping is Grouping.KIND:
        return lambda release: words.kind(release) or words.without(grouping)
    facet = _FACETS[grouping]

    def of_facet(release: Release) -> str:
        values = release.values(facet)
        return words.label(facet, values[0]) if values else words.without(grouping)

    return of_facet
