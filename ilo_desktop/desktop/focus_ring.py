"""The ring round a view that has the keyboard while nothing inside of it shows that."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.theme import Theme

#: The ways for the keyboard to come that its user does not see otherwise; a click shows itself.
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_WIDTH_PX = 2


class FocusRing(QWidget):
    """Lies over the edges of ``view`` and follows its size; the mouse reaches through it. Hidden at first."""

    def __init__(self, view: QWidget, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Keyboard focus"))
        self.hide()
        view.installEventFilter(self)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the view."""
        if watched is self._view and isinstance(event, QResizeEvent):
            self._follow()
        return super().eventFilter(watched, event)

    def set_shown(self, is_shown: bool) -> None:
        """Show the ring, or hide it."""
        if is_shown:
            self._follow()
            self.raise_()
        self.setVisible(is_shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring; the mask leaves nothing else."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colours.of("accent"))

    def _follow(self) -> None:
        self.setGeometry(self._view.rect())
        inside = self.rect().adjusted(_WIDTH_PX, _WIDTH_PX, -_WIDTH_PX, -_WIDTH_PX)
        self.setMask(QRegion(self.rect()) - QRegion(inside))
