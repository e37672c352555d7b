"""The imports of a library as they are listed: asked for at each start, apart from what makes and undoes them."""

from collections import defaultdict

from sqlalchemy import Connection, select

from ilo_desktop.library.tables import IMPORT, IMPORT_DOCUMENT
from ilo_desktop.newsroom.release import ImportRecord


def history(connection: Connection) -> list[ImportRecord]:
    """Return all imports, the newest first."""
    names: dict[int, list[str]] = defaultdict(list)
    documents = select(IMPORT_DOCUMENT.c.import_id, IMPORT_DOCUMENT.c.name).order_by(IMPORT_DOCUMENT.c.position)
    for import_id, name in connection.execute(documents):
        names[import_id].append(name)
    rows = connection.execute(select(IMPORT).order_by(IMPORT.c.id.desc()))
    return [ImportRecord(documents=tuple(names[row.id]), **row._mapping) for row in rows]
