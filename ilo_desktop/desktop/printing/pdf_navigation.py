"""Gives a PDF its bookmarks, links and language, which Qt's writer does not (ISO 32000-1, 12.3.3, 12.5.6.5)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from ilo_desktop.desktop.printing.pages import Bookmark, Pages
from ilo_desktop.desktop.printing.pdf_update import Content, Unknown

_PAGE = re.compile(rb"\n(\d+) 0 obj\n<<\n/Type /Page\n[^>]*?/Annots (\d+) 0 R")
_CATALOG = re.compile(rb"\n(\d+) 0 obj\n<<\n(/Type /Catalog\n[^>]*?)>>\nendobj")
#: What may not stand in an address as it is (RFC 3986), and brackets, which end a text in a PDF.
_UNFIT = re.compile(rb"[^A-Za-z0-9\-._~:/?#@!$&*+,;=%\[\]']")
#: What ends a text in a PDF, or is changed in one, unless a backslash stands before it.
_ENDING = re.compile(rb"[\\()\r]")


@dataclass(slots=True)
class _Item:
    """A bookmark in the tree of them."""

    bookmark: Bookmark
    number: int
    within: list["_Item"] = field(default_factory=list)


class PdfNavigation:
    """Learns the links of pages while they are drawn, and writes them with the pages' bookmarks."""

    def __init__(self, pages: Pages, scale: float) -> None:
        self._pages = pages
        self._scale = scale
        #: By the number of the page, each with its rectangle as it is written.
        self._links: dict[int, list[tuple[bytes, str | int]]] = {}

    def watch_link(self, page: int, place: QRectF, target: str | int) -> None:
        """See a link at a place of a sheet that leads to an address or to a page."""
        self._links.setdefault(page, []).append((self._rectangle(place), target))

    def objects(self, content: Content) -> dict[int, bytes]:
        """Return the objects of a finished file that say all this, by their numbers; Unknown."""
        found = sorted((int(page[1]), int(page[2])) for page in _PAGE.finditer(content.bytes))
        if len(found) != len(self._pages):
            raise Unknown("the pages")
        catalog = _CATALOG.search(content.bytes)
        if catalog is None:
            raise Unknown("the catalog")
        numbers = _Numbers(content.next_number)
        pages = [page for page, _ in found]
        made: dict[int, bytes] = {}
        for number, links in self._links.items():
            made.update(self._annotated(found[number - 1][1], links, pages, numbers))
        outlines = self._outlines(pages, numbers, made)
        made[int(catalog[1])] = b"<<\n%s%s>>" % (catalog[2], _of_catalog(self._pages.language, outlines))
        return made

    # links

    def _annotated(
        self, annotations: int, links: Sequence[tuple[bytes, str | int]], pages: Sequence[int], numbers: "_Numbers"
    ) -> Iterator[tuple[int, bytes]]:
        made = []
        for place, target in links:
            made.append(numbers.take())
            yield (
                made[-1],
                b"<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [%s] %s >>"
                % (
                    place,
                    self._to_page(pages[target - 1], 0.0) if isinstance(target, int) else _to_address(target),
                ),
            )
        yield annotations, b"[%s]" % b" ".join(b"%d 0 R" % number for number in made)

    def _rectangle(self, place: QRectF) -> bytes:
        height = self._pages.paper.height_pt
        edges = place.left(), height - place.bottom(), place.right(), height - place.top()
        return b" ".join(b"%.2f" % edge for edge in edges)

    def _to_page(self, page: int, y_pt: float) -> bytes:
        top = self._pages.paper.height_pt - y_pt * self._scale
        return b"/Dest [%d 0 R /XYZ null %.2f null]" % (page, top)

    # bookmarks

    def _outlines(self, pages: Sequence[int], numbers: "_Numbers", made: dict[int, bytes]) -> int:
        """Add the objects of the bookmarks and return the number of their root, 0 where there are none."""
        if not self._pages.bookmarks:
            return 0
        root = numbers.take()
        top = _tree(self._pages.bookmarks, numbers)
        made[root] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
            top[0].number,
            top[-1].number,
            len(top),
        )
        self._add(top, root, pages, made)
        return root

    def _add(self, items: Sequence[_Item], parent: int, pages: Sequence[int], made: dict[int, bytes]) -> None:
        for place, item in enumerate(items):
            at = item.bookmark
            parts = [b"/Title %s /Parent %d 0 R" % (_text(at.anchor.text), parent)]
            parts.append(self._to_page(pages[at.page - 1], at.y_pt))
            if place:
                parts.append(b"/Prev %d 0 R" % items[place - 1].number)
            if place + 1 < len(items):
                parts.append(b"/Next %d 0 R" % items[place + 1].number)
            if item.within:  # closed at first
                first, last, count = item.within[0].number, item.within[-1].number, -len(item.within)
                parts.append(b"/First %d 0 R /Last %d 0 R /Count %d" % (first, last, count))
            made[item.number] = b"<< %s >>" % b" ".join(parts)
            self._add(item.within, item.number, pages, made)


class _Numbers:
    def __init__(self, first: int) -> None:
        self._next = first

    def take(self) -> int:
        """Return a number that no object has."""
        self._next += 1
        return self._next - 1


def _tree(bookmarks: Sequence[Bookmark], numbers: _Numbers) -> list[_Item]:
    top: list[_Item] = []
    for bookmark in bookmarks:
        item = _Item(bookmark, numbers.take())
        (top[-1].within if bookmark.anchor.level and top else top).append(item)
    return top


def _of_catalog(language: str, outlines: int) -> bytes:
    said = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % re.sub(rb"[^\w-]", b"", language.encode())
    return said + (b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % outlines if outlines else b"")


def _to_address(address: str) -> bytes:
    written = _UNFIT.sub(lambda byte: b"%%%02X" % byte[0][0], address.encode("utf-8", "replace"))
    return b"/A << /S /URI /URI (%s) >>" % written


def _text(text: str) -> bytes:
    written = text.encode("ascii") if text.isascii() else b"\xfe\xff" + text.encode("utf-16-be", "replace")
    return b"(%s)" % _ENDING.sub(lambda found: b"\\r" if found[0] == b"\r" else b"\\" + found[0], written)
