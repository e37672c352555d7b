"""The tables of a library: documents, sightings, the releases settled from them, and what is derived for searching."""

from datetime import UTC, date, datetime

from sqlalchemy import DDL, Dialect, ForeignKey, LargeBinary, MetaData, Table, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import DateTime, TypeDecorator

#: The columns of the full-text index. It is fed with folded text alone, which is words joined by blanks, so the
#: plainest tokenizer is exact (SQLite's Unicode tables would part letters that are newer than they).
_FTS_COLUMNS = ("headline", "summary", "text", "kicker", "place")
CREATE_FULL_TEXT = (
    f"CREATE VIRTUAL TABLE full_text USING fts5({', '.join(_FTS_COLUMNS)},"
    " content='', tokenize='ascii', prefix='1 2 3', detail=full)"
)
#: Entries held in memory before FTS5 writes a segment: a third more imports a second than with the default.
SET_HASH_SIZE = "INSERT INTO full_text (full_text, rank) VALUES ('hashsize', 33554432)"
#: The notes, folded, under the ids of their releases. Unlike the texts they stay in the index itself, which can so
#: take one out without being told what it was, and a note that changes leaves the texts alone.
CREATE_NOTE_TEXT = "CREATE VIRTUAL TABLE note_text USING fts5(note, tokenize='ascii', prefix='1 2 3', detail=full)"
CREATE_META = (
    "INSERT INTO meta (id, generation, index_generation, folding_version, vocabulary_version) VALUES (1, 0, 0, 0, '')"
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


class Base(DeclarativeBase):
    """Names every constraint, so that migrations can tell them."""

    metadata = MetaData(
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


class DocumentRow(Base):
    """A document's bytes, zlib-compressed, stored once however often it is imported."""

    __tablename__ = "document"

    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    size: Mapped[int]
    charset: Mapped[str]
    source_url: Mapped[str]
    saved_on: Mapped[date | None]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class ImportRow(Base):
    """One import with what it brought; ``problems`` and ``left_out`` are numbers of what did not come in."""

    __tablename__ = "import_batch"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime] = mapped_column(UtcTime)
    undone_at: Mapped[datetime | None] = mapped_column(UtcTime)
    new: Mapped[int]
    changed: Mapped[int]
    completed: Mapped[int]
    same: Mapped[int]
    left_out: Mapped[int]
    problems: Mapped[int]
    kept: Mapped[int]


class ImportDocumentRow(Base):
    """A document of an import, in the order and under the name in which it came."""

    __tablename__ = "import_document"

    import_id: Mapped[int] = mapped_column(ForeignKey("import_batch.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    name: Mapped[str]


class ReleaseRow(Base):
    """A release: what its sightings say, and what the user added.

    A release that is not listed is out of the index; its row keeps its id, key and marks for a redo. ``merged_into``
    names the release that took over its last sightings. The text stays in the sighting ``text_id``.
    """

    __tablename__ = "release"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    key: Mapped[int] = mapped_column(unique=True)
    is_listed: Mapped[bool]
    has_source: Mapped[bool]
    merged_into: Mapped[int | None] = mapped_column(_release_yet_to_come(), index=True)
    read: Mapped[bool]
    starred: Mapped[bool]
    note: Mapped[str]
    headline: Mapped[str]
    day: Mapped[date | None]
    last_day: Mapped[date | None]
    kind: Mapped[str]
    kind_words: Mapped[str]
    kicker: Mapped[str]
    place: Mapped[str]
    language: Mapped[str]
    credit: Mapped[str]
    url: Mapped[str]
    text_id: Mapped[int | None] = mapped_column(ForeignKey("sighting.id"))
    summary: Mapped[str]


class SightingRow(Base):
    """What one document says about a release, kept for good; inactive while its import is undone.

    ``home_id`` is the release that it founded or first joined, which it takes back when its release parts.
    ``same_key``, ``headline_key`` and ``fingerprint`` are hashes by which equal sightings find each other.
    """

    __tablename__ = "sighting"

    id: Mapped[int] = mapped_column(primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("import_batch.id"), index=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    release_id: Mapped[int] = mapped_column(_release_yet_to_come(), index=True)
    home_id: Mapped[int] = mapped_column(_release_yet_to_come(), index=True)
    is_active: Mapped[bool]
    same_key: Mapped[int] = mapped_column(index=True)
    headline_key: Mapped[int] = mapped_column(index=True)
    fingerprint: Mapped[int]
    position: Mapped[int]
    line: Mapped[int]
    last_line: Mapped[int]
    headline: Mapped[str]
    day: Mapped[date | None]
    last_day: Mapped[date | None]
    kicker: Mapped[str]
    kind: Mapped[str]
    kind_words: Mapped[str]
    credit: Mapped[str]
    place: Mapped[str]
    language: Mapped[str]
    url: Mapped[str]
    summary: Mapped[str]
    text: Mapped[str]


class IdentifierRow(Base):
    """An identifier that a sighting bears."""

    __tablename__ = "sighting_identifier"
    __table_args__ = ({"sqlite_with_rowid": False},)

    value: Mapped[str] = mapped_column(primary_key=True)
    scheme: Mapped[str] = mapped_column(primary_key=True)
    sighting_id: Mapped[int] = mapped_column(ForeignKey("sighting.id"), primary_key=True, index=True)


class TagRow(Base):
    """A tag of a release, in the order in which the vocabulary gave them."""

    __tablename__ = "tag"
    __table_args__ = ({"sqlite_with_rowid": False},)

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    facet: Mapped[str]
    value: Mapped[str]
    found_in: Mapped[str]
    words: Mapped[str]


class OwnTagRow(Base):
    """A tag of the user's own, as it was first typed; no two fold alike, and each is on some release."""

    __tablename__ = "own_tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class OwnTaggingRow(Base):
    """That a release bears a tag of the user's own."""

    __tablename__ = "own_tagging"
    __table_args__ = ({"sqlite_with_rowid": False},)

    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), primary_key=True)
    tag_id: Mapped[int] = mapped_column(ForeignKey("own_tag.id"), primary_key=True, index=True)


class BitmapRow(Base):
    """The keys of the releases with one value of a facet, as a serialised bitmap, written at ``generation``."""

    __tablename__ = "bitmap"

    facet: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    generation: Mapped[int] = mapped_column(index=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class MetaRow(Base):
    """The one row that tells the state of what is derived; ``generation`` rises with every write."""

    __tablename__ = "meta"

    id: Mapped[int] = mapped_column(primary_key=True)
    generation: Mapped[int]
    index_generation: Mapped[int]
    folding_version: Mapped[int]
    vocabulary_version: Mapped[str]


def table(row: type[Base]) -> Table:
    """Return the table of a mapped class."""
    found = row.__table__
    assert isinstance(found, Table)  # noqa: S101 - narrows SQLAlchemy's wider type
    return found


for _statement in (CREATE_FULL_TEXT, SET_HASH_SIZE, CREATE_NOTE_TEXT, CREATE_META):
    event.listen(Base.metadata, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]  # SQLAlchemy's own
