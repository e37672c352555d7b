"""A library verified. Prints milliseconds, how many differences there were, and by how much memory grew at most."""

import sys
import time
from pathlib import Path

from ilo_desktop import resources
from ilo_desktop.library import Library
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.benchmarks.probes import telling


def main(path: Path) -> None:
    """Do it and tell."""
    library = Library.open(path, Vocabulary.read(resources.folder("vocabulary")))
    if library.needs_reindex():
        library.reindex()
    before = telling.memory().get("memory", 0)
    began = time.monotonic()
    differences = sum(1 for _ in library.verify())
    took = (time.monotonic() - began) * 1000
    telling.tell(took=took, differences=differences, grown=telling.memory().get("peak", 0) - before)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
