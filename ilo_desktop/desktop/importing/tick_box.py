"""Tick boxes as the review draws them, in its rows and as the box that ticks them all."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.theme import Colours, Measure, Theme, Type, font

#: How far the box stands from the widget's edge: room for the ring of focus.
PADDING = 6
_RADIUS = 4
_GAP = 12
_RING = 2


def draw_tick_box(canvas: Canvas, box: QRect, colours: Colours, state: Qt.CheckState | None) -> None:
    """Draw a box that is ticked, not ticked or in between; None draws one in which nothing can be decided."""
    painter = canvas.painter
    if state in (Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.of("accent"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        mark = Icon.CHECK if state is Qt.CheckState.Checked else Icon.MINUS
        canvas.icon(box.adjusted(1, 1, -1, -1), mark, colours.of("on_accent"))
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
        return QSize(2 * PADDING + Measure.TICK + _GAP + width_of(self.text(), self.font()), Measure.CHIP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802 - Qt's name
        """Let the words be clicked as well as the box."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and its words, with a ring round both while it has the focus."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            canvas = Canvas(painter, self.rect(), self.layoutDirection())
            state = self.checkState() if self.isEnabled() else None
            draw_tick_box(canvas, canvas.square(PADDING, Measure.TICK), colours, state)
            words = canvas.between(PADDING + Measure.TICK + _GAP, PADDING)
            canvas.words(words, self.text(), self.font(), colours.of("ink2"))
            if self.hasFocus():
                painter.setPen(QPen(colours.of("accent"), _RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
