"""What was meant by a search that finds nothing, told in the library's own words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words of a search that may have been meant to be others.

    ``place`` is that of the first of ``words`` among all words of the search. One word can be meant to be two, and two
    to be one; ``better`` follow each other in ``releases`` releases, one at least.
    """

    place: int
    words: tuple[str, ...]
    better: tuple[str, ...]
    releases: int
