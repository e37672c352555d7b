"""What is shown where no release matches: each condition, and how many releases come back without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.plurals import joined, plural
from ilo_desktop.desktop.state import Shown, State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query

if TYPE_CHECKING:
    from ilo_desktop.library import Library

#: Conditions of one group (None: the search), and how many releases match without them.
Found = tuple[tuple[Condition, ...] | None, int]

_ROW_PX = 45
_ICON = 14
_GAP = 8
_LINK_PADDING = 4
_SIDE = 8  # a row's ground is that much wider than its words


@dataclass(frozen=True, slots=True)
class Way:
    """A way out: what is dropped, the query without it, and how many releases that gives."""

    label: str
    query: Query
    count: int


class NoResultPage(QScrollArea):
    """Asks the library in a worker whenever a query matches nothing, and offers what would match something."""

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._names = Names(state, self)
        self._asking: Task | None = None
        self._query = EVERYTHING
        self._buttons: list[WayButton] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("No result"))
        page = QWidget(self)
        page.setProperty("ground", "ground")
        self._title = QLabel(page)
        self._title.setFont(font(Type.LEAD_STRONG))
        self._title.setWordWrap(True)
        self._lead = QLabel(page)
        self._lead.setProperty("role", "meta")
        self._lead.setWordWrap(True)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(0)
        self._clear = QPushButton(page)
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(self._on_clear_clicked)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16 - _SIDE, 32, 16 - _SIDE, 16)
        layout.setSpacing(0)
        for label in (self._title, self._lead):
            label.setContentsMargins(_SIDE, 0, _SIDE, 4)
            layout.addWidget(label)
        layout.addSpacing(12)
        layout.addLayout(self._ways)
        layout.addSpacing(20)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE - _LINK_PADDING, 0, 0, 0)
        foot.addWidget(self._clear)
        foot.addStretch(1)
        layout.addLayout(foot)
        layout.addStretch(1)
        self.setWidget(page)
        state.shown_changed.connect(self._on_shown_changed)
        if state.shown is not None:
            self._on_shown_changed(state.shown)

    @property
    def heading(self) -> str:
        """What the page says at its head."""
        return self._title.text()

    @Slot(object)
    def _on_shown_changed(self, shown: Shown) -> None:
        if self._asking is not None:
            self._asking.abandon()
            self._asking = None
        if len(shown.result) or shown.query.is_everything:
            return
        total = plural(shown.counts.total, self.tr("%n release"), self.tr("%n releases"))
        self._clear.setText(self.tr("Clear all conditions and show {releases}").format(releases=total))
        self._title.setText(self._heading(shown.query.count))
        self._show_ways(())
        self._query = shown.query
        self._asking = self._state.workers.start(_Ask(self._state.library, shown.query))
        self._asking.done.connect(self._on_ways_found)
        self._asking.failed.connect(self._state.failed)

    @Slot(object)
    def _on_ways_found(self, found: Sequence[Found]) -> None:
        self._asking = None
        self._show_ways(sorted((self._way(group, count) for group, count in found), key=_gives_nothing))

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._state.set_query(EVERYTHING)

    @Slot()
    def _on_way_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, WayButton):
            self._state.set_query(button.way.query)

    def _heading(self, count: int) -> str:
        if count == 1:
            return self.tr("No release matches this condition")
        words = {
            2: self.tr("both conditions"),
            3: self.tr("all three conditions"),
            4: self.tr("all four conditions"),
            5: self.tr("all five conditions"),
        }
        conditions = words.get(count, self.tr("all {count} conditions").format(count=count))
        return self.tr("No release matches {conditions}").format(conditions=conditions)

    def _way(self, group: tuple[Condition, ...] | None, count: int) -> Way:
        if group is None:
            return Way(self._names.search(self._query), self._query.with_search(""), count)
        labels = [self._names.condition(condition) for condition in group]
        return Way(joined(labels, self.tr("or")), self._query.without(group), count)

    def _show_ways(self, ways: Sequence[Way]) -> None:
        for gone in self._buttons:
            self._ways.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._buttons = []
        if len(ways) > 1:  # one alone is what "clear all" does
            for way in ways:
                button = WayButton(way, self._theme, is_first=way is ways[0], parent=self)
                button.clicked.connect(self._on_way_clicked)
                self._ways.addWidget(button)
                self._buttons.append(button)
        self._lead.setText(self._lead_text(ways))

    def _lead_text(self, ways: Sequence[Way]) -> str:
        if len(ways) < 2:
            return ""
        if any(way.count for way in ways):
            return self.tr("Without one of them there are some:")
        return self.tr("Taking one of them away is not enough.")


class WayButton(QAbstractButton):
    """A row of the page: a cross, what is dropped, and what that gives."""

    def __init__(self, way: Way, theme: Theme, *, is_first: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = way
        self._is_first = is_first
        self._theme = theme
        quoted = way.label if way.label[:1] in '“"' else self.tr("“{value}”").format(value=way.label)
        self.setText(self.tr("Without {value}").format(value=quoted))
        gives = plural(way.count, self.tr("%n release"), self.tr("%n releases"))
        self._gives = gives if way.count else self.tr("still none")
        self.setAccessibleName(f"{self.text()}: {self._gives}")
        self.setToolTip(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(_ROW_PX)

    def sizeHint(self) -> QSize:
        return QSize(320, _ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row, with a hairline above and below."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        painter.fillRect(row.left(), self.height() - 1, row.width(), 1, colours.of("line"))
        if self._is_first:
            painter.fillRect(row.left(), 0, row.width(), 1, colours.of("line"))
        self._paint_ground(painter)
        role = "accent" if self.way.count else "ink3"
        cross = QRect(row.left(), (self.height() - _ICON) // 2, _ICON, _ICON)
        painter.drawPixmap(cross, pixmap(Icon.CLOSE, colours.of(role).name(), _ICON, self.devicePixelRatio()))
        painter.setFont(font(Type.BODY))
        painter.setPen(colours.of("ink2" if self.way.count else "ink3"))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._gives)
        width = QFontMetrics(painter.font()).horizontalAdvance(self._gives)
        painter.setFont(font(Type.BODY_MEDIUM if self.way.count else Type.BODY))
        painter.setPen(colours.of(role))
        place = row.adjusted(_ICON + _GAP, 0, -width - 12, 0)
        text = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.colours
        ground = QRectF(self.rect()).adjusted(1, 3, -1, -4)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.of("hover"))
            painter.drawRoundedRect(ground, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(colours.of("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)


def _gives_nothing(way: Way) -> bool:
    return way.count == 0


class _Ask:
    def __init__(self, library: Library, query: Query) -> None:
        self._library = library
        self._query = query

    def __call__(self, _progress: Progress) -> list[Found]:
        return self._library.without_each(self._query)
