"""What is shown where no release matches: each condition, and how many releases come back without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.state import Shown, State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.desktop.tips import plain_tip
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Clause, Query
from ilo_desktop.newsroom.query_language import Names as QueryNames
from ilo_desktop.newsroom.query_language import parse, written
from ilo_desktop.newsroom.suggesting import asked_phrases, mended

if TYPE_CHECKING:
    from ilo_desktop.library import Library

#: Clauses that can be dropped together, and how many releases match without them.
Found = tuple[tuple[Clause, ...], int]

_ROW_PX = 45
_ICON = 14
_GAP = 8
_LINK_PADDING = 4
_MOST_MEANT = 4
_SIDE = 8  # a row's ground is that much wider than its words
_LONGEST = 32  # letters of a label in the heading, where a word that is wider than the page would widen it
_ALL_OF_BIN = Query((BIN,))
_OPENING = '“"„«»'


@dataclass(frozen=True, slots=True)
class Meant:
    """Words that may have been meant, the query with them, and how many releases that gives."""

    better: tuple[str, ...]
    query: Query
    count: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What the library says to a query that matches nothing."""

    without: Sequence[Found]
    meant: Sequence[Meant]


@dataclass(frozen=True, slots=True)
class Way:
    """A way out: what is dropped (in quotes), the query without it, and how many releases that gives.

    Where ``is_meant`` the label is what may have been meant instead of words that no release has.
    """

    label: str
    query: Query
    count: int
    is_meant: bool = False


