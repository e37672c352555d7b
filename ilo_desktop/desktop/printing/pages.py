"""Finished pages, as plain data that may cross threads, held compactly until they are looked at."""

import marshal
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import overload

from ilo_desktop.desktop.printing.rows import Anchor
from ilo_desktop.desktop.printing.sheet import Sheet
from ilo_desktop.desktop.printing.typesetting import Paragraph, Side, Span
from ilo_desktop.newsroom.body import Style as Stress
from ilo_desktop.publish.paper import Paper
from ilo_desktop.publish.styles import Style

#: Quick, and text gets to about a third.
_LEVEL = 1
#: Paragraphs of more letters are held once for all of their pages.
_LONG = 8_000


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of a paragraph with the height of its baseline, in points from the sheet's upper edge.

    ``column_x_pt`` is how far from the block's left edge its column stands.
    """

    paragraph: Paragraph
    line: int
    baseline_pt: float
    column_x_pt: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A hairline between two points, from the block's left and the sheet's upper edge."""

    x_pt: float
    y_pt: float
    to_x_pt: float
    to_y_pt: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page. ``marginal`` is what stands in the white at its foot and its head."""

    sheet: Sheet
    number: int
    placed: tuple[Placed, ...]
    rules: tuple[Rule, ...] = ()
    marginal: tuple[Placed, ...] = ()


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a part begins: what it is, on which page, and how high on it in points from the sheet's upper edge."""

    anchor: Anchor
    page: int
    y_pt: float


class PageStore(Sequence[Page]):
    """Pages of one sheet in their order, about two kilobytes each. One thread adds, any may read."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._packed: list[bytes] = []
        self._long: list[Paragraph] = []

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, index: int) -> Page: ...
    @overload
    def __getitem__(self, index: slice) -> list[Page]: ...
    def __getitem__(self, index: int | slice) -> Page | list[Page]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        return self._unpacked(self._packed[index])

    def append(self, page: Page) -> None:
        """Add a page."""
        numbers: dict[Paragraph, int] = {}
        placed = [_of_placed(one, numbers) for one in (*page.placed, *page.marginal)]
        rules = [(rule.x_pt, rule.y_pt, rule.to_x_pt, rule.to_y_pt) for rule in page.rules]
        paragraphs = [self._of_paragraph(paragraph) for paragraph in numbers]
        data = page.number, len(page.placed), placed, rules, paragraphs
        self._packed.append(zlib.compress(marshal.dumps(data), _LEVEL))

    def _of_paragraph(self, paragraph: Paragraph) -> object:
        if len(paragraph.text) > _LONG:
            if not self._long or self._long[-1] != paragraph:
                self._long.append(paragraph)
            return len(self._long) - 1
        spans = [(span.text, span.style.value, span.stress.value, span.link) for span in paragraph.spans]
        side, page = paragraph.side.value, paragraph.to_page
        return spans, paragraph.x_pt, paragraph.width_pt, side, paragraph.language, page

    def _unpacked(self, packed: bytes) -> Page:
        # What is read here was written above and never left this process.
        number, count, lines, rules, kept = marshal.loads(zlib.decompress(packed))  # noqa: S302
        paragraphs = [self._long[one] if isinstance(one, int) else _paragraph(*one) for one in kept]
        placed = [Placed(paragraphs[which], line, baseline, x) for which, line, baseline, x in lines]
        made = tuple(Rule(*rule) for rule in rules)
        return Page(self.sheet, number, tuple(placed[:count]), made, tuple(placed[count:]))


def _of_placed(placed: Placed, numbers: dict[Paragraph, int]) -> tuple[int, int, float, float]:
    number = numbers.setdefault(placed.paragraph, len(numbers))
    return number, placed.line, placed.baseline_pt, placed.column_x_pt


def _paragraph(
    spans: list[tuple[str, str, int, str]], x_pt: float, width_pt: float, side: str, language: str, to_page: int
) -> Paragraph:
    made = tuple(Span(text, Style(style), Stress(stress), link) for text, style, stress, link in spans)
    return Paragraph(made, x_pt, width_pt, Side(side), language, to_page)


class Joined(Sequence[Page]):
    """The pages of several stores one after the other, each with its number and what stands in its white."""

    def __init__(self, stores: Sequence[PageStore], marginal: Callable[[int], tuple[Placed, ...]]) -> None:
        self._stores = stores
        self._marginal = marginal
        self._count = sum(map(len, stores))

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Page: ...
    @overload
    def __getitem__(self, index: slice) -> list[Page]: ...
    def __getitem__(self, index: int | slice) -> Page | list[Page]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        number = range(self._count)[index] + 1
        left = number - 1
        for store in self._stores:
            if left < len(store):
                return replace(store[left], number=number, marginal=self._marginal(number))
            left -= len(store)
        raise IndexError(index)


@dataclass(frozen=True, slots=True)
class Pages:
    """All pages of a briefing, at least one, for one paper, with the title of the whole and its language."""

    pages: Sequence[Page]
    title: str
    paper: Paper
    language: str = "en"
    bookmarks: tuple[Bookmark, ...] = ()

    def __len__(self) -> int:
        return len(self.pages)
