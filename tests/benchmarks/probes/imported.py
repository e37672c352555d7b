"""An import without a window: files read, planned with their tags and written into a new library.

Prints how many milliseconds that took. Arguments: the file, and where the library is made.
"""

import sys
import time
from pathlib import Path

from ilo_desktop import intake, resources
from ilo_desktop.library import Library
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.benchmarks.probes import telling


def main(file: Path, path: Path) -> None:
    """Do it and tell."""
    began = time.monotonic()
    vocabulary = Vocabulary.read(resources.folder("vocabulary"))
    library = Library.open(path, vocabulary)
    with library.plan(intake.read([file], vocabulary)) as plan:
        added = len(library.apply(plan).added)
    library.close()
    telling.tell(took=(time.monotonic() - began) * 1000, added=added)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
