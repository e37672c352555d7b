"""What stands where in one row of the list: which words, on how many lines, at which height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.release_list.lines import LineStyle, TextLine, break_lines
from ilo_desktop.desktop.release_list.model import Phrases
from ilo_desktop.desktop.theme import Measure, Type, font
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import ReleaseRow
from ilo_desktop.newsroom.text import find_hits, fold, squeeze

if TYPE_CHECKING:
    from ilo_desktop.newsroom.vocabulary_labels import Labels

TEXT_LEFT_PX = 64
TEXT_RIGHT_PX = 20
ICONS_PX = 28
HEADLINE_LINE_PX = 18
META_LINE_PX = 16
_ICON_GAP_PX = 8
_TOP_PX = 10
_TOP_UNDER_BAND_PX = 6
_BOTTOM_PX = 6
_GAP_PX = 2
_HEADLINE_LINES = 2
_EXCERPT_LINES = 2


class Part(Enum):
    """What a line of a row is part of."""

    HEADLINE = "headline"
    META = "meta"
    EXCERPT = "excerpt"


@dataclass(frozen=True, slots=True)
class RowLayout:
    """The lines of a row, each with its distance from the row's top."""

    lines: tuple[tuple[Part, int, TextLine], ...]


@dataclass(frozen=True, slots=True)
class RowSpace:
    """The room that a row has. ``starts_month`` says that its head is taken by the month's band."""

    width_px: int
    height_px: int
    starts_month: bool

    @property
    def text_top_px(self) -> int:
        """Where the first line begins."""
        return Measure.MONTH_BAND + _TOP_UNDER_BAND_PX if self.starts_month else _TOP_PX

    @property
    def text_width_px(self) -> int:
        """How wide the lines are."""
        return max(self.width_px - TEXT_LEFT_PX - TEXT_RIGHT_PX, 1)


class RowFonts:
    """The fonts of a row, made once."""

    def __init__(self) -> None:
        self.read: QFont = font(Type.BODY)
        self.unread: QFont = font(Type.BODY_STRONG)
        self.meta: QFont = font(Type.META)
        self.day: QFont = font(Type.LEAD_STRONG)
        self.repeated_day: QFont = font(Type.LEAD)


def meta_words(row: ReleaseRow, names: Labels, *, with_kind: bool) -> str:
    """Return the line of place, kind and topics, each named once, such as "Wuxi · Article · Youth employment"."""
    language = languages.current()
    kicker = row.kicker if row.kicker and names.kind_of(row.kicker) is None else ""
    kind = names.label(Facet.KIND, row.kind, language) if row.kind and with_kind else ""
    topics = [names.label(Facet.TOPIC, topic, language) for topic in row.topics]
    words = {fold(word): word for word in reversed([row.place, kicker, kind, *topics]) if word}
    return " · ".join(reversed(words.values()))


class RowComposer:
    """Lays rows out, in the fonts and the ink for hits that are in force."""

    def __init__(self, names: Labels, hit_ink: QColor) -> None:
        self.fonts = RowFonts()
        self._names = names
        self._hit_ink = hit_ink

    def lay_out(self, row: ReleaseRow, space: RowSpace, phrases: Phrases, *, with_kind: bool) -> RowLayout:
        """Return the lines of a row that fit it whole, from the top: headline, meta line, summary."""
        placed = _Placed(space)
        has_icons = row.starred or row.has_note
        beside_icons_px = max(space.text_width_px - (ICONS_PX - TEXT_RIGHT_PX + _ICON_GAP_PX), 1)
        headline_px = beside_icons_px if has_icons else space.text_width_px
        headline_font = self.fonts.read if row.read else self.fonts.unread
        style = LineStyle(headline_font, max(headline_px, 1), HEADLINE_LINE_PX, self._hit_ink)
        headline = break_lines(row.headline, find_hits(row.headline, phrases), style, _HEADLINE_LINES)
        placed.add(Part.HEADLINE, headline)
        is_beside_note = row.starred and row.has_note and len(headline) == 1
        meta_px = beside_icons_px if is_beside_note else space.text_width_px
        style = LineStyle(self.fonts.meta, meta_px, META_LINE_PX, self._hit_ink)
        if placed.room_for(META_LINE_PX):
            meta = meta_words(row, self._names, with_kind=with_kind)
            placed.add(Part.META, break_lines(meta, (), style, 1, beside=row.headline))
        style = LineStyle(self.fonts.meta, space.text_width_px, META_LINE_PX, self._hit_ink)
        room = min(placed.room_for(META_LINE_PX), _EXCERPT_LINES)
        if room:
            excerpt = squeeze(row.excerpt)  # a text has paragraphs
            hits = find_hits(excerpt, phrases)
            placed.add(Part.EXCERPT, break_lines(excerpt, hits, style, room, seeks_hit=True))
        return RowLayout(tuple(placed.lines))


class _Placed:
    """Stacks lines from the top of a row to its bottom."""

    def __init__(self, space: RowSpace) -> None:
        self.lines: list[tuple[Part, int, TextLine]] = []
        self._top = space.text_top_px
        self._end = space.height_px - _BOTTOM_PX

    def room_for(self, line_px: int) -> int:
        """Return how many more lines fit whole."""
        return max(self._end - self._top, 0) // line_px

    def add(self, part: Part, lines: Sequence[TextLine]) -> None:
        height_px = HEADLINE_LINE_PX if part is Part.HEADLINE else META_LINE_PX
        for line in lines:
            self.lines.append((part, self._top, line))
            self._top += height_px
        if lines:
            self._top += _GAP_PX
