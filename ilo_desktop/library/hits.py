"""What a search finds: each clause in a release's texts, in its note, or in one of the user's own tags."""

from pyroaring import BitMap
from sqlalchemy import Connection

from ilo_desktop.library import full_text, notes
from ilo_desktop.library.index import Snapshot
from ilo_desktop.library.search import SearchMemory
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import Term
from ilo_desktop.newsroom.text import find_hits


def matching_keys(
    connection: Connection, snapshot: Snapshot, terms: tuple[Term, ...], memory: SearchMemory, progress: Progress
) -> BitMap:
    """Return the keys of the releases in which all clauses occur, each anywhere.

    Only what is found in the texts is remembered: notes and tags change often, and asking them is quick. Clauses that
    no note and no tag has are asked in one go, which lets the index start with the rarest.
    """

    def in_texts(some: tuple[Term, ...]) -> BitMap:
        progress.step(0, 0)
        return memory.hits(
            snapshot.text_generation, some, lambda terms: full_text.matching_keys(connection, terms, progress)
        )

    own = {term: notes.matching_keys(connection, term) | _tagged(snapshot, term) for term in terms}
    found = [in_texts((term,)) | keys for term, keys in own.items() if keys]
    rest = tuple(term for term, keys in own.items() if not keys)
    if rest:
        found.append(in_texts(rest))
    return BitMap.intersection(*found)


def _tagged(snapshot: Snapshot, term: Term) -> BitMap:
    phrase = ((term.words, term.is_prefix),)
    tags = [tag for tag in snapshot.values(Facet.TAG) if find_hits(tag, phrase)]
    return BitMap().union(*(snapshot.get((Facet.TAG, tag)) for tag in tags))
