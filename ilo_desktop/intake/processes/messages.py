"""What is found, as JSON and back: plain values alone, for a process that a hostile file has in its hand can lie."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from ilo_desktop.intake.formats.format import Enclosed, Found
from ilo_desktop.newsroom import plain_drafts
from ilo_desktop.newsroom.columns import ColumnMapping, as_plain, from_plain
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft, Problem


def to_json(found: Found) -> bytes:
    """Return something found as JSON; the content of a file within stays out."""
    match found:
        case Document():
            facts = [found.charset, found.source_url, _day(found.saved_on)]
            message: list[object] = ["document", facts]
        case Draft():
            message = ["draft", plain_drafts.as_plain(found)]
        case Problem():
            message = ["problem", [found.code, found.document, found.line, dict(found.values)]]
        case Enclosed():
            message = ["enclosed", found.name]
        case ColumnMapping():
            message = ["columns", as_plain(found)]
        case Readable():
            message = ["readable", [found.shape, found.html, found.lines, found.first, found.marked, found.is_cut]]
    # Half a surrogate pair stays an escape: the spool mends it.
    return json.dumps(message, separators=(",", ":"), default=str).encode()


def from_json(message: bytes, document: Document, content: Callable[[], bytes]) -> Found:
    """Return what a message tells of a document; ``content`` gives the bytes of a file within.

    ValueError, TypeError or LookupError where it is no message of ours.
    """
    kind, values = json.loads(message)
    match kind:
        case "document":
            charset, source_url, saved_on = values
            return replace(document, charset=str(charset), source_url=str(source_url), saved_on=_as_day(saved_on))
        case "draft":
            return plain_drafts.from_plain(values)
        case "problem":
            code, name, line, said = values
            return Problem(Code(code), str(name), None if line is None else int(line), _mapping(said))
        case "enclosed":
            return Enclosed(str(values), content())
        case "columns":
            return from_plain(values)
        case "readable":
            return _readable(*values)
    raise ValueError(kind)


def _readable(shape: str, html: str, lines: list[str], first: int, marked: list[int], is_cut: object) -> Readable:
    begin, end = marked
    return Readable(
        Shape(shape), _text(html), tuple(map(_text, lines)), int(first), (int(begin), int(end)), bool(is_cut)
    )


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""


def _as_day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _mapping(values: object) -> Mapping[str, object]:
    if not isinstance(values, dict):
        raise TypeError("no values of a problem")
    return values


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value
