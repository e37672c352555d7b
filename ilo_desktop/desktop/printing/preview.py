"""The print preview: the pages as they will be, the choice of how they are set, and the ways out: printer and PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIntValidator, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ilo_desktop.desktop.file_names import file_name
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.printing.layout_label import layout_label
from ilo_desktop.desktop.printing.look_menu import LookMenu
from ilo_desktop.desktop.printing.page_view import PageView, Zoom
from ilo_desktop.desktop.printing.pages import Pages, PageStore
from ilo_desktop.desktop.printing.paginator import set_pages
from ilo_desktop.desktop.printing.pdf import WritePages
from ilo_desktop.desktop.printing.printer import PrintJob
from ilo_desktop.desktop.printing.sheet import Sheet
from ilo_desktop.desktop.tasks import Task, Workers
from ilo_desktop.desktop.theme import Measure
from ilo_desktop.newsroom.briefings import BriefingLook
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.grouping import usual_grouping
from ilo_desktop.publish.layout import layout_named, layout_names
from ilo_desktop.publish.paper import Paper
from ilo_desktop.publish.words import TITLE

#: Makes the briefing of the chosen releases for a layout by its name; called in a worker.
Make = Callable[[str, Progress], Briefing]

_SHARE_OF_SCREEN = 0.9
_BETWEEN_PX = 12
_PAGE_BOX_PX = 56
_MANY = 999  # pages, for whose number there is room before it is known
_LEAST_SIZE = (480, 320)


class PrintPreview(QDialog):
    """Shows a briefing's pages while a worker sets them; the first is there at once.

    It begins with a look, which names its paper; the user can take another. While ``groups_as_usual``, the layout and
    not the look says how releases stand together. Trouble goes to ``messages``. Open it with ``open``; it deletes
    itself when it is closed.
    """

    def __init__(
        self,
        make: Make,
        begins: BriefingLook,
        workers: Workers,
        messages: Messages,
        parent: QWidget,
        *,
        groups_as_usual: bool = True,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._main_window = parent
        self._workers = workers
        self._messages = messages
        self._setting: _Setting | None = None
        self._task: Task | None = None
        self._job: PrintJob | None = None
        self._pages: Pages | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self._look_menu = LookMenu(begins, self, groups_as_usual=groups_as_usual)
        self._build()
        self._arrange()
        self._layout_box.setCurrentIndex(self._layout_box.findData(begins.layout))
        self._wire()
        self._fit_to_screen()
        self._set_pages()

    @property
    def view(self) -> PageView:
        """The pages."""
        return self._view

    @property
    def paper(self) -> Paper:
        """The paper that is chosen."""
        return Paper(self.look.paper)

    @property
    def pages(self) -> Pages | None:
        """The pages, None until all of them are set."""
        return self._pages

    @property
    def look(self) -> BriefingLook:
        """How the pages are set."""
        return self._look_menu.look

    @property
    def status(self) -> str:
        """What the status line says."""
        return self._status.text()

    @Slot()
    def save_as(self) -> None:
        """Ask for a name and write the pages there as a PDF."""
        if self._pages is None:
            return
        dialog = QFileDialog(self, self.tr("Save as PDF"), _documents(), self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(self._pages.title, "pdf", TITLE))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the pages as a PDF to a path."""
        if self._pages is None:
            return
        self._start(self._workers.start(WritePages(self._pages, Path(path))), self._on_saved)
        self._status.setText(self.tr("Saving…"))

    @Slot()
    def print_pages(self) -> None:
        """Let the user choose a printer and print there."""
        if self._pages is None or self._job is not None:
            return
        # The job is the main window's, so that it goes through when the preview is closed meanwhile.
        self._job = PrintJob(self._pages, self._workers, self._main_window)
        self._job.progressed.connect(self._on_progressed)
        self._job.printed.connect(self._on_printed)
        self._job.failed.connect(self._messages.show_trouble)
        self._job.failed.connect(self._on_job_failed)
        self._job.cancelled.connect(self._on_job_cancelled)
        self._show_busy(is_busy=True)
        self._job.ask(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names of the choices out where they have no room; what is chosen names itself."""
        super().resizeEvent(event)
        self._zoom_box.show()
        self._show_names(is_shown=True)
        self._show_names(is_shown=self._choices.sizeHint().width() <= self.width())
        self._zoom_box.setVisible(self._choices.sizeHint().width() <= self.width())
        self._choices.row.activate()

    def done(self, result: int) -> None:
        """Close, and stop what is still under way."""
        if self._task is not None:
            self._task.abandon()
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # building

    def _build(self) -> None:
        self._names: list[QLabel] = []
        self._gaps: list[QSpacerItem] = []  # each after a choice, before the name of the next
        self._view = PageView(self)
        self._layout_box = QComboBox(self)
        self._layout_box.setAccessibleName(self.tr("Layout"))
        for name in layout_names():
            self._layout_box.addItem(layout_label(name), name)
        self._look_button = QPushButton(self.tr("P&ages"), self)
        self._look_button.setMenu(self._look_menu)
        self._zoom_box = QComboBox(self)
        self._zoom_box.setAccessibleName(self.tr("Size on the screen"))
        self._zoom_box.addItem(self.tr("Width of the window"), Zoom.WIDTH)
        self._zoom_box.addItem(self.tr("Whole page"), Zoom.PAGE)
        self._zoom_box.addItem(self.tr("Actual size"), Zoom.ACTUAL)
        self._page_box = QLineEdit(self)
        self._page_box.setAccessibleName(self.tr("Page"))
        self._page_box.setValidator(QIntValidator(self._page_box))
        self._page_box.setFixedWidth(_PAGE_BOX_PX)
        self._of_pages = QLabel(self)
        self._status = QLabel(self)
        self._status.setProperty("role", "meta")
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._close_button = QPushButton(self.tr("Close"), self)
        self._save_button = QPushButton(self.tr("Save as PDF…"), self)
        self._save_button.setShortcut(QKeySequence.StandardKey.Save)
        self._print_button = QPushButton(self.tr("Print…"), self)
        self._print_button.setShortcut(QKeySequence.StandardKey.Print)
        self._print_button.setProperty("primary", True)
        for button in (self._look_button, self._close_button, self._save_button, self._print_button):
            button.setAutoDefault(False)  # Enter in the page's field goes to that page

    def _arrange(self) -> None:
        bar = self._choices = _Strip(Measure.TOOLBAR, self)
        self._add_named(bar, self.tr("&Layout"), self._layout_box)
        bar.row.addWidget(self._look_button)
        self._gaps.append(QSpacerItem(_BETWEEN_PX, 0))
        bar.row.addItem(self._gaps[-1])
        self._add_named(bar, self.tr("Si&ze"), self._zoom_box)
        bar.row.addStretch()
        self._add_named(bar, self.tr("Pa&ge"), self._page_box)
        bar.row.addWidget(self._of_pages)
        footer = _Strip(Measure.DIALOG_FOOTER, self)
        footer.row.addWidget(self._status, 1)
        for button in (self._close_button, self._save_button, self._print_button):
            footer.row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it fits a screen of any width
        self.setMinimumSize(*_LEAST_SIZE)
        column.addWidget(bar)
        column.addWidget(hairline(self))
        column.addWidget(self._view, 1)
        column.addWidget(self._bar)
        column.addWidget(footer)
        self._view.setFocus()

    def _add_named(self, strip: _Strip, name: str, box: QWidget) -> None:
        label = QLabel(name, self)
        label.setBuddy(box)
        self._names.append(label)
        strip.row.addWidget(label)
        strip.row.addWidget(box)
        if isinstance(box, QComboBox):
            self._gaps.append(QSpacerItem(_BETWEEN_PX, 0))
            strip.row.addItem(self._gaps[-1])

    def _show_names(self, *, is_shown: bool) -> None:
        for gap in self._gaps:
            gap.changeSize(_BETWEEN_PX if is_shown else 0, 0)
        self._choices.row.invalidate()
        for name in self._names:
            name.setVisible(is_shown)

    def _wire(self) -> None:
        self._layout_box.currentIndexChanged.connect(self._on_layout_chosen)
        self._look_menu.changed.connect(self._set_pages)
        self._zoom_box.currentIndexChanged.connect(self._on_zoom_chosen)
        self._page_box.editingFinished.connect(self._on_page_entered)
        self._view.current_changed.connect(self._show_page)
        self._close_button.clicked.connect(self.reject)
        self._save_button.clicked.connect(self.save_as)
        self._print_button.clicked.connect(self.print_pages)

    def _fit_to_screen(self) -> None:
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # before that they know not how much room they need
        self._of_pages.setMinimumWidth(self._of_pages.fontMetrics().horizontalAdvance(self._of(_MANY)))
        room = QGuiApplication.primaryScreen().availableSize() * _SHARE_OF_SCREEN
        self.resize(self.sizeHint().expandedTo(self.minimumSizeHint()).boundedTo(room))

    # setting the pages

    @Slot()
    def _on_layout_chosen(self) -> None:
        self._look_menu.set_layout(self._layout_box.currentData())
        self._set_pages()

    @Slot()
    def _set_pages(self) -> None:
        """Have the pages set anew as they are chosen."""
        if self._task is not None:
            self._task.abandon()
        self._pages = None
        shown = PageStore(Sheet.of(self.paper, self.look))
        self._setting = _Setting(self._make, self.look, self._look_menu.groups_as_usual, shown)
        self._view.show_pages(shown, self.paper)
        self._status.setText(self.tr("Laying out…"))
        self._start(self._workers.start(self._setting), self._on_set)

    def _start(self, task: Task, on_done: Callable[[object], None]) -> None:
        self._task = task
        task.progressed.connect(self._on_progressed)
        task.done.connect(on_done)
        task.failed.connect(self._on_failed)
        self._show_busy(is_busy=True)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if self._pages is None and self._setting is not None:
            self._view.show_pages(self._setting.shown, self.paper)
            self._show_page()

    @Slot(object)
    def _on_set(self, pages: object) -> None:
        if isinstance(pages, Pages):
            self._pages = pages
            self._view.show_pages(pages.pages, pages.paper)
            self._show_page()
            self._end(self.tr("%Ln page(s)", "", len(pages)))

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        if isinstance(path, Path):
            self._end(self.tr("Saved as “{name}”.").format(name=path.name))

    @Slot(object)
    def _on_failed(self, trouble: Exception) -> None:
        self._end("")
        self._messages.show_trouble(trouble)

    @Slot(str, bool)
    def _on_printed(self, printer: str, is_paused: bool) -> None:
        said = self.tr("Sent to “{printer}”.")
        if is_paused:
            said = self.tr("Sent to “{printer}”, which is paused: it prints when it goes on.")
        self._end_job(said.format(printer=printer))

    @Slot()
    def _on_job_failed(self) -> None:
        self._end_job("")

    @Slot()
    def _on_job_cancelled(self) -> None:
        self._end_job("")

    def _end(self, said: str) -> None:
        self._task = None
        self._show_busy(is_busy=False)
        self._status.setText(said)

    def _end_job(self, said: str) -> None:
        self._job = None
        self._show_busy(is_busy=False)
        self._status.setText(said)

    # what is shown

    def _show_busy(self, *, is_busy: bool) -> None:
        self._bar.setVisible(is_busy)
        self._bar.setRange(0, 0)
        for button in (self._save_button, self._print_button):
            button.setEnabled(not is_busy and self._pages is not None)

    @Slot()
    def _show_page(self) -> None:
        """Say which page is in view, and of how many."""
        self._page_box.setText(str(self._view.current))
        self._of_pages.setText(self._of(self._view.count))

    def _of(self, pages: int) -> str:
        return self.tr("of {pages}").format(pages=number(pages))

    @Slot()
    def _on_page_entered(self) -> None:
        entered = self._page_box.text()
        if entered.isdecimal() and int(entered) != self._view.current:
            self._view.go_to(int(entered))
        self._show_page()

    @Slot()
    def _on_zoom_chosen(self) -> None:
        self._view.set_zoom(Zoom(self._zoom_box.currentData()))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


class _Strip(QWidget):
    """A strip of controls in a row."""

    def __init__(self, height_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(height_px)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 16, 0)
        self.row.setSpacing(8)


@dataclass(slots=True)
class _Setting:
    """Sets the pages of a briefing in a worker. ``shown`` grows meanwhile and may be read in any thread."""

    make: Make
    look: BriefingLook
    groups_as_usual: bool
    shown: PageStore

    def __call__(self, progress: Progress) -> Pages:
        briefing = self.make(self.look.layout, progress)
        look = self.look
        if self.groups_as_usual:
            look = replace(look, grouping=usual_grouping(layout_named(look.layout), briefing.order))
        return set_pages(briefing, look, self.shown.sheet.paper, progress, self.shown)
