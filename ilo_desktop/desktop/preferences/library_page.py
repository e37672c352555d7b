"""The page that says where the user's data lies, and shows it in the system's file manager."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFontMetrics, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from ilo_desktop import paths
from ilo_desktop.desktop.preferences.form import Form
from ilo_desktop.desktop.segmented import PADDING
from ilo_desktop.desktop.settings import Settings
from ilo_desktop.desktop.theme import Measure, Theme
from ilo_desktop.newsroom.errors import Code, NewsroomError

_SIDES_PX = 18  # what the style sheet leaves at the left and right of a field's text, with its border
_ENDS_PX = 16  # and above and below
_ANY_HEIGHT_PX = 10_000


class LibraryPage(Form):
    """Shows the places as text to select. ``failed(NewsroomError)`` where the system has no program for folders."""

    failed = Signal(object)

    def __init__(self, library: Path | None, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(settings, theme, parent)
        self.set_title(self.tr("Library"))
        self._library = self._place(self.tr("Library"), library or Path())
        backup = self.hint(self.tr("To make a backup, close the program and copy this file."))
        self._library_row = self.add_row(self.tr("Library"), [self._library, backup])
        self._library_row.setVisible(library is not None)
        no_texts = self.hint(self.tr("It says what the program did, and holds no text of your releases."))
        self.add_row(self.tr("Log"), [self._place(self.tr("Log"), paths.log_folder()), no_texts])
        self.add_row(self.tr("Settings"), [self._place(self.tr("Settings"), paths.settings_file())])

    def show_library(self, library: Path) -> None:
        """Show the library that is open now."""
        self._library.set_path(library)
        self._library_row.show()

    def _place(self, name: str, path: Path) -> "_Place":
        place = _Place(name, path, self.page)
        place.failed.connect(self.failed)
        return place


class _Place(QWidget):
    """One path, with a button that shows it."""

    failed = Signal(object)

    def __init__(self, name: str, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self._field = field = _PathField(path, self)
        field.setAccessibleName(name)
        button = QPushButton(self.tr("Show in folder"), self)
        button.setAutoDefault(False)
        button.setAccessibleDescription(name)
        button.clicked.connect(self._on_clicked)
        self.setFocusProxy(field)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        row.setSpacing(8)
        row.addWidget(field, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def set_path(self, path: Path) -> None:
        """Show another path."""
        self._path = path
        self._field.setPlainText(str(path))
        self._field.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        folder = folder_of(self._path)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.failed.emit(NewsroomError(Code.FOLDER_NOT_SHOWN, path=str(folder)))


class _PathField(QPlainTextEdit):
    """A path to select and copy, all of it in view: it is broken where a line ends."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(str(path), parent)
        self.setProperty("path", True)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(240, Measure.BUTTON)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, Measure.BUTTON)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - _SIDES_PX, _ANY_HEIGHT_PX)
        wrap = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        words = QFontMetrics(self.font()).boundingRect(room, wrap, self.toPlainText())
        return max(words.height() + _ENDS_PX, Measure.BUTTON)


def folder_of(path: Path) -> Path:
    """Return the folder to show for a path, of which the end may not be there yet."""
    folder = path.absolute()
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder
