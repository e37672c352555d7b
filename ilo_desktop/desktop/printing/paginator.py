"""Briefings to pages: cover, contents, the releases, their sources, and what stands in the white of each page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from ilo_desktop.desktop.printing.composition import Composer
from ilo_desktop.desktop.printing.contents import Contents
from ilo_desktop.desktop.printing.filling import Column, drawn, pages_of
from ilo_desktop.desktop.printing.marginal import Marginal
from ilo_desktop.desktop.printing.pages import Bookmark, Joined, Pages, PageStore, Placed
from ilo_desktop.desktop.printing.rows import Row
from ilo_desktop.desktop.printing.sheet import Sheet
from ilo_desktop.desktop.printing.typesetting import Typesetter
from ilo_desktop.newsroom.briefings import BriefingLook
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.publish.blocks import Block, Entry, Opening, blocks
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.layout import layout_named
from ilo_desktop.publish.paper import Paper


def set_pages(
    briefing: Briefing,
    look: BriefingLook,
    paper: Paper,
    progress: Progress = NO_PROGRESS,
    shown: PageStore | None = None,
) -> Pages:
    """Set a briefing on pages; works in any thread. Progress counts releases.

    Pages are added to ``shown`` as they are made, not knowing yet how many they will be. NewsroomError
    NOTHING_TO_PRINT where there is no release, LAYOUT_UNKNOWN and LAYOUT_BROKEN.
    """
    if not briefing.releases:
        raise NewsroomError(Code.NOTHING_TO_PRINT)
    return _Setting(briefing, look, Sheet.of(paper, look)).pages(progress, shown)


@dataclass(slots=True)
class _Part:
    """Pages of one kind: the cover, the contents, or all the rest; with what begins on them, numbered from 1."""

    pages: PageStore
    bookmarks: list[Bookmark] = field(default_factory=list)


class _Setting:
    """Sets one briefing."""

    def __init__(self, briefing: Briefing, look: BriefingLook, sheet: Sheet) -> None:
        layout = layout_named(look.layout)
        self._briefing = briefing
        self._look = look
        self._sheet = sheet
        self._typesetter = Typesetter()
        self._composer = Composer(self._typesetter, layout, sheet.frame)
        self._over_all = Composer(self._typesetter, layout, sheet.whole)
        self._marginal = Marginal(briefing, look, sheet, self._typesetter)

    def pages(self, progress: Progress, shown: PageStore | None) -> Pages:
        """Return all pages."""
        left = blocks(self._briefing, self._look)
        first = next(left)
        opening = first if isinstance(first, Opening) else None
        rest = left if opening else chain([first], left)
        counted = _counted(rest, len(self._briefing.releases), progress)
        cover = self._set(self._cover(opening), shown)
        above = [] if opening is None or self._look.has_cover else [*self._over_all.opening(opening)]
        is_above_releases = above and not self._look.has_contents
        rows = self._composer.rows(counted, opening if is_above_releases else None)
        body = self._set(pages_of(self._sheet, rows, above if is_above_releases else ()), shown)
        contents = self._set(self._contents(above, len(cover.pages), body))
        return self._joined((cover, contents, body))

    def _set(self, pages: Iterable[Sequence[Column]], shown: PageStore | None = None) -> _Part:
        part = _Part(PageStore(self._sheet))
        for number, columns in enumerate(pages, 1):
            page, bookmarks = drawn(self._sheet, number, columns)
            part.pages.append(page)
            part.bookmarks += bookmarks
            if shown is not None:
                shown.append(replace(page, marginal=self._marginal.provisional(len(shown) + 1)))
        return part

    def _cover(self, opening: Opening | None) -> Iterator[Sequence[Column]]:
        if opening is not None and self._look.has_cover:
            name = self._briefing.words.cover
            yield from pages_of(self._sheet, (), [*self._over_all.cover(opening, self._sheet.height_pt, name)])

    def _contents(self, above: Sequence[Row], pages_before: int, body: _Part) -> Iterator[Sequence[Column]]:
        if self._look.has_contents:
            words = self._briefing.words
            made = Contents(self._typesetter, self._over_all, self._sheet, words, body.bookmarks)
            yield from pages_of(self._sheet, (), made.rows(above, pages_before))

    def _joined(self, parts: Sequence[_Part]) -> Pages:
        bookmarks: list[Bookmark] = []
        before = 0
        for part in parts:
            bookmarks += [replace(bookmark, page=bookmark.page + before) for bookmark in part.bookmarks]
            before += len(part.pages)
        covers, total = len(parts[0].pages), before
        began = [bookmark for bookmark in bookmarks if not bookmark.anchor.level]

        def marginal(number: int) -> tuple[Placed, ...]:
            return self._marginal.placed(number, total, covers, began)

        pages = Joined([part.pages for part in parts], marginal)
        title, language = self._briefing.full_title, self._briefing.words.language
        return Pages(pages, title, self._sheet.paper, language, tuple(bookmarks))


def _counted(left: Iterable[Block], total: int, progress: Progress) -> Iterator[Block]:
    """Yield blocks while telling how many releases have been set."""
    done = 0
    for block in left:
        progress.step(done, total)
        yield block
        done += isinstance(block, Entry)
    progress.step(total, total)
