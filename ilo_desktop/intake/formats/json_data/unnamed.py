"""What the fields hold whose names do not say it, by their values: a column of dates, of addresses, of long texts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ilo_desktop.intake.dates import find_day, read_date
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.field_names import Part, is_loose, part_of
from ilo_desktop.intake.field_values import Entry, flat

#: So large a share of a field's values must be of one sort.
_MOST = 0.8
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 12, 300
_SHORTEST_TEXT = 100


@dataclass
class _Column:
    """The values of one field in a sample of entries."""

    days: int = 0
    addresses: int = 0
    words: list[str] = field(default_factory=list)

    def add(self, value: object) -> None:
        if not isinstance(value, str) or not value.strip():
            return
        self.days += not value.strip().isdecimal() and bool(find_day(value) or read_date(value.strip()))
        self.addresses += is_address(value.strip())
        self.words.append(value)

    @property
    def length(self) -> float:
        """The usual number of characters."""
        return sum(map(len, self.words)) / len(self.words)

    def is_mostly(self, count: int) -> bool:
        """Say whether so many values are most of them."""
        return count >= len(self.words) * _MOST

    def are_words(self, entries: int) -> bool:
        """Say whether most entries have a value here that is words, and seldom the same one."""
        with_blanks = sum(" " in value.strip() or not value.isascii() for value in self.words)
        return (
            len(self.words) >= entries * _MOST
            and self.is_mostly(with_blanks)
            and len(set(self.words)) * 2 >= len(self.words)
        )


def parts_by_value(entries: Iterable[Entry]) -> Mapping[str, Part]:
    """Return which parts of a release the fields of a sample of entries hold whose names do not say it.

    Only parts that no name speaks for are looked for: dates, addresses, and among the other texts the shortest as the
    headline and the longest as the text.
    """
    columns: dict[str, _Column] = {}
    named: set[Part] = set()
    count = 0
    for entry in entries:
        count += 1
        for name, value in flat(entry):
            known = part_of(name)
            if known is None:
                columns.setdefault(name, _Column()).add(value)
            elif value and not is_loose(*known):
                named.add(known[0])
    columns = {name: column for name, column in columns.items() if column.words}
    found: dict[str, Part] = {}
    if Part.DAY not in named:
        found |= {name: Part.DAY for name, column in columns.items() if column.is_mostly(column.days)}
    if Part.URL not in named:
        found |= {name: Part.URL for name, column in columns.items() if column.is_mostly(column.addresses)}
    texts = {name: column.length for name, column in columns.items() if name not in found and column.are_words(count)}
    return found | _texts(texts, named)


def _texts(lengths: Mapping[str, float], named: set[Part]) -> dict[str, Part]:
    ordered = sorted(lengths, key=lambda name: lengths[name])
    found: dict[str, Part] = {}
    if Part.HEADLINE not in named:
        shorts = (name for name in ordered if _SHORTEST_HEADLINE <= lengths[name] <= _LONGEST_HEADLINE)
        if name := next(shorts, None):
            found[name] = Part.HEADLINE
            ordered.remove(name)
    if Part.TEXT not in named and ordered and lengths[ordered[-1]] >= _SHORTEST_TEXT:
        found[ordered[-1]] = Part.TEXT
    return found
