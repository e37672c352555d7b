"""The first page: where to drop releases, and the other ways in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_AREA_WIDTH = 720
_AREA_HEIGHT = 344
_LEAST_HEIGHT = 272
_ICON = 52
_DASHES = [6.0, 4.0]


class WelcomePage(QScrollArea):
    """Says what can be imported and how. The wishes are sent by the ``…_requested`` signals.

    Drops are taken by the whole window, not by this page.
    """

    choose_files_requested = Signal()
    choose_folder_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, offers_sample: bool = False) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Welcome"))
        page = QWidget(self)
        page.setProperty("ground", "ground")
        self._area = _DropArea(theme, page)
        self._files = QPushButton(self.tr("Choose files …"), self._area)
        self._files.setProperty("primary", True)
        self._files.setToolTip(self.tr("Choose files with press releases"))
        self._folder = QPushButton(self.tr("Choose a folder …"), self._area)
        self._folder.setToolTip(self.tr("Choose a folder; all files in it are read"))
        self._paste = QPushButton(self.tr("Paste text"), self._area)
        self._paste.setToolTip(self.tr("Take the text or the files from the clipboard (Ctrl+V)"))
        self._area.add_buttons([self._files, self._folder, self._paste])
        self._sample = _SampleLine(page)
        self._sample.setVisible(offers_sample)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(24)
        layout.addStretch(1)
        layout.addWidget(self._area, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._sample)
        layout.addStretch(1)
        self.setWidget(page)
        self._files.clicked.connect(self._on_files_clicked)
        self._folder.clicked.connect(self._on_folder_clicked)
        self._paste.clicked.connect(self._on_paste_clicked)
        self._sample.wanted.connect(self.sample_requested)

    def set_sample_offered(self, is_offered: bool) -> None:
        """Offer to look round the sample newsroom, or not."""
        self._sample.setVisible(is_offered)

    @Slot()
    def _on_files_clicked(self) -> None:
        self.choose_files_requested.emit()

    @Slot()
    def _on_folder_clicked(self) -> None:
        self.choose_folder_requested.emit()

    @Slot()
    def _on_paste_clicked(self) -> None:
        self.paste_requested.emit()


class _SampleLine(QWidget):
    """The line under the area: three pieces side by side, or one under the other where that is too wide.

    ``wanted`` when the sample newsroom is wanted.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        before = QLabel(self.tr("Nothing at hand?"), self)
        self._link = QPushButton(self.tr("Look round the sample newsroom"), self)
        self._link.setProperty("link", True)
        self._link.setFont(font(Type.BODY_MEDIUM))
        self._link.setToolTip(self.tr("Opens a library of sample releases, kept apart from your own"))
        after = QLabel(self.tr("It goes again with one click."), self)
        for label in (before, after):
            label.setProperty("role", "meta")
        self._pieces = (before, self._link, after)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)
        for piece in self._pieces:
            self._layout.addWidget(piece, 0, Qt.AlignmentFlag.AlignCenter)
        self._layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._link.clicked.connect(self._on_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the pieces where they are wider than the page."""
        super().resizeEvent(event)
        wanted = sum(piece.sizeHint().width() for piece in self._pieces) + 2 * self._layout.spacing()
        side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = side_by_side if wanted <= self.width() else stacked
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
            self.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit()


class _DropArea(QWidget):
    """The dashed area with its picture and words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMinimumSize(480, _LEAST_HEIGHT)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Drop press releases here"), self)
        title.setFont(font(Type.TITLE))
        words = QLabel(self._words(), self)
        words.setProperty("role", "meta")
        words.setWordWrap(True)
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 24, 24, 24)
        self._layout.setSpacing(0)
        self._layout.addStretch(1)
        self._layout.addWidget(self._icon)
        self._layout.addSpacing(28)
        self._layout.addWidget(title)
        self._layout.addSpacing(8)
        self._layout.addWidget(words)
        self._layout.addSpacing(28)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add_buttons(self, buttons: list[QPushButton]) -> None:
        """Put buttons side by side under the words."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._layout.addLayout(row)
        self._layout.addStretch(1)

    def sizeHint(self) -> QSize:
        return QSize(_AREA_WIDTH, _AREA_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return False  # else the words that wrap would make the area as low as it can be

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the dashed border."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(colours.of("edge"), 1.5)
            pen.setDashPattern(_DASHES)
            painter.setPen(pen)
            painter.setBrush(colours.of("side"))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), Measure.RADIUS_CHIP, Measure.RADIUS_CHIP
            )

    def _words(self) -> str:
        what = self.tr(
            "Saved web pages, texts, PDF and Word documents, tables, e-mails, feeds, or whole folders and archives."
        )
        then = self.tr("You see what is new and what changed before anything is saved.")
        return f"{what}\n{then}"

    @Slot()
    def _on_theme_changed(self) -> None:
        self._icon.setPixmap(pixmap(Icon.INBOX, self._theme.colours.accent, _ICON, self.devicePixelRatio()))
        self.update()
