"""How large a library's file is, and the texts in it: headlines, summaries and texts of its releases, as UTF-8.

Prints bytes. Argument: the library.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from tests.benchmarks.probes import telling

_TEXTS = (
    "SELECT count(*), sum(length(CAST(r.headline AS BLOB)) + length(CAST(r.summary AS BLOB))"
    " + length(CAST(s.text AS BLOB))) FROM release r JOIN sighting s ON s.id = r.text_id WHERE r.is_listed"
)


def main(path: Path) -> None:
    """Do it and tell."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        releases, texts = connection.execute(_TEXTS).fetchone()
    telling.tell(releases=releases, texts=texts, file=path.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
