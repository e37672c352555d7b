"""The libraries that are measured: made once, by the library itself, and kept in a folder."""

import shutil
import time
from pathlib import Path

from ilo_desktop import resources
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
    version = Vocabulary.read(resources.folder("vocabulary")).version[:8]
    path = folder / f"library-{size}-{REVISIONS[-1]}-{FOLDING_VERSION}-{SETTLING_VERSION}-{version}.sqlite"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        began = time.monotonic()
        _make(size, made := path.with_suffix(".part"))
        made.rename(path)
        print(f"made a library of {size:,} releases in {time.monotonic() - began:.0f} s", flush=True)
    return path


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
    path.unlink(missing_ok=True)
    library = Library.open(path, Vocabulary.read(resources.folder("vocabulary")))
    for first in range(0, size, _AT_ONCE):
        with library.plan(texts.readings(min(_AT_ONCE, size - first), first=first)) as plan:
            library.apply(plan)
    library.close()
