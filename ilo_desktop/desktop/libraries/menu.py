"""The actions on libraries: their dialogs, and the menu of those that were opened before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ilo_desktop import paths
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.libraries.libraries import Libraries, Recent
from ilo_desktop.desktop.libraries.names import library_name
from ilo_desktop.desktop.libraries.shelf import labels
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.tips import plain_tip

ENDING = ".sqlite"
#: A name that is longer is cut in its middle; the tip has the whole path.
_LONGEST_PX = 420


class LibraryActions(QObject):
    """Carries out the actions on libraries for one window."""

    def __init__(self, libraries: Libraries, actions: Actions, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._libraries = libraries
        self._messages = messages
        self._window = window
        actions[Act.NEW_LIBRARY].triggered.connect(self.choose_new)
        actions[Act.OPEN_LIBRARY].triggered.connect(self.choose)
        actions[Act.SAMPLE].triggered.connect(libraries.open_sample)
        actions[Act.OPEN_RECENT].setMenu(RecentMenu(libraries, window))

    @Slot()
    def choose(self) -> None:
        """Let the user choose a library, and open it."""
        dialog = self._dialog(self.tr("Open library"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    @Slot()
    def choose_new(self) -> None:
        """Let the user name a new library, and make it."""
        dialog = self._dialog(self.tr("New library"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Make library"))
        # A file that is there is refused, and not replaced: to ask whether to replace it would promise that.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(ENDING)
        dialog.selectFile(self.tr("New library") + ENDING)
        dialog.fileSelected.connect(self._on_named)
        dialog.open()

    @Slot()
    def ask_afresh(self) -> None:
        """Ask whether to begin the sample newsroom anew."""
        box = self._messages.ask(
            self.tr("Start the sample newsroom afresh?"),
            self.tr("Its releases come back as they were at first. Marks, notes and imports that you made in it go."),
            self.tr("Start afresh"),
        )
        box.accepted.connect(self._libraries.start_sample_afresh)

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(self._folder()))
        dialog.setNameFilters([self.tr("Libraries (*.sqlite)"), self.tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _folder(self) -> Path:
        """Return the folder to begin in: that of the open library, unless the program chose it."""
        path = self._libraries.path
        if path is None or path in (paths.own_library(), paths.sample_library()):
            return Path.home()
        return path.parent

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self._libraries.open(Path(name))

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._libraries.make(Path(name))


class RecentMenu(QMenu):
    """The libraries that were opened before: the user's own always, one whose file is gone without a way to open it."""

    def __init__(self, libraries: Libraries, parent: QWidget) -> None:
        super().__init__(parent)
        self._libraries = libraries
        self._entries: list[Recent] = []
        self._open_path: Path | None = None
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(libraries.refresh_recent)
        self.triggered.connect(self._on_triggered)
        libraries.recent_changed.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        own = paths.own_library()
        entries = [Recent(own, is_there=True), *(one for one in self._libraries.recent if one.path != own)]
        if (entries, self._libraries.path) == (self._entries, self._open_path):
            return  # the menu is open, and keeps what is chosen in it
        self._entries, self._open_path = entries, self._libraries.path
        self.clear()
        names = labels([(library_name(entry.path), entry.path) for entry in entries])
        for name, entry in zip(names, entries, strict=True):
            self._add(name, entry)
            if entry.path == own and len(entries) > 1:
                self.addSeparator()
        self.addSeparator()
        clear = self.addAction(self.tr("&Clear list"))
        clear.setEnabled(len(entries) > 1)
        clear.triggered.connect(self._libraries.clear_recent)

    def _add(self, name: str, entry: Recent) -> None:
        name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _LONGEST_PX)
        words = name if entry.is_there else self.tr("{library} (not there any more)").format(library=name)
        action = self.addAction(words.replace("&", "&&"))
        action.setData(entry.path)
        action.setToolTip(plain_tip(str(entry.path)))
        action.setEnabled(entry.is_there and entry.path != self._libraries.path)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        path = action.data()
        if path == paths.own_library():
            self._libraries.open_own()
        elif isinstance(path, Path):
            self._libraries.open(path)
