"""The rotating log in the user's log folder: what happened, for the day on which something went wrong."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from ilo_desktop import paths

FILE_NAME = "ilo-desktop.log"
MAX_BYTES = 1_000_000
#: How many full files are kept beside the one that is being written.
BACKUPS = 2
_FORMAT = "%(asctime)s %(process)d %(threadName)s %(levelname)s %(name)s: %(message)s"


class _LogFile(RotatingFileHandler):
    """The program's own handler, told by its class from those of others."""


def install(level: int = logging.INFO) -> Path | None:
    """Send the program's log and Python's warnings to the log file, and return its path.

    Returns None where the folder cannot be written to: a program without a log is better than none. A second call
    replaces what the first one did.
    """
    remove()
    # A disk that is full must not fill the terminal with the log's own trouble.
    logging.raiseExceptions = False
    path = paths.log_folder() / FILE_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    logging.captureWarnings(True)
    return path


def remove() -> None:
    """Close the log file and leave logging as it was without it."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, _LogFile)]:
        root.removeHandler(handler)
        handler.close()
        root.setLevel(logging.WARNING)
        logging.captureWarnings(False)
