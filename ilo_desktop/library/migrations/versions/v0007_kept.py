"""Saved views and collections; what has a summary, a note or an address can be filtered by it."""

from collections import defaultdict

import sqlalchemy as sa
from alembic import op
from pyroaring import BitMap

from ilo_desktop.newsroom.hosts import host_of

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables, an index that tells a document's releases, and the bitmaps of what is new."""
    _make_tables()
    op.drop_index("ix_sighting_document_id", "sighting")
    op.create_index(
        "ix_sighting_document_id_is_active_release_id", "sighting", ["document_id", "is_active", "release_id"]
    )
    _add_bitmaps(op.get_bind())


def _make_tables() -> None:
    op.create_table(
        "collection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_collection"),
        sa.UniqueConstraint("name", name="uq_collection_name"),
    )
    op.create_table(
        "collection_release",
        sa.Column("collection_id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("collection_id", "release_id", name="pk_collection_release"),
        sa.ForeignKeyConstraint(["collection_id"], ["collection.id"], name="fk_collection_release_collection_id"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_collection_release_release_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_collection_release_release_id", "collection_release", ["release_id"])
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.Column("sorting", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_view"),
        sa.UniqueConstraint("name", name="uq_saved_view_name"),
    )


def _add_bitmaps(connection: sa.Connection) -> None:
    # Bitmaps that are older than the rows are all worked out anew when the library is opened.
    generation, stored = connection.exec_driver_sql("SELECT generation, index_generation FROM meta").one()
    if generation != stored:
        return
    found: dict[tuple[str, str], BitMap] = defaultdict(BitMap)
    for key, has_summary, has_note, url in connection.exec_driver_sql(
        "SELECT key, summary <> '', note <> '', url FROM release WHERE is_listed AND deleted_at IS NULL"
    ):
        if has_summary:
            found["state", "has-summary"].add(key)
        if has_note:
            found["state", "has-note"].add(key)
        if host := host_of(url):
            found["source", host].add(key)
    if found:
        connection.exec_driver_sql(
            "INSERT INTO bitmap (facet, value, generation, content) VALUES (?, ?, ?, ?)",
            [(*value, generation, keys.serialize()) for value, keys in found.items()],
        )
