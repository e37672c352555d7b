"""What a table is like: where its columns are named, what they hold by name or by content, how its days are meant."""

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from ilo_desktop.intake import languages
from ilo_desktop.intake.dates import DayOrder
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.limits import LINES_BETWEEN_CHECKS, MAX_COLUMNS
from ilo_desktop.intake.tables.contents import Content, completed, content_of
from ilo_desktop.intake.tables.days import decided, is_day, shown_order
from ilo_desktop.intake.tables.grid import Row, Table, value
from ilo_desktop.intake.tables.names import HEADER_WITHIN, fields_by_name, is_known
from ilo_desktop.newsroom.columns import Column, ColumnMapping, Holds, shape_of
from ilo_desktop.newsroom.text import squeeze

_SAMPLE_ROWS = 300
_SAMPLES = 3
_LONGEST_SAMPLE = 200
_LONGEST_NAME = 60
#: The columns by whose words the language is known.
_SPOKEN = frozenset({Holds.HEADLINE, Holds.SUMMARY, Holds.TEXT})


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found out about a table.

    ``names`` are those of its columns; ``header`` is the line that they stand in, 0 where there is none, and ``title``
    what stands above them. ``language`` is that of its first rows together. ``order`` says how its days are meant;
    where that is a guess, ``unsettled`` is the line of the first one that can be another.
    """

    mapping: ColumnMapping
    names: tuple[str, ...]
    header: int
    title: str
    language: str
    order: DayOrder
    unsettled: int = 0

    @property
    def holds_releases(self) -> bool:
        """Say whether the rows are releases: they have headlines, and days or a name that says so."""
        holdings = self.mapping.holdings
        is_told = self.mapping.is_sure or any(map(is_known, self.names))
        return Holds.HEADLINE in holdings and (is_told or Holds.DAY in holdings)


def survey(table: Table, desk: Desk) -> Survey | None:
    """Return what a table is like, None for one without rows; what the user decided about its shape counts first."""
    sample = list(islice(table.rows(), _SAMPLE_ROWS))
    if not sample:
        return None
    width = _usual_width(sample)
    place = _header_place(sample, width)
    names, body = ("",) * width, sample
    if place is not None:
        width = min(max(width, _width(sample[place])), MAX_COLUMNS)
        names, body = _names(sample[place], width), sample[place + 1 :]
    contents = [
        content_of(body, number, lambda v: bool(desk.vocabulary.kind_of(v)), _SAMPLES) for number in range(width)
    ]
    header = 0 if place is None else sample[place].line
    title = " ".join(squeeze(" ".join(row.cells)) for row in sample[: place or 0])
    mapping = replace(_mapping(names, contents, body), table=table.name)
    known = desk.mappings.get(mapping.shape)
    if known is not None and len(known.columns) == width:
        mapping = mapping.corrected(known.holdings, month_first=known.month_first if known.is_order_decided else None)
    language = _language(mapping, body)
    order, line = _order(table, mapping, header, language, desk)
    mapping = replace(mapping, month_first=order.month_first, unsettled_day=order.sample)
    return Survey(mapping, names, header, title, language, order, line)


def _language(mapping: ColumnMapping, body: Sequence[Row]) -> str:
    spoken = [number for number, holds in enumerate(mapping.holdings) if holds in _SPOKEN]
    evidence = Counter[str]()
    for row in body:
        evidence.update(languages.evidence(" ".join(row.value(number) for number in spoken)))
    return languages.verdict(evidence)


def _mapping(names: Sequence[str], contents: Sequence[Content], body: Sequence[Row]) -> ColumnMapping:
    by_name = fields_by_name(names)
    holdings = completed(by_name, contents)
    columns = (
        Column(name, holds, tuple(map(_shortened, content.samples)))
        for name, holds, content in zip(names, holdings, contents, strict=True)
    )
    return ColumnMapping(
        shape_of(names if any(names) else [content.sort for content in contents]),
        tuple(columns),
        rows=tuple(tuple(_shortened(row.value(number)) for number in range(len(names))) for row in body[:_SAMPLES]),
        is_sure=holdings == by_name and {Holds.HEADLINE, Holds.DAY} <= set(by_name) and _are_days(by_name, contents),
    )


def _are_days(holdings: Sequence[Holds], contents: Sequence[Content]) -> bool:
    content = contents[holdings.index(Holds.DAY)]
    return content.sort == "day" or not content.samples


def _order(table: Table, mapping: ColumnMapping, header: int, language: str, desk: Desk) -> tuple[DayOrder, int]:
    """Return how the days of a whole table are meant, and the line of the first one that can be another, if any.

    What the user decided counts, unless a number above 12 shows that this table is otherwise.
    """
    if Holds.DAY not in mapping.holdings:
        return DayOrder(), 0
    column = mapping.holdings.index(Holds.DAY)
    lines = array("L")
    shown: set[bool] = set()

    def days() -> Iterator[str]:
        before = ""
        for count, row in enumerate(table.rows()):
            if count % LINES_BETWEEN_CHECKS == 0:
                desk.check()
            day = row.value(column)
            if row.line > header and day != before:  # lists have many releases of a day, one after the other
                lines.append(row.line)
                if mapping.is_order_decided and (is_month_first := shown_order(day)) is not None:
                    shown.add(is_month_first)
                yield day
            before = day

    order = DayOrder.of(days(), language)
    if mapping.is_order_decided and shown != {not mapping.month_first}:
        return decided(order, month_first=mapping.month_first), 0
    return order, lines[order.position] if order.is_guess else 0


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_SAMPLE else f"{text[:_LONGEST_SAMPLE].rstrip()}…"


def _width(row: Row) -> int:
    """Return how many cells a row has up to its last value."""
    return next((number for number in range(len(row.cells), 0, -1) if row.value(number - 1)), 0)


def _usual_width(rows: Sequence[Row]) -> int:
    """Return how wide most rows are; a wider one has a sign too many, and one with a single value is a title."""
    widths = Counter(filter(lambda width: width > 1, map(_width, rows))) or Counter(map(_width, rows))
    most = max(widths.values())
    usual = (width for width, count in widths.items() if count == most or count >= max(2, most / 4))
    return min(max(usual), MAX_COLUMNS)


# The columns' names


def _header_place(rows: Sequence[Row], width: int) -> int | None:
    """Return which row names the columns: the one with most known names, else one that is unlike those below it."""
    first = rows[:HEADER_WITHIN]
    known = [0 if any(map(_is_value, row.cells)) else sum(map(is_known, row.cells)) for row in first]
    best = max(known)
    if best >= 2 or (best == 1 and _can_be_header(first[known.index(1)], width)):
        return known.index(best)
    full = (place for place, row in enumerate(first[:-1]) if sum(map(bool, map(value, row.cells))) * 2 > width)
    place = next(full, None)
    if place is None or not _can_be_header(first[place], width):
        return None
    below = rows[place + 1 :]
    contents = (content_of(below, number, lambda _value: False, 0) for number in range(width))
    return place if any(content.sort for content in contents) else None


def _can_be_header(row: Row, width: int) -> bool:
    names = [name for name in map(value, row.cells) if name]
    is_plain = all(len(name) <= _LONGEST_NAME and not _is_value(name) for name in names)
    return is_plain and len(set(names)) == len(names) and len(names) * 2 > width


def _is_value(cell: str) -> bool:
    return is_address(cell) or is_day(cell)


def _names(row: Row, width: int) -> tuple[str, ...]:
    return tuple(_shortened(squeeze(row.value(number))) for number in range(width))
