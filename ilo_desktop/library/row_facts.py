"""What the rows of a list have in common, however they are read."""

from collections.abc import Iterable

from ilo_desktop.newsroom.facets import Where
from ilo_desktop.newsroom.text import fold

#: How many characters of a summary or text a row has at most.
EXCERPT_LENGTH = 400


def alphabetical(own_tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags in the order in which they are told everywhere."""
    return tuple(sorted(own_tags, key=lambda name: (fold(name), name)))


def shown_place(written: str, tags: Iterable[tuple[str, str]]) -> str:
    """Return the place that is shown of a release, by its tags of this facet, each with where it was found.

    It is the place as written unless the user named another one, or said that it is none: what is written has a tag.
    """
    for value, where in tags:
        return value if where == Where.USER or not written else written
    return ""
