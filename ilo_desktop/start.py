"""A start of the window: by the program that has the library open already, if there is one, else by this process.

Without the command line's parser, which takes as long to load as the frame of the window.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def open_window(library: Path | None, files: Sequence[Path] = ()) -> int:
    """Open the window on a library (None: the usual one), with files for the import review; return the exit code.

    NewsroomError where there is no screen, ImportError where the system lacks what Qt needs.
    """
    gc.disable()  # what a start loads is no garbage; the window has a collector of its own
    from ilo_desktop.desktop import plain_imports

    plain_imports.keep()
    from ilo_desktop.desktop.libraries.shelf import Shelf, first_library
    from ilo_desktop.desktop.one_program.claim import Claim

    start = first_library(library, Shelf())
    claim = Claim(start.library)
    if not claim.take() and claim.is_elsewhere and claim.hand_over(files):
        print("The window of this library is open already and comes forward.", file=sys.stderr)
        return 0
    from ilo_desktop import app

    return app.run(start, files, claim)
