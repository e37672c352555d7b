"""The rows of the tag picker: a tag that would be new, then those in which what is typed occurs."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.tagging.choices import TagChoice, in_order, matching, same
from ilo_desktop.desktop.tagging.picker_words import TAG_WORDS, PickerWords
from ilo_desktop.newsroom.edits import clean_tag


class Role(IntEnum):
    """What the delegate asks for. A row that has no tick would be a new tag."""

    END = Qt.ItemDataRole.UserRole  # what stands at the end of the row


class ChoiceModel(QAbstractListModel):
    """Tags keep their order as long as the picker is open; new ones come on top."""

    def __init__(self, words: PickerWords = TAG_WORDS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._tags: list[TagChoice] = []
        self._typed = ""
        self._rows: list[TagChoice | None] = []

    @property
    def tags(self) -> Sequence[TagChoice]:
        """All tags, whatever is typed."""
        return self._tags

    def show_tags(self, tags: Sequence[TagChoice]) -> None:
        """Show tags as they are now."""
        places = {choice.tag: place for place, choice in enumerate(self._tags)}
        known = sorted((choice for choice in tags if choice.tag in places), key=lambda choice: places[choice.tag])
        fresh = in_order([choice for choice in tags if choice.tag not in places])
        self._tags = [*fresh, *known]
        self._update()

    def show_typed(self, typed: str) -> None:
        """Show only the tags in which a text occurs."""
        self._typed = clean_tag(typed)
        self._update()

    def set_on(self, tag: str, of: int, *, is_on: bool) -> None:
        """Show at once that a tag was given or taken; what the library says follows by ``show_tags``."""
        known = same(self._tags, tag)
        if known is None:
            self._tags.insert(0, TagChoice(clean_tag(tag), of, of, of))
        else:
            having = of if is_on else 0
            uses = known.uses + having - known.having
            self._tags[self._tags.index(known)] = replace(known, having=having, uses=uses)
        self._update()

    def choice_at(self, index: AnyIndex) -> TagChoice | None:
        """Return the tag of a row, None for one that would be new."""
        return self._rows[index.row()] if index.isValid() else None

    def tag_at(self, index: AnyIndex) -> str:
        """Return the tag of a row by its name."""
        choice = self.choice_at(index)
        return choice.tag if choice is not None else self._typed

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a tag's name, its tick and its words for screen readers."""
        if not index.isValid():
            return None
        choice = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.new(self._typed) if choice is None else choice.tag
            case Qt.ItemDataRole.CheckStateRole:
                return None if choice is None else choice.state
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.data(index) if choice is None else self._words.spoken(choice)
            case Role.END:
                return "" if choice is None else number(choice.uses)
        return None

    def _update(self) -> None:
        rows: list[TagChoice | None] = list(matching(self._tags, self._typed) if self._typed else self._tags)
        if self._typed and same(self._tags, self._typed) is None:
            rows.insert(0, None)
        if [self._name(row) for row in rows] == [self._name(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @staticmethod
    def _name(row: TagChoice | None) -> str:
        return "" if row is None else row.tag


def index_of(model: ChoiceModel, tag: str) -> QModelIndex:
    """Return the index of a tag's row, an invalid one where it is not shown."""
    for row in range(model.rowCount()):
        if model.tag_at(model.index(row)) == tag:
            return model.index(row)
    return QModelIndex()
