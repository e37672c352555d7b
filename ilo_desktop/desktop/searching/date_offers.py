"""The dates that are offered after ``date:``, ``before:`` and ``after:``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ilo_desktop.desktop.searching.offer import Offer, Offered
from ilo_desktop.desktop.when import date_label
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import MOVING
from ilo_desktop.newsroom.query_language.completion import fit
from ilo_desktop.newsroom.query_language.fields import DATE
from ilo_desktop.newsroom.text import fold

if TYPE_CHECKING:
    from ilo_desktop.library import FacetCounts

_RANGE = ".."
_YEAR_LETTERS = 4
_LATEST = ("7-days", "30-days", "12-months")


def dates(field: str, typed: str, counts: FacetCounts, *, has_counts: bool) -> Iterator[Offer]:
    """Yield the dates that what is typed may become: periods that move with today, years, and months once it is told.

    Of a range the end is completed; how many releases a range has nobody has counted.
    """
    head, is_range, tail = typed.rpartition(_RANGE)
    is_plain = field == DATE and not is_range
    values = [(value, None) for value in (*_LATEST, *MOVING)] if is_plain else []
    years = [(year, count) for year, count in counts.values.get(Facet.DATE, ()) if year]
    # Of all months there are too many: those of a year that is typed, or those that a word names.
    is_told = not tail.isdigit() or len(tail) == _YEAR_LETTERS
    months = [one for year, _ in years if tail and is_told for one in counts.months.get(year, ())]
    for value, count in (*years, *values, *months):
        label = date_label(value)
        if tail and not value.startswith(tail.casefold()) and fit(tail, (fold(label), fold(value))) is None:
            continue
        note = "" if label == value else label
        words = f"{head}{is_range}{value}"
        yield Offer(words, words, note, count if has_counts and is_plain else None, Offered.VALUE)
