"""What was meant by a search that finds nothing: words of the library's own texts, nearly as they were typed.

The full-text index is read as the sorted list of words that it is (``fts5vocab``); of each word only what is asked for
is read, its first place or its releases, so that it does not matter how often the words between occur.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import Cursor

from pyroaring import BitMap
from sqlalchemy import Connection

from ilo_desktop.library import full_text, word_list
from ilo_desktop.library.engine import bare
from ilo_desktop.library.word_tables import RELEASES
from ilo_desktop.newsroom.nearest import LAST, nearest
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.spellings import Spellings
from ilo_desktop.newsroom.suggesting import Suggestion
from ilo_desktop.newsroom.text import is_cjk

#: A phrase as ``text.find_hits`` takes it: its words, and whether the last one is a beginning.
Phrase = tuple[Sequence[str], bool]

#: Shorter words have so many neighbours that these tell nothing; longer ones are pasted.
_SHORTEST, _LONGEST = 3, 40
#: From so many letters on two slips are likely in one word.
_LONG = 6
#: A word that occurs so many times as often as another one is meant rather, although it takes one slip more: others'
#: slips are words of the library as well.
_AS_LIKELY_AS_A_SLIP = 20
#: So many suggestions are made for a word, and so many words of a search are looked at.
_MOST, _MOST_WORDS = 3, 8
#: Each part of two words written as one has so many letters at least; so many ways to part them are counted.
_SHORTEST_PART, _MOST_PARTS = 2, 4

_HAVING = f"SELECT term, doc FROM json_each(?) AS wanted CROSS JOIN {RELEASES} ON term = wanted.value"  # noqa: S608
_KEYS = "SELECT rowid FROM full_text WHERE full_text MATCH ?"


def suggestions(
    connection: Connection, listed: BitMap, phrases: Sequence[Phrase], spellings: Spellings, progress: Progress
) -> list[Suggestion]:
    """Return what may be meant by words that no listed release has in a text: in their order, the likeliest first.

    A word one of whose other spellings occurs is no wrong one. Words with digits are left as they are, and so are
    Chinese and Japanese ones; of a longer word the first letter is held to be right where there are two slips.
    """
    words = [(word, i + 1 == len(run) and is_open) for run, is_open in phrases for i, word in enumerate(run)]
    with bare(connection) as cursor:
        asking = _Asking(connection, cursor, listed, progress)
        missing = [
            (place, word)
            for place, (word, is_open) in enumerate(words)
            if _is_correctable(word) and not asking.occurs(word, spellings, is_open=is_open)
        ]
        found = [one for place, word in missing[:_MOST_WORDS] for one in asking.for_one(place, word)]
        places = {place for place, _ in missing}
        pairs = [(i, words[i][0], words[i + 1][0]) for i in range(len(words) - 1) if not places.isdisjoint((i, i + 1))]
        found += [one for pair in pairs[:_MOST_WORDS] for one in asking.for_two(*pair)]
    return sorted(found, key=lambda one: one.place)


def _is_correctable(word: str) -> bool:
    return _SHORTEST <= len(word) <= _LONGEST and not any(letter.isdigit() or is_cjk(letter) for letter in word)


@dataclass(frozen=True, slots=True)
class _Asking:
    """Asks the index for its words."""

    connection: Connection
    cursor: Cursor
    listed: BitMap
    progress: Progress

    def occurs(self, word: str, spellings: Spellings, *, is_open: bool) -> bool:
        """Say whether a listed release has a word, in any spelling, or where it is open one that begins so."""
        others = spellings.of_beginning(word) if is_open else spellings.of(word)
        expression = " OR ".join(f'"{one}"{" *" if is_open else ""}' for one in (word, *others))
        rows = self.connection.exec_driver_sql(_KEYS, (expression,))
        try:
            return any(key in self.listed for key in rows.scalars())
        finally:
            rows.close()

    def for_one(self, place: int, word: str) -> list[Suggestion]:
        """Return what one word may be meant to be, another one or two, the likeliest first; a blank lost is a slip."""
        slips = self._near(word)
        found = list(self._counted(place, (word,), [*([near] for near in slips), *self._parted(word)]))

        def unlikelihood(one: Suggestion) -> tuple[float, tuple[str, ...]]:
            made = slips[one.better[0]] if len(one.better) == 1 else 1
            return -one.releases / _AS_LIKELY_AS_A_SLIP**made, one.better

        return sorted(found, key=unlikelihood)[:_MOST]

    def for_two(self, place: int, first: str, second: str) -> Iterator[Suggestion]:
        """Yield the one word that two may be meant to be."""
        if _is_correctable(first + second):
            yield from self._counted(place, (first, second), [[first + second]])

    def _counted(self, place: int, words: tuple[str, ...], better: Iterable[Sequence[str]]) -> Iterator[Suggestion]:
        for some in better:
            keys = full_text.keys_of(self.connection, f'"{" ".join(some)}"', self.progress)
            if releases := keys.intersection_cardinality(self.listed):
                yield Suggestion(place, words, tuple(some), releases)

    def _near(self, word: str) -> dict[str, int]:
        """Return the likeliest of the words that are nearly like one, each with its slips.

        More are told than suggested: some may be in the bin alone.
        """
        slips = nearest(word, 1, self._seek, *_alphabet(word[0]))
        releases = self._releases(slips)
        if len(word) >= _LONG and max(releases.values(), default=0) < _AS_LIKELY_AS_A_SLIP:
            for beginning in (word[0], word[1] + word[0]):
                slips = nearest(word, 2, self._seek, beginning, beginning + LAST) | slips
            releases = self._releases(slips)
        releases.pop(word, None)  # which no listed release has
        most = max((releases[near] for near in releases if slips[near] == 1), default=0)
        likely = [near for near in releases if slips[near] == 1 or releases[near] > most * _AS_LIKELY_AS_A_SLIP]
        likely.sort(key=lambda near: (-releases[near] / _AS_LIKELY_AS_A_SLIP ** slips[near], near))
        return {near: slips[near] for near in likely[: 2 * _MOST]}

    def _parted(self, word: str) -> list[tuple[str, str]]:
        """Return the two words, both of them of the library, that may have been run together, the likeliest first."""
        places = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
        parts = [(word[:place], word[place:]) for place in places]
        releases = self._releases({part for pair in parts for part in pair})
        known = [pair for pair in parts if all(part in releases for part in pair)]
        return sorted(known, key=lambda pair: -min(releases[part] for part in pair))[:_MOST_PARTS]

    def _seek(self, letters: str) -> str | None:
        self.progress.step(0, 0)
        return word_list.seek(self.cursor, letters)

    def _releases(self, words: Iterable[str]) -> dict[str, int]:
        rows = self.connection.exec_driver_sql(_HAVING, (json.dumps(list(words)),))
        return {row.term: row.doc for row in rows}


def _alphabet(letter: str) -> tuple[str, str]:
    """Return the first letter of a letter's script and what comes after the last one, as far as a block goes."""
    block = ord(letter) & ~0x7F
    return ("a", "{") if not block else (chr(block), chr(block + 0x80))
