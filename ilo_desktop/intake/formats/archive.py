"""Archives: ZIP, tar and single packed files. Their files are unpacked in memory, one at a time, under the limits.

Sizes are counted while unpacking, never taken from a header. Names of entries are shown, and never become paths.
"""

import bz2
import gzip
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import IO, BinaryIO

from ilo_desktop.intake.formats.format import Desk, Enclosed, Format, Head
from ilo_desktop.intake.limits import (
    MAX_BYTES,
    MAX_FILES,
    MAX_RATIO,
    MAX_UNPACKED_BYTES,
    MEGABYTE,
    RATIO_COUNTS_FROM,
)
from ilo_desktop.intake.walking import is_dropping
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Problem
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_PIECE = 1 << 18
#: What Python's own readers raise on what is damaged, or is packed in a way that they do not know.
_DAMAGE = (
    OSError,
    EOFError,
    ValueError,
    IndexError,
    NotImplementedError,
    RuntimeError,
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
)
_ENCRYPTED = 0x1
_UTF8 = 0x800
_PACKED_ENDINGS = {".gz": "", ".bz2": "", ".xz": "", ".tgz": ".tar", ".tbz2": ".tar", ".txz": ".tar"}


def open_zip(file: BinaryIO, name: str, desk: Desk) -> Iterator[Enclosed | Problem]:
    """Yield the files of a ZIP archive in the order of their names; damage, passwords and swelling are problems."""
    try:
        with zipfile.ZipFile(file) as archive:
            entries = sorted(archive.infolist(), key=lambda entry: entry.filename)
            for entry in entries[:MAX_FILES]:
                own = _shown(_decoded(entry))
                if entry.is_dir() or not own:
                    continue
                desk.check()
                yield _zip_entry(archive, entry, own, f"{name}/{own}")
            if len(entries) > MAX_FILES:
                yield _too_large(name)
    except _DAMAGE as error:
        yield _damage(name, error)


def _zip_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, own: str, name: str) -> Enclosed | Problem:
    if entry.flag_bits & _ENCRYPTED:
        return Problem(Code.ARCHIVE_ENCRYPTED, name)
    try:
        with archive.open(entry) as stream:
            return _enclosed(stream, own, name, entry.compress_size)
    except _DAMAGE as error:
        return _damage(name, error)


def _decoded(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name. Without the mark of UTF-8 it is in the old charset of DOS, or in fact UTF-8 as well."""
    if entry.flag_bits & _UTF8 or entry.filename.isascii():
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def open_tar(file: BinaryIO, name: str, desk: Desk) -> Iterator[Enclosed | Problem]:
    """Yield the files of a tar archive, packed or not, in their order; links and devices are passed over."""
    size = file.seek(0, 2)
    file.seek(0)
    try:
        with tarfile.open(fileobj=file, mode="r:*") as archive:
            for count, entry in enumerate(archive):
                desk.check()
                if count == MAX_FILES:
                    yield _too_large(name)
                    return
                own = _shown(entry.name)
                stream = archive.extractfile(entry) if entry.isreg() and own else None
                if stream is not None:
                    yield _enclosed(stream, own, f"{name}/{own}", size)
    except _DAMAGE as error:
        yield _damage(name, error)


def open_packed(file: BinaryIO, name: str, desk: Desk) -> Iterator[Enclosed | Problem]:
    """Yield the one file of a gzip, bzip2 or xz file, or those of the tar archive in it."""
    start = file.read(6)
    size = file.seek(0, 2)
    file.seek(0)
    try:
        with _unpacked(file, start) as stream:
            if _is_tar(stream):
                file.seek(0)
                yield from open_tar(file, name, desk)
                return
            stream.seek(0)
            own = _name_within(name)
            yield _enclosed(stream, own, f"{name}/{own}", size)
    except _DAMAGE as error:
        yield _damage(name, error)


def _unpacked(file: BinaryIO, start: bytes) -> gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile:
    if start.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=file)
    return bz2.BZ2File(file) if start.startswith(b"BZh") else lzma.LZMAFile(file)


def _is_tar(stream: IO[bytes] | gzip.GzipFile) -> bool:
    return stream.read(512)[257:262] == b"ustar"


def _name_within(name: str) -> str:
    path = PurePosixPath(name)
    ending = _PACKED_ENDINGS.get(path.suffix.lower())
    return path.name if ending is None else path.stem + ending


def _enclosed(stream: IO[bytes] | gzip.GzipFile, own: str, name: str, packed: int) -> Enclosed | Problem:
    """Return a file unpacked, or why it is left out; counts what comes, whatever the archive says of its size."""
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > max(RATIO_COUNTS_FROM, packed * MAX_RATIO):
            return Problem(Code.FILE_SWELLS, name, values={"ratio": MAX_RATIO})
        if size > MAX_BYTES:
            more = {"size": f"{MAX_BYTES // MEGABYTE}+", "limit": MAX_BYTES // MEGABYTE}
            return Problem(Code.FILE_TOO_LARGE, name, values=more)
    return Enclosed(own, b"".join(pieces))


def _shown(name: str) -> str:
    """Return the name of an entry to show, "" for what operating systems leave in folders and archives."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return "" if any(map(is_dropping, parts)) else "/".join(parts)


def _damage(name: str, error: BaseException) -> Problem:
    return Problem(Code.ARCHIVE_BROKEN, name, values={"reason": str(error) or type(error).__name__})


def _too_large(name: str) -> Problem:
    limits = {"limit": MAX_UNPACKED_BYTES // MEGABYTE, "files": MAX_FILES}
    return Problem(Code.ARCHIVE_TOO_LARGE, name, values=limits)


def _is_zip(head: Head) -> bool:
    return head.data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def _is_tar_head(head: Head) -> bool:
    return head.data[257:262] == b"ustar"


def _is_packed(head: Head) -> bool:
    return head.data.startswith((b"\x1f\x8b", b"BZh", b"\xfd7zXZ"))


ZIP = Format(QT_TRANSLATE_NOOP("Format", "a ZIP archive"), _is_zip, frozenset({".zip"}), opener=open_zip)
TAR = Format(QT_TRANSLATE_NOOP("Format", "a tar archive"), _is_tar_head, frozenset({".tar"}), opener=open_tar)
PACKED = Format(
    QT_TRANSLATE_NOOP("Format", "a packed file"),
    _is_packed,
    frozenset({".gz", ".bz2", ".xz", ".tgz"}),
    opener=open_packed,
)
