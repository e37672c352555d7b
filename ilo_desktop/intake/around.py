"""What stands around a release in a long document: so much of it is shown, and no more."""

from collections.abc import Iterable
from html import escape

from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold

#: So many lines are shown before and behind those of the release.
CONTEXT_LINES = 2_000
#: What is beyond that of a line is no longer looked for by eye.
MOST_OF_A_LINE = 10_000
#: How much clean HTML is handed on, in letters.
_MOST_HTML = 400_000
#: So much of a headline is looked for, in letters: as it stands in the markup, entities and all.
_SAMPLE = 40
#: How much of a text is looked at to see whether it begins with the headline.
_LONGER = 200
_ELLIPSIS = "…"


def shortened(line: str) -> str:
    """Return a line, cut where it is longer than anybody reads."""
    return line if len(line) <= MOST_OF_A_LINE else line[:MOST_OF_A_LINE] + _ELLIPSIS


def lines_around(text: str, first: int, last: int) -> Readable:
    """Return the lines around those from ``first`` to ``last`` (from 1), counted as the readers count them."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start, end = max(first - 1 - CONTEXT_LINES, 0), last + CONTEXT_LINES
    cut = tuple(map(shortened, lines[start:end]))
    return Readable(Shape.LINES, lines=cut, first=start + 1, marked=(first, last), is_cut=start > 0 or end < len(lines))


def html_around(html: str, draft: Draft, shape: Shape) -> Readable:
    """Return clean HTML, of very much of it what stands around a headline."""
    if len(html) <= _MOST_HTML:
        return Readable(shape, html)
    place = max(html.find(escape(draft.headline[:_SAMPLE], quote=False)), 0)
    start = max(html.rfind("<", 0, max(place - _MOST_HTML // 2, 1)), 0)
    return Readable(shape, html[start : start + _MOST_HTML], is_cut=True)


def as_html(paragraphs: Iterable[str]) -> str:
    """Return plain paragraphs as clean HTML."""
    return "".join(f"<p>{escape(text, quote=False).replace(chr(10), '<br>')}</p>" for text in paragraphs if text)


def begins_with_headline(text: str, draft: Draft) -> bool:
    """Say whether a text is a release's headline, or begins with it."""
    headline = fold(draft.headline.removesuffix(_ELLIPSIS))
    return bool(headline) and fold(text[: 2 * len(draft.headline) + _LONGER]).startswith(headline)
