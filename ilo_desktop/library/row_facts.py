"""What the rows of a list have in common, however they are read."""

from collections.abc import Iterable

from ilo_desktop.newsroom.text import fold

#: How many characters of a summary or text a row has at most.
EXCERPT_LENGTH = 400


def alphabetical(own_tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags in the order in which they are told everywhere."""
    return tuple(sorted(own_tags, key=lambda name: (fold(name), name)))
