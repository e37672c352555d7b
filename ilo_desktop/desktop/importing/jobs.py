"""The jobs behind an import, each without a reference to any widget; called in workers."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence, Set
from contextlib import ExitStack, closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from ilo_desktop import paths
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.columns import ColumnMapping
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import ImportRecord, Joint, Reading, Verdict

if TYPE_CHECKING:  # what only a review needs is loaded with the first one
    from ilo_desktop.desktop.importing.examining import Difference
    from ilo_desktop.desktop.importing.review_model import Review
    from ilo_desktop.intake.tables.memory import ColumnMemory
    from ilo_desktop.library import Library, Plan
    from ilo_desktop.newsroom.vocabulary import Vocabulary


#: How many of the entries that change a release are compared with it word by word before the review is shown.
_COMPARED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be reviewed: files and folders, or a text under the name that it is given."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table that was read, which stands for all ``count`` of its shape. ``document`` is the first one that has it."""

    mapping: ColumnMapping
    document: str
    count: int = 1

    @property
    def name(self) -> str:
        """What it is called: the document, with the sheet in a workbook."""
        return f"{self.document}, {self.mapping.table}" if self.mapping.table else self.document


class ReadAndPlan:
    """Reads a source and compares it with the library; nothing is written.

    While it works, ``files_done`` of ``files_total`` are read (0: not known yet), which ``grows`` while there are
    archives that hold files nobody has seen; ``entries`` were found in them, and ``compared`` of those are compared.
    Tables are read as the user ``decided`` now, or before.
    """

    def __init__(
        self, library: Library, vocabulary: Vocabulary, source: Source, decided: Sequence[ColumnMapping] = ()
    ) -> None:
        self._library = library
        self._vocabulary = vocabulary
        self._source = source
        self._decided = decided
        self._tables: dict[str, FoundTable] = {}
        self._report = Progress().report
        self.files_done = 0
        self.files_total = 0
        self.grows = False
        self.entries = 0
        self.compared = 0

    def __call__(self, progress: Progress) -> Review:
        from ilo_desktop.desktop.importing.review_model import Review

        self._report = progress.report
        with closing(self._readings(progress)) as readings:  # ends the reading processes here, whatever happens
            plan = self._library.plan(readings, Progress(self._on_planned, progress.stop))
        with ExitStack() as stack:
            stack.callback(plan.close)
            review = Review(plan, self._resembled(plan), self._differences(plan), tuple(self._tables.values()))
            stack.pop_all()
        return review

    def _readings(self, progress: Progress) -> Generator[Reading]:
        from ilo_desktop import intake  # the readers are loaded when they are wanted

        mappings = {**_memory().read(), **{mapping.shape: mapping for mapping in self._decided}}
        counted = Progress(self._on_read, progress.stop)
        if self._source.paths:
            readings = intake.read(self._source.paths, self._vocabulary, counted, mappings)
        else:
            readings = intake.read_text(self._source.text, self._source.name, self._vocabulary, counted, mappings)
        for reading in readings:
            for mapping in reading.mappings:
                self._note(mapping, reading.name)
            yield reading

    def _note(self, mapping: ColumnMapping, document: str) -> None:
        """Note a table: the first one of a shape stands for all, unless the days of a later one are not settled."""
        known = self._tables.get(mapping.shape)
        if known is None:
            self._tables[mapping.shape] = FoundTable(mapping, document)
            return
        shown = mapping if mapping.unsettled_day and not known.mapping.unsettled_day else known.mapping
        self._tables[mapping.shape] = FoundTable(shown, known.document, known.count + 1)

    def _resembled(self, plan: Plan) -> dict[int, str]:
        wanted = {entry.release_id for entry in plan.entries if entry.verdict is Verdict.LIKELY_DUPLICATE} - {None}
        return {release.id: release.headline for release in self._library.releases(filter(None, wanted))}

    def _differences(self, plan: Plan) -> dict[int, tuple[Difference, ...]]:
        from ilo_desktop.desktop.importing.examining import differences

        changing = (entry for entry in plan.entries if entry.verdict in (Verdict.CHANGED, Verdict.COMPLETED))
        first = {entry.release_id: entry for entry in islice(changing, _COMPARED_AT_ONCE) if entry.release_id}
        return {
            first[release.id].index: differences(
                first[release.id], plan.draft(first[release.id].index), release, self._vocabulary
            )
            for release in self._library.releases(first)
        }

    def _on_read(self, done: int, total: int) -> None:
        self.grows = self.grows or (self.files_done > 0 and self.files_total < total)
        self.files_done, self.files_total = done, total
        self._report(done, total)

    def _on_planned(self, done: int, total: int) -> None:
        if total:
            self.compared, self.entries = done, total
        else:
            self.entries = done
        self._report(done, total)


class Remember:
    """Remembers what the user decided about tables, for others with the same columns."""

    def __init__(self, decided: Sequence[ColumnMapping]) -> None:
        self._decided = decided

    def __call__(self, _progress: Progress) -> None:
        _memory().remember(self._decided)


def _memory() -> ColumnMemory:
    from ilo_desktop.intake.tables.memory import ColumnMemory

    return ColumnMemory(paths.columns_file())


class Apply:
    """Writes a plan: what was ticked, and where the rest stands that the library has already.

    ``decided`` is what the user says of likely duplicates among it, by the indexes of their entries.
    """

    def __init__(self, library: Library, plan: Plan, ticked: Set[int], decided: Mapping[int, Joint]) -> None:
        self._library = library
        self._plan = plan
        self._ticked = ticked
        self._decided = decided

    def __call__(self, progress: Progress) -> ChangeSet:
        same = {entry.index for entry in self._plan.entries if entry.verdict is Verdict.SAME}
        return self._library.apply(self._plan, self._ticked | same, progress, self._decided)


class Imports:
    """Lists all imports, newest first."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, _progress: Progress) -> list[ImportRecord]:
        return self._library.imports()


@dataclass(frozen=True, slots=True)
class UndoPreview:
    """What undoing an import would do: how many releases go, and how many stay for the user's marks."""

    record: ImportRecord
    going: int
    staying: int


class PreviewUndo:
    """Counts what undoing an import would do."""

    def __init__(self, library: Library, record: ImportRecord) -> None:
        self._library = library
        self._record = record

    def __call__(self, _progress: Progress) -> UndoPreview:
        going, staying = self._library.undo_preview(self._record.id)
        return UndoPreview(self._record, going, staying)
