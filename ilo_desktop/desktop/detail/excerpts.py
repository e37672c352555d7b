"""What is shown of a document from which a release was read: its own lines, its text, or just what was read of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from ilo_desktop.desktop.long_text import MOST_LETTERS, shortened
from ilo_desktop.newsroom.body import Block, read_body
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold

_CONTEXT_LINES = 2_000
#: What is beyond that of a line is no longer looked for by eye.
_MOST_OF_A_LINE = 10_000
_PAGES = (".htm", ".html", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp")
#: So much of a paragraph tells it from others.
_BEGINNING = 60


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Lines of a document; ``first`` is the number of the first one, ``marked`` the first and last marked number.

    Lines that are not the document's own are not ``numbered``.
    """

    lines: tuple[str, ...]
    first: int
    marked: tuple[int, int]
    numbered: bool = True


def cut_excerpt(text: str, first: int, last: int) -> Excerpt:
    """Return the lines around those from ``first`` to ``last`` (from 1), counted as the readers count them."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start = max(first - 1 - _CONTEXT_LINES, 0)
    cut = (shortened(line, _MOST_OF_A_LINE) for line in lines[start : last + _CONTEXT_LINES])
    return Excerpt(tuple(cut), start + 1, (first, last))


def is_page(document: str) -> bool:
    """Say whether a document is a web page, by the ending of its name."""
    return PurePosixPath(document.lower()).suffix in _PAGES


def on_page(html: str, draft: Draft) -> Excerpt | None:
    """Return the text of a web page, with what belongs to a release marked; None where that is not found on it."""
    parts = read_body(html, MOST_LETTERS).parts
    lines = [line for part in parts for line in (part.text.split("\n") if isinstance(part, Block) else part.lines)]
    folded = [fold(line) for line in lines]
    first = _place_of(draft.headline, folded, 0)
    if first is None:
        return None
    paragraphs = [draft.summary, *draft.text.split("\n")]
    found = (_place_of(paragraph, folded, first) for paragraph in paragraphs if paragraph.strip())
    places = [place for place in found if place is not None]
    last = max(places, default=first)
    while (again := _place_of(draft.headline, folded, first + 1)) is not None and again <= min(places, default=0):
        first = again  # a menu above can name it as well
    return Excerpt(tuple(lines), 1, (first + 1, last + 1), numbered=False)


def as_read(draft: Draft) -> Excerpt:
    """Return what was read from a document that cannot be shown line by line, with nothing marked."""
    day = str(draft.day) if draft.day else ""
    parts = (draft.kicker, draft.headline, day, draft.place, draft.summary, draft.text)
    text = shortened("\n\n".join(part for part in parts if part))
    return Excerpt(tuple(text.split("\n")), 1, (0, 0), numbered=False)


def _place_of(words: str, folded: Sequence[str], start: int) -> int | None:
    wanted = fold(words)[:_BEGINNING]
    places = range(start, len(folded))
    return next((place for place in places if wanted and wanted in folded[place]), None)