class NoResultPage(QScrollArea):
    """Asks the library in a worker whenever a query matches nothing, and offers what would match something: first what
    may have been meant by words that occur nowhere, then the query without each of its parts.

    It is empty until the answer is there, so that nothing moves under the pointer. Where it takes the place of a list
    that had the keyboard, it has the keyboard itself, and no key chooses anything before Tab was pressed.
    """

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._names = Names(state, self)
        self._asking: Task | None = None
        self._query = EVERYTHING
        self._total = 0
        self._leads_to = EVERYTHING
        self._buttons: list[WayButton] = []
        self._before: tuple[QWidget, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("No result"))
        self._page = QWidget(self)
        self._page.setProperty("ground", "ground")
        self._title = self._label(font(Type.LEAD_STRONG))
        self._lead = self._label(font(Type.BODY))
        self._lead.setProperty("role", "meta")
        self._clear = QPushButton(self._page)
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._meant = QWidget(self._page)
        self._ways = QWidget(self._page)
        self._lay_out()
        self._show_ways(())
        state.shown_changed.connect(self._on_shown_changed)
        if state.shown is not None:
            self._on_shown_changed(state.shown)

    @property
    def heading(self) -> str:
        """What the page says at its head."""
        return self._title.text()

    def follow(self, before: QWidget) -> None:
        """Let Tab lead to what is offered from a widget."""
        self._before = (before,)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard where nothing has it any more, before Qt gives it to the first row with a ring round it."""
        super().showEvent(event)
        if self.window().focusWidget() is None:
            self.setFocus()

    def _lay_out(self) -> None:
        for block, below in ((self._meant, 12), (self._ways, 0)):
            rows = QVBoxLayout(block)
            rows.setContentsMargins(0, 12, 0, below)
            rows.setSpacing(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE - _LINK_PADDING, 20, _SIDE - _LINK_PADDING, 0)
        foot.addWidget(self._clear)
        foot.addStretch(1)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(16 - _SIDE, 32, 16 - _SIDE, 16)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self._meant)
        layout.addWidget(self._lead)
        layout.addWidget(self._ways)
        layout.addLayout(foot)
        layout.addStretch(1)
        self.setWidget(self._page)

    def _label(self, face: QFont) -> QLabel:
        label = QLabel(self._page)
        label.setFont(face)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(_SIDE, 0, _SIDE, 4)
        return label

    @Slot(object)
    def _on_shown_changed(self, shown: Shown) -> None:
        if self._asking is not None:
            self._asking.abandon()
            self._asking = None
        if len(shown.result):
            return
        self._query = shown.query
        self._total = shown.counts.total
        self._leads_to = EVERYTHING
        if shown.query in (EVERYTHING, _ALL_OF_BIN):
            self._show_bin_alone()
            return
        if not self.isVisible():  # while one types, the ways stay until the next ones are known
            self._show_ways(())
        self._asking = self._state.workers.start(_Ask(self._state.library, shown.query, self._state.names))
        self._asking.done.connect(self._on_ways_found)
        self._asking.failed.connect(self._state.failed)

    @Slot(object)
    def _on_ways_found(self, answer: Answer) -> None:
        self._asking = None
        ways = sorted((self._way(part, count) for part, count in answer.without), key=_gives_nothing)
        self._show_ways(ways, sorted(map(self._meant_way, answer.meant), key=_gives_nothing))

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._state.set_query(self._leads_to)

    @Slot()
    def _on_way_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, WayButton):
            self._state.set_query(button.way.query)

    def _way(self, part: tuple[Clause, ...], count: int) -> Way:
        return Way(self._quoted(self._names.part(part)), self._query.dropping(part), count)

    def _meant_way(self, meant: Meant) -> Way:
        label = self.tr("“{value}”").format(value=" ".join(meant.better))
        return Way(label, meant.query, meant.count, is_meant=True)

    def _quoted(self, label: str) -> str:
        return label if set(label) & set(_OPENING) else self.tr("“{value}”").format(value=label)

    def _show_ways(self, ways: Sequence[Way], meant: Sequence[Way] = ()) -> None:
        if any(button.hasFocus() for button in self._buttons):
            self.setFocus()
        for gone in self._buttons:
            gone.hide()
            gone.deleteLater()
        rows = ways if len(ways) > 1 else ()  # one alone is what the link below does
        self._buttons = [self._row(way, self._meant, is_first=way is meant[0]) for way in meant]
        self._buttons += [self._row(way, self._ways, is_first=way is rows[0]) for way in rows]
        for before, after in pairwise([*self._before, *self._buttons, self._clear]):
            QWidget.setTabOrder(before, after)
        self._meant.setVisible(bool(meant))
        self._ways.setVisible(bool(rows))
        self._lead.setVisible(bool(rows))
        self._clear.setVisible(bool(ways))
        self._title.setText(self._heading(ways) if ways else "")
        self._lead.setText(self._lead_text(ways))
        self._clear.setText(self._clear_text(ways))
        self.setAccessibleDescription(self._title.text())

    def _show_bin_alone(self) -> None:
        """Say that the bin is empty, or that all releases are in it."""
        self._show_ways(())
        if self._query.is_bin:
            self._title.setText(self.tr("The bin is empty"))
            self._clear.setText(self.tr("Show %Ln release(s)", "", self._total))
        else:
            self._leads_to = _ALL_OF_BIN
            self._title.setText(self.tr("All releases are in the bin"))
            self._clear.setText(self.tr("Show the bin"))
        self._clear.setVisible(self._query.is_everything or self._total > 0)
        self.setAccessibleDescription(self._title.text())

    def _row(self, way: Way, block: QWidget, *, is_first: bool) -> WayButton:
        button = WayButton(way, self._theme, is_first=is_first, parent=block)
        button.clicked.connect(self._on_way_clicked)
        layout = block.layout()
        assert layout is not None  # noqa: S101 - made with the page
        layout.addWidget(button)
        return button

    def _heading(self, ways: Sequence[Way]) -> str:
        count = len(ways)
        if count == 1:
            return self.tr("No release matches {value}").format(value=_cut(ways[0].label))
        words = {
            2: self.tr("both conditions"),
            3: self.tr("all three conditions"),
            4: self.tr("all four conditions"),
            5: self.tr("all five conditions"),
        }
        conditions = words.get(count, self.tr("all {count} conditions").format(count=number(count)))
        return self.tr("No release matches {conditions}").format(conditions=conditions)

    def _lead_text(self, ways: Sequence[Way]) -> str:
        if any(way.count for way in ways):
            return self.tr("Without one of them there are some:")
        return self.tr("Taking one of them away is not enough.")

    def _clear_text(self, ways: Sequence[Way]) -> str:
        total = self.tr("%Ln release(s)", "", self._total)
        text = self.tr("Clear all conditions and show {releases}")
        if len(ways) == 1 and self._query.search:
            text = self.tr("Clear the search and show {releases}")
        elif len(ways) == 1:
            one, many = (
                self.tr("Clear this filter and show {releases}"),
                self.tr("Clear these filters and show {releases}"),
            )
            text = one if self._query.count == 1 else many
        return text.format(releases=total)


class WayButton(QAbstractButton):
    """A row of the page: a cross and what is dropped, or a lens and what may be meant, and what that gives."""

    def __init__(self, way: Way, theme: Theme, *, is_first: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = way
        self._is_first = is_first
        self._theme = theme
        words = self.tr("Did you mean {value}?") if way.is_meant else self.tr("Without {value}")
        self._words = words.format(value=way.label)
        gives = self.tr("%Ln release(s)", "", way.count)
        self._gives = gives if way.count else self.tr("still none")
        self.setAccessibleName(f"{self._words}: {self._gives}")
        self.setToolTip(plain_tip(self._words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(_ROW_PX)

    def sizeHint(self) -> QSize:
        return QSize(320, _ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row, with a hairline above and below."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            row = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
            painter.fillRect(row.left(), self.height() - 1, row.width(), 1, colours.of("line"))
            if self._is_first:
                painter.fillRect(row.left(), 0, row.width(), 1, colours.of("line"))
            self._paint_ground(painter)
            self._paint_words(Canvas(painter, row, self.layoutDirection()))

    def _paint_words(self, canvas: Canvas) -> None:
        colours, has_some = self._theme.colours, self.way.count > 0
        ink = colours.of("accent" if has_some else "ink3")
        canvas.icon(canvas.square(0, _ICON), Icon.SEARCH if self.way.is_meant else Icon.CLOSE, ink)
        gives = font(Type.BODY)
        canvas.words(canvas.area, self._gives, gives, colours.of("ink2" if has_some else "ink3"), at_end=True)
        taken = width_of(self._gives, gives) + _ICON + _GAP
        words = font(Type.BODY_MEDIUM if has_some else Type.BODY)
        canvas.words(canvas.between(_ICON + _GAP, taken), self._words, words, ink)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.colours
        ground = QRectF(self.rect()).adjusted(1, 3, -1, -4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.of("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(colours.of("accent"), 2))
        painter.drawRoundedRect(ground, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)


def _cut(label: str) -> str:
    """Return a label in quotes, cut within them where it is too long for a heading."""
    return label if len(label) <= _LONGEST else f"{label[:_LONGEST].rstrip()}…{label[-1]}"


def _gives_nothing(way: Way) -> bool:
    return way.count == 0


class _Ask:
    def __init__(self, library: Library, query: Query, names: QueryNames) -> None:
        self._library = library
        self._query = query
        self._names = names

    def __call__(self, progress: Progress) -> Answer:
        return Answer(self._library.without_each(self._query), self._meant(progress))

    def _meant(self, progress: Progress) -> list[Meant]:
        from ilo_desktop import vocabularies

        found = self._library.suggest(asked_phrases(self._query), vocabularies.spellings(), progress)
        made = []
        for suggestion in found[:_MOST_MEANT]:
            # Read anew as it would be written: what is meant can have several spellings.
            query = parse(written(mended(self._query, suggestion), self._names), self._names)
            made.append(Meant(suggestion.better, query, self._library.counts(query).matching))
        return [one for one in made if one.count] or made
