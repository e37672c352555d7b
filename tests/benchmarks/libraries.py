"""The libraries that are measured: made once, by the library itself, and kept in a folder."""

import hashlib
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ilo_desktop import intake, resources
from ilo_desktop.library import Library
from ilo_desktop.library.file_format import REVISIONS
from ilo_desktop.library.settle import SETTLING_VERSION
from ilo_desktop.newsroom.text import FOLDING_VERSION
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.benchmarks import texts

#: More releases in one import would need as much more memory, and are no quicker.
_AT_ONCE = 100_000


def provide(size: int, folder: Path) -> Path:
    """Return the library of ``size`` releases, made by imports of 100,000 where the folder has none of today's kind.

    A library is planned and applied as any import is, so that it is what a user's is; only reading files is left out.
    """
    return _provided(str(size), folder, lambda path: _make(size, path))


def provide_real(file: Path, folder: Path) -> Path:
    """Return the library of the releases of a file, made by one import where the folder has none of today's kind."""
    name = f"real-{hashlib.sha256(file.read_bytes()).hexdigest()[:8]}"
    return _provided(name, folder, lambda path: _make_of(file, path))


def _provided(name: str, folder: Path, make: Callable[[Path], None]) -> Path:
    """Return a library by its name, that of an older revision but the same derived data brought up to date."""
    version = Vocabulary.read(resources.folder("vocabulary")).version[:8]
    names = [f"library-{name}-{one}-{FOLDING_VERSION}-{SETTLING_VERSION}-{version}.sqlite" for one in REVISIONS]
    path = folder / names[-1]
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    older = next((folder / one for one in reversed(names) if (folder / one).exists()), None)
    if older is None:
        make(part)
        part.rename(path)
    else:  # moved, not copied: one of a million releases is ten gigabytes
        Library.open(older, Vocabulary.read(resources.folder("vocabulary"))).close()
        older.rename(path)
    print(f"{'made' if older is None else 'renewed'} {path.name} in {time.monotonic() - began:.0f} s", flush=True)
    return path


def count(library: Path) -> int:
    """Return how many releases a library lists."""
    with closing(sqlite3.connect(library)) as connection:
        found: int = connection.execute("SELECT count(*) FROM release WHERE is_listed").fetchone()[0]
    return found


def copy(library: Path, folder: Path) -> Path:
    """Return a copy to write into."""
    return Path(shutil.copyfile(library, folder / "library.sqlite"))


def write_lists(count: int, folder: Path) -> Path:
    """Write files with ``count`` releases that no library has, and return their folder."""
    lists = folder / f"lists-{count}"
    if not lists.exists():
        making = lists.with_suffix(".part")
        making.mkdir(parents=True, exist_ok=True)
        for name, text in texts.lists(count):
            (making / name).write_text(text, encoding="utf-8")
        making.rename(lists)
    return lists


def write_data(count: int, folder: Path) -> Path:
    """Write a data file with ``count`` releases, and return its path."""
    path = folder / f"data-{count}.jsonl"
    if not path.exists():
        making = path.with_suffix(".part")
        with making.open("w", encoding="utf-8") as file:
            file.writelines(texts.data_file(count))
        making.rename(path)
    return path


def _make(size: int, path: Path) -> None:
    library = Library.open(path, Vocabulary.read(resources.folder("vocabulary")))
    for first in range(0, size, _AT_ONCE):
        with library.plan(texts.readings(min(_AT_ONCE, size - first), first=first)) as plan:
            library.apply(plan)
    library.close()


def _make_of(file: Path, path: Path) -> None:
    vocabulary = Vocabulary.read(resources.folder("vocabulary"))
    library = Library.open(path, vocabulary)
    with library.plan(intake.read([file], vocabulary)) as plan:
        library.apply(plan)
    library.close()
