"""Tick boxes: as a review draws them in its rows, and as controls of their own with words beside the box."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from ilo_desktop.desktop.canvas import Canvas, width_of
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.theme import Colours, Measure, Theme, Type, font

#: How far the box stands from the widget's edge: room for the ring of focus.
PADDING = 6
_RADIUS = 4
_GAP = 12
_RING = 2
#: Where the words begin.
WORDS_PX = PADDING + Measure.TICK + _GAP
_ABOVE_WORDS = 3
_ANY_HEIGHT = 10_000


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
    """A check box with three states, of which a click gives only on and off. Its words stand on one line."""

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
        return QSize(WORDS_PX + width_of(self.text(), self.font()) + PADDING, Measure.CHIP)

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
            draw_tick_box(canvas, self._box(canvas), colours, state)
            self._write(canvas)
            if self.hasFocus():
                painter.setPen(QPen(colours.of("accent"), _RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _box(self, canvas: Canvas) -> QRect:
        return canvas.square(PADDING, Measure.TICK)

    def _write(self, canvas: Canvas) -> None:
        ink = self._theme.colours.of("ink2")
        canvas.words(canvas.between(WORDS_PX, PADDING), self.text(), self.font(), ink)


class WrappingTickBox(TickBox):
    """A tick box for a sentence, which takes as many lines as it needs; the box stands beside the first."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setTristate(False)
        self.setFont(font(Type.BODY))
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(WORDS_PX + 120, Measure.CHIP)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - WORDS_PX - PADDING, _ANY_HEIGHT)
        words = QFontMetrics(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(words.height() + 2 * _ABOVE_WORDS, Measure.CHIP)

    def _box(self, canvas: Canvas) -> QRect:
        return canvas.rect(PADDING, (Measure.CHIP - Measure.TICK) // 2, Measure.TICK, Measure.TICK)

    def _write(self, canvas: Canvas) -> None:
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        place = canvas.between(WORDS_PX, PADDING)
        canvas.painter.setFont(self.font())
        canvas.painter.setPen(self._theme.colours.of("ink"))
        canvas.painter.drawText(place, leading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
