"""Lines of a document with their numbers, some of them marked."""

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.readable import Readable, Shape

_GUTTER_PX = 12
_BAR_PX = 3
_FONT_PX = 13


class DocumentLines(QPlainTextEdit):
    """Read-only lines with their numbers; the marked ones stand on soft ground with a bar of accent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._readable = Readable(Shape.LINES)
        self._gutter = _Gutter(self)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(_FONT_PX)
        self.setFont(fixed)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Lines of the document"))
        self.updateRequest.connect(self._on_update_requested)
        theme.changed.connect(self._on_theme_changed)

    @property
    def readable(self) -> Readable:
        """What is shown."""
        return self._readable

    def show_lines(self, readable: Readable) -> None:
        """Show lines and scroll to the marked ones; only a document's own lines have their numbers."""
        self._readable = readable
        self.setPlainText("\n".join(readable.lines))
        width = self._gutter_width()
        self.setViewportMargins(width, 0, 0, 0)
        self._gutter.setFixedWidth(width)
        self._mark()
        self.setTextCursor(QTextCursor(self._first_marked()))
        self.centerCursor()

    def _gutter_width(self) -> int:
        """Return the room for numbers and the bar, of lines that have any."""
        readable = self._readable
        if readable.shape is not Shape.LINES:
            return _GUTTER_PX if any(readable.marked) else 0
        last = self.fontMetrics().horizontalAdvance(str(readable.first + len(readable.lines)))
        return last + 2 * _GUTTER_PX

    def is_marked(self, number: int) -> bool:
        """Say whether the release was read from a line."""
        return self._readable.marked[0] <= number <= self._readable.marked[1]

    def paint_gutter(self, painter: QPainter, gutter: QRect) -> None:
        """Paint the numbers of the lines in view."""
        colours = self._theme.colours
        painter.fillRect(gutter, colours.of("side"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > gutter.bottom():
                break
            shown = self._readable.first + block.blockNumber()
            line = QRect(0, round(place.top()), gutter.width(), round(place.height()))
            if self.is_marked(shown):
                painter.fillRect(line, colours.of("soft"))
                painter.fillRect(line.left(), line.top(), _BAR_PX, line.height(), colours.of("accent"))
            if self._readable.shape is Shape.LINES:
                painter.setPen(colours.of("ink2"))
                inner = line.adjusted(0, 0, -_GUTTER_PX, 0)
                painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(shown))
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the lines."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._gutter.setGeometry(inside.left(), inside.top(), self._gutter.width(), inside.height())

    def _first_marked(self) -> QTextBlock:
        return self.document().findBlockByNumber(self._readable.marked[0] - self._readable.first)

    def _mark(self) -> None:
        ground = QTextBlockFormat()
        ground.setBackground(self._theme.colours.of("soft"))
        block = self._first_marked()
        while block.isValid() and self.is_marked(self._readable.first + block.blockNumber()):
            QTextCursor(block).mergeBlockFormat(ground)
            block = block.next()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._mark()

    @Slot(QRect, int)
    def _on_update_requested(self, area: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())


class _Gutter(QWidget):
    def __init__(self, lines: DocumentLines) -> None:
        super().__init__(lines)
        self._lines = lines
        self.setAccessibleName(self.tr("Line numbers"))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._lines.paint_gutter(painter, self.rect())
