"""The text of a feed made ready for the parser: without a DTD, and with what feeds write wrongly mended."""

import html
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ilo_desktop.intake.formats.feed.items import local_name
from ilo_desktop.newsroom.errors import Code, NewsroomError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from lxml.etree import iterparse

#: What the elements around items are called, and what feeds call their items.
FEEDS = frozenset({"rss", "RDF", "feed", "channel"})
ITEMS = frozenset({"item", "entry"})
# What may stand before the first tag: white space, a declaration, instructions, comments.
_BEFORE_ROOT = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s+[\w:.-]+(?P<external>(?:\s+(?:PUBLIC|SYSTEM|\"[^\"]*\"|'[^']*'))*)\s*>", re.IGNORECASE
)
_DTD = re.compile("<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
# All that is longer before the first tag is no beginning of a feed.
_LONGEST_PROLOG = 65_536
# In so many bytes the first tag is looked for.
_ROOT_BYTES = 4_096

_AMPERSAND = re.compile(rb"&(?!#)([A-Za-z][A-Za-z0-9]{1,31};)?")
# Once something is damaged, the parser leaves out XML's own entities from there on, but no numbers.
_NUMBERS = (
    (b"&amp;", b"&#38;"),
    (b"&lt;", b"&#60;"),
    (b"&gt;", b"&#62;"),
    (b"&quot;", b"&#34;"),
    (b"&apos;", b"&#39;"),
)
# Characters that XML does not have; parsers stop at them.
_NO_CHARACTERS = bytes([*range(9), 11, 12, *range(14, 32)])


def root_of(text: str) -> str:
    """Return the name of the first tag of a text that is XML, without its prefix; "" for other texts."""
    text = text[:_LONGEST_PROLOG].removeprefix("\ufeff")
    position = _end_of_prolog(text)
    match = _ROOT.match(text, position)
    return match[1] if match else ""


def beginning(data: bytes, name: str) -> int:
    """Return where the first tag of a feed (UTF-8) begins; a charset declared before it says nothing any more.

    An external DTD is never looked for: of the entities that old feeds take from one, those of HTML are known.
    NewsroomError XML_WITH_DTD where a file declares one of its own.
    """
    head = data[:_LONGEST_PROLOG].decode(errors="surrogateescape")
    position = _end_of_prolog(head)
    if _DTD.match(head, position):
        raise NewsroomError(Code.XML_WITH_DTD, name=name)
    return len(head[:position].encode(errors="surrogateescape"))


def start_of_feed(data: bytes, name: str) -> int:
    """Return where the first tag of a feed (UTF-8) begins; NewsroomError XML_WITH_DTD, XML_NO_FEED or NO_RELEASES."""
    start = beginning(data, name)
    root = root_of(data[start : start + _ROOT_BYTES].decode(errors="replace"))
    if root not in FEEDS:
        raise NewsroomError(Code.XML_NO_FEED if root else Code.NO_RELEASES, name=name, root=root[:40])
    return start


def events_of(
    data: bytes, start: int, events: Sequence[str], *, keeps_cdata: bool = False
) -> "iterparse[tuple[str, Element]]":
    """Return the events of a feed whose first tag begins at ``start``; nothing is fetched, and nothing defined."""
    from lxml import etree

    return etree.iterparse(
        Mended(data, start),
        events=events,
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        strip_cdata=not keeps_cdata,
    )


def let_go(item: "Element") -> None:
    """Free the memory of an item and of what stands before it, but not within another item."""
    item.clear()
    parent = item.getparent()
    while parent is not None and local_name(parent) in FEEDS and item.getprevious() is not None:
        del parent[0]


class Mended:
    """The text of a feed, piece by piece as a parser reads it, each made fit for it.

    What is no entity of XML becomes one, inside of CDATA as well: what is taken from there is read as HTML later on.
    """

    def __init__(self, data: bytes, start: int) -> None:
        self._data = data
        self._position = start

    def read(self, size: int) -> bytes:
        """Return the next piece, b"" at the end; its size is only about ``size``."""
        start = self._position
        end = self._data.find(b">", start + size) + 1
        self._position = end or len(self._data)
        piece = self._data[start : self._position].translate(None, _NO_CHARACTERS)
        if b"&" in piece:
            for entity, number in _NUMBERS:
                piece = piece.replace(entity, number)
            piece = _AMPERSAND.sub(_mended, piece)
        return piece


def _end_of_prolog(text: str) -> int:
    """Return where what comes before the first tag ends. A DTD of the file's own ends it, an external one does not."""
    position = _skip(text, 0)
    if doctype := _DOCTYPE.match(text, position):
        position = _skip(text, doctype.end())
    return position


def _skip(text: str, position: int) -> int:
    match = _BEFORE_ROOT.match(text, position)
    return match.end() if match else position


def _mended(match: re.Match[bytes]) -> bytes:
    """Return an entity of HTML as its letters, any other ampersand as an entity."""
    letters = html.unescape(match[0].decode()) if match[1] else "&"
    return b"&#38;" + match[0][1:] if letters[0] == "&" else letters.encode()
