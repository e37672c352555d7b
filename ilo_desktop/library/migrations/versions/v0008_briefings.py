"""Briefings: named choices of releases in an order, with words of the user's own and a look."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "briefing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("introduction", sa.String(), nullable=False),
        sa.Column("look", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_briefing"),
        sa.UniqueConstraint("name", name="uq_briefing_name"),
    )
    op.create_table(
        "briefing_release",
        sa.Column("briefing_id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("remark", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("briefing_id", "release_id", name="pk_briefing_release"),
        sa.ForeignKeyConstraint(["briefing_id"], ["briefing.id"], name="fk_briefing_release_briefing_id"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_briefing_release_release_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_briefing_release_release_id", "briefing_release", ["release_id"])
