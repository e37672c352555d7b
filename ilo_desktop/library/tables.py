"""The tables of a library: documents, sightings, the releases settled from them, and what is derived for searching."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import DDL, Column, Dialect, ForeignKey, Index, MetaData, Named, Table, TypedColumns, event, false
from sqlalchemy.types import DateTime, TypeDecorator

from ilo_desktop.library.word_tables import CREATE_FULL_TEXT, CREATE_NOTE_TEXT, SET_HASH_SIZE

CREATE_META = (
    "INSERT INTO meta (id, generation, index_generation, folding_version, vocabulary_version, settling_version)"
    " VALUES (1, 0, 0, 0, '', 0)"
)


class UtcTime(TypeDecorator[datetime]):
    """An aware point in time, stored without its zone as UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the naive UTC time to store."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the aware time."""
        return None if value is None else value.replace(tzinfo=UTC)


#: Names every constraint, so that migrations can tell them.
METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _release_yet_to_come() -> ForeignKey:
    # Looked at when the transaction ends. Each such column needs an index: SQLite looks for what waits for a new row.
    return ForeignKey("release.id", deferrable=True, initially="DEFERRED")


class _Columns(TypedColumns):
    """The columns of a table; one that it does not have is an error to the type checker, not a column of any type."""

    if TYPE_CHECKING:
        __getattr__: None  # type: ignore[assignment, misc]  # the collection's own finds columns by any name


class _DocumentColumns(_Columns):
    """A document's bytes, zlib-compressed, stored once however often it is imported."""

    id: Named[int] = Column(primary_key=True)
    sha256: Named[str] = Column(unique=True)
    name: Named[str]
    size: Named[int]
    charset: Named[str]
    source_url: Named[str]
    saved_on: Named[date | None]
    content: Named[bytes]


DOCUMENT = Table("document", METADATA, _DocumentColumns)


class _ImportColumns(_Columns):
    """One import with what it brought; ``problems`` and ``left_out`` are numbers of what did not come in."""

    id: Named[int] = Column(primary_key=True)
    made_at: Named[datetime] = Column(UtcTime)
    undone_at: Named[datetime | None] = Column(UtcTime)
    new: Named[int]
    changed: Named[int]
    completed: Named[int]
    same: Named[int]
    left_out: Named[int]
    problems: Named[int]
    kept: Named[int]


IMPORT = Table("import_batch", METADATA, _ImportColumns, sqlite_autoincrement=True)


class _ImportDocumentColumns(_Columns):
    """A document of an import, in the order and under the name in which it came."""

    import_id: Named[int] = Column(ForeignKey("import_batch.id"), primary_key=True)
    position: Named[int] = Column(primary_key=True)
    document_id: Named[int] = Column(ForeignKey("document.id"), index=True)
    name: Named[str]


IMPORT_DOCUMENT = Table("import_document", METADATA, _ImportDocumentColumns)


class _ReleaseColumns(_Columns):
    """A release: what its sightings say, and what the user added.

    A release that is not listed is out of the index; its row keeps its id, key and marks for a redo. ``merged_into``
    names the release that took over its last sightings. The text stays in the sighting ``text_id``. One in the bin
    (``deleted_at``) stays listed, for the bin shows it. ``is_edited``: some text has two wordings under one date.
    ``headline_order`` is by what lists in the order of headlines compare them.
    """

    id: Named[int] = Column(primary_key=True)
    uid: Named[str] = Column(unique=True)
    key: Named[int] = Column(unique=True)
    is_listed: Named[bool]
    has_source: Named[bool]
    merged_into: Named[int | None] = Column(_release_yet_to_come(), index=True)
    read: Named[bool]
    starred: Named[bool]
    note: Named[str]
    headline: Named[str]
    day: Named[date | None]
    last_day: Named[date | None]
    kind: Named[str]
    kind_words: Named[str]
    kicker: Named[str]
    place: Named[str]
    language: Named[str]
    credit: Named[str]
    url: Named[str]
    text_id: Named[int | None] = Column(ForeignKey("sighting.id"))
    summary: Named[str]
    deleted_at: Named[datetime | None] = Column(UtcTime)
    is_edited: Named[bool] = Column(server_default=false())
    headline_order: Named[str] = Column(server_default="")


RELEASE = Table("release", METADATA, _ReleaseColumns, sqlite_autoincrement=True)
# A list by headline is this index, read from end to end: to sort a million headlines would take seconds each time.
Index(None, RELEASE.c.headline_order, RELEASE.c.key.desc())


