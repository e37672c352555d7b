"""Searches that follow a value of the user's own to its new name."""

from ilo_desktop.newsroom.clauses import (
    AllOf,
    AnyOf,
    Clause,
    Condition,
    Not,
    Words,
    both,
    either,
    negated,
    parts_within,
)
from ilo_desktop.newsroom.edits import tag_key
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.query_language.faults import QueryError
from ilo_desktop.newsroom.query_language.names import CODES
from ilo_desktop.newsroom.query_language.parser import parse
from ilo_desktop.newsroom.query_language.writer import written


def asks_for(text: str, facet: Facet, value: str) -> bool:
    """Say whether a kept search asks for a value, or leaves it out; no for one that cannot be read."""
    try:
        query = parse(text, CODES)
    except QueryError:
        return False
    return any(_is(part, facet, tag_key(value)) for clause in query.clauses for part in parts_within(clause))


def renamed(text: str, facet: Facet, before: str, after: str) -> str:
    """Return a kept search with another name for a value, as it was where it does not ask for it."""
    return written(followed(parse(text, CODES), facet, before, after), CODES) if asks_for(text, facet, before) else text


def followed(query: Query, facet: Facet, before: str, after: str) -> Query:
    """Return a query with another name for a value of the user's own, wherever in it that stands."""
    key = tag_key(before)
    return Query(tuple(_renamed(clause, facet, key, after) for clause in query.clauses))


def _renamed(clause: Clause, facet: Facet, key: str, after: str) -> Clause:
    match clause:
        case Condition():
            return Condition(facet, after, clause.is_excluded) if _is(clause, facet, key) else clause
        case Words():
            return clause
        case Not(part):
            return negated(_renamed(part, facet, key, after))
        case AnyOf(parts):
            return either(_renamed(part, facet, key, after) for part in parts)
        case AllOf(parts):
            return both(_renamed(part, facet, key, after) for part in parts)


def _is(part: Words | Condition, facet: Facet, key: str) -> bool:
    return isinstance(part, Condition) and part.facet is facet and tag_key(part.value) == key
