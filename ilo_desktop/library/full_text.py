"""The full-text index: what is put in, taken out, and asked. It is given folded text alone, under the release's key."""

import json
from array import array
from collections.abc import Callable, Iterator, Sequence

from pyroaring import BitMap
from sqlalchemy import Connection

from ilo_desktop.library.lookup import chunks
from ilo_desktop.library.spool import Spool
from ilo_desktop.newsroom.clauses import Field, Term, Words
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold

_BATCH = 500
_PIECE = 1 << 16
_INSERT = "INSERT INTO full_text (rowid, headline, summary, text, kicker, place) VALUES (?, ?, ?, ?, ?, ?)"
_DELETE = (
    "INSERT INTO full_text (full_text, rowid, headline, summary, text, kicker, place)"
    " VALUES ('delete', ?, ?, ?, ?, ?, ?)"
)
# One string of all keys: SQLite makes it without holding up other threads, which rows one by one would do.
_KEYS = "SELECT json_group_array(rowid) FROM full_text WHERE full_text MATCH ?"
_KEYS_WITHIN = f"{_KEYS} AND rowid >= ? AND rowid < ?"
# A word in the headline counts as much as ten in the text; then summary, kicker and place.
_BY_RANK = "SELECT rowid FROM full_text WHERE full_text MATCH ? ORDER BY bm25(full_text, 10, 4, 1, 2, 2), rowid DESC"
_RANKED = f"SELECT json_group_array(rowid) FROM ({_BY_RANK})"  # noqa: S608 - ours
_FIRST_RANKED = f"SELECT json_group_array(rowid) FROM ({_BY_RANK} LIMIT ?)"  # noqa: S608 - ours


def folded(draft: Draft) -> tuple[str, ...]:
    """Return the texts of a release as the index holds them."""
    return tuple(map(fold, draft.texts))


def match_expression(
    words: Sequence[Words], terms_of: Callable[[Words], Sequence[Term]] = lambda words: words.terms
) -> str:
    """Return what must all occur in FTS5's language; each word is quoted, so that none is an operator.

    ``terms_of`` tells which spellings of each are asked for.
    """
    return " AND ".join(_expression(one.field, terms_of(one)) for one in words)


def any_of(terms: Sequence[Term]) -> str:
    """Return the spellings of the same in FTS5's language."""
    return " OR ".join(f'"{" ".join(term.words)}"{" *" if term.is_prefix else ""}' for term in terms)


def _expression(field: Field, terms: Sequence[Term]) -> str:
    column = "" if field is Field.ANYWHERE else f"{{{field.value}}} : "
    return f"{column}({any_of(terms)})"


def matching_keys(connection: Connection, words: Sequence[Words], progress: Progress) -> BitMap:
    """Return the keys of the releases in whose texts all of these occur; none of them is looked for in notes."""
    return keys_of(connection, match_expression(words), progress)


def keys_of(
    connection: Connection, expression: str, progress: Progress, within: tuple[int, int] | None = None
) -> BitMap:
    """Return the keys that an expression in FTS5's language finds, or those of a range alone."""
    statement = _KEYS if within is None else _KEYS_WITHIN
    keys = connection.exec_driver_sql(statement, (expression, *(within or ()))).scalar_one()
    found = BitMap()
    for piece in _pieces(keys[1:-1]):
        progress.step(len(found), 0)
        found.update(json.loads(f"[{piece}]"))
    return found


def ranked_keys(connection: Connection, expression: str, progress: Progress) -> "array[int]":
    """Return the keys of the releases that match an expression, the most relevant first, of equal ones the newest."""
    return numbers(connection.exec_driver_sql(_RANKED, (expression,)).scalar_one(), progress)


def first_ranked_keys(connection: Connection, expression: str, count: int, progress: Progress) -> "array[int]":
    """Return the first ``count`` of ``ranked_keys``, which takes half the time: all are weighed, but not sorted."""
    return numbers(connection.exec_driver_sql(_FIRST_RANKED, (expression, count)).scalar_one(), progress)


def numbers(json_array: str, progress: Progress) -> "array[int]":
    """Return the keys that SQLite wrote into an array."""
    found = array("I")
    for piece in _pieces(json_array[1:-1]):
        progress.step(len(found), 0)
        found.extend(json.loads(f"[{piece}]"))
    return found


def _pieces(numbers: str) -> Iterator[str]:
    """Yield what stands in an array by some thousands: other threads stand still while text is made numbers."""
    start = 0
    while end := numbers.find(",", start + _PIECE) + 1:
        yield numbers[start : end - 1]
        start = end
    if numbers:
        yield numbers[start:]


def clear(connection: Connection) -> None:
    """Take everything out."""
    connection.exec_driver_sql("INSERT INTO full_text (full_text) VALUES ('delete-all')")


def insert(connection: Connection, releases: Sequence[tuple[int, tuple[str, ...]]]) -> None:
    """Put in the folded texts of releases, by their keys; fast where these rise."""
    connection.exec_driver_sql(_INSERT, [(key, *new) for key, new in releases])


def flush(connection: Connection) -> None:
    """Write out what FTS5 still holds in memory, which it does at each savepoint."""
    connection.exec_driver_sql("SAVEPOINT texts")
    connection.exec_driver_sql("RELEASE texts")


class Changes:
    """What is to be taken out and put in, kept on disk until all is known.

    FTS5 is fast when keys rise: what goes is taken out first, in the order of keys, then what comes is put in. The
    index does not remember what it holds under a key: it must be told the old text, exactly.
    """

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._gone: list[tuple[int, int]] = []
        self._come: list[tuple[int, int, Spool]] = []

    def remove(self, key: int, old: tuple[str, ...]) -> None:
        """Take out what the index holds under a key."""
        self._gone.append((key, self._spool.add_folded(old)))

    def add(self, key: int, new: tuple[str, ...]) -> None:
        """Put in a release's folded texts."""
        self.add_spooled(key, self._spool, self._spool.add_folded(new))

    def add_spooled(self, key: int, spool: Spool, offset: int) -> None:
        """Put in folded texts that stand in a spool already."""
        self._come.append((key, offset, spool))

    def write(self, connection: Connection, progress: Progress, done: int, left: int = 0) -> int:
        """Write it all and forget it; progress goes on from ``done`` by the releases that come, and is returned.

        ``left`` is how much of the job comes after this.
        """
        total = done + len(self._come) + left
        for gone in chunks(sorted(self._gone), _BATCH):
            progress.step(done, total)
            connection.exec_driver_sql(_DELETE, [(key, *self._spool.folded(offset)) for key, offset in gone])
        self._come.sort(key=lambda entry: entry[0])
        for come in chunks(self._come, _BATCH):
            progress.step(done, total)
            connection.exec_driver_sql(_INSERT, list(self._rows(come)))
            done += len(come)
        progress.step(done, total)
        self._gone.clear()
        self._come.clear()
        return done

    def _rows(self, come: list[tuple[int, int, Spool]]) -> Iterator[tuple[int | str, ...]]:
        for key, offset, spool in come:
            yield (key, *spool.folded(offset))
