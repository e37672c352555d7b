"""The library: the one door to the database, safe to use from any thread.

What writes, verifies and suggests is loaded when that is first asked for: a start only reads.
"""

import sqlite3
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Lock, RLock
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, event, select

from ilo_desktop.library import decisions, derived_versions, glimpsing, import_list, index, originals, reading, siblings
from ilo_desktop.library.count_memory import CountMemory
from ilo_desktop.library.engine import stopping, writing
from ilo_desktop.library.glimpsing import Glimpse
from ilo_desktop.library.hits import Hits
from ilo_desktop.library.index import LISTED, IndexChange, KeyRange, Snapshot
from ilo_desktop.library.kept_reading import KeptReading
from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.memory import give_back, let_go
from ilo_desktop.library.ordering import Ordering, OrderMemory, all_but_words
from ilo_desktop.library.result_set import ResultSet
from ilo_desktop.library.schema import copied, open_engine
from ilo_desktop.library.search import FacetCounts, Findings, Searching, SearchMemory, universe_of
from ilo_desktop.library.tables import RELEASE
from ilo_desktop.library.word_list import Beginnings
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.clauses import Clause
from ilo_desktop.newsroom.decisions import Side
from ilo_desktop.newsroom.edits import Edit
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.imported import Imported
from ilo_desktop.newsroom.likeness import LikelyDuplicate
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.release import Decision, Document, ImportRecord, Joint, Reading, Release, ReleaseRow
from ilo_desktop.newsroom.siblings import Sibling
from ilo_desktop.newsroom.spellings import NO_SPELLINGS, Spellings
from ilo_desktop.newsroom.suggesting import Suggestion
from ilo_desktop.newsroom.timeline import Timeline
from ilo_desktop.newsroom.verifying import Difference
from ilo_desktop.newsroom.vocabulary import Vocabulary

if TYPE_CHECKING:
    from ilo_desktop.library.plan import Plan
    from ilo_desktop.library.suggesting import Phrase

_RELEASES_AT_ONCE = 200
_NONE = -1