class _SightingColumns(_Columns):
    """What one document says about a release, kept for good; inactive while its import is undone.

    ``home_id`` is the release that it founded or first joined, which it takes back when its release parts.
    ``same_key``, ``headline_key`` and ``fingerprint`` are hashes by which equal sightings find each other.
    """

    id: Named[int] = Column(primary_key=True)
    import_id: Named[int] = Column(ForeignKey("import_batch.id"), index=True)
    document_id: Named[int] = Column(ForeignKey("document.id"))
    release_id: Named[int] = Column(_release_yet_to_come(), index=True)
    home_id: Named[int] = Column(_release_yet_to_come(), index=True)
    is_active: Named[bool]
    same_key: Named[int] = Column(index=True)
    headline_key: Named[int] = Column(index=True)
    fingerprint: Named[int]
    position: Named[int]
    line: Named[int]
    last_line: Named[int]
    headline: Named[str]
    day: Named[date | None]
    last_day: Named[date | None]
    kicker: Named[str]
    kind: Named[str]
    kind_words: Named[str]
    credit: Named[str]
    place: Named[str]
    language: Named[str]
    url: Named[str]
    summary: Named[str]
    text: Named[str]


SIGHTING = Table("sighting", METADATA, _SightingColumns)
#: Tells the releases of a document without a look at the sightings, which are as long as their texts.
Index(None, SIGHTING.c.document_id, SIGHTING.c.is_active, SIGHTING.c.release_id)


class _BodyColumns(_Columns):
    """The body of a sighting as clean HTML, for those whose document has more structure than paragraphs."""

    sighting_id: Named[int] = Column(ForeignKey("sighting.id"), primary_key=True)
    html: Named[str]


SIGHTING_BODY = Table("sighting_body", METADATA, _BodyColumns)


class _IdentifierColumns(_Columns):
    """An identifier that a sighting bears."""

    value: Named[str] = Column(primary_key=True)
    scheme: Named[str] = Column(primary_key=True)
    sighting_id: Named[int] = Column(ForeignKey("sighting.id"), primary_key=True, index=True)


IDENTIFIER = Table("sighting_identifier", METADATA, _IdentifierColumns, sqlite_with_rowid=False)


class _TagColumns(_Columns):
    """A tag of a release in their order: as the vocabulary gave it, and the user's corrections left it."""

    release_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True)
    position: Named[int] = Column(primary_key=True)
    facet: Named[str]
    value: Named[str]
    found_in: Named[str]
    words: Named[str]


TAG = Table("tag", METADATA, _TagColumns, sqlite_with_rowid=False)


class _TagCorrectionColumns(_Columns):
    """What the user says of a tag of a release, whatever the vocabulary says: that it is one, or that it is none."""

    release_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True)
    facet: Named[str] = Column(primary_key=True)
    value: Named[str] = Column(primary_key=True)
    is_added: Named[bool]


TAG_CORRECTION = Table("tag_correction", METADATA, _TagCorrectionColumns, sqlite_with_rowid=False)


class _OwnTagColumns(_Columns):
    """A tag of the user's own, as it was first typed; no two fold alike, and each is on some release."""

    id: Named[int] = Column(primary_key=True)
    name: Named[str] = Column(unique=True)


OWN_TAG = Table("own_tag", METADATA, _OwnTagColumns)


class _OwnTaggingColumns(_Columns):
    """That a release bears a tag of the user's own."""

    release_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True)
    tag_id: Named[int] = Column(ForeignKey("own_tag.id"), primary_key=True, index=True)


OWN_TAGGING = Table("own_tagging", METADATA, _OwnTaggingColumns, sqlite_with_rowid=False)


class _CollectionColumns(_Columns):
    """A collection of the user's; no two fold alike, and one that is empty stays. ``position`` counts from 0."""

    id: Named[int] = Column(primary_key=True)
    name: Named[str] = Column(unique=True)
    position: Named[int]


COLLECTION = Table("collection", METADATA, _CollectionColumns)


class _CollectionReleaseColumns(_Columns):
    """That a release is in a collection. Of two at one position the lower id comes first; gaps are of no meaning."""

    collection_id: Named[int] = Column(ForeignKey("collection.id"), primary_key=True)
    release_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True, index=True)
    position: Named[int]


COLLECTION_RELEASE = Table("collection_release", METADATA, _CollectionReleaseColumns, sqlite_with_rowid=False)


