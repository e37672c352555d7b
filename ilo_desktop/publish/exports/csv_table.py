"""CSV: a table that spreadsheets and scripts read, a line of names and then one row a release (RFC 4180).

It is UTF-8 with a byte order mark: without one, a spreadsheet that is given the file by a double click takes it for the
system's old charset and spoils every accent; Python reads it as ``utf-8-sig``. Cells that a spreadsheet would take for
formulas are made harmless (``newsroom.harmless_cells``), which the program's own reader takes back.
"""

import csv
from datetime import date
from typing import BinaryIO

from ilo_desktop.newsroom.harmless_cells import harmless
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text, stepping
from ilo_desktop.publish.exports.rows import COLUMNS, Cell, row
from ilo_desktop.publish.words import Words

_BYTE_ORDER_MARK = "\ufeff"
_YES = QT_TRANSLATE_NOOP("Paper", "yes")
_NO = QT_TRANSLATE_NOOP("Paper", "no")


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write the table; days are as in ISO 8601."""
    words = briefing.words
    with as_text(file, newline="") as text:
        text.write(_BYTE_ORDER_MARK)
        rows = csv.writer(text, lineterminator="\r\n")
        rows.writerow(words.translate(column.name) for column in COLUMNS)
        for release in stepping(briefing, progress):
            rows.writerow(_written(cell, words) for cell in row(release, briefing))


def _written(cell: Cell, words: Words) -> str:
    if isinstance(cell, bool):
        return words.translate(_YES if cell else _NO)
    return cell.isoformat() if isinstance(cell, date) else harmless(cell)


EXPORTER = Exporter(ExportFormat.CSV, "csv", write, tells_contents=False)
