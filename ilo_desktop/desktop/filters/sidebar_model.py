"""The rows of the sidebar: all, the states, and a section for each facet with its values and their counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, IntEnum, auto
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.tips import plain_tip
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Condition, Query, State

if TYPE_CHECKING:
    from ilo_desktop.library import FacetCounts


#: How many values of a section are shown before it is unfolded; values in force always are.
SHOWN_VALUES = {Facet.DATE: 6, Facet.COUNTRY: 6, Facet.TOPIC: 8, Facet.INSTRUMENT: 6, Facet.KIND: 6, Facet.TAG: 8}
STATES = (State.UNREAD, State.STARRED, State.EDITED, State.LIKELY, State.DELETED)


class RowKind(Enum):
    """What a row of the sidebar is."""

    ALL = auto()
    STATE = auto()
    SECTION = auto()
    VALUE = auto()
    MORE = auto()  # unfolds a section, or folds it
    HINT = auto()  # says what would fill a section


class Force(Enum):
    """Whether the value of a row is in force, and how."""

    NONE = auto()
    WANTED = auto()
    EXCLUDED = auto()


class Role(IntEnum):
    """The model's own data roles."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``count`` is None where the row has no number or the number is not known yet."""

    kind: RowKind
    label: str
    facet: Facet | None = None
    value: str = ""
    count: int | None = None
    force: Force = Force.NONE

    @property
    def condition(self) -> Condition | None:
        """The condition that a click puts in force; None for rows that have none."""
        if self.facet is None or self.kind not in (RowKind.STATE, RowKind.VALUE):
            return None
        return Condition(self.facet, self.value)

    @property
    def identity(self) -> tuple[RowKind, str]:
        """What stays the same when the count or the label changes."""
        return self.kind, self.value


