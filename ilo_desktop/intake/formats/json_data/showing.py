"""The entry of a data file that a release was read from, as it is shown again."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ilo_desktop.intake.around import begins_with_headline, lines_around, shortened
from ilo_desktop.intake.field_values import flat
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.json_data.entries import entries_in
from ilo_desktop.intake.formats.json_data.values import Piece, end_of, is_lines, pieces_of, pieces_of_lines
from ilo_desktop.intake.limits import ENTRIES_LOOKED_AT, MAX_ENTRY_BYTES
from ilo_desktop.intake.plain import one_line
from ilo_desktop.intake.utf8 import in_utf8
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft

_Entry = Mapping[str, Any] | list[Any]


def show(document: Document, draft: Draft, desk: Desk) -> Readable:
    """Return the entry of a release: by the document's own lines where it has several, else laid out in lines.

    NewsroomError FILE_BINARY.
    """
    document, data = in_utf8(document)
    best: tuple[Piece, _Entry] | None = None
    for count, (piece, entry) in enumerate(_entries(data, draft, desk)):
        if count % ENTRIES_LOOKED_AT == 0:
            desk.check()
        texts = _texts(entry)
        if not any(begins_with_headline(one_line(text), draft) for text in texts):
            continue
        if not draft.url or draft.url in texts:
            return _shown(data, piece, entry, desk)
        best = best or (piece, entry)
    return _shown(data, *best, desk) if best else Readable(Shape.ENTRY)


def _entries(data: bytes, draft: Draft, desk: Desk) -> Iterator[tuple[Piece, _Entry]]:
    """Yield the entries that can be a release's, with the pieces of the document that they stand in."""
    for piece in (pieces_of_lines if is_lines(data) else pieces_of)(data, desk.check):
        is_elsewhere = draft.line and piece.line and piece.line != draft.line
        if not (piece.flaw or is_elsewhere) and isinstance(piece.value, list | dict):
            yield from ((piece, entry) for entry in entries_in(piece.value))


def _texts(entry: _Entry) -> list[str]:
    values = entry if isinstance(entry, list) else [value for _name, value in flat(entry)]
    inner = [each for value in values if isinstance(value, list) for each in value]
    return [value for value in (*values, *inner) if isinstance(value, str)]


def _shown(data: bytes, piece: Piece, entry: _Entry, desk: Desk) -> Readable:
    if entry is piece.value:
        end, _deepest = end_of(data, piece.start, desk.check, MAX_ENTRY_BYTES)
        breaks = data.count(b"\n", piece.start, end or piece.start)
        if breaks:
            first = data.count(b"\n", 0, piece.start) + 1
            return lines_around(data.decode(errors="replace"), first, first + breaks)
    lines = json.dumps(entry, ensure_ascii=False, indent=2).split("\n")
    return Readable(Shape.ENTRY, lines=tuple(map(shortened, lines)), marked=(1, len(lines)), is_cut=True)
