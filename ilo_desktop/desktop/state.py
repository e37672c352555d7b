"""What the window shows: the open library, the query in force, what it gives and which release is current.

Every view listens here and decides for itself what to refresh; views do not know each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ilo_desktop import vocabularies
from ilo_desktop.desktop import languages
from ilo_desktop.desktop.tasks import Task, Workers
from ilo_desktop.desktop.watching import LibraryWatch
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.order import Order, collection_of
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING, Query
from ilo_desktop.newsroom.query_language import CODES, Names, VocabularyNames
from ilo_desktop.newsroom.timeline import Timeline

if TYPE_CHECKING:  # SQLAlchemy is loaded in a worker, after the window was drawn
    from ilo_desktop.library import FacetCounts, Library, ResultSet
    from ilo_desktop.newsroom.release import ReleaseRow
    from ilo_desktop.newsroom.vocabulary import Vocabulary


#: How many rows are read at once: more than a screen shows.
PAGE_ROWS = 100
#: The orders in which the first rows are found sooner than all.
_BEGUN_ORDERS = (Order.NEWEST, Order.RELEVANCE)
#: More rows than most screens have room for: as many are looked for before all others.
_SCREEN_ROWS = 50


@dataclass(frozen=True, slots=True)
class Shown:
    """What a query gives: the releases, the counts and the timeline, all from the same moment.

    ``pages`` are the rows that will be looked at, by the number of their page of ``PAGE_ROWS`` rows, so that nobody has
    to wait for the database to see them.
    """

    query: Query
    result: ResultSet
    counts: FacetCounts
    timeline: Timeline
    pages: Mapping[int, Sequence[ReleaseRow]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FirstPage:
    """The first releases that a query gives, before all of them are known, with the first rows: those that are seen."""

    query: Query
    result: ResultSet
    rows: Sequence[ReleaseRow]


class State(QObject):
    """Owns the query and its order, and sends what changed.

    ``first_looked(FirstLook, Labels)`` when a start has the first rows of a library that is not open yet;
    ``library_closing`` before another library takes the place of the open one, ``library_opened`` once it is there;
    ``query_changed(Query)`` and ``order_changed(Order)`` at once when these change;
    ``query_told(Query)`` after ``query_changed``, when the list has painted the first rows of another query, if these
    are looked for by themselves: for what stands beside the list, and would keep it from painting;
    ``first_page_found(FirstPage)`` when the first rows of another query are there, where that is long before the rest;
    ``shown_changed(Shown)`` when the whole result is there;
    ``library_changed(ChangeSet)`` after every write, by this window or by another program;
    ``current_changed(int | None)`` when another release is to be read;
    ``failed(Exception)`` for trouble in any of it.
    """

    library_closing = Signal()
    first_looked = Signal(object, object)
    library_opened = Signal()
    query_changed = Signal(object)
    query_told = Signal(object)
    order_changed = Signal(object)
    first_page_found = Signal(object)
    shown_changed = Signal(object)
    library_changed = Signal(object)
    current_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = workers
        self._vocabulary: Vocabulary | None = None
        self._names: Names = CODES
        self._library: Library | None = None
        self._query = EVERYTHING
        self._is_told = True
        self._order = Order.NEWEST
        self._usual_order = Order.NEWEST  # in force again when a query comes that the order in force does not suit
        self._shown: Shown | None = None
        self._current: int | None = None
        self._finding: Task | None = None
        self._is_closing = False
        self._looked_at: Callable[[], Sequence[int]] = tuple
        self._room: Callable[[], int] = lambda: PAGE_ROWS
        self._watch = LibraryWatch(workers, self)
        self._watch.changed.connect(self._on_changed_elsewhere)
        self._watch.failed.connect(self.failed)

    @property
    def is_open(self) -> bool:
        """Whether the library is there yet."""
        return self._library is not None

    @property
    def library(self) -> Library:
        """The open library; RuntimeError before ``library_opened``."""
        if self._library is None:
            raise RuntimeError("the library is not open yet")
        return self._library

    @property
    def vocabulary(self) -> Vocabulary:
        """The names of what releases can be filtered by; RuntimeError before ``library_opened``."""
        if self._vocabulary is None:
            raise RuntimeError("the vocabulary is not read yet")
        return self._vocabulary

    @property
    def names(self) -> Names:
        """What values are called in searches; by their codes before ``library_opened``."""
        return self._names

    @property
    def query(self) -> Query:
        """The query in force."""
        return self._query

    @property
    def is_told(self) -> bool:
        """Whether what stands beside the list knows the query in force."""
        return self._is_told

    @property
    def order(self) -> Order:
        """The order in force."""
        return self._order

    @property
    def shown(self) -> Shown | None:
        """What was last found; None before the first result."""
        return self._shown

    @property
    def current(self) -> int | None:
        """The id of the release that is read."""
        return self._current

    def announce_closing(self) -> None:
        """Say that another library is to take the place of the open one, for which writes can still be asked."""
        if self._library is not None and not self._is_closing:
            self._is_closing = True
            self.library_closing.emit()

    def set_library(self, library: Library, vocabulary: Vocabulary, shown: Shown | None = None) -> None:
        """Take over an open library with its vocabulary, and show all of it (``shown``, where that was found already).

        Of the library before it, which the caller closes, nothing stays: neither query and order nor current release.
        """
        self.announce_closing()
        self._is_closing = False
        self.workers.abandon_reads()
        self._finding = None
        self.set_current(None)
        if not self._query.is_everything:
            self._query = EVERYTHING
            self._is_told = False
            self.query_changed.emit(EVERYTHING)
        self._tell_query()
        self._take_order(Order.NEWEST)
        self._watch.set_library(library)
        self._library = library
        self._name_by(vocabulary)
        self._shown = None
        self.library_opened.emit()
        if shown is None:
            self.refresh()
        else:
            self._on_found(shown)

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Name and show everything by another vocabulary, by which the open library was tagged anew."""
        self._name_by(vocabulary)
        self._on_changed_elsewhere()  # whatever it was, it can have another name by now

    def _name_by(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._names = VocabularyNames(vocabulary, languages.current(), vocabularies.spellings)

    def set_query(self, query: Query) -> None:
        """Put another query in force; its result comes by ``shown_changed``.

        A collection that is chosen, and nothing else, is listed as the user put it, until another order is wanted.
        """
        if query != self._query:
            self._put(query, self._order_for(query))

    def show(self, query: Query, order: Order) -> None:
        """Put a query and, where it suits that, an order in force, as ``set_query`` and ``set_order`` do."""
        if query == self._query:
            self.set_order(order)
        else:
            self._put(query, order if order.suits(query) else self._order_for(query))

    def _order_for(self, query: Query) -> Order:
        if _enters_collection(self._query, query):
            return Order.COLLECTION
        return self._order if self._order.suits(query) else self._usual_order

    def _put(self, query: Query, order: Order) -> None:
        self._query = query
        self._is_told = False
        self._take_order(order)
        is_peeking = order in _BEGUN_ORDERS and self._library is not None
        if is_peeking:
            self._peek()
        else:
            self._find()
        self.query_changed.emit(query)
        if not is_peeking:
            self._tell_query()

    @Slot()
    def _tell_query(self) -> None:
        if not self._is_told:
            self._is_told = True
            self.query_told.emit(self._query)

    def set_order(self, order: Order) -> None:
        """Put another order in force, if the query can be listed in it; the result comes by ``shown_changed``."""
        if order != self._order and order.suits(self._query):
            self._take_order(order)
            self.refresh()

    def _take_order(self, order: Order) -> None:
        if order.suits(EVERYTHING):
            self._usual_order = order
        if order is not self._order:
            self._order = order
            self.order_changed.emit(order)

    def set_current(self, release_id: int | None) -> None:
        """Make another release the one that is read."""
        if release_id != self._current:
            self._current = release_id
            self.current_changed.emit(release_id)

    def ask_what_is_looked_at(self, looked_at: Callable[[], Sequence[int]]) -> None:
        """Ask this, before the library is asked anew, for the keys of releases whose rows are to come with the result.

        Each stands for the rows round it.
        """
        self._looked_at = looked_at

    def ask_for_room(self, room: Callable[[], int]) -> None:
        """Ask this, before the library is asked for first rows, how many of them can be seen at once."""
        self._room = room

    def tell_again(self) -> None:
        """Send what is shown once more, for a window that was made anew."""
        self.query_changed.emit(self._query)
        self.query_told.emit(self._query)
        self.order_changed.emit(self._order)
        if self._shown is not None:
            self.shown_changed.emit(self._shown)
        self.current_changed.emit(self._current)

    @Slot()
    def refresh(self) -> None:
        """Ask the library anew; a question that is still under way is given up."""
        self._find()
        self._tell_query()

    def _find(self) -> None:
        if self._library is not None:
            task = self._ask(Find(self._library, self._query, self._looked_at(), self._order))
            task.done.connect(self._on_found)
            task.failed.connect(self.failed)

    def _peek(self) -> None:
        """Ask for the first rows, then for all."""
        if self._library is not None:
            task = self._ask(Peek(self._library, self._query, self._current, self._room(), self._order))
            task.done.connect(self._on_peeked)
            task.failed.connect(self._on_peek_failed)

    def _ask(self, work: Callable[[Progress], object]) -> Task:
        if self._finding is not None:
            self._finding.abandon()
        self._finding = self.workers.start(work)
        return self._finding

    @Slot(object)
    def _on_peeked(self, page: FirstPage | None) -> None:
        self._finding = None
        if page is not None:
            self.first_page_found.emit(page)
        if self._finding is None:  # else something else is asked for by now
            self._find()
        QTimer.singleShot(
            0, self, self._tell_query
        )  # what the list has painted goes to the screen first, and keys come

    @Slot(object)
    def _on_peek_failed(self, trouble: Exception) -> None:
        """Ask for the whole result, which tells the trouble where it is there still."""
        self._finding = None
        if not isinstance(trouble, NewsroomError):
            self.failed.emit(trouble)
        self.refresh()

    def write(self, work: Callable[[Progress], ChangeSet]) -> Task:
        """Run a write in the lane; what it changed is announced when it is done."""
        task = self.workers.start_write(work)
        task.done.connect(self.announce)
        return task

    @Slot(object)
    def announce(self, changes: ChangeSet) -> None:
        """Tell every view of a write, and ask anew where it can have changed the result."""
        if changes.is_empty:
            return
        self.library_changed.emit(changes)
        self.refresh()

    @Slot(object)
    def _on_found(self, shown: Shown) -> None:
        self._finding = None
        self._shown = shown
        self._watch.resume()
        self.shown_changed.emit(shown)

    @Slot()
    def _on_changed_elsewhere(self) -> None:
        self.library_changed.emit(ChangeSet())
        self.refresh()


def _enters_collection(before: Query, query: Query) -> bool:
    """Say whether a collection is shown by itself that was not among what was shown before."""
    collection = collection_of(query)
    return collection is not None and len(query.clauses) == 1 and collection != collection_of(before)


class Peek:
    """The job that finds the first rows of a query, without a reference to any widget."""

    def __init__(
        self, library: Library, query: Query, current: int | None, room: int, order: Order = Order.NEWEST
    ) -> None:
        """``current`` is the id of the release that is read: where it is listed further down, no rows are found.

        ``room`` is how many rows are read, but for those of a later page.
        """
        self._library = library
        self._query = query
        self._current = current
        self._room = min(room, PAGE_ROWS)
        self._order = order

    def __call__(self, progress: Progress) -> FirstPage | None:
        key = self._library.key_of(self._current) if self._current is not None else None
        glimpse = self._library.glimpse(self._query, _SCREEN_ROWS, key, progress, self._order)
        if glimpse is None or not glimpse.result:
            return None
        progress.step(0, 0)
        return FirstPage(self._query, glimpse.result, self._library.rows(glimpse.result.keys(0, self._room)))


class Find:
    """The job behind a query, without a reference to any widget."""

    def __init__(
        self, library: Library, query: Query, looked_at: Sequence[int] = (), order: Order = Order.NEWEST
    ) -> None:
        """``looked_at`` are keys of releases whose rows come with the result, with those round them."""
        self._library = library
        self._query = query
        self._looked_at = looked_at
        self._order = order

    def __call__(self, progress: Progress) -> Shown:
        # Given up while the user types on, it is to stop: each of many that go on holds up the window by its share.
        found = self._library.look(self._query, progress, self._order)
        pages = {}
        for number in self._wanted(found.result):
            progress.step(0, 0)
            pages[number] = self._library.rows(found.result.keys(number * PAGE_ROWS, (number + 1) * PAGE_ROWS))
        return Shown(self._query, found.result, found.counts, found.timeline, pages)

    def _wanted(self, result: ResultSet) -> list[int]:
        """Return the numbers of the first page and of those round what is looked at."""
        rows = [row for key in self._looked_at if (row := result.row_of(key)) is not None]
        wanted = {0} | {near for row in rows for near in (row - PAGE_ROWS // 2, row, row + PAGE_ROWS // 2)}
        return sorted({row // PAGE_ROWS for row in wanted if 0 <= row < len(result)})
