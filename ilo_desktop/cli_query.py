"""How commands read the search that they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ilo_desktop.newsroom.query import Query
    from ilo_desktop.newsroom.vocabulary import Vocabulary


def read_query(text: str, vocabulary: Vocabulary) -> Query:
    """Return the query that a text asks for; wrong usage, with what is wrong and where, for one that is none."""
    from ilo_desktop import vocabularies
    from ilo_desktop.newsroom.query_language import QueryError, VocabularyNames, parse
    from ilo_desktop.newsroom.wording import sentence

    try:
        return parse(text, VocabularyNames(vocabulary, spellings=vocabularies.spellings))
    except QueryError as fault:
        marks = " " * fault.start + "^" * max(fault.end - fault.start, 1)
        raise click.UsageError(f"{sentence(fault)}\n\n  {text}\n  {marks}") from fault
