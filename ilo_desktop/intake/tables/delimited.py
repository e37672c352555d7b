"""Tables saved as text: rows of values with a sign between them, quoted where they hold the sign or a line's end.

An apostrophe that keeps a cell from being taken for a formula is no part of it (``newsroom.harmless_cells``).
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ilo_desktop.intake.limits import MAX_BYTES
from ilo_desktop.intake.tables.grid import Row
from ilo_desktop.intake.tables.names import HEADER_WITHIN, is_known
from ilo_desktop.newsroom.harmless_cells import as_it_was

DELIMITERS = (";", "\t", ",", "|")
_SAMPLE_ROWS = 200
_SAMPLE_CHARACTERS = 200_000
_LINE_END = re.compile(r"\r\n|\r|\n")
_SEP = re.compile(r"\s*\"?sep=(?P<sign>[^\r\n])\"?[ \t]*(?:\r\n|\r|\n|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is written. ``skipped`` lines at its head say so and are no rows of it.

    In a sample of ``row_count`` rows a ``share`` has just ``width`` values, and one has ``named`` names of columns.
    """

    delimiter: str
    width: int = 1
    share: float = 0.0
    row_count: int = 0
    named: int = 0
    skipped: int = 0


def dialect_of(text: str) -> Dialect:
    """Return how a text is most likely written as a table; one value a row where no sign parts its lines alike."""
    start = 0
    signs: tuple[str, ...] = DELIMITERS
    if match := _SEP.match(text):
        start, signs = match.end(), (match["sign"],)
    sample = text[start : start + _SAMPLE_CHARACTERS]
    if len(sample) == _SAMPLE_CHARACTERS:
        sample = sample[: sample.rfind("\n") + 1] or sample
    found = [_measured(sample, sign, 1 if start else 0) for sign in signs]
    return max(found, key=lambda dialect: (dialect.width > 1, dialect.named, round(dialect.share, 1), dialect.width))


def rows(text: str, dialect: Dialect) -> Iterator[Row]:
    """Yield the rows of a table, blank ones left out.

    A quotation mark that is not closed as it should be would take the rows behind it into its cell: the line that it
    opens in is then read by itself. No line is read more than three times: what a mark opens ends at the next one.
    """
    _allow_long_cells()
    start, line = 0, 0
    for _ in range(dialect.skipped):
        start, line = _next_line(text, start), line + 1
    while start < len(text):
        broken = None
        for parsed in _parsed(text, start, line, dialect.delimiter):
            if parsed.is_broken:
                broken = parsed
                break
            if not parsed.row.is_blank:
                yield parsed.row
        if broken is None:
            return
        start, line = _next_line(text, broken.start), broken.row.line
        yield _single_line(text[broken.start : start], line, dialect.delimiter)


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A row with where it starts in the text; ``is_broken``: its quotation marks do not close it."""

    row: Row
    start: int
    is_broken: bool = False


class _Lines:
    """Gives the lines of a text one by one, without a copy of it, and then one more, which ``is_over`` tells.

    A row that has the last one in it was still open where the text ends.
    """

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self.end = start
        self.is_over = False

    def __iter__(self) -> Iterator[str]:
        while self.end < len(self._text):
            start, self.end = self.end, _next_line(self._text, self.end)
            yield self._text[start : self.end]
        self.is_over = True
        yield "\n"


def _parsed(text: str, start: int, line: int, delimiter: str) -> Iterator[_Parsed]:
    """Yield the rows from a character on, which is the start of the line behind ``line`` lines, up to a broken one."""
    lines = _Lines(text, start)
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True, strict=True)
    before = 0
    try:
        for cells in reader:
            if lines.is_over:
                break
            yield _Parsed(Row(line + before + 1, line + reader.line_num, tuple(map(as_it_was, cells))), start)
            before, start = reader.line_num, lines.end
    except csv.Error:
        pass
    else:
        if not lines.is_over or reader.line_num == before + 1:
            return
    yield _Parsed(Row(line + before + 1, line + before + 1, ()), start, is_broken=True)


def _single_line(text: str, line: int, delimiter: str) -> Row:
    """Return the row of a line that is broken: by its quotation marks if these end in it, else as if it had none."""
    lines = _Lines(text, 0)
    cells = next(csv.reader(lines, delimiter=delimiter, skipinitialspace=True))
    if lines.is_over:
        cells = next(csv.reader([text], delimiter=delimiter, skipinitialspace=True, quoting=csv.QUOTE_NONE))
    return Row(line, line, tuple(map(as_it_was, cells)))


def _next_line(text: str, start: int) -> int:
    match = _LINE_END.search(text, start)
    return match.end() if match else len(text)


def _measured(sample: str, sign: str, skipped: int) -> Dialect:
    found = list(islice(rows(sample, Dialect(sign)), _SAMPLE_ROWS))
    if not found:
        return Dialect(sign, skipped=skipped)
    widths = Counter(len(row.cells) for row in found)
    # Title rows above a table have one value: they do not speak against its other rows.
    wide = {width: number for width, number in widths.items() if width > 1 and number * 3 >= len(found)} or widths
    width, number = max(wide.items(), key=lambda item: (item[1], item[0]))
    named = max(sum(map(is_known, row.cells)) for row in found[:HEADER_WITHIN])
    return Dialect(sign, width, number / len(found), len(found), named, skipped)


def _allow_long_cells() -> None:
    if csv.field_size_limit() < MAX_BYTES:
        csv.field_size_limit(MAX_BYTES)
