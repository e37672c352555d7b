"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables, their indexes and the full-text index."""
    _make_documents()
    _make_releases()
    _make_sightings()
    _make_what_is_derived()


def _make_documents() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("charset", sa.String(), nullable=False),
        sa.Column("source_url", sa.String(), nullable=False),
        sa.Column("saved_on", sa.Date(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.UniqueConstraint("sha256", name="uq_document_sha256"),
    )
    op.create_table(
        "import_batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("completed", sa.Integer(), nullable=False),
        sa.Column("same", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("problems", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_batch"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_document",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("import_id", "position", name="pk_import_document"),
        sa.ForeignKeyConstraint(["import_id"], ["import_batch.id"], name="fk_import_document_import_id"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_import_document_document_id"),
    )
    op.create_index("ix_import_document_document_id", "import_document", ["document_id"])


def _make_releases() -> None:
    op.create_table(
        "release",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("is_listed", sa.Boolean(), nullable=False),
        sa.Column("has_source", sa.Boolean(), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("read", sa.Boolean(), nullable=False),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("headline", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("kind_words", sa.String(), nullable=False),
        sa.Column("kicker", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("text_id", sa.Integer(), nullable=True),
        sa.Column("summary", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_release"),
        sa.UniqueConstraint("uid", name="uq_release_uid"),
        sa.UniqueConstraint("key", name="uq_release_key"),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["release.id"], name="fk_release_merged_into", deferrable=True, initially="DEFERRED"
        ),
        sa.ForeignKeyConstraint(["text_id"], ["sighting.id"], name="fk_release_text_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_release_merged_into", "release", ["merged_into"])
    op.create_table(
        "tag",
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("facet", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("found_in", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("release_id", "position", name="pk_tag"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_tag_release_id"),
        sqlite_with_rowid=False,
    )


def _make_sightings() -> None:
    op.create_table(
        "sighting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("home_id", sa.Integer(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("same_key", sa.Integer(), nullable=False),
        sa.Column("headline_key", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("last_line", sa.Integer(), nullable=False),
        sa.Column("headline", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("kicker", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("kind_words", sa.String(), nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sighting"),
        sa.ForeignKeyConstraint(["import_id"], ["import_batch.id"], name="fk_sighting_import_id"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_sighting_document_id"),
        sa.ForeignKeyConstraint(
            ["release_id"], ["release.id"], name="fk_sighting_release_id", deferrable=True, initially="DEFERRED"
        ),
        sa.ForeignKeyConstraint(
            ["home_id"], ["release.id"], name="fk_sighting_home_id", deferrable=True, initially="DEFERRED"
        ),
    )
    for column in ("import_id", "document_id", "release_id", "home_id", "same_key", "headline_key"):
        op.create_index(f"ix_sighting_{column}", "sighting", [column])
    op.create_table(
        "sighting_identifier",
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("sighting_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("value", "scheme", "sighting_id", name="pk_sighting_identifier"),
        sa.ForeignKeyConstraint(["sighting_id"], ["sighting.id"], name="fk_sighting_identifier_sighting_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sighting_identifier_sighting_id", "sighting_identifier", ["sighting_id"])


def _make_what_is_derived() -> None:
    op.create_table(
        "bitmap",
        sa.Column("facet", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("facet", "value", name="pk_bitmap"),
    )
    op.create_index("ix_bitmap_generation", "bitmap", ["generation"])
    op.create_table(
        "meta",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("index_generation", sa.Integer(), nullable=False),
        sa.Column("folding_version", sa.Integer(), nullable=False),
        sa.Column("vocabulary_version", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_meta"),
    )
    op.execute(
        "CREATE VIRTUAL TABLE full_text USING fts5(headline, summary, text, kicker, place,"
        " content='', tokenize='ascii', prefix='1 2 3', detail=full)"
    )
    op.execute("INSERT INTO full_text (full_text, rank) VALUES ('hashsize', 33554432)")
    op.execute(
        "INSERT INTO meta (id, generation, index_generation, folding_version, vocabulary_version)"
        " VALUES (1, 0, 0, 0, '')"
    )
