"""A process that dies in the middle of an import: ``python -m tests.library.interrupted_import LIBRARY STEP``."""

import os
import signal
import sys
from pathlib import Path

from ilo_desktop.newsroom.progress import Progress
from tests.library.making import draft, open_library, reading

COUNT = 1500


def main(path: Path, step: int) -> None:
    """Import many releases, and die without warning at a step of the progress."""
    steps = 0

    def report(_done: int, _total: int) -> None:
        nonlocal steps
        steps += 1
        if steps == step:
            os.kill(os.getpid(), signal.SIGKILL)

    library = open_library(path)
    drafts = (draft(f"Number {n}", text="work " * 300, url=f"{n}") for n in range(COUNT))
    with library.plan([reading("many.txt", *drafts)]) as plan:
        library.apply(plan, None, Progress(report=report))
    print(f"steps: {steps}")
    library.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
