"""A line of text that ends in "…" where there is no room for all of it, and then says the rest in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from ilo_desktop.desktop.tips import plain_tip


class EndingLabel(QLabel):
    """Shows a plain text in one line. Screen readers hear all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_text(self, text: str) -> None:
        """Show a text in place of the one before."""
        self.setText(text)
        self._set_tip()

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a letter and the sign that there are more."""
        return QSize(self.fontMetrics().horizontalAdvance("M…"), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole text in the tip where it is not shown."""
        super().resizeEvent(event)
        self._set_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            painter.drawText(self.contentsRect(), alignment, self._shown())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _set_tip(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._shown() != self.text() else "")
