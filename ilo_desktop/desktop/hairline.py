"""The thin line that parts one area of a window from another."""

from PySide6.QtWidgets import QFrame, QWidget


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a line to be laid out between two areas, one above the other."""
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    return line
