"""A tag of the user's own on a release, or a collection: its name shows all like it, its cross takes it off."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStyle, QWidget

from ilo_desktop.desktop.filters.chip import CROSS_PX, DROPPING, Chip
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.tips import plain_tip


class NamedChip(Chip):
    """Shows one name. ``chosen(str)`` for it, by a click, Enter or Space; ``taken_off(str)`` for its cross, by a click
    on it, Delete or Backspace.
    """

    chosen = Signal(str)
    taken_off = Signal(str)

    def __init__(self, theme: Theme, name: str, icon: Icon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon, parent)
        self._name = name
        self._is_on_cross = False
        self.setText(name.replace("&", "&&"))

    @property
    def name(self) -> str:
        """The name."""
        return self._name

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click on the cross from one on the name."""
        place = QStyle.visualPos(self.layoutDirection(), self.rect(), event.position().toPoint())
        self._is_on_cross = place.x() >= self.width() - CROSS_PX
        super().mouseReleaseEvent(event)
        self._is_on_cross = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it off by Delete and Backspace."""
        if event.key() in DROPPING:
            self.taken_off.emit(self._name)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        if self._is_on_cross:
            self.taken_off.emit(self._name)
        else:
            self.chosen.emit(self._name)


class TagChip(NamedChip):
    """A tag of the user's own."""

    def __init__(self, theme: Theme, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, tag, parent=parent)
        self.setAccessibleName(self.tr("Your tag {tag}").format(tag=tag))
        self.setAccessibleDescription(self.tr("Enter shows the releases with this tag, Delete takes the tag off."))
        self.setToolTip(plain_tip(self.tr("“{tag}”: click to see all releases with this tag").format(tag=tag)))


class CollectionChip(NamedChip):
    """A collection of the user's."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, Icon.COLLECTION, parent)
        self.setAccessibleName(self.tr("Collection {name}").format(name=name))
        self.setAccessibleDescription(self.tr("Enter shows the collection, Delete takes the release out of it."))
        self.setToolTip(plain_tip(self.tr("In the collection “{name}”: click to see it").format(name=name)))
