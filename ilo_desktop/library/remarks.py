"""What the user says of releases in briefings: a column beside their places in these."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from ilo_desktop.library.shelves import Kept
from ilo_desktop.library.tables import BRIEFING_RELEASE

_WRITE = "UPDATE briefing_release SET remark = ? WHERE briefing_id = ? AND release_id = ?"
_WRITE_BY_NAME = (
    "UPDATE briefing_release SET remark = ?"
    " WHERE release_id = ? AND briefing_id = (SELECT id FROM briefing WHERE name = ?)"
)


def of(connection: Connection, briefing: Kept) -> dict[int, str]:
    """Return the remarks of a briefing by their releases, of those that have one."""
    columns = select(BRIEFING_RELEASE.c.release_id, BRIEFING_RELEASE.c.remark)
    of_it = (BRIEFING_RELEASE.c.briefing_id == briefing.id, BRIEFING_RELEASE.c.remark != "")
    return {row[0]: row[1] for row in connection.execute(columns.where(*of_it))}


def write(connection: Connection, briefing: Kept, remarks: Mapping[int, str]) -> None:
    """Write the remarks of releases that are in a briefing."""
    rows = [(remark, briefing.id, release_id) for release_id, remark in remarks.items()]
    if rows:
        connection.exec_driver_sql(_WRITE, rows)


def hand_over(connection: Connection, rows: Iterable[tuple[str, int, str]]) -> None:
    """Write remarks in briefings by their names: remark, release, name."""
    connection.exec_driver_sql(_WRITE_BY_NAME, list(rows))
