"""The thin lines that part one area of a window from another."""

from PySide6.QtWidgets import QFrame, QWidget


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a line to be laid out between two areas, one above the other."""
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    return line


def upright_hairline(parent: QWidget | None = None) -> QFrame:
    """Return a line to be laid out between two areas side by side."""
    line = QFrame(parent)
    line.setProperty("role", "upright-hairline")
    return line
