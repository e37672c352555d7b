"""What was meant by a search that finds nothing, told in the library's own words."""

from dataclasses import dataclass, replace

from ilo_desktop.newsroom.clauses import AllOf, AnyOf, Clause, Field, Words, both, either, wanted_words
from ilo_desktop.newsroom.query import Query


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words of a search that may have been meant to be others.

    ``place`` is that of the first of ``words`` among all words of the search. One word can be meant to be two, and two
    to be one; ``better`` follow each other in ``releases`` releases, one at least.
    """

    place: int
    words: tuple[str, ...]
    better: tuple[str, ...]
    releases: int


def asked_phrases(query: Query) -> list[tuple[tuple[str, ...], bool]]:
    """Return the words that texts should have, as they were typed, and whether the last of each phrase may go on."""
    return [(words.terms[0].words, words.terms[0].is_prefix) for words in _asked(query)]


def mended(query: Query, suggestion: Suggestion) -> Query:
    """Return a query with a suggestion about its ``asked_phrases`` taken; its spellings are not known yet."""
    changed: dict[Words, Words | None] = {}
    place = 0
    first, end = suggestion.place, suggestion.place + len(suggestion.words)
    for clause in _asked(query):
        own = clause.terms[0].words
        kept_before, kept_after = own[: max(first - place, 0)], own[max(end - place, 0) :]
        if first < place + len(own) and place < end:
            better = suggestion.better if place <= first else ()
            text = " ".join((*kept_before, *better, *kept_after))
            is_prefix = clause.is_prefix and bool(kept_after)
            changed[clause] = (
                replace(clause, text=text, is_prefix=is_prefix, is_open=False, spellings=()) if text else None
            )
        place += len(own)
    found = (_with(clause, changed) for clause in query.clauses)
    return Query(tuple(clause for clause in found if clause is not None))


def _asked(query: Query) -> list[Words]:
    """Return the words that are looked for in texts; what only a note has is the user's own."""
    asked = (words for clause in query.clauses for words in wanted_words(clause))
    return list(dict.fromkeys(words for words in asked if words.field is not Field.NOTE and words.terms))


def _with(clause: Clause, changed: dict[Words, Words | None]) -> Clause | None:
    match clause:
        case Words():
            return changed.get(clause, clause)
        case AnyOf(parts) | AllOf(parts):
            left = [found for part in parts if (found := _with(part, changed)) is not None]
            if not left:
                return None
            return either(left) if isinstance(clause, AnyOf) else both(left)
    return clause
