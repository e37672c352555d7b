"""The list of imports: what each one brought, and undo and redo for every one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.importing.drop import DropOverlay
from ilo_desktop.desktop.importing.history_model import HistoryModel
from ilo_desktop.desktop.importing.history_view import MARGIN, HistoryView
from ilo_desktop.desktop.importing.import_detail import ImportDetail
from ilo_desktop.desktop.importing.jobs import Imports
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, Query
from ilo_desktop.newsroom.release import ImportRecord

_SIZE = (1000, 620)
_LIST_PX, _DETAIL_PX = 560, 440
_LEAST_LIST_PX = 340


class ImportsDialog(QDialog):
    """Shows all imports. ``undo_requested`` and ``redo_requested`` are wishes and carry an ImportRecord; what became of
    them is shown by ``show_records``. ``source_requested(Sighting)`` to see a document. ``drop`` takes what is dropped
    here; the dialog makes way for its review.
    """

    source_requested = Signal(object)
    undo_requested = Signal(object)
    redo_requested = Signal(object)

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setWindowTitle(self.tr("Imports"))
        self._rows = HistoryModel(self)
        self._list = HistoryView(self._rows, theme, self)
        self._empty = QLabel(self.tr("Nothing was imported yet. Drop a file here to begin."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "meta")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self.detail = ImportDetail(state, self)
        self._halves = QSplitter(self)
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(1)
        self._halves.addWidget(self._list)
        self._halves.addWidget(self.detail)
        self._halves.setSizes([_LIST_PX, _DETAIL_PX])
        self._list.setMinimumWidth(_LEAST_LIST_PX)
        self._pages.addWidget(self._halves)
        self._show = FooterButton(self.tr("Show its releases"), self)
        self._show.setToolTip(self.tr("Show only the releases of the chosen import in the list"))
        self._close = FooterButton(self.tr("Close"), self)
        self._lay_out()
        self.drop = DropOverlay(self, theme)
        for dropped in (self.drop.paths_dropped, self.drop.text_dropped, self.drop.web_address_dropped):
            dropped.connect(self.accept)
        self._list.action_requested.connect(self._on_action_requested)
        self._list.shown_requested.connect(self._on_shown_requested)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.detail.source_requested.connect(self.source_requested)
        self.detail.release_requested.connect(self._on_release_requested)
        self._show.clicked.connect(self._on_show_clicked)
        self._close.clicked.connect(self.reject)
        self._on_current_changed()

    def refresh(self) -> None:
        """Ask the library for its imports."""
        task = self._state.workers.start(Imports(self._state.library))
        task.done.connect(self.show_records)
        task.failed.connect(self._state.failed)

    @Slot(object)
    def show_records(self, records: Sequence[ImportRecord]) -> None:
        """Show these imports, newest first; the current one stays current."""
        current = self._rows.record(self._list.currentIndex().row())
        self._rows.show_records(records)
        self._pages.setCurrentWidget(self._halves if records else self._empty)
        row = self._rows.row_of(current.id) if current is not None else None
        if records:
            self._list.setCurrentIndex(self._rows.index(row or 0))
            self._list.setFocus()
        self._on_current_changed()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Imports"), self)
        title.setFont(font(Type.TITLE))
        lead = QLabel(
            self.tr("Each import can be undone by itself, in any order. What you marked or noted stays."), self
        )
        lead.setProperty("role", "meta")
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 20, MARGIN, 16)
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(lead)
        foot = DialogFoot(MARGIN, self)
        foot.fill(self.tr("Your own files on disk are never touched."), self._show, self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addWidget(self._pages, 1)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)
        open_size(self, *_SIZE)

    @Slot(object)
    def _on_action_requested(self, record: ImportRecord) -> None:
        if record.undone_at is None:
            self.undo_requested.emit(record)
        else:
            self.redo_requested.emit(record)

    @Slot(object)
    def _on_shown_requested(self, record: ImportRecord) -> None:
        condition = Condition(Facet.IMPORT, str(record.id))
        self._state.set_query(Query((condition,)))
        self.accept()

    @Slot(int)
    def _on_release_requested(self, release_id: int) -> None:
        record = self._rows.record(self._list.currentIndex().row())
        if record is not None:
            self._on_shown_requested(record)
            self._state.set_current(release_id)

    @Slot()
    def _on_show_clicked(self) -> None:
        record = self._rows.record(self._list.currentIndex().row())
        if record is not None:
            self._on_shown_requested(record)

    @Slot(QModelIndex)
    def _on_current_changed(self) -> None:
        record = self._rows.record(self._list.currentIndex().row())
        self._show.setEnabled(record is not None and record.undone_at is None)
        self.detail.show_record(record)
