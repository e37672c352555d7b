"""Where the program keeps its files: the only module that knows appdirs."""

import os
from pathlib import Path

import appdirs

APP_NAME = "ilo-desktop"
LIBRARY_VARIABLE = "ILO_DESKTOP_LIBRARY"


def default_library() -> Path:
    """Return the library that is opened where none is named: the variable's, else the one in the user's data."""
    named = os.environ.get(LIBRARY_VARIABLE)
    if named:
        return Path(named)
    return Path(appdirs.user_data_dir(APP_NAME, appauthor=False)) / "library.sqlite"


def log_folder() -> Path:
    """Return the folder of the log; it may not exist yet."""
    return Path(appdirs.user_log_dir(APP_NAME, appauthor=False))


def settings_file() -> Path:
    """Return the file with the window's state and the preferences; it may not exist yet."""
    return Path(appdirs.user_config_dir(APP_NAME, appauthor=False)) / "settings.ini"
