"""The reader of feeds: RSS 0.9 to 2.0 and Atom, item by item."""

import re
from collections import deque
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.alternates import alternates_of
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.feed.items import XML, fields_of, in_languages, local_name, text_of
from ilo_desktop.intake.formats.feed.showing import show
from ilo_desktop.intake.formats.feed.source import FEEDS, ITEMS, events_of, let_go, root_of, start_of_feed
from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.limits import ENTRIES_LOOKED_AT, MAX_XML_DEPTH, MAX_XML_TEXT, MEGABYTE
from ilo_desktop.intake.plain import one_line
from ilo_desktop.intake.records import Drafting, Surroundings, Together
from ilo_desktop.intake.telling import Telling
from ilo_desktop.intake.utf8 import in_utf8
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from lxml.etree import iterparse

#: XML that other formats are made of.
_OTHERS = frozenset({"html", "svg"})
_LAST_BYTES = 4_096
_CLOSED = re.compile(rb"</(?:[\w.-]+:)?(?:rss|RDF|feed|channel)\s*>", re.IGNORECASE)
_ITEM_ENDS = re.compile(rb"</(?:[\w.-]+:)?(?:item|entry)\s*>")
_ITEM_BEGINS = re.compile(rb"<(?:[\w.-]+:)?(?:item|entry)(?:[\s>]|\Z)")
_OUT_OF_BOUNDS = "ERR_RESOURCE_LIMIT"


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read a feed, its items in their order. Raises what ``check`` raises, and NewsroomError FILE_BINARY, XML_WITH_DTD
    or XML_NO_FEED.
    """
    document, data = in_utf8(document)
    start = start_of_feed(data, document.name)
    yield from _Reading(document, data, start, desk).found()


class _Reading:
    """Reads one feed."""

    def __init__(self, document: Document, data: bytes, start: int, desk: Desk) -> None:
        self._document = document
        self._data = data
        self._start = start
        self._desk = desk
        self._telling = Telling(document.name)
        self._drafting = Drafting(desk.vocabulary, self._telling)
        self._together = Together(desk.vocabulary)
        self._around = Surroundings()
        self._open: Element | None = None

    def found(self) -> Iterator[Found]:
        """Yield the document, its drafts and its problems."""
        events = events_of(self._data, self._start, events=("start", "end"))
        is_told = False
        for found in self._together.given(self._drafts(events)):
            if not is_told:
                is_told = True
                yield self._document
            yield found
        if not is_told:
            yield self._document
        if any(error.type_name == _OUT_OF_BOUNDS for error in events.error_log):
            yield from self._telling.tell(
                Code.XML_OUT_OF_BOUNDS, 0, depth=MAX_XML_DEPTH, limit=MAX_XML_TEXT // MEGABYTE
            )
        elif self._is_cut():
            yield from self._telling.tell(Code.FILE_CUT, 0)
        yield from self._telling.rest()

    def _drafts(self, events: "iterparse[tuple[str, Element]]") -> Iterator[Draft | Problem]:
        """Yield the drafts of items, each let go of when it was read; one that is cut off at the end is not taken."""
        last: list[Draft | Problem] = []
        for count, (event, element) in enumerate(events):
            if count % (10 * ENTRIES_LOOKED_AT) == 0:
                self._desk.check()
            if not isinstance(element.tag, str):
                continue
            name = local_name(element)
            if name not in ITEMS:
                if event == "end" and self._open is None:
                    self._learn(name, element)
            elif event == "start":
                if self._open is not None:  # one that was not closed: what it holds stands before this one
                    yield from last
                    last = self._draft(self._open, deepcopy(self._open))
                self._open = element
            else:
                if self._open is element:
                    yield from last
                    last = self._draft(element, element)
                    self._open = None
                let_go(element)
        if not (self._is_cut() and self._is_last_item_cut()):
            yield from last

    def _draft(self, item: "Element", holds: "Element") -> list[Draft | Problem]:
        around = self._around_of(item)
        named = [(code, joined(around.base_url, address)) for code, address in in_languages(holds)]
        found = self._drafting.draft(fields_of(holds, around.language), around, 0)
        return [_with_alternates(one, named) if isinstance(one, Draft) else one for one in found]

    def _around_of(self, item: "Element") -> Surroundings:
        base = item.base or ""
        return replace(self._around, base_url=joined(self._around.base_url, base)) if base else self._around

    def _learn(self, name: str, element: "Element") -> None:
        """Take what the feed says about itself: its language, its address, and the kind that its title names."""
        parent = element.getparent()
        if parent is None or local_name(parent) not in FEEDS:
            return
        if language := (
            parent.get(f"{XML}lang") or text_of(element) if name == "language" else parent.get(f"{XML}lang")
        ):
            self._around = replace(self._around, language=self._around.language or language.strip())
        if name in ("title", "description", "subtitle", "tagline"):
            self._together.take(one_line(text_of(element)), is_title=name == "title")
        elif name == "link":
            address = joined(parent.base or "", (element.get("href") or text_of(element)).strip())
            if element.get("rel") == "self":
                self._document = replace(self._document, source_url=address)
            elif element.get("rel", "alternate") == "alternate" and address:
                self._around = replace(self._around, base_url=self._around.base_url or address)

    def _is_cut(self) -> bool:
        return _CLOSED.search(self._data, max(0, len(self._data) - _LAST_BYTES)) is None

    def _is_last_item_cut(self) -> bool:
        ends = deque(_ITEM_ENDS.finditer(self._data), maxlen=1)
        return _ITEM_BEGINS.search(self._data, ends[0].end() if ends else 0) is not None


def _with_alternates(draft: Draft, named: list[tuple[str, str]]) -> Draft:
    own = identifiers_of(draft.url)
    return replace(draft, alternates=alternates_of(named, own, draft.language)) if named else draft


def joined(base: str, address: str) -> str:
    """Return an address that may be relative to another one; "" for what is none on the web."""
    try:
        address = urljoin(base, address)
    except ValueError:
        return ""
    return address if is_address(address) else ""


def _is_xml(head: Head) -> bool:
    return head.text.lstrip("\ufeff \t\r\n").startswith("<?xml")


FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a feed or another XML file"),
    lambda head: (root := root_of(head.text)) in FEEDS or bool(root and root not in _OTHERS and _is_xml(head)),
    frozenset({".xml", ".rss", ".atom", ".rdf"}),
    read,
    shower=show,
    isolated=True,
)
