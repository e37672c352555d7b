"""The floor of an import: JSON Lines read by Python alone, the texts put into a table and an index of SQLite.

Prints how many milliseconds that took. Arguments: the file, and where the database is made.
"""

import json
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from tests.benchmarks.probes import telling

_FIELDS = ("title", "date", "url", "summary", "body")


def main(file: Path, database: Path) -> None:
    """Do it and tell."""
    began = time.monotonic()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"CREATE TABLE release ({', '.join(_FIELDS)})")
        connection.execute(
            "CREATE VIRTUAL TABLE full_text USING fts5(title, summary, body, content='', prefix='1 2 3')"
        )
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                release = json.loads(line)
                values = [release[name] for name in _FIELDS]
                row = connection.execute("INSERT INTO release VALUES (?, ?, ?, ?, ?)", values).lastrowid
                connection.execute(
                    "INSERT INTO full_text (rowid, title, summary, body) VALUES (?, ?, ?, ?)",
                    [row, values[0], *values[3:]],
                )
        connection.commit()
    telling.tell(took=(time.monotonic() - began) * 1000)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
