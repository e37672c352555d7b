"""The tabs over a review: all entries, one for every group that has any, and what is worth a look, with counts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.importing.groups import Group, look, word
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

#: How far the words of the first tab stand from the edge of the bar: room for the ring of focus.
PADDING = 8
_HEIGHT = 44
_ICON = 16
_GAP = 6
_BETWEEN = 28 - 2 * PADDING
_SHORTEST_LABEL = 32
_LINE = 2


@dataclass(frozen=True, slots=True)
class _Tab:
    group: Group | None
    label: str
    count: str
    is_for_a_look: bool = False

    @property
    def sign(self) -> tuple[Icon, str] | None:
        """The icon with the role of its colour; that of all has none."""
        if self.is_for_a_look:
            return Icon.FLAG, "warn"
        return None if self.group is None else (look(self.group).icon, look(self.group).ink)


class ReviewTabs(QTabBar):
    """``chosen(Group | None, is for a look)`` is sent when another tab is current; None and False stand for all.

    Where the tabs have not enough room they lose their icons, and then the ends of their words.
    """

    chosen = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: list[_Tab] = []
        self.setAccessibleName(self.tr("Verdicts"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self.update)

    def show_counts(self, count: Callable[[Group | None], int], for_a_look: int = 0) -> None:
        """Make the tabs anew; groups without entries have none, and so has what is worth a look."""
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._shown = [_Tab(None, self.tr("All"), number(count(None)))]
        self._shown += [_Tab(group, word(group), number(count(group))) for group in Group if count(group)]
        if for_a_look:
            self._shown.append(_Tab(None, self.tr("For a look"), number(for_a_look), is_for_a_look=True))
        for tab in self._shown:
            self.setTabToolTip(self.addTab(f"{tab.label} {tab.count}"), f"{tab.label}: {tab.count}")
        self.blockSignals(False)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        tab = self._shown[index]
        icon = _ICON + _GAP if tab.sign is not None else 0
        return self._size(icon + _width(tab.label), tab)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        tab = self._shown[index]
        return self._size(min(_width(tab.label), _SHORTEST_LABEL), tab)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, word and count of each tab, and a line of accent under the current one."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            places = [self.tabRect(index) for index in range(len(self._shown))]
            has_icons = all(place.width() >= self.tabSizeHint(index).width() for index, place in enumerate(places))
            for index, (tab, place) in enumerate(zip(self._shown, places, strict=True)):
                canvas = Canvas(painter, place, self.layoutDirection())
                self._paint_tab(canvas, tab, is_current=index == self.currentIndex(), has_icons=has_icons)

    def _paint_tab(self, canvas: Canvas, tab: _Tab, *, is_current: bool, has_icons: bool) -> None:
        colours = self._theme.colours
        face = font(Type.BODY_STRONG if is_current else Type.BODY)
        start = PADDING
        if tab.sign is not None and has_icons:
            sign, ink = tab.sign
            canvas.icon(canvas.square(start, _ICON, 1), sign, colours.of(ink))
            start += _ICON + _GAP
        height, count_width = canvas.area.height(), width_of(tab.count, face)
        room = canvas.area.width() - start - _GAP - count_width - PADDING
        width = min(width_of(tab.label, face), room)
        label = canvas.rect(start, 0, width, height)
        canvas.words(label, tab.label, face, colours.of("accent" if is_current else "ink"))
        count = canvas.rect(start + width + _GAP, 0, count_width, height)
        canvas.words(count, tab.count, face, colours.of("accent" if is_current else "ink3"))
        if is_current:
            self._mark(canvas, start + width + _GAP + count_width - PADDING)

    def _mark(self, canvas: Canvas, width: int) -> None:
        accent, height = self._theme.colours.of("accent"), canvas.area.height()
        canvas.painter.fillRect(canvas.rect(PADDING, height - _LINE, width, _LINE), accent)
        if self.hasFocus():
            canvas.painter.setPen(QPen(accent, 2))
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
            ring: QRect = canvas.rect(1, 6, width + 2 * PADDING - 2, height - 14)
            canvas.painter.drawRoundedRect(ring, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)

    def _size(self, label_width: int, tab: _Tab) -> QSize:
        return QSize(2 * PADDING + label_width + _GAP + _width(tab.count) + _BETWEEN, _HEIGHT)

    @Slot(int)
    def _on_current_changed(self, index: int) -> None:
        if 0 <= index < len(self._shown):
            self.chosen.emit(self._shown[index].group, self._shown[index].is_for_a_look)


def _width(words: str) -> int:
    """Return the width of words as they are drawn in the current tab: none moves when another is chosen."""
    return width_of(words, font(Type.BODY_STRONG))
