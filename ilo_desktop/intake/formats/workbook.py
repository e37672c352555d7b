"""Workbooks: Excel (xlsx, xlsm, xlsb, xls) and OpenDocument spreadsheets (ods), every visible sheet a table."""

import io
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.limits import MAX_COLUMNS
from ilo_desktop.intake.tables.grid import Row, Table
from ilo_desktop.intake.tables.packed import Parts
from ilo_desktop.intake.tables.releases import read_table
from ilo_desktop.intake.tables.showing import show_row
from ilo_desktop.intake.tables.workbook_parts import USUAL_EPOCH, Links, epoch_of, links_of
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.readable import Readable
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_ZIP, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OF_EXCEL = (b"xl/workbook", b"xl/_rels", b"xl/worksheets", b"xl/styles", b"xl/sharedStrings")
_OF_OPEN_DOCUMENT = b"vnd.oasis.opendocument.spreadsheet"
_ENDINGS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
#: The names of streams in older files, as these have them: of a workbook, and of anything that a password protects.
_WORKBOOK, _ENCRYPTED = "Workbook".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le")
# Over more rows than these no day or kind is merged.
_MOST_MERGED = 1_000

_Given = TypeVar("_Given")


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read the tables in a workbook by their rows; hidden sheets are left out, and said.

    NewsroomError OFFICE_LOCKED, WORKBOOK_BROKEN, FILE_SWELLS or FILE_TOO_LARGE.
    """
    yield document
    for found in _tables(document, desk):
        if isinstance(found, Table):
            yield from read_table(found, document.name, desk)
        else:
            yield found


def show(document: Document, draft: Draft, desk: Desk) -> Readable:
    """Return the row of a release with the names of its columns; errors as for ``read``."""
    return show_row((found for found in _tables(document, desk) if isinstance(found, Table)), draft, desk)


def _tables(document: Document, desk: Desk) -> Iterator[Table | Problem]:
    links: Mapping[str, Links] = {}
    epoch = USUAL_EPOCH
    if document.content.startswith(_ZIP):
        parts = Parts(document.content, document.name)
        parts.check()
        desk.check()
        links, epoch = links_of(parts), epoch_of(parts)
    elif _ENCRYPTED in document.content:
        raise NewsroomError(Code.OFFICE_LOCKED, name=document.name)
    yield from _sheets(document, links, epoch, desk)


def _sheets(document: Document, links: Mapping[str, Links], epoch: date, desk: Desk) -> Iterator[Table | Problem]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum  # imported late: it is large

    file = io.BytesIO(document.content)
    workbook = _guarded(partial(CalamineWorkbook.from_filelike, file), document.name)
    for about in workbook.sheets_metadata:
        desk.check()
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        if about.visible is not SheetVisibleEnum.Visible:
            yield Problem(Code.SHEET_HIDDEN, document.name, values={"sheet": about.name})
            continue
        try:
            sheet = _guarded(partial(workbook.get_sheet_by_name, about.name), document.name)
        except NewsroomError as error:  # the other sheets can be sound
            yield Problem(error.code, document.name, values={**error.values, "name": f"{document.name}, {about.name}"})
            continue
        yield Table(about.name, _Rows(sheet, links.get(about.name, {})).all, epoch)


def _guarded(get: Callable[[], _Given], name: str) -> _Given:
    """Return what the library reads; what it trips over is the file's fault, even where the library itself gives up."""
    from python_calamine import CalamineError, PasswordError

    try:
        return get()
    except PasswordError as error:
        raise NewsroomError(Code.OFFICE_LOCKED, name=name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise NewsroomError(Code.WORKBOOK_BROKEN, name=name, reason=str(error)) from error
    except BaseException as error:  # a panic of the library's own language is no Exception
        if type(error).__name__ != "PanicException":
            raise
        raise NewsroomError(Code.WORKBOOK_BROKEN, name=name, reason="its parts do not fit together") from error


class _Rows:
    """The rows of a sheet as texts. A value that is merged over rows of one column stands in each of them."""

    def __init__(self, sheet: "CalamineSheet", links: Links) -> None:
        self._sheet = sheet
        self._merged = {
            (row, first[1]): first
            for first, last in sheet.merged_cell_ranges or ()
            if first[1] == last[1] and last[0] - first[0] < _MOST_MERGED
            for row in range(first[0] + 1, last[0] + 1)
        }
        self._firsts = frozenset(self._merged.values())
        self._links: dict[int, dict[int, str]] = {}
        for (row, column), url in links.items():
            self._links.setdefault(row, {})[column] = url

    def all(self) -> Iterator[Row]:
        """Yield the rows that hold anything, with their numbers in the sheet."""
        above: dict[tuple[int, int], str] = {}
        for number, values in enumerate(self._sheet.iter_rows()):
            cells = [_text(value) for value in values[:MAX_COLUMNS]]
            for column in range(len(cells)) if self._merged else ():
                place = (number, column)
                if place in self._firsts:
                    above[place] = cells[column]
                elif place in self._merged and not cells[column]:
                    cells[column] = above.get(self._merged[place], "")
            row = Row(number + 1, number + 1, tuple(cells), self._links.get(number, {}))
            if not row.is_blank:
                yield row


def _text(value: object) -> str:
    match value:
        case str():
            return value
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case bool():
            return ""
        case float():
            return str(int(value)) if value.is_integer() else str(value)
        case time() | timedelta():
            return ""
        case _:
            return str(value)


def _is_workbook(head: Head) -> bool:
    if head.data.startswith(_ZIP):
        is_excel = any(name in head.data for name in _OF_EXCEL)
        return is_excel or _OF_OPEN_DOCUMENT in head.data or head.ending in _ENDINGS
    return head.data.startswith(_COMPOUND) and (head.ending in _ENDINGS or _WORKBOOK in head.data)


FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a workbook (Excel or OpenDocument)"),
    _is_workbook,
    _ENDINGS,
    read,
    shower=show,
    isolated=True,
)
