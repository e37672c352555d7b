"""The indexes of words held against the texts, word by word, although one of them does not keep the texts.

SQLite's own check of a full-text index without content compares its parts with each other alone: a text that was taken
out with other words than it had leaves these behind for good, and that check passes. So what the index has is read
out of it (``fts5vocab``): every place of every word under every key goes into a sum, and what the texts should give
into another one. Words share some thousands of sums, which keeps memory flat; only where two sums differ their words
are looked at one by one. A release's prefixes, which SQLite keeps beside the words, are not looked at.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection

from ilo_desktop.newsroom.verifying import Difference, Part

_SUMS = 1 << 14
#: A prime below 2**16: so weighted the sum of all places of the commonest word in a million releases fits SQLite.
_WEIGHT = 65_521
#: SQLite cuts longer words.
_WORD_BYTES = 32_768
#: So many releases are told with their words, and so many words of each.
_TOLD_RELEASES = 100
_TOLD_WORDS = 5
#: So many words that are somewhere wrong are asked for in each.
_ASKED_WORDS = 1_000
_PLACE_SUM = f"sum(doc + doc % {_WEIGHT} * (offset + 1))"


def _words(text: str) -> list[bytes]:
    return [word[:_WORD_BYTES] for word in text.encode().split(b" ") if word]


def _sum_of(word: bytes) -> int:
    return hash(word) % _SUMS


class Tally:
    """The sums that an index should have."""

    def __init__(self) -> None:
        self.sums = [0] * _SUMS

    def add(self, row: int, texts: Iterable[str]) -> None:
        """Count the words of a row of the index."""
        sums, weight = self.sums, row % _WEIGHT
        for text in texts:
            for place, word in enumerate(_words(text), start=1):
                sums[hash(word) % _SUMS] += row + weight * place


#: A row of an index: the release, its number in the index, and its texts.
Entry = tuple[int, int, Sequence[str]]


@dataclass
class Words:
    """One index of words."""

    connection: Connection
    table: str
    part: Part
    tally: Tally = field(default_factory=Tally)

    def differences(self, entries: Iterable[Entry]) -> Iterator[Difference]:
        """Yield the rows whose words are others; ``entries`` are those that were counted."""
        with self._read():
            wrong = self._wrong_words()
            if wrong[0]:
                yield from self._of_rows(entries, *wrong)

    @contextmanager
    def _read(self) -> Iterator[None]:
        self.connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE temp.{self._view} USING fts5vocab('main', '{self.table}', 'instance')"
        )
        try:
            yield
        finally:
            self.connection.exec_driver_sql(f"DROP TABLE temp.{self._view}")

    @property
    def _view(self) -> str:
        return f"words_of_{self.table}"

    def _wrong_words(self) -> tuple[set[int], list[bytes]]:
        """Return the sums that differ, and the words of the index that are in them."""
        sums = [0] * _SUMS
        totals = f"SELECT CAST(term AS BLOB), {_PLACE_SUM} FROM {self._view} GROUP BY term"  # noqa: S608 - ours
        for word, total in self.connection.exec_driver_sql(totals):
            sums[_sum_of(word)] += total
        wrong = {place for place, total in enumerate(sums) if total != self.tally.sums[place]}
        if not wrong:
            return wrong, []
        words = f"SELECT DISTINCT CAST(term AS BLOB) FROM {self._view}"  # noqa: S608 - ours
        return wrong, [word for (word,) in self.connection.exec_driver_sql(words) if _sum_of(word) in wrong]

    def _of_rows(self, entries: Iterable[Entry], wrong: set[int], words: Sequence[bytes]) -> Iterator[Difference]:
        found: dict[int, int] = {}
        of_word = f"SELECT doc, {_PLACE_SUM} FROM {self._view} WHERE term = CAST(? AS TEXT) GROUP BY doc"  # noqa: S608 - ours
        for word in words:
            for row, total in self.connection.exec_driver_sql(of_word, (word,)):
                found[row] = found.get(row, 0) + total
        told = 0
        for release_id, row, texts in entries:
            only = Tally()
            only.add(row, texts)
            total = sum(only.sums[place] for place in wrong)
            if found.pop(row, 0) != total:
                told += 1
                yield self._of_row(f"{release_id}", row, texts, words[:_ASKED_WORDS] if told <= _TOLD_RELEASES else ())
        for row in sorted(found):
            told += 1
            yield self._of_row("", row, (), words[:_ASKED_WORDS] if told <= _TOLD_RELEASES else ())

    def _of_row(self, which: str, row: int, texts: Sequence[str], words: Sequence[bytes]) -> Difference:
        should = {word for text in texts for word in _words(text)}
        extra = {word for word in words if word not in should and self._has(row, word)}
        missing = {word for word in should if not self._has(row, word)} if words else set()
        return Difference(self.part, which, f"words under {row}", _some(extra), _some(missing))

    def _has(self, row: int, word: bytes) -> bool:
        asked = f"SELECT 1 FROM {self.table} WHERE {self.table} MATCH ? AND rowid = ?"  # noqa: S608 - ours
        quoted = f'"{word.decode(errors="replace")}"'
        return self.connection.exec_driver_sql(asked, (quoted, row)).first() is not None


def _some(words: set[bytes]) -> str:
    told = [word.decode(errors="replace") for word in sorted(words)]
    return ", ".join(told[:_TOLD_WORDS] + ["…"] * (len(told) > _TOLD_WORDS))
