"""What the reader of a workbook's values does not tell: where its cells lead to, and from when its days count."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from posixpath import join, normpath
from xml.parsers.expat import ExpatError, ParserCreate

from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.limits import MAX_LINKS
from ilo_desktop.intake.tables.packed import Parts

#: Of one sheet, the addresses by row and column, both from 0.
Links = Mapping[tuple[int, int], str]

USUAL_EPOCH = date(1899, 12, 30)
_WORKBOOK, _SPREADSHEET = "xl/workbook.xml", "content.xml"
_CELL = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_FORMULA = re.compile(r"(?:of:)?=?\s*HYPERLINK\(\s*\"([^\"]+)\"", re.IGNORECASE)
_PIECE = 1 << 16


def links_of(parts: Parts) -> Mapping[str, Links]:
    """Return the web addresses in each sheet of an Excel (xlsx, xlsm) or OpenDocument workbook; of others none."""
    if _WORKBOOK in parts.names:
        return {sheet: _of_sheet(parts, path) for sheet, path in _sheets(parts)}
    if _SPREADSHEET in parts.names and parts.holds(_SPREADSHEET, b"://"):
        return _of_spreadsheet(parts)
    return {}


def epoch_of(parts: Parts) -> date:
    """Return the day from which a workbook counts days: the last but one of 1899, or the first of 1904."""
    is_1904 = False

    def on_start(tag: str, values: dict[str, str]) -> None:
        nonlocal is_1904
        is_1904 = is_1904 or (tag == "workbookPr" and values.get("date1904") in ("1", "true"))

    _go_through(parts, _WORKBOOK, on_start)
    return date(1904, 1, 1) if is_1904 else USUAL_EPOCH


# Excel


def _sheets(parts: Parts) -> Iterator[tuple[str, str]]:
    """Yield the sheets of a workbook with the parts that they stand in."""
    targets = _relations(parts, _WORKBOOK)
    found: list[tuple[str, str]] = []

    def on_start(name: str, values: dict[str, str]) -> None:
        if name == "sheet":
            found.append((values.get("name", ""), targets.get(values.get("id", ""), "")))

    _go_through(parts, _WORKBOOK, on_start)
    return ((name, path) for name, path in found if path in parts.names)


def _relations(parts: Parts, part: str) -> dict[str, str]:
    """Return what a part is related to, by the ids of the relations: addresses as they are, and the names of parts."""
    folder, _, name = part.rpartition("/")
    found: dict[str, str] = {}

    def on_start(tag: str, values: dict[str, str]) -> None:
        if tag == "Relationship" and len(found) < MAX_LINKS:
            target = values.get("Target", "")
            is_outside = values.get("TargetMode") == "External"
            inside = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
            found[values.get("Id", "")] = target if is_outside else inside

    _go_through(parts, f"{folder}/_rels/{name}.rels", on_start)
    return found


def _of_sheet(parts: Parts, path: str) -> Links:
    targets = {name: url for name, url in _relations(parts, path).items() if is_address(url)}
    has_formulas = parts.holds(path, b"HYPERLINK(")
    found: dict[tuple[int, int], str] = {}
    if not targets and not has_formulas:
        return found
    cell, formula = "", [""]

    def on_start(tag: str, values: dict[str, str]) -> None:
        nonlocal cell
        if tag == "c":
            cell = values.get("r", "")
            formula[0] = ""
        elif tag == "hyperlink" and (url := targets.get(values.get("id", ""))):
            _put(found, values.get("ref", ""), url)

    def on_text(text: str) -> None:
        if cell and len(formula[0]) < _PIECE:
            formula[0] += text

    def on_end(tag: str) -> None:
        if tag == "f" and (match := _FORMULA.match(formula[0])) and is_address(match[1]):
            _put(found, cell, match[1])

    _go_through(parts, path, on_start, on_text if has_formulas else None, on_end if has_formulas else None)
    return found


def _put(found: dict[tuple[int, int], str], reference: str, url: str) -> None:
    """Note the address of a cell ("B7"), or of the first one of a range."""
    match = _CELL.match(reference)
    if match and len(found) < MAX_LINKS:
        column = 0
        for letter in match[1]:
            column = column * 26 + ord(letter) - 64
        found.setdefault((int(match[2]) - 1, column - 1), url)


# OpenDocument


def _of_spreadsheet(parts: Parts) -> Mapping[str, Links]:
    found: dict[str, dict[tuple[int, int], str]] = {}
    sheet: dict[tuple[int, int], str] = {}
    place = _Place()

    def on_start(tag: str, values: dict[str, str]) -> None:
        nonlocal sheet
        if tag == "table":
            sheet = found.setdefault(values.get("name", ""), {})
            place.begin_table()
        elif tag == "table-row":
            place.begin_row(_times(values.get("number-rows-repeated", "")))
        elif tag in ("table-cell", "covered-table-cell"):
            place.begin_cell(_times(values.get("number-columns-repeated", "")))
            formula = _FORMULA.match(values.get("formula", ""))
            if formula:
                note(formula[1])
        elif tag == "a":
            note(values.get("href", ""))

    def note(url: str) -> None:
        if is_address(url) and sum(map(len, found.values())) < MAX_LINKS:
            sheet.setdefault((place.row, place.column), url)

    _go_through(parts, _SPREADSHEET, on_start)
    return found


class _Place:
    """Counts rows and cells, of which one can stand for many."""

    def __init__(self) -> None:
        self.begin_table()

    def begin_table(self) -> None:
        self.row = self.column = 0
        self._next_row = self._next_column = 0

    def begin_row(self, times: int) -> None:
        self.row, self._next_row = self._next_row, self._next_row + times
        self._next_column = 0

    def begin_cell(self, times: int) -> None:
        self.column, self._next_column = self._next_column, self._next_column + times


def _times(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 9 else 1


# XML


class _Refused(Exception):  # noqa: N818 - no error: the end of what is looked at
    """Raised within the parser where a part has a document type, which can define what swells."""


def _go_through(
    parts: Parts,
    part: str,
    on_start: Callable[[str, dict[str, str]], None],
    on_text: Callable[[str], None] | None = None,
    on_end: Callable[[str], None] | None = None,
) -> None:
    """Tell the elements of a part, names without their namespaces; where it is broken or refused, that is the end."""

    def start(name: str, values: dict[str, str]) -> None:
        on_start(_local(name), {_local(key): value for key, value in values.items()})

    def end(name: str) -> None:
        if on_end:
            on_end(_local(name))

    def refuse(*_about: object) -> None:
        raise _Refused

    parser = ParserCreate()
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = refuse
    if on_end:
        parser.EndElementHandler = end
    if on_text:
        parser.CharacterDataHandler = on_text
    try:
        with parts.stream(part) as stream:
            while piece := stream.read(_PIECE):
                parser.Parse(piece)
    except (ExpatError, _Refused):
        return


def _local(name: str) -> str:
    return name.rpartition(":")[2]
