"""The contents of a briefing: its groups and releases with their pages, made when these are known."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import repeat

from ilo_desktop.desktop.printing.composition import Composer
from ilo_desktop.desktop.printing.filling import fill
from ilo_desktop.desktop.printing.pages import Bookmark
from ilo_desktop.desktop.printing.rows import Row, rows_of
from ilo_desktop.desktop.printing.sheet import Sheet
from ilo_desktop.desktop.printing.typesetting import Paragraph, Side, Span, Typesetter
from ilo_desktop.publish.styles import Style
from ilo_desktop.publish.words import Words

#: Of more releases than these only the groups are listed.
MOST_LISTED = 400

_NUMBER_PT = 34.0
_BEFORE_GROUP = 10.0
_BEFORE_RELEASE = 2.0
_BEFORE_NOTE = 0.0


class Contents:
    """Makes the rows of the contents of what ``bookmarks`` name, over whose pages others may come."""

    def __init__(
        self,
        typesetter: Typesetter,
        composer: Composer,
        sheet: Sheet,
        words: Words,
        bookmarks: Sequence[Bookmark],
    ) -> None:
        self._typesetter = typesetter
        self._composer = composer
        self._sheet = sheet
        self._words = words
        listed = [bookmark for bookmark in bookmarks if bookmark.anchor.level] or bookmarks
        self._is_short = len(listed) > MOST_LISTED and len(listed) < len(bookmarks)
        self._listed = [one for one in bookmarks if not (self._is_short and one.anchor.level)]
        self._has_levels = any(one.anchor.level for one in self._listed)

    def rows(self, above: Sequence[Row], pages_before: int) -> list[Row]:
        """Return the rows, ``above`` among them, with the numbers that the pages have under all that comes first."""
        own_pages = sum(1 for _ in fill(self._made(above, 0), repeat(self._sheet.height_pt), self._sheet.height_pt))
        return self._made(above, pages_before + own_pages)

    def _made(self, above: Sequence[Row], offset: int) -> list[Row]:
        chapter = [*self._composer.chapter(self._words.contents_heading)]
        if above:
            chapter[0] = replace(chapter[0], gap_pt=2 * chapter[0].height_pt)
        rows = [*above, *chapter]
        if self._is_short:
            rows += rows_of(self._typesetter, self._text(self._words.groups_alone, Style.LEAD), _BEFORE_NOTE)
        is_under_group = False
        for bookmark in self._listed:
            is_group = self._has_levels and not bookmark.anchor.level
            rows += self._line(bookmark, bookmark.page + offset, is_group=is_group, may_start=not is_under_group)
            is_under_group = is_group
        return rows

    def _line(self, bookmark: Bookmark, page: int, *, is_group: bool, may_start: bool) -> Iterator[Row]:
        text, style = bookmark.anchor.text, Style.HEADLINE if is_group else Style.BODY
        gap = _BEFORE_GROUP if is_group else _BEFORE_RELEASE
        rows = [*rows_of(self._typesetter, replace(self._text(text, style), to_page=page), gap)]
        frame = self._sheet.whole
        number = Paragraph(
            (Span(str(page), Style.BODY),), frame.text_x_pt, frame.text_width_pt, Side.RIGHT, to_page=page
        )
        rows[-1] = replace(rows[-1], lines=(*rows[-1].lines, (number, 0)))
        rows[0] = replace(rows[0], may_start=may_start)
        yield from rows

    def _text(self, text: str, style: Style) -> Paragraph:
        frame = self._sheet.whole
        return Paragraph((Span(text, style),), frame.text_x_pt, frame.text_width_pt - _NUMBER_PT)
