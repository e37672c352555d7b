"""The language of searches: from a text to a query, and back to its one normal form.

``words``, ``"a phrase"``, ``wage*``, ``-not``, ``this OR that``, ``( )``; fields such as ``headline:``, ``country:``,
``date:``; states such as ``is:unread``. Words beside each other must all occur; OR binds its neighbours first.
"""

from ilo_desktop.newsroom.query_language.faults import QueryError
from ilo_desktop.newsroom.query_language.names import CODES, Names, VocabularyNames
from ilo_desktop.newsroom.query_language.parser import parse
from ilo_desktop.newsroom.query_language.renaming import asks_for, followed, renamed
from ilo_desktop.newsroom.query_language.writer import written, written_clauses

__all__ = [
    "CODES",
    "Names",
    "QueryError",
    "VocabularyNames",
    "asks_for",
    "followed",
    "parse",
    "renamed",
    "written",
    "written_clauses",
]
