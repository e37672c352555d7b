"""What the values of the filters are called: the part of a vocabulary that is enough to show releases."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.vocabulary_files import Entry, read_some_files

ENGLISH = "en"


class Labels:
    """Names values in every language, and tells kinds by their names; safe to share between threads."""

    def __init__(self, entries: Mapping[Facet, Mapping[str, Entry]]) -> None:
        self._entries = entries

    @classmethod
    def read_for_rows(cls, folder: Path, own: Path | None = None) -> "Labels":
        """Read only what a list of releases names, kinds and topics: a tenth of the work of a whole vocabulary.

        NewsroomError VOCABULARY_BROKEN where a file is wrong.
        """
        kinds, topics = read_some_files(folder, "kinds", "topics", own=own)
        return cls({Facet.KIND: kinds, Facet.TOPIC: topics})

    def label(self, facet: Facet, value: str, language: str = ENGLISH) -> str:
        """Return what a value is called in a language: else in English, else the value itself."""
        entry = self._entries.get(facet, {}).get(value)
        return entry.labels.get(language) or entry.labels[ENGLISH] if entry else value

    def names(self, facet: Facet, value: str) -> tuple[str, ...]:
        """Return everything that a value is called, in every language, and the words that show it."""
        entry = self._entries.get(facet, {}).get(value)
        if entry is None:
            return ()
        return (*entry.labels.values(), *(word for words in entry.words.values() for word in words))

    def value_called(self, facet: Facet, words: str) -> str | None:
        """Return the value that words name, by itself or by its label in any language; None where there is none."""
        entries = self._entries.get(facet, {})
        if words.strip() in entries:
            return words.strip()
        called = fold(words)
        names = ((value, (value, *entry.labels.values())) for value, entry in entries.items())
        return next((value for value, some in names if called in map(fold, some)), None)

    def kind_of(self, words: str) -> str | None:
        """Return the kind whose name in any language these words are, all of them; else None."""
        return self._kind_names.get(fold(words))

    @cached_property
    def _kind_names(self) -> dict[str, str]:
        return {
            fold(name): kind
            for kind, entry in self._entries[Facet.KIND].items()
            for names in entry.words.values()
            for name in names
        }
