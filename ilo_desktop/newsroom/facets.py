"""What releases can be filtered by, and the tags that say why a release is among them."""

from dataclasses import dataclass
from enum import StrEnum


class Facet(StrEnum):
    """What releases can be filtered by."""

    STATE = "state"
    YEAR = "year"  # "2024", or "" for undated releases
    PERIOD = "period"  # "2023-05-01/2023-07-31", both days included; a query has one at most
    REGION = "region"
    COUNTRY = "country"  # ISO 3166 code, "MN"
    PLACE = "place"
    TOPIC = "topic"
    INSTRUMENT = "instrument"  # a Convention, Recommendation or Protocol by the ILO's own code: "C190", "R204", "P029"
    KIND = "kind"
    LANGUAGE = "language"
    IMPORT = "import"
    TAG = "tag"  # the user's own, as typed
    COLLECTION = "collection"  # of the user's, by its name
    SOURCE = "source"  # the host of a release's address, "www.ilo.org"


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
