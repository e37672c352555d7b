"""What words find: in a release's texts, in its note, in one of the user's own tags, or where it comes from."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from pyroaring import BitMap
from sqlalchemy import Connection

from ilo_desktop.library import full_text, notes, sources
from ilo_desktop.library.index import KeyRange, Snapshot
from ilo_desktop.library.search import SearchMemory
from ilo_desktop.library.word_list import Beginnings
from ilo_desktop.newsroom.clauses import Field, Words
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.text import find_hits, is_cjk, query_words


@dataclass(frozen=True, slots=True)
class Hits:
    """Finds words at one moment of a library.

    Only what is found in texts and sources is remembered: notes and tags change often, and asking them is quick.
    ``interruptible`` is entered while the library is asked. With ``within`` the texts are looked through in that range
    of keys alone, for the words that ``beginnings`` finds.
    """

    connection: Connection
    snapshot: Snapshot
    memory: SearchMemory
    progress: Progress
    interruptible: Callable[[], AbstractContextManager[None]]
    within: KeyRange | None = None
    beginnings: Beginnings | None = None

    def words(self, words: Sequence[Words]) -> BitMap:
        """Return the keys of the releases in which all of some words occur, never to be changed."""
        with self.interruptible():
            return self._matching_keys(words)

    def source(self, value: str) -> BitMap:
        """Return the keys of the releases in whose sources the words of a value follow each other."""
        words = query_words(value)
        is_lone_letter = len(words) == 1 and len(words[0]) == 1 and is_cjk(words[0])
        with self.interruptible():
            return self.memory.hits(
                self.snapshot.text_generation,
                f"source {' '.join(words)}",
                lambda: sources.matching_keys(self.connection, self.snapshot, words, is_prefix=is_lone_letter),
            )

    def _matching_keys(self, words: Sequence[Words]) -> BitMap:
        """As ``words``.

        What no note and no tag has is asked in one go, which lets the index start with the rarest.
        """
        own = {one: self._own(one) for one in words}
        others = {one: keys for one, keys in own.items() if one.field is not Field.NOTE}
        found = [keys for one, keys in own.items() if one.field is Field.NOTE]
        found += [self._in_texts((one,)) | keys for one, keys in others.items() if keys]
        rest = tuple(one for one, keys in others.items() if not keys)
        if rest:
            found.append(self._in_texts(rest))
        return found[0] if len(found) == 1 else BitMap.intersection(*found)  # of one it would be a copy

    def _in_texts(self, words: tuple[Words, ...]) -> BitMap:
        self.progress.step(0, 0)
        generation, expression = self.snapshot.text_generation, full_text.match_expression(words)
        if self.within is not None:
            known = self.memory.known(generation, expression)
            if known is not None:
                return known
            if self.beginnings is not None:
                expression = full_text.match_expression(words, self.beginnings.terms_of)
            return full_text.keys_of(self.connection, expression, self.progress, self.within)
        return self.memory.hits(
            generation, expression, lambda: full_text.matching_keys(self.connection, words, self.progress)
        )

    def _own(self, words: Words) -> BitMap:
        """Return the keys of the releases where notes and tags have it."""
        if words.field not in (Field.ANYWHERE, Field.NOTE):
            return BitMap()
        in_notes = notes.matching_keys(self.connection, words)
        return in_notes if words.field is Field.NOTE else in_notes | self._tagged(words)

    def _tagged(self, words: Words) -> BitMap:
        phrases = tuple((term.words, term.is_prefix) for term in words.terms)
        tags = [tag for tag in self.snapshot.values(Facet.TAG) if find_hits(tag, phrases)]
        return BitMap().union(*(self.snapshot.get((Facet.TAG, tag)) for tag in tags))
