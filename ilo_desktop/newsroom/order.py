"""The orders in which releases can be listed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ilo_desktop.newsroom.query import Query


class Order(StrEnum):
    """One order of a list. Where it leaves releases equal, the newest comes first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    RELEVANCE = "relevance"  # to the words that are searched for; without any, the newest first
    HEADLINE = "headline"
    HAND = "hand"  # the order that the user gave a collection

    @property
    def is_by_date(self) -> bool:
        """Whether releases of one month, and of one day, stand together."""
        return self in (Order.NEWEST, Order.OLDEST)

    def suits(self, query: Query) -> bool:
        """Whether a query can be listed in this order: to be relevant to something, it takes words."""
        return self is not Order.RELEVANCE or bool(query.terms)
