"""What the links of a release lead to, and what can be wished for there."""

from dataclasses import dataclass
from enum import Enum

from ilo_desktop.newsroom.facets import Corrected
from ilo_desktop.newsroom.likeness import LikelyDuplicate
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Decision, Sighting
from ilo_desktop.newsroom.siblings import Sibling


@dataclass(frozen=True, slots=True)
class Adding:
    """The wish to add tags of the vocabulary, or to correct them."""


@dataclass(frozen=True, slots=True)
class Comparing:
    """The wish to see what changed from one version to another."""


@dataclass(frozen=True, slots=True)
class Editing:
    """The wish to write the fields of the release by hand."""


class Wish(Enum):
    """What is to become of two releases that are nearly the same."""

    COMPARE = "compare"
    JOIN = "join"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Likening:
    """The wish to compare the release with one that is nearly the same, or to decide whether they are one."""

    wish: Wish
    other: LikelyDuplicate


@dataclass(frozen=True, slots=True)
class Retracting:
    """The wish to take a decision back."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class Restoring:
    """The wish to bring the release back from the bin."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The wish to see the release beside itself in another language."""


@dataclass(frozen=True, slots=True)
class Unfolding:
    """The wish to see where each field comes from, or no more."""


#: What is decided of the release.
Wished = Editing | Restoring | Likening | Retracting
#: What a link leads to: a filter, a sighting whose document is to be shown, a web address, a correction to be taken
#: back, the way to make one, the versions, the same release in another language, both of them side by side, a decision,
#: or where each field comes from.
Target = Condition | Sighting | str | Corrected | Adding | Comparing | Sibling | Beside | Wished | Unfolding
