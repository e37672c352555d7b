"""What conditions are called: on chips, in the sidebar, and together as one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.filters import clause_words
from ilo_desktop.desktop.plurals import joined
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.when import date_label, moment
from ilo_desktop.newsroom.clauses import conditions_of
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import Clause, Condition, Query, Words, is_plain
from ilo_desktop.newsroom.query import State as Marked
from ilo_desktop.newsroom.query_language import written_clauses
from ilo_desktop.newsroom.release import ImportRecord
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ilo_desktop.library import Library

#: The facets in the order in which chips and sentences name them.
ORDER = tuple(Facet)
_STATES: Mapping[str, str] = {
    Marked.UNREAD: QT_TRANSLATE_NOOP("Filters", "Unread"),
    Marked.STARRED: QT_TRANSLATE_NOOP("Filters", "Starred"),
    Marked.EDITED: QT_TRANSLATE_NOOP("Filters", "Silently edited"),
    Marked.DELETED: QT_TRANSLATE_NOOP("Filters", "Bin"),
    Marked.LIKELY: QT_TRANSLATE_NOOP("Filters", "Likely duplicates"),
    Marked.HAS_SUMMARY: QT_TRANSLATE_NOOP("Filters", "With a summary"),
    Marked.HAS_NOTE: QT_TRANSLATE_NOOP("Filters", "With a note"),
}
_STATE_PHRASES: Mapping[tuple[str, bool], str] = {
    (Marked.UNREAD, False): QT_TRANSLATE_NOOP("Filters", "that are unread"),
    (Marked.UNREAD, True): QT_TRANSLATE_NOOP("Filters", "that are read"),
    (Marked.STARRED, False): QT_TRANSLATE_NOOP("Filters", "that are starred"),
    (Marked.STARRED, True): QT_TRANSLATE_NOOP("Filters", "that are not starred"),
    (Marked.EDITED, False): QT_TRANSLATE_NOOP("Filters", "that changed under one date"),
    (Marked.EDITED, True): QT_TRANSLATE_NOOP("Filters", "that did not change under one date"),
    (Marked.DELETED, False): QT_TRANSLATE_NOOP("Filters", "in the bin"),
    (Marked.DELETED, True): QT_TRANSLATE_NOOP("Filters", "that are not in the bin"),
    (Marked.LIKELY, False): QT_TRANSLATE_NOOP("Filters", "that are likely duplicates"),
    (Marked.LIKELY, True): QT_TRANSLATE_NOOP("Filters", "that are no likely duplicates"),
    (Marked.HAS_SUMMARY, False): QT_TRANSLATE_NOOP("Filters", "that have a summary"),
    (Marked.HAS_SUMMARY, True): QT_TRANSLATE_NOOP("Filters", "that have no summary"),
    (Marked.HAS_NOTE, False): QT_TRANSLATE_NOOP("Filters", "that have a note"),
    (Marked.HAS_NOTE, True): QT_TRANSLATE_NOOP("Filters", "that have no note"),
}
_PHRASES: Mapping[Facet, str] = {
    Facet.DATE: QT_TRANSLATE_NOOP("Filters", "of {values}"),
    Facet.REGION: QT_TRANSLATE_NOOP("Filters", "about {values}"),
    Facet.COUNTRY: QT_TRANSLATE_NOOP("Filters", "about {values}"),
    Facet.PLACE: QT_TRANSLATE_NOOP("Filters", "from {values}"),
    Facet.TOPIC: QT_TRANSLATE_NOOP("Filters", "on {values}"),
    Facet.INSTRUMENT: QT_TRANSLATE_NOOP("Filters", "citing {values}"),
    Facet.KIND: QT_TRANSLATE_NOOP("Filters", "of the kind {values}"),
    Facet.LANGUAGE: QT_TRANSLATE_NOOP("Filters", "in {values}"),
    Facet.IMPORT: QT_TRANSLATE_NOOP("Filters", "of the {values}"),
    Facet.TAG: QT_TRANSLATE_NOOP("Filters", "tagged {values}"),
    Facet.COLLECTION: QT_TRANSLATE_NOOP("Filters", "in the collection {values}"),
    Facet.SOURCE: QT_TRANSLATE_NOOP("Filters", "from the source {values}"),
}


class Names(QObject):
    """Names conditions. ``changed`` is sent when an import, named by its number so far, is known by its time."""

    changed = Signal()

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._imports: dict[str, str] = {}
        self._is_asking = False
        state.library_opened.connect(self._on_library_opened)

    def label(self, facet: Facet, value: str) -> str:
        """Return what a value is called in the language of the interface."""
        if facet is Facet.STATE:
            return QCoreApplication.translate("Filters", _STATES.get(value, value))
        if facet is Facet.DATE:
            return date_label(value)
        if facet is Facet.IMPORT:
            return self._import_label(value)
        label = self._state.vocabulary.label(facet, value, languages.current())
        if facet is Facet.LANGUAGE and label == value:  # one that the vocabulary does not name: by its own name
            return QLocale(value).nativeLanguageName() or value
        return label

    @property
    def language(self) -> str:
        """The language of the labels."""
        return languages.current()

    @property
    def edition(self) -> str:
        """What is another one as soon as some values have other labels; empty before a library is open."""
        return f"{self.language} {self._state.vocabulary.version}" if self._state.is_open else ""

    def region_of(self, country: str) -> str:
        """Return the region of a country, empty where there is none."""
        return self._state.vocabulary.region_of(country)

    def condition(self, condition: Condition) -> str:
        """Return what a condition is called: "China", or "not China" for one that keeps releases out."""
        label = self.label(condition.facet, condition.value)
        return self.tr("not {value}").format(value=label) if condition.is_excluded else label

    def state_phrase(self, condition: Condition) -> str:
        """Return what a state, or the want of a date, says of releases: "that are unread"."""
        return self._phrases(condition.facet, [condition.value], is_excluded=condition.is_excluded)[0]

    def part(self, clauses: Sequence[Clause]) -> str:
        """Return what clauses are called that are dropped together: plain words as written, all else by name."""
        conditions = [condition for clause in clauses for condition in conditions_of(clause)]
        if conditions:
            return joined([self.condition(condition) for condition in conditions], self.tr("or"))
        if not all(is_plain(clause) for clause in clauses):
            return joined([clause_words.label(clause, self.condition) for clause in clauses])
        text = written_clauses(clauses, self._state.names)
        return text if '"' in text else self.tr("“{search}”").format(search=text)

    def conditions(self, query: Query) -> list[Condition]:
        """Return the conditions of a query in the order in which they are shown."""
        return sorted(query.conditions, key=self._place)

    def sentence(self, query: Query) -> str:
        """Return what a query asks for: "releases with the word “work”, of 2023, not about China"."""
        parts = self._search_phrases(query)
        conditions = self.conditions(query)
        for facet in ORDER:
            wanted = [c.value for c in conditions if c.facet is facet and not c.is_excluded]
            unwanted = [c.value for c in conditions if c.facet is facet and c.is_excluded]
            parts += self._phrases(facet, wanted, is_excluded=False)
            parts += self._phrases(facet, unwanted, is_excluded=True)
        return " ".join([self.tr("releases"), ", ".join(parts)]).strip()

    def _place(self, condition: Condition) -> tuple[int, bool, str]:
        label = self.label(condition.facet, condition.value)
        return ORDER.index(condition.facet), condition.is_excluded, label.casefold()

    def _search_phrases(self, query: Query) -> list[str]:
        plain = [clause for clause in query.search if isinstance(clause, Words) and is_plain(clause)]
        others = [clause_words.phrase(clause, self.condition) for clause in query.search if clause not in plain]
        if not plain:
            return others
        is_one_word = len(plain) == 1 and len(plain[0].terms[0].words) == 1
        text = self.tr("with the word {search}") if is_one_word else self.tr("with the words {search}")
        return [text.format(search=self.part(plain)), *others]

    def _phrases(self, facet: Facet, values: Sequence[str], *, is_excluded: bool) -> list[str]:
        if facet is Facet.STATE:
            return [QCoreApplication.translate("Filters", _STATE_PHRASES[value, is_excluded]) for value in values]
        labels = [self.label(facet, value) for value in values if value]  # the empty one is said otherwise
        phrases = []
        if labels:
            template = QCoreApplication.translate("Filters", _PHRASES[facet])
            phrases.append(template.format(values=joined(labels, self.tr("or"))))
        if "" in values:
            phrases.append(self.tr("without a date"))
        if not phrases:
            return []
        phrase = joined(phrases, self.tr("or"))
        return [self.tr("not {value}").format(value=phrase) if is_excluded else phrase]

    def _import_label(self, value: str) -> str:
        if value not in self._imports and not self._is_asking and self._state.is_open:
            self._is_asking = True
            task = self._state.workers.start(_Imports(self._state.library))
            task.done.connect(self._on_imports)
            task.failed.connect(self._state.failed)
        return self._imports.get(value) or self.tr("import no. {number}").format(number=value)

    @Slot()
    def _on_library_opened(self) -> None:
        self._imports.clear()  # numbers of another library's imports
        self._is_asking = False

    @Slot(object)
    def _on_imports(self, records: list[ImportRecord]) -> None:
        self._is_asking = False
        before = dict(self._imports)
        for record in records:
            self._imports[str(record.id)] = self.tr("import of {when}").format(when=moment(record.made_at))
        if self._imports != before:
            self.changed.emit()


class _Imports:
    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, _progress: Progress) -> list[ImportRecord]:
        return self._library.imports()
