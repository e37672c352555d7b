"""``python -m ilo_desktop``: the window when it is called bare, else the command line."""

import sys
from contextlib import suppress

from ilo_desktop import READER_WORD


def main() -> None:
    """Run this process and end it with its exit code."""
    if sys.argv[1:] == [READER_WORD]:
        from ilo_desktop.intake.processes.child import main as read_files

        read_files()
    if len(sys.argv) == 1:
        from ilo_desktop.newsroom.errors import NewsroomError
        from ilo_desktop.start import open_window

        with suppress(ImportError, NewsroomError):  # the command line meets the same, and has the words for it
            sys.exit(open_window(None))
    from ilo_desktop import cli

    cli.main()


if __name__ == "__main__":
    main()
