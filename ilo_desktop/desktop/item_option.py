"""The members of a style option: not every version of PySide6 names them in its annotations."""

from typing import Protocol, cast

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


class ItemOption(Protocol):
    """What delegates here need of a ``QStyleOptionViewItem``."""

    rect: QRect
    state: QStyle.StateFlag


def members(option: QStyleOptionViewItem) -> ItemOption:
    """Return an option as one whose members are known."""
    return cast("ItemOption", option)
