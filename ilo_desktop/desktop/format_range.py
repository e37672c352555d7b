"""Ranges of a text layout with another look, typed alike for every version of PySide6."""

from typing import Protocol, cast

from PySide6.QtGui import QTextCharFormat, QTextLayout


class _Members(Protocol):
    """What the stubs of PySide6 6.9 leave out of a ``FormatRange``."""

    start: int
    length: int
    format: QTextCharFormat


def format_range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return the range of ``length`` UTF-16 units from ``start`` with a look."""
    made = QTextLayout.FormatRange()
    members = cast("_Members", made)
    members.start = start
    members.length = length
    members.format = look
    return made
