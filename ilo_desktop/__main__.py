"""``python -m ilo_desktop``: the window when it is called bare, else the command line."""

import sys


def main() -> None:
    """Run this process and end it with its exit code."""
    if len(sys.argv) == 1:
        from ilo_desktop.newsroom.errors import NewsroomError
        from ilo_desktop.start import open_window

        try:
            sys.exit(open_window(None))
        except (ImportError, NewsroomError):
            pass  # the command line meets the same trouble, and has the words for it
    from ilo_desktop import cli

    cli.main()


if __name__ == "__main__":
    main()
