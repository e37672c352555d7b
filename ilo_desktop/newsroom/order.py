"""The orders in which releases can be listed."""

from enum import StrEnum


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
