"""The item of a feed that a release was read from, as it is shown again: laid out in lines, between its neighbours."""

import re
from typing import TYPE_CHECKING

from ilo_desktop.intake.around import begins_with_headline, shortened
from ilo_desktop.intake.formats.feed.items import local_name, text_of
from ilo_desktop.intake.formats.feed.source import ITEMS, events_of, let_go, start_of_feed
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.limits import ENTRIES_LOOKED_AT
from ilo_desktop.intake.plain import one_line
from ilo_desktop.intake.utf8 import in_utf8
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DECLARATION = re.compile(r'\sxmlns(?::[\w.-]+)?="[^"]*"')
_MOST_LINES = 2_000
#: What an ampersand is made for the parser, in a text that it takes over as it is.
_MENDED = "&#38;"


def show(document: Document, draft: Draft, desk: Desk) -> Readable:
    """Return an item with the one before and the one behind it; errors as for the reader."""
    document, data = in_utf8(document)
    before: list[str] = []
    found: tuple[list[str], list[str]] | None = None
    events = events_of(data, start_of_feed(data, document.name), events=("end",), keeps_cdata=True)
    for count, (_event, element) in enumerate(events):
        if count % (10 * ENTRIES_LOOKED_AT) == 0:
            desk.check()
        if not isinstance(element.tag, str) or local_name(element) not in ITEMS:
            continue
        lines = _lines(element)
        if found is not None:
            return _shown(*found, lines)
        if _is_of(element, draft):
            found = before, lines
        before = lines
        let_go(element)
    return _shown(*found, []) if found else Readable(Shape.ENTRY)


def _shown(before: list[str], own: list[str], after: list[str]) -> Readable:
    own = own[:_MOST_LINES]
    lines = (*before[-_MOST_LINES:], *own, *after[:_MOST_LINES])
    first = min(len(before), _MOST_LINES) + 1
    return Readable(Shape.ENTRY, lines=lines, marked=(first, first + len(own) - 1), is_cut=True)


def _is_of(item: "Element", draft: Draft) -> bool:
    texts = (one_line(text_of(child)) for child in item if isinstance(child.tag, str))
    return any(begins_with_headline(text, draft) for text in texts)


def _lines(item: "Element") -> list[str]:
    """Return an item as lines of XML, without the declarations of names that stand at the top of the feed."""
    from lxml import etree

    etree.indent(item, "  ")
    text = etree.tostring(item, encoding="unicode", with_tail=False)
    start, *rest = text.replace(_MENDED, "&amp;").split("\n")
    return [shortened(line) for line in (_DECLARATION.sub("", start), *rest)]
