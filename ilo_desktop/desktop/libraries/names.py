"""What libraries are called: in the title, in the menu and in messages."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ilo_desktop import paths


def library_name(path: Path) -> str:
    """Return what a library is called: the user's own and the sample by what they are, others by their file."""
    if path == paths.own_library():
        return QCoreApplication.translate("Libraries", "My library")
    if path == paths.sample_library():
        return QCoreApplication.translate("Libraries", "Sample newsroom")
    return _in_one_line(path.stem)


def _in_one_line(name: str) -> str:
    """Return a name without what breaks lines or is no text: in a menu, words behind a tab are taken for a key."""
    text = name.encode("utf-8", errors="surrogateescape").decode("utf-8", errors="replace")
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def window_title(path: Path | None) -> str:
    """Return the title of the window: the library and the program; of the user's own library, the program alone."""
    program = QCoreApplication.translate("Libraries", "ILO Newsroom")
    if path is None or path == paths.own_library():
        return program
    title = QCoreApplication.translate("Libraries", "{library} — {program}")
    # Qt puts the window's mark for changes where it finds "[*]".
    return title.format(library=library_name(path).replace("[*]", "[*][*]"), program=program)
