"""What the user keeps as the library has it by now: saved views with their counts, collections with their sizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ilo_desktop.desktop.state import Shown, State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.newsroom.kept import Collection, SavedView
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.query_language import CODES, Names, QueryError, parse, written

if TYPE_CHECKING:
    from ilo_desktop.library import Library


@dataclass(frozen=True, slots=True)
class ViewNow:
    """A saved view with what it asks for, and the normal form of that, or a ``fault`` where it is not understood."""

    name: str
    text: str
    order: Order
    query: Query | None = None
    form: str = ""
    count: int | None = None
    fault: QueryError | None = field(default=None, compare=False)  # two of them are never equal


@dataclass(frozen=True, slots=True)
class KeptNow:
    """All views and collections, each in the user's order."""

    views: tuple[ViewNow, ...] = ()
    collections: tuple[Collection, ...] = ()

    def in_force(self, query: Query, order: Order) -> str:
        """Return the name of the view that shows exactly this; empty where none does."""
        form = stored(query)
        shown = (one for one in self.views if one.query is not None and one.form == form and one.order is order)
        return next((view.name for view in shown), "")

    def view(self, name: str) -> ViewNow | None:
        """Return the view of a name."""
        return next((view for view in self.views if view.name == name), None)


class Kept(QObject):
    """Knows what is kept; ``changed`` when that is otherwise, or counts otherwise.

    It is asked anew, in a worker, with each result of another generation of the library, or of another day.
    """

    changed = Signal()

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._now = KeptNow()
        self._is_known = False
        self._asked_at: tuple[int, date] | None = None
        self._asking: Task | None = None
        state.library_opened.connect(self._on_library_opened)
        state.shown_changed.connect(self._on_shown)
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.applicationStateChanged.connect(self._on_woken)
        if state.shown is not None:
            self._on_shown(state.shown)

    @classmethod
    def of(cls, state: State) -> Kept:
        """Return what a state has kept; it outlives the window, which is made anew in another language."""
        return state.findChild(cls) or cls(state, state)

    @property
    def is_known(self) -> bool:
        """Whether the open library was asked already."""
        return self._is_known

    @property
    def now(self) -> KeptNow:
        """What was last known."""
        return self._now

    @Slot()
    def _on_library_opened(self) -> None:
        if self._asking is not None:
            self._asking.abandon()
        self._asking = self._asked_at = None
        self._is_known = False
        self._now = KeptNow()
        self.changed.emit()

    @Slot(object)
    def _on_shown(self, shown: Shown) -> None:
        moment = (shown.result.generation, date.today())  # noqa: DTZ011 - the user's own day
        if moment == self._asked_at:
            return
        self._asked_at = moment
        if self._asking is not None:
            self._asking.abandon()
        self._asking = self._state.workers.start(ReadKept(self._state.library, self._state.names))
        self._asking.done.connect(self._on_read)
        self._asking.failed.connect(self._state.failed)
        self._asking.cancelled.connect(self._on_cancelled)

    @Slot()
    def _on_woken(self) -> None:
        """Ask anew where the program is come back to on another day: "last month" is another one, or can be."""
        if self._asked_at is not None and self._asked_at[1] != date.today():  # noqa: DTZ011 - the user's own day
            self._state.refresh()

    @Slot(object)
    def _on_read(self, now: KeptNow) -> None:
        self._asking = None
        if now != self._now or not self._is_known:
            self._now, self._is_known = now, True
            self.changed.emit()

    @Slot()
    def _on_cancelled(self) -> None:
        self._asking = self._asked_at = None  # a search went first: the result of that one asks again


class ReadKept:
    """Reads what is kept and counts the views; called in a worker."""

    def __init__(self, library: Library, names: Names) -> None:
        self._library = library
        self._names = names

    def __call__(self, progress: Progress) -> KeptNow:
        views = [understood(view, self._names) for view in self._library.views()]
        queries = [view.query for view in views if view.query is not None]
        counts = iter(self._library.counts_of(queries, progress))
        return KeptNow(tuple(_counted(view, counts) for view in views), tuple(self._library.collections()))


def stored(query: Query) -> str:
    """Return the normal form in which a query is kept: by codes, whatever language it was asked in."""
    return written(query.settled(), CODES)


def understood(view: SavedView, names: Names) -> ViewNow:
    """Return a view with what it asks for, not counted yet."""
    order = Order(view.sorting) if view.sorting in list(Order) else Order.NEWEST
    try:
        query = parse(view.query, names)
    except QueryError as fault:
        return ViewNow(view.name, view.query, order, fault=fault)
    return ViewNow(view.name, view.query, order, query, stored(query))


def _counted(view: ViewNow, counts: Iterator[int]) -> ViewNow:
    return view if view.query is None else replace(view, count=next(counts))
