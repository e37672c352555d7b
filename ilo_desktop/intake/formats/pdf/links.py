"""Links of a page: areas over its text, and the words that stand in them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject
from pypdf.generic import ArrayObject, DictionaryObject

from ilo_desktop.intake.formats.pdf.pieces import Piece
from ilo_desktop.intake.limits import MAX_PDF_LINKS
from ilo_desktop.newsroom.text import squeeze

_SCHEMES = ("http://", "https://", "mailto:")
# In points: an area that is taller is no line of text; how far below its area a baseline is looked for.
_TALLEST = 60.0
_BELOW = 20.0
# What stands beside words that lead somewhere, and may be taken for theirs: places within a line are reckoned.
_BESIDE = ' .,;:()[]“”"«»'
# How far the middle of letters stands above their baseline, in parts of the size.
_MIDDLE = 0.3


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address, with the middle of their line from the top of the page."""

    address: str
    words: str
    y: float


def links_of(page: PageObject, height: float, pieces: Sequence[Piece]) -> list[Link]:
    """Return the links of a page that lead to the web or to a mail address, where there are words in their areas."""
    annotations = _resolved(page.get("/Annots"))
    if not isinstance(annotations, ArrayObject) or page.rotation % 360:
        return []
    left, bottom = float(page.cropbox.left), float(page.cropbox.bottom)
    rows = sorted(pieces, key=lambda piece: piece.y)
    found = []
    for entry in annotations[:MAX_PDF_LINKS]:
        annotation = _resolved(entry)
        address = _address(annotation)
        if not address:
            continue
        for x, low, end, high in _areas(annotation):
            words = _words((x - left, height - high + bottom, end - left, height - low + bottom), rows)
            if words:
                found.append(Link(address, words, height - (low + high) / 2 + bottom))
    return found


def _resolved(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value


def _address(annotation: Any) -> str:
    if not isinstance(annotation, DictionaryObject) or annotation.get("/Subtype") != "/Link":
        return ""
    action = _resolved(annotation.get("/A"))
    address = _resolved(action.get("/URI")) if isinstance(action, DictionaryObject) else None
    if isinstance(address, bytes):
        address = address.decode("utf-8", "replace")
    return address if isinstance(address, str) and address.lower().startswith(_SCHEMES) else ""


def _areas(annotation: DictionaryObject) -> Iterator[tuple[float, float, float, float]]:
    """Yield left, lower, right and upper edge of the area."""
    area = _resolved(annotation.get("/Rect"))
    if not isinstance(area, ArrayObject) or len(area) != 4:
        return
    values = [_resolved(value) for value in area]
    if all(isinstance(value, int | float) for value in values):
        x, y, end, top = map(float, values)
        yield min(x, end), min(y, top), max(x, end), max(y, top)


def _words(area: tuple[float, float, float, float], rows: Sequence[Piece]) -> str:
    x, top, end, foot = area
    if foot - top > _TALLEST:
        return ""
    first = bisect_left(rows, top, key=lambda piece: piece.y)
    last = bisect_right(rows, foot + _BELOW, key=lambda piece: piece.y)
    within = [
        piece
        for piece in rows[first:last]
        if top < piece.y - piece.size * _MIDDLE < foot and piece.x < end and piece.end > x
    ]
    within.sort(key=lambda piece: (round(piece.y), piece.x))
    return squeeze("".join(_part(piece, x, end) for piece in within)).strip(_BESIDE)


def _part(piece: Piece, x: float, end: float) -> str:
    """Return the words of a piece that lie within: by their share of its width, whole words."""
    width = piece.end - piece.x
    if width <= 0 or (piece.x >= x - 1 and piece.end <= end + 1):
        return piece.text
    first = _edge(piece.text, round((x - piece.x) / width * len(piece.text)))
    last = _edge(piece.text, round((end - piece.x) / width * len(piece.text)))
    return piece.text[first:last]


def _edge(text: str, place: int) -> int:
    """Return the place nearest to one that parts words."""
    place = min(max(place, 0), len(text))
    edges = [0, len(text), *(i for i, letter in enumerate(text) if letter == " ")]
    return min(edges, key=lambda edge: abs(edge - place))
