"""What is offered under the search box."""

from dataclasses import dataclass
from enum import Enum, auto


class Offered(Enum):
    """What taking an offer does."""

    FIELD = auto()  # its name comes into the search
    VALUE = auto()  # it comes into the search
    SEARCH = auto()  # it becomes the search
    FORGET = auto()  # the latest searches are forgotten
    HELP = auto()  # how to search is told


@dataclass(frozen=True, slots=True)
class Offer:
    """One row: the words that it writes, what is shown of it and said beside it, and how many releases it finds.

    ``count`` is None where that is not known.
    """

    words: str
    label: str
    note: str = ""
    count: int | None = None
    what: Offered = Offered.VALUE
