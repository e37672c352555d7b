"""The first rows of a result before the rest of it: what a query finds among the newest releases alone.

Whatever the query is made of, the newest keys that it finds are those that it finds in the range from some key on, if
there are enough of them. The index reads such a range as quickly as it is short, and the bitmaps have it at once.
"""

from collections.abc import Callable
from dataclasses import dataclass

from pyroaring import BitMap

from ilo_desktop.library import index
from ilo_desktop.library.index import KeyRange
from ilo_desktop.library.result_set import ResultSet
from ilo_desktop.library.search import Searching

#: Among how many of the newest releases is looked, one after the other. What has no page of hits in the last of them
#: is so rare that all of it is found as quickly.
_REACHES = (1_000, 8_000, 64_000)
#: The same where nothing is searched for: fewer than the index has by themselves, though some may have gone since.
_FILTERED = 16_000
#: In more releases than these it is quicker to look for the words that a beginning stands for.
MANY_RELEASES = 50_000


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The first releases that a query finds; more may follow, unless it ``is_whole``."""

    result: ResultSet
    is_whole: bool


def glimpse(
    within: Callable[[KeyRange | None], Searching], universe: BitMap, count: int, kept: int | None, *, has_words: bool
) -> Glimpse | None:
    """Return at least the ``count`` newest releases that a query finds, or all of them.

    ``within`` answers the query in a range of keys, or in all of the ``universe``. None where ``kept``, the key of a
    release that must not be lost from sight, is found further down.
    """
    for reach in _reaches(len(universe), has_words=has_words):
        if len(universe) <= reach:
            break
        since = universe[len(universe) - reach]
        found = within((since, universe.max() + 1)).result()
        if len(found) < count:
            continue
        if kept is None or kept >= since or not _finds(within, kept):
            return Glimpse(found, is_whole=False)
        if has_words:
            return None
    return Glimpse(within(None).result(), is_whole=True)  # rows are there before counts; what was found is remembered


def relevant(
    within: Callable[[KeyRange | None], Searching], first: ResultSet, count: int, kept: int | None
) -> Glimpse | None:
    """Return the most relevant releases; None where they are fewer than ``count``, or for ``kept``."""
    if len(first) < count or (kept is not None and kept not in first and _finds(within, kept)):
        return None
    return Glimpse(first, is_whole=False)


def _finds(within: Callable[[KeyRange | None], Searching], key: int) -> bool:
    return len(within((key, key + 1)).result()) > 0


def _reaches(count: int, *, has_words: bool) -> tuple[int, ...]:
    if has_words:
        return _REACHES
    return (_FILTERED,) if count > index.MANY_LISTED else ()  # else the bitmaps have all of it as quickly
