"""Excel's workbooks: one row a release, days that are days, texts that are never formulas or links.

Rows go to a temporary file as they come, so that memory stays flat.
"""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from tempfile import TemporaryDirectory
from typing import BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, stepping
from ilo_desktop.publish.exports.rows import COLUMNS, Cell, row
from ilo_desktop.publish.words import Words

_SHEET = QT_TRANSLATE_NOOP("Paper", "Releases")
#: The last column, and what it says of a row: the columns whose texts are longer than a cell.
_CUT = QT_TRANSLATE_NOOP("Paper", "Cut off")
_CUT_TEXT = QT_TRANSLATE_NOOP("Paper", "{column}: {length} characters, a cell holds {most}")
_CUT_WIDTH = 40

# What Excel has room for: characters in a cell, in units of UTF-16, and rows on a sheet.
_MOST_IN_CELL, _MOST_ROWS = 32_767, 1_048_576
#: What was before this is text: the calendar of workbooks has a 29 February 1900.
_FIRST_DAY = date(1900, 3, 1)
_LONGEST_PROPERTY = 255


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write the workbook; what was too long for a cell is told in its row's last column."""
    with _open(_Target(file, progress, len(briefing.releases))) as workbook:
        made = datetime.combine(briefing.printed_on, time(), UTC)
        title = fit(briefing.full_title)[:_LONGEST_PROPERTY]
        workbook.set_properties({"title": title, "created": made.replace(tzinfo=None)})
        table = _Table(workbook, briefing.words)
        for release in stepping(briefing, progress):
            table.add(row(release, briefing))
        table.end()


@contextmanager
def _open(target: "_Target") -> Iterator[Workbook]:
    """Give a workbook that is written into its file at the end, and leaves nothing behind where that fails."""
    with TemporaryDirectory() as folder:
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False}
        workbook = Workbook(target, options)
        workbook.use_zip64()
        try:
            yield workbook
            workbook.close()
        except FileCreateError as error:
            [reason] = error.args
            raise reason from error
        finally:
            target.let_go()
            for sheet in workbook.worksheets():
                sheet._opt_close()  # a file that is open cannot be deleted everywhere


class _Target:
    """The file that an archive is written into, as long as it is wanted: what ends it after that goes nowhere."""

    def __init__(self, file: BinaryIO, progress: Progress, total: int) -> None:
        self._file = file
        self._progress = progress
        self._total = total

    def let_go(self) -> None:
        """Write no more into the file."""
        self._file = io.BytesIO()
        self._progress = NO_PROGRESS

    def write(self, content: bytes) -> int:
        """Write into the file; raises Cancelled, as to pack all rows takes as long as to gather them."""
        self._progress.step(self._total, self._total)
        return self._file.write(content)

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


class _Table:
    """Adds rows to a workbook, on as many sheets as they need."""

    def __init__(self, workbook: Workbook, words: Words) -> None:
        self._workbook = workbook
        self._words = words
        self._heading = workbook.add_format({"bold": True, "bottom": 1})
        self._day = workbook.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self._names = [words.translate(column.name) for column in COLUMNS]
        self._begin()

    def add(self, cells: Sequence[Cell]) -> None:
        """Add a row."""
        if self._row == _MOST_ROWS:
            self.end()
            self._begin()
        cut = [self._write(number, cell) for number, cell in enumerate(cells)]
        self._write(len(cells), "; ".join(filter(None, cut)))
        self._row += 1

    def end(self) -> None:
        """End the sheet."""
        self._sheet.autofilter(0, 0, max(self._row - 1, 1), len(self._names))

    def _begin(self) -> None:
        number = len(self._workbook.worksheets())
        name = self._words.translate(_SHEET)
        self._sheet: Worksheet = self._workbook.add_worksheet(f"{name} {number + 1}" if number else name)
        for column, width in enumerate([*(column.width for column in COLUMNS), _CUT_WIDTH]):
            self._sheet.set_column(column, column, width)
        self._sheet.freeze_panes(1, 1)
        for column, title in enumerate([*self._names, self._words.translate(_CUT)]):
            self._sheet.write_string(0, column, title, self._heading)
        self._row = 1

    def _write(self, column: int, cell: Cell) -> str:
        """Write a cell; returns what is to be said where it was cut."""
        if isinstance(cell, bool):
            self._sheet.write_boolean(self._row, column, cell)
        elif isinstance(cell, date) and cell >= _FIRST_DAY:
            self._sheet.write_datetime(self._row, column, cell, self._day)
        elif cell:
            text = cell.isoformat() if isinstance(cell, date) else cell
            kept, length = _cut(text)
            self._sheet.write_string(self._row, column, _no_markup(kept))
            if kept != text:
                return self._cut_text(column, length)
        return ""

    def _cut_text(self, column: int, length: int) -> str:
        numbers = {"length": self._words.number(length), "most": self._words.number(_MOST_IN_CELL)}
        return self._words.translate(_CUT_TEXT).format(column=self._names[column], **numbers)


def _cut(text: str) -> tuple[str, int]:
    """Return as much of a text as a cell holds, and how long all of it is, in units of UTF-16."""
    if len(text) * 2 <= _MOST_IN_CELL:
        return text, len(text)
    units = text.encode("utf-16-le")
    length = len(units) // 2
    if length <= _MOST_IN_CELL:
        return text, length
    return units[: (_MOST_IN_CELL - 1) * 2].decode("utf-16-le", errors="ignore") + "…", length


def _no_markup(text: str) -> str:
    """Return a text that the writer of workbooks cannot take for markup of its own, which it would not escape."""
    return f" {text}" if text.startswith("<r>") else text


EXPORTER = Exporter(ExportFormat.XLSX, "xlsx", write, tells_contents=False)
