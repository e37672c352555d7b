"""``python -m ilo_desktop``: the window when it is called bare, else the command line."""

import sys
from contextlib import suppress


def main() -> None:
    """Run this process and end it with its exit code."""
    if sys.argv[1:] == ["--read-files"]:  # the word with which the program starts a reading process of its own
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
