"""Exporting in the window: what is asked, where it is written, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.exporting.asked import Asked
from ilo_desktop.desktop.exporting.notice import ExportNotice
from ilo_desktop.desktop.file_names import file_name
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.publish.exports.exporter import ExportFormat

if TYPE_CHECKING:
    from ilo_desktop.desktop.exporting.dialog import Scope


class Exporting(QObject):
    """Asks, writes in a worker, and tells. One export is written at a time; another one can be asked for after it."""

    def __init__(
        self,
        state: State,
        settings: Settings,
        actions: Actions,
        messages: Messages,
        selected: Callable[[], Collection[int]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.notice = ExportNotice()
        self._state = state
        self._settings = settings
        self._action = actions[Act.EXPORT]
        self._messages = messages
        self._selected = selected
        self._window = window
        self._asked: Asked | None = None
        self._task: Task | None = None
        self._total = 0
        self._written: Path | None = None
        self._action.triggered.connect(self.ask)
        self.notice.cancelled.connect(self._on_cancel)
        self.notice.folder_requested.connect(self._on_folder_requested)

    @property
    def is_busy(self) -> bool:
        """Whether an export is being written."""
        return self._task is not None

    @Slot()
    def ask(self) -> None:
        """Ask which releases go out, and as what; while one is written, bring its progress before the user again."""
        shown = self._state.shown
        if shown is None or self.is_busy:
            if self.is_busy:
                self.notice.buttons[0].setFocus()
            return
        from ilo_desktop.desktop.exporting.dialog import ExportDialog
        from ilo_desktop.desktop.exporting.work import ExportSource, FindSubject
        from ilo_desktop.publish.exports import formats

        keys = self._selected()
        everything = shown.result.keys_of([(0, len(shown.result) - 1)] if len(shown.result) else [])
        source = ExportSource(self._state, shown)
        self._asked = Asked(source, keys, everything, self)
        begins = self._settings.text(Key.EXPORT_FORMAT)
        format = ExportFormat(begins) if begins in set(ExportFormat) else ExportFormat.CSV
        dialog = ExportDialog(len(keys), len(everything), formats(), format, self._window)
        dialog.chosen.connect(self._on_chosen)
        task = self._state.workers.start(FindSubject(source))
        task.done.connect(dialog.show_subject)
        task.done.connect(self._asked.set_subject)
        dialog.open()

    @Slot(object, object)
    def _on_chosen(self, scope: Scope, format: ExportFormat) -> None:
        asked = self._asked
        if asked is None:
            return
        from ilo_desktop.desktop.exporting.format_words import name_of
        from ilo_desktop.publish.exports import exporter

        self._settings.set_value(Key.EXPORT_FORMAT, format.value)
        asked.choose(scope, format)
        ending = exporter(format).ending
        kind = f"{name_of(format)} (*.{ending})"
        dialog = QFileDialog(self._window, self.tr("Export as {format}").format(format=name_of(format)))
        dialog.setDirectory(self._folder())
        dialog.setNameFilters([kind, self.tr("All files (*)")])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(file_name(self._title(asked), ending, self.tr("Press releases")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, name: str) -> None:
        """Write what was chosen to a file; the file dialog has asked where one is there already."""
        asked, path = self._asked, Path(name)
        if asked is None or asked.format is None or self.is_busy:
            return
        from ilo_desktop.desktop.exporting.work import WriteExport

        self._settings.set_value(Key.EXPORT_FOLDER, str(path.parent))
        self._total = len(asked.keys)
        self._task = self._state.workers.start(WriteExport(asked.source, asked.keys, asked.format, path))
        self._task.progressed.connect(self._on_progressed)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._task.ended.connect(self._on_ended)
        self._written = None
        self._asked = None
        self.notice.begin(self._total)

    def _title(self, asked: Asked) -> str:
        title = self.tr("Press releases")
        return f"{title}: {asked.subject}" if asked.subject else title

    def _folder(self) -> str:
        kept = self._settings.text(Key.EXPORT_FOLDER)
        if kept and Path(kept).is_dir():
            return kept
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    @Slot()
    def _on_cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if total > 0:  # some formats pack their file after the releases, and count that in
            self.notice.show_progress(done * self._total // total, self._total)

    @Slot(object)
    def _on_done(self, exported: object) -> None:
        from ilo_desktop.desktop.exporting.work import Exported

        if isinstance(exported, Exported):
            self._task, self._written = None, exported.path
            said = self.tr("%Ln release(s) written to “{name}” in {folder}.", "", exported.count)
            path = exported.path
            self.notice.say(said.format(name=path.name, folder=path.parent), has_file=True)

    @Slot(object)
    def _on_failed(self, trouble: Exception) -> None:
        self._task = None
        self.notice.leave()
        self._messages.show_trouble(trouble)

    @Slot()
    def _on_ended(self) -> None:
        """Tell of an export that was cancelled, or given up with its library."""
        if self._task is not None:
            self._task = None
            self.notice.say(self.tr("The export was stopped; nothing was written."), has_file=False)

    @Slot()
    def _on_folder_requested(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))
