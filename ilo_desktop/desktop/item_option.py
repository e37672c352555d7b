"""The members of a style option: not every version of PySide6 names them in its annotations."""

from typing import Protocol, cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget


class ItemOption(Protocol):
    """What delegates here need of a ``QStyleOptionViewItem``."""

    direction: Qt.LayoutDirection
    rect: QRect
    state: QStyle.StateFlag
    widget: QWidget | None


def members(option: QStyleOptionViewItem) -> ItemOption:
    """Return an option as one whose members are known."""
    return cast("ItemOption", option)
