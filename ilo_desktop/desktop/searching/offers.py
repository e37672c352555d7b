"""What fits a gap in a search: fields, and the values of this library and its vocabulary, with their counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.searching.date_offers import dates
from ilo_desktop.desktop.searching.field_words import asks, title
from ilo_desktop.desktop.searching.offer import Offer, Offered
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.newsroom.facets import TYPED_FACETS, Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import State as Marked
from ilo_desktop.newsroom.query_language.completion import Gap, fields_beginning, fit
from ilo_desktop.newsroom.query_language.fields import DATE_FIELDS, FACET_FIELDS, FIELDS, STATE_FIELDS
from ilo_desktop.newsroom.query_language.writer import quoted
from ilo_desktop.newsroom.text import fold

if TYPE_CHECKING:
    from ilo_desktop.library import FacetCounts, Library

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
        self._sources: Sequence[tuple[str, int]] | None = None
        self._asking: Task | None = None
        state.library_opened.connect(self._forget)
        state.library_changed.connect(self._forget)

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
        known = dict(self._known_sources() if facet is Facet.SOURCE else counts.values.get(facet, ()))
        if facet is Facet.SOURCE:
            has_counts = has_counts and self._state.query.is_everything
        else:
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
        typed = self._state.names.value(facet, gap.typed) if facet is not Facet.DATE else gap.typed
        others = {one.value for one in self._state.query.of(facet)} - {typed}
        return gap.is_in_brackets or not others

    def _folded_names(self, facet: Facet, value: str) -> tuple[str, ...]:
        """Return what a value is called, folded, as it is shown first."""
        key = (facet, value)
        if key not in self._folded:
            label = self._state.names.label(facet, value)
            others = () if facet in TYPED_FACETS else self._state.vocabulary.names(facet, value)
            names = (label, self._names.label(facet, value), value, *others)
            folded = tuple(dict.fromkeys(fold(name) for name in names))
            if facet is Facet.IMPORT:
                return folded  # its name may come yet
            self._folded[key] = folded
        return self._folded[key]

    def _known_sources(self) -> Sequence[tuple[str, int]]:
        if self._sources is None and self._asking is None and self._state.is_open:
            self._asking = self._state.workers.start(_Sources(self._state.library))
            self._asking.done.connect(self._on_sources)
            self._asking.failed.connect(self._state.failed)
        return self._sources or ()

    @Slot(object)
    def _on_sources(self, sources: Sequence[tuple[str, int]]) -> None:
        self._asking = None
        self._sources = sources
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        if self._asking is not None:
            self._asking.abandon()
            self._asking = None
        self._sources = None
        self._folded.clear()


class _Sources:
    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, _progress: Progress) -> list[tuple[str, int]]:
        return self._library.sources()
