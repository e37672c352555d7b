"""What the columns of a table hold by their names."""

import re
from collections.abc import Iterator, Sequence

from ilo_desktop.intake.field_names import Part, part_of
from ilo_desktop.newsroom.columns import Holds

#: Among how many rows with a value, from the first on, the names of the columns stand, if anywhere.
HEADER_WITHIN = 20
_HOLDS = {
    Part.HEADLINE: Holds.HEADLINE,
    Part.DAY: Holds.DAY,
    Part.SUMMARY: Holds.SUMMARY,
    Part.TEXT: Holds.TEXT,
    Part.URL: Holds.URL,
    Part.ID: Holds.ID,
    Part.KICKER: Holds.KICKER,
    Part.KIND: Holds.KICKER,
    Part.CREDIT: Holds.CREDIT,
    Part.PLACE: Holds.PLACE,
    Part.LANGUAGE: Holds.LANGUAGE,
}
# What stands behind a column's name: "Title (en)", "Date:".
_SUFFIX = re.compile(r"\s*[(\[（][^()\[\]（）]*[)\]）]\s*$|\s*[*:：]+\s*$")


def is_known(name: str) -> bool:
    """Say whether a column of this name holds something that is known."""
    return _by_name(name) is not None


def fields_by_name(names: Sequence[str]) -> tuple[Holds, ...]:
    """Return what the columns of these names hold: of each thing one column at most, the best name and then the first.

    A kicker is one by its own name before it is one for being a kind.
    """
    found = [Holds.NOTHING] * len(names)
    for _rank, column, holds in sorted(_wishes(names)):
        if holds not in found:
            found[column] = holds
    return tuple(found)


def _wishes(names: Sequence[str]) -> Iterator[tuple[tuple[bool, int], int, Holds]]:
    for column, name in enumerate(names):
        if known := _by_name(name):
            part, rank = known
            yield (part is Part.KIND, rank), column, _HOLDS[part]


def _by_name(name: str) -> tuple[Part, int] | None:
    known = part_of(_SUFFIX.sub("", name)) if name else None
    return known if known and known[0] in _HOLDS else None
