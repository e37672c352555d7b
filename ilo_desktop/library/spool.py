"""Where the drafts of an import wait until it is applied: a temporary file, so that memory stays flat."""

import errno
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any

from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.plain_drafts import as_plain, from_plain
from ilo_desktop.newsroom.release import Draft

#: What is written is kept so far before the system is called. Each call lets go of Python's lock for a moment too short
#: for a window that waits for it, and thousands of them a second keep it waiting.
_BUFFER_BYTES = 16 << 10
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # made once, not for each line


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the index needs of a release: its tags, the folded text of each column of the full-text index, its bands."""

    tags: tuple[Tag, ...]
    folded: tuple[str, ...]
    bands: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PreparedAt:
    """The offsets of the parts of what the index needs: the tags, the folded texts, the bands."""

    tags: int
    folded: int
    bands: int


class Spool:
    """An unnamed temporary file of JSON lines and bytes, known by their offsets. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        with _disk_errors():
            self._file = tempfile.TemporaryFile(  # noqa: SIM115 - lives as long as the plan
                prefix="ilo-desktop-", buffering=_BUFFER_BYTES
            )
        self._end = 0
        self._is_at_end = True

    def close(self) -> None:
        """Delete the file."""
        # What a full disk did not take is not needed any more.
        with self._lock, suppress(OSError):
            self._file.close()

    def __enter__(self) -> "Spool":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add_bytes(self, content: bytes) -> int:
        """Append bytes; returns their offset."""
        with self._lock, _disk_errors():
            offset = self._end
            if not self._is_at_end:  # to seek writes out what is kept
                self._file.seek(offset)
            self._is_at_end = False  # a write that fails leaves the place unknown
            self._file.write(content)
            self._is_at_end = True
            self._end += len(content)
            return offset

    def read_bytes(self, offset: int, size: int) -> bytes:
        """Return the bytes at an offset."""
        with self._lock, _disk_errors():
            self._is_at_end = False
            self._file.seek(offset)
            content: bytes = self._file.read(size)
        return content

    def _add(self, value: object) -> int:
        return self.add_bytes((_to_json(value) + "\n").encode())

    def _read(self, offset: int) -> Any:
        with self._lock, _disk_errors():
            self._is_at_end = False
            self._file.seek(offset)
            line = self._file.readline()
        return json.loads(line.decode())  # else the encoding would be guessed

    def add_draft(self, draft: Draft) -> tuple[int, Draft]:
        """Append a draft; returns its offset, and the draft as it is kept.

        Half a surrogate pair, as an escape in a JSON file can give one, is no character that a database can hold.
        """
        values = as_plain(draft)
        try:
            return self._add(values), draft
        except UnicodeEncodeError:
            mended = json.loads(json.dumps(values, ensure_ascii=False).encode("utf-8", "replace"))
            offset = self._add(mended)
            return offset, self.draft(offset)

    def draft(self, offset: int) -> Draft:
        """Return the draft at an offset."""
        return from_plain(self._read(offset))

    def add_prepared(self, prepared: Prepared) -> PreparedAt:
        """Append what the index needs of a release; returns where it stands."""
        tags = [(tag.facet, tag.value, tag.where, tag.words) for tag in prepared.tags]
        return PreparedAt(self._add(tags), self._add(prepared.folded), self._add(prepared.bands))

    def add_folded(self, folded: tuple[str, ...]) -> int:
        """Append the folded texts of a release; returns their offset."""
        return self._add(folded)

    def tags(self, offset: int) -> tuple[Tag, ...]:
        """Return the tags at an offset."""
        return tuple(Tag(Facet(facet), value, Where(where), words) for facet, value, where, words in self._read(offset))

    def bands(self, offset: int) -> tuple[int, ...]:
        """Return the bands at an offset."""
        return tuple(self._read(offset))

    def folded(self, offset: int) -> tuple[str, ...]:
        """Return the folded texts at an offset."""
        return tuple(self._read(offset))


@contextmanager
def _disk_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise NewsroomError(Code.DISK_FULL, path=Path(tempfile.gettempdir())) from error
        raise
