"""By what headlines are compared, so that a list by headline is read from an index."""

import sqlalchemy as sa
from alembic import op

from ilo_desktop.library import headline_orders

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column, fill it, then its index: that is quicker than to write into the index one by one."""
    op.add_column("release", sa.Column("headline_order", sa.String(), nullable=False, server_default=""))
    headline_orders.renew(op.get_bind())
    op.create_index("ix_release_headline_order_key", "release", ["headline_order", sa.column("key").desc()])
