"""Which files are meant by the paths that a user gave: files as they are, folders walked in the order of names."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ilo_desktop.intake.documents import printable
from ilo_desktop.intake.limits import MAX_DEPTH, MAX_FILES
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Problem

_DROPPINGS = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "icon\r", "$recycle.bin"})


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read under the name that users see, or why a path gave none."""

    name: str
    path: Path
    problem: Problem | None = None


def find_files(paths: Iterable[Path], progress: Progress) -> list[Found]:
    """Return the files that are meant, in the order of the paths, within a folder in the order of names.

    Hidden files and what operating systems leave in folders are passed over; a folder's files are named with their way
    from it. A link is followed, a circle of links only once. Raises Cancelled.
    """
    found: list[Found] = []
    for path in paths:
        if _is_folder(path):
            found += _in_folder(path, progress)
        else:
            found.append(Found(_name_of(path), path))
    return found


def _in_folder(folder: Path, progress: Progress) -> list[Found]:
    name = _name_of(folder)
    found: list[Found] = []
    for file in _walk(folder, "", frozenset()):
        progress.step(0, 0)
        if len(found) == MAX_FILES:
            found.append(_too_much(name, folder))
            break
        found.append(file)
    return found or [_trouble(Code.FOLDER_EMPTY, name, folder)]


def _walk(folder: Path, way: str, above: frozenset[tuple[int, int]]) -> Iterator[Found]:
    """Yield the files below a folder. ``way`` is its way from the first one, ``above`` are the folders it lies in."""
    try:
        status = folder.stat()
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield _trouble(Code.FILE_UNREADABLE, way.rstrip("/") or _name_of(folder), folder, reason=reason)
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        return
    if len(above) >= MAX_DEPTH:
        yield _too_much(way.rstrip("/"), folder)
        return
    for entry in entries:
        if is_dropping(entry.name):
            continue
        if _is_folder(Path(entry.path)):
            yield from _walk(Path(entry.path), f"{way}{printable(entry.name)}/", above | {here})
        else:
            yield Found(way + printable(entry.name), Path(entry.path))


def is_dropping(name: str) -> bool:
    """Say whether a file or folder is hidden, or one that operating systems leave lying about."""
    return name.startswith(".") or name.lower() in _DROPPINGS


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # what is wrong with it is told when it is read
        return False


def _name_of(path: Path) -> str:
    return printable(path.name or str(path))


def _trouble(code: Code, name: str, path: Path, **values: object) -> Found:
    return Found(name, path, Problem(code, name, values=values))


def _too_much(name: str, path: Path) -> Found:
    return _trouble(Code.FOLDER_TOO_LARGE, name, path, limit=MAX_FILES, depth=MAX_DEPTH)
