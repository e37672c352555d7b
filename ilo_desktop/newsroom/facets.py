"""What releases can be filtered by, and the tags that say why a release is among them."""

from dataclasses import dataclass
from enum import StrEnum


class Facet(StrEnum):
    """What releases can be filtered by."""

    STATE = "state"
    DATE = "date"  # as periods.py writes it: "2024", "2023-05..2023-07", "last-month", or "" for undated releases
    REGION = "region"
    COUNTRY = "country"  # ISO 3166 code, "MN"
    PLACE = "place"
    TOPIC = "topic"
    INSTRUMENT = "instrument"  # a Convention, Recommendation or Protocol by the ILO's own code: "C190", "R204", "P029"
    KIND = "kind"
    LANGUAGE = "language"
    COLLECTION = "collection"  # one of the user's, by its name
    TAG = "tag"  # the user's own, as typed
    SOURCE = "source"  # words of a document's name, or of the host of an address
    IMPORT = "import"


class Where(StrEnum):
    """In which part of a release the words stand that gave a tag."""

    HEADLINE = "headline"
    SUMMARY = "summary"
    TEXT = "text"
    KICKER = "kicker"
    PLACE = "place"
    DOCUMENT = "document"  # the list or page around it
    COUNTRY = "country"  # follows from a country: its region
    USER = "user"  # nowhere: the user added it


@dataclass(frozen=True, slots=True)
class Tag:
    """One value of a facet that a release bears, with the words that gave it and where they stand."""

    facet: Facet
    value: str
    where: Where
    words: str


#: The facets whose values are what the user typed: they match whatever folds alike.
TYPED_FACETS = frozenset({Facet.PLACE, Facet.TAG, Facet.COLLECTION, Facet.SOURCE})
#: The facets whose tags users can correct.
CORRECTED_FACETS = (Facet.TOPIC, Facet.COUNTRY, Facet.REGION, Facet.INSTRUMENT, Facet.PLACE, Facet.KIND, Facet.LANGUAGE)
#: Those of which a release has one value at most.
SINGLE_FACETS = (Facet.PLACE, Facet.KIND, Facet.LANGUAGE)


class Correction(StrEnum):
    """What a user says of a tag of a release, against the vocabulary."""

    ADD = "add"
    REMOVE = "remove"
    NONE = "none"  # what the vocabulary says


@dataclass(frozen=True, slots=True, order=True)
class Corrected:
    """A tag that a user added to a release or removed from it."""

    facet: Facet
    value: str
    verdict: Correction
