"""The words of the texts: the full-text index is a sorted list of them (``fts5vocab``)."""

from dataclasses import dataclass, field, replace
from sqlite3 import Cursor

from sqlalchemy import Connection

from ilo_desktop.library.engine import bare
from ilo_desktop.library.word_tables import FIRST_PLACES
from ilo_desktop.newsroom.clauses import Term, Words
from ilo_desktop.newsroom.progress import Progress

_SEEK = f"SELECT term FROM {FIRST_PLACES} WHERE term >= ? LIMIT 1"  # noqa: S608 - ours
#: Comes before every letter, and so behind a word it comes before all that go on from there.
_NEXT = "\x01"
#: The full-text index has a list of its own of all beginnings as long as these.
_LONGEST_INDEXED = 3
#: To ask for more words than these takes no less than their beginning does.
_MOST_WORDS = 200


def seek(cursor: Cursor, letters: str) -> str | None:
    """Return the first word that is not before some letters."""
    found = cursor.execute(_SEEK, (letters,)).fetchone()
    return None if found is None else str(found[0])


@dataclass(frozen=True, slots=True)
class Beginnings:
    """Writes beginnings of words out, as the words that the texts have of them.

    Of a beginning that it has no list of, FTS5 gathers all releases before it tells one, for each statement anew: in a
    million releases a tenth of a second. Of each word it reads no more than is asked for.
    """

    connection: Connection
    progress: Progress
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def terms_of(self, words: Words) -> list[Term]:
        """Return terms that find in the texts what those of some words do."""
        return [whole for term in words.terms for whole in self._written_out(term)]

    def _written_out(self, term: Term) -> list[Term]:
        if not term.is_prefix or len(term.words[-1]) <= _LONGEST_INDEXED:
            return [term]
        last = term.words[-1]
        if last not in self._known:
            self._known[last] = self._words(last)
        found = self._known[last]
        return [replace(term, words=(*term.words[:-1], word), is_prefix=False) for word in found] or [term]

    def _words(self, beginning: str) -> tuple[str, ...]:
        """Return the words that begin so; none where they are too many."""
        found: list[str] = []
        with bare(self.connection) as cursor:
            word = seek(cursor, beginning)
            while word is not None and word.startswith(beginning):
                self.progress.step(0, 0)
                found.append(word)
                if len(found) > _MOST_WORDS:
                    return ()
                word = seek(cursor, word + _NEXT)
        return tuple(found)
