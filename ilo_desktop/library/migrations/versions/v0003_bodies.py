"""Bodies with their structure, beside the plain text of their sighting."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table; sightings from before have no structure that was kept."""
    op.create_table(
        "sighting_body",
        sa.Column("sighting_id", sa.Integer(), nullable=False),
        sa.Column("html", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sighting_id", name="pk_sighting_body"),
        sa.ForeignKeyConstraint(["sighting_id"], ["sighting.id"], name="fk_sighting_body_sighting_id"),
    )
