"""Tick boxes as the review draws them, in its rows and as the box that ticks them all."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.theme import Colours, Measure, Theme, Type, font

_RADIUS = 4
_GAP = 12
_RING = 2


def draw_tick_box(
    painter: QPainter, box: QRect, colours: Colours, state: Qt.CheckState | None, scale: float = 1.0
) -> None:
    """Draw a box that is ticked, not ticked or in between; None draws one in which nothing can be decided."""
    if state in (Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.of("accent"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        mark = Icon.CHECK if state is Qt.CheckState.Checked else Icon.MINUS
        inside = box.adjusted(1, 1, -1, -1)
        painter.drawPixmap(inside, pixmap(mark, colours.on_accent, inside.width(), scale))
        return
    painter.setPen(QPen(colours.of("line" if state is None else "edge"), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush if state is None else colours.of("ground"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


class TickBox(QCheckBox):
    """A check box with three states, of which a click gives only on and off."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTristate(True)
        self.setFont(font(Type.META))

    def nextCheckState(self) -> None:
        """Tick all unless all are ticked."""
        is_on = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def sizeHint(self) -> QSize:
        return QSize(Measure.TICK + _GAP + QFontMetrics(self.font()).horizontalAdvance(self.text()) + 8, Measure.CHIP)

    def hitButton(self, position: object) -> bool:  # noqa: N802 - Qt's name
        """Let the words be clicked as well as the box."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and its words, with a ring round both while it has the focus."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(0, (self.height() - Measure.TICK) // 2, Measure.TICK, Measure.TICK)
        state = self.checkState() if self.isEnabled() else None
        draw_tick_box(painter, box, colours, state, self.devicePixelRatio())
        words = self.rect().adjusted(Measure.TICK + _GAP, 0, 0, 0)
        painter.setPen(colours.of("ink2"))
        painter.setFont(self.font())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            width = QFontMetrics(self.font()).horizontalAdvance(self.text())
            painter.setPen(QPen(colours.of("accent"), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(words.adjusted(-5, 1, 0, -1))
            ring.setWidth(width + 10)
            painter.drawRoundedRect(ring, _RADIUS, _RADIUS)
