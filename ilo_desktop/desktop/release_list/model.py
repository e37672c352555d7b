"""The rows of the release list: those in view come with a result, the others are read by pages when they are met."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from ilo_desktop.desktop.model_index import NO_PARENT, AnyIndex
from ilo_desktop.desktop.state import PAGE_ROWS, FirstPage, Shown, State
from ilo_desktop.desktop.when import weekday_period
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.keys import day_of
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.release import ReleaseRow

if TYPE_CHECKING:
    from pyroaring import BitMap

    from ilo_desktop.library.first_look import FirstLook

Phrases = Sequence[tuple[tuple[str, ...], bool]]
_PAGES_KEPT = 40

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Page:
    """The keys of some rows that follow each other, and their releases (None for one that went)."""

    keys: list[int]
    rows: list[ReleaseRow | None]


class Role(IntEnum):
    """What the delegate asks for, beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole  # the ReleaseRow, or None where it went since
    STARTS_MONTH = Qt.ItemDataRole.UserRole + 1
    REPEATS_DAY = Qt.ItemDataRole.UserRole + 2  # whether the row above has the same day


class ReleaseModel(QAbstractTableModel):
    """One column with a row for each release of what is shown, in its order.

    ``failed(NewsroomError)`` is sent when the library cannot be read; rows stay blank then.
    """

    failed = Signal(object)

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: Shown | FirstPage | None = None
        self._phrases: Phrases = ()
        self._row_count = 0
        self._has_several_kinds = False
        self._pages: OrderedDict[int, _Page] = OrderedDict()

    @property
    def shown(self) -> Shown | FirstPage | None:
        """What the rows come from."""
        return self._shown

    @property
    def is_beginning(self) -> bool:
        """Whether the rows are the first ones of a result, and the others are yet to come."""
        return isinstance(self._shown, FirstPage)

    @property
    def query(self) -> Query | None:
        """What the rows were found by; None for those that were read before the library was open."""
        return self._shown.query if self._shown else None

    @property
    def phrases(self) -> Phrases:
        """The words that are searched for, as ``text.find_hits`` takes them."""
        return self._phrases

    @property
    def has_months(self) -> bool:
        """Whether the rows stand by month, each under its head; else each row tells its whole date."""
        return self._shown is None or self._shown.result.order.is_by_date

    @property
    def has_several_kinds(self) -> bool:
        """Whether the library holds releases of more than one kind, so that it is worth naming them."""
        return self._has_several_kinds

    def set_shown(self, shown: Shown | FirstPage) -> None:
        """Take over another result, or how it begins."""
        self.beginResetModel()
        self._take(shown)
        self.endResetModel()

    def set_first_look(self, look: FirstLook) -> None:
        """Show the first rows of a library that is yet to be opened; the others are blank."""
        self.clear()
        self.beginResetModel()
        self._row_count = look.total
        self._pages[0] = _Page([row.key for row in look.rows], list(look.rows))
        self._has_several_kinds = look.has_several_kinds
        self.endResetModel()

    def clear(self) -> None:
        """Forget all rows."""
        self.beginResetModel()
        self._shown = None
        self._row_count = 0
        self._phrases = ()
        self._pages.clear()
        self.endResetModel()

    def replace_shown(self, shown: Shown) -> None:
        """Take over a result that has the same releases in the same rows."""
        self._take(shown)
        self._tell_changed()

    def complete(self, shown: Shown) -> bool:
        """Take over the rest of a result whose first rows are there; False where they may be others by now."""
        begun = self._shown
        if begun is None or begun.query != shown.query or begun.result.order is not shown.result.order:
            return False
        if begun.result.generation != shown.result.generation:
            return False
        first, last = self._row_count, len(shown.result) - 1
        if first <= last:
            self.beginInsertRows(NO_PARENT, first, last)
        self._take(shown)
        if first <= last:
            self.endInsertRows()
        return True

    def refresh_rows(self) -> None:
        """Read the rows anew: their marks changed, but not which they are."""
        self._pages.clear()
        self._tell_changed()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of releases."""
        return 0 if parent.isValid() else self._row_count

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return 1: a row paints all that it shows by itself."""
        return 0 if parent.isValid() else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the one column; rows have no numbers that a screen reader would say before each release."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.tr("Releases")
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a release for the delegate, or its words for screen readers."""
        if not index.isValid():
            return None
        row = index.row()
        match role:
            case Role.STARTS_MONTH:
                return self.starts_month(row)
            case Role.REPEATS_DAY:
                return self._repeats_day(row)
            case Role.ROW:
                return self.row_at(row)
            case Qt.ItemDataRole.DisplayRole:
                release = self.row_at(row)
                return release.headline if release is not None else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                release = self.row_at(row)
                return self._spoken(release) if release is not None else ""
        return None

    def row_at(self, row: int) -> ReleaseRow | None:
        """Return the release of a row; None where it went since the result was found."""
        return _at(self._page_of(row).rows, row)

    def key_at(self, row: int) -> int | None:
        """Return the chronological key of a row; None outside of the list."""
        return _at(self._page_of(row).keys, row) if 0 <= row < self._row_count else None

    def keys(self, first: int, last: int) -> list[int]:
        """Return the keys of the rows from ``first`` to ``last``, both included."""
        return self._shown.result.keys(first, last + 1) if self._shown else []

    def row_of(self, key: int) -> int | None:
        """Return the row of a key; None where the result lacks it."""
        return self._shown.result.row_of(key) if self._shown else None

    def place_of(self, key: int) -> int | None:
        """Return the row of a key, or where it would stand; None where that is not to be told."""
        return self._shown.result.place_of(key) if self._shown else None

    def key_of_release(self, release_id: int) -> int | None:
        """Return the key of a release; None where it is not listed, or the library cannot be read."""
        try:
            return self._state.library.key_of(release_id)
        except NewsroomError as trouble:
            self.failed.emit(trouble)
            return None

    def keys_of(self, runs: Sequence[tuple[int, int]]) -> BitMap | None:
        """Return the keys of runs of rows; None where nothing is shown."""
        return self._shown.result.bitmap_of(runs) if self._shown else None

    def runs_of(self, keys: BitMap | None) -> list[tuple[int, int]]:
        """Return the rows of those keys that the result has, as runs without gaps."""
        return self._shown.result.runs_of(keys) if self._shown and keys is not None else []

    def day_at(self, row: int) -> date | None:
        """Return the day by which a row is sorted; None for an undated release."""
        key = self.key_at(row)
        return None if key is None else day_of(key)

    def starts_month(self, row: int) -> bool:
        """Say whether a row is the first of its month, or of the undated releases."""
        return (
            self.has_months
            and 0 <= row < self.rowCount()
            and (row == 0 or self._month_at(row) != self._month_at(row - 1))
        )

    def _repeats_day(self, row: int) -> bool:
        if row == 0 or not self.has_months:
            return False
        day = self.day_at(row)
        return day is not None and day == self.day_at(row - 1)

    def _month_at(self, row: int) -> tuple[int, int] | None:
        day = self.day_at(row)
        return None if day is None else (day.year, day.month)

    def _take(self, shown: Shown | FirstPage) -> None:
        self._shown = shown
        if isinstance(shown, Shown):
            self._has_several_kinds = len(shown.counts.values.get(Facet.KIND, ())) > 1
        self._row_count = len(shown.result)
        self._phrases = shown.query.phrases
        self._pages.clear()
        if isinstance(shown, FirstPage):
            last = self.row_of(shown.rows[-1].key) if shown.rows else None
            self._pages[0] = _page([] if last is None else self.keys(0, last), shown.rows)
            return
        for number, rows in shown.pages.items():
            self._pages[number] = _page(self._keys_of_page(number), rows)

    def _tell_changed(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def _page_of(self, row: int) -> _Page:
        number = row // PAGE_ROWS
        page = self._pages.get(number)
        if page is None or (self.is_beginning and row % PAGE_ROWS >= len(page.keys)):  # first rows are few
            page = self._pages[number] = self._read_page(number)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page

    def _read_page(self, number: int) -> _Page:
        if self._shown is None:
            return _Page([], [])
        keys = self._keys_of_page(number)
        try:
            return _page(keys, self._state.library.rows(keys))
        except NewsroomError as trouble:
            self.failed.emit(trouble)
            return _page(keys, ())

    def _keys_of_page(self, number: int) -> list[int]:
        first = number * PAGE_ROWS
        return self.keys(first, min(first + PAGE_ROWS, self._row_count) - 1)

    def _spoken(self, release: ReleaseRow) -> str:
        parts = [release.headline]
        parts.append(weekday_period(release.day, release.last_day) if release.day else self.tr("no date"))
        if not release.read:
            parts.append(self.tr("unread"))
        if release.starred:
            parts.append(self.tr("starred"))
        if release.has_note:
            parts.append(self.tr("with a note"))
        return ", ".join(parts)


def _page(keys: list[int], rows: Sequence[ReleaseRow]) -> _Page:
    found = {row.key: row for row in rows}
    return _Page(keys, [found.get(key) for key in keys])


def _at(page: Sequence[_Value | None], row: int) -> _Value | None:
    """Return what a page has for a row; None where it was not read."""
    place = row % PAGE_ROWS
    return page[place] if place < len(page) else None
