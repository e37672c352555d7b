"""A segmented control: a few choices side by side, of which one holds."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGroupBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ilo_desktop.desktop.canvas import width_of
from ilo_desktop.desktop.focus_ring import BY_KEY
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

#: How far the control stands from the widget's edge: room for the ring of focus.
PADDING = 6
_ROOM_PX = 20  # on both sides of a word, where there is room
_LEAST_ROOM_PX = 8
_RING_PX = 2
_RING_OFF_PX = 3  # from the frame to the middle of the ring


class Segmented(QGroupBox):
    """Chooses one of a few values, each with its words. ``chosen(value)`` is sent when the user takes another.

    To the keyboard and to screen readers it is a group of radio buttons: one stop for Tab, arrow keys choose. Where
    the value is none of the choices, no segment is marked.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[Hashable, str]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = [value for value, _words in choices]
        self.setAccessibleName(name)
        self.setProperty("bare", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.ensurePolished()  # until then Qt keeps room for a title
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        row.setSpacing(0)
        width = max(_width(words) for _value, words in choices) + 2 * _ROOM_PX
        for number, (_value, words) in enumerate(choices):
            segment = _Segment(words, width, theme, self)
            self._buttons.addButton(segment, number)
            row.addWidget(segment, 1)
        self._buttons.idClicked.connect(self._on_clicked)
        theme.changed.connect(self.update)

    @property
    def value(self) -> Hashable | None:
        """The value that is marked, None where it is none of the choices."""
        number = self._buttons.checkedId()
        return self._values[number] if number >= 0 else None

    @property
    def segments(self) -> list[QAbstractButton]:
        """The segments in their order."""
        return self._buttons.buttons()

    def set_value(self, value: Hashable) -> None:
        """Mark a value; nothing is sent."""
        if value in self._values:
            self._buttons.button(self._values.index(value)).setChecked(True)
        elif (marked := self._buttons.checkedButton()) is not None:
            self._buttons.setExclusive(False)
            marked.setChecked(False)
            self._buttons.setExclusive(True)
        self.update()

    @property
    def shows_ring(self) -> bool:
        """Whether one of the segments has the keyboard, and has it by a key."""
        return any(isinstance(button, _Segment) and button.shows_ring for button in self.segments)

    def take_focus(self, *, by_key: bool) -> None:
        """Take the keyboard to the segment that is marked, with a ring where a key asked for it."""
        marked = self._buttons.checkedButton() or self._buttons.button(0)
        marked.setFocus(Qt.FocusReason.ShortcutFocusReason if by_key else Qt.FocusReason.OtherFocusReason)
        if isinstance(marked, _Segment):
            marked.came_by_key = by_key  # the event itself comes with the window

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, and a ring round it while one of the segments has the keyboard."""
        colours = self._theme.colours
        frame = QRectF(self.rect()).adjusted(PADDING, PADDING, -PADDING, -PADDING)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(colours.of("ground"))
            painter.setPen(QPen(colours.of("edge"), 1))
            _draw_round(painter, frame.adjusted(0.5, 0.5, -0.5, -0.5), Measure.RADIUS_CONTROL)
            if self.shows_ring:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colours.of("accent"), _RING_PX))
                off = _RING_OFF_PX
                _draw_round(painter, frame.adjusted(-off, -off, off, off), Measure.RADIUS_CONTROL + off)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._values[number])


class _Segment(QRadioButton):
    """One of the choices."""

    def __init__(self, words: str, width_px: int, theme: Theme, group: QWidget) -> None:
        super().__init__(words, group)
        self._theme = theme
        self._width_px = width_px
        self._group = group
        self.came_by_key = False
        self.setFixedHeight(Measure.FIELD)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def shows_ring(self) -> bool:
        """Whether this segment has the keyboard, and has it by a key."""
        return self.came_by_key and self.hasFocus()

    def sizeHint(self) -> QSize:
        return QSize(self._width_px, Measure.FIELD)

    def minimumSizeHint(self) -> QSize:
        return QSize(_width(self.text()) + 2 * _LEAST_ROOM_PX, Measure.FIELD)

    def hitButton(self, position: object) -> bool:  # noqa: N802 - Qt's name
        """Let the whole segment be clicked."""
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the ring drawn, unless the mouse came."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.came_by_key = event.reason() in BY_KEY
        self._group.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Have the ring taken away."""
        super().focusOutEvent(event)
        self._group.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, on a ground of their own where this is the choice or the pointer is over it."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QRectF(self.rect())
            if self.isChecked():
                painter.setPen(QPen(colours.of("accent"), 1))
                painter.setBrush(colours.of("soft"))
                _draw_round(painter, ground.adjusted(0.5, 0.5, -0.5, -0.5), Measure.RADIUS_CONTROL)
            elif self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.of("hover"))
                _draw_round(painter, ground.adjusted(1, 1, -1, -1), Measure.RADIUS_CONTROL - 1)
            painter.setFont(font(Type.BODY_STRONG if self.isChecked() else Type.BODY))
            painter.setPen(colours.of("accent" if self.isChecked() else "ink"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def _width(words: str) -> int:
    """Return the width of words as they are drawn in the segment that is chosen: none moves when another is."""
    return width_of(words, font(Type.BODY_STRONG))


def _draw_round(painter: QPainter, rect: QRectF, radius: int) -> None:
    painter.drawRoundedRect(rect, radius, radius)
