"""What is wrong with a library: one value for each thing that is not as documents and decisions make it."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What of a library was held against what it should be."""

    FILE = "file"
    REFERENCE = "reference"
    VALUE = "value"
    DOCUMENT = "document"
    SIGHTING = "sighting"
    RELEASE = "release"
    OWN_TAG = "own-tag"
    COLLECTION = "collection"
    VIEW = "view"
    BRIEFING = "briefing"
    DECISION = "decision"
    WORDS = "words"
    NOTE_WORDS = "note-words"
    LIKENESS = "likeness"
    FILTER = "filter"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it should be: of what, which one, in what; what is there, and what should be.

    ``can_be_repaired``: it is derived from what is whole, and a repair works it out anew.
    """

    part: Part
    which: str
    aspect: str
    found: str
    expected: str
    can_be_repaired: bool = True
