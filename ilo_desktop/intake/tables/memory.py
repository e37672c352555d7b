"""What the user decided about the columns of tables, kept in a small file by the tables' shapes."""

import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ilo_desktop.newsroom.columns import ColumnMapping, Decisions, as_plain, from_plain
from ilo_desktop.newsroom.errors import Code, NewsroomError

#: How many shapes are remembered; the one that was decided longest ago is forgotten first.
MOST_REMEMBERED = 500


class ColumnMemory:
    """Reads and writes the file. What is missing or damaged in it was never decided."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Decisions:
        """Return what was decided, by shape."""
        try:
            data = json.loads(self._file.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        found: dict[str, ColumnMapping] = {}
        for one in data if isinstance(data, list) else ():
            try:
                mapping = from_plain(one)
            except ValueError:
                continue
            found[mapping.shape] = replace(mapping, is_sure=True)
        return found

    def remember(self, decided: Iterable[ColumnMapping]) -> None:
        """Keep decisions, without the values of the tables they were made on; NewsroomError COLUMNS_NOT_KEPT."""
        new = {mapping.shape: _bare(mapping) for mapping in decided}
        if not new:
            return
        before = (mapping for shape, mapping in self.read().items() if shape not in new)
        kept = [*before, *new.values()][-MOST_REMEMBERED:]
        text = json.dumps([as_plain(mapping) for mapping in kept], ensure_ascii=False, indent=1)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=self._file.name)
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
                file.write(text)
            Path(name).replace(self._file)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise NewsroomError(Code.COLUMNS_NOT_KEPT, path=self._file, reason=reason) from error


def _bare(mapping: ColumnMapping) -> ColumnMapping:
    columns = tuple(replace(column, samples=()) for column in mapping.columns)
    return replace(mapping, columns=columns, rows=(), table="", unsettled_day="")
