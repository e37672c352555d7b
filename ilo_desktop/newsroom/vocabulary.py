"""Kinds, regions, countries, places, topics and instruments: their names, and the words by which a text shows them."""

import hashlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.tagging import Mentions, Rules, Tagging
from ilo_desktop.newsroom.text import Words
from ilo_desktop.newsroom.vocabulary_books import book_of_kinds, book_of_languages, citations_of, rules_of
from ilo_desktop.newsroom.vocabulary_citations import Citations
from ilo_desktop.newsroom.vocabulary_files import VocabularyFiles, read_files
from ilo_desktop.newsroom.vocabulary_labels import ENGLISH, Labels
from ilo_desktop.newsroom.vocabulary_phrases import PhraseBook

#: Part of every vocabulary's version. Raise it when the same files give other tags, so that libraries tag anew.
RULES_VERSION = 5


class Vocabulary(Labels):
    """What the files of a vocabulary folder say, ready for use; safe to share between threads.

    ``version`` is the SHA-256 (hexadecimal) of the files and of the rules that use them.
    """

    def __init__(self, files: VocabularyFiles) -> None:
        self._files = files
        super().__init__(
            {
                Facet.KIND: files.kinds,
                Facet.REGION: files.regions,
                Facet.COUNTRY: files.countries,
                Facet.TOPIC: files.topics,
                Facet.INSTRUMENT: files.instruments,
                Facet.LANGUAGE: files.languages,
            }
        )
        self._books: dict[tuple[str, ...], PhraseBook] = {}
        self.version = hashlib.sha256(f"{RULES_VERSION} {files.digest}".encode()).hexdigest()

    def __reduce__(self) -> tuple[type["Vocabulary"], tuple[VocabularyFiles]]:
        """Travel to another process by what was read; the rest is made anew there."""
        return Vocabulary, (self._files,)

    @classmethod
    def read(cls, folder: Path, own: Path | None = None) -> "Vocabulary":
        """Read a folder such as ``resources/vocabulary``, and the user's own file, which may be missing, over it.

        NewsroomError VOCABULARY_BROKEN or OWN_VOCABULARY_BROKEN where a file is wrong.
        """
        return cls(read_files(folder, own))

    def values(self, facet: Facet) -> tuple[str, ...]:
        """Return all values that the vocabulary has for a facet, in the files' order, but for those hidden."""
        if facet is Facet.PLACE:
            return tuple(city for city, about in self._files.cities.items() if about.names)
        return tuple(value for value, entry in self._entries.get(facet, {}).items() if not entry.is_hidden)

    def names(self, facet: Facet, value: str) -> tuple[str, ...]:
        """Return everything that a value is called, in every language, and the words that show it."""
        if facet is Facet.PLACE:
            city = self._files.cities.get(value)
            return city.names if city else ()
        return super().names(facet, value)

    def region_of(self, country: str) -> str:
        """Return the region of a country's code, empty where the vocabulary has none or it is hidden."""
        return self._rules.region_of.get(country, "")

    def kind_in(self, words: str) -> tuple[str, str] | None:
        """Return the kind that a list's title or introduction names, with the words that name it.

        A particular kind (press releases) comes before a general one (news) beside it; where several are named
        otherwise, the list mixes them and there is no answer.
        """
        hits = self._kind_book.find(Words(words))
        named = {hit.meanings[0].value: words[hit.start : hit.end] for hit in reversed(hits)}
        particular = [kind for kind in named if not self._files.kinds[kind].is_generic] or list(named)
        return (particular[0], named[particular[0]]) if len(particular) == 1 else None

    def tags(self, draft: Draft, folded: Sequence[str] = ()) -> tuple[Tag, ...]:
        """Return the tags of a draft, each with the words that gave it; at most one for a facet's value.

        ``folded`` are the draft's texts as ``text.fold`` gives them, where they are known already.
        """
        return (*self._kind_tags(draft), *self._tagging(draft, folded).tags())

    def mentions(self, draft: Draft) -> dict[str, Mentions]:
        """Return how often the text of a draft mentions topics."""
        return self._tagging(draft).mentions()

    def _tagging(self, draft: Draft, folded: Sequence[str] = ()) -> Tagging:
        book = self._book(draft.language.partition("-")[0])
        return Tagging(draft, folded, book, self._rules, self._citations)

    def _kind_tags(self, draft: Draft) -> Iterator[Tag]:
        by_kicker = self.kind_of(draft.kicker)
        kind = draft.kind or by_kicker
        known = self._files.kinds.get(kind or "")
        if known is not None and known.is_hidden:
            return
        if kind and kind == by_kicker:
            yield Tag(Facet.KIND, kind, Where.KICKER, draft.kicker)
        elif kind:
            yield Tag(Facet.KIND, kind, Where.DOCUMENT, draft.kind_words)

    @cached_property
    def _kind_book(self) -> PhraseBook:
        return book_of_kinds(self._files)

    def _book(self, language: str) -> PhraseBook:
        """Return the phrases that a text is held against: of its language and English, or of all languages."""
        spoken = self._spoken
        languages = tuple(dict.fromkeys((ENGLISH, language))) if language in spoken else spoken
        # Books are filled when their language is first met: most libraries are in one or two.
        if languages not in self._books:
            self._books[languages] = book_of_languages(self._files, languages)
        return self._books[languages]

    @cached_property
    def _spoken(self) -> tuple[str, ...]:
        # A language that has but a label is one that texts are in, not one that countries are named in.
        return tuple(
            language
            for language in self._files.languages
            if any(language in country.words for country in self._files.countries.values())
        )

    @cached_property
    def _citations(self) -> Citations:
        return citations_of(self._files)

    @cached_property
    def _rules(self) -> Rules:
        return rules_of(self._files)