class SidebarModel(QAbstractItemModel):
    """A tree of two levels. Counts and marks change in place; rows come and go one range at a time."""

    def __init__(self, names: Names, parent: QObject) -> None:
        super().__init__(parent)
        self._names = names
        self._query = EVERYTHING
        self._counts: FacetCounts | None = None
        self._unfolded: set[Facet] = set()
        self._sections = tuple(SHOWN_VALUES)
        self._top = self._top_rows()
        self._values: dict[Facet, list[Row]] = {facet: [] for facet in self._sections}

    @property
    def sections(self) -> tuple[Facet, ...]:
        """The facets that have a section, in order."""
        return self._sections

    def show_query(self, query: Query) -> None:
        """Mark the rows of the conditions in force; the counts follow by ``show_counts``."""
        self._query = query
        self._update()

    def show_counts(self, query: Query, counts: FacetCounts) -> None:
        """Show the counts under a query."""
        self._query = query
        self._counts = counts
        self._update()

    def toggle_folding(self, facet: Facet) -> None:
        """Show all values of a section, or only the first again."""
        self._unfolded ^= {facet}
        self._update()

    def unfold(self, facet: Facet) -> None:
        """Show all values of a section."""
        self._unfolded.add(facet)
        self._update()

    def row(self, index: AnyIndex) -> Row | None:
        """Return the row of an index, None for an invalid one."""
        if not index.isValid():
            return None
        place = index.internalId()
        return self._top[index.row()] if place == 0 else self._values[self._sections[place - 1]][index.row()]

    def section_index(self, facet: Facet) -> QModelIndex:
        """Return the index of a section's head."""
        return self.index(len(self._top) - len(self._sections) + self._sections.index(facet), 0)

    def indexes(self) -> Iterator[QModelIndex]:
        """Yield the index of every row, from the top."""
        for place in range(len(self._top)):
            head = self.index(place, 0)
            yield head
            yield from (self.index(row, 0, head) for row in range(self.rowCount(head)))

    def hidden_match(self, text: str) -> Facet | None:
        """Return the section in which only a value that is folded away begins with a text."""
        if self._counts is None:
            return None
        for facet in self._sections:
            labels = [self._names.label(facet, value) for value, _count in self._counts.values.get(facet, ())]
            if any(label.casefold().startswith(text.casefold()) for label in labels):
                return facet
        return None

    # The model's own interface to the view

    def index(self, row: int, column: int, parent: AnyIndex = NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        return self.createIndex(row, column, self._sections.index(self._facet_at(parent)) + 1)

    @overload
    def parent(self) -> QObject: ...

    @overload
    def parent(self, index: AnyIndex, /) -> QModelIndex: ...

    def parent(self, index: AnyIndex | None = None) -> QObject | QModelIndex | None:
        if index is None:
            return super().parent()
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.section_index(self._sections[index.internalId() - 1])

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._top)
        if parent.internalId() or parent.column() or self._top[parent.row()].kind is not RowKind.SECTION:
            return 0
        return len(self._values[self._facet_at(parent)])

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.tr("Filters") if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        own = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row(index)
        is_section = row is not None and row.kind is RowKind.SECTION  # an empty one stays open for what comes
        return own if is_section else own | Qt.ItemFlag.ItemNeverHasChildren

    # How rows are made

    def _facet_at(self, section: AnyIndex) -> Facet:
        facet = self._top[section.row()].facet
        assert facet is not None  # noqa: S101 - sections always have one
        return facet

    def _update(self) -> None:
        self._top = self._top_rows()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._top) - 1, 0))
        for facet in self._sections:
            self._replace(facet, self._value_rows(facet))

    def _replace(self, facet: Facet, rows: list[Row]) -> None:
        """Put new rows in the place of a section's old ones; rows that stay keep focus and place."""
        section = self.section_index(facet)
        shown = self._values[facet]
        before, after = [row.identity for row in shown], [row.identity for row in rows]
        if before != after:
            for step, start, end, new_start, new_end in reversed(_steps(before, after)):
                if step in ("delete", "replace"):
                    self.beginRemoveRows(section, start, end - 1)
                    del shown[start:end]
                    self.endRemoveRows()
                if step in ("insert", "replace"):
                    self.beginInsertRows(section, start, start + new_end - new_start - 1)
                    shown[start:start] = rows[new_start:new_end]
                    self.endInsertRows()
        if shown != rows:
            shown[:] = rows
            self.dataChanged.emit(self.index(0, 0, section), self.index(len(rows) - 1, 0, section))

    def _top_rows(self) -> list[Row]:
        counts = self._counts
        numbers: tuple[int | None, ...] = (None,) * len(STATES)
        if counts:
            numbers = (counts.unread, counts.starred, counts.edited, counts.likely, counts.deleted)
        everything = Force.WANTED if self._query.is_everything else Force.NONE
        rows = [Row(RowKind.ALL, self.tr("All"), count=counts.total if counts else None, force=everything)]
        for state, count in zip(STATES, numbers, strict=True):
            row = Row(RowKind.STATE, self._names.label(Facet.STATE, state), Facet.STATE, state, count)
            rows.append(replace(row, force=self._force(Facet.STATE, state)))
        titles = {
            Facet.DATE: self.tr("Years"),
            Facet.COUNTRY: self.tr("Countries"),
            Facet.TOPIC: self.tr("Topics"),
            Facet.INSTRUMENT: self.tr("Conventions and Recommendations"),
            Facet.KIND: self.tr("Kinds"),
            Facet.TAG: self.tr("Tags"),
        }
        return rows + [Row(RowKind.SECTION, titles[facet], facet, facet) for facet in self._sections]

    def _value_rows(self, facet: Facet) -> list[Row]:
        values = self._counts.values.get(facet, ()) if self._counts else ()
        rows = [
            Row(RowKind.VALUE, self._names.label(facet, value), facet, value, count, self._force(facet, value))
            for value, count in values
        ]
        if facet is Facet.TAG and self._counts is not None and not rows:
            return [Row(RowKind.HINT, self.tr("Press T to tag releases"), facet, facet)]
        limit = SHOWN_VALUES[facet]
        if len(rows) <= limit + 1:  # "1 more" would take the place of that one
            return rows
        if facet in self._unfolded:
            return [*rows, Row(RowKind.MORE, self.tr("Show fewer"), facet, facet)]
        kept = [row for place, row in enumerate(rows) if place < limit or row.force is not Force.NONE]
        text = self.tr("%Ln more …", "", len(rows) - len(kept))
        return [*kept, Row(RowKind.MORE, text, facet, facet)] if len(kept) < len(rows) else kept

    def _force(self, facet: Facet, value: str) -> Force:
        if Condition(facet, value) in self._query.conditions:
            return Force.WANTED
        is_excluded = Condition(facet, value, is_excluded=True) in self._query.conditions
        return Force.EXCLUDED if is_excluded else Force.NONE

    def _spoken(self, row: Row) -> str:
        """Return what a screen reader says: "China, 12 releases, selected"."""
        parts = [row.label]
        if row.count is not None:
            parts.append(self._releases(row.count))
        if row.force is Force.WANTED:
            parts.append(self.tr("selected"))
        if row.force is Force.EXCLUDED:
            parts = [self.tr("not {value}").format(value=row.label), *parts[1:], self.tr("left out")]
        return ", ".join(parts)

    def _tip(self, row: Row) -> str:
        if row.kind is RowKind.HINT:
            return self.tr("Press T to give the selected releases tags of your own")
        if row.condition is None:
            return ""
        what = [f"{row.label}: {self._releases(row.count or 0)}"]
        if row.condition == BIN:
            return plain_tip("\n".join([*what, self.tr("Click: what was deleted, to see it and to restore it.")]))
        how = self.tr("Click: only these. Ctrl+click: these as well. Shift+click: not these.")
        if row.value == State.EDITED:
            what.append(self.tr("Headline, summary or text changed, and the date did not."))
        if row.value == State.LIKELY:
            what.append(self.tr("Another release is nearly the same, under another date or address."))
        return plain_tip("\n".join([*what, how]))

    def _releases(self, count: int) -> str:
        return self.tr("%Ln release(s)", "", count)


def _steps(before: Sequence[object], after: Sequence[object]) -> Sequence[tuple[str, int, int, int, int]]:
    """Return how one sequence becomes another, as ``SequenceMatcher.get_opcodes`` does."""
    if not before:  # as at every start
        return [("insert", 0, 0, 0, len(after))]
    from difflib import SequenceMatcher

    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
