"""Rows to pages: fills one page after the other, ending each where a page may end."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ilo_desktop.desktop.printing.composition import Composer, Row
from ilo_desktop.desktop.printing.faces import Style
from ilo_desktop.desktop.printing.sheet import TEXT_WIDTH_PT, TEXT_X_PT, Sheet
from ilo_desktop.desktop.printing.typesetting import Paragraph, Side, Span, Typesetter
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.publish.blocks import Block, Heading, blocks
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.paper import Paper

#: The foot's title leaves room for the page number.
_FOOT_TITLE_SHARE = 0.78


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of a paragraph with the height of its baseline, in points from the sheet's upper edge."""

    paragraph: Paragraph
    line: int
    baseline_pt: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page, as plain data that may cross threads. ``rules_pt`` are the heights of its hairlines."""

    sheet: Sheet
    number: int
    placed: tuple[Placed, ...]
    rules_pt: tuple[float, ...] = ()
    foot: tuple[Placed, ...] = ()


class Paginator:
    """Makes the pages of one briefing, first without and then with their total number."""

    def __init__(self, briefing: Briefing, paper: Paper) -> None:
        self._briefing = briefing
        self._sheet = Sheet(paper)
        self._typesetter = Typesetter()
        self._title = self._typesetter.shortened(briefing.full_title, Style.DATE, TEXT_WIDTH_PT * _FOOT_TITLE_SHARE)

    def pages(self, progress: Progress = NO_PROGRESS) -> Iterator[Page]:
        """Yield the pages as they are made; progress counts releases. NewsroomError where there is no release."""
        if not self._briefing.releases:
            raise NewsroomError(Code.NOTHING_TO_PRINT)
        rows = Composer(self._typesetter).rows(self._counted(progress))
        for number, page_rows in enumerate(fill(rows, self._sheet.height_pt), 1):
            yield self._page(number, page_rows)

    def numbered(self, pages: Iterable[Page], total: int) -> Iterator[Page]:
        """Yield pages with the total number at their foot."""
        for page in pages:
            yield replace(page, foot=self._foot(page.number, total))

    def _counted(self, progress: Progress) -> Iterator[Block]:
        total = len(self._briefing.releases)
        done = 0
        for block in blocks(self._briefing):
            progress.step(done, total)
            yield block
            done += isinstance(block, Heading)
        progress.step(total, total)

    def _page(self, number: int, rows: list[Row]) -> Page:
        placed: list[Placed] = []
        rules: list[float] = []
        y = self._sheet.top_pt
        for i, row in enumerate(rows):
            y += row.gap_pt if i else 0.0
            placed += [Placed(paragraph, line, y + row.baseline_pt) for paragraph, line in row.lines]
            y += row.height_pt
            if row.is_ruled:
                rules.append(y)
        return Page(self._sheet, number, tuple(placed), tuple(rules), self._foot(number, None))

    def _foot(self, number: int, total: int | None) -> tuple[Placed, ...]:
        title = Paragraph((Span(self._title, Style.DATE),), TEXT_X_PT, TEXT_WIDTH_PT, Side.LEFT)
        words = self._briefing.words.page(number, total)
        count = Paragraph((Span(words, Style.BODY),), TEXT_X_PT, TEXT_WIDTH_PT, Side.RIGHT)
        return tuple(Placed(paragraph, 0, self._sheet.foot_pt) for paragraph in (title, count))


def fill(rows: Iterable[Row], height_pt: float) -> Iterator[list[Row]]:
    """Yield the rows of each page, at most ``height_pt`` high.

    A page ends before a row that may start one. Rows that belong together and are higher than a page are parted
    where the page is full.
    """
    page: list[Row] = []
    used = 0.0
    for group in _groups(rows):
        if page and used + _height(group) > height_pt:
            yield page
            page, used = [], 0.0
        for row in group:
            needed = row.height_pt + (row.gap_pt if page else 0.0)
            if page and used + needed > height_pt:
                yield page
                page, used, needed = [], 0.0, row.height_pt
            page.append(row)
            used += needed
    if page:
        yield page


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    for row in rows:
        if row.may_start and group:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _height(group: list[Row]) -> float:
    return sum(row.gap_pt + row.height_pt for row in group)