class _BriefingColumns(_Columns):
    """A briefing of the user's, named and placed as collections; ``look`` is what ``newsroom.briefings`` writes."""

    id: Named[int] = Column(primary_key=True)
    name: Named[str] = Column(unique=True)
    position: Named[int]
    title: Named[str]
    introduction: Named[str]
    look: Named[str]


BRIEFING = Table("briefing", METADATA, _BriefingColumns)


class _BriefingReleaseColumns(_Columns):
    """That a release is in a briefing, at a position as in collections, and what the user says of it there."""

    briefing_id: Named[int] = Column(ForeignKey("briefing.id"), primary_key=True)
    release_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True, index=True)
    position: Named[int]
    remark: Named[str] = Column(server_default="")


BRIEFING_RELEASE = Table("briefing_release", METADATA, _BriefingReleaseColumns, sqlite_with_rowid=False)


class _SavedViewColumns(_Columns):
    """A query that the user saved under a name, in its normal form, and the order of its list; as for collections."""

    id: Named[int] = Column(primary_key=True)
    name: Named[str] = Column(unique=True)
    position: Named[int]
    query: Named[str]
    sorting: Named[str]


SAVED_VIEW = Table("saved_view", METADATA, _SavedViewColumns)


class _OwnWordingColumns(_Columns):
    """What the user wrote by hand in place of what the documents say in a field of a release."""

    release_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True)
    field: Named[str] = Column(primary_key=True)
    value: Named[str]
    written_at: Named[datetime] = Column(UtcTime)


OWN_WORDING = Table("own_wording", METADATA, _OwnWordingColumns, sqlite_with_rowid=False)


class _DecisionColumns(_Columns):
    """That the user said of some releases that they are one, or are not."""

    id: Named[int] = Column(primary_key=True)
    verdict: Named[str]
    made_at: Named[datetime] = Column(UtcTime)


DECISION = Table("decision", METADATA, _DecisionColumns)


class _DecisionThingColumns(_Columns):
    """By what a release of a decision is known: an identifier or, of one without, its ``same_key`` (scheme "key")."""

    decision_id: Named[int] = Column(ForeignKey("decision.id"), primary_key=True)
    side: Named[int] = Column(primary_key=True)
    scheme: Named[str] = Column(primary_key=True)
    value: Named[str] = Column(primary_key=True)


DECISION_THING = Table("decision_thing", METADATA, _DecisionThingColumns, sqlite_with_rowid=False)


class _ReleaseBandColumns(_Columns):
    """What releases share that are nearly alike: hashes of parts of their texts."""

    band: Named[int] = Column(primary_key=True)
    release_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True, index=True)


RELEASE_BAND = Table("release_band", METADATA, _ReleaseBandColumns, sqlite_with_rowid=False)


class _LikelyDuplicateColumns(_Columns):
    """Two releases that are nearly alike, the lower id first; ``likeness`` in per cent."""

    release_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True)
    other_id: Named[int] = Column(ForeignKey("release.id"), primary_key=True, index=True)
    likeness: Named[int]


LIKELY_DUPLICATE = Table("likely_duplicate", METADATA, _LikelyDuplicateColumns, sqlite_with_rowid=False)


class _AlternateColumns(_Columns):
    """An identifier by which a sighting's document names the same release in another language."""

    value: Named[str] = Column(primary_key=True)
    scheme: Named[str] = Column(primary_key=True)
    sighting_id: Named[int] = Column(ForeignKey("sighting.id"), primary_key=True, index=True)


SIGHTING_ALTERNATE = Table("sighting_alternate", METADATA, _AlternateColumns, sqlite_with_rowid=False)


class _BitmapColumns(_Columns):
    """The keys of the releases with one value of a facet, as a serialised bitmap, written at ``generation``."""

    facet: Named[str] = Column(primary_key=True)
    value: Named[str] = Column(primary_key=True)
    generation: Named[int] = Column(index=True)
    content: Named[bytes]


BITMAP = Table("bitmap", METADATA, _BitmapColumns)


class _MetaColumns(_Columns):
    """The one row that tells the state of what is derived; ``generation`` rises with every write."""

    id: Named[int] = Column(primary_key=True)
    generation: Named[int]
    index_generation: Named[int]
    folding_version: Named[int]
    vocabulary_version: Named[str]
    settling_version: Named[int] = Column(server_default="0")


META = Table("meta", METADATA, _MetaColumns)


for _statement in (CREATE_FULL_TEXT, SET_HASH_SIZE, CREATE_NOTE_TEXT, CREATE_META):
    event.listen(METADATA, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]  # SQLAlchemy's own
