"""Kinds, regions, countries, places and topics: their names, and the words by which a text shows them."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.tagging import Role, Rules, Tagging
from ilo_desktop.newsroom.text import fold, tokens
from ilo_desktop.newsroom.vocabulary_files import Entry, Exceptions, Grammar, VocabularyFiles, read_files
from ilo_desktop.newsroom.vocabulary_namesakes import Namesakes
from ilo_desktop.newsroom.vocabulary_phrases import Meaning, PhraseBook

#: Part of every vocabulary's version. Raise it when the same files give other tags, so that libraries tag anew.
RULES_VERSION = 1

ENGLISH = "en"
_ALL_LANGUAGES = ""


class Vocabulary:
    """What the files of a vocabulary folder say, ready for use; safe to share between threads.

    ``version`` is the SHA-256 (hexadecimal) of the files and of the rules that use them.
    """

    def __init__(self, files: VocabularyFiles) -> None:
        self._files = files
        self._entries: Mapping[Facet, Mapping[str, Entry]] = {
            Facet.KIND: files.kinds,
            Facet.REGION: files.regions,
            Facet.COUNTRY: files.countries,
            Facet.TOPIC: files.topics,
            Facet.LANGUAGE: files.languages,
        }
        self._books: dict[str, PhraseBook] = {}
        self.version = hashlib.sha256(f"{RULES_VERSION} {files.digest}".encode()).hexdigest()

    @classmethod
    def read(cls, folder: Path) -> "Vocabulary":
        """Read a folder such as ``resources/vocabulary``; NewsroomError VOCABULARY_BROKEN where a file is wrong."""
        return cls(read_files(folder))

    def label(self, facet: Facet, value: str, language: str = ENGLISH) -> str:
        """Return what a value is called in a language: else in English, else the value itself."""
        entry = self._entries.get(facet, {}).get(value)
        return entry.labels.get(language) or entry.labels[ENGLISH] if entry else value

    def values(self, facet: Facet) -> tuple[str, ...]:
        """Return all values that the vocabulary has for a facet, in the files' order."""
        if facet is Facet.PLACE:
            return tuple(self._files.cities)
        return tuple(self._entries.get(facet, {}))

    def region_of(self, country: str) -> str:
        """Return the region of a country's code, empty for one that the vocabulary does not have."""
        entry = self._files.countries.get(country)
        return entry.region if entry else ""

    def kind_of(self, words: str) -> str | None:
        """Return the kind whose name in any language these words are, all of them; else None."""
        return self._kind_names.get(fold(words))

    def kind_in(self, words: str) -> tuple[str, str] | None:
        """Return the kind that a list's title or introduction names, with the words that name it.

        A particular kind (press releases) comes before a general one (news) beside it; where several are named
        otherwise, the list mixes them and there is no answer.
        """
        hits = self._kind_book.find(words, tokens(words))
        named = {hit.meanings[0].value: words[hit.start : hit.end] for hit in reversed(hits)}
        particular = [kind for kind in named if not self._files.kinds[kind].is_generic] or list(named)
        return (particular[0], named[particular[0]]) if len(particular) == 1 else None

    def tags(self, draft: Draft) -> tuple[Tag, ...]:
        """Return the tags of a draft, each with the words that gave it; at most one for a facet's value."""
        language = draft.language.partition("-")[0]
        book = self._book(language if language in self._files.languages else _ALL_LANGUAGES)
        return (*self._kind_tags(draft), *Tagging(draft, book, self._rules).tags())

    def _kind_tags(self, draft: Draft) -> Iterator[Tag]:
        by_kicker = self.kind_of(draft.kicker)
        kind = draft.kind or by_kicker
        if kind and kind == by_kicker:
            yield Tag(Facet.KIND, kind, Where.KICKER, draft.kicker)
        elif kind:
            yield Tag(Facet.KIND, kind, Where.DOCUMENT, draft.kind_words)

    @cached_property
    def _kind_names(self) -> dict[str, str]:
        return {
            fold(name): kind
            for kind, entry in self._files.kinds.items()
            for names in entry.words.values()
            for name in names
        }

    @cached_property
    def _kind_book(self) -> PhraseBook:
        book = PhraseBook()
        for kind, entry in self._files.kinds.items():
            for names in entry.words.values():
                for name in names:
                    book.add(name, Meaning(Facet.KIND, kind))
        return book

    def _book(self, language: str) -> PhraseBook:
        # Books are filled when their language is first met: most libraries are in one or two.
        if language not in self._books:
            self._books[language] = self._filled_book(language)
        return self._books[language]

    def _filled_book(self, language: str) -> PhraseBook:
        book = PhraseBook()
        languages = tuple(self._files.languages) if language == _ALL_LANGUAGES else tuple({ENGLISH: 0, language: 0})
        for facet in (Facet.COUNTRY, Facet.REGION, Facet.TOPIC):
            for value, entry in self._entries[facet].items():
                for name in languages:
                    grammar = self._files.grammars[name] if facet is Facet.COUNTRY else Grammar()
                    for words in entry.words.get(name, ()):
                        for form in _forms(words, grammar):
                            book.add(form, Meaning(facet, value))
        for city, about in self._files.cities.items():
            for name in about.names:
                book.add(name, Meaning(Facet.PLACE, city))
        self._add_exceptions(book)
        return book

    def _add_exceptions(self, book: PhraseBook) -> None:
        exceptions = self._files.exceptions
        for phrase in exceptions.phrases:
            book.add(phrase, Meaning(None, Role.NOTHING))
        for phrase in exceptions.offices:
            book.add(phrase, Meaning(None, Role.OFFICE))
        for lookalike in exceptions.lookalikes:
            for phrase in lookalike.unless:
                book.add(phrase, Meaning(None, f"{Role.UNLESS} {lookalike.country}"))

    @cached_property
    def _rules(self) -> Rules:
        files, exceptions = self._files, self._files.exceptions
        return Rules(
            region_of={code: country.region for code, country in files.countries.items()},
            label_of={code: country.labels[ENGLISH] for code, country in files.countries.items()},
            country_of_city={name: city.country for name, city in files.cities.items()},
            namesakes=_namesakes(exceptions),
            joined_by=frozenset(map(fold, exceptions.joined_by)),
            before_a_place=frozenset(word for grammar in files.grammars.values() for word in grammar.before),
            in_context=frozenset(exceptions.cities_in_context),
            lookalikes={lookalike.country: lookalike.name for lookalike in exceptions.lookalikes},
        )


def _namesakes(exceptions: Exceptions) -> Namesakes:
    states = "|".join(map(re.escape, exceptions.states))
    return Namesakes(
        before=frozenset(map(fold, exceptions.titles + exceptions.given_names)),
        after=frozenset(map(fold, exceptions.surnames)),
        also=frozenset(map(fold, exceptions.also_names)),
        beside=frozenset(map(fold, exceptions.beside_names)),
        in_a_state=re.compile(rf",\s+(?:{states})(?!\w)" if states else r"(?!)"),
    )


def _forms(name: str, grammar: Grammar) -> Iterator[str]:
    """Yield a name as it stands and as a language's sentences change its beginning or its ending."""
    yield name
    for letters, others in grammar.beginnings:
        if name.startswith(letters):
            yield from (other + name[len(letters) :] for other in others)
            break
    for letters, others in grammar.endings:
        if name.endswith(letters):
            yield from (name[: len(name) - len(letters)] + other for other in others)
            break
