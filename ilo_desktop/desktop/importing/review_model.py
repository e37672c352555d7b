"""The rows of a review: what could not be read, then every entry of the plan, worst first, with its tick."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from ilo_desktop.desktop import places
from ilo_desktop.desktop.importing import reasons
from ilo_desktop.desktop.importing.examining import Difference
from ilo_desktop.desktop.importing.groups import TICKABLE, TICKED_AT_FIRST, Group, word
from ilo_desktop.desktop.importing.review_order import Choice, Order
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.when import medium_day
from ilo_desktop.newsroom.doubts import Doubt
from ilo_desktop.newsroom.release import Joint, Problem

if TYPE_CHECKING:
    from ilo_desktop.desktop.importing.jobs import FoundTable
    from ilo_desktop.library import Plan, PlanEntry


#: The number of no row.
NO_ROW = sys.maxsize


class Column(IntEnum):
    """The columns of the table."""

    TICK = 0
    VERDICT = 1
    RELEASE = 2


class Role(IntEnum):
    """The model's own data roles."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """What a row shows. ``tick`` is None where there is nothing to decide; ``source`` is document and place, or for a
    problem the place alone; ``doubts`` says why it is worth a look.
    """

    group: Group
    headline: str
    why: str
    day: str = ""
    tick: bool | None = None
    source: str = ""
    doubts: str = ""
    is_for_a_look: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """A plan with what its rows need besides.

    ``resembled`` are the headlines of the releases that likely duplicates resemble, by their ids; ``differences`` what
    the first of the entries that change a release change in it, by their indexes. ``tables`` are those whose columns
    were taken to hold something, one for each shape. ``order`` is worked out where a review is made, which is in a
    worker: a plan can have a hundred thousand entries.
    """

    plan: Plan
    resembled: Mapping[int, str] = field(default_factory=dict)
    differences: Mapping[int, Sequence[Difference]] = field(default_factory=dict)
    tables: Sequence[FoundTable] = ()
    order: Order = field(init=False)

    def __post_init__(self) -> None:
        """Order the rows."""
        object.__setattr__(self, "order", Order.of(self.plan))


class ReviewModel(QAbstractTableModel):
    """Shows what is chosen of a review. ``ticks_changed`` is sent once for every change of ticks."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._order = Order.of_nothing()
        self._choice = Choice()
        self._rows: Sequence[int] = ()
        self._ticked: set[int] = set()
        self._decided: dict[int, Joint] = {}

    def set_review(self, review: Review) -> None:
        """Show all entries of a review, ticked as they are at first."""
        self.beginResetModel()
        self._let_go()
        self._review = review
        self._order = review.order
        self._ticked = set(chain.from_iterable(self._order.members[group] for group in TICKED_AT_FIRST))
        self._rows = self._order.rows(self._choice)
        self.endResetModel()
        self.ticks_changed.emit()

    def clear(self) -> None:
        """Let go of the review."""
        self.beginResetModel()
        self._let_go()
        self.endResetModel()

    def _let_go(self) -> None:
        self._review = None
        self._order = Order.of_nothing()
        self._choice = Choice()
        self._rows = ()
        self._ticked = set()
        self._decided = {}

    @property
    def choice(self) -> Choice:
        """Which rows are shown, and in which order."""
        return self._choice

    def show(self, choice: Choice) -> None:
        """Show other rows, or in another order."""
        if choice != self._choice:
            self.beginResetModel()
            self._choice = choice
            self._rows = self._order.rows(choice)
            self.endResetModel()

    # What is there, and what is ticked

    def count(self, group: Group | None = None) -> int:
        """Return how many rows a group has, or all groups together."""
        return len(self._order.groups) if group is None else len(self._order.members[group])

    @property
    def count_for_a_look(self) -> int:
        """How many entries are worth a look."""
        return len(self._order.for_a_look)

    @property
    def entry_count(self) -> int:
        """How many things were found in the documents, read or not: all rows but the notes."""
        return self.count() - self.count(Group.NOTE)

    def groups(self) -> list[Group]:
        """Return the groups that have any row, shown or not."""
        return [group for group in Group if self._order.members[group]]

    @property
    def ticked(self) -> frozenset[int]:
        """The indexes of the entries that come in."""
        return frozenset(self._ticked)

    @property
    def decided(self) -> dict[int, Joint]:
        """What the user says of likely duplicates that come in: one with what they resemble, or apart from it."""
        return {index: joint for index, joint in self._decided.items() if index in self._ticked}

    def tickable_count(self) -> int:
        """Return of how many of the rows shown the user decides."""
        return len(self._order.tickable.intersection(self._rows))

    def ticked_count(self, *, of_shown: bool = False) -> int:
        """Return how many entries are ticked, in all or among the rows shown."""
        return len(self._ticked.intersection(self._rows)) if of_shown else len(self._ticked)

    def tick_shown(self, is_ticked: bool) -> None:
        """Tick, or untick, every row shown."""
        self._tick(self._rows, is_ticked)

    def tick_group(self, group: Group, is_ticked: bool) -> None:
        """Tick, or untick, every row of a group, shown or not."""
        self._tick(self._order.members[group], is_ticked)

    def tick_document(self, document: str, is_ticked: bool) -> None:
        """Tick, or untick, every row of a document, shown or not."""
        entries = () if self._review is None else self._review.plan.entries
        self._tick([entry.index for entry in entries if entry.document == document], is_ticked)

    def _tick(self, rows: Iterable[int], is_ticked: bool) -> None:
        wanted = self._order.tickable.intersection(rows)
        self._ticked = self._ticked | wanted if is_ticked else self._ticked - wanted
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.RELEASE)
            self.dataChanged.emit(self.index(0, 0), last)
        self.ticks_changed.emit()

    def toggle(self, row: int) -> None:
        """Change the tick of a row, where it has one."""
        member = self._rows[row]
        if member in self._order.tickable:
            self._ticked ^= {member}
            self._tell(row)

    def decide(self, number: int, joint: Joint | None) -> None:
        """Say whether a likely duplicate is one with what it resembles; with that it comes in, else it stays out."""
        if joint is not None:
            self._decided[number] = joint
            self._ticked.add(number)
        elif self._decided.pop(number, None) is not None:
            self._ticked.discard(number)
        self._tell(self.row_of(number))

    def is_ticked(self, number: int) -> bool:
        """Say whether an entry comes in."""
        return number in self._ticked

    def decision(self, number: int) -> Joint | None:
        """Return what the user says of a likely duplicate, None where nothing."""
        return self._decided.get(number)

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.dataChanged.emit(self.index(row, Column.TICK), self.index(row, Column.RELEASE))
        self.ticks_changed.emit()

    # Rows

    def number(self, row: int) -> int:
        """Return the number by which a row is known in every choice."""
        return self._rows[row]

    def row_of(self, number: int) -> int:
        """Return where a row is shown, by its number; -1 where it is not."""
        try:
            return self._rows.index(number)
        except ValueError:
            return -1

    def document(self, row: int) -> str:
        """Return the name of the document in which a row was found."""
        entry, problem = self.entry(row), self.problem(row)
        return entry.document if entry is not None else problem.document if problem is not None else ""

    def entry(self, row: int) -> PlanEntry | None:
        """Return the entry of a row, None where the row tells a problem."""
        member = self._rows[row]
        return self._review.plan.entries[member] if self._review is not None and member >= 0 else None

    def problem(self, row: int) -> Problem | None:
        """Return the problem that a row tells, or that its entry has."""
        member = self._rows[row]
        return self._order.problems[-1 - member] if member < 0 else self._order.notes.get(member)

    # The model's own interface to the view

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        own = super().flags(index)
        is_tickable = index.isValid() and self._rows[index.row()] in self._order.tickable
        return own | Qt.ItemFlag.ItemIsUserCheckable if is_tickable and index.column() == Column.TICK else own

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = {Column.TICK: self.tr("Import"), Column.VERDICT: self.tr("Verdict")}
            return titles.get(Column(section), self.tr("Release"))
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.TICK:
            return self._check_state(self._rows[index.row()])
        if role not in (Role.ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._row(self._rows[index.row()])
        if role == Role.ROW:
            return row
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if index.column() == Column.RELEASE:
            return self._spoken(row) if is_spoken else row.headline
        if index.column() == Column.VERDICT:
            return word(row.group)
        return self.spoken_tick(row.tick) if is_spoken else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.TICK:
            return False
        if self._check_state(self._rows[index.row()]) not in (None, Qt.CheckState(value)):
            self.toggle(index.row())
        return True

    # How rows are made

    def _check_state(self, member: int) -> Qt.CheckState | None:
        if member not in self._order.tickable:
            return None
        return Qt.CheckState.Checked if member in self._ticked else Qt.CheckState.Unchecked

    def spoken_tick(self, tick: bool | None) -> str:
        """Return what a screen reader says of a tick."""
        if tick is None:
            return self.tr("stays out")
        return self.tr("ticked") if tick else self.tr("not ticked")

    def _spoken(self, row: ReviewRow) -> str:
        parts = [word(row.group), row.headline, row.day, row.doubts, row.why, row.source, self.spoken_tick(row.tick)]
        return ", ".join(filter(None, parts))

    def _row(self, member: int) -> ReviewRow:
        group = self._order.groups[member]
        if member < 0 or self._review is None:
            problem = self._order.problems[-1 - member]
            where = places.alone(problem.document, problem.line)
            return ReviewRow(group, problem.document, sentence(problem), source=where)
        entry = self._review.plan.entries[member]
        note = sentence(self._order.notes[member]) if member in self._order.notes else ""
        why = reasons.of_entry(
            entry,
            differences=self._review.differences.get(member, ()),
            resembled=self._resembled(entry),
            joint=self._decided.get(member),
            note=note,
        )
        return ReviewRow(
            group,
            entry.headline,
            why,
            medium_day(entry.day) if entry.day else "",
            member in self._ticked if group in TICKABLE else None,
            places.in_document(entry.document, entry.line),
            # A note of the document tells already that there is no date.
            reasons.doubts([doubt for doubt in entry.doubts if doubt is not Doubt.UNDATED or why != note]),
            is_for_a_look=bool(entry.doubts),
        )

    def _resembled(self, entry: PlanEntry) -> str:
        """Return the headline of what an entry resembles, empty where it is not known."""
        if self._review is None:
            return ""
        if entry.resembled_index is not None:
            return self._review.plan.entries[entry.resembled_index].headline
        return self._review.resembled.get(entry.release_id or 0, "")
