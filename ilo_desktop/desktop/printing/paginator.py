"""Rows to pages: fills one page after the other, ending each where a page may end."""

from collections.abc import Iterable, Iterator, Sequence
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


@dataclass(frozen=True, slots=True)
class Pages:
    """All pages of a briefing, at least one, for one paper, with the title of the whole."""

    pages: Sequence[Page]
    title: str
    paper: Paper

    def __len__(self) -> int:
        return len(self.pages)


def set_pages(
    briefing: Briefing, paper: Paper, progress: Progress = NO_PROGRESS, shown: list[Page] | None = None
) -> Pages:
    """Set a briefing on pages; works in any thread. Progress counts releases.

    Pages are added to ``shown`` as they are made, not knowing yet how many they will be. NewsroomError
    NOTHING_TO_PRINT where there is no release.
    """
    if not briefing.releases:
        raise NewsroomError(Code.NOTHING_TO_PRINT)
    typesetter = Typesetter()
    foot = _Foot(briefing, Sheet(paper), typesetter)
    rows = Composer(typesetter).rows(_counted(briefing, progress))
    pages = [] if shown is None else shown
    for number, page_rows in enumerate(fill(rows, Sheet(paper).height_pt), 1):
        pages.append(_page(Sheet(paper), number, page_rows, foot.placed(number, None)))
    numbered = [replace(page, foot=foot.placed(page.number, len(pages))) for page in pages]
    return Pages(numbered, briefing.full_title, paper)


class _Foot:
    """The foot of a briefing's pages: its title, cut where it is too long, and the page's number."""

    def __init__(self, briefing: Briefing, sheet: Sheet, typesetter: Typesetter) -> None:
        self._words = briefing.words
        self._baseline_pt = sheet.foot_pt
        title = typesetter.shortened(briefing.full_title, Style.DATE, TEXT_WIDTH_PT * _FOOT_TITLE_SHARE)
        self._title = Paragraph((Span(title, Style.DATE),), TEXT_X_PT, TEXT_WIDTH_PT, Side.LEFT)

    def placed(self, number: int, total: int | None) -> tuple[Placed, ...]:
        """Return the lines of the foot of a page; ``total`` is None where it is not known yet."""
        words = Span(self._words.page(number, total), Style.BODY)
        count = Paragraph((words,), TEXT_X_PT, TEXT_WIDTH_PT, Side.RIGHT)
        return Placed(self._title, 0, self._baseline_pt), Placed(count, 0, self._baseline_pt)


def _counted(briefing: Briefing, progress: Progress) -> Iterator[Block]:
    done, total = 0, len(briefing.releases)
    for block in blocks(briefing):
        progress.step(done, total)
        yield block
        done += isinstance(block, Heading)
    progress.step(total, total)


def _page(sheet: Sheet, number: int, rows: Sequence[Row], foot: tuple[Placed, ...]) -> Page:
    placed: list[Placed] = []
    rules: list[float] = []
    y = sheet.top_pt
    for i, row in enumerate(rows):
        y += row.gap_pt if i else 0.0
        placed += [Placed(paragraph, line, y + row.baseline_pt) for paragraph, line in row.lines]
        y += row.height_pt
        if row.is_ruled:
            rules.append(y)
    return Page(sheet, number, tuple(placed), tuple(rules), foot)


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
