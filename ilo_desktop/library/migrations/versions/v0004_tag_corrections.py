"""The user's corrections of tags."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "tag_correction",
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("facet", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("is_added", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("release_id", "facet", "value", name="pk_tag_correction"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_tag_correction_release_id"),
        sqlite_with_rowid=False,
    )
