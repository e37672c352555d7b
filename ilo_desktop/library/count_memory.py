"""How many releases queries give that are counted again and again, as saved views are."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from threading import Lock

from ilo_desktop.newsroom.query import Query

#: A library at one moment: its generation, and the day from which dates such as "last month" are counted.
Moment = tuple[int, date]


class CountMemory:
    """The counts of one moment: a query that is counted at it already is not asked again."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._moment: Moment | None = None
        self._known: Mapping[Query, int] = {}

    def counts(self, moment: Moment, queries: Sequence[Query], ask: Callable[[Query], int]) -> list[int]:
        """Return the counts of some queries at a moment."""
        with self._lock:
            known = self._known if self._moment == moment else {}
        counts = {query: known[query] if query in known else ask(query) for query in dict.fromkeys(queries)}
        with self._lock:
            self._moment, self._known = moment, counts
        return [counts[query] for query in queries]
