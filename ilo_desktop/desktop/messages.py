"""The one door for messages to the user: notices in the bar, trouble in a dialog, our bugs with a text to copy."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton, QWidget

from ilo_desktop import __version__, paths
from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom import wording
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.release import Problem

log = logging.getLogger(__name__)

_ICON_PX = 32
_BUTTON_PX = 96
_LEAST_PX = 320


def sentence(trouble: Problem | NewsroomError) -> str:
    """Return the sentence of a problem or an error in the language of the interface."""
    template = QCoreApplication.translate("Problem", wording.SENTENCES[trouble.code])
    return wording.fill(template, trouble, QCoreApplication.translate)


class Messages(QObject):
    """Shows messages over a window, or over the dialog that is open there; what is open already is not shown again.

    ``shown(title, text)`` is sent for each, so that tests can record them.
    """

    shown = Signal(str, str)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme

    @Slot(object)
    def show_trouble(self, trouble: Exception) -> None:
        """Tell of the user's trouble in a sentence, of anything else as a bug of ours."""
        if isinstance(trouble, NewsroomError):
            self._show(Icon.WARNING, self.tr("That did not work"), sentence(trouble))
        else:
            self.show_bug(trouble)

    @Slot(object)
    def show_bug(self, bug: BaseException) -> None:
        """Tell of an unexpected error: what is safe, what to do, and a text to copy."""
        text = self.tr(
            "What you were doing was stopped. Everything that was saved is safe, and you can go on working."
            " If it happens again, please send us the report below; it holds no text of your releases."
        )
        self._show(Icon.WARNING, self.tr("Something unexpected happened"), text, bug_report(bug))

    def show_notice(self, title: str, text: str) -> None:
        """Tell of something that is no trouble, and that is not seen otherwise."""
        self._show(Icon.INFO, title, text)

    def show_about(self, library: Path | None) -> None:
        """Tell what the program is and where the user's data lies."""
        lines = [
            self.tr("Version {version}, under the MIT licence.").format(version=__version__),
            self.tr("The program never opens a network connection: everything stays on this computer."),
            self.tr("Log: {folder}").format(folder=paths.log_folder()),
        ]
        if library is not None:
            lines.insert(2, self.tr("Library: {path}").format(path=library))
        self._show(Icon.INFO, self.tr("ILO Newsroom"), "\n\n".join(lines))

    def ask(self, title: str, text: str, accept: str) -> QMessageBox:
        """Open a question with one named way to go on; connect to the box's ``accepted``."""
        box = self._box(title, text, QMessageBox.StandardButton.Cancel)
        button = QPushButton(accept, box)
        button.setProperty("primary", True)
        box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(button)
        self._open(box, title, text)
        return box

    def _show(self, name: Icon, title: str, text: str, report: str = "") -> None:
        if _is_open(title, text):
            return
        box = self._box(title, text, QMessageBox.StandardButton.Close)
        colours = self._theme.colours
        colour = colours.accent if name is Icon.INFO else colours.warn
        box.setIconPixmap(pixmap(name, colour, _ICON_PX, self._window.devicePixelRatioF()))
        if report:
            box.setDetailedText(report)
            copy = QPushButton(self.tr("Copy report"), box)
            box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
            copy.clicked.disconnect()
            copy.clicked.connect(_Copy(report, copy).run)
        self._open(box, title, text)

    def _box(self, title: str, text: str, button: QMessageBox.StandardButton) -> QMessageBox:
        name = QGuiApplication.applicationDisplayName()
        parent = QApplication.activeModalWidget() or self._window  # else it could lie behind an open dialog
        box = QMessageBox(QMessageBox.Icon.NoIcon, name, title, button, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(text)
        return box

    def _open(self, box: QMessageBox, title: str, text: str) -> None:
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in box.buttons():
            button.ensurePolished()
            button.setMinimumWidth(max(button.sizeHint().width(), _BUTTON_PX))
        _make_room(box)
        box.open()
        below = box.parentWidget()
        if isinstance(below, QDialog):
            below.finished.connect(_StaysOpen(box, self._window).run)
        self.shown.emit(title, text)


def _make_room(box: QMessageBox) -> None:
    """Make a box as wide as its title needs: of itself it cuts off a long one."""
    box.ensurePolished()
    title = box.findChild(QLabel, "qt_msgbox_label")
    wanted = max(_LEAST_PX, title.sizeHint().width() if title is not None else 0)
    box.setStyleSheet(f"QLabel#qt_msgbox_label, QLabel#qt_msgbox_informativelabel {{ min-width: {wanted}px; }}")


def _is_open(title: str, text: str) -> bool:
    windows = QApplication.topLevelWidgets()
    boxes = [window for window in windows if isinstance(window, QMessageBox) and window.isVisible()]
    return any((box.text(), box.informativeText()) == (title, text) for box in boxes)


class _StaysOpen(QObject):
    """Keeps a box open when the dialog below it is closed, which would take it along."""

    def __init__(self, box: QMessageBox, window: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._window = window

    @Slot()
    def run(self) -> None:
        self._box.setParent(self._window, self._box.windowFlags())
        self._box.open()


class _Copy(QObject):
    """Puts a report on the clipboard; lives as long as its button."""

    def __init__(self, report: str, button: QPushButton) -> None:
        super().__init__(button)
        self._report = report

    @Slot()
    def run(self) -> None:
        QApplication.clipboard().setText(self._report)


def bug_report(bug: BaseException) -> str:
    """Return what developers need of an unexpected error: versions and the traceback."""
    import platform  # slow to load, and hardly ever wanted

    lines = [
        f"ILO Newsroom {__version__}, PySide6 {pyside_version}, Python {platform.python_version()}",
        platform.platform(),
        "",
        *traceback.format_exception(bug),
    ]
    return "\n".join(line.rstrip("\n") for line in lines)


class BugHook(QObject):
    """Takes unexpected errors of every thread, logs them and shows them in the GUI thread.

    An exception in a slot or in a worker must not end the program: what the user has open stays open. Each place where
    something goes wrong is told once, since an error while painting comes again with every frame.
    """

    _caught = Signal(object)

    def __init__(self, messages: Messages) -> None:
        super().__init__(messages)
        self._told: set[tuple[str, ...]] = set()
        self._caught.connect(messages.show_bug, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook of this process."""
        sys.excepthook = self._on_exception

    def _on_exception(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        log.error("unexpected error", exc_info=(kind, bug, trace))
        place = tuple(traceback.format_tb(trace))
        if place not in self._told:
            self._told.add(place)
            self._caught.emit(bug)