class Library(KeptReading):
    """One library file. Reads run in any thread at once; writes wait for each other.

    Every method can raise NewsroomError where the disk or another program is in the way.
    """

    def __init__(self, path: Path, engine: Engine, vocabulary: Vocabulary) -> None:
        """Use ``open`` instead."""
        self.path = path
        self._engine = engine
        self._vocabulary = vocabulary
        self._writing = RLock()
        self._lock = Lock()  # guards what follows
        self._snapshot = Snapshot.at(_NONE, {})
        self._own_generation = _NONE
        self._changed_elsewhere = False
        self._running: set[sqlite3.Connection] = set()
        self._interrupts = 0
        self._memory = SearchMemory()
        self._orders = OrderMemory()
        self._counted = SearchMemory()  # of what is only counted: the searches in force are not to be forgotten for it
        self._counts = CountMemory()
        self._file = _file_of(path)
        event.listen(engine, "do_connect", self._on_connect)

    @classmethod
    def open(cls, path: Path, vocabulary: Vocabulary) -> "Library":
        """Open the library at a path: made where there is none, brought up to date where it is older.

        Raises NewsroomError, the file being left as it was, where it is no library, a newer one, damaged, or cannot be
        read and written.
        """
        library = cls(path, open_engine(path), vocabulary)
        try:
            library._start()
        except NewsroomError:
            library.close()
            raise
        return library

    def _start(self) -> None:
        with self._engine.connect() as connection:
            self._snapshot = index.load(connection)
            connection.exec_driver_sql("PRAGMA shrink_memory")  # the pages of the index are not read again
        give_back()
        if self._snapshot.generation == 0:
            self._write(lambda connection: derived_versions.set_versions(connection, self._vocabulary))

    def close(self) -> None:
        """Close all connections that are not in use."""
        self._engine.dispose()

    def needs_reindex(self) -> bool:
        """Say whether text was folded, or releases were tagged, by another version than the program's."""
        with self._read() as (connection, _):
            return derived_versions.is_outdated(connection, self._vocabulary)

    def reindex(self, progress: Progress = NO_PROGRESS) -> ChangeSet:
        """Work out anew what needs it, in one transaction: the tags, and with another folding the rest as well."""
        with self._read() as (connection, _):
            is_folded_otherwise = derived_versions.is_folded_otherwise(connection)
        if not is_folded_otherwise:
            return self.retag(progress)
        from ilo_desktop.library import reindexing

        return self._write(lambda connection: reindexing.refold(connection, self._vocabulary, progress))

    def retag(self, progress: Progress = NO_PROGRESS, vocabulary: Vocabulary | None = None) -> ChangeSet:
        """Tag every release anew, in one transaction; texts and what is searched stay as they are.

        Another ``vocabulary`` is in force from then on; after an error or Cancelled the one before still is.
        """
        from ilo_desktop.library import reindexing

        with self._writing:  # nothing is written in between that the other one tagged
            wanted = self._vocabulary if vocabulary is None else vocabulary
            changes = self._write(lambda connection: reindexing.retag(connection, wanted, progress))
            self._vocabulary = wanted
        return changes

    def plan(self, readings: Iterable[Reading], progress: Progress = NO_PROGRESS) -> "Plan":
        """Work out what an import would do. Nothing is written, but what is derived is renewed where it must be."""
        from ilo_desktop.library import planner

        self._renew_folding(progress)
        plan = planner.spool_readings(readings, progress)
        try:
            with self._read() as (connection, _):
                vocabulary = self._vocabulary
                plan.vocabulary_version = vocabulary.version
                planner.judge(connection, plan, vocabulary, progress)
        except BaseException:
            plan.close()
            raise
        return plan

    def apply(
        self,
        plan: "Plan",
        ticked: Collection[int] | None = None,
        progress: Progress = NO_PROGRESS,
        decided: Mapping[int, Joint] | None = None,
    ) -> ChangeSet:
        """Bring the ticked drafts of a plan in, by the indexes of their entries (None: all), in one transaction.

        ``decided`` is what the user says of likely duplicates among them; like all decisions it holds for good, also
        when the import is undone. Any error and Cancelled leave the library as it was. Where the library has all of
        it, nothing is written. A small library that has nothing else is compacted afterwards.
        """
        from ilo_desktop.library import compacting, imports

        self._renew_folding(progress)
        if plan.vocabulary_version != self._vocabulary.version:
            plan.prepared.clear()
        said = decided or {}
        with self._writing:
            changes = self._write(
                lambda connection: imports.apply(connection, plan, ticked, said, self._vocabulary, progress)
            )
            if (
                changes.added
                and len(changes.added) == self._snapshot.count(LISTED)
                and compacting.is_worth_it(self.path)
            ):
                compacting.compact(self._engine, progress)
        return changes

    def verify(self, progress: Progress = NO_PROGRESS) -> Generator[Difference]:
        """Yield what of the library is not as its documents and the user's decisions make it; close it at the end."""
        from ilo_desktop.library import verifying

        with self._read() as (connection, _), stopping(connection, progress):
            yield from verifying.differences(connection, self._vocabulary, progress)

    def repair(self, progress: Progress = NO_PROGRESS) -> tuple[Path, ChangeSet]:
        """Work out anew all that is derived, in one transaction; returns the copy that was made before, and the change.

        Any error and Cancelled leave the library as it was, without a copy. Damaged documents stay as they are.
        """
        from ilo_desktop.library.verifying import repairing

        with copied(self.path, "before-repair") as copy:
            return copy, self._write(lambda one: repairing.repair(one, self.path, self._vocabulary, progress))

    def imports(self) -> list[ImportRecord]:
        """Return all imports, the newest first."""
        with self._read() as (connection, _):
            return import_list.history(connection)

    def brought(self, import_id: int, most: int) -> Imported:
        """Return what an import brought, in force or undone: its documents, and at most so many sightings."""
        with self._read() as (connection, _):
            return reading.brought(connection, import_id, most)

    def undo(self, import_id: int, progress: Progress = NO_PROGRESS) -> ChangeSet:
        """Take an import back; releases with marks of the user's stay. IMPORT_UNKNOWN, IMPORT_ALREADY_UNDONE."""
        from ilo_desktop.library import imports

        self._renew_folding(progress)
        return self._write(lambda connection: imports.undo(connection, import_id, self._vocabulary, progress))

    def redo(self, import_id: int, progress: Progress = NO_PROGRESS) -> ChangeSet:
        """Bring an undone import back, its releases with their ids and marks. IMPORT_UNKNOWN, IMPORT_NOT_UNDONE."""
        from ilo_desktop.library import imports

        self._renew_folding(progress)
        return self._write(lambda connection: imports.redo(connection, import_id, self._vocabulary, progress))

    def undo_preview(self, import_id: int) -> tuple[int, int]:
        """Return how many releases would go, and how many would stay for the user's marks."""
        from ilo_desktop.library import imports

        with self._read() as (connection, _):
            return imports.undo_preview(connection, import_id)

    def _renew_folding(self, progress: Progress) -> None:
        with self._read() as (connection, _):
            is_folded_otherwise = derived_versions.is_folded_otherwise(connection)
        if is_folded_otherwise:
            self.reindex(progress)

    def find(self, query: Query, order: Order = Order.NEWEST, progress: Progress = NO_PROGRESS) -> ResultSet:
        """Return the releases that match a query, in an order. Raises Cancelled when interrupted."""
        with self._ask(query, progress) as (searching, ordering):
            return self._arranged(ordering, searching.result(), order, progress)

    def counts(self, query: Query) -> FacetCounts:
        """Return how many releases each value of the filters would give. Raises Cancelled when interrupted."""
        with self._search(query) as searching:
            return searching.counts()

    def timeline(self, query: Query) -> Timeline:
        """Return how many releases each month has, in all and under a query. Raises Cancelled when interrupted."""
        with self._search(query) as searching:
            return searching.timeline()

    def look(self, query: Query, progress: Progress = NO_PROGRESS, order: Order = Order.NEWEST) -> Findings:
        """Return result, counts and timeline together, no write between them. Raises Cancelled when interrupted."""
        with self._ask(query, progress) as (searching, ordering):
            found = searching.findings(progress)
            return replace(found, result=self._arranged(ordering, found.result, order, progress))

    def glimpse(
        self,
        query: Query,
        count: int,
        kept: int | None = None,
        progress: Progress = NO_PROGRESS,
        order: Order = Order.NEWEST,
    ) -> Glimpse | None:
        """Return at least the first ``count`` releases that match, or all of them, without their counts.

        The order is by day, the newest first, or by relevance, in which fewer are None. ``kept`` is the key of a
        release: None where it matches and is not among the first. Raises Cancelled.
        """
        today = _today()
        with self._read() as (connection, snapshot):
            hits = self._hits(connection, snapshot, progress)
            if snapshot.count(LISTED) > glimpsing.MANY_RELEASES:
                hits = replace(hits, beginnings=Beginnings(connection, progress))

            def within(keys: KeyRange | None) -> Searching:
                seen = snapshot if keys is None else replace(snapshot, since=keys[0])
                return Searching(seen, query, replace(hits, within=keys), today, keys)

            if order is Order.RELEVANCE and order.suits(query):
                wanted = Searching(snapshot, all_but_words(query), hits, today).result().bitmap
                ordering = Ordering(connection, snapshot, self._orders, progress)
                with self._interruptible(connection), stopping(connection, progress):
                    first = ordering.most_relevant(query, wanted, count)
                return glimpsing.relevant(within, first, count, kept)
            universe, has_words = universe_of(snapshot, query), bool(query.search)
            return glimpsing.glimpse(within, universe, count, kept, has_words=has_words)

    def counts_of(self, queries: Sequence[Query], progress: Progress = NO_PROGRESS) -> list[int]:
        """Return how many releases match each of some queries, all at one moment; raises Cancelled."""
        today = _today()
        with self._read() as (connection, snapshot):
            hits = replace(self._hits(connection, snapshot, progress), memory=self._counted)

            def count(query: Query) -> int:
                progress.step(0, 0)
                return len(Searching(snapshot, query, hits, today).result())

            return self._counts.counts((snapshot.generation, today), queries, count)

    def without_each(self, query: Query) -> list[tuple[tuple[Clause, ...], int]]:
        """Return each part of a query that can be dropped by itself, with how many releases match without it."""
        with self._search(query) as searching:
            return searching.without_each()

    def suggest(
        self,
        phrases: Sequence["Phrase"],
        spellings: Spellings = NO_SPELLINGS,
        progress: Progress = NO_PROGRESS,
    ) -> list[Suggestion]:
        """Return what may be meant by the words of some phrases that no release has; raises Cancelled."""
        from ilo_desktop.library import suggesting

        with self._read() as (connection, snapshot), self._interruptible(connection):
            return suggesting.suggestions(connection, snapshot.listed, phrases, spellings, progress)

    def _arranged(self, ordering: Ordering, result: ResultSet, order: Order, progress: Progress) -> ResultSet:
        if order is Order.NEWEST:
            return result
        with self._interruptible(ordering.connection), stopping(ordering.connection, progress):
            return ordering.arranged(result, order)

    @contextmanager
    def _search(self, query: Query) -> Iterator[Searching]:
        with self._ask(query) as (searching, _):
            yield searching

    @contextmanager
    def _ask(self, query: Query, progress: Progress = NO_PROGRESS) -> Iterator[tuple[Searching, Ordering]]:
        with self._read() as (connection, snapshot):
            hits = self._hits(connection, snapshot, progress)
            yield Searching(snapshot, query, hits, _today()), Ordering(connection, snapshot, self._orders, progress)

    def _hits(self, connection: Connection, snapshot: Snapshot, progress: Progress) -> Hits:
        @contextmanager
        def interruptible() -> Iterator[None]:
            with self._interruptible(connection), stopping(connection, progress):
                yield

        return Hits(connection, snapshot, self._memory, progress, interruptible)

    @contextmanager
    def _interruptible(self, connection: Connection) -> Iterator[None]:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - what the engine makes
        with self._lock:
            interrupts = self._interrupts
            self._running.add(driver)
        try:
            yield
        finally:
            with self._lock:
                self._running.discard(driver)
        if self._interrupts != interrupts:
            raise Cancelled

    def interrupt(self) -> None:
        """Stop the searches that run in other threads: they raise Cancelled."""
        with self._lock:
            self._interrupts += 1
            for driver in self._running:
                driver.interrupt()

    def rows(self, keys: Sequence[int]) -> list[ReleaseRow]:
        """Return what a list shows of releases, in the order of their keys; keys that are gone are left out."""
        with self._read() as (connection, _):
            return reading.rows(connection, keys)

    def release(self, release_id: int) -> Release:
        """Return one whole release; NewsroomError RELEASE_UNKNOWN where it is not listed."""
        for release in self.releases([release_id]):
            return release
        raise NewsroomError(Code.RELEASE_UNKNOWN, number=release_id)

    def releases(self, ids: Iterable[int]) -> Iterator[Release]:
        """Yield whole releases in the order of their ids, read in batches; ids that are not listed are left out."""
        for chunk in chunks(ids, _RELEASES_AT_ONCE):
            with self._read() as (connection, _):
                found = list(reading.releases(connection, chunk))
            yield from found

    def siblings_of(self, release_id: int) -> tuple[Sibling, ...]:
        """Return the releases that are a release in other languages, by language; none that is in the bin."""
        with self._read() as (connection, _):
            return siblings.siblings_of(connection, release_id)

    def likely_duplicates_of(self, release_id: int) -> list[LikelyDuplicate]:
        """Return the releases that are nearly the same as one, the most alike first; RELEASE_UNKNOWN."""
        from ilo_desktop.library import duplicates

        with self._read() as (connection, _):
            return duplicates.of_release(connection, release_id)

    def sides(self, decision: Decision) -> list[Side]:
        """Return the releases that a decision is about; those whose imports were undone are left out."""
        with self._read() as (connection, _):
            return decisions.sides(connection, decision)

    def ids(self, keys: Collection[int]) -> list[int]:
        """Return the ids of releases by their keys, in the same order; keys that are gone are left out."""
        found: dict[int, int] = {}
        with self._read() as (connection, _):
            for chunk in chunks(keys):
                rows = connection.execute(
                    select(RELEASE.c.key, RELEASE.c.id).where(among(RELEASE.c.key, chunk), RELEASE.c.is_listed)
                )
                found.update((row.key, row.id) for row in rows)
        return [found[key] for key in keys if key in found]

    def key_of(self, release_id: int) -> int | None:
        """Return the key of a release, None where it is not listed."""
        with self._read() as (connection, _):
            return connection.scalar(select(RELEASE.c.key).where(RELEASE.c.id == release_id, RELEASE.c.is_listed))

    def document(self, document_id: int) -> Document:
        """Return a document as it was imported; LookupError for an id that never was, DOCUMENT_DAMAGED."""
        with self._read() as (connection, _):
            return originals.document(connection, document_id)

    def changed_elsewhere(self) -> bool:
        """Say, once, whether another process has written since this was last asked; LIBRARY_GONE where it is gone."""
        self._refuse_if_gone()
        with self._read():
            pass
        with self._lock:
            changed, self._changed_elsewhere = self._changed_elsewhere, False
        return changed

    def edit(self, edits: Sequence[Edit], progress: Progress = NO_PROGRESS) -> ChangeSet:
        """Carry out the user's edits in their order, in one transaction; the result holds what takes them back.

        Corrections, after which releases are tagged anew, tell their progress. RELEASE_UNKNOWN, NOTE_CHANGED,
        NAME_TAKEN and Cancelled, with nothing written, where a note or a name cannot be, or the user wants no more.
        """
        from ilo_desktop.library import marks

        return self._write(lambda connection: marks.edit(connection, edits, self._vocabulary, progress))

    @contextmanager
    def _read(self) -> Iterator[tuple[Connection, Snapshot]]:
        """Open a transaction on the library as it is now, with the index as it is in that transaction."""
        with self._engine.connect() as connection:
            yield connection, self._look(connection)

    def _look(self, connection: Connection) -> Snapshot:
        """Return the index that a transaction sees, and keep it for others where it is newer than the one at hand."""
        snapshot = index.refreshed(connection, self._snapshot)
        self._publish(snapshot)
        return snapshot

    def _publish(self, snapshot: Snapshot) -> None:
        with self._lock:
            if snapshot.generation > self._snapshot.generation:
                self._snapshot = snapshot
                self._changed_elsewhere |= snapshot.generation != self._own_generation

    def _on_connect(self, *_how: object) -> None:
        self._refuse_if_gone()  # SQLite would make an empty file in its place

    def _refuse_if_gone(self) -> None:
        # What is written into a file that was deleted or replaced meanwhile is lost, and nothing tells.
        if _file_of(self.path) != self._file:
            raise NewsroomError(Code.LIBRARY_GONE, path=self.path)

    def _write(self, work: Callable[[Connection], tuple[ChangeSet, IndexChange | None]]) -> ChangeSet:
        """Do some work in a transaction that holds the write lock; the index follows where the work changes it.

        Work that returns no change of the index has written nothing.
        """
        with self._writing:
            self._refuse_if_gone()
            after = None
            held: list[object] = []
            try:
                with writing(self._engine) as connection:
                    before = self._look(connection)
                    changes, change = work(connection)
                    if change is not None:
                        after, fresh = before.changed(change, before.generation + 1)
                        index.store(connection, fresh, after.generation)
                        self._own_generation = after.generation
                        held += [*before.keys.values(), *change.left.values(), *change.come.values()]
            except BaseException:
                self._own_generation = _NONE  # another process may write the generation that this one did not
                raise
            if after is not None:
                self._publish(after)
            del before, change
            let_go(held)
            return changes


def _file_of(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another of its name, None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the user's own day
