"""Zip archives whose bytes depend on nothing but what is written into them: books and Word documents are such."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from typing import IO, BinaryIO, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

#: What archives can say at the earliest.
_FIRST_YEAR, _LAST_YEAR = 1980, 2107
_LEVEL = 6
_UNIX, _FOR_ALL_TO_READ = 3, 0o100644 << 16


class Archive:
    """An archive that is written file by file into an open file; every file in it is of one day."""

    def __init__(self, file: BinaryIO, day: date) -> None:
        self._archive = ZipFile(file, "w", ZIP_DEFLATED, compresslevel=_LEVEL)
        year = min(max(day.year, _FIRST_YEAR), _LAST_YEAR)
        self._time = (year, day.month, day.day, 0, 0, 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Write the list of all files behind them. The file that it all is in stays open."""
        if kind is None:
            self._archive.close()
            return
        with suppress(OSError, ValueError):  # what went wrong is told already
            self._archive.close()

    def add(self, name: str, text: str, *, is_stored: bool = False) -> None:
        """Write a file, which is stored as it is or compressed."""
        self._archive.writestr(self._named(name, is_stored=is_stored), text.encode())

    @contextmanager
    def adding(self, name: str) -> Iterator[IO[bytes]]:
        """Give a file that is written piece by piece; no other can be meanwhile."""
        with self._archive.open(self._named(name), "w", force_zip64=True) as file:
            yield file

    def _named(self, name: str, *, is_stored: bool = False) -> ZipInfo:
        info = ZipInfo(name, self._time)
        info.compress_type = ZIP_STORED if is_stored else ZIP_DEFLATED
        info.create_system, info.external_attr = _UNIX, _FOR_ALL_TO_READ
        return info
