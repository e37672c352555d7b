"""The libraries that were opened, newest first, in a small file; and which of them a start opens.

Free of Qt: a second start asks it before it loads anything large.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

from ilo_desktop import paths

RECENT_LIMIT = 8


@dataclass(frozen=True, slots=True)
class Start:
    """The library that a start opens, and the last one where that is not there any more."""

    library: Path
    gone: Path | None = None


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the file holds: the library that was open last, and those opened before, newest first."""

    last: Path | None = None
    recent: tuple[Path, ...] = ()


class Shelf:
    """Reads and writes the file. One that is missing or damaged is empty; one that cannot be written stays as it is."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.shelf_file()

    def read(self) -> Remembered:
        """Return what is remembered."""
        try:
            data = json.loads(self._file.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Remembered()
        if not isinstance(data, dict):
            return Remembered()
        recent = data.get("recent")
        known = [Path(name) for name in recent if _is_whole_path(name)] if isinstance(recent, list) else []
        last = data.get("last")
        return Remembered(Path(last) if _is_whole_path(last) else None, tuple(known[:RECENT_LIMIT]))

    def remember(self, library: Path) -> None:
        """Note that a library was opened now."""
        before = self.read().recent
        recent = (library, *(path for path in before if path != library))
        self._write(Remembered(library, recent[:RECENT_LIMIT]))

    def clear(self) -> None:
        """Forget all but the one that was open last, which is opened again."""
        self._write(Remembered(self.read().last))

    def _write(self, remembered: Remembered) -> None:
        last = None if remembered.last is None else str(remembered.last)
        text = json.dumps({"last": last, "recent": [str(path) for path in remembered.recent]}, indent=1)
        import tempfile  # only what was opened is written, and a start that reads does without it

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=self._file.name)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).replace(self._file)
        except OSError:
            return  # to have opened the library counts for more than to remember it


def _is_whole_path(name: object) -> TypeGuard[str]:
    """Say whether this is the whole path of what can be a file, as ``remember`` writes it."""
    if not isinstance(name, str) or "\0" in name:
        return False
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        return False
    return Path(name).is_absolute()


def first_library(named: Path | None, shelf: Shelf) -> Start:
    """Return what to open: the library that is named, else the variable's, else the last one, else the user's own."""
    library = named or paths.named_library()
    if library is not None:
        return Start(paths.whole(library))
    last = shelf.read().last
    if last is None or last == paths.own_library():
        return Start(paths.own_library())
    return Start(last) if is_there(last) else Start(paths.own_library(), last)


def is_there(path: Path) -> bool:
    """Say whether there is something at a path, as far as that can be seen."""
    try:
        path.stat()
    except OSError:
        return False
    return True


def labels(names: Sequence[tuple[str, Path]]) -> list[str]:
    """Return what libraries are called in a list: by name, those of one name with their folder as well."""
    plain = [name for name, _path in names]
    return [name if plain.count(name) == 1 else f"{name} – {_folder(path)}" for name, path in names]


def _folder(path: Path) -> str:
    try:
        return str(Path("~") / path.parent.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path.parent)
