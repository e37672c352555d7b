"""What dialogs share: their opening size, buttons, and the foot with a hint and the ways to go on."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from ilo_desktop.desktop.theme import Measure, Type, font

_FRAME_PX = (40, 60)  # left for the window manager's frame and a little of what lies below
_BUTTON_LEAST_PX = 96


def open_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its size, or what of it fits the screen."""
    room = dialog.screen().availableSize()
    dialog.resize(min(width, room.width() - _FRAME_PX[0]), min(height, room.height() - _FRAME_PX[1]))


class FooterButton(QPushButton):
    """A button at the foot of a dialog: never narrower than its words, and not narrower than its neighbours look."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(_BUTTON_LEAST_PX, 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class DialogFoot(QWidget):
    """The strip at the foot of a dialog, with ``margin`` at both ends. ``row`` is its layout."""

    def __init__(self, margin: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Measure.DIALOG_FOOTER)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(margin, 0, margin, 0)
        self.row.setSpacing(12)

    def fill(self, hint: str, *buttons: QPushButton) -> None:
        """Put a hint at the leading edge and buttons at the trailing one."""
        if hint:
            label = QLabel(hint, self)
            label.setFont(font(Type.META))
            label.setProperty("role", "meta")
            self.row.addWidget(label)
        self.row.addStretch(1)
        for button in buttons:
            self.row.addWidget(button)
