"""What Alembic runs: the steps, in the transaction that the library has opened."""

from alembic import context

from ilo_desktop.library.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
