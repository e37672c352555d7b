"""The frame of the main window: its place on the screen and the grounds of its areas, there before what fills them.

A start shows the frame alone, in the colours and measures that stay, while the panes are still being loaded. So this
module imports only what that needs.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.panes import Panes, ground
from ilo_desktop.desktop.placement import restore_geometry
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.theme import Measure

_DEFAULT_SIZE = (1280, 800)
#: A window that is opened out of sight is not painted, and is filled all the same.
_LONGEST_WAIT_MS = 500


class WindowFrame(QMainWindow):
    """Owns the areas of the window: head, pages, foot. ``framed`` is sent once, when the frame can be seen."""

    framed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setWindowTitle(self.tr("ILO Newsroom"))
        self.setMinimumSize(720, 480)
        self.menuBar().addAction(" ")  # so that it has its height before it has its menus
        self._panes = Panes(settings, self)
        self._opening = QLabel(self)
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._opening.setWordWrap(True)
        self._opening.setTextFormat(Qt.TextFormat.PlainText)
        self._opening.setMargin(Measure.DETAIL_MARGIN)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._panes)
        self._pages.addWidget(self._opening)
        self._head = ground("bar", Measure.TOOLBAR)
        self._foot = ground("bar", Measure.STATUS)
        centre = QWidget(self)
        self._rows = QVBoxLayout(centre)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._head)
        self._rows.addWidget(hairline())
        self._rows.addWidget(self._pages, 1)
        self._rows.addWidget(hairline())
        self._rows.addWidget(self._foot)
        self.setCentralWidget(centre)
        self.resize(*_DEFAULT_SIZE)
        restore_geometry(self, settings.bytes_of(Key.GEOMETRY))
        self._panes.lay_out()
        self._is_painted = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.framed)
        self._wait.start(_LONGEST_WAIT_MS)

    def put_ends(self, head: QWidget, foot: QWidget) -> None:
        """Put what belongs at the head and at the foot where their grounds are."""
        for area, widget in ((self._head, head), (self._foot, foot)):
            self._rows.replaceWidget(area, widget)
            area.deleteLater()

    def put_over_pages(self, bar: QWidget) -> None:
        """Put a bar between the head and the pages."""
        self._rows.insertWidget(self._rows.indexOf(self._pages), bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Go on as soon as all of the first picture is on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self._wait.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes their widths."""
        super().resizeEvent(event)
        self._panes.lay_out()
