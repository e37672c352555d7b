"""A workbook of Excel 97 to 2003 as small as can be: one stream of records (BIFF8) in a compound file."""

import struct
from collections.abc import Sequence

from tests.intake.workbooks import Cell, Day, Sheet

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def xls(*sheets: Sheet, date1904: bool = False) -> bytes:
    """Return an Excel workbook of the older kind; links and merged ranges are not written."""
    return _compound(_workbook(sheets, date1904=date1904))


def _workbook(sheets: Sequence[Sheet], *, date1904: bool) -> bytes:
    plain, day = (_record(0x00E0, struct.pack("<HH16x", 0, form)) for form in (0, 14))
    before = _begin(0x0005) + _record(0x0022, struct.pack("<H", date1904)) + plain + day
    bodies = [_sheet(sheet) for sheet in sheets]
    place = len(before) + sum(len(_bound(sheet, 0)) for sheet in sheets) + len(_record(0x000A))
    index = b""
    for sheet, body in zip(sheets, bodies, strict=True):
        index += _bound(sheet, place)
        place += len(body)
    return before + index + _record(0x000A) + b"".join(bodies)


def _record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _begin(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 1996, 0, 6))


def _bound(sheet: Sheet, place: int) -> bytes:
    name = sheet.name.encode("utf-16-le")
    state = 0 if sheet.state == "visible" else 1
    return _record(0x0085, struct.pack("<IBBBB", place, state, 0, len(name) // 2, 1) + name)


def _sheet(sheet: Sheet) -> bytes:
    first = sheet.first_row - 1
    width = max(map(len, sheet.rows), default=0)
    size = struct.pack("<IIHHH", first, first + len(sheet.rows), 0, width, 0)
    cells = (
        _cell(cell, row, column)
        for row, cells in enumerate(sheet.rows, start=first)
        for column, cell in enumerate(cells)
    )
    return _begin(0x0010) + _record(0x0200, size) + b"".join(cells) + _record(0x000A)


def _cell(cell: Cell, row: int, column: int) -> bytes:
    match cell:
        case None:
            return b""
        case str():
            text = cell.encode("utf-16-le")
            return _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text) // 2, 1) + text)
        case Day():
            return _record(0x0203, struct.pack("<HHHd", row, column, 1, cell.serial))
        case _:
            return _record(0x0203, struct.pack("<HHHd", row, column, 0, cell))


def _compound(stream: bytes) -> bytes:
    """Return a compound file with one stream, "Workbook": its sectors are the table of them, the folder, the stream."""
    stream = stream.ljust(4096, b"\0")  # what is smaller is kept in another way
    count = -(-len(stream) // _SECTOR)
    table = [_FAT, _END, *range(3, count + 2), _END]
    assert len(table) <= _SECTOR // 4
    table += [_FREE] * (_SECTOR // 4 - len(table))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, _END, 0, _END, 0, 0)
    head = head.ljust(_SECTOR, b"\xff")
    folder = _entry("Root Entry", 5, child=1, start=_END, size=0) + _entry("Workbook", 2, _FREE, 2, len(stream))
    folder = folder.ljust(_SECTOR, b"\0")
    return head + struct.pack(f"<{len(table)}I", *table) + folder + stream.ljust(count * _SECTOR, b"\0")


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    words = name.encode("utf-16-le") + b"\0\0"
    return words.ljust(64, b"\0") + struct.pack("<HBBIII36xIQ", len(words), kind, 1, _FREE, _FREE, child, start, size)
