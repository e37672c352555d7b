"""New files that take the place of others only when they are whole; without Qt, for the window and the command line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ilo_desktop.newsroom.errors import Code, NewsroomError

#: How much of a name is kept while the file is unfinished: with what is put round it, it must be one that disks take.
_LONGEST_NAME = 80


@contextmanager
def replacing(path: Path, *, can_replace: bool = True) -> Iterator[Path]:
    """Give the name of a new file beside ``path`` that takes its place at the end, and goes where anything fails.

    NewsroomError PAPER_UNWRITABLE, and FILE_EXISTS where there is one already that it may not replace; such a file
    stays as it was.
    """
    if not can_replace and os.path.lexists(path):
        raise NewsroomError(Code.FILE_EXISTS, path=path)
    unfinished = path.parent / f".{path.name[:_LONGEST_NAME]}.{os.urandom(4).hex()}.part"
    try:
        yield unfinished
        with unfinished.open("rb") as file:
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        raise NewsroomError(Code.PAPER_UNWRITABLE, path=path, reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):  # it was never made
            unfinished.unlink()


def write_bytes(path: Path, content: bytes, *, kept: Path, can_replace: bool = True) -> None:
    """Write a file whole or not at all; errors as for ``replacing``, and FILE_IN_USE for one that is to be ``kept``."""
    if os.path.realpath(path) == os.path.realpath(kept):
        raise NewsroomError(Code.FILE_IN_USE, path=path)
    with replacing(path, can_replace=can_replace) as unfinished:
        unfinished.write_bytes(content)
