"""A few words in the type of release texts, drawn as the release itself would be."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.reading_type import Face, ReadingType
from ilo_desktop.desktop.segmented import PADDING
from ilo_desktop.desktop.theme import Measure, Theme

_INSET_PX = 16
_ABOVE_PX = 12
#: Room is kept for text of this size, so that nothing moves while the usual sizes are tried.
_ROOM_FOR_PX = 20
_LEAST_WIDTH_PX = 200


class Sample(QWidget):
    """Shows the type in force at once when it changes."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)
        theme.reading_changed.connect(self._on_reading_changed)

    @property
    def reading(self) -> ReadingType:
        """The type that is shown."""
        return self._theme.reading

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        types = (self.reading, *(ReadingType(face, _ROOM_FOR_PX) for face in Face))
        return max(self._height(self._lines(each, width), each) for each in types) + 2 * _INSET_PX + _ABOVE_PX

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH_PX, self.heightForWidth(_LEAST_WIDTH_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH_PX, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words line by line, in the middle of the room that is kept for them."""
        colours, reading = self._theme.colours, self.reading
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.of("side"))
            ground = QRectF(self.rect()).adjusted(PADDING, _ABOVE_PX, -PADDING, 0)
            painter.drawRoundedRect(ground, Measure.RADIUS_CONTROL, Measure.RADIUS_CONTROL)
            painter.setPen(colours.of("ink"))
            lines = self._lines(reading, self.width())
            top = ground.center().y() - self._height(lines, reading) / 2
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                at = top + number * reading.line_px + (reading.line_px - line.height()) / 2
                line.draw(painter, QPointF(PADDING + _INSET_PX, at - line.y()))

    def _lines(self, reading: ReadingType, width: int) -> QTextLayout:
        layout = QTextLayout(self._words, reading.font())
        is_mirrored = is_right_to_left(self._words)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - 2 * (PADDING + _INSET_PX), 1))
        layout.endLayout()
        return layout

    @staticmethod
    def _height(lines: QTextLayout, reading: ReadingType) -> int:
        return lines.lineCount() * reading.line_px

    @Slot()
    def _on_reading_changed(self) -> None:
        self.updateGeometry()
        self.update()
