"""The rows of the picker of corrections: the tags that the releases bear, or those that what is typed finds."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ilo_desktop.desktop.correcting.choices import Choice, called, found, with_state
from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.tagging.choice_model import Role


class ChoiceModel(QAbstractListModel):
    """What was borne when the picker opened stays in its place, ticked or not, as long as nothing is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tags: Sequence[Choice] = ()
        self._typed = ""
        self._met: set[tuple[str, str]] = set()  # what was borne at any time since the picker opened
        self._rows: list[Choice] = []

    def show_tags(self, tags: Sequence[Choice]) -> None:
        """Show tags as they are now."""
        self._tags = tags
        self._met.update((choice.facet, choice.value) for choice in tags if choice.having)
        self._update()

    def show_typed(self, typed: str) -> None:
        """Show only the tags that what is typed finds; all that are borne where nothing is."""
        self._typed = typed
        self._update()

    def set_on(self, choice: Choice, *, is_on: bool) -> None:
        """Show at once that a tag was added or removed; what the library says follows by ``show_tags``."""
        self.show_tags(with_state(self._tags, choice.facet, choice.value, is_on=is_on))

    def choice_at(self, index: AnyIndex) -> Choice | None:
        """Return the tag of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, wanted: Choice | None) -> QModelIndex:
        """Return the index of a tag's row, an invalid one where it is not shown."""
        for row, choice in enumerate(self._rows):
            if wanted is not None and (choice.facet, choice.value) == (wanted.facet, wanted.value):
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a tag's name, its tick, what it is, and its words for screen readers."""
        choice = self.choice_at(index)
        if choice is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.label
            case Qt.ItemDataRole.CheckStateRole:
                return choice.state
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(choice).format(tag=choice.label, kind=called(choice.facet))
            case Role.END:
                return called(choice.facet)
        return None

    def _spoken(self, choice: Choice) -> str:
        match choice.state:
            case Qt.CheckState.Checked:
                return self.tr("{tag}, {kind}, given")
            case Qt.CheckState.PartiallyChecked:
                return self.tr("{tag}, {kind}, given to some of them")
            case _:
                return self.tr("{tag}, {kind}, not given")

    def _update(self) -> None:
        if self._typed.strip():
            rows = found(self._tags, self._typed)
        else:
            rows = [choice for choice in self._tags if (choice.facet, choice.value) in self._met]
        is_same = [(row.facet, row.value) for row in rows] == [(row.facet, row.value) for row in self._rows]
        if is_same:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
