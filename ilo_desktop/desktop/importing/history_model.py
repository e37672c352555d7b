"""The rows of the list of imports, newest first, each first one of a day with the day's heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ilo_desktop.desktop.importing import wording
from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.when import clock
from ilo_desktop.newsroom.release import ImportRecord


class Role(IntEnum):
    """The model's own data roles."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """What a row shows. ``heading`` is empty where the row before is of the same day."""

    heading: str
    time: str
    title: str
    outcome: str
    is_undone: bool


class HistoryModel(QAbstractListModel):
    """Shows import records."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: list[ImportRecord] = []

    def show_records(self, records: Sequence[ImportRecord]) -> None:
        """Show these records; rows that stay keep their place and the focus."""
        before = [record.id for record in self._records]
        after = [record.id for record in records]
        if before == after:
            self._records = list(records)
            if after:
                self.dataChanged.emit(self.index(0), self.index(len(after) - 1))
            return
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def record(self, row: int) -> ImportRecord | None:
        """Return the record of a row, None where there is no such row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, import_id: int) -> int | None:
        """Return the row of an import, None where it has none."""
        ids = [record.id for record in self._records]
        return ids.index(import_id) if import_id in ids else None

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            Role.ROW,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self._row(index.row())
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        action = self.tr("press Enter to redo") if row.is_undone else self.tr("press Enter to undo")
        day = wording.short_moment(self._records[index.row()].made_at)
        return ", ".join([row.title, day, row.outcome, action])

    def _row(self, place: int) -> HistoryRow:
        record = self._records[place]
        day = record.made_at.astimezone().date()
        is_first = place == 0 or self._records[place - 1].made_at.astimezone().date() != day
        heading = wording.day_heading(day, datetime.now().astimezone().date()) if is_first else ""
        outcome = wording.undone(record) or wording.outcome(record)
        title = wording.documents(record.documents)
        return HistoryRow(heading, clock(record.made_at), title, outcome, record.undone_at is not None)
