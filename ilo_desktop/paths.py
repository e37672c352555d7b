"""Where the program keeps its files: the only module that knows appdirs."""

import os
from pathlib import Path

import appdirs

APP_NAME = "ilo-desktop"
LIBRARY_VARIABLE = "ILO_DESKTOP_LIBRARY"


def whole(path: Path) -> Path:
    """Return a path from the root on, where the folder of this process was deleted as well."""
    try:
        return path.absolute()
    except FileNotFoundError:
        return Path(os.environ.get("PWD", os.sep)) / path


def default_library() -> Path:
    """Return the library that commands use where none is named: the variable's, else the user's own."""
    return named_library() or own_library()


def named_library() -> Path | None:
    """Return the library that the variable names, None where it names none."""
    named = os.environ.get(LIBRARY_VARIABLE)
    return Path(named) if named else None


def own_library() -> Path:
    """Return the user's own library; it may not exist yet."""
    return Path(appdirs.user_data_dir(APP_NAME, appauthor=False)) / "library.sqlite"


def sample_library() -> Path:
    """Return the library of the sample newsroom; it may not exist yet."""
    return own_library().with_name("sample.sqlite")


def columns_file() -> Path:
    """Return the file that remembers what the columns of tables hold; it may not exist yet."""
    return own_library().with_name("columns.json")


def own_vocabulary() -> Path:
    """Return the file of what the user adds to the vocabulary; it may not exist yet."""
    return own_library().with_name("vocabulary.toml")


def runtime_folder() -> Path:
    """Return the folder of what lives as long as a program runs, which is this user's alone; it may not exist yet."""
    given = os.environ.get("XDG_RUNTIME_DIR")
    return Path(given) / APP_NAME if given else Path(appdirs.user_cache_dir(APP_NAME, appauthor=False))


def shelf_file() -> Path:
    """Return the file that remembers which libraries were opened; it may not exist yet."""
    return settings_file().with_name("libraries.json")


def log_folder() -> Path:
    """Return the folder of the log; it may not exist yet."""
    return Path(appdirs.user_log_dir(APP_NAME, appauthor=False))


def settings_file() -> Path:
    """Return the file with the window's state and the preferences; it may not exist yet."""
    return Path(appdirs.user_config_dir(APP_NAME, appauthor=False)) / "settings.ini"
