"""The rows of a review: what could not be read, then every entry of the plan, worst first, with its tick."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from ilo_desktop.desktop import places
from ilo_desktop.desktop.importing import reasons
from ilo_desktop.desktop.importing.examining import Difference
from ilo_desktop.desktop.importing.groups import TICKABLE, TICKED_AT_FIRST, Group, word
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.when import medium_day
from ilo_desktop.newsroom.errors import NOTES
from ilo_desktop.newsroom.release import Problem, Verdict

if TYPE_CHECKING:
    from ilo_desktop.desktop.importing.jobs import FoundTable
    from ilo_desktop.library import Plan, PlanEntry


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
    """What a row shows. ``tick`` is None where there is nothing to decide."""

    group: Group
    headline: str
    why: str
    day: str = ""
    tick: bool | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """The rows of a plan in the order of their groups.

    A row is known by a number: that of its entry, or -1, -2 and so on for ``problems``, which are rows of their own:
    first what could not be read, then what is to be known of a document. ``notes`` are those of entries, which are told
    in their rows, by their numbers.
    """

    members: Mapping[Group, Sequence[int]]
    problems: Sequence[Problem]
    notes: Mapping[int, Problem]

    @classmethod
    def of(cls, plan: Plan) -> Order:
        """Return the rows of a plan."""
        own, notes = _divide(plan.problems, plan.entries)
        by_verdict: dict[Verdict, list[int]] = {verdict: [] for verdict in Verdict}
        for entry in plan.entries:
            by_verdict[entry.verdict].append(entry.index)
        members = {Group(verdict): indexes for verdict, indexes in by_verdict.items()}
        unreadable = [problem for problem in own if problem.code not in NOTES]
        to_know = [problem for problem in own if problem.code in NOTES]
        told = {
            Group.UNREADABLE: range(-1, -1 - len(unreadable), -1),
            Group.NOTE: range(-1 - len(unreadable), -1 - len(own), -1),
        }
        return cls({**told, **members}, [*unreadable, *to_know], notes)


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


_NO_ROWS = Order(dict.fromkeys(Group, ()), (), {})


class ReviewModel(QAbstractTableModel):
    """Shows one group of a review, or all. ``ticks_changed`` is sent once for every change of ticks."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._order = _NO_ROWS
        self._rows: Sequence[int] = ()
        self._shown: Group | None = None
        self._ticked: set[int] = set()
        self._ticked_of: Counter[Group] = Counter()

    def set_review(self, review: Review) -> None:
        """Show all entries of a review, ticked as they are at first."""
        self.beginResetModel()
        self._review = review
        self._order = review.order
        self._ticked = set(chain.from_iterable(self._order.members[group] for group in TICKED_AT_FIRST))
        self._ticked_of = Counter({group: len(self._order.members[group]) for group in TICKED_AT_FIRST})
        self._shown = None
        self._rows = self._members_of(None)
        self.endResetModel()
        self.ticks_changed.emit()

    def clear(self) -> None:
        """Let go of the review."""
        self.beginResetModel()
        self._review = None
        self._order = _NO_ROWS
        self._rows = ()
        self._ticked = set()
        self._ticked_of = Counter()
        self.endResetModel()

    def show_group(self, group: Group | None) -> None:
        """Show one group, or all of them."""
        self.beginResetModel()
        self._shown = group
        self._rows = self._members_of(group)
        self.endResetModel()

    # What is there, and what is ticked

    def count(self, group: Group | None = None) -> int:
        """Return how many rows a group has, or all groups together."""
        return sum(len(self._order.members[one]) for one in _groups(group))

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

    def tickable_count(self) -> int:
        """Return of how many of the rows shown the user decides."""
        return sum(len(self._order.members[group]) for group in _groups(self._shown) if group in TICKABLE)

    def ticked_count(self, *, of_shown: bool = False) -> int:
        """Return how many entries are ticked, in all or among the rows shown."""
        return sum(self._ticked_of[group] for group in _groups(self._shown)) if of_shown else len(self._ticked)

    def tick_shown(self, is_ticked: bool) -> None:
        """Tick, or untick, every row shown."""
        for group in set(_groups(self._shown)) & TICKABLE:
            members = self._order.members[group]
            self._ticked = self._ticked.union(members) if is_ticked else self._ticked.difference(members)
            self._ticked_of[group] = len(members) if is_ticked else 0
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.RELEASE)
            self.dataChanged.emit(self.index(0, 0), last)
        self.ticks_changed.emit()

    def toggle(self, row: int) -> None:
        """Change the tick of a row, where it has one."""
        member = self._rows[row]
        group = self._group(member)
        if group not in TICKABLE:
            return
        self._ticked ^= {member}
        self._ticked_of[group] += 1 if member in self._ticked else -1
        self.dataChanged.emit(self.index(row, Column.TICK), self.index(row, Column.RELEASE))
        self.ticks_changed.emit()

    def entry(self, row: int) -> PlanEntry | None:
        """Return the entry of a row, None where the row tells a problem."""
        member = self._rows[row]
        return self._review.plan.entries[member] if self._review is not None and member >= 0 else None

    def problem(self, row: int) -> Problem | None:
        """Return the problem that a row tells, or that its entry has."""
        member = self._rows[row]
        return self._order.problems[-1 - member] if member < 0 else self._order.notes.get(member)

    def resembled(self, entry: PlanEntry) -> str:
        """Return the headline of the release that a likely duplicate resembles, empty where it is not known."""
        if self._review is None or entry.release_id is None:
            return ""
        return self._review.resembled.get(entry.release_id, "")

    # The model's own interface to the view

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        own = super().flags(index)
        is_tickable = index.isValid() and self._group(self._rows[index.row()]) in TICKABLE
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
        if index.column() == Column.RELEASE:
            is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return ", ".join(filter(None, [row.headline, row.day, row.why])) if is_spoken else row.headline
        if index.column() == Column.VERDICT:
            return word(row.group)
        return self._spoken_tick(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.TICK:
            return False
        if self._check_state(self._rows[index.row()]) not in (None, Qt.CheckState(value)):
            self.toggle(index.row())
        return True

    # How rows are made

    def _members_of(self, group: Group | None) -> Sequence[int]:
        return list(chain.from_iterable(self._order.members[one] for one in _groups(group)))

    def _group(self, member: int) -> Group:
        if member < 0 or self._review is None:
            return Group.NOTE if member in self._order.members[Group.NOTE] else Group.UNREADABLE
        return Group(self._review.plan.entries[member].verdict)

    def _check_state(self, member: int) -> Qt.CheckState | None:
        if self._group(member) not in TICKABLE:
            return None
        return Qt.CheckState.Checked if member in self._ticked else Qt.CheckState.Unchecked

    def _spoken_tick(self, row: ReviewRow) -> str:
        if row.tick is None:
            return self.tr("stays out")
        return self.tr("ticked") if row.tick else self.tr("not ticked")

    def _row(self, member: int) -> ReviewRow:
        if member < 0 or self._review is None:
            problem = self._order.problems[-1 - member]
            place = places.in_document(problem.document, problem.line)
            return ReviewRow(self._group(member), place, sentence(problem))
        entry = self._review.plan.entries[member]
        group = Group(entry.verdict)
        tick = member in self._ticked if group in TICKABLE else None
        day = medium_day(entry.day) if entry.day else ""
        return ReviewRow(group, entry.headline, self._why(entry, group), day, tick)

    def _why(self, entry: PlanEntry, group: Group) -> str:
        if group is Group.LIKELY_DUPLICATE and self.resembled(entry):
            return self.tr("Resembles “{headline}”").format(headline=self.resembled(entry))
        if entry.index in self._order.notes:
            return sentence(self._order.notes[entry.index])
        differences = () if self._review is None else self._review.differences.get(entry.index, ())
        if group is Group.CHANGED:
            return reasons.changed(entry.changed_fields, differences)
        if group is Group.COMPLETED:
            return reasons.missing(entry.changed_fields, differences)
        return places.in_document(entry.document, entry.line)


def _groups(group: Group | None) -> Sequence[Group]:
    return tuple(Group) if group is None else (group,)


def _divide(problems: Sequence[Problem], entries: Sequence[PlanEntry]) -> tuple[list[Problem], dict[int, Problem]]:
    """Part the problems that are rows of their own from notes that belong to an entry (by its index), by its lines."""
    own = [problem for problem in problems if problem.code not in NOTES or not problem.line]
    notes: dict[int, Problem] = {}
    if len(own) == len(problems):
        return own, notes
    starts: dict[str, list[tuple[int, int]]] = {}
    for entry in entries:
        starts.setdefault(entry.document, []).append((entry.line, entry.index))
    for problem in problems:
        if problem.code in NOTES and problem.line:
            of_document = starts.get(problem.document, [])
            place = bisect_right(of_document, (problem.line, sys.maxsize))
            if place:
                notes[of_document[place - 1][1]] = problem
            else:
                own.append(problem)
    return own, notes
