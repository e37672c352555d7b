"""What the user decided of releases: binned, written by hand, joined, kept apart; and what is alike."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add columns and tables; what is derived is worked out when the library is settled anew."""
    op.add_column("release", sa.Column("deleted_at", sa.DateTime(), nullable=True))
    op.add_column("release", sa.Column("is_edited", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("meta", sa.Column("settling_version", sa.Integer(), nullable=False, server_default="0"))
    _of_releases()
    _of_decisions()
    _of_sightings()


def _of_releases() -> None:
    op.create_table(
        "own_wording",
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("release_id", "field", name="pk_own_wording"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_own_wording_release_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "release_band",
        sa.Column("band", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("band", "release_id", name="pk_release_band"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_release_band_release_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_release_band_release_id", "release_band", ["release_id"])
    op.create_table(
        "likely_duplicate",
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("likeness", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("release_id", "other_id", name="pk_likely_duplicate"),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name="fk_likely_duplicate_release_id"),
        sa.ForeignKeyConstraint(["other_id"], ["release.id"], name="fk_likely_duplicate_other_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_likely_duplicate_other_id", "likely_duplicate", ["other_id"])


def _of_decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_table(
        "decision_thing",
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("decision_id", "side", "scheme", "value", name="pk_decision_thing"),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name="fk_decision_thing_decision_id"),
        sqlite_with_rowid=False,
    )


def _of_sightings() -> None:
    op.create_table(
        "sighting_alternate",
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("sighting_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("value", "scheme", "sighting_id", name="pk_sighting_alternate"),
        sa.ForeignKeyConstraint(["sighting_id"], ["sighting.id"], name="fk_sighting_alternate_sighting_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sighting_alternate_sighting_id", "sighting_alternate", ["sighting_id"])
