"""What crosses the layers: documents, drafts, readings, releases, sightings and imports, all frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePath

from ilo_desktop.newsroom.columns import ColumnMapping
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.facets import Corrected, Facet, Tag


class Scheme(StrEnum):
    """What an identifier is made of. Two releases with different values of one scheme are never joined."""

    WCMS = "wcms"  # "WCMS_685264/en": the number of the ILO's pages before April 2024 with the address's language
    GUID = "guid"  # an id that a feed or a data file gives
    URL = "url"  # the exact canonical address, where it holds no WCMS number


@dataclass(frozen=True, slots=True, order=True)
class Identifier:
    """A release's own id: equal identifiers mean the same release."""

    scheme: Scheme
    value: str

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


class Joint(StrEnum):
    """What the user says of two or more releases."""

    JOINED = "join"  # they are one
    APART = "apart"  # they are not, however alike they look


#: By what a release is known: an identifier or, of one without, its ``same_key``.
Thing = Identifier | int


@dataclass(frozen=True, slots=True)
class Decision:
    """That the user said of some releases that they are one, or are not: each side is one of them, as it was then."""

    verdict: Joint
    sides: tuple[frozenset[Thing], ...]
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Document:
    """A file's bytes as they were read, or a text that was pasted.

    ``name`` is what users see (the file's name, or what a paste is called), ``path`` where it lay, if anywhere.
    """

    name: str
    content: bytes
    sha256: str
    path: PurePath | None = None
    charset: str = ""
    source_url: str = ""
    saved_on: date | None = None

    @property
    def size(self) -> int:
        """The number of bytes."""
        return len(self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One release as a reader found it in a document, not yet in the library.

    ``position`` counts the document's drafts from 0, ``line`` is the first and ``last_line`` the last line, from 1;
    both are 0 where the document is not made of lines. ``text`` is the body in plain paragraphs, parted by blank lines;
    ``body`` is the same as clean HTML, empty where the document has no more structure than paragraphs.
    ``day`` is the date as written, ``last_day`` the end of a date range. ``kind`` is an id of the vocabulary, and
    ``kind_words`` the words of the document that gave it. ``language`` is a BCP 47 code or empty. ``alternates`` are
    identifiers of the same release in other languages, as the document names them.
    """

    headline: str
    day: date | None = None
    last_day: date | None = None
    summary: str = ""
    text: str = ""
    body: str = ""
    kicker: str = ""
    kind: str = ""
    kind_words: str = ""
    credit: str = ""
    place: str = ""
    language: str = ""
    url: str = ""
    identifiers: tuple[Identifier, ...] = ()
    alternates: tuple[Identifier, ...] = ()
    position: int = 0
    line: int = 1
    last_line: int = 1

    @property
    def texts(self) -> tuple[str, str, str, str, str]:
        """The texts by which the release is searched and tagged: headline, summary, text, kicker, place."""
        return (self.headline, self.summary, self.text, self.kicker, self.place)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: what (a code and its values), in which document, at which line.

    ``newsroom.wording`` makes the sentence.
    """

    code: Code
    document: str
    line: int | None = None
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one document gave. ``document`` is None where not even its bytes could be had.

    A long document comes in several readings: each after the first ``goes_on`` with the document of the one before.
    ``mappings`` are what the columns of its tables were taken to hold.
    """

    name: str
    document: Document | None = None
    drafts: tuple[Draft, ...] = ()
    problems: tuple[Problem, ...] = ()
    goes_on: bool = False
    mappings: tuple[ColumnMapping, ...] = ()


class Verdict(StrEnum):
    """What an import would do with a draft, in the order in which a review shows them (worst first)."""

    LIKELY_DUPLICATE = "likely-duplicate"
    CHANGED = "changed"
    COMPLETED = "completed"
    NEW = "new"
    SAME = "same"


@dataclass(frozen=True, slots=True, order=True)
class OwnWording:
    """What the user wrote by hand in a field of a release (one of ``own_wordings.FIELDS``), and when, in UTC."""

    field: str
    value: str
    written_at: datetime


class Mark(StrEnum):
    """The user's marks that are on or off."""

    READ = "read"
    STARRED = "starred"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRow:
    """What a list shows of a release. ``excerpt`` is the summary or, without one, the start of the text.

    ``place`` is the place as written, or the city that the vocabulary found. ``topics``, ``countries`` and ``kind``
    are ids of the vocabulary; ``own_tags`` are the user's, in the order of the alphabet.
    """

    id: int
    key: int
    headline: str
    day: date | None = None
    last_day: date | None = None
    excerpt: str = ""
    kind: str = ""
    kicker: str = ""
    place: str = ""
    language: str = ""
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    read: bool = False
    starred: bool = False
    has_note: bool = False
    own_tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A draft that was applied: what one document says about a release, with where and when."""

    id: int
    import_id: int
    imported_at: datetime
    document_id: int
    document: str
    draft: Draft
    saved_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One release with everything that is known of it. ``text`` and ``body`` are as in a Draft.

    ``tags`` are those of the vocabulary as the user corrected them; ``kind``, ``language`` and ``place`` follow these.
    ``has_source`` is False for a release whose last import was undone and which stays for the user's marks.
    ``collections`` and ``briefings`` are those that it is in, in the order of the alphabet.
    ``own_wordings`` are fields that the user wrote by hand; ``decisions`` say of which releases the user said that they
    are this one, or are not; ``deleted_at`` is when it was put into the bin; ``is_edited`` says that documents have a
    text of it in several wordings under one date.
    """

    id: int
    key: int
    headline: str
    day: date | None = None
    last_day: date | None = None
    summary: str = ""
    text: str = ""
    body: str = ""
    kicker: str = ""
    kind: str = ""
    credit: str = ""
    place: str = ""
    language: str = ""
    url: str = ""
    identifiers: tuple[Identifier, ...] = ()
    tags: tuple[Tag, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    read: bool = False
    starred: bool = False
    note: str = ""
    own_tags: tuple[str, ...] = ()
    corrections: tuple[Corrected, ...] = ()
    collections: tuple[str, ...] = ()
    briefings: tuple[str, ...] = ()
    own_wordings: tuple[OwnWording, ...] = ()
    decisions: tuple[Decision, ...] = ()
    deleted_at: datetime | None = None
    is_edited: bool = False
    has_source: bool = True

    def values(self, facet: Facet) -> tuple[str, ...]:
        """Return the vocabulary ids of this release's tags of one facet."""
        return tuple(tag.value for tag in self.tags if tag.facet == facet)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecord:
    """One import as the list of imports shows it. Times are aware, in UTC.

    ``kept`` counts the releases that stayed for the user's marks when it was undone.
    """

    id: int
    made_at: datetime
    documents: tuple[str, ...]
    new: int = 0
    changed: int = 0
    completed: int = 0
    same: int = 0
    left_out: int = 0
    problems: int = 0
    undone_at: datetime | None = None
    kept: int = 0
