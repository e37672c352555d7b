"""The rows of the list of keys: a head for each group, and what its keys do."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ilo_desktop.desktop.keys.key_rows import KeyRow, key_rows, matching
from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex


class Role(IntEnum):
    """The model's own data roles."""

    LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group."""

    words: str


Line = Head | KeyRow


class KeyModel(QAbstractListModel):
    """Shows all keys, or those in which the words of a text occur."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = key_rows()
        self._lines = _lines(self._rows)

    def show_matching(self, text: str) -> None:
        """Show the keys in which all words of a text occur."""
        self.beginResetModel()
        self._lines = _lines(matching(self._rows, text))
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return a line; IndexError outside."""
        return self._lines[row]

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        own = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return own if isinstance(self._lines[index.row()], Head) else own | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Role.LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words if isinstance(line, Head) else line.does
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.words if isinstance(line, Head) else self._spoken(line)
        return None

    def _spoken(self, row: KeyRow) -> str:
        """Return what a screen reader says: "Star: S"."""
        ways = self.tr(" or ").join(row.keys)
        return self.tr("{does}: {keys}").format(does=row.does, keys=ways)


def _lines(rows: list[KeyRow]) -> list[Line]:
    lines: list[Line] = []
    group = ""
    for row in rows:
        if row.group != group:
            group = row.group
            lines.append(Head(group))
        lines.append(row)
    return lines
