"""How the values of filters are named in searches: by their codes alone, or as a vocabulary names them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from ilo_desktop.newsroom.clauses import Term
from ilo_desktop.newsroom.facets import TYPED_FACETS, Facet
from ilo_desktop.newsroom.spellings import Spellings
from ilo_desktop.newsroom.text import fold, squeeze

if TYPE_CHECKING:  # a start shows its first rows before it loads the vocabulary
    from ilo_desktop.newsroom.vocabulary import Vocabulary

_INSTRUMENT = re.compile(r"([cpr]?)\s*(?:no\.?\s*)?0*(\d{1,3})", re.IGNORECASE | re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]+)*", re.IGNORECASE | re.ASCII)


class Names(Protocol):
    """What parser and writer ask."""

    def value(self, facet: Facet, words: str) -> str | None:
        """Return the value that words name, None where there is none."""

    def label(self, facet: Facet, value: str) -> str:
        """Return what a value is called."""

    def spellings(self, words: tuple[str, ...], *, is_prefix: bool) -> tuple[Term, ...]:
        """Return the other ways to spell folded words."""


class _Codes:
    """Values as they are, each its own name: how searches are kept."""

    def value(self, facet: Facet, words: str) -> str | None:
        return squeeze(words)

    def label(self, facet: Facet, value: str) -> str:
        return value

    def spellings(self, words: tuple[str, ...], *, is_prefix: bool) -> tuple[Term, ...]:
        return ()


CODES: Names = _Codes()


class VocabularyNames:
    """Values by their codes and by their names in every language; said in one language."""

    def __init__(
        self, vocabulary: Vocabulary, language: str = "en", spellings: Callable[[], Spellings] | None = None
    ) -> None:
        """``spellings`` gives the spellings of words when they are first asked for; without it each has its own."""
        self._vocabulary = vocabulary
        self._language = language
        self._give_spellings = spellings
        self._called: dict[Facet, dict[str, str]] = {}

    def value(self, facet: Facet, words: str) -> str | None:
        """Return the value that words name: by its code, its label or another of its names, in any language."""
        words = squeeze(words)
        if facet is Facet.IMPORT:
            return str(int(words)) if words.isascii() and words.isdigit() else None
        if facet is Facet.INSTRUMENT and (found := self._instrument(words)):
            return found
        found = self._names(facet).get(fold(words))
        if found is None and facet in TYPED_FACETS:
            return words or None
        if found is None and facet is Facet.LANGUAGE and _LANGUAGE.fullmatch(words):
            return words.lower()
        return found

    def label(self, facet: Facet, value: str) -> str:
        """Return what a value is called in the language, or its code where that name is another value's."""
        if facet is Facet.INSTRUMENT:
            return value  # short, and as the ILO cites them
        label = self._vocabulary.label(facet, value, self._language)
        return label if self.value(facet, label) == value else value

    def spellings(self, words: tuple[str, ...], *, is_prefix: bool) -> tuple[Term, ...]:
        """Return the other ways to spell folded words."""
        if self._give_spellings is None:
            return ()
        ways = self._known_spellings.phrases(words, is_open=is_prefix)
        return tuple(Term(way, is_prefix) for way in ways[1:])

    @cached_property
    def _known_spellings(self) -> Spellings:
        return self._give_spellings() if self._give_spellings is not None else Spellings()

    def _instrument(self, words: str) -> str | None:
        match = _INSTRUMENT.fullmatch(words)
        if match is None:
            return None
        code = f"{match[1].upper() or 'C'}{int(match[2]):03}"
        return code if code in self._vocabulary.values(Facet.INSTRUMENT) else None

    def _names(self, facet: Facet) -> dict[str, str]:
        """Return the values by what they are called, folded; a label comes before other words for something else."""
        if facet not in self._called:
            called: dict[str, str] = {}
            values = self._vocabulary.values(facet)
            for value in values:
                called.setdefault(fold(value), value)
            for value in values:
                called.setdefault(fold(self._vocabulary.label(facet, value, self._language)), value)
            for value in values:
                for name in self._vocabulary.names(facet, value):
                    called.setdefault(fold(name), value)
            self._called[facet] = called
        return self._called[facet]
