"""The latest searches, newest first, as they are kept for the next start."""

import json

from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.newsroom.clauses import Condition, parts_within
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.query_language import CODES, Names, QueryError, parse, written

#: So many are kept.
MOST = 50


class PastSearches:
    """Kept with the settings of the user, and not in a library, which may be given away; written by the codes of
    values, so that they are the same in every language of the interface.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._passing: str | None = None  # the newest one, where it only stood for a while

    def add(self, query: Query, *, is_finished: bool) -> None:
        """Put a search first; one that only stood for a while makes way for what becomes of it."""
        text = written(query.settled(), CODES)
        if not text or _is_of_one_library(query):
            return
        others = [other for other in self._kept() if other != text]
        if others and others[0] == self._passing and text.startswith(others[0]):
            del others[0]
        self._passing = None if is_finished else text
        self._settings.set_value(Key.SEARCHES, json.dumps([text, *others][:MOST], ensure_ascii=False))

    def texts(self, names: Names) -> list[str]:
        """Return the searches as they are written with these names; what is no search any more is left out."""
        found = []
        for text in self._kept():
            try:
                found.append(written(parse(text, CODES), names))
            except QueryError:
                continue
        return list(dict.fromkeys(found))

    def forget(self) -> None:
        """Keep none of them."""
        self._passing = None
        self._settings.set_value(Key.SEARCHES, "[]")

    def _kept(self) -> list[str]:
        try:
            kept = json.loads(self._settings.text(Key.SEARCHES) or "[]")
        except ValueError:
            return []
        return [text for text in kept if isinstance(text, str)] if isinstance(kept, list) else []


def _is_of_one_library(query: Query) -> bool:
    """Whether another library would find something else: imports have numbers."""
    parts = (part for clause in query.clauses for part in parts_within(clause))
    return any(isinstance(part, Condition) and part.facet is Facet.IMPORT for part in parts)
