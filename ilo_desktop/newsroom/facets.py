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
    KIND = "kind"
    LANGUAGE = "language"
    IMPORT = "import"
    TAG = "tag"  # the user's own, as typed


class Where(StrEnum):
    """In which part of a release the words stand that gave a tag."""

    HEADLINE = "headline"
    SUMMARY = "summary"
    TEXT = "text"
    KICKER = "kicker"
    PLACE = "place"
    DOCUMENT = "document"  # the list or page around it
    COUNTRY = "country"  # follows from a country: its region


@dataclass(frozen=True, slots=True)
class Tag:
    """One value of a facet that a release bears, with the words that gave it and where they stand."""

    facet: Facet
    value: str
    where: Where
    words: str
