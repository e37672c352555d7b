"""Files and pasted texts as documents: their bytes and fingerprint, and what tells a file that cannot be read."""

import hashlib
import re
import stat
from dataclasses import replace
from pathlib import Path, PurePath

from ilo_desktop.intake import charsets
from ilo_desktop.intake.limits import HEAD_BYTES, MAX_ARCHIVE_BYTES, MAX_BYTES, MEGABYTE
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document
from ilo_desktop.newsroom.wording import NO_ORDINARY_FILE

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def read_head(path: Path, name: str) -> bytes:
    """Return the first bytes of a file, for recognising it.

    NewsroomError FILE_MISSING, FILE_UNREADABLE or FILE_EMPTY where there are none to be had. Devices and pipes are not
    opened: reading one may never end.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NewsroomError(Code.FILE_UNREADABLE, name=name, reason=NO_ORDINARY_FILE)
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise _trouble(error, name) from error
    except ValueError as error:  # a name that no file can have
        raise NewsroomError(Code.FILE_MISSING, name=name) from error
    if not head:
        raise NewsroomError(Code.FILE_EMPTY, name=name)
    return head


def of_bytes(name: str, content: bytes) -> Document:
    """Return bytes that lie nowhere by themselves as a document."""
    return _document(name, content, None)


def load(path: Path, name: str) -> Document:
    """Read a file whole; NewsroomError FILE_TOO_LARGE before more than the limit is in memory."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise _too_large(size, name)
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _trouble(error, name) from error
    if len(content) > MAX_BYTES:  # it grew meanwhile
        raise _too_large(len(content), name)
    return _document(name, content, PurePath(printable(str(path.absolute()))))


def refuse_large_archive(path: Path, name: str) -> None:
    """NewsroomError FILE_TOO_LARGE where an archive is larger than is opened at all."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise _trouble(error, name) from error
    if size > MAX_ARCHIVE_BYTES:
        raise _too_large(size, name, MAX_ARCHIVE_BYTES)


def at_path(path: Path, name: str) -> Document:
    """Return an archive as a document without its bytes, which are read where they lie and are not kept."""
    return Document(name, b"", "", PurePath(printable(str(path.absolute()))))


def from_text(text: str, name: str) -> Document:
    """Return a pasted text as a document (in UTF-8); NewsroomError FILE_EMPTY or FILE_TOO_LARGE."""
    content = text.encode("utf-8", errors="replace")
    if not text.strip():
        raise NewsroomError(Code.FILE_EMPTY, name=name)
    if len(content) > MAX_BYTES:
        raise _too_large(len(content), name)
    return replace(_document(name, content, None), charset="utf-8")


def enclosed(name: str, content: bytes, within: Document) -> Document:
    """Return a file that lies in another one, under both their names."""
    return _document(f"{within.name}/{printable(name)}", content, within.path)


def decode(document: Document) -> tuple[Document, str]:
    """Return a document with its charset and its page's address filled in, and its text.

    The address stands in a first line of its own, put there by whoever saved the page. NewsroomError FILE_BINARY where
    the bytes are no text.
    """
    decoded = charsets.decode(document.content)
    if decoded is None:
        raise NewsroomError(Code.FILE_BINARY, name=document.name)
    text, charset = decoded
    return replace(document, charset=charset, source_url=first_address(text)), text


def first_address(text: str) -> str:
    """Return the web address that a text's first words are in a line of their own, "" where they are something else."""
    first_line = re.split(r"[\r\n]", text[:4096].lstrip(), maxsplit=1)[0].strip()
    return first_line if is_address(first_line) else ""


def is_address(words: str) -> bool:
    """Say whether some words are wholly a web address."""
    return _ADDRESS.fullmatch(words) is not None


def printable(name: str) -> str:
    """Return a file's name as text that can be shown and stored, whatever bytes the system has it in."""
    return name.encode("utf-8", errors="surrogateescape").decode("utf-8", errors="replace")


def _document(name: str, content: bytes, path: PurePath | None) -> Document:
    return Document(name=name, content=content, sha256=hashlib.sha256(content).hexdigest(), path=path)


def _too_large(size: int, name: str, limit: int = MAX_BYTES) -> NewsroomError:
    megabytes = -(-size * 10 // MEGABYTE) / 10  # rounded up: never "60 MB" for what is over 60 MB
    return NewsroomError(Code.FILE_TOO_LARGE, name=name, size=f"{megabytes:g}", limit=limit // MEGABYTE)


def _trouble(error: OSError, name: str) -> NewsroomError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NewsroomError(Code.FILE_MISSING, name=name)
    return NewsroomError(Code.FILE_UNREADABLE, name=name, reason=error.strerror or type(error).__name__)
