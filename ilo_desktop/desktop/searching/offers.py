"""What fits a gap in a search: fields, and the values of this library and its vocabulary, with their counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.searching.date_offers import dates
from ilo_desktop.desktop.searching.field_words import asks, title
from ilo_desktop.desktop.searching.offer import Offer, Offered
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.newsroom.facets import TYPED_FACETS, Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import State as Marked
from ilo_desktop.newsroom.query_language import Names as QueryNames
from ilo_desktop.newsroom.query_language.completion import Gap, fields_beginning, fit
from ilo_desktop.newsroom.query_language.fields import DATE_FIELDS, FACET_FIELDS, FIELDS, STATE_FIELDS
from ilo_desktop.newsroom.query_language.writer import quoted
from ilo_desktop.newsroom.text import fold

if TYPE_CHECKING:
    from ilo_desktop.library import FacetCounts, Library
    from ilo_desktop.newsroom.vocabulary import Vocabulary

#: More rows than anybody looks through; who types on gets others.
MOST = 60
_QUOTES = '"“”„‟«»＂'
_COUNTED = {
    Marked.UNREAD: "unread",
    Marked.STARRED: "starred",
    Marked.EDITED: "edited",
    Marked.LIKELY: "likely",
    Marked.HAS_SUMMARY: "has_summary",
    Marked.HAS_NOTE: "has_note",
    Marked.DELETED: "deleted",
}


class Offers(QObject):
    """Knows what can be offered. ``changed`` when that is more than it was: a worker came back with the sources."""

    changed = Signal()

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._names = Names(state, self)
        self._names.changed.connect(self.changed)
        self._folded: dict[tuple[Facet, str], tuple[str, ...]] = {}
        self._folded_by: QueryNames | None = None
        self._known: Known | None = None
        self._asking: Task | None = None
        self._folding: Task | None = None
        state.library_opened.connect(self._forget)
        state.library_changed.connect(self._forget)

    def prepare(self) -> None:
        """Have a worker fold the names of all values, in all languages, before the first of them is typed."""
        if self._state.is_open and self._folded_by is not self._state.names and self._folding is None:
            values = {} if self._state.shown is None else self._state.shown.counts.values
            own = [(facet, value) for facet in TYPED_FACETS for value, _ in values.get(facet, ())]
            self._folding = self._state.workers.start(_Fold(self._state.vocabulary, self._state.names, own))
            self._folding.done.connect(self._on_folded)
            self._folding.failed.connect(self._state.failed)

    def for_gap(self, gap: Gap) -> list[Offer]:
        """Return what fits a gap, the best first; nothing where nothing does, or where it is there already."""
        shown = self._state.shown
        if shown is None:
            return []
        if not gap.field:
            return list(self._fields(gap.typed))
        if gap.field in STATE_FIELDS:
            found = self._states(gap, shown.counts)
        elif gap.field in DATE_FIELDS:
            has_counts = gap.is_alone and self._is_first(Facet.DATE, gap)
            found = dates(gap.field, gap.typed, shown.counts, has_counts=has_counts)
        elif gap.field in FACET_FIELDS:
            found = self._values(FACET_FIELDS[gap.field], gap, shown.counts)
        else:
            return []  # any word
        offers = list(islice(found, MOST))
        return [] if [fold(offer.words) for offer in offers] == [fold(gap.typed)] else offers

    def _fields(self, typed: str) -> Iterator[Offer]:
        beginning = fold(typed)
        by_name = fields_beginning(typed)
        by_title = [name for name in FIELDS if beginning and fold(title(name)).startswith(beginning)]
        for name in dict.fromkeys((*by_name, *by_title)):
            yield Offer(f"{name}:", f"{name}:", asks(name), None, Offered.FIELD)

    def _states(self, gap: Gap, counts: FacetCounts) -> Iterator[Offer]:
        for word, condition in STATE_FIELDS[gap.field].items():
            note = self._names.state_phrase(condition)
            if fit(gap.typed, (fold(word), fold(note))) is not None:
                name = _COUNTED.get(Marked(condition.value)) if condition.value and not condition.is_excluded else None
                count = getattr(counts, name) if name and gap.is_alone else None
                yield Offer(word, word, note, count)

    def _values(self, facet: Facet, gap: Gap, counts: FacetCounts) -> Iterator[Offer]:
        """Yield the values that fit, those that some releases have before those that none has."""
        has_counts = gap.is_alone and self._is_first(facet, gap)
        if facet in (Facet.SOURCE, Facet.IMPORT):
            asked = self._asked_for()
            known = dict(asked.sources if facet is Facet.SOURCE else asked.imports)
            has_counts = has_counts and facet is Facet.SOURCE and self._state.query.is_everything
        else:
            known = dict(counts.values.get(facet, ()))
            known |= {value: 0 for value in self._state.vocabulary.values(facet) if gap.typed and value not in known}
        ranked = []
        for value, count in known.items():
            rank = fit(gap.typed, self._folded_names(facet, value))
            if rank is not None:
                ranked.append(((not count, rank, -count), value))
        for (_, _, negative), value in sorted(ranked, key=lambda one: one[0]):
            if (offer := self._value(facet, value, -negative if has_counts else None)) is not None:
                yield offer

    def _value(self, facet: Facet, value: str, count: int | None) -> Offer | None:
        label = self._state.names.label(facet, value)
        named = self._names.label(facet, value)
        if not label or any(letter in _QUOTES for letter in label):
            return None  # it cannot be written in a search
        if facet not in TYPED_FACETS and self._state.names.value(facet, label) != value:
            return None
        return Offer(quoted(label), label, "" if fold(named) == fold(label) else named, count)

    def _is_first(self, facet: Facet, gap: Gap) -> bool:
        """Whether no other clause asks for the same facet: the counts are those of a value in the place of it."""
        asked = {one.value for one in self._state.query.of(facet)}
        if gap.is_in_brackets or not asked:
            return True
        return asked == {gap.typed if facet is Facet.DATE else self._state.names.value(facet, gap.typed)}

    def _folded_names(self, facet: Facet, value: str) -> tuple[str, ...]:
        """Return what a value is called, folded, as it is shown first."""
        names = self._state.names
        if self._folded_by is not names:
            self._folded = {}
            self._folded_by = names
        if facet is Facet.IMPORT:  # its name may come yet
            return (fold(value), fold(self._names.label(facet, value)))
        if (facet, value) not in self._folded:
            self._folded[facet, value] = _folded(self._state.vocabulary, names, facet, value)
        return self._folded[facet, value]

    @Slot(object)
    def _on_folded(self, found: tuple[QueryNames, dict[tuple[Facet, str], tuple[str, ...]]]) -> None:
        self._folding = None
        names, folded = found
        if names is self._state.names:
            self._folded_by = names
            self._folded = folded | self._folded

    def _asked_for(self) -> Known:
        """Return what a worker found out, which may be nothing yet."""
        if self._known is None and self._asking is None and self._state.is_open:
            self._asking = self._state.workers.start(_Ask(self._state.library))
            self._asking.done.connect(self._on_known)
            self._asking.failed.connect(self._state.failed)
        return self._known or Known((), ())

    @Slot(object)
    def _on_known(self, known: Known) -> None:
        self._asking = None
        self._known = known
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        if self._asking is not None:
            self._asking.abandon()
            self._asking = None
        self._known = None


@dataclass(frozen=True, slots=True)
class Known:
    """What only the database tells, the best first: sources with their counts, and the numbers of imports in force."""

    sources: Sequence[tuple[str, int]]
    imports: Sequence[tuple[str, int]]


class _Ask:
    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, _progress: Progress) -> Known:
        in_force = [record for record in self._library.imports() if record.undone_at is None]
        newest_first = sorted((record.id for record in in_force), reverse=True)
        # The count of an import is its rank here: it is not shown.
        return Known(self._library.sources(), [(str(number), number) for number in newest_first])


class _Fold:
    def __init__(self, vocabulary: Vocabulary, names: QueryNames, own: Sequence[tuple[Facet, str]]) -> None:
        """``own`` are values of the library that no vocabulary has."""
        self._vocabulary = vocabulary
        self._names = names
        self._own = own

    def __call__(self, progress: Progress) -> tuple[QueryNames, dict[tuple[Facet, str], tuple[str, ...]]]:
        made = {}
        known = [(facet, value) for facet in FACET_FIELDS.values() for value in self._vocabulary.values(facet)]
        for facet, value in (*known, *self._own):
            progress.step(0, 0)
            made[facet, value] = _folded(self._vocabulary, self._names, facet, value)
        return self._names, made


def _folded(vocabulary: Vocabulary, names: QueryNames, facet: Facet, value: str) -> tuple[str, ...]:
    label = names.label(facet, value)
    others = () if facet in TYPED_FACETS else vocabulary.names(facet, value)
    called = (label, vocabulary.label(facet, value, languages.current()), value, *others)
    return tuple(dict.fromkeys(fold(name) for name in called))
