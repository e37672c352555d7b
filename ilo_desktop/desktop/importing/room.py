"""How large a dialog opens: as it was designed, or as its screen has room."""

from PySide6.QtWidgets import QDialog

_FRAME_PX = (40, 60)  # left for the window manager's frame and a little of what lies below


def open_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its size, or what of it fits the screen."""
    room = dialog.screen().availableSize()
    dialog.resize(min(width, room.width() - _FRAME_PX[0]), min(height, room.height() - _FRAME_PX[1]))
