"""A tag of the user's own on a release: its name shows all releases with it, its cross takes it off."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStyle, QWidget

from ilo_desktop.desktop.filters.chip import CROSS_PX, DROPPING, Chip
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.tips import plain_tip


class TagChip(Chip):
    """Shows one tag. ``chosen(str)`` for its name, by a click, Enter or Space; ``taken_off(str)`` for its cross, by a
    click on it, Delete or Backspace.
    """

    chosen = Signal(str)
    taken_off = Signal(str)

    def __init__(self, theme: Theme, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._tag = tag
        self._is_on_cross = False
        self.setText(tag.replace("&", "&&"))
        self.setAccessibleName(self.tr("Your tag {tag}").format(tag=tag))
        self.setAccessibleDescription(self.tr("Enter shows the releases with this tag, Delete takes the tag off."))
        self.setToolTip(plain_tip(self.tr("“{tag}”: click to see all releases with this tag").format(tag=tag)))

    @property
    def tag(self) -> str:
        """The tag."""
        return self._tag

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click on the cross from one on the name."""
        place = QStyle.visualPos(self.layoutDirection(), self.rect(), event.position().toPoint())
        self._is_on_cross = place.x() >= self.width() - CROSS_PX
        super().mouseReleaseEvent(event)
        self._is_on_cross = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the tag off by Delete and Backspace."""
        if event.key() in DROPPING:
            self.taken_off.emit(self._tag)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        if self._is_on_cross:
            self.taken_off.emit(self._tag)
        else:
            self.chosen.emit(self._tag)
