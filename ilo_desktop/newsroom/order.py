"""The orders in which releases can be listed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ilo_desktop.newsroom.facets import Facet

if TYPE_CHECKING:
    from ilo_desktop.newsroom.query import Query


class Order(StrEnum):
    """One order of a list. Where it leaves releases equal, the newest comes first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    RELEVANCE = "relevance"  # to the words that are searched for; without any, the newest first
    HEADLINE = "headline"
    COLLECTION = "collection"  # as the user put them, where one collection is asked for; else the newest first

    @property
    def is_by_date(self) -> bool:
        """Whether releases of one month, and of one day, stand together."""
        return self in (Order.NEWEST, Order.OLDEST)

    def suits(self, query: Query) -> bool:
        """Whether a query can be listed in this order: to be relevant to something takes words, and so on."""
        match self:
            case Order.RELEVANCE:
                return bool(query.terms)
            case Order.COLLECTION:
                return collection_of(query) is not None
        return True


def collection_of(query: Query) -> str | None:
    """Return the one collection that a query wants; None where it wants none or several."""
    wanted = [one.value for one in query.of(Facet.COLLECTION) if not one.is_excluded]
    return wanted[0] if len(wanted) == 1 else None
