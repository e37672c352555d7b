"""What the chosen import brought: its counts, its documents, and the releases that each of them tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ilo_desktop.desktop.importing import wording
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Measure, Type, font
from ilo_desktop.desktop.tips import plain_tip
from ilo_desktop.desktop.when import medium_day
from ilo_desktop.newsroom.imported import Imported, ImportedDocument
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import ImportRecord, Sighting

if TYPE_CHECKING:
    from ilo_desktop.library import Library

_MARGIN = 16
#: As many as anybody looks through here; the list of releases shows all of them.
MOST_SHOWN = 300
_TARGET = Qt.ItemDataRole.UserRole


class ImportDetail(QWidget):
    """Shows one import. ``release_requested(int)`` for one of its releases, by Enter or a double click, and
    ``source_requested(Sighting)`` for one of its documents, or for any release of an import that was undone.
    """

    release_requested = Signal(int)
    source_requested = Signal(object)

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._record: ImportRecord | None = None
        self._asking: Task | None = None
        self.setAccessibleName(self.tr("The chosen import"))
        self._title = self._label(Type.LEAD_STRONG, "")
        self._counts = self._label(Type.BODY, "meta")
        self._fate = self._label(Type.BODY, "meta")
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Documents and what they brought"))
        self.tree.setIndentation(16)
        self.tree.setUniformRowHeights(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setExpandsOnDoubleClick(False)
        SlimScrollBar(self.tree, self.tr("Place in what came in"))
        self._hint = self._label(Type.META, "faint")
        self._lay_out()
        self.tree.activated.connect(self._on_activated)

    @property
    def words(self) -> list[str]:
        """What is said of the import."""
        return [label.text() for label in (self._title, self._counts, self._fate) if label.text()]

    def show_record(self, record: ImportRecord | None) -> None:
        """Show an import; what it brought is read meanwhile."""
        if record == self._record:
            return
        is_other = record is None or self._record is None or record.id != self._record.id
        self._record = record
        if self._asking is not None:
            self._asking.abandon()
            self._asking = None
        if is_other:
            self.tree.clear()
        self.setVisible(record is not None)
        if record is None:
            return
        self._title.setText(self.tr("Import of {when}").format(when=wording.short_moment(record.made_at)))
        self._counts.setText("\n".join(wording.lines(record)))
        self._fate.setText(wording.undone(record))
        self._fate.setVisible(bool(record.undone_at))
        self._hint.setText(self._hint_words(record))
        self._asking = self._state.workers.start(_Ask(self._state.library, record.id))
        self._asking.done.connect(self._on_found)
        self._asking.failed.connect(self._state.failed)

    # Inside

    def _label(self, role: Type, ink: str) -> QLabel:
        label = QLabel(self)
        label.setFont(font(role))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", ink)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._counts)
        column.addWidget(self._fate)
        column.addSpacing(4)
        column.addWidget(self.tree, 1)
        column.addWidget(self._hint)

    def _hint_words(self, record: ImportRecord) -> str:
        if record.undone_at is not None:
            return self.tr("Enter or a double click opens the document as it was imported.")
        return self.tr("Enter or a double click opens a release, or a document as it was imported.")

    @Slot(object)
    def _on_found(self, found: Imported) -> None:
        self._asking = None
        self.tree.clear()
        for document in found.documents:
            own = [(number, one) for number, one in found.brought if one.document_id == document.id]
            self.tree.addTopLevelItem(self._document_item(document, own))
        self.tree.expandAll()
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))

    def _document_item(self, document: ImportedDocument, brought: list[tuple[int, Sighting]]) -> QTreeWidgetItem:
        count = self.tr("%Ln release(s)", "", document.count)
        item = QTreeWidgetItem([f"{shortened(document.name)}  ·  {count}"])
        item.setFont(0, font(Type.BODY_MEDIUM))
        item.setSizeHint(0, QSize(0, Measure.ROW_SIDEBAR))  # all rows are as high as the first one
        item.setToolTip(0, plain_tip(document.name))
        item.setData(0, _TARGET, brought[0][1] if brought else None)
        is_undone = self._record is not None and self._record.undone_at is not None
        for release_id, sighting in brought:
            child = QTreeWidgetItem([_headline(sighting)])
            child.setToolTip(0, plain_tip(sighting.draft.headline))
            child.setData(0, _TARGET, sighting if is_undone else release_id)
            item.addChild(child)
        if more := document.count - len(brought):
            item.addChild(QTreeWidgetItem([self.tr("%Ln more release(s)", "", more)]))
        return item

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        target = index.data(_TARGET)
        if isinstance(target, Sighting):
            self.source_requested.emit(target)
        elif isinstance(target, int):
            self.release_requested.emit(target)


def _headline(sighting: Sighting) -> str:
    day = sighting.draft.day
    return sighting.draft.headline if day is None else f"{medium_day(day)}  {sighting.draft.headline}"


class _Ask:
    """Reads what an import brought; called in a worker."""

    def __init__(self, library: Library, import_id: int) -> None:
        self._library = library
        self._import_id = import_id

    def __call__(self, _progress: Progress) -> Imported:
        return self._library.brought(self._import_id, MOST_SHOWN)
