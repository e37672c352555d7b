"""Provenance: which document gave each field of a release the wording that is shown.

What is shown of a field is what one of the release's sightings says, letter by letter, or what the user said, or what
the vocabulary found in its words; so the shown value itself tells the sighting, whatever rule chose it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePosixPath

from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Release, Sighting

_ENDING_OF_TEXT = ".txt"
#: What no file system of today takes in a name, and what means something else there.
_UNFIT = frozenset('<>:"/\\|?*')
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
_LONGEST_NAME = 120


class Field(StrEnum):
    """The fields of a release whose origin is told, in the order in which it is."""

    HEADLINE = "headline"
    DATE = "date"
    SUMMARY = "summary"
    TEXT = "text"
    KICKER = "kicker"
    CREDIT = "credit"
    PLACE = "place"
    KIND = "kind"
    LANGUAGE = "language"
    URL = "url"


class Giver(StrEnum):
    """Who gave a field its value."""

    DOCUMENT = "document"
    USER = "user"
    VOCABULARY = "vocabulary"  # found in the words of other fields
    GONE = "gone"  # a document whose import was undone


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a field comes from. ``sightings`` are those that say just this, the one that is shown first.

    ``tag`` is what the vocabulary found, and in which part of the release, where it is the giver; ``written_at`` is
    when the user wrote the field by hand, in UTC, be it to empty it.
    """

    field: Field
    giver: Giver
    sightings: tuple[Sighting, ...] = ()
    tag: Tag | None = None
    written_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """A document of a release under the name that it came with, and what it says of the release, oldest first."""

    document_id: int
    name: str
    sightings: tuple[Sighting, ...]


def provenance(release: Release) -> tuple[Origin, ...]:
    """Return where each field of a release comes from that it has, in the order of the fields."""
    return tuple(_origins(release))


def originals(release: Release) -> tuple[Original, ...]:
    """Return the documents that a release was read from, in the order in which they were imported."""
    found: dict[int, list[Sighting]] = {}
    for sighting in sorted(release.sightings, key=_id):
        found.setdefault(sighting.document_id, []).append(sighting)
    return tuple(Original(number, said[0].document, tuple(said)) for number, said in found.items())


def file_name(document: str) -> str:
    """Return the name for a document's own file: without the archive it lay in, and such that every system takes it."""
    own = document.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    fit = "".join("_" if letter in _UNFIT or not letter.isprintable() else letter for letter in own).strip(" .")
    path = PurePosixPath(fit or "document")
    stem, ending = path.stem, path.suffix or _ENDING_OF_TEXT
    if stem.lower() in _RESERVED:
        stem += "_"
    return stem[:_LONGEST_NAME].rstrip(" .") + ending[:_LONGEST_NAME]


def _origins(release: Release) -> Iterator[Origin]:
    sightings = sorted(release.sightings, key=_age)
    written = {_WRITTEN.get(one.field, one.field): one.written_at for one in release.own_wordings}
    for field, value, said in _values(release):
        if field in written:
            yield Origin(field, Giver.USER, written_at=written[field])
            continue
        if not value:
            continue
        tag = _tag(release, field)
        saying = tuple(sighting for sighting in sightings if said(sighting) == value)
        if tag is not None and tag.where is Where.USER:
            yield Origin(field, Giver.USER, tag=tag)
        elif saying:
            yield Origin(field, Giver.DOCUMENT, saying)
        elif tag is not None:
            yield Origin(field, Giver.VOCABULARY, tag=tag)
        else:
            yield Origin(field, Giver.GONE)


def _values(release: Release) -> Iterator[tuple[Field, object, Callable[[Sighting], object]]]:
    """Yield each field with its value and what a sighting says of it."""
    yield Field.HEADLINE, release.headline, lambda sighting: sighting.draft.headline
    days = (release.day, release.last_day)
    yield Field.DATE, release.day and days, lambda sighting: _days(sighting, with_last=release.last_day is not None)
    yield Field.SUMMARY, release.summary, lambda sighting: sighting.draft.summary
    yield Field.TEXT, release.text, lambda sighting: sighting.draft.text
    yield Field.KICKER, release.kicker, lambda sighting: sighting.draft.kicker
    yield Field.CREDIT, release.credit, lambda sighting: sighting.draft.credit
    yield Field.PLACE, release.place, lambda sighting: sighting.draft.place
    yield Field.KIND, release.kind, lambda sighting: sighting.draft.kind
    yield Field.LANGUAGE, release.language, lambda sighting: sighting.draft.language
    yield Field.URL, release.url, lambda sighting: sighting.draft.url


def _days(sighting: Sighting, *, with_last: bool) -> tuple[date | None, date | None]:
    return sighting.draft.day, sighting.draft.last_day if with_last else None


def _tag(release: Release, field: Field) -> Tag | None:
    facet = _FACETS.get(field)
    return next((tag for tag in release.tags if tag.facet is facet), None)


#: Under which other names the fields are written by hand.
_WRITTEN = {"day": Field.DATE, "last_day": Field.DATE}
_FACETS = {Field.PLACE: Facet.PLACE, Field.KIND: Facet.KIND, Field.LANGUAGE: Facet.LANGUAGE}


def _id(sighting: Sighting) -> int:
    return sighting.id


def _age(sighting: Sighting) -> tuple[date, int]:
    """Return what orders sightings: a wording is shown as the first document spells it that has it."""
    return sighting.saved_on or sighting.imported_at.date(), sighting.id
