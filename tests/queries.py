"""Queries as tests ask them: a search text, and conditions as filters write them."""

from collections.abc import Iterable

from ilo_desktop.newsroom.query import Condition, Query
from ilo_desktop.newsroom.query_language import CODES, parse, written_clauses


def asking(search: str = "", is_typing: bool = False, conditions: Iterable[Condition] = ()) -> Query:
    """Return a query: values of one facet are joined by OR, each state and each value left out stands for itself."""
    query = parse(search, CODES, is_typing=is_typing)
    for condition in sorted(conditions):
        query = query.toggled(condition)
    return query


def search_of(query: Query) -> str:
    """Return what a query searches for, as it is written."""
    return written_clauses(query.search, CODES)
