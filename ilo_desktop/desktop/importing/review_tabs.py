"""The tabs over a review: all entries, and one for every group that has any, with their counts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from ilo_desktop.desktop.icons import pixmap
from ilo_desktop.desktop.importing.groups import Group, look, word
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_HEIGHT = 44
_ICON = 16
_GAP = 6
_BETWEEN = 28
_LINE = 2


@dataclass(frozen=True, slots=True)
class _Tab:
    group: Group | None
    label: str
    count: str


class ReviewTabs(QTabBar):
    """``group_chosen(Group | None)`` is sent when another tab is current; None stands for all."""

    group_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: list[_Tab] = []
        self.setAccessibleName(self.tr("Verdicts"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self.update)

    def show_counts(self, count: Callable[[Group | None], int]) -> None:
        """Make the tabs anew; groups without entries have none."""
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._shown = [_Tab(None, self.tr("All"), number(count(None)))]
        self._shown += [_Tab(group, word(group), number(count(group))) for group in Group if count(group)]
        for tab in self._shown:
            self.addTab(f"{tab.label} {tab.count}")
        self.blockSignals(False)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        tab = self._shown[index]
        strong = QFontMetrics(font(Type.BODY_STRONG))
        icon = _ICON + _GAP if tab.group is not None else 0
        width = icon + strong.horizontalAdvance(tab.label) + _GAP + strong.horizontalAdvance(tab.count)
        return QSize(width + _BETWEEN, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, word and count of each tab, and a line of accent under the current one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, tab in enumerate(self._shown):
            self._paint_tab(painter, self.tabRect(index).adjusted(0, 0, -_BETWEEN, 0), tab, index)

    def _paint_tab(self, painter: QPainter, area: QRect, tab: _Tab, index: int) -> None:
        colours = self._theme.colours
        is_current = index == self.currentIndex()
        text = font(Type.BODY_STRONG if is_current else Type.BODY)
        left = area.left()
        if tab.group is not None:
            ink = colours.of(look(tab.group).ink).name()
            picture = pixmap(look(tab.group).icon, ink, _ICON, self.devicePixelRatio())
            painter.drawPixmap(left, area.center().y() - _ICON // 2 + 1, picture)
            left += _ICON + _GAP
        painter.setFont(text)
        painter.setPen(colours.of("accent" if is_current else "ink"))
        painter.drawText(area.adjusted(left - area.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tab.label)
        left += QFontMetrics(text).horizontalAdvance(tab.label) + _GAP
        painter.setPen(colours.of("accent" if is_current else "ink3"))
        painter.drawText(area.adjusted(left - area.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, tab.count)
        right = left + QFontMetrics(text).horizontalAdvance(tab.count)
        if is_current:
            painter.fillRect(area.left(), area.bottom() - _LINE + 1, right - area.left(), _LINE, colours.of("accent"))
            if self.hasFocus():
                painter.setPen(QPen(colours.of("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = QRect(area.left() - 6, area.top() + 6, right - area.left() + 12, area.height() - 14)
                painter.drawRoundedRect(ring, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)

    @Slot(int)
    def _on_current_changed(self, index: int) -> None:
        if 0 <= index < len(self._shown):
            self.group_chosen.emit(self._shown[index].group)
