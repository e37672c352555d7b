"""Tags of the user's own, and notes that can be searched."""

import sqlalchemy as sa
from alembic import op

from ilo_desktop.newsroom.text import fold

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables, and put the notes that there are into their index."""
    op.create_table(
        "own_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_tag"),
        sa.UniqueConstraint("name", name="uq_own_tag_name"),
    )
    op.create_table(
        "own_tagging",
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("release_id", "tag_id", name="pk_own_tagging"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_own_tagging_release_id"),
        sa.ForeignKeyConstraint(["tag_id"], ["own_tag.id"], name="fk_own_tagging_tag_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_own_tagging_tag_id", "own_tagging", ["tag_id"])
    op.execute("CREATE VIRTUAL TABLE note_text USING fts5(note, tokenize='ascii', prefix='1 2 3', detail=full)")
    _index_notes(op.get_bind())


def _index_notes(connection: sa.Connection) -> None:
    # Written by hand, they are few. A library whose folding is another one is indexed anew when it is opened.
    notes = connection.exec_driver_sql("SELECT id, note FROM release WHERE note != ''").all()
    if notes:
        rows = [(release_id, fold(note)) for release_id, note in notes]
        connection.exec_driver_sql("INSERT INTO note_text (rowid, note) VALUES (?, ?)", rows)
