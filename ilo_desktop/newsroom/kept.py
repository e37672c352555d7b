"""What the user keeps in the library besides its releases: views, that is queries under a name, and collections."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedView:
    """A query in its normal form, under a name and with the order of its list."""

    name: str
    query: str
    sorting: str


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection of releases, with how many of them lists show."""

    name: str
    size: int
