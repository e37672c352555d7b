"""The parts of a workbook, which is an archive, opened under the limits before anything is read of them."""

import io
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from ilo_desktop.intake.limits import MAX_RATIO, MAX_WORKBOOK_BYTES, MEGABYTE, RATIO_COUNTS_FROM
from ilo_desktop.newsroom.errors import Code, NewsroomError

_READ_ENDINGS = (".xml", ".bin", ".rels")
_PIECE = 1 << 18
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    ValueError,
    RuntimeError,
    EOFError,
    NotImplementedError,
)
_ENCRYPTED = 0x1
# What the list of parts of an OpenDocument file has where they are encrypted.
_MANIFEST, _LOCKED = "META-INF/manifest.xml", b"encryption-data"


class Parts:
    """The parts of a workbook by their names.

    NewsroomError WORKBOOK_BROKEN, OFFICE_LOCKED, FILE_SWELLS or FILE_TOO_LARGE. Sizes are counted while unpacking,
    never taken from the archive's word for them.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        with self._damage_told():
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        self.names = frozenset(self._archive.namelist())

    def check(self) -> None:
        """Go through all parts that can be read, once."""
        total = 0
        for entry in self._archive.infolist():
            if entry.flag_bits & _ENCRYPTED:
                raise NewsroomError(Code.OFFICE_LOCKED, name=self._name)
            if entry.filename.lower().endswith(_READ_ENDINGS):
                total += self._size(entry, MAX_WORKBOOK_BYTES - total)
        if _MANIFEST in self.names and _LOCKED in self.read(_MANIFEST):
            raise NewsroomError(Code.OFFICE_LOCKED, name=self._name)

    def read(self, part: str) -> bytes:
        """Return a part whole; empty where there is none."""
        if part not in self.names:
            return b""
        with self._damage_told():
            return self._archive.read(part)

    def holds(self, part: str, words: bytes) -> bool:
        """Say whether some words stand anywhere in a part."""
        before = b""
        with self.stream(part) as stream, self._damage_told():
            while piece := stream.read(_PIECE):
                if words in before + piece:
                    return True
                before = piece[-len(words) :]
        return False

    def stream(self, part: str) -> IO[bytes]:
        """Open a part; an empty one where there is none."""
        if part not in self.names:
            return io.BytesIO()
        with self._damage_told():
            return self._archive.open(part)

    def _size(self, entry: zipfile.ZipInfo, limit: int) -> int:
        size = 0
        with self._damage_told(), self._archive.open(entry) as stream:
            while piece := stream.read(_PIECE):
                size += len(piece)
                if size > max(RATIO_COUNTS_FROM, entry.compress_size * MAX_RATIO):
                    raise NewsroomError(Code.FILE_SWELLS, name=self._name, ratio=MAX_RATIO)
                if size > limit:
                    most = MAX_WORKBOOK_BYTES // MEGABYTE
                    raise NewsroomError(Code.FILE_TOO_LARGE, name=self._name, size=f"{most}+", limit=most)
        return size

    @contextmanager
    def _damage_told(self) -> Iterator[None]:
        try:
            yield
        except _DAMAGE as error:
            reason = str(error) or type(error).__name__
            raise NewsroomError(Code.WORKBOOK_BROKEN, name=self._name, reason=reason) from error
